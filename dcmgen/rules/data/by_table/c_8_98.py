# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""MR Spatial Saturation Macro (PS3.3 C.8.13.5.11, Table C.8-98)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.8-98",
    "MR Spatial Saturation Macro",
    "C.8.13.5.11",
    (  # MRSpatialSaturationSequence
        Attribute(
            0x00189107,
            "2",
            items=(0, None),
            rows=(
                Attribute(0x00189104, "1"),  # SlabThickness
                Attribute(0x00189105, "1"),  # SlabOrientation
                Attribute(0x00189106, "1"),  # MidSlabPosition
            ),
        ),
    ),
)
