# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Treatment Record Keys (PS3.3 F.5.22, Table F.5-22)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "F.5-22",
    "RT Treatment Record Keys",
    "F.5.22",
    (
        Attribute(0x00080005, "1C", condition=Condition("undecidable")),  # SpecificCharacterSet
        Attribute(0x00200013, "1"),  # InstanceNumber
        Attribute(0x30080250, "2"),  # TreatmentDate
        Attribute(0x30080251, "2"),  # TreatmentTime
        Include("", anything=True),
    ),
)
