# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Enhanced Series Module (PS3.3 C.7.3.3, Table C.7-5c)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.7-5c",
    "Enhanced Series Module",
    "C.7.3.3",
    (
        Attribute(0x00200011, "1"),  # SeriesNumber
        # ReferencedPerformedProcedureStepSequence
        Attribute(0x00081111, "1C", condition=Condition("undecidable"), items=(1, 1), rows=(Include("10-11"),)),
    ),
)
