# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Plan Keys (PS3.3 F.5.21, Table F.5-21)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "F.5-21",
    "RT Plan Keys",
    "F.5.21",
    (
        Attribute(0x00080005, "1C", condition=Condition("undecidable")),  # SpecificCharacterSet
        Attribute(0x00200013, "1"),  # InstanceNumber
        Attribute(0x300A0002, "1"),  # RTPlanLabel
        Attribute(0x300A0006, "2"),  # RTPlanDate
        Attribute(0x300A0007, "2"),  # RTPlanTime
        Include("", anything=True),
    ),
)
