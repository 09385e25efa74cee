# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Spatial Registration Series Module (PS3.3 C.20.1, Table C.20.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.20.1-1",
    "Spatial Registration Series Module",
    "C.20.1",
    (
        Attribute(0x00080060, "1", terms=(Terms("enumerated", ("REG",)),)),  # Modality
    ),
)
