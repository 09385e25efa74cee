# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray Detector Module (PS3.3 C.8.19.5, Table C.8.19.5-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.8.19.5-1",
    "X-Ray Detector Module",
    "C.8.19.5",
    (
        Include("C.8-71b"),
        Attribute(0x00189429, "1"),  # PhysicalDetectorSize
        Attribute(
            0x00189430, "1C", condition=Condition("parsed", required=("present", "//00189462"))
        ),  # PositionOfIsocenterProjection
    ),
)
