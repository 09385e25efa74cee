# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Code Sequence Macro (PS3.3 8.8, Table 8.8-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "8.8-1",
    "Code Sequence Macro",
    "8.8",
    (
        Include("8.8-1a"),
        # EquivalentCodeSequence
        Attribute(
            0x00080121,
            "3",
            items=(0, None),
            rows=(
                Include("8.8-1a"),
                Include("8.8-1b"),
            ),
        ),
        Include("8.8-1b"),
    ),
)
