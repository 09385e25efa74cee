# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""XA Protocol Series Module (PS3.3 C.34.16, Table C.34.16-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.34.16-1",
    "XA Protocol Series Module",
    "C.34.16",
    (
        Attribute(0x00080060, "1"),  # Modality
    ),
)
