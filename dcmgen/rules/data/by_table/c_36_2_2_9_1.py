# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Beam Limiting Device Opening Macro (PS3.3 C.36.2.2.9, Table C.36.2.2.9-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.36.2.2.9-1",
    "RT Beam Limiting Device Opening Macro",
    "C.36.2.2.9",
    (
        Attribute(
            0x300A0657, "1C", condition=Condition("parsed", required=("!=", "300A0641", 0))
        ),  # NumberOfRTBeamLimitingDeviceOpenings
        # RTBeamLimitingDeviceOpeningSequence
        Attribute(
            0x300A0656,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("!=", "./300A0657", 0),
                    (
                        "or",
                        ("item", "300A062F", 0),
                        ("item", "30100097", 0),
                        ("item", "30100098", 0),
                        ("undecidable", "control point"),
                    ),
                ),
            ),
            rows=(Include("C.36.2.2.20-1"),),
        ),
    ),
)
