# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Identity Pixel Value Transformation Macro (PS3.3 C.7.6.16.2.9b, Table C.7.6.16-10b)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.7.6.16-10b",
    "Identity Pixel Value Transformation Macro",
    "C.7.6.16.2.9b",
    (  # PixelValueTransformationSequence
        Attribute(
            0x00289145,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00281052, "1", terms=(Terms("enumerated", ("0",)),)),  # RescaleIntercept
                Attribute(0x00281053, "1", terms=(Terms("enumerated", ("1",)),)),  # RescaleSlope
                Attribute(0x00281054, "1", terms=(Terms("enumerated", ("US",)),)),  # RescaleType
            ),
        ),
    ),
)
