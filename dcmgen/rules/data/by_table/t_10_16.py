# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Performed Procedure Step Summary Macro (PS3.3 10.13, Table 10-16)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "10-16",
    "Performed Procedure Step Summary Macro",
    "10.13",
    (
        Attribute(0x00400253, "3"),  # PerformedProcedureStepID
        Attribute(0x00400244, "3"),  # PerformedProcedureStepStartDate
        Attribute(0x00400245, "3"),  # PerformedProcedureStepStartTime
        Attribute(0x00400250, "3"),  # PerformedProcedureStepEndDate
        Attribute(0x00400251, "3"),  # PerformedProcedureStepEndTime
        Attribute(0x00400254, "3"),  # PerformedProcedureStepDescription
        # PerformedProtocolCodeSequence
        Attribute(
            0x00400260,
            "3",
            items=(0, None),
            rows=(
                Include("8.8-1"),
                # ProtocolContextSequence
                Attribute(
                    0x00400440,
                    "3",
                    items=(0, None),
                    rows=(
                        Include("10-2"),
                        # ContentItemModifierSequence
                        Attribute(0x00400441, "3", items=(0, None), rows=(Include("10-2"),)),
                    ),
                ),
            ),
        ),
        Attribute(0x00400280, "3"),  # CommentsOnThePerformedProcedureStep
    ),
)
