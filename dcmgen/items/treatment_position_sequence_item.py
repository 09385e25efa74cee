# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Treatment Position Sequence (300A,063F)."""

from __future__ import annotations

from dcmgen.model.fields import US
from dcmgen.model.iod import Item
from dcmgen.model.parts import PatientToEquipmentRelationshipMacro


class TreatmentPositionSequenceItem(PatientToEquipmentRelationshipMacro, Item):
    """Item of Treatment Position Sequence (300A,063F) (PS3.3 C.36.2.2.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.4.html
    """

    __slots__ = ()

    TreatmentPositionIndex = US(0x300A_0606)
