# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Ophthalmic Axial Length Quality Metric Macro (PS3.3 C.8.25.14.5, Table C.8.25.14-6)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.8.25.14-6",
    "Ophthalmic Axial Length Quality Metric Macro",
    "C.8.25.14.5",
    (  # ConceptNameCodeSequence
        Attribute(0x0040A043, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "4243", "inferred")),)),
        Attribute(0x0040A30A, "1"),  # NumericValue
        # MeasurementUnitsCodeSequence
        Attribute(0x004008EA, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "")),)),
    ),
)
