# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Autorefraction Measurements Series Module (PS3.3 C.8.25.2, Table C.8.25.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.25.2-1",
    "Autorefraction Measurements Series Module",
    "C.8.25.2",
    (
        Attribute(0x00080060, "1", terms=(Terms("enumerated", ("AR",)),)),  # Modality
        # ReferencedPerformedProcedureStepSequence
        Attribute(0x00081111, "1C", condition=Condition("undecidable"), items=(1, 1), rows=(Include("10-11"),)),
    ),
)
