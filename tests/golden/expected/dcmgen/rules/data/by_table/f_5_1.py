# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
"""Testee Keys (PS3.3 F.5.1, Table F.5-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "F.5-1",
    "Testee Keys",
    "F.5.1",
    (
        Attribute(0x00100010, "2"),  # PatientName
        Include("", anything=True),
    ),
)
