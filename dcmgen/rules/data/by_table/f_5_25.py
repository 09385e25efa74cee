# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""SR Document Keys (PS3.3 F.5.25, Table F.5-25)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "F.5-25",
    "SR Document Keys",
    "F.5.25",
    (
        Attribute(0x00080005, "1C", condition=Condition("undecidable")),  # SpecificCharacterSet
        Attribute(0x00200013, "1"),  # InstanceNumber
        Attribute(0x0040A491, "1", terms=(Terms("enumerated", ("PARTIAL", "COMPLETE")),)),  # CompletionFlag
        Attribute(0x0040A493, "1", terms=(Terms("enumerated", ("UNVERIFIED", "VERIFIED")),)),  # VerificationFlag
        Attribute(0x00080023, "1"),  # ContentDate
        Attribute(0x00080033, "1"),  # ContentTime
        Attribute(
            0x0040A030, "1C", condition=Condition("parsed", required=("in", "./0040A493", ("VERIFIED",)))
        ),  # VerificationDateTime
        # ConceptNameCodeSequence
        Attribute(0x0040A043, "1", items=(1, 1), rows=(Include("8.8-1"),)),
        # ContentSequence
        Attribute(
            0x0040A730,
            "1C",
            condition=Condition("undecidable"),
            items=(1, None),
            rows=(
                Attribute(0x0040A010, "1", terms=(Terms("enumerated", ("HAS CONCEPT MOD",)),)),  # RelationshipType
                Include("C.17-5"),
            ),
        ),
        Include("", anything=True),
    ),
)
