# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Keratometry Measurements Module (PS3.3 C.8.25.10, Table C.8.25.10-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.8.25.10-1",
    "Keratometry Measurements Module",
    "C.8.25.10",
    (  # KeratometryRightEyeSequence
        Attribute(0x00460070, "1C", condition=Condition("undecidable"), items=(1, 1), rows=(Include("C.8.25.10-2"),)),
        # KeratometryLeftEyeSequence
        Attribute(0x00460071, "1C", condition=Condition("undecidable"), items=(1, 1), rows=(Include("C.8.25.10-2"),)),
    ),
)
