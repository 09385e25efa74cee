# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Radiation Common Base Macro."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.definition_source_sequence_item import DefinitionSourceSequenceItem, DefinitionSourceSequenceItems
from dcmgen.items.patient_orientation_code_sequence_item import PatientOrientationCodeSequenceItem
from dcmgen.items.rt_tolerance_set_macro import RTToleranceSetMacro, RTToleranceSetMacros
from dcmgen.items.rt_treatment_position_macro import RTTreatmentPositionMacro
from dcmgen.items.treatment_position_sequence_item import TreatmentPositionSequenceItem
from dcmgen.model.fields import CS, SQ, Items

class RTRadiationCommonBaseMacro(RTTreatmentPositionMacro):
    """RT Radiation Common Base Macro (PS3.3 C.36.2.1.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.6
    """

    def __init__(
        self,
        /,
        *,
        PatientOrientationCodeSequence: Items[PatientOrientationCodeSequenceItem] = ...,
        RTRadiationPhysicalAndGeometricContentDetailFlag: Literal["FULL", "IDENT_ONLY", "GEOMETRY_ONLY"] = ...,
        RTRecordFlag: Literal["YES", "NO"] = ...,
        PatientEquipmentRelationshipCodeSequence: Items[CodeSequenceMacro] = ...,
        TreatmentMachineSpecialModeCodeSequence: Items[CodeSequenceMacro] = ...,
        TreatmentPositionSequence: Items[TreatmentPositionSequenceItem] = ...,
        RTTreatmentTechniqueCodeSequence: Items[CodeSequenceMacro] = ...,
        DefinitionSourceSequence: Items[DefinitionSourceSequenceItem] = ...,
        RTToleranceSetSequence: Items[RTToleranceSetMacro] = ...,
    ) -> None: ...
    RTRadiationPhysicalAndGeometricContentDetailFlag: CS[Literal["FULL", "IDENT_ONLY", "GEOMETRY_ONLY"]]
    """RT Radiation Physical and Geometric Content Detail Flag (300A,0638), CS, VM 1, Type 1.

    Enumerated Values: FULL, IDENT_ONLY, GEOMETRY_ONLY.

    PS3.3 C.36.2.1.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.6
    """
    RTRecordFlag: CS[Literal["YES", "NO"]]
    """RT Record Flag (300A,0639), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.36.2.1.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.6
    """
    RTTreatmentTechniqueCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """RT Treatment Technique Code Sequence (3010,0080), SQ, VM 1, Type 1C.

    Required if the SOP Class is not RT Radiation Salvage Record Storage. May be present otherwise.

    PS3.3 C.36.2.1.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.6
    """
    RTToleranceSetSequence: SQ[RTToleranceSetMacros, RTToleranceSetMacro]
    """RT Tolerance Set Sequence (300A,0629), SQ, VM 1, Type 3.

    PS3.3 C.36.2.1.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.6
    """
    TreatmentMachineSpecialModeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Treatment Machine Special Mode Code Sequence (300A,0635), SQ, VM 1, Type 1C.

    Required if a condition that cannot be checked (acquisition) applies and the SOP Class is not RT Radiation
    Salvage Record Storage. May be present otherwise.

    PS3.3 C.36.2.1.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.6
    """
    DefinitionSourceSequence: SQ[DefinitionSourceSequenceItems, DefinitionSourceSequenceItem]
    """Definition Source Sequence (0008,1156), SQ, VM 1, Type 3.

    PS3.3 C.36.2.1.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.6
    """
