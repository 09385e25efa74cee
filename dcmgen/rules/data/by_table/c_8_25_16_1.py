# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Intraocular Lens Calculations Module (PS3.3 C.8.25.16, Table C.8.25.16-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.8.25.16-1",
    "Intraocular Lens Calculations Module",
    "C.8.25.16",
    (  # IntraocularLensCalculationsRightEyeSequence
        Attribute(
            0x00221300, "1C", condition=Condition("undecidable"), items=(1, None), rows=(Include("C.8.25.16-2"),)
        ),
        # IntraocularLensCalculationsLeftEyeSequence
        Attribute(
            0x00221310, "1C", condition=Condition("undecidable"), items=(1, None), rows=(Include("C.8.25.16-2"),)
        ),
    ),
)
