# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Intravascular OCT Frame Content Macro (PS3.3 C.8.27.6.3, Table C.8.27.6.3-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.8.27.6.3-1",
    "Intravascular OCT Frame Content Macro",
    "C.8.27.6.3",
    (  # IntravascularOCTFrameContentSequence
        Attribute(
            0x00520029,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00520030, "1"),  # OCTZOffsetCorrection
                Attribute(0x00520036, "1"),  # SeamLineIndex
                Attribute(0x00520038, "1C", condition=Condition("undecidable")),  # NumberOfPaddedALines
            ),
        ),
    ),
)
