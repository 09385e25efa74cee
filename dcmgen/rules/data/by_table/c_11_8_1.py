# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Softcopy VOI LUT Module (PS3.3 C.11.8, Table C.11.8-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.11.8-1",
    "Softcopy VOI LUT Module",
    "C.11.8",
    (  # SoftcopyVOILUTSequence
        Attribute(
            0x00283110,
            "1",
            items=(1, None),
            rows=(  # ReferencedImageSequence
                Attribute(
                    0x00081140, "1C", condition=Condition("undecidable"), items=(1, None), rows=(Include("10-3"),)
                ),
                Include("C.11-2b"),
            ),
        ),
    ),
)
