# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Optional View and Slice Progression Direction Macro (PS3.3 10.21, Table 10-25)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "10-25",
    "Optional View and Slice Progression Direction Macro",
    "10.21",
    (  # ViewCodeSequence
        Attribute(
            0x00540220,
            "3",
            items=(0, 1),
            rows=(
                Include("8.8-1", cid=("Baseline", "26")),
                # ViewModifierCodeSequence
                Attribute(0x00540222, "3", items=(0, None), rows=(Include("8.8-1", cid=("Baseline", "23")),)),
            ),
        ),
        Attribute(
            0x00540500,
            "3",
            terms=(
                Terms(
                    "enumerated",
                    ("APEX_TO_BASE", "BASE_TO_APEX", "ANT_TO_INF", "INF_TO_ANT", "SEPTUM_TO_WALL", "WALL_TO_SEPTUM"),
                    condition=("undecidable", "condition of a list"),
                ),
            ),
        ),  # SliceProgressionDirection
    ),
)
