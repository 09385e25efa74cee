# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Implant Keys (PS3.3 F.5.37, Table F.5-37)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "F.5-37",
    "Implant Keys",
    "F.5.37",
    (
        Attribute(0x00080070, "1"),  # Manufacturer
        Attribute(0x00221095, "1"),  # ImplantName
        Attribute(0x00686210, "1C", condition=Condition("undecidable")),  # ImplantSize
        Attribute(0x00221097, "1"),  # ImplantPartNumber
    ),
)
