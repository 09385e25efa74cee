# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Measurement Keys (PS3.3 F.5.41, Table F.5-41)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "F.5-41",
    "Measurement Keys",
    "F.5.41",
    (
        Attribute(0x00080005, "1C", condition=Condition("undecidable")),  # SpecificCharacterSet
        Attribute(0x00080023, "1"),  # ContentDate
        Attribute(0x00080033, "1"),  # ContentTime
        Include("10-12"),
        Include("", anything=True),
    ),
)
