# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Radiotherapy Keys (PS3.3 F.5.46, Table F.5-46)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "F.5-46",
    "Radiotherapy Keys",
    "F.5.46",
    (
        Attribute(0x00080005, "1C", condition=Condition("undecidable")),  # SpecificCharacterSet
        Attribute(0x00200013, "1"),  # InstanceNumber
        Attribute(0x30100033, "1C", condition=Condition("undecidable")),  # UserContentLabel
        Attribute(0x30100034, "1C", condition=Condition("undecidable")),  # UserContentLongLabel
        Attribute(0x00700081, "2"),  # ContentDescription
        Attribute(0x00700084, "2"),  # ContentCreatorName
        Include("", anything=True),
    ),
)
