# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Stereometric Relationship Module (PS3.3 C.8.18.2, Table C.8.18.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.8.18.2-1",
    "Stereometric Relationship Module",
    "C.8.18.2",
    (  # StereoPairsSequence
        Attribute(
            0x00220020,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00220010, "3"),  # StereoBaselineAngle
                Attribute(0x00220011, "3"),  # StereoBaselineDisplacement
                Attribute(0x00220012, "3"),  # StereoHorizontalPixelOffset
                Attribute(0x00220013, "3"),  # StereoVerticalPixelOffset
                Attribute(0x00220014, "3"),  # StereoRotation
                # LeftImageSequence
                Attribute(0x00220021, "1", items=(1, 1), rows=(Include("10-3"),)),
                # RightImageSequence
                Attribute(0x00220022, "1", items=(1, 1), rows=(Include("10-3"),)),
            ),
        ),
    ),
)
