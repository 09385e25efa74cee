# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Radiation Fraction Pattern Macro (PS3.3 C.36.2.1.1, Table C.36.2.1.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.36.2.1.1-1",
    "Radiation Fraction Pattern Macro",
    "C.36.2.1.1",
    (  # FractionPatternSequence
        Attribute(
            0x30100079,
            "1C",
            condition=Condition("undecidable"),
            items=(1, 1),
            rows=(
                Attribute(
                    0x300A0079, "1C", condition=Condition("parsed", required=("present", "./30100087"))
                ),  # NumberOfFractionPatternDigitsPerDay
                Attribute(
                    0x300A007A, "1C", condition=Condition("parsed", required=("present", "./30100087"))
                ),  # RepeatFractionCycleLength
                # WeekdayFractionPatternSequence
                Attribute(
                    0x30100087,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x300A007B, "3"),  # FractionPattern
                        Attribute(0x30100086, "3"),  # IntendedStartDayOfWeek
                    ),
                ),
                Attribute(0x30100084, "3"),  # MinimumHoursBetweenFractions
                Attribute(0x30100085, "3"),  # IntendedFractionStartTime
            ),
        ),
    ),
)
