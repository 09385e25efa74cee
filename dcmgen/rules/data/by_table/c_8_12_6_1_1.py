# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Plane Position (Slide) Macro (PS3.3 C.8.12.6.1, Table C.8.12.6.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.8.12.6.1-1",
    "Plane Position (Slide) Macro",
    "C.8.12.6.1",
    (  # PlanePositionSlideSequence
        Attribute(
            0x0048021A,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x0048021E, "1"),  # ColumnPositionInTotalImagePixelMatrix
                Attribute(0x0048021F, "1"),  # RowPositionInTotalImagePixelMatrix
                Attribute(0x0040072A, "1"),  # XOffsetInSlideCoordinateSystem
                Attribute(0x0040073A, "1"),  # YOffsetInSlideCoordinateSystem
                Attribute(0x0040074A, "1"),  # ZOffsetInSlideCoordinateSystem
            ),
        ),
    ),
)
