# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""CR Series Module (PS3.3 C.8.1.1, Table C.8-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.8-1",
    "CR Series Module",
    "C.8.1.1",
    (
        Attribute(0x00180015, "2"),  # BodyPartExamined
        Attribute(
            0x00185101,
            "2",
            terms=(
                Terms(
                    "defined",
                    ("AP", "PA", "LL", "RL", "RLD", "LLD", "RLO", "LLO"),
                    condition=("undecidable", "condition of a list"),
                ),
            ),
        ),  # ViewPosition
        Attribute(0x00181160, "3"),  # FilterType
        Attribute(0x00181180, "3"),  # CollimatorGridName
        Attribute(0x00181190, "3"),  # FocalSpots
        Attribute(0x00181260, "3"),  # PlateType
        Attribute(0x00181261, "3"),  # PhosphorType
    ),
)
