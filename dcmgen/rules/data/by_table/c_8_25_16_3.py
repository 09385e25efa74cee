# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Keratometry Macro (PS3.3 C.8.25.16.3, Table C.8.25.16-3)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.8.25.16-3",
    "Keratometry Macro",
    "C.8.25.16.3",
    (  # SteepKeratometricAxisSequence
        Attribute(
            0x00460074,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00460075, "1"),  # RadiusOfCurvature
                Attribute(0x00460076, "2"),  # KeratometricPower
                Attribute(0x00460077, "2"),  # KeratometricAxis
            ),
        ),
        # FlatKeratometricAxisSequence
        Attribute(
            0x00460080,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00460075, "1"),  # RadiusOfCurvature
                Attribute(0x00460076, "2"),  # KeratometricPower
                Attribute(0x00460077, "2"),  # KeratometricAxis
            ),
        ),
        # KeratometryMeasurementTypeCodeSequence
        Attribute(0x00221096, "2", items=(0, 1), rows=(Include("8.8-1", cid=("Defined", "4235", "inferred")),)),
        Attribute(0x00221033, "2"),  # KeratometerIndex
    ),
)
