# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Graphic Layer Module (PS3.3 C.10.7, Table C.10-7)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.10-7",
    "Graphic Layer Module",
    "C.10.7",
    (  # GraphicLayerSequence
        Attribute(
            0x00700060,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00700002, "1"),  # GraphicLayer
                Attribute(0x00700062, "1"),  # GraphicLayerOrder
                Attribute(0x00700066, "3"),  # GraphicLayerRecommendedDisplayGrayscaleValue
                Attribute(0x00700401, "3"),  # GraphicLayerRecommendedDisplayCIELabValue
                Attribute(0x00700068, "3"),  # GraphicLayerDescription
            ),
        ),
    ),
)
