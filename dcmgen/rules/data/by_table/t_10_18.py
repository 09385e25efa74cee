# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Issuer of Patient ID Macro (PS3.3 10.15, Table 10-18)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "10-18",
    "Issuer of Patient ID Macro",
    "10.15",
    (
        Attribute(0x00100021, "3"),  # IssuerOfPatientID
        # IssuerOfPatientIDQualifiersSequence
        Attribute(
            0x00100024,
            "3",
            items=(0, 1),
            rows=(
                Attribute(0x00400032, "3"),  # UniversalEntityID
                Attribute(
                    0x00400033,
                    "1C",
                    condition=Condition("parsed", required=("present", "./00400032")),
                    terms=(Terms("defined", ("DNS", "EUI64", "ISO", "URI", "UUID", "X400", "X500")),),
                ),  # UniversalEntityIDType
                Attribute(0x00400035, "3"),  # IdentifierTypeCode
                # AssigningFacilitySequence
                Attribute(0x00400036, "3", items=(0, 1), rows=(Include("10-17"),)),
                # AssigningJurisdictionCodeSequence
                Attribute(0x00400039, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "5001")),)),
                # AssigningAgencyOrDepartmentCodeSequence
                Attribute(0x0040003A, "3", items=(0, 1), rows=(Include("8.8-1"),)),
            ),
        ),
    ),
)
