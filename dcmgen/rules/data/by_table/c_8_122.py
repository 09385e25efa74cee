# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""CT Geometry Macro (PS3.3 C.8.15.3.6, Table C.8-122)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.8-122",
    "CT Geometry Macro",
    "C.8.15.3.6",
    (  # CTGeometrySequence
        Attribute(
            0x00189312,
            "1",
            rows=(
                Attribute(
                    0x00189378, "1C", condition=Condition("parsed", required=("in", "00189361", ("YES",)))
                ),  # ReferencedPathIndex
                Attribute(
                    0x00181110,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("or", ("in", "?00089007[1]", ("ORIGINAL",)), ("in", "00080008[1]", ("ORIGINAL",))),
                        otherwise="allowed",
                    ),
                ),  # DistanceSourceToDetector
                Attribute(
                    0x00189335,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("or", ("in", "?00089007[1]", ("ORIGINAL",)), ("in", "00080008[1]", ("ORIGINAL",))),
                        otherwise="allowed",
                    ),
                ),  # DistanceSourceToDataCollectionCenter
            ),
        ),
    ),
)
