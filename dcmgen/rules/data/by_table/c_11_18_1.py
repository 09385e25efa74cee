# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Structured Display Annotation Module (PS3.3 C.11.18, Table C.11.18-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.11.18-1",
    "Structured Display Annotation Module",
    "C.11.18",
    (  # StructuredDisplayTextBoxSequence
        Attribute(
            0x00720424,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00700006, "1"),  # UnformattedTextValue
                Attribute(0x00720108, "1"),  # DisplayEnvironmentSpatialPosition
                Attribute(
                    0x00700012, "1", terms=(Terms("enumerated", ("LEFT", "RIGHT", "CENTER")),)
                ),  # BoundingBoxTextHorizontalJustification
                Attribute(0x00700401, "3"),  # GraphicLayerRecommendedDisplayCIELabValue
            ),
        ),
    ),
)
