# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Enhanced Content Identification Macro (PS3.3 10.9.1, Table 10.9.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "10.9.1-1",
    "Enhanced Content Identification Macro",
    "10.9.1",
    (
        Attribute(0x30100033, "1"),  # UserContentLabel
        Attribute(0x00700081, "2"),  # ContentDescription
        Include("10.9.3-1"),
    ),
)
