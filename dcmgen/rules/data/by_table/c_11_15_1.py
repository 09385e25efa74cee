# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""ICC Profile Module (PS3.3 C.11.15, Table C.11.15-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.11.15-1",
    "ICC Profile Module",
    "C.11.15",
    (
        Attribute(0x00282000, "1"),  # ICCProfile
        Attribute(
            0x00282002, "3", terms=(Terms("defined", ("SRGB", "ADOBERGB", "ROMMRGB", "DISPLAYP3")),)
        ),  # ColorSpace
    ),
)
