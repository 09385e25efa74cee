# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Enhanced Multi-energy CT Acquisition Module (PS3.3 C.8.15.4, Table C.8.15.4-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Include, Table

TABLE = Table(
    "C.8.15.4-1",
    "Enhanced Multi-energy CT Acquisition Module",
    "C.8.15.4",
    (
        Include("C.8.2.2-2"),
        Include("C.8.2.2-3"),
        Include("C.8.2.2-4"),
    ),
)
