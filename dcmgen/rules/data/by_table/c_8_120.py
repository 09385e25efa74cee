# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""CT Table Dynamics Macro (PS3.3 C.8.15.3.4, Table C.8-120)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.8-120",
    "CT Table Dynamics Macro",
    "C.8.15.3.4",
    (  # CTTableDynamicsSequence
        Attribute(
            0x00189308,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00189309,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "and",
                            ("in", "?00089007[1]", ("ORIGINAL",)),
                            ("in", "?00189302", ("SPIRAL", "CONSTANT_ANGLE")),
                        ),
                        allowed=(
                            "and",
                            ("in", "?00089007[1]", ("DERIVED",)),
                            ("in", "?00189302", ("SPIRAL", "CONSTANT_ANGLE")),
                        ),
                    ),
                ),  # TableSpeed
                Attribute(
                    0x00189310,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("in", "?00089007[1]", ("ORIGINAL",)), ("in", "?00189302", ("SPIRAL",))),
                        allowed=("and", ("in", "?00089007[1]", ("DERIVED",)), ("in", "?00189302", ("SPIRAL",))),
                    ),
                ),  # TableFeedPerRotation
                Attribute(
                    0x00189311,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("in", "?00089007[1]", ("ORIGINAL",)), ("in", "?00189302", ("SPIRAL",))),
                        allowed=("and", ("in", "?00089007[1]", ("DERIVED",)), ("in", "?00189302", ("SPIRAL",))),
                    ),
                ),  # SpiralPitchFactor
            ),
        ),
    ),
)
