# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Montage Activation Module (PS3.3 C.39.5, Table C.39.5-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.39.5-1",
    "Montage Activation Module",
    "C.39.5",
    (  # MontageActivationSequence
        Attribute(
            0x0040B037,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x0040B032, "1"),  # ReferencedMontageIndex
                Attribute(0x0040B038, "1"),  # MontageActivationTimeOffset
            ),
        ),
    ),
)
