# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Whole Slide Microscopy Image Frame Type Macro (PS3.3 C.8.12.9, Table C.8.12.9-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.8.12.9-1",
    "Whole Slide Microscopy Image Frame Type Macro",
    "C.8.12.9",
    (  # WholeSlideMicroscopyImageFrameTypeSequence
        Attribute(
            0x00400710,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00089007, "1"),  # FrameType
            ),
        ),
    ),
)
