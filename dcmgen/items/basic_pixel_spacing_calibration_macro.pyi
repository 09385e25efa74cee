# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Basic Pixel Spacing Calibration Macro."""

from typing import Literal

from dcmgen.model.fields import CS_, LO, DSn, DSnValue, LOValue
from dcmgen.model.iod import Macro

class BasicPixelSpacingCalibrationMacro(Macro):
    """Basic Pixel Spacing Calibration Macro (PS3.3 10.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.7.html
    """

    def __init__(
        self,
        /,
        *,
        PixelSpacing: DSnValue = ...,
        PixelSpacingCalibrationDescription: LOValue = ...,
        PixelSpacingCalibrationType: Literal["GEOMETRY", "FIDUCIAL", "", None] = ...,
    ) -> None: ...
    PixelSpacing: DSn
    """Pixel Spacing (0028,0030), DS, VM 2, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 10.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.7.html
    """
    PixelSpacingCalibrationType: CS_[Literal["GEOMETRY", "FIDUCIAL", ""]]
    """Pixel Spacing Calibration Type (0028,0A02), CS, VM 1, Type 3.

    Enumerated Values: GEOMETRY, FIDUCIAL.

    PS3.3 10.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.7.html
    """
    PixelSpacingCalibrationDescription: LO
    """Pixel Spacing Calibration Description (0028,0A04), LO, VM 1, Type 1C.

    Required if Pixel Spacing Calibration Type is present. Not allowed otherwise.

    PS3.3 10.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.7.html
    """
