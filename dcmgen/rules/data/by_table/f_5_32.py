# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Encapsulated Document Keys (PS3.3 F.5.32, Table F.5-32)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "F.5-32",
    "Encapsulated Document Keys",
    "F.5.32",
    (
        Attribute(0x00080005, "1C", condition=Condition("undecidable")),  # SpecificCharacterSet
        Attribute(0x00080023, "2"),  # ContentDate
        Attribute(0x00080033, "2"),  # ContentTime
        Attribute(0x00200013, "1"),  # InstanceNumber
        Attribute(0x00420010, "2"),  # DocumentTitle
        Attribute(
            0x0040E001,
            "1C",
            condition=Condition("parsed", required=("in", "./00041510", ("1.2.840.10008.5.1.4.1.1.104.2",))),
        ),  # HL7InstanceIdentifier
        # ConceptNameCodeSequence
        Attribute(0x0040A043, "2", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "7020")),)),
        Attribute(0x00420012, "1"),  # MIMETypeOfEncapsulatedDocument
        Include("", anything=True),
    ),
)
