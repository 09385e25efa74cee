# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Content Creator Macro (PS3.3 10.9.2, Table 10.9.3-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "10.9.3-1",
    "Content Creator Macro",
    "10.9.2",
    (
        Attribute(0x00700084, "3"),  # ContentCreatorName
        # ContentCreatorIdentificationCodeSequence
        Attribute(0x00700086, "3", items=(0, 1), rows=(Include("10-1"),)),
    ),
)
