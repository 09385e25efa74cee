# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Color Palette Definition Module (PS3.3 C.28.1, Table C.28.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Include, Table

TABLE = Table("C.28.1-1", "Color Palette Definition Module", "C.28.1", (Include("10-12"),))
