# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Breast X-Ray Geometry Macro (PS3.3 C.8.31.4, Table C.8.31.4-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.8.31.4-1",
    "Breast X-Ray Geometry Macro",
    "C.8.31.4",
    (  # XRayGeometrySequence
        Attribute(
            0x00189476,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00181110,
                    "1C",
                    condition=Condition(
                        "parsed", required=("in", "00080068", ("FOR PROCESSING",)), otherwise="allowed"
                    ),
                ),  # DistanceSourceToDetector
                Attribute(
                    0x00181111,
                    "1C",
                    condition=Condition(
                        "parsed", required=("in", "00080068", ("FOR PROCESSING",)), otherwise="allowed"
                    ),
                ),  # DistanceSourceToPatient
                Attribute(
                    0x00189402,
                    "1C",
                    condition=Condition(
                        "parsed", required=("in", "00080068", ("FOR PROCESSING",)), otherwise="allowed"
                    ),
                ),  # DistanceSourceToIsocenter
                Attribute(0x00400306, "3"),  # DistanceSourceToEntrance
                Attribute(0x00181114, "1"),  # EstimatedRadiographicMagnificationFactor
            ),
        ),
    ),
)
