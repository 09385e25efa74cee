# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""General Procedure Protocol Reference Macro (PS3.3 10.41, Table 10.41-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "10.41-1",
    "General Procedure Protocol Reference Macro",
    "10.41",
    (  # ReferencedDefinedProtocolSequence
        Attribute(
            0x0018990C,
            "1C",
            condition=Condition("undecidable", otherwise="allowed"),
            items=(1, None),
            rows=(
                Include("10-11"),
                Attribute(0x00189938, "3"),  # SourceAcquisitionProtocolElementNumber
                Attribute(0x0018993A, "3"),  # SourceReconstructionProtocolElementNumber
            ),
        ),
        # ReferencedPerformedProtocolSequence
        Attribute(
            0x0018990D,
            "1C",
            condition=Condition("undecidable"),
            items=(1, None),
            rows=(
                Include("10-11"),
                Attribute(0x00189938, "3"),  # SourceAcquisitionProtocolElementNumber
                Attribute(0x0018993A, "3"),  # SourceReconstructionProtocolElementNumber
            ),
        ),
    ),
)
