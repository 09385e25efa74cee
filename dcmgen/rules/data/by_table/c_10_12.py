# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Graphic Group Module (PS3.3 C.10.11, Table C.10-12)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.10-12",
    "Graphic Group Module",
    "C.10.11",
    (  # GraphicGroupSequence
        Attribute(
            0x00700234,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00700295, "1"),  # GraphicGroupID
                Attribute(0x00700207, "1"),  # GraphicGroupLabel
                Attribute(0x00700208, "3"),  # GraphicGroupDescription
            ),
        ),
    ),
)
