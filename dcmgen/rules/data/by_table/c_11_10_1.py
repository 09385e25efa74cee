# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Presentation State Identification Module (PS3.3 C.11.10, Table C.11.10-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.11.10-1",
    "Presentation State Identification Module",
    "C.11.10",
    (
        Attribute(0x00700082, "1"),  # PresentationCreationDate
        Attribute(0x00700083, "1"),  # PresentationCreationTime
        Include("10-12"),
    ),
)
