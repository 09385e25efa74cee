# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Entity Long Labeling Macro (PS3.3 10.32, Table 10.32-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "10.32-1",
    "Entity Long Labeling Macro",
    "10.32",
    (
        Attribute(0x30100038, "1"),  # EntityLongLabel
        Attribute(0x30100037, "3"),  # EntityDescription
    ),
)
