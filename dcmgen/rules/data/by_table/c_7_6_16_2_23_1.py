# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Temporal Position Macro (PS3.3 C.7.6.16.2.23, Table C.7.6.16.2.23-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.7.6.16.2.23-1",
    "Temporal Position Macro",
    "C.7.6.16.2.23",
    (  # TemporalPositionSequence
        Attribute(
            0x00209310,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x0020930D, "1"),  # TemporalPositionTimeOffset
            ),
        ),
    ),
)
