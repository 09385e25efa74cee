# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Presentation State Relationship Module (PS3.3 C.11.11, Table C.11.11-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Include, Table

TABLE = Table("C.11.11-1", "Presentation State Relationship Module", "C.11.11", (Include("C.11.11-1b"),))
