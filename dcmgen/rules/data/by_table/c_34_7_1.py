# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Instructions Module (PS3.3 C.34.7, Table C.34.7-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.34.7-1",
    "Instructions Module",
    "C.34.7",
    (  # InstructionSequence
        Attribute(
            0x00189914,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00189915, "1"),  # InstructionIndex
                Attribute(0x00189916, "1"),  # InstructionText
                Attribute(0x00189917, "3"),  # InstructionDescription
                Attribute(
                    0x00189918,
                    "2C",
                    condition=Condition(
                        "parsed",
                        required=("sop class", ("1.2.840.10008.5.1.4.1.1.200.2", "1.2.840.10008.5.1.4.1.1.200.8")),
                    ),
                    terms=(Terms("enumerated", ("YES", "NO")),),
                ),  # InstructionPerformedFlag
                Attribute(
                    0x00189919, "2C", condition=Condition("parsed", required=("in", "./00189918", ("YES",)))
                ),  # InstructionPerformedDateTime
                Attribute(0x0018991A, "3"),  # InstructionPerformanceComment
            ),
        ),
    ),
)
