# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Unassigned Shared Converted Attributes Macro (PS3.3 C.7.6.16.2.25.1, Table C.7.6.16.2.25.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.7.6.16.2.25.1-1",
    "Unassigned Shared Converted Attributes Macro",
    "C.7.6.16.2.25.1",
    (
        Attribute(
            0x00209170, "1C", condition=Condition("undecidable"), items=(1, 1)
        ),  # UnassignedSharedConvertedAttributesSequence
    ),
)
