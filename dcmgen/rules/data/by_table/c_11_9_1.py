# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Presentation Series Module (PS3.3 C.11.9, Table C.11.9-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.11.9-1",
    "Presentation Series Module",
    "C.11.9",
    (
        Attribute(0x00080060, "1", terms=(Terms("enumerated", ("PR",)),)),  # Modality
    ),
)
