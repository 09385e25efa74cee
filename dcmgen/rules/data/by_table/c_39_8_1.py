# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Temporal Range Macro (PS3.3 C.39.8, Table C.39.8-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.39.8-1",
    "Temporal Range Macro",
    "C.39.8",
    (
        Attribute(
            0x0040A130,
            "1",
            terms=(Terms("enumerated", ("POINT", "MULTIPOINT", "SEGMENT", "MULTISEGMENT", "BEGIN", "END")),),
        ),  # TemporalRangeType
        Attribute(
            0x0040A132,
            "1C",
            condition=Condition("parsed", required=("and", ("absent", "./0040A138"), ("absent", "./0040A13A"))),
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
