# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Unified Procedure Step Scheduled Procedure Information Module (PS3.3 C.30.2, Table C.30.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.30.2-1",
    "Unified Procedure Step Scheduled Procedure Information Module",
    "C.30.2",
    (
        Attribute(
            0x00741200, "", terms=(Terms("enumerated", ("HIGH", "MEDIUM", "LOW")),)
        ),  # ScheduledProcedureStepPriority
        Attribute(0x00404010, ""),  # ScheduledProcedureStepModificationDateTime
        Attribute(0x00741202, ""),  # WorklistLabel
        Attribute(0x00741204, ""),  # ProcedureStepLabel
        Attribute(0x00400400, ""),  # CommentsOnTheScheduledProcedureStep
        # ScheduledStationNameCodeSequence
        Attribute(0x00404025, "", items=(0, None), rows=(Include("8.8-1"),)),
        # ScheduledStationClassCodeSequence
        Attribute(0x00404026, "", items=(0, None), rows=(Include("8.8-1"),)),
        # ScheduledStationGeographicLocationCodeSequence
        Attribute(0x00404027, "", items=(0, None), rows=(Include("8.8-1"),)),
        # ScheduledHumanPerformersSequence
        Attribute(
            0x00404034,
            "",
            items=(0, None),
            rows=(  # HumanPerformerCodeSequence
                Attribute(0x00404009, "", items=(1, 1), rows=(Include("8.8-1"),)),
                Attribute(0x00404037, ""),  # HumanPerformerName
                Attribute(0x00404036, ""),  # HumanPerformerOrganization
            ),
        ),
        Attribute(0x00404005, ""),  # ScheduledProcedureStepStartDateTime
        Attribute(0x00404011, ""),  # ExpectedCompletionDateTime
        Attribute(0x00404008, ""),  # ScheduledProcedureStepExpirationDateTime
        # ScheduledWorkitemCodeSequence
        Attribute(0x00404018, "", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "9231")),)),
        # ScheduledProcessingParametersSequence
        Attribute(
            0x00741210,
            "",
            items=(0, None),
            rows=(
                Include("10-2"),
                # ContentItemModifierSequence
                Attribute(0x00400441, "", items=(0, None), rows=(Include("10-2"),)),
            ),
        ),
        Attribute(
            0x00404041, "", terms=(Terms("enumerated", ("INCOMPLETE", "UNAVAILABLE", "READY")),)
        ),  # InputReadinessState
        # InputInformationSequence
        Attribute(0x00404021, "", items=(0, None), rows=(Include("10-3b"),)),
        Attribute(0x0020000D, ""),  # StudyInstanceUID
        # OutputDestinationSequence
        Attribute(0x00404070, "", items=(0, None), rows=(Include("10-3c"),)),
        Attribute(0x300A0700, ""),  # TreatmentSessionUID
    ),
)
