# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Image SOP Instance Reference Macro (PS3.3 10.3, Table 10-3)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "10-3",
    "Image SOP Instance Reference Macro",
    "10.3",
    (
        Include("10-11"),
        Attribute(
            0x00081160,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("undecidable", "referenced instance"),
                    ("undecidable", "referenced instance"),
                    ("absent", "./0062000B"),
                ),
            ),
        ),  # ReferencedFrameNumber
        Attribute(
            0x0062000B,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("undecidable", "referenced instance"),
                    ("undecidable", "referenced instance"),
                    ("absent", "./00081160"),
                ),
            ),
        ),  # ReferencedSegmentNumber
    ),
)
