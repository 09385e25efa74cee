# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
"""Frame Content Macro (PS3.3 C.7.6.16.2.2, Table C.7.6.16-3)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.7.6.16-3",
    "Frame Content Macro",
    "C.7.6.16.2.2",
    (  # FrameContentSequence
        Attribute(
            0x00209111,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00209157, "1C", condition=Condition("parsed", required=("not", ("in", "00080060", ("YY",))))
                ),  # DimensionIndexValues
            ),
        ),
    ),
)
