# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Basic Pixel Spacing Calibration Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS_, LO, DSn
from dcmgen.model.iod import Macro


class BasicPixelSpacingCalibrationMacro(Macro):
    """Basic Pixel Spacing Calibration Macro (PS3.3 10.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.7.html
    """

    __slots__ = ()

    PixelSpacing = DSn(0x0028_0030)
    PixelSpacingCalibrationType = CS_(0x0028_0A02)
    PixelSpacingCalibrationDescription = LO(0x0028_0A04)
