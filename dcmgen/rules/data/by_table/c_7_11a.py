# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Image Pixel Module (PS3.3 C.7.6.3, Table C.7-11a)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.7-11a",
    "Image Pixel Module",
    "C.7.6.3",
    (
        Include("C.7-11c"),
        Attribute(0x7FE00010, "1C", condition=Condition("parsed", required=("absent", "./00287FE0"))),  # PixelData
        Attribute(0x00287FE0, "1C", condition=Condition("undecidable")),  # PixelDataProviderURL
        Attribute(0x00280121, "1C", condition=Condition("undecidable")),  # PixelPaddingRangeLimit
        Attribute(0x7FE00001, "3"),  # ExtendedOffsetTable
        Attribute(
            0x7FE00002,
            "1C",
            condition=Condition("parsed", required=("and", ("present", "./7FE00001"), ("undecidable", "own value"))),
        ),  # ExtendedOffsetTableLengths
    ),
)
