# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray Geometry Macro (PS3.3 C.8.19.6.14, Table C.8.19.6-14)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.8.19.6-14",
    "X-Ray Geometry Macro",
    "C.8.19.6.14",
    (  # XRayGeometrySequence
        Attribute(
            0x00189476,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00189402, "1"),  # DistanceSourceToIsocenter
                Attribute(0x00181110, "1"),  # DistanceSourceToDetector
            ),
        ),
    ),
)
