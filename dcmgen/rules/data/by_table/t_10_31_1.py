# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Entity Labeling Macro (PS3.3 10.31, Table 10.31-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "10.31-1",
    "Entity Labeling Macro",
    "10.31",
    (
        Attribute(0x30100035, "1"),  # EntityLabel
        Attribute(0x30100036, "3"),  # EntityName
        Attribute(0x30100037, "3"),  # EntityDescription
    ),
)
