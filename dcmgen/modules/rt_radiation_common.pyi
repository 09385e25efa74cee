# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Radiation Common Module."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.definition_source_sequence_item import DefinitionSourceSequenceItem
from dcmgen.items.enhanced_content_identification_macro import EnhancedContentIdentificationMacro
from dcmgen.items.patient_orientation_code_sequence_item import PatientOrientationCodeSequenceItem
from dcmgen.items.person_identification_macro import PersonIdentificationMacro
from dcmgen.items.rt_radiation_common_base_macro import RTRadiationCommonBaseMacro
from dcmgen.items.rt_tolerance_set_macro import RTToleranceSetMacro
from dcmgen.items.treatment_position_sequence_item import TreatmentPositionSequenceItem
from dcmgen.model.fields import FD_, FD_Value, Items, LO_Value, PN_Value, SHValue
from dcmgen.model.iod import Module

class RTRadiationCommonModule(RTRadiationCommonBaseMacro, EnhancedContentIdentificationMacro, Module):
    """RT Radiation Common Module (PS3.3 C.36.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.13.html
    """

    def __init__(
        self,
        /,
        *,
        PatientOrientationCodeSequence: Items[PatientOrientationCodeSequenceItem] = ...,
        RTRadiationPhysicalAndGeometricContentDetailFlag: Literal["FULL", "IDENT_ONLY", "GEOMETRY_ONLY"] = ...,
        RTRecordFlag: Literal["YES", "NO"] = ...,
        PatientEquipmentRelationshipCodeSequence: Items[CodeSequenceMacro] = ...,
        UserContentLabel: SHValue = ...,
        TreatmentMachineSpecialModeCodeSequence: Items[CodeSequenceMacro] = ...,
        TreatmentPositionSequence: Items[TreatmentPositionSequenceItem] = ...,
        RTTreatmentTechniqueCodeSequence: Items[CodeSequenceMacro] = ...,
        ContentDescription: LO_Value = ...,
        DefinitionSourceSequence: Items[DefinitionSourceSequenceItem] = ...,
        ContentCreatorName: PN_Value = ...,
        ContentCreatorIdentificationCodeSequence: Items[PersonIdentificationMacro] = ...,
        RTToleranceSetSequence: Items[RTToleranceSetMacro] = ...,
        TreatmentTimeLimit: FD_Value = ...,
    ) -> None: ...
    TreatmentTimeLimit: FD_
    """Treatment Time Limit (300A,062E), FD, VM 1, Type 3.

    PS3.3 C.36.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.13.html
    """
