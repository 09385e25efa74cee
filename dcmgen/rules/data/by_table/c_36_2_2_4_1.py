# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Treatment Position Macro (PS3.3 C.36.2.2.4, Table C.36.2.2.4-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.36.2.2.4-1",
    "RT Treatment Position Macro",
    "C.36.2.2.4",
    (
        Include("10-15a"),
        # TreatmentPositionSequence
        Attribute(
            0x300A063F,
            "1C",
            condition=Condition("unparsed"),
            items=(1, None),
            rows=(
                Attribute(0x300A0606, "1"),  # TreatmentPositionIndex
                Include("10.39-1", cid=("Defined", "")),
            ),
        ),
    ),
)
