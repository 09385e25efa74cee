# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Mandatory View and Slice Progression Direction Macro (PS3.3 10.19, Table 10-24)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "10-24",
    "Mandatory View and Slice Progression Direction Macro",
    "10.19",
    (  # ViewCodeSequence
        Attribute(
            0x00540220,
            "1",
            items=(1, 1),
            rows=(
                Include("8.8-1", cid=("Baseline", "")),
                # ViewModifierCodeSequence
                Attribute(
                    0x00540222,
                    "2C",
                    condition=Condition("undecidable"),
                    items=(0, None),
                    rows=(Include("8.8-1", cid=("Baseline", "")),),
                ),
            ),
        ),
        Attribute(
            0x00540500,
            "1C",
            condition=Condition(
                "parsed",
                required=("in", "./00540220>00080100", ("103340004", "131185001", "131186000")),
                otherwise="allowed",
            ),
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
