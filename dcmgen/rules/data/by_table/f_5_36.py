# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Palette Keys (PS3.3 F.5.36, Table F.5-36)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "F.5-36",
    "Palette Keys",
    "F.5.36",
    (
        Attribute(0x00080005, "1C", condition=Condition("undecidable")),  # SpecificCharacterSet
        Attribute(0x00700080, "1"),  # ContentLabel
        Attribute(0x00700081, "2"),  # ContentDescription
        Include("", anything=True),
    ),
)
