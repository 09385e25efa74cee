# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Breast X-Ray Isocenter Reference System Macro (PS3.3 C.8.31.6, Table C.8.31.6-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.8.31.6-1",
    "Breast X-Ray Isocenter Reference System Macro",
    "C.8.31.6",
    (  # IsocenterReferenceSystemSequence
        Attribute(
            0x00189462,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00189543, "1"),  # XRaySourceIsocenterPrimaryAngle
                Attribute(0x00189544, "1"),  # XRaySourceIsocenterSecondaryAngle
                Attribute(0x00189545, "1"),  # BreastSupportIsocenterPrimaryAngle
                Attribute(0x00189546, "1"),  # BreastSupportIsocenterSecondaryAngle
                Attribute(
                    0x00189547,
                    "1C",
                    condition=Condition(
                        "parsed", required=("in", "00080068", ("FOR PROCESSING",)), otherwise="allowed"
                    ),
                ),  # BreastSupportXPositionToIsocenter
                Attribute(
                    0x00189548,
                    "1C",
                    condition=Condition(
                        "parsed", required=("in", "00080068", ("FOR PROCESSING",)), otherwise="allowed"
                    ),
                ),  # BreastSupportYPositionToIsocenter
                Attribute(
                    0x00189549,
                    "1C",
                    condition=Condition(
                        "parsed", required=("in", "00080068", ("FOR PROCESSING",)), otherwise="allowed"
                    ),
                ),  # BreastSupportZPositionToIsocenter
                Attribute(0x00189550, "1"),  # DetectorIsocenterPrimaryAngle
                Attribute(0x00189551, "1"),  # DetectorIsocenterSecondaryAngle
                Attribute(
                    0x00189552,
                    "1C",
                    condition=Condition(
                        "parsed", required=("in", "00080068", ("FOR PROCESSING",)), otherwise="allowed"
                    ),
                ),  # DetectorXPositionToIsocenter
                Attribute(
                    0x00189553,
                    "1C",
                    condition=Condition(
                        "parsed", required=("in", "00080068", ("FOR PROCESSING",)), otherwise="allowed"
                    ),
                ),  # DetectorYPositionToIsocenter
                Attribute(
                    0x00189554,
                    "1C",
                    condition=Condition(
                        "parsed", required=("in", "00080068", ("FOR PROCESSING",)), otherwise="allowed"
                    ),
                ),  # DetectorZPositionToIsocenter
                Attribute(
                    0x00189557,
                    "1C",
                    condition=Condition(
                        "parsed", required=("in", "00080068", ("FOR PROCESSING",)), otherwise="allowed"
                    ),
                ),  # DetectorActiveAreaTLHCPosition
                Attribute(
                    0x00189558,
                    "1C",
                    condition=Condition(
                        "parsed", required=("in", "00080068", ("FOR PROCESSING",)), otherwise="allowed"
                    ),
                ),  # DetectorActiveAreaOrientation
            ),
        ),
    ),
)
