# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Unified Procedure Step Performed Procedure Information Module (PS3.3 C.30.3, Table C.30.3-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.30.3-1",
    "Unified Procedure Step Performed Procedure Information Module",
    "C.30.3",
    (  # UnifiedProcedureStepPerformedProcedureSequence
        Attribute(
            0x00741216,
            "",
            items=(0, 1),
            rows=(  # ActualHumanPerformersSequence
                Attribute(
                    0x00404035,
                    "",
                    items=(0, None),
                    rows=(  # HumanPerformerCodeSequence
                        Attribute(0x00404009, "", items=(1, 1), rows=(Include("8.8-1"),)),
                        Attribute(0x00404037, ""),  # HumanPerformerName
                        Attribute(0x00404036, ""),  # HumanPerformerOrganization
                    ),
                ),
                # PerformedStationNameCodeSequence
                Attribute(0x00404028, "", items=(0, None), rows=(Include("8.8-1"),)),
                # PerformedStationClassCodeSequence
                Attribute(0x00404029, "", items=(0, None), rows=(Include("8.8-1"),)),
                # PerformedStationGeographicLocationCodeSequence
                Attribute(0x00404030, "", items=(0, None), rows=(Include("8.8-1"),)),
                Attribute(0x00404050, ""),  # PerformedProcedureStepStartDateTime
                Attribute(0x00400254, ""),  # PerformedProcedureStepDescription
                Attribute(0x00400280, ""),  # CommentsOnThePerformedProcedureStep
                # PerformedWorkitemCodeSequence
                Attribute(
                    0x00404019, "", items=(0, None), rows=(Include("8.8-1", cid=("Baseline", "9231", "inferred")),)
                ),
                # PerformedProcessingParametersSequence
                Attribute(
                    0x00741212,
                    "",
                    items=(0, None),
                    rows=(
                        Include("10-2"),
                        # ContentItemModifierSequence
                        Attribute(0x00400441, "", items=(0, None), rows=(Include("10-2"),)),
                    ),
                ),
                Attribute(0x00404051, ""),  # PerformedProcedureStepEndDateTime
                # OutputInformationSequence
                Attribute(0x00404033, "", items=(0, None), rows=(Include("10-3b"),)),
            ),
        ),
    ),
)
