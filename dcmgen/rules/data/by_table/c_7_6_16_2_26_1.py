# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Stored Value Color Range Macro (PS3.3 C.7.6.16.2.26, Table C.7.6.16.2.26-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.7.6.16.2.26-1",
    "Stored Value Color Range Macro",
    "C.7.6.16.2.26",
    (  # StoredValueColorRangeSequence
        Attribute(
            0x00281230,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00281231, "1"),  # MinimumStoredValueMapped
                Attribute(0x00281232, "1"),  # MaximumStoredValueMapped
            ),
        ),
    ),
)
