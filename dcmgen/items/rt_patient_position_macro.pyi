# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Patient Position Macro."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.patient_orientation_and_equipment_relationship_macro import (
    PatientOrientationAndEquipmentRelationshipMacro,
)
from dcmgen.items.patient_orientation_code_sequence_item import PatientOrientationCodeSequenceItem
from dcmgen.items.patient_to_equipment_relationship_macro import (
    PatientToEquipmentRelationshipMacro,
    PatientToEquipmentRelationshipMacros,
)
from dcmgen.items.rt_patient_position_displacement_sequence_item import (
    RTPatientPositionDisplacementSequenceItem,
    RTPatientPositionDisplacementSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.sequence import Sequence

class RTPatientPositionMacro(PatientOrientationAndEquipmentRelationshipMacro):
    """RT Patient Position Macro (PS3.3 C.36.2.3.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.2.html
    """

    def __init__(
        self,
        /,
        *,
        PatientOrientationCodeSequence: Items[PatientOrientationCodeSequenceItem] = ...,
        PatientEquipmentRelationshipCodeSequence: Items[CodeSequenceMacro] = ...,
        RTPatientPositionDisplacementSequence: Items[RTPatientPositionDisplacementSequenceItem] = ...,
        RTPatientPositionSequence: Items[PatientToEquipmentRelationshipMacro] = ...,
    ) -> None: ...
    RTPatientPositionSequence: SQ[PatientToEquipmentRelationshipMacros, PatientToEquipmentRelationshipMacro]
    """RT Patient Position Sequence (300A,0799), SQ, VM 1, Type 2C.

    Required if RT Patient Position Displacement Sequence is absent. Not allowed otherwise.

    PS3.3 C.36.2.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.2.html
    """
    RTPatientPositionDisplacementSequence: SQ[
        RTPatientPositionDisplacementSequenceItems, RTPatientPositionDisplacementSequenceItem
    ]
    """RT Patient Position Displacement Sequence (300A,0798), SQ, VM 1, Type 2C.

    Required if RT Patient Position Sequence is absent. Not allowed otherwise.

    PS3.3 C.36.2.3.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.2.html
    """

class RTPatientPositionMacros(Sequence[RTPatientPositionMacro]):
    def add(
        self,
        /,
        *,
        PatientOrientationCodeSequence: Items[PatientOrientationCodeSequenceItem] = ...,
        PatientEquipmentRelationshipCodeSequence: Items[CodeSequenceMacro] = ...,
        RTPatientPositionDisplacementSequence: Items[RTPatientPositionDisplacementSequenceItem] = ...,
        RTPatientPositionSequence: Items[PatientToEquipmentRelationshipMacro] = ...,
    ) -> RTPatientPositionMacro: ...
