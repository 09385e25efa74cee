# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Lensometry Measurements Module (PS3.3 C.8.25.8, Table C.8.25.8-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.8.25.8-1",
    "Lensometry Measurements Module",
    "C.8.25.8",
    (
        Attribute(0x00460012, "2"),  # LensDescription
        # RightLensSequence
        Attribute(0x00460014, "1C", condition=Condition("undecidable"), items=(1, 1), rows=(Include("C.8.25.8-2"),)),
        # LeftLensSequence
        Attribute(0x00460015, "1C", condition=Condition("undecidable"), items=(1, 1), rows=(Include("C.8.25.8-2"),)),
        # UnspecifiedLateralityLensSequence
        Attribute(
            0x00460016,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("not", ("or", ("present", "./00460014"), ("present", "./00460015"))),
                    ("undecidable", "measurement"),
                ),
            ),
            items=(1, 1),
            rows=(Include("C.8.25.8-2"),),
        ),
    ),
)
