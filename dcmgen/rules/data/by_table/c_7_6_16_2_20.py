# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Radiopharmaceutical Usage Macro (PS3.3 C.7.6.16.2.19, Table C.7.6.16.2-20)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.7.6.16.2-20",
    "Radiopharmaceutical Usage Macro",
    "C.7.6.16.2.19",
    (  # RadiopharmaceuticalUsageSequence
        Attribute(
            0x00189737,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00189729, "1"),  # RadiopharmaceuticalAgentNumber
            ),
        ),
    ),
)
