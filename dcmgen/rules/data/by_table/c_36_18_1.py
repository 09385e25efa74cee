# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Robotic-Arm Delivery Device Module (PS3.3 C.36.18, Table C.36.18-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Include, Table

TABLE = Table(
    "C.36.18-1",
    "Robotic-Arm Delivery Device Module",
    "C.36.18",
    (
        Include("C.36.2.2.7-1", cid=("Defined", "")),
        Include("C.36.2.2.8-1"),
        Include("C.36.2.2.14-1"),
    ),
)
