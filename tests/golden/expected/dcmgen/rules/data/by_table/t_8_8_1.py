# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
"""Code Sequence Macro (PS3.3 8.8, Table 8.8-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "8.8-1",
    "Code Sequence Macro",
    "8.8",
    (
        Attribute(0x00080100, "1"),  # CodeValue
        Attribute(
            0x00080102, "1C", condition=Condition("parsed", required=("present", "./00080100"))
        ),  # CodingSchemeDesignator
        Attribute(0x00080104, "1"),  # CodeMeaning
    ),
)
