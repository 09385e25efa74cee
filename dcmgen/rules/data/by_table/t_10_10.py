# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Basic Pixel Spacing Calibration Macro (PS3.3 10.7, Table 10-10)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "10-10",
    "Basic Pixel Spacing Calibration Macro",
    "10.7",
    (
        Attribute(0x00280030, "1C", condition=Condition("undecidable", otherwise="allowed")),  # PixelSpacing
        Attribute(
            0x00280A02, "3", terms=(Terms("enumerated", ("GEOMETRY", "FIDUCIAL")),)
        ),  # PixelSpacingCalibrationType
        Attribute(
            0x00280A04, "1C", condition=Condition("parsed", required=("present", "./00280A02"))
        ),  # PixelSpacingCalibrationDescription
    ),
)
