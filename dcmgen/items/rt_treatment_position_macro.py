# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""RT Treatment Position Macro."""

from __future__ import annotations

from dcmgen.items.patient_orientation_and_equipment_relationship_macro import (
    PatientOrientationAndEquipmentRelationshipMacro,
)
from dcmgen.model.fields import SQ


class RTTreatmentPositionMacro(PatientOrientationAndEquipmentRelationshipMacro):
    """RT Treatment Position Macro (PS3.3 C.36.2.2.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.4.html
    """

    __slots__ = ()

    TreatmentPositionSequence = SQ(0x300A_063F, "TreatmentPositionSequenceItem")
