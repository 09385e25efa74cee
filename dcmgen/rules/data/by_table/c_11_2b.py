# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""VOI LUT Macro (PS3.3 C.11.2, Table C.11-2b)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.11-2b",
    "VOI LUT Macro",
    "C.11.2",
    (  # VOILUTSequence
        Attribute(
            0x00283010,
            "1C",
            condition=Condition("parsed", required=("absent", "./00281050"), otherwise="allowed"),
            items=(1, None),
            rows=(
                Attribute(0x00283002, "1"),  # LUTDescriptor
                Attribute(0x00283003, "3"),  # LUTExplanation
                Attribute(0x00283006, "1"),  # LUTData
            ),
        ),
        Attribute(
            0x00281050, "1C", condition=Condition("parsed", required=("absent", "./00283010"), otherwise="allowed")
        ),  # WindowCenter
        Attribute(0x00281051, "1C", condition=Condition("parsed", required=("present", "./00281050"))),  # WindowWidth
        Attribute(0x00281055, "3"),  # WindowCenterWidthExplanation
        Attribute(0x00281056, "3", terms=(Terms("defined", ("LINEAR", "LINEAR_EXACT", "SIGMOID")),)),  # VOILUTFunction
    ),
)
