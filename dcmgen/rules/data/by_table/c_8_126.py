# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""CT Pixel Value Transformation Macro (PS3.3 C.8.15.3.10, Table C.8-126)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.8-126",
    "CT Pixel Value Transformation Macro",
    "C.8.15.3.10",
    (  # PixelValueTransformationSequence
        Attribute(
            0x00289145,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00281052, "1"),  # RescaleIntercept
                Attribute(0x00281053, "1"),  # RescaleSlope
                Attribute(
                    0x00281054,
                    "1",
                    terms=(Terms("defined", ("OD", "HU", "US", "MGML", "Z_EFF", "ED", "EDW", "HU_MOD", "PCT")),),
                ),  # RescaleType
            ),
        ),
    ),
)
