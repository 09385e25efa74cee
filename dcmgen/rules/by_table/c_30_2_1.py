# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Unified Procedure Step Scheduled Procedure Information Module. PS3.3 C.30.2, Table C.30.2-1"""

from __future__ import annotations

from dcmgen.rules import Attribute, Include, Table

TABLE = Table(
    "C.30.2-1",
    "Unified Procedure Step Scheduled Procedure Information Module",
    "C.30.2",
    (
        Attribute(0x00741200, ""),  # ScheduledProcedureStepPriority
        Attribute(0x00404010, ""),  # ScheduledProcedureStepModificationDateTime
        Attribute(0x00741202, ""),  # WorklistLabel
        Attribute(0x00741204, ""),  # ProcedureStepLabel
        Attribute(0x00400400, ""),  # CommentsOnTheScheduledProcedureStep
        # ScheduledStationNameCodeSequence
        Attribute(0x00404025, "", rows=(Include("8.8-1"),)),
        # ScheduledStationClassCodeSequence
        Attribute(0x00404026, "", rows=(Include("8.8-1"),)),
        # ScheduledStationGeographicLocationCodeSequence
        Attribute(0x00404027, "", rows=(Include("8.8-1"),)),
        # ScheduledHumanPerformersSequence
        Attribute(
            0x00404034,
            "",
            rows=(  # HumanPerformerCodeSequence
                Attribute(0x00404009, "", rows=(Include("8.8-1"),)),
                Attribute(0x00404037, ""),  # HumanPerformerName
                Attribute(0x00404036, ""),  # HumanPerformerOrganization
            ),
        ),
        Attribute(0x00404005, ""),  # ScheduledProcedureStepStartDateTime
        Attribute(0x00404011, ""),  # ExpectedCompletionDateTime
        Attribute(0x00404008, ""),  # ScheduledProcedureStepExpirationDateTime
        # ScheduledWorkitemCodeSequence
        Attribute(0x00404018, "", rows=(Include("8.8-1", cid=("Baseline", "9231")),)),
        # ScheduledProcessingParametersSequence
        Attribute(
            0x00741210,
            "",
            rows=(
                Include("10-2"),
                # ContentItemModifierSequence
                Attribute(0x00400441, "", rows=(Include("10-2"),)),
            ),
        ),
        Attribute(0x00404041, ""),  # InputReadinessState
        # InputInformationSequence
        Attribute(0x00404021, "", rows=(Include("10-3b"),)),
        Attribute(0x0020000D, ""),  # StudyInstanceUID
        # OutputDestinationSequence
        Attribute(0x00404070, "", rows=(Include("10-3c"),)),
        Attribute(0x300A0700, ""),  # TreatmentSessionUID
    ),
)
