# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Frame of Reference Module (PS3.3 C.7.4.1, Table C.7-6)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.7-6",
    "Frame of Reference Module",
    "C.7.4.1",
    (
        Attribute(0x00200052, "1"),  # FrameOfReferenceUID
        Attribute(0x00201040, "2"),  # PositionReferenceIndicator
    ),
)
