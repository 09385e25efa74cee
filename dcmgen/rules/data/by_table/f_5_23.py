# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Presentation Keys (PS3.3 F.5.23, Table F.5-23)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "F.5-23",
    "Presentation Keys",
    "F.5.23",
    (
        Attribute(0x00080005, "1C", condition=Condition("undecidable")),  # SpecificCharacterSet
        Attribute(0x00700082, "1"),  # PresentationCreationDate
        Attribute(0x00700083, "1"),  # PresentationCreationTime
        Include("10-12"),
        # ReferencedSeriesSequence
        Attribute(
            0x00081115,
            "1C",
            condition=Condition("undecidable"),
            items=(1, None),
            rows=(
                Attribute(0x0020000E, "1"),  # SeriesInstanceUID
                # ReferencedImageSequence
                Attribute(0x00081140, "1", items=(1, None), rows=(Include("10-11"),)),
            ),
        ),
        # BlendingSequence
        Attribute(
            0x00700402,
            "1C",
            condition=Condition("undecidable"),
            items=(2, 2),
            rows=(
                Attribute(0x0020000D, "1"),  # StudyInstanceUID
                # ReferencedSeriesSequence
                Attribute(
                    0x00081115,
                    "1",
                    items=(1, 1),
                    rows=(
                        Attribute(0x0020000E, "1"),  # SeriesInstanceUID
                        # ReferencedImageSequence
                        Attribute(0x00081140, "1", items=(1, None), rows=(Include("10-11"),)),
                    ),
                ),
            ),
        ),
        Include("", anything=True),
    ),
)
