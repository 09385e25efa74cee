# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Visual Field Static Perimetry Measurements Series Module (PS3.3 C.8.26.1, Table C.8.26.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.26.1-1",
    "Visual Field Static Perimetry Measurements Series Module",
    "C.8.26.1",
    (
        Attribute(0x00080060, "1", terms=(Terms("enumerated", ("OPV",)),)),  # Modality
        # ReferencedPerformedProcedureStepSequence
        Attribute(0x00081111, "1C", condition=Condition("undecidable"), items=(1, 1), rows=(Include("10-11"),)),
        # RequestAttributesSequence
        Attribute(0x00400275, "3", items=(0, None), rows=(Include("10-9", cid=("Defined", "")),)),
        Include("10-16", cid=("Defined", "")),
    ),
)
