# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Enhanced Patient Orientation Module (PS3.3 C.7.6.30, Table C.7.6.30-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Include, Table

TABLE = Table("C.7.6.30-1", "Enhanced Patient Orientation Module", "C.7.6.30", (Include("10-15a"),))
