# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Treatment Position Macro."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.patient_orientation_and_equipment_relationship_macro import (
    PatientOrientationAndEquipmentRelationshipMacro,
)
from dcmgen.items.patient_orientation_code_sequence_item import PatientOrientationCodeSequenceItem
from dcmgen.items.treatment_position_sequence_item import TreatmentPositionSequenceItem, TreatmentPositionSequenceItems
from dcmgen.model.fields import SQ, Items

class RTTreatmentPositionMacro(PatientOrientationAndEquipmentRelationshipMacro):
    """RT Treatment Position Macro (PS3.3 C.36.2.2.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.4.html
    """

    def __init__(
        self,
        /,
        *,
        PatientOrientationCodeSequence: Items[PatientOrientationCodeSequenceItem] = ...,
        PatientEquipmentRelationshipCodeSequence: Items[CodeSequenceMacro] = ...,
        TreatmentPositionSequence: Items[TreatmentPositionSequenceItem] = ...,
    ) -> None: ...
    TreatmentPositionSequence: SQ[TreatmentPositionSequenceItems, TreatmentPositionSequenceItem]
    """Treatment Position Sequence (300A,063F), SQ, VM 1, Type 1C.

    Conditional; the condition could not be parsed, so it is never reported as an error.

    PS3.3 C.36.2.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.4.html
    """
