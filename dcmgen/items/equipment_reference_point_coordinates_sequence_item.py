# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Equipment Reference Point Coordinates Sequence (300A,0677)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, FDn
from dcmgen.model.iod import Item


class EquipmentReferencePointCoordinatesSequenceItem(Item):
    """Item of Equipment Reference Point Coordinates Sequence (300A,0677) (PS3.3 C.36.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.12.html
    """

    __slots__ = ()

    ThreeDPointCoordinates = FDn(0x0068_6590)
    EquipmentReferencePointCodeSequence = SQ(0x300A_0678, "CodeSequenceMacro")
