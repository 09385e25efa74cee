# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Breast X-Ray Detector Macro (PS3.3 C.8.31.3, Table C.8.31.3-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.8.31.3-1",
    "Breast X-Ray Detector Macro",
    "C.8.31.3",
    (  # DetectorPositionSequence
        Attribute(
            0x00189541,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00181530, "1C", condition=Condition("undecidable", otherwise="allowed")
                ),  # DetectorPrimaryAngle
                Attribute(
                    0x00181531, "1C", condition=Condition("undecidable", otherwise="allowed")
                ),  # DetectorSecondaryAngle
            ),
        ),
    ),
)
