# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Multi-frame Module (PS3.3 C.7.6.6, Table C.7-14)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.7-14",
    "Multi-frame Module",
    "C.7.6.6",
    (
        Attribute(0x00280008, "1"),  # NumberOfFrames
        Attribute(0x00280009, "1"),  # FrameIncrementPointer
        Attribute(0x00220028, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # StereoPairsPresent
        Attribute(0x7FE00003, "3"),  # EncapsulatedPixelDataValueTotalLength
    ),
)
