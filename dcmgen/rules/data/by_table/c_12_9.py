# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Frame Extraction Module (PS3.3 C.12.3, Table C.12-9)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.12-9",
    "Frame Extraction Module",
    "C.12.3",
    (  # FrameExtractionSequence
        Attribute(
            0x00081164,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00081167, "1"),  # MultiFrameSourceSOPInstanceUID
                Attribute(0x00081161, "1C", condition=Condition("undecidable")),  # SimpleFrameList
                Attribute(0x00081162, "1C", condition=Condition("undecidable")),  # CalculatedFrameList
                Attribute(0x00081163, "1C", condition=Condition("undecidable")),  # TimeRange
            ),
        ),
    ),
)
