# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Patient Position Macro."""

from __future__ import annotations

from dcmgen.items.patient_orientation_and_equipment_relationship_macro import (
    PatientOrientationAndEquipmentRelationshipMacro,
)
from dcmgen.model.fields import SQ

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.patient_to_equipment_relationship_macro import PatientToEquipmentRelationshipMacro
    from dcmgen.items.rt_patient_position_displacement_sequence_item import RTPatientPositionDisplacementSequenceItem


class RTPatientPositionMacro(PatientOrientationAndEquipmentRelationshipMacro):
    """RT Patient Position Macro (PS3.3 C.36.2.3.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.2.html
    """

    __slots__ = ()

    RTPatientPositionSequence: SQ[PatientToEquipmentRelationshipMacro] = SQ(
        0x300A_0799, "PatientToEquipmentRelationshipMacro"
    )
    """RT Patient Position Sequence (300A,0799), VM 1, Type 2C (PS3.3 C.36.2.3.2)."""
    RTPatientPositionDisplacementSequence: SQ[RTPatientPositionDisplacementSequenceItem] = SQ(
        0x300A_0798, "RTPatientPositionDisplacementSequenceItem"
    )
    """RT Patient Position Displacement Sequence (300A,0798), VM 1, Type 2C (PS3.3 C.36.2.3.2)."""
