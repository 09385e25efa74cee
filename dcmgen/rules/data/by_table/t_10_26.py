# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Numeric Value Macro (PS3.3 10.22, Table 10-26)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "10-26",
    "Numeric Value Macro",
    "10.22",
    (  # ConceptNameCodeSequence
        Attribute(0x0040A043, "1", items=(1, 1), rows=(Include("8.8-1"),)),
        Attribute(0x0040A30A, "1"),  # NumericValue
        # MeasurementUnitsCodeSequence
        Attribute(0x004008EA, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "")),)),
    ),
)
