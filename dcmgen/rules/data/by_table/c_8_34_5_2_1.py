# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Photoacoustic Image Frame Type Macro (PS3.3 C.8.34.5.2, Table C.8.34.5.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.8.34.5.2-1",
    "Photoacoustic Image Frame Type Macro",
    "C.8.34.5.2",
    (  # PhotoacousticImageFrameTypeSequence
        Attribute(
            0x00189835,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00089007, "1"),  # FrameType
                Include("C.8-131"),
            ),
        ),
    ),
)
