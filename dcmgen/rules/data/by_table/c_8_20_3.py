# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Segmentation Macro (PS3.3 C.8.20.3.1, Table C.8.20-3)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.8.20-3",
    "Segmentation Macro",
    "C.8.20.3.1",
    (  # SegmentIdentificationSequence
        Attribute(
            0x0062000A,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x0062000B, "1"),  # ReferencedSegmentNumber
            ),
        ),
    ),
)
