# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Prism Sequence Macro (PS3.3 C.8.25.6.2, Table C.8.25.6.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8.25.6.2-1",
    "Prism Sequence Macro",
    "C.8.25.6.2",
    (  # PrismSequence
        Attribute(
            0x00460028,
            "1C",
            condition=Condition("undecidable"),
            items=(1, 1),
            rows=(
                Attribute(0x00460030, "1"),  # HorizontalPrismPower
                Attribute(0x00460032, "1", terms=(Terms("enumerated", ("IN", "OUT")),)),  # HorizontalPrismBase
                Attribute(0x00460034, "1"),  # VerticalPrismPower
                Attribute(0x00460036, "1", terms=(Terms("enumerated", ("UP", "DOWN")),)),  # VerticalPrismBase
            ),
        ),
    ),
)
