# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Patient Orientation Module (PS3.3 C.7.6.20, Table C.7.6.20-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Include, Table

TABLE = Table("C.7.6.20-1", "Patient Orientation Module", "C.7.6.20", (Include("10-15"),))
