# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Threshold Sequence Macro (PS3.3 C.11.33.1.2, Table C.11.33.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.11.33.1-1",
    "Threshold Sequence Macro",
    "C.11.33.1.2",
    (  # ThresholdSequence
        Attribute(
            0x00701B11,
            "1C",
            condition=Condition(
                "parsed",
                required=("and", ("undecidable", "intent"), ("absent", "00283110")),
                allowed=("undecidable", "intent"),
            ),
            items=(1, None),
            rows=(
                Attribute(
                    0x00701B13,
                    "1",
                    terms=(
                        Terms(
                            "enumerated",
                            (
                                "RANGE_INCL",
                                "RANGE_EXCL",
                                "GREATER_OR_EQUAL",
                                "LESS_OR_EQUAL",
                                "GREATER_THAN",
                                "LESS_THAN",
                            ),
                        ),
                    ),
                ),  # ThresholdType
                # ThresholdValueSequence
                Attribute(
                    0x00701B12,
                    "1",
                    rows=(
                        Attribute(0x00701B14, "1"),  # ThresholdValue
                    ),
                ),
            ),
        ),
    ),
)
