# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray 3D General Positioner Movement Macro (PS3.3 C.8.21.3.1.3, Table C.8.21.3.1.3-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8.21.3.1.3-1",
    "X-Ray 3D General Positioner Movement Macro",
    "C.8.21.3.1.3",
    (
        Attribute(
            0x00189508,
            "1C",
            condition=Condition(
                "parsed", required=("or", ("undecidable", "source instances"), ("in", "00080060", ("MG",)))
            ),
        ),  # PrimaryPositionerScanArc
        Attribute(
            0x00189510,
            "1C",
            condition=Condition(
                "parsed", required=("or", ("undecidable", "source instances"), ("in", "00080060", ("MG",)))
            ),
        ),  # PrimaryPositionerScanStartAngle
        Attribute(0x00189514, "1C", condition=Condition("undecidable")),  # PrimaryPositionerIncrement
        Attribute(0x00189518, "3", terms=(Terms("defined", ("1", "-1")),)),  # PrimaryPositionerIncrementSign
        Attribute(0x00189509, "1C", condition=Condition("undecidable")),  # SecondaryPositionerScanArc
        Attribute(0x00189511, "1C", condition=Condition("undecidable")),  # SecondaryPositionerScanStartAngle
        Attribute(0x00189515, "1C", condition=Condition("undecidable")),  # SecondaryPositionerIncrement
        Attribute(0x00189519, "3", terms=(Terms("defined", ("1", "-1")),)),  # SecondaryPositionerIncrementSign
    ),
)
