# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
"""Content Item Macro (PS3.3 10.9, Table 10-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "10-2",
    "Content Item Macro",
    "10.9",
    (
        Attribute(0x0040A040, "1", terms=(Terms("defined", ("TEXT", "CODE", "NUM")),)),  # ValueType
        Attribute(
            0x00080100,
            "1C",
            condition=Condition("parsed", required=("in", "./0040A040", ("CODE",)), allowed=("present", "00080060")),
        ),  # CodeValue
        # ContentSequence
        Attribute(
            0x0040A730,
            "2C",
            condition=Condition("unparsed"),
            items=(1, None),
            rows=(
                Attribute(
                    0x0040A010, "1", terms=(Terms("enumerated", ("CONTAINS", "HAS PROPERTIES")),)
                ),  # RelationshipType
                Include("10-2"),
            ),
        ),
    ),
)
