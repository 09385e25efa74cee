# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
"""Palette Module (PS3.3 C.7.9, Table C.7.9-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.7.9-1",
    "Palette Module",
    "C.7.9",
    (
        Attribute(0x00283006, "1"),  # LUTData
        Attribute(
            0x00280106, "1C", condition=Condition("parsed", required=("==", "00280103", 1), otherwise="allowed")
        ),  # SmallestImagePixelValue
    ),
)
