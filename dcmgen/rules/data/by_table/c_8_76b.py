# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Enhanced Mammography Series Module (PS3.3 C.8.11.10, Table C.8-76b)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8-76b",
    "Enhanced Mammography Series Module",
    "C.8.11.10",
    (
        Attribute(0x00080060, "1", terms=(Terms("enumerated", ("MG",)),)),  # Modality
        # ReferencedPerformedProcedureStepSequence
        Attribute(0x00081111, "1C", condition=Condition("undecidable"), items=(1, 1), rows=(Include("10-11"),)),
        # RequestAttributesSequence
        Attribute(0x00400275, "3", items=(0, None), rows=(Include("10-9", cid=("Baseline", "")),)),
    ),
)
