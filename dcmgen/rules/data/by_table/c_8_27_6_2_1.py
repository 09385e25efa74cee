# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Intravascular Frame Content Macro (PS3.3 C.8.27.6.2, Table C.8.27.6.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.8.27.6.2-1",
    "Intravascular Frame Content Macro",
    "C.8.27.6.2",
    (  # IntravascularFrameContentSequence
        Attribute(
            0x00520027,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00520028, "1C", condition=Condition("parsed", required=("in", "00183100", ("MEASURED",)))
                ),  # IntravascularLongitudinalDistance
                Attribute(
                    0x00520033, "2C", condition=Condition("parsed", required=("in", "00080068", ("FOR PRESENTATION",)))
                ),  # SeamLineLocation
            ),
        ),
    ),
)
