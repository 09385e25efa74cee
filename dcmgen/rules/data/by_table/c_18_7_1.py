# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Temporal Coordinates Macro (PS3.3 C.18.7, Table C.18.7-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.18.7-1",
    "Temporal Coordinates Macro",
    "C.18.7",
    (
        Attribute(
            0x0040A130,
            "1",
            terms=(Terms("enumerated", ("POINT", "MULTIPOINT", "SEGMENT", "MULTISEGMENT", "BEGIN", "END")),),
        ),  # TemporalRangeType
        Attribute(
            0x0040A132,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("undecidable", "referenced instance"),
                    ("absent", "./0040A138"),
                    ("absent", "./0040A13A"),
                ),
            ),
        ),  # ReferencedSamplePositions
        Attribute(
            0x0040A138,
            "1C",
            condition=Condition("parsed", required=("and", ("absent", "./0040A132"), ("absent", "./0040A13A"))),
        ),  # ReferencedTimeOffsets
        Attribute(
            0x0040A13A,
            "1C",
            condition=Condition("parsed", required=("and", ("absent", "./0040A132"), ("absent", "./0040A138"))),
        ),  # ReferencedDateTime
    ),
)
