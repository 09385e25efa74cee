# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""PET Table Dynamics Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro


class PETTableDynamicsMacro(Macro):
    """PET Table Dynamics Macro (PS3.3 C.8.22.5.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.7.html
    """

    __slots__ = ()

    PETTableDynamicsSequence = SQ(0x0018_9734, "PETTableDynamicsSequenceItem")
