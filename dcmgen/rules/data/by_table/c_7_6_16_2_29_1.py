# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Time of Frame Functional Group Macro (PS3.3 C.7.6.16.2.29, Table C.7.6.16.2.29-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.7.6.16.2.29-1",
    "Time of Frame Functional Group Macro",
    "C.7.6.16.2.29",
    (  # TimeOfFrameGroupSequence
        Attribute(
            0x0034000D,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00340007, "1"),  # FrameOriginTimestamp
            ),
        ),
    ),
)
