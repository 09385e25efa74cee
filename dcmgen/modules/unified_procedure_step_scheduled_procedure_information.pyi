# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Unified Procedure Step Scheduled Procedure Information Module."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.referenced_instances_and_access_macro import (
    ReferencedInstancesAndAccessMacro,
    ReferencedInstancesAndAccessMacros,
)
from dcmgen.items.scheduled_human_performers_sequence_item import (
    ScheduledHumanPerformersSequenceItem,
    ScheduledHumanPerformersSequenceItems,
)
from dcmgen.items.scheduled_processing_parameters_sequence_item import (
    ScheduledProcessingParametersSequenceItem,
    ScheduledProcessingParametersSequenceItems,
)
from dcmgen.items.storage_macro import StorageMacro, StorageMacros
from dcmgen.model.fields import CS_, DT_, LO_, LT_, SQ, UI_, DT_Value, Items, LO_Value, LT_Value, UI_Value
from dcmgen.model.iod import Module

class UnifiedProcedureStepScheduledProcedureInformationModule(Module):
    """Unified Procedure Step Scheduled Procedure Information Module (PS3.3 C.30.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.2.html
    """

    def __init__(
        self,
        /,
        *,
        StudyInstanceUID: UI_Value = ...,
        CommentsOnTheScheduledProcedureStep: LT_Value = ...,
        ScheduledProcedureStepStartDateTime: DT_Value = ...,
        ScheduledProcedureStepExpirationDateTime: DT_Value = ...,
        ScheduledProcedureStepModificationDateTime: DT_Value = ...,
        ExpectedCompletionDateTime: DT_Value = ...,
        ScheduledWorkitemCodeSequence: Items[CodeSequenceMacro] = ...,
        InputInformationSequence: Items[ReferencedInstancesAndAccessMacro] = ...,
        ScheduledStationNameCodeSequence: Items[CodeSequenceMacro] = ...,
        ScheduledStationClassCodeSequence: Items[CodeSequenceMacro] = ...,
        ScheduledStationGeographicLocationCodeSequence: Items[CodeSequenceMacro] = ...,
        ScheduledHumanPerformersSequence: Items[ScheduledHumanPerformersSequenceItem] = ...,
        InputReadinessState: Literal["INCOMPLETE", "UNAVAILABLE", "READY", "", None] = ...,
        OutputDestinationSequence: Items[StorageMacro] = ...,
        ScheduledProcedureStepPriority: Literal["HIGH", "MEDIUM", "LOW", "", None] = ...,
        WorklistLabel: LO_Value = ...,
        ProcedureStepLabel: LO_Value = ...,
        ScheduledProcessingParametersSequence: Items[ScheduledProcessingParametersSequenceItem] = ...,
        TreatmentSessionUID: UI_Value = ...,
    ) -> None: ...
    ScheduledProcedureStepPriority: CS_[Literal["HIGH", "MEDIUM", "LOW", ""]]
    """Scheduled Procedure Step Priority (0074,1200), CS, VM 1.

    Enumerated Values: HIGH, MEDIUM, LOW.

    PS3.3 C.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.2.html
    """
    ScheduledProcedureStepModificationDateTime: DT_
    """Scheduled Procedure Step Modification DateTime (0040,4010), DT, VM 1.

    PS3.3 C.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.2.html
    """
    WorklistLabel: LO_
    """Worklist Label (0074,1202), LO, VM 1.

    PS3.3 C.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.2.html
    """
    ProcedureStepLabel: LO_
    """Procedure Step Label (0074,1204), LO, VM 1.

    PS3.3 C.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.2.html
    """
    CommentsOnTheScheduledProcedureStep: LT_
    """Comments on the Scheduled Procedure Step (0040,0400), LT, VM 1.

    PS3.3 C.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.2.html
    """
    ScheduledStationNameCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Scheduled Station Name Code Sequence (0040,4025), SQ, VM 1.

    PS3.3 C.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.2.html
    """
    ScheduledStationClassCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Scheduled Station Class Code Sequence (0040,4026), SQ, VM 1.

    PS3.3 C.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.2.html
    """
    ScheduledStationGeographicLocationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Scheduled Station Geographic Location Code Sequence (0040,4027), SQ, VM 1.

    PS3.3 C.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.2.html
    """
    ScheduledHumanPerformersSequence: SQ[ScheduledHumanPerformersSequenceItems, ScheduledHumanPerformersSequenceItem]
    """Scheduled Human Performers Sequence (0040,4034), SQ, VM 1.

    PS3.3 C.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.2.html
    """
    ScheduledProcedureStepStartDateTime: DT_
    """Scheduled Procedure Step Start DateTime (0040,4005), DT, VM 1.

    PS3.3 C.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.2.html
    """
    ExpectedCompletionDateTime: DT_
    """Expected Completion DateTime (0040,4011), DT, VM 1.

    PS3.3 C.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.2.html
    """
    ScheduledProcedureStepExpirationDateTime: DT_
    """Scheduled Procedure Step Expiration DateTime (0040,4008), DT, VM 1.

    PS3.3 C.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.2.html
    """
    ScheduledWorkitemCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Scheduled Workitem Code Sequence (0040,4018), SQ, VM 1.

    Codes: CID 9231 Workitem Definition (Baseline).

    PS3.3 C.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.2.html
    """
    ScheduledProcessingParametersSequence: SQ[
        ScheduledProcessingParametersSequenceItems, ScheduledProcessingParametersSequenceItem
    ]
    """Scheduled Processing Parameters Sequence (0074,1210), SQ, VM 1.

    PS3.3 C.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.2.html
    """
    InputReadinessState: CS_[Literal["INCOMPLETE", "UNAVAILABLE", "READY", ""]]
    """Input Readiness State (0040,4041), CS, VM 1.

    Enumerated Values: INCOMPLETE, UNAVAILABLE, READY.

    PS3.3 C.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.2.html
    """
    InputInformationSequence: SQ[ReferencedInstancesAndAccessMacros, ReferencedInstancesAndAccessMacro]
    """Input Information Sequence (0040,4021), SQ, VM 1.

    PS3.3 C.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.2.html
    """
    StudyInstanceUID: UI_
    """Study Instance UID (0020,000D), UI, VM 1.

    PS3.3 C.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.2.html
    """
    OutputDestinationSequence: SQ[StorageMacros, StorageMacro]
    """Output Destination Sequence (0040,4070), SQ, VM 1.

    PS3.3 C.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.2.html
    """
    TreatmentSessionUID: UI_
    """Treatment Session UID (300A,0700), UI, VM 1.

    PS3.3 C.30.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.2.html
    """
