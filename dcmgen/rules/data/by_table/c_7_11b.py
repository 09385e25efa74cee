# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Image Pixel Macro (PS3.3 C.7.6.3.2, Table C.7-11b)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.7-11b",
    "Image Pixel Macro",
    "C.7.6.3.2",
    (
        Include("C.7-11c"),
        Attribute(0x7FE00010, "1"),  # PixelData
    ),
)
