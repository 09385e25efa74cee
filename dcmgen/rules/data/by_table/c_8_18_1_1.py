# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Stereometric Series Module (PS3.3 C.8.18.1, Table C.8.18.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.8.18.1-1",
    "Stereometric Series Module",
    "C.8.18.1",
    (
        Attribute(0x00080060, "1", terms=(Terms("enumerated", ("SMR",)),)),  # Modality
    ),
)
