# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Stereometric Relationship Keys (PS3.3 F.5.35, Table F.5-35)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "F.5-35",
    "Stereometric Relationship Keys",
    "F.5.35",
    (
        Attribute(0x00080005, "1C", condition=Condition("undecidable")),  # SpecificCharacterSet
        Include("", anything=True),
    ),
)
