# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Slide Coordinates Module (PS3.3 C.8.12.2, Table C.8-78)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.8-78",
    "Slide Coordinates Module",
    "C.8.12.2",
    (  # ImageCenterPointCoordinatesSequence
        Attribute(
            0x0040071A,
            "2",
            items=(0, 1),
            rows=(
                Attribute(0x0040072A, "1"),  # XOffsetInSlideCoordinateSystem
                Attribute(0x0040073A, "1"),  # YOffsetInSlideCoordinateSystem
                Attribute(0x0040074A, "2"),  # ZOffsetInSlideCoordinateSystem
            ),
        ),
    ),
)
