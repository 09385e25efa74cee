# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""MR Echo Macro (PS3.3 C.8.13.5.4, Table C.8-91)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.8-91",
    "MR Echo Macro",
    "C.8.13.5.4",
    (  # MREchoSequence
        Attribute(
            0x00189114,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00189082,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # EffectiveEchoTime
            ),
        ),
    ),
)
