# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Unassigned Per-Frame Converted Attributes Macro (PS3.3 C.7.6.16.2.25.2, Table C.7.6.16.2.25.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.7.6.16.2.25.2-1",
    "Unassigned Per-Frame Converted Attributes Macro",
    "C.7.6.16.2.25.2",
    (
        Attribute(
            0x00209171, "1C", condition=Condition("undecidable"), items=(1, 1)
        ),  # UnassignedPerFrameConvertedAttributesSequence
    ),
)
