# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Content Assessment Results Directory Record Results Keys (PS3.3 F.5.45, Table F.5-45)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "F.5-45",
    "Content Assessment Results Directory Record Results Keys",
    "F.5.45",
    (
        Attribute(0x00080005, "1C", condition=Condition("undecidable")),  # SpecificCharacterSet
        Attribute(0x00200013, "1"),  # InstanceNumber
        Attribute(0x00080012, "1"),  # InstanceCreationDate
        Attribute(0x00080013, "2"),  # InstanceCreationTime
        Include("", anything=True),
    ),
)
