# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Content Item with Modifiers Macro (PS3.3 10.2.1, Table 10.2.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "10.2.1-1",
    "Content Item with Modifiers Macro",
    "10.2.1",
    (
        Include("10-2"),
        # ContentItemModifierSequence
        Attribute(0x00400441, "3", items=(0, None), rows=(Include("10-2"),)),
    ),
)
