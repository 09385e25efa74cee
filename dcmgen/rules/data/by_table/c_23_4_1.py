# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Hanging Protocol Selector Attribute Context Macro (PS3.3 C.23.4.1, Table C.23.4-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.23.4-1",
    "Hanging Protocol Selector Attribute Context Macro",
    "C.23.4.1",
    (
        Attribute(0x00720052, "1C", condition=Condition("undecidable")),  # SelectorSequencePointer
        Attribute(0x00209167, "1C", condition=Condition("undecidable")),  # FunctionalGroupPointer
        Attribute(
            0x00720054, "1C", condition=Condition("parsed", required=("private", "./00720052"))
        ),  # SelectorSequencePointerPrivateCreator
        Attribute(
            0x00209238, "1C", condition=Condition("parsed", required=("private", "./00209167"))
        ),  # FunctionalGroupPrivateCreator
        Attribute(
            0x00720056, "1C", condition=Condition("parsed", required=("private", "00720026"))
        ),  # SelectorAttributePrivateCreator
    ),
)
