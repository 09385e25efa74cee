# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Beam Limiting Device Opening Sequence Macro (PS3.3 C.36.2.2.21, Table C.36.2.2.21-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.36.2.2.21-1",
    "RT Beam Limiting Device Opening Sequence Macro",
    "C.36.2.2.21",
    (  # RTBeamLimitingDeviceOpeningSequence
        Attribute(
            0x300A0656,
            "1C",
            condition=Condition("parsed", required=("!=", "300A0641", 0)),
            items=(1, None),
            rows=(Include("C.36.2.2.20-1"),),
        ),
    ),
)
