# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Wide Field Ophthalmic Photography Stereographic Projection Module (PS3.3 C.8.17.11, Table C.8.17.11-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.8.17.11-1",
    "Wide Field Ophthalmic Photography Stereographic Projection Module",
    "C.8.17.11",
    (
        Include("10-5"),
        # TransformationAlgorithmSequence
        Attribute(0x00221513, "1", items=(1, 1), rows=(Include("10-19"),)),
        Attribute(0x00221019, "1"),  # OphthalmicAxialLength
        Attribute(
            0x00221515, "1", terms=(Terms("enumerated", ("MEASURED", "ESTIMATED", "POPULATION")),)
        ),  # OphthalmicAxialLengthMethod
        Attribute(0x00221528, "1"),  # XCoordinatesCenterPixelViewAngle
        Attribute(0x00221529, "1"),  # YCoordinatesCenterPixelViewAngle
        Attribute(0x00221517, "3"),  # OphthalmicFOV
    ),
)
