# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Unified Procedure Step Scheduled Procedure Information Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, DT_, LO_, LT_, SQ, UI_
from dcmgen.model.iod import Module


class UnifiedProcedureStepScheduledProcedureInformationModule(Module):
    """Unified Procedure Step Scheduled Procedure Information Module (PS3.3 C.30.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.2.html
    """

    __slots__ = ()

    ScheduledProcedureStepPriority = CS_(0x0074_1200)
    ScheduledProcedureStepModificationDateTime = DT_(0x0040_4010)
    WorklistLabel = LO_(0x0074_1202)
    ProcedureStepLabel = LO_(0x0074_1204)
    CommentsOnTheScheduledProcedureStep = LT_(0x0040_0400)
    ScheduledStationNameCodeSequence = SQ(0x0040_4025, "CodeSequenceMacro")
    ScheduledStationClassCodeSequence = SQ(0x0040_4026, "CodeSequenceMacro")
    ScheduledStationGeographicLocationCodeSequence = SQ(0x0040_4027, "CodeSequenceMacro")
    ScheduledHumanPerformersSequence = SQ(0x0040_4034, "ScheduledHumanPerformersSequenceItem")
    ScheduledProcedureStepStartDateTime = DT_(0x0040_4005)
    ExpectedCompletionDateTime = DT_(0x0040_4011)
    ScheduledProcedureStepExpirationDateTime = DT_(0x0040_4008)
    ScheduledWorkitemCodeSequence = SQ(0x0040_4018, "CodeSequenceMacro")
    ScheduledProcessingParametersSequence = SQ(0x0074_1210, "ScheduledProcessingParametersSequenceItem")
    InputReadinessState = CS_(0x0040_4041)
    InputInformationSequence = SQ(0x0040_4021, "ReferencedInstancesAndAccessMacro")
    StudyInstanceUID = UI_(0x0020_000D)
    OutputDestinationSequence = SQ(0x0040_4070, "StorageMacro")
    TreatmentSessionUID = UI_(0x300A_0700)
