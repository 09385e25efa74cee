# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray Projection Pixel Calibration Macro (PS3.3 C.8.19.6.9, Table C.8.19.6-9)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.8.19.6-9",
    "X-Ray Projection Pixel Calibration Macro",
    "C.8.19.6.9",
    (  # ProjectionPixelCalibrationSequence
        Attribute(
            0x00189401,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00189403, "2"),  # DistanceObjectToTableTop
                Attribute(
                    0x00189404, "1C", condition=Condition("parsed", required=("nonempty", "./00189403"))
                ),  # ObjectPixelSpacingInCenterOfBeam
                Attribute(
                    0x00181130,
                    "1C",
                    condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # TableHeight
                Attribute(
                    0x00189449,
                    "1C",
                    condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # BeamAngle
            ),
        ),
    ),
)
