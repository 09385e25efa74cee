# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""NM Phase Module (PS3.3 C.8.4.14, Table C.8-14)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8-14",
    "NM Phase Module",
    "C.8.4.14",
    (  # PhaseInformationSequence
        Attribute(
            0x00540032,
            "2C",
            condition=Condition("parsed", required=("in", "00280009", ("00540030",))),
            items=(0, None),
            rows=(
                Attribute(0x00540036, "1"),  # PhaseDelay
                Attribute(0x00181242, "1"),  # ActualFrameDuration
                Attribute(0x00540038, "1"),  # PauseBetweenFrames
                Attribute(0x00540033, "1"),  # NumberOfFramesInPhase
                Attribute(0x00540210, "3"),  # TriggerVector
                Attribute(
                    0x00540211, "1C", condition=Condition("parsed", required=("present", "./00540210"))
                ),  # NumberOfTriggersInPhase
                Attribute(
                    0x00540039,
                    "3",
                    terms=(Terms("enumerated", ("FLOW", "WASHOUT", "UPTAKE", "EMPTYING", "EXCRETION")),),
                ),  # PhaseDescription
            ),
        ),
    ),
)
