# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Basic Pixel Spacing Calibration Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS_, LO, DSn
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class BasicPixelSpacingCalibrationMacro(Macro):
    """Basic Pixel Spacing Calibration Macro (PS3.3 10.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.7.html
    """

    __slots__ = ()

    PixelSpacing: DSn = DSn(0x0028_0030)
    """Pixel Spacing (0028,0030), VM 2, Type 1C (PS3.3 10.7)."""
    PixelSpacingCalibrationType: CS_[Literal["GEOMETRY", "FIDUCIAL"]] = CS_(0x0028_0A02)
    """Pixel Spacing Calibration Type (0028,0A02), VM 1, Type 3 (PS3.3 10.7)."""
    PixelSpacingCalibrationDescription: LO = LO(0x0028_0A04)
    """Pixel Spacing Calibration Description (0028,0A04), VM 1, Type 1C (PS3.3 10.7)."""
