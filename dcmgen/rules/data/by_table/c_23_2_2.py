# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Screen Specifications Macro (PS3.3 C.23.2, Table C.23.2-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.23.2-2",
    "Screen Specifications Macro",
    "C.23.2",
    (
        Attribute(0x00720104, "1"),  # NumberOfVerticalPixels
        Attribute(0x00720106, "1"),  # NumberOfHorizontalPixels
        Attribute(0x00720108, "1"),  # DisplayEnvironmentSpatialPosition
        Attribute(
            0x0072010A, "1C", condition=Condition("parsed", required=("absent", "./0072010C"))
        ),  # ScreenMinimumGrayscaleBitDepth
        Attribute(
            0x0072010C, "1C", condition=Condition("parsed", required=("absent", "./0072010A"))
        ),  # ScreenMinimumColorBitDepth
        Attribute(0x0072010E, "3"),  # ApplicationMaximumRepaintTime
    ),
)
