# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Patient to Equipment Relationship Sequence (300A,07A0)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, DSn
from dcmgen.model.iod import Item


class PatientToEquipmentRelationshipSequenceItem(Item):
    """Item of Patient to Equipment Relationship Sequence (300A,07A0) (PS3.3 C.36.2.4.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.4.12.html
    """

    __slots__ = ()

    ImageToEquipmentMappingMatrix = DSn(0x0028_9520)
    PatientSupportPositionParameterSequence = SQ(0x300A_065B, "ContentItemMacro")
