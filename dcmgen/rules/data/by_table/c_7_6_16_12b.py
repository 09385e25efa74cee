# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Real World Value Mapping Item Macro (PS3.3 C.7.6.16.2.11, Table C.7.6.16-12b)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.7.6.16-12b",
    "Real World Value Mapping Item Macro",
    "C.7.6.16.2.11",
    (
        Attribute(
            0x00409216,
            "1C",
            condition=Condition(
                "parsed", required=("or", ("present", "7FE00010"), ("present", "./00409212"), ("absent", "./00409214"))
            ),
        ),  # RealWorldValueFirstValueMapped
        Attribute(
            0x00409211,
            "1C",
            condition=Condition(
                "parsed", required=("or", ("present", "7FE00010"), ("present", "./00409212"), ("absent", "./00409213"))
            ),
        ),  # RealWorldValueLastValueMapped
        Attribute(
            0x00409214, "1C", condition=Condition("parsed", required=("absent", "./00409216"))
        ),  # DoubleFloatRealWorldValueFirstValueMapped
        Attribute(
            0x00409213, "1C", condition=Condition("parsed", required=("absent", "./00409211"))
        ),  # DoubleFloatRealWorldValueLastValueMapped
        Attribute(
            0x00409224,
            "1C",
            condition=Condition(
                "parsed", required=("or", ("present", "7FE00008"), ("present", "7FE00009"), ("absent", "./00409212"))
            ),
        ),  # RealWorldValueIntercept
        Attribute(
            0x00409225,
            "1C",
            condition=Condition(
                "parsed", required=("or", ("present", "7FE00008"), ("present", "7FE00009"), ("absent", "./00409212"))
            ),
        ),  # RealWorldValueSlope
        Attribute(
            0x00409212, "1C", condition=Condition("parsed", required=("absent", "./00409224"))
        ),  # RealWorldValueLUTData
        Attribute(0x00283003, "1"),  # LUTExplanation
        Attribute(0x00409210, "1"),  # LUTLabel
        # MeasurementUnitsCodeSequence
        Attribute(0x004008EA, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "7181")),)),
        # QuantityDefinitionSequence
        Attribute(0x00409220, "3", items=(0, None), rows=(Include("10.2.1-1", cid=("Baseline", "9000")),)),
    ),
)
