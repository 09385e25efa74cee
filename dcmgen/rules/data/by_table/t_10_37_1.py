# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Related Information Entities Macro (PS3.3 10.37, Table 10.37-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "10.37-1",
    "Related Information Entities Macro",
    "10.37",
    (  # PurposeOfReferenceCodeSequence
        Attribute(0x0040A170, "1", items=(1, 1), rows=(Include("8.8-1"),)),
        # ReferencedStudySequence
        Attribute(
            0x00081110,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x0020000D, "1"),  # StudyInstanceUID
                Attribute(0x30100052, "3"),  # PertinentSOPClassesInStudy
                # ReferencedSeriesSequence
                Attribute(
                    0x00081115,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x0020000E, "1"),  # SeriesInstanceUID
                        Attribute(0x30100053, "3"),  # PertinentSOPClassesInSeries
                        # ReferencedImageSequence
                        Attribute(0x00081140, "3", items=(0, None), rows=(Include("10-3"),)),
                        # ReferencedInstanceSequence
                        Attribute(0x0008114A, "3", items=(0, None), rows=(Include("10-11"),)),
                    ),
                ),
            ),
        ),
    ),
)
