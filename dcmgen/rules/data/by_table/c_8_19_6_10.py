# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray Positioner Macro (PS3.3 C.8.19.6.10, Table C.8.19.6-10)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.8.19.6-10",
    "X-Ray Positioner Macro",
    "C.8.19.6.10",
    (  # PositionerPositionSequence
        Attribute(
            0x00189405,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00181510, "1C", condition=Condition("parsed", required=("in", "00181508", ("CARM",)))
                ),  # PositionerPrimaryAngle
                Attribute(
                    0x00181511, "1C", condition=Condition("parsed", required=("in", "00181508", ("CARM",)))
                ),  # PositionerSecondaryAngle
                Attribute(
                    0x00189447, "1C", condition=Condition("parsed", required=("in", "00181508", ("COLUMN",)))
                ),  # ColumnAngulationPatient
            ),
        ),
    ),
)
