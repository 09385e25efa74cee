# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""MR Imaging Modifier Macro. PS3.3 C.8.13.5.6, Table C.8-93"""

from __future__ import annotations

from dcmgen.rules import Attribute, Condition, Table

TABLE = Table(
    "C.8-93",
    "MR Imaging Modifier Macro",
    "C.8.13.5.6",
    (  # MRImagingModifierSequence
        Attribute(
            0x00189006,
            "1",
            rows=(
                Attribute(0x00189020, "1C", condition=Condition("unparsed")),  # MagnetizationTransfer
                Attribute(0x00189022, "1C", condition=Condition("unparsed")),  # BloodSignalNulling
                Attribute(0x00189028, "1C", condition=Condition("unparsed")),  # Tagging
                Attribute(0x00189030, "1C", condition=Condition("unparsed")),  # TagSpacingFirstDimension
                Attribute(0x00189218, "1C", condition=Condition("unparsed")),  # TagSpacingSecondDimension
                Attribute(0x00189019, "1C", condition=Condition("unparsed")),  # TagAngleFirstAxis
                Attribute(0x00189219, "1C", condition=Condition("unparsed")),  # TagAngleSecondAxis
                Attribute(0x00189035, "1C", condition=Condition("unparsed")),  # TagThickness
                Attribute(0x00189184, "3"),  # TaggingDelay
                Attribute(0x00189098, "1C", condition=Condition("unparsed")),  # TransmitterFrequency
                Attribute(0x00180095, "1C", condition=Condition("unparsed")),  # PixelBandwidth
            ),
        ),
    ),
)
