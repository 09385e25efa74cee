# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""External Beam Control Point General Macro (PS3.3 C.36.2.2.6, Table C.36.2.2.6-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.36.2.2.6-1",
    "External Beam Control Point General Macro",
    "C.36.2.2.6",
    (
        Include("C.36.2.2.5-1"),
        Attribute(
            0x300A063D,
            "2C",
            condition=Condition(
                "parsed",
                required=(
                    "or",
                    ("item", "300A062F", 0),
                    ("item", "30100097", 0),
                    ("item", "30100098", 0),
                    ("undecidable", "control point"),
                ),
            ),
        ),  # DeliveryRate
        # DeliveryRateUnitSequence
        Attribute(
            0x300A063E,
            "1C",
            condition=Condition("parsed", required=("nonempty", "./300A063D")),
            items=(1, 1),
            rows=(Include("8.8-1"),),
        ),
        # BeamAreaLimitSequence
        Attribute(0x300A0689, "1C", condition=Condition("undecidable"), items=(1, 1), rows=(Include("10.38-1"),)),
    ),
)
