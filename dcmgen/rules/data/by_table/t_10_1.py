# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Person Identification Macro (PS3.3 10.1, Table 10-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "10-1",
    "Person Identification Macro",
    "10.1",
    (  # PersonIdentificationCodeSequence
        Attribute(0x00401101, "1", items=(1, None), rows=(Include("8.8-1"),)),
        Attribute(0x00401102, "3"),  # PersonAddress
        Attribute(0x00401103, "3"),  # PersonTelephoneNumbers
        Attribute(0x00401104, "3"),  # PersonTelecomInformation
        Attribute(
            0x00080080, "1C", condition=Condition("parsed", required=("absent", "./00080082"), otherwise="allowed")
        ),  # InstitutionName
        Attribute(0x00080081, "3"),  # InstitutionAddress
        # InstitutionCodeSequence
        Attribute(
            0x00080082,
            "1C",
            condition=Condition("parsed", required=("absent", "./00080080"), otherwise="allowed"),
            items=(1, 1),
            rows=(Include("8.8-1", cid=("Baseline", "5002")),),
        ),
        Attribute(0x00081040, "3"),  # InstitutionalDepartmentName
        # InstitutionalDepartmentTypeCodeSequence
        Attribute(0x00081041, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "7030")),)),
    ),
)
