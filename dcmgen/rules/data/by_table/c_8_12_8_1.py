# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Slide Label Module (PS3.3 C.8.12.8, Table C.8.12.8-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.8.12.8-1",
    "Slide Label Module",
    "C.8.12.8",
    (
        Attribute(0x22000005, "2"),  # BarcodeValue
        Attribute(0x22000002, "2"),  # LabelText
    ),
)
