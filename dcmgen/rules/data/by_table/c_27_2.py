# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Points Macro (PS3.3 C.27.2, Table C.27-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.27-2",
    "Points Macro",
    "C.27.2",
    (
        Attribute(0x00660015, "1"),  # NumberOfSurfacePoints
        Attribute(0x00660016, "1"),  # PointCoordinatesData
        Attribute(0x00660017, "3"),  # PointPositionAccuracy
        Attribute(0x00660018, "3"),  # MeanPointDistance
        Attribute(0x00660019, "3"),  # MaximumPointDistance
        Attribute(0x0066001A, "3"),  # PointsBoundingBoxCoordinates
        Attribute(0x0066001B, "3"),  # AxisOfRotation
        Attribute(
            0x0066001C, "1C", condition=Condition("parsed", required=("present", "./0066001B"), otherwise="allowed")
        ),  # CenterOfRotation
    ),
)
