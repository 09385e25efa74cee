# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Radiation Record Common Module."""

from typing import Literal

from dcmgen.items.additional_parameter_recording_instance_sequence_item import (
    AdditionalParameterRecordingInstanceSequenceItem,
    AdditionalParameterRecordingInstanceSequenceItems,
)
from dcmgen.items.assertion_macro import AssertionMacro, AssertionMacros
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.definition_source_sequence_item import DefinitionSourceSequenceItem
from dcmgen.items.extended_content_identification_macro import ExtendedContentIdentificationMacro
from dcmgen.items.interlock_macro import InterlockMacro, InterlockMacros
from dcmgen.items.patient_orientation_code_sequence_item import PatientOrientationCodeSequenceItem
from dcmgen.items.person_identification_macro import PersonIdentificationMacro
from dcmgen.items.rt_radiation_common_base_macro import RTRadiationCommonBaseMacro
from dcmgen.items.rt_tolerance_set_macro import RTToleranceSetMacro
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.items.treatment_position_sequence_item import TreatmentPositionSequenceItem
from dcmgen.items.treatment_tolerance_violation_sequence_item import (
    TreatmentToleranceViolationSequenceItem,
    TreatmentToleranceViolationSequenceItems,
)
from dcmgen.model.fields import (
    CS,
    CST,
    SQ,
    ST_,
    UI,
    AnyText,
    CSValue,
    Items,
    LO_Value,
    LOValue,
    PN_Value,
    ST_Value,
    UIValue,
)
from dcmgen.model.iod import Module

class RTRadiationRecordCommonModule(RTRadiationCommonBaseMacro, ExtendedContentIdentificationMacro, Module):
    """RT Radiation Record Common Module (PS3.3 C.36.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """

    def __init__(
        self,
        /,
        *,
        PatientOrientationCodeSequence: Items[PatientOrientationCodeSequenceItem] = ...,
        RTRadiationPhysicalAndGeometricContentDetailFlag: Literal["FULL", "IDENT_ONLY", "GEOMETRY_ONLY"] = ...,
        RTRecordFlag: Literal["YES", "NO"] = ...,
        TreatmentSessionUID: UIValue = ...,
        RTRadiationUsage: CSValue = ...,
        TreatmentDeliveryContinuationFlag: Literal["YES", "NO"] = ...,
        TreatmentRecordContentOrigin: Literal["DEVICE", "USER", "SIMULATION"] | AnyText = ...,
        RTTreatmentTerminationStatus: Literal["NORMAL", "ABNORMAL"] | AnyText = ...,
        PatientEquipmentRelationshipCodeSequence: Items[CodeSequenceMacro] = ...,
        UserContentLongLabel: LOValue = ...,
        ReferencedRTInstanceSequence: Items[SOPInstanceReferenceMacro] = ...,
        TreatmentMachineSpecialModeCodeSequence: Items[CodeSequenceMacro] = ...,
        TreatmentPositionSequence: Items[TreatmentPositionSequenceItem] = ...,
        RTTreatmentTechniqueCodeSequence: Items[CodeSequenceMacro] = ...,
        ContentDescription: LO_Value = ...,
        TreatmentToleranceViolationSequence: Items[TreatmentToleranceViolationSequenceItem] = ...,
        ConfirmationSequence: Items[AssertionMacro] = ...,
        InterlockSequence: Items[InterlockMacro] = ...,
        RTTreatmentTerminationReasonCodeSequence: Items[CodeSequenceMacro] = ...,
        TreatmentTerminationDescription: ST_Value = ...,
        DefinitionSourceSequence: Items[DefinitionSourceSequenceItem] = ...,
        ContentCreatorName: PN_Value = ...,
        ContentCreatorIdentificationCodeSequence: Items[PersonIdentificationMacro] = ...,
        RTToleranceSetSequence: Items[RTToleranceSetMacro] = ...,
        MachineSpecificTreatmentTerminationCodeSequence: Items[CodeSequenceMacro] = ...,
        AdditionalParameterRecordingInstanceSequence: Items[AdditionalParameterRecordingInstanceSequenceItem] = ...,
    ) -> None: ...
    TreatmentSessionUID: UI
    """Treatment Session UID (300A,0700), UI, VM 1, Type 1.

    PS3.3 C.36.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """
    ReferencedRTInstanceSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced RT Instance Sequence (300A,0631), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.36.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """
    RTRadiationUsage: CS
    """RT Radiation Usage (300A,0701), CS, VM 1, Type 1.

    PS3.3 C.36.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """
    TreatmentRecordContentOrigin: CST[Literal["DEVICE", "USER", "SIMULATION"]]
    """Treatment Record Content Origin (300A,0709), CS, VM 1, Type 1.

    Defined Terms: DEVICE, USER, SIMULATION.

    PS3.3 C.36.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """
    TreatmentDeliveryContinuationFlag: CS[Literal["YES", "NO"]]
    """Treatment Delivery Continuation Flag (300A,0708), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.36.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """
    RTTreatmentTerminationStatus: CST[Literal["NORMAL", "ABNORMAL"]]
    """RT Treatment Termination Status (300A,0714), CS, VM 1, Type 1.

    Defined Terms: NORMAL, ABNORMAL.

    PS3.3 C.36.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """
    RTTreatmentTerminationReasonCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """RT Treatment Termination Reason Code Sequence (300A,0715), SQ, VM 1, Type 2C.

    Required if RT Treatment Termination Status is ABNORMAL. Not allowed otherwise.

    Codes: CID 9561 Treatment Termination Reason (Defined, inferred).

    PS3.3 C.36.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """
    MachineSpecificTreatmentTerminationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Machine-Specific Treatment Termination Code Sequence (300A,0716), SQ, VM 1, Type 3.

    PS3.3 C.36.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """
    TreatmentTerminationDescription: ST_
    """Treatment Termination Description (300A,0730), ST, VM 1, Type 2C.

    Required if RT Treatment Termination Status is ABNORMAL. Not allowed otherwise.

    PS3.3 C.36.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """
    TreatmentToleranceViolationSequence: SQ[
        TreatmentToleranceViolationSequenceItems, TreatmentToleranceViolationSequenceItem
    ]
    """Treatment Tolerance Violation Sequence (300A,0731), SQ, VM 1, Type 2.

    PS3.3 C.36.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """
    ConfirmationSequence: SQ[AssertionMacros, AssertionMacro]
    """Confirmation Sequence (300A,073F), SQ, VM 1, Type 2.

    PS3.3 C.36.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """
    InterlockSequence: SQ[InterlockMacros, InterlockMacro]
    """Interlock Sequence (300A,0740), SQ, VM 1, Type 2.

    PS3.3 C.36.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """
    AdditionalParameterRecordingInstanceSequence: SQ[
        AdditionalParameterRecordingInstanceSequenceItems, AdditionalParameterRecordingInstanceSequenceItem
    ]
    """Additional Parameter Recording Instance Sequence (300A,0780), SQ, VM 1, Type 3.

    PS3.3 C.36.22: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.22.html
    """
