# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Specimen Module (PS3.3 C.7.6.22, Table C.7.6.22-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Include, Table

TABLE = Table("C.7.6.22-1", "Specimen Module", "C.7.6.22", (Include("C.7.6.22-2"),))
