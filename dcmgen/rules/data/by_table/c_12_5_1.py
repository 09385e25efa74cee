# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Timezone Module (PS3.3 C.12.5, Table C.12.5-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.12.5-1",
    "Timezone Module",
    "C.12.5",
    (
        Attribute(0x00080201, "1"),  # TimezoneOffsetFromUTC
    ),
)
