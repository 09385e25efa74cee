# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
"""Overlay Plane Module (PS3.3 C.9.2, Table C.9-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.9-2",
    "Overlay Plane Module",
    "C.9.2",
    (
        Attribute(0x60000010, "1"),  # OverlayRows
        Attribute(0x60003000, "1"),  # OverlayData
    ),
)
