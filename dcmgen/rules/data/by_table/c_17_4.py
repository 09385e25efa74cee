# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""SR Document Content Module (PS3.3 C.17.3, Table C.17-4)."""

from __future__ import annotations

from dcmgen.rules.facts import Include, Table

TABLE = Table(
    "C.17-4",
    "SR Document Content Module",
    "C.17.3",
    (
        Include("C.17-5"),
        Include("C.17-6"),
    ),
)
