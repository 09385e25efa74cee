# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Corneal Topography Map Series Module (PS3.3 C.8.30.1, Table C.8.30.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.30.1-1",
    "Corneal Topography Map Series Module",
    "C.8.30.1",
    (
        Attribute(0x00080060, "1", terms=(Terms("enumerated", ("OPM",)),)),  # Modality
        # ReferencedPerformedProcedureStepSequence
        Attribute(0x00081111, "1C", condition=Condition("undecidable"), items=(1, 1), rows=(Include("10-11"),)),
        Attribute(0x00180015, "1", terms=(Terms("enumerated", ("EYE",)),)),  # BodyPartExamined
    ),
)
