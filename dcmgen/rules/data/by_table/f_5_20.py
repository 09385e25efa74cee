# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Structure Set Keys (PS3.3 F.5.20, Table F.5-20)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "F.5-20",
    "RT Structure Set Keys",
    "F.5.20",
    (
        Attribute(0x00080005, "1C", condition=Condition("undecidable")),  # SpecificCharacterSet
        Attribute(0x00200013, "1"),  # InstanceNumber
        Attribute(0x30060002, "1"),  # StructureSetLabel
        Attribute(0x30060008, "2"),  # StructureSetDate
        Attribute(0x30060009, "2"),  # StructureSetTime
        Include("", anything=True),
    ),
)
