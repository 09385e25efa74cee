# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Treatment Phase Macro (PS3.3 C.36.2.1.2, Table C.36.2.1.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.36.2.1.2-1",
    "RT Treatment Phase Macro",
    "C.36.2.1.2",
    (
        Attribute(0x3010003A, "1"),  # RTTreatmentPhaseIndex
        Attribute(0x3010003B, "2"),  # RTTreatmentPhaseUID
        Include("10.31-1"),
        Attribute(0x3010004C, "2"),  # IntendedPhaseStartDate
        Attribute(0x3010004D, "2"),  # IntendedPhaseEndDate
    ),
)
