# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Specimen Reference Macro (PS3.3 C.8.12.6.3, Table C.8.12.6.3-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.8.12.6.3-1",
    "Specimen Reference Macro",
    "C.8.12.6.3",
    (  # SpecimenReferenceSequence
        Attribute(
            0x00480110,
            "2",
            items=(0, None),
            rows=(
                Attribute(0x00400554, "1"),  # SpecimenUID
            ),
        ),
    ),
)
