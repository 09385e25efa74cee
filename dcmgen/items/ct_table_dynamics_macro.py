# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""CT Table Dynamics Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro


class CTTableDynamicsMacro(Macro):
    """CT Table Dynamics Macro (PS3.3 C.8.15.3.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.4.html
    """

    __slots__ = ()

    CTTableDynamicsSequence = SQ(0x0018_9308, "CTTableDynamicsSequenceItem")
