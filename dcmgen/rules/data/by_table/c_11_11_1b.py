# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Presentation State Relationship Macro (PS3.3 C.11.11.1, Table C.11.11-1b)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.11.11-1b",
    "Presentation State Relationship Macro",
    "C.11.11.1",
    (  # ReferencedSeriesSequence
        Attribute(
            0x00081115,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x0020000E, "1"),  # SeriesInstanceUID
                # ReferencedImageSequence
                Attribute(0x00081140, "1", items=(1, None), rows=(Include("10-3"),)),
            ),
        ),
    ),
)
