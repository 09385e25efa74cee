# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Robotic-Arm Path Module. PS3.3 C.36.19, Table C.36.19-1"""

from __future__ import annotations

from dcmgen.rules import Attribute, Condition, Include, Table

TABLE = Table(
    "C.36.19-1",
    "Robotic-Arm Path Module",
    "C.36.19",
    (  # RoboticPathNodeSetCodeSequence
        Attribute(0x30100091, "1C", condition=Condition("unparsed"), rows=(Include("8.8-1", cid=("Defined", "")),)),
        Attribute(0x300A0604, "1"),  # NumberOfRTControlPoints
        # RoboticPathControlPointSequence
        Attribute(
            0x30100097,
            "1",
            rows=(
                Include("C.36.2.2.6-1", cid=("Defined", "")),
                Attribute(0x300A0605, "1C", condition=Condition("unparsed")),  # ReferencedRadiationGenerationModeIndex
                Attribute(0x30100092, "1C", condition=Condition("unparsed")),  # RoboticNodeIdentifier
                Attribute(0x30100093, "1C", condition=Condition("unparsed")),  # RTTreatmentSourceCoordinates
                Attribute(0x30100094, "1C", condition=Condition("unparsed")),  # RadiationSourceCoordinateSystemYawAngle
                Attribute(
                    0x30100095, "1C", condition=Condition("unparsed")
                ),  # RadiationSourceCoordinateSystemRollAngle
                Attribute(
                    0x30100096, "1C", condition=Condition("unparsed")
                ),  # RadiationSourceCoordinateSystemPitchAngle
                Include("C.36.2.2.9-1"),
            ),
        ),
    ),
)
