# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray Isocenter Reference System Macro (PS3.3 C.8.19.6.13, Table C.8.19.6-13)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.8.19.6-13",
    "X-Ray Isocenter Reference System Macro",
    "C.8.19.6.13",
    (  # IsocenterReferenceSystemSequence
        Attribute(
            0x00189462,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00189463, "1"),  # PositionerIsocenterPrimaryAngle
                Attribute(0x00189464, "1"),  # PositionerIsocenterSecondaryAngle
                Attribute(0x00189465, "1"),  # PositionerIsocenterDetectorRotationAngle
                Attribute(0x00189466, "1"),  # TableXPositionToIsocenter
                Attribute(0x00189467, "1"),  # TableYPositionToIsocenter
                Attribute(0x00189468, "1"),  # TableZPositionToIsocenter
                Attribute(0x00189469, "1"),  # TableHorizontalRotationAngle
                Attribute(0x00189470, "1"),  # TableHeadTiltAngle
                Attribute(0x00189471, "1"),  # TableCradleTiltAngle
            ),
        ),
    ),
)
