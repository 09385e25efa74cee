# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Tomotherapeutic Delivery Device Module (PS3.3 C.36.16, Table C.36.16-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.36.16-1",
    "Tomotherapeutic Delivery Device Module",
    "C.36.16",
    (
        Attribute(0x300A0640, "1"),  # RadiationSourceAxisDistance
        Include("C.36.2.2.7-1", cid=("Defined", "")),
        Include("C.36.2.2.8-1"),
    ),
)
