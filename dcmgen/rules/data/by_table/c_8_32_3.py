# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Parametric Map Frame Type Macro (PS3.3 C.8.32.3.1, Table C.8.32-3)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.8.32-3",
    "Parametric Map Frame Type Macro",
    "C.8.32.3.1",
    (  # ParametricMapFrameTypeSequence
        Attribute(
            0x00409092,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00089007, "1"),  # FrameType
            ),
        ),
    ),
)
