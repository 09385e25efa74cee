# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Modality LUT Macro (PS3.3 C.11.1, Table C.11-1b)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.11-1b",
    "Modality LUT Macro",
    "C.11.1",
    (  # ModalityLUTSequence
        Attribute(
            0x00283000,
            "1C",
            condition=Condition("parsed", allowed=("not", ("present", "./00281052"))),
            items=(1, 1),
            rows=(
                Attribute(0x00283002, "1"),  # LUTDescriptor
                Attribute(0x00283003, "3"),  # LUTExplanation
                Attribute(0x00283004, "1"),  # ModalityLUTType
                Attribute(0x00283006, "1"),  # LUTData
            ),
        ),
        Attribute(
            0x00281052, "1C", condition=Condition("parsed", required=("absent", "./00283000"))
        ),  # RescaleIntercept
        Attribute(0x00281053, "1C", condition=Condition("parsed", required=("present", "./00281052"))),  # RescaleSlope
        Attribute(
            0x00281054,
            "1C",
            condition=Condition("parsed", required=("present", "./00281052")),
            terms=(Terms("defined", ("OD", "HU", "US", "MGML", "Z_EFF", "ED", "EDW", "HU_MOD", "PCT")),),
        ),  # RescaleType
    ),
)
