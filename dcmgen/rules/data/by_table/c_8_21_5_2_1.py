# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Breast Biopsy Target Macro (PS3.3 C.8.21.5.2, Table C.8.21.5.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.8.21.5.2-1",
    "Breast Biopsy Target Macro",
    "C.8.21.5.2",
    (  # BiopsyTargetSequence
        Attribute(
            0x00182041,
            "1C",
            condition=Condition("undecidable"),
            items=(0, None),
            rows=(
                Attribute(0x00182042, "1"),  # TargetUID
                Attribute(0x00182043, "1"),  # LocalizingCursorPosition
                Attribute(0x00182044, "1"),  # CalculatedTargetPosition
                Attribute(0x00182046, "1"),  # DisplayedZValue
                Attribute(0x00182045, "3"),  # TargetLabel
            ),
        ),
    ),
)
