# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Ophthalmic Thickness Map Quality Rating Module (PS3.3 C.8.28.3, Table C.8.28.3-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.8.28.3-1",
    "Ophthalmic Thickness Map Quality Rating Module",
    "C.8.28.3",
    (  # OphthalmicThicknessMapQualityRatingSequence
        Attribute(
            0x00221470,
            "1",
            items=(1, 1),
            rows=(
                Include("10-26", cid=("Defined", "4243", "inferred")),
                # OphthalmicThicknessMapQualityThresholdSequence
                Attribute(
                    0x00221458,
                    "1",
                    items=(1, 1),
                    rows=(
                        Attribute(0x00221460, "1"),  # OphthalmicThicknessMapThresholdQualityRating
                        Include("10-19"),
                    ),
                ),
            ),
        ),
    ),
)
