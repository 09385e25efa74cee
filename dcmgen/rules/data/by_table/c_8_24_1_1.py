# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Enhanced US Series Module (PS3.3 C.8.24.1, Table C.8.24.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.24.1-1",
    "Enhanced US Series Module",
    "C.8.24.1",
    (
        Attribute(0x00080060, "1", terms=(Terms("enumerated", ("US", "IVUS")),)),  # Modality
        # ReferencedPerformedProcedureStepSequence
        Attribute(0x00081111, "1C", condition=Condition("undecidable"), items=(1, 1), rows=(Include("10-11"),)),
        # PerformedProtocolCodeSequence
        Attribute(
            0x00400260,
            "1C",
            condition=Condition("undecidable", otherwise="allowed"),
            items=(1, 1),
            rows=(
                Include("8.8-1", cid=("Baseline", "12001", "inferred")),
                # ProtocolContextSequence
                Attribute(
                    0x00400440,
                    "3",
                    items=(0, None),
                    rows=(
                        Include("10-2"),
                        # ContentItemModifierSequence
                        Attribute(0x00400441, "3", items=(0, None), rows=(Include("10-2"),)),
                    ),
                ),
            ),
        ),
        Attribute(
            0x00400261,
            "1C",
            condition=Condition("parsed", required=("present", "./00400260")),
            terms=(Terms("enumerated", ("STAGED", "NON_STAGED")),),
        ),  # PerformedProtocolType
    ),
)
