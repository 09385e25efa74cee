# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Keratometric Measurements Macro (PS3.3 C.8.25.10.1.1, Table C.8.25.10-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.8.25.10-2",
    "Keratometric Measurements Macro",
    "C.8.25.10.1.1",
    (  # SteepKeratometricAxisSequence
        Attribute(
            0x00460074,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00460075, "1"),  # RadiusOfCurvature
                Attribute(0x00460076, "1"),  # KeratometricPower
                Attribute(0x00460077, "1"),  # KeratometricAxis
            ),
        ),
        # FlatKeratometricAxisSequence
        Attribute(
            0x00460080,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00460075, "1"),  # RadiusOfCurvature
                Attribute(0x00460076, "1"),  # KeratometricPower
                Attribute(0x00460077, "1"),  # KeratometricAxis
            ),
        ),
    ),
)
