# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Optical Path Identification Macro (PS3.3 C.8.12.6.2, Table C.8.12.6.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.8.12.6.2-1",
    "Optical Path Identification Macro",
    "C.8.12.6.2",
    (  # OpticalPathIdentificationSequence
        Attribute(
            0x00480207,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00480106, "1"),  # OpticalPathIdentifier
            ),
        ),
    ),
)
