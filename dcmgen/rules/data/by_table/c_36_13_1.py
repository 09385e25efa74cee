# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Radiation Common Module (PS3.3 C.36.13, Table C.36.13-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.36.13-1",
    "RT Radiation Common Module",
    "C.36.13",
    (
        Include("10.9.1-1"),
        Include("C.36.2.1.6-1"),
        Attribute(0x300A062E, "3"),  # TreatmentTimeLimit
    ),
)
