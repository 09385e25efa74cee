# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""CT Protocol Series Module (PS3.3 C.34.1, Table C.34.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.34.1-1",
    "CT Protocol Series Module",
    "C.34.1",
    (
        Attribute(0x00080060, "1", terms=(Terms("enumerated", ("CTPROTOCOL",)),)),  # Modality
    ),
)
