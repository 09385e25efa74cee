# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Selector Attribute Macro (PS3.3 10.17, Table 10-20)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "10-20",
    "Selector Attribute Macro",
    "10.17",
    (
        Attribute(0x00720026, "1C", condition=Condition("undecidable")),  # SelectorAttribute
        Attribute(
            0x00720028,
            "1C",
            condition=Condition(
                "parsed", required=("and", ("nonempty", "./00720026"), ("not", ("vr", "./00720026", ("SQ",))))
            ),
        ),  # SelectorValueNumber
        Attribute(
            0x00720052,
            "1C",
            condition=Condition("parsed", required=("or", ("undecidable", "selection"), ("absent", "./00720026"))),
        ),  # SelectorSequencePointer
        Attribute(
            0x00720054,
            "1C",
            condition=Condition("parsed", required=("and", ("present", "./00720052"), ("private", "./00720052"))),
        ),  # SelectorSequencePointerPrivateCreator
        Attribute(
            0x00741057, "1C", condition=Condition("parsed", required=("present", "./00720052"))
        ),  # SelectorSequencePointerItems
        Attribute(
            0x00720056, "1C", condition=Condition("parsed", required=("private", "./00720026"))
        ),  # SelectorAttributePrivateCreator
    ),
)
