# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Calculated Toric Power Macro (PS3.3 C.8.25.16.7, Table C.8.25.16-7)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.8.25.16-7",
    "Calculated Toric Power Macro",
    "C.8.25.16.7",
    (
        Attribute(0x00460146, "3"),  # SpherePower
        Attribute(0x00460147, "1"),  # CylinderPower
        Attribute(0x00220009, "1"),  # CylinderAxis
    ),
)
