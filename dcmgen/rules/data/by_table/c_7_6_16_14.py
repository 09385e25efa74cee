# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Pixel Intensity Relationship LUT Macro (PS3.3 C.7.6.16.2.13, Table C.7.6.16-14)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.7.6.16-14",
    "Pixel Intensity Relationship LUT Macro",
    "C.7.6.16.2.13",
    (  # PixelIntensityRelationshipLUTSequence
        Attribute(
            0x00289422,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00283002, "1"),  # LUTDescriptor
                Attribute(0x00283006, "1"),  # LUTData
                Attribute(0x00289474, "1", terms=(Terms("defined", ("TO_LOG", "TO_LINEAR")),)),  # LUTFunction
            ),
        ),
    ),
)
