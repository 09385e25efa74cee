# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Common Instance Reference Module (PS3.3 C.12.2, Table C.12-8)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.12-8",
    "Common Instance Reference Module",
    "C.12.2",
    (  # ReferencedSeriesSequence
        Attribute(
            0x00081115,
            "1C",
            condition=Condition("undecidable"),
            items=(1, None),
            rows=(
                Attribute(0x0020000E, "1"),  # SeriesInstanceUID
                # ReferencedInstanceSequence
                Attribute(0x0008114A, "1", items=(1, None), rows=(Include("10-11"),)),
            ),
        ),
        # StudiesContainingOtherReferencedInstancesSequence
        Attribute(
            0x00081200,
            "1C",
            condition=Condition("undecidable"),
            items=(1, None),
            rows=(
                Attribute(0x0020000D, "1"),  # StudyInstanceUID
                Include("10-4"),
            ),
        ),
    ),
)
