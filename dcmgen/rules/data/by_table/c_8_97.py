# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""MR Averages Macro (PS3.3 C.8.13.5.10, Table C.8-97)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.8-97",
    "MR Averages Macro",
    "C.8.13.5.10",
    (  # MRAveragesSequence
        Attribute(
            0x00189119,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00180083,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # NumberOfAverages
            ),
        ),
    ),
)
