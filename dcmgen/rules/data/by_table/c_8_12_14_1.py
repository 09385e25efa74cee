# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Microscope Slide Layer Tile Organization Module (PS3.3 C.8.12.14, Table C.8.12.14-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8.12.14-1",
    "Microscope Slide Layer Tile Organization Module",
    "C.8.12.14",
    (
        Attribute(0x00480006, "1"),  # TotalPixelMatrixColumns
        Attribute(0x00480007, "1"),  # TotalPixelMatrixRows
        Attribute(
            0x00480303,
            "1C",
            condition=Condition("parsed", required=("in", "00209311", ("TILED_FULL",)), otherwise="allowed"),
        ),  # TotalPixelMatrixFocalPlanes
        # TotalPixelMatrixOriginSequence
        Attribute(
            0x00480008,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x0040072A, "1"),  # XOffsetInSlideCoordinateSystem
                Attribute(0x0040073A, "1"),  # YOffsetInSlideCoordinateSystem
                Attribute(
                    0x0040074A, "1C", condition=Condition("undecidable", otherwise="allowed")
                ),  # ZOffsetInSlideCoordinateSystem
            ),
        ),
        Attribute(
            0x00480102,
            "1C",
            condition=Condition(
                "parsed",
                required=("or", ("present", "//0048021A"), ("in", "00209311", ("TILED_FULL",))),
                otherwise="allowed",
            ),
        ),  # ImageOrientationSlide
        Attribute(0x00480304, "3", terms=(Terms("defined", ("ALL", "SOME", "UNDEFINED", "NONE")),)),  # TilesOverlap
    ),
)
