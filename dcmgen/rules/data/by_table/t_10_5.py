# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""General Anatomy Mandatory Macro (PS3.3 10.5, Table 10-5)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "10-5",
    "General Anatomy Mandatory Macro",
    "10.5",
    (  # AnatomicRegionSequence
        Attribute(
            0x00082218,
            "1",
            items=(1, 1),
            rows=(
                Include("8.8-1"),
                # AnatomicRegionModifierSequence
                Attribute(0x00082220, "3", items=(0, None), rows=(Include("8.8-1", cid=("Defined", "2")),)),
            ),
        ),
        Include("10-8"),
    ),
)
