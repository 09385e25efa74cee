# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Palette Color Lookup Table Module (PS3.3 C.7.9, Table C.7-22)."""

from __future__ import annotations

from dcmgen.rules.facts import Include, Table

TABLE = Table("C.7-22", "Palette Color Lookup Table Module", "C.7.9", (Include("C.7-22a"),))
