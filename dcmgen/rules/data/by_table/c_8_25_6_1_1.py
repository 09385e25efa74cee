# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Cylinder Sequence Macro (PS3.3 C.8.25.6.1, Table C.8.25.6.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.8.25.6.1-1",
    "Cylinder Sequence Macro",
    "C.8.25.6.1",
    (  # CylinderSequence
        Attribute(
            0x00460018,
            "1C",
            condition=Condition("undecidable"),
            items=(1, 1),
            rows=(
                Attribute(0x00460147, "1"),  # CylinderPower
                Attribute(0x00220009, "1"),  # CylinderAxis
            ),
        ),
    ),
)
