# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Wide Field Ophthalmic Photography 3D Coordinates Module (PS3.3 C.8.17.12, Table C.8.17.12-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.8.17.12-1",
    "Wide Field Ophthalmic Photography 3D Coordinates Module",
    "C.8.17.12",
    (
        Include("10-5"),
        # TransformationMethodCodeSequence
        Attribute(0x00221512, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "4245", "inferred")),)),
        # TransformationAlgorithmSequence
        Attribute(0x00221513, "1", items=(1, 1), rows=(Include("10-19"),)),
        Attribute(0x00221019, "1"),  # OphthalmicAxialLength
        Attribute(
            0x00221515, "1", terms=(Terms("enumerated", ("MEASURED", "ESTIMATED", "POPULATION")),)
        ),  # OphthalmicAxialLengthMethod
        Attribute(0x00221517, "3"),  # OphthalmicFOV
        # TwoDimensionalToThreeDimensionalMapSequence
        Attribute(
            0x00221518,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00081160, "1"),  # ReferencedFrameNumber
                Attribute(0x00221530, "1"),  # NumberOfMapPoints
                Attribute(0x00221531, "1"),  # TwoDimensionalToThreeDimensionalMapData
            ),
        ),
    ),
)
