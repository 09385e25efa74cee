# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Patient to Equipment Relationship Macro."""

from dcmgen.items.patient_location_coordinates_sequence_item import (
    PatientLocationCoordinatesSequenceItem,
    PatientLocationCoordinatesSequenceItems,
)
from dcmgen.items.patient_support_position_macro import PatientSupportPositionMacro, PatientSupportPositionMacros
from dcmgen.model.fields import LO_, SQ, DSn, DSnValue, Items, LO_Value
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class PatientToEquipmentRelationshipMacro(Macro):
    """Patient to Equipment Relationship Macro (PS3.3 10.39).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.39.html
    """

    def __init__(
        self,
        /,
        *,
        ImageToEquipmentMappingMatrix: DSnValue = ...,
        PatientLocationCoordinatesSequence: Items[PatientLocationCoordinatesSequenceItem] = ...,
        PatientSupportPositionSequence: Items[PatientSupportPositionMacro] = ...,
        FrameOfReferenceTransformationComment: LO_Value = ...,
    ) -> None: ...
    ImageToEquipmentMappingMatrix: DSn
    """Image to Equipment Mapping Matrix (0028,9520), DS, VM 16, Type 1.

    PS3.3 10.39: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.39.html
    """
    FrameOfReferenceTransformationComment: LO_
    """Frame of Reference Transformation Comment (3006,00C8), LO, VM 1, Type 3.

    PS3.3 10.39: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.39.html
    """
    PatientLocationCoordinatesSequence: SQ[
        PatientLocationCoordinatesSequenceItems, PatientLocationCoordinatesSequenceItem
    ]
    """Patient Location Coordinates Sequence (3006,00C9), SQ, VM 1, Type 2.

    PS3.3 10.39: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.39.html
    """
    PatientSupportPositionSequence: SQ[PatientSupportPositionMacros, PatientSupportPositionMacro]
    """Patient Support Position Sequence (3006,00CB), SQ, VM 1, Type 2.

    PS3.3 10.39: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.39.html
    """

class PatientToEquipmentRelationshipMacros(Sequence[PatientToEquipmentRelationshipMacro]):
    def add(
        self,
        /,
        *,
        ImageToEquipmentMappingMatrix: DSnValue = ...,
        PatientLocationCoordinatesSequence: Items[PatientLocationCoordinatesSequenceItem] = ...,
        PatientSupportPositionSequence: Items[PatientSupportPositionMacro] = ...,
        FrameOfReferenceTransformationComment: LO_Value = ...,
    ) -> PatientToEquipmentRelationshipMacro: ...
