# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Series Keys (PS3.3 F.5.3, Table F.5-3)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "F.5-3",
    "Series Keys",
    "F.5.3",
    (
        Attribute(0x00080005, "1C", condition=Condition("undecidable")),  # SpecificCharacterSet
        Attribute(0x00080060, "1"),  # Modality
        Attribute(0x0020000E, "1"),  # SeriesInstanceUID
        Attribute(0x00200011, "1"),  # SeriesNumber
        # IconImageSequence
        Attribute(0x00880200, "3", items=(0, 1), rows=(Include("C.7-11b"),)),
        Include("", anything=True),
    ),
)
