# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Wide Field Ophthalmic Photography Quality Rating Module (PS3.3 C.8.17.13, Table C.8.17.13-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.8.17.13-1",
    "Wide Field Ophthalmic Photography Quality Rating Module",
    "C.8.17.13",
    (  # WideFieldOphthalmicPhotographyQualityRatingSequence
        Attribute(
            0x00221525,
            "1",
            items=(1, 1),
            rows=(
                Include("10-26", cid=("Defined", "4243", "inferred")),
                # WideFieldOphthalmicPhotographyQualityThresholdSequence
                Attribute(
                    0x00221526,
                    "1",
                    items=(1, 1),
                    rows=(
                        Attribute(0x00221527, "1"),  # WideFieldOphthalmicPhotographyThresholdQualityRating
                    ),
                ),
                Include("10-19"),
            ),
        ),
    ),
)
