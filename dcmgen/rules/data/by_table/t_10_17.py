# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""HL7v2 Hierarchic Designator Macro (PS3.3 10.14, Table 10-17)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "10-17",
    "HL7v2 Hierarchic Designator Macro",
    "10.14",
    (
        Attribute(
            0x00400031, "1C", condition=Condition("parsed", required=("absent", "./00400032"), otherwise="allowed")
        ),  # LocalNamespaceEntityID
        Attribute(
            0x00400032, "1C", condition=Condition("parsed", required=("absent", "./00400031"), otherwise="allowed")
        ),  # UniversalEntityID
        Attribute(
            0x00400033,
            "1C",
            condition=Condition("parsed", required=("present", "./00400032")),
            terms=(Terms("enumerated", ("DNS", "EUI64", "ISO", "URI", "UUID", "X400", "X500")),),
        ),  # UniversalEntityIDType
    ),
)
