# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Raw Data Keys (PS3.3 F.5.28, Table F.5-28)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "F.5-28",
    "Raw Data Keys",
    "F.5.28",
    (
        Attribute(0x00080005, "1C", condition=Condition("undecidable")),  # SpecificCharacterSet
        Attribute(0x00080023, "1"),  # ContentDate
        Attribute(0x00080033, "1"),  # ContentTime
        Attribute(0x00200013, "2"),  # InstanceNumber
        # IconImageSequence
        Attribute(0x00880200, "3", items=(0, 1), rows=(Include("C.7-11b"),)),
        Include("", anything=True),
    ),
)
