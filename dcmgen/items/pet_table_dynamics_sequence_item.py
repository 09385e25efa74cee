# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of PET Table Dynamics Sequence (0018,9734)."""

from __future__ import annotations

from dcmgen.model.fields import FD
from dcmgen.model.iod import Item


class PETTableDynamicsSequenceItem(Item):
    """Item of PET Table Dynamics Sequence (0018,9734) (PS3.3 C.8.22.5.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.5.7.html
    """

    __slots__ = ()

    TableSpeed = FD(0x0018_9309)
