# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""CT Position Macro (PS3.3 C.8.15.3.5, Table C.8-121)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.8-121",
    "CT Position Macro",
    "C.8.15.3.5",
    (  # CTPositionSequence
        Attribute(
            0x00189326,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00189327,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # TablePosition
                Attribute(
                    0x00189313,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # DataCollectionCenterPatient
                Attribute(
                    0x00189318,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # ReconstructionTargetCenterPatient
            ),
        ),
    ),
)
