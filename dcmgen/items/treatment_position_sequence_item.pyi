# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Treatment Position Sequence (300A,063F)."""

from dcmgen.items.patient_location_coordinates_sequence_item import PatientLocationCoordinatesSequenceItem
from dcmgen.items.patient_support_position_macro import PatientSupportPositionMacro
from dcmgen.items.patient_to_equipment_relationship_macro import PatientToEquipmentRelationshipMacro
from dcmgen.model.fields import US, DSnValue, Items, LO_Value, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class TreatmentPositionSequenceItem(PatientToEquipmentRelationshipMacro, Item):
    """Item of Treatment Position Sequence (300A,063F) (PS3.3 C.36.2.2.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.4.html
    """

    def __init__(
        self,
        /,
        *,
        ImageToEquipmentMappingMatrix: DSnValue = ...,
        TreatmentPositionIndex: USValue = ...,
        PatientLocationCoordinatesSequence: Items[PatientLocationCoordinatesSequenceItem] = ...,
        PatientSupportPositionSequence: Items[PatientSupportPositionMacro] = ...,
        FrameOfReferenceTransformationComment: LO_Value = ...,
    ) -> None: ...
    TreatmentPositionIndex: US
    """Treatment Position Index (300A,0606), US, VM 1, Type 1.

    PS3.3 C.36.2.2.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.4.html
    """

class TreatmentPositionSequenceItems(Sequence[TreatmentPositionSequenceItem]):
    def add(
        self,
        /,
        *,
        ImageToEquipmentMappingMatrix: DSnValue = ...,
        TreatmentPositionIndex: USValue = ...,
        PatientLocationCoordinatesSequence: Items[PatientLocationCoordinatesSequenceItem] = ...,
        PatientSupportPositionSequence: Items[PatientSupportPositionMacro] = ...,
        FrameOfReferenceTransformationComment: LO_Value = ...,
    ) -> TreatmentPositionSequenceItem: ...
