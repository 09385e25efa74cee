# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Intra-Oral Series Module (PS3.3 C.8.11.8, Table C.8-75)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.8-75",
    "Intra-Oral Series Module",
    "C.8.11.8",
    (
        Attribute(0x00080060, "1", terms=(Terms("enumerated", ("IO",)),)),  # Modality
    ),
)
