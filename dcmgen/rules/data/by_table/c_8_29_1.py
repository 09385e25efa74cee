# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Optical Surface Scanner Series Module (PS3.3 C.8.29.1, Table C.8.29-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.29-1",
    "Optical Surface Scanner Series Module",
    "C.8.29.1",
    (
        Attribute(0x00080060, "1", terms=(Terms("enumerated", ("OSS",)),)),  # Modality
        # ReferencedPerformedProcedureStepSequence
        Attribute(0x00081111, "1C", condition=Condition("undecidable"), items=(1, 1), rows=(Include("10-11"),)),
        # ReferencedSurfaceDataSequence
        Attribute(0x00800013, "2", items=(0, None), rows=(Include("10-11"),)),
    ),
)
