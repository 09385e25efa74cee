# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Excluded Intervals Module (PS3.3 C.8.24.5, Table C.8.24.5-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.8.24.5-1",
    "Excluded Intervals Module",
    "C.8.24.5",
    (  # ExcludedIntervalsSequence
        Attribute(
            0x00189803,
            "1C",
            condition=Condition("undecidable"),
            items=(1, None),
            rows=(
                Attribute(0x00189804, "1"),  # ExclusionStartDateTime
                Attribute(0x00189805, "1"),  # ExclusionDuration
            ),
        ),
    ),
)
