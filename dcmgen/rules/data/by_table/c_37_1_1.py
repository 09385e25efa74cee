# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Microscopy Bulk Simple Annotations Series Module (PS3.3 C.37.1.1, Table C.37.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.37.1-1",
    "Microscopy Bulk Simple Annotations Series Module",
    "C.37.1.1",
    (
        Attribute(0x00080060, "1", terms=(Terms("enumerated", ("ANN",)),)),  # Modality
        Attribute(0x00200011, "1"),  # SeriesNumber
        # ReferencedPerformedProcedureStepSequence
        Attribute(0x00081111, "1C", condition=Condition("undecidable"), items=(1, 1), rows=(Include("10-11"),)),
    ),
)
