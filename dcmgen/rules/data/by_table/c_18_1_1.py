# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Numeric Measurement Macro (PS3.3 C.18.1, Table C.18.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.18.1-1",
    "Numeric Measurement Macro",
    "C.18.1",
    (  # MeasuredValueSequence
        Attribute(
            0x0040A300,
            "2",
            items=(0, 1),
            rows=(
                Attribute(0x0040A30A, "1"),  # NumericValue
                Attribute(
                    0x0040A161, "1C", condition=Condition("undecidable", otherwise="allowed")
                ),  # FloatingPointValue
                Attribute(
                    0x0040A162, "1C", condition=Condition("undecidable", otherwise="allowed")
                ),  # RationalNumeratorValue
                Attribute(
                    0x0040A163, "1C", condition=Condition("parsed", required=("present", "./0040A162"))
                ),  # RationalDenominatorValue
                # MeasurementUnitsCodeSequence
                Attribute(0x004008EA, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "82")),)),
            ),
        ),
        # NumericValueQualifierCodeSequence
        Attribute(
            0x0040A301,
            "1C",
            condition=Condition("parsed", required=("empty", "./0040A300")),
            items=(0, 1),
            rows=(Include("8.8-1", cid=("Defined", "42")),),
        ),
    ),
)
