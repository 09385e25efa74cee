# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Display Shutter Module (PS3.3 C.7.6.11, Table C.7-17)."""

from __future__ import annotations

from dcmgen.rules.facts import Include, Table

TABLE = Table("C.7-17", "Display Shutter Module", "C.7.6.11", (Include("C.7-17a"),))
