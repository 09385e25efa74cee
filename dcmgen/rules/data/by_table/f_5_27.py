# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Spectroscopy Keys (PS3.3 F.5.27, Table F.5-27)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "F.5-27",
    "Spectroscopy Keys",
    "F.5.27",
    (
        Attribute(0x00080005, "1C", condition=Condition("undecidable")),  # SpecificCharacterSet
        Attribute(0x00080008, "1"),  # ImageType
        Attribute(0x00080023, "1"),  # ContentDate
        Attribute(0x00080033, "1"),  # ContentTime
        Attribute(0x00200013, "1"),  # InstanceNumber
        # ReferencedImageEvidenceSequence
        Attribute(0x00089092, "1C", condition=Condition("undecidable"), items=(1, None), rows=(Include("C.17-3"),)),
        Attribute(0x00280008, "1"),  # NumberOfFrames
        Attribute(0x00280010, "1"),  # Rows
        Attribute(0x00280011, "1"),  # Columns
        Attribute(0x00289001, "1"),  # DataPointRows
        Attribute(0x00289002, "1"),  # DataPointColumns
        # IconImageSequence
        Attribute(0x00880200, "3", items=(0, 1), rows=(Include("C.7-11b"),)),
        Include("", anything=True),
    ),
)
