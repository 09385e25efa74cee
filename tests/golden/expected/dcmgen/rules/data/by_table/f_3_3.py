# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
"""Directory Information Module (PS3.3 F.3.2.2, Table F.3-3)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "F.3-3",
    "Directory Information Module",
    "F.3.2.2",
    (  # DirectoryRecordSequence
        Attribute(
            0x00041220,
            "2",
            rows=(
                Attribute(0x00041430, "1"),  # DirectoryRecordType
                Include("F.5-1", condition=Condition("parsed", required=("in", "./00041430", ("TESTEE",)))),
            ),
        ),
    ),
)
