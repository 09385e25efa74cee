# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Primary Anatomic Structure Macro (PS3.3 10.5, Table 10-8)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "10-8",
    "Primary Anatomic Structure Macro",
    "10.5",
    (  # PrimaryAnatomicStructureSequence
        Attribute(
            0x00082228,
            "3",
            items=(0, None),
            rows=(
                Include("8.8-1"),
                # PrimaryAnatomicStructureModifierSequence
                Attribute(0x00082230, "3", items=(0, None), rows=(Include("8.8-1", cid=("Defined", "2")),)),
            ),
        ),
    ),
)
