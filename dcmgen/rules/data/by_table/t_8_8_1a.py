# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Basic Code Sequence Macro (PS3.3 8.8, Table 8.8-1a)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "8.8-1a",
    "Basic Code Sequence Macro",
    "8.8",
    (
        Attribute(
            0x00080100,
            "1C",
            condition=Condition("parsed", required=("and", ("absent", "./00080119"), ("absent", "./00080120"))),
        ),  # CodeValue
        Attribute(
            0x00080102,
            "1C",
            condition=Condition(
                "parsed", required=("or", ("present", "./00080100"), ("present", "./00080119")), otherwise="allowed"
            ),
        ),  # CodingSchemeDesignator
        Attribute(
            0x00080103,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("not", ("absent", "./00080102")),
                    ("present", "./00080102"),
                    ("undecidable", "semantics"),
                ),
                allowed=("not", ("absent", "./00080102")),
            ),
        ),  # CodingSchemeVersion
        Attribute(0x00080104, "1"),  # CodeMeaning
        Attribute(
            0x00080119,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("absent", "./00080100"),
                    ("absent", "./00080120"),
                    ("undecidable", "form of the code"),
                ),
            ),
        ),  # LongCodeValue
        Attribute(
            0x00080120,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("absent", "./00080100"),
                    ("absent", "./00080119"),
                    ("undecidable", "form of the code"),
                ),
            ),
        ),  # URNCodeValue
    ),
)
