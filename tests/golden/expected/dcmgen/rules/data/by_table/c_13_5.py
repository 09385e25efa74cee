# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
"""Test Box Module (PS3.3 C.13.5, Table C.13-5)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.13-5",
    "Test Box Module",
    "C.13.5",
    (
        Attribute(0x20200020, ""),  # Polarity
    ),
)
