# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Unified Procedure Step Scheduled Procedure Information Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, DT_, LO_, LT_, SQ, UI_
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.referenced_instances_and_access_macro import ReferencedInstancesAndAccessMacro
    from dcmgen.items.scheduled_human_performers_sequence_item import ScheduledHumanPerformersSequenceItem
    from dcmgen.items.scheduled_processing_parameters_sequence_item import ScheduledProcessingParametersSequenceItem
    from dcmgen.items.storage_macro import StorageMacro


class UnifiedProcedureStepScheduledProcedureInformationModule(Module):
    """Unified Procedure Step Scheduled Procedure Information Module (PS3.3 C.30.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.2.html
    """

    __slots__ = ()

    ScheduledProcedureStepPriority: CS_[Literal["HIGH", "MEDIUM", "LOW"]] = CS_(0x0074_1200)
    """Scheduled Procedure Step Priority (0074,1200), VM 1 (PS3.3 C.30.2)."""
    ScheduledProcedureStepModificationDateTime: DT_ = DT_(0x0040_4010)
    """Scheduled Procedure Step Modification DateTime (0040,4010), VM 1 (PS3.3 C.30.2)."""
    WorklistLabel: LO_ = LO_(0x0074_1202)
    """Worklist Label (0074,1202), VM 1 (PS3.3 C.30.2)."""
    ProcedureStepLabel: LO_ = LO_(0x0074_1204)
    """Procedure Step Label (0074,1204), VM 1 (PS3.3 C.30.2)."""
    CommentsOnTheScheduledProcedureStep: LT_ = LT_(0x0040_0400)
    """Comments on the Scheduled Procedure Step (0040,0400), VM 1 (PS3.3 C.30.2)."""
    ScheduledStationNameCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_4025, "CodeSequenceMacro")
    """Scheduled Station Name Code Sequence (0040,4025), VM 1 (PS3.3 C.30.2)."""
    ScheduledStationClassCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_4026, "CodeSequenceMacro")
    """Scheduled Station Class Code Sequence (0040,4026), VM 1 (PS3.3 C.30.2)."""
    ScheduledStationGeographicLocationCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_4027, "CodeSequenceMacro")
    """Scheduled Station Geographic Location Code Sequence (0040,4027), VM 1 (PS3.3 C.30.2)."""
    ScheduledHumanPerformersSequence: SQ[ScheduledHumanPerformersSequenceItem] = SQ(
        0x0040_4034, "ScheduledHumanPerformersSequenceItem"
    )
    """Scheduled Human Performers Sequence (0040,4034), VM 1 (PS3.3 C.30.2)."""
    ScheduledProcedureStepStartDateTime: DT_ = DT_(0x0040_4005)
    """Scheduled Procedure Step Start DateTime (0040,4005), VM 1 (PS3.3 C.30.2)."""
    ExpectedCompletionDateTime: DT_ = DT_(0x0040_4011)
    """Expected Completion DateTime (0040,4011), VM 1 (PS3.3 C.30.2)."""
    ScheduledProcedureStepExpirationDateTime: DT_ = DT_(0x0040_4008)
    """Scheduled Procedure Step Expiration DateTime (0040,4008), VM 1 (PS3.3 C.30.2)."""
    ScheduledWorkitemCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_4018, "CodeSequenceMacro")
    """Scheduled Workitem Code Sequence (0040,4018), VM 1 (PS3.3 C.30.2)."""
    ScheduledProcessingParametersSequence: SQ[ScheduledProcessingParametersSequenceItem] = SQ(
        0x0074_1210, "ScheduledProcessingParametersSequenceItem"
    )
    """Scheduled Processing Parameters Sequence (0074,1210), VM 1 (PS3.3 C.30.2)."""
    InputReadinessState: CS_[Literal["INCOMPLETE", "UNAVAILABLE", "READY"]] = CS_(0x0040_4041)
    """Input Readiness State (0040,4041), VM 1 (PS3.3 C.30.2)."""
    InputInformationSequence: SQ[ReferencedInstancesAndAccessMacro] = SQ(
        0x0040_4021, "ReferencedInstancesAndAccessMacro"
    )
    """Input Information Sequence (0040,4021), VM 1 (PS3.3 C.30.2)."""
    StudyInstanceUID: UI_ = UI_(0x0020_000D)
    """Study Instance UID (0020,000D), VM 1 (PS3.3 C.30.2)."""
    OutputDestinationSequence: SQ[StorageMacro] = SQ(0x0040_4070, "StorageMacro")
    """Output Destination Sequence (0040,4070), VM 1 (PS3.3 C.30.2)."""
    TreatmentSessionUID: UI_ = UI_(0x300A_0700)
    """Treatment Session UID (300A,0700), VM 1 (PS3.3 C.30.2)."""
