# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Table Summary Statistics Macro (PS3.3 C.8.33.3, Table C.8.33-3)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.8.33-3",
    "Table Summary Statistics Macro",
    "C.8.33.3",
    (  # ConceptNameCodeSequence
        Attribute(0x0040A043, "1", items=(1, 1), rows=(Include("8.8-1"),)),
        # ModifierCodeSequence
        Attribute(0x0040A195, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "")),)),
        # MeasurementUnitsCodeSequence
        Attribute(0x004008EA, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "")),)),
        Attribute(0x0040A161, "1"),  # FloatingPointValue
    ),
)
