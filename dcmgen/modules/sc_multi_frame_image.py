# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""SC Multi-frame Image Module."""

from __future__ import annotations

from dcmgen.items.basic_pixel_spacing_calibration_macro import BasicPixelSpacingCalibrationMacro
from dcmgen.model.fields import CS, CS_, DS, DS_, LOT, US_, ATn, DSn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class SCMultiFrameImageModule(BasicPixelSpacingCalibrationMacro, Module):
    """SC Multi-frame Image Module (PS3.3 C.8.6.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.3.html
    """

    __slots__ = ()

    BurnedInAnnotation: CS[Literal["YES", "NO"]] = CS(0x0028_0301)
    """Burned In Annotation (0028,0301), VM 1, Type 1 (PS3.3 C.8.6.3)."""
    RecognizableVisualFeatures: CS_[Literal["YES", "NO"]] = CS_(0x0028_0302)
    """Recognizable Visual Features (0028,0302), VM 1, Type 3 (PS3.3 C.8.6.3)."""
    PresentationLUTShape: CS[Literal["IDENTITY"]] = CS(0x2050_0020)
    """Presentation LUT Shape (2050,0020), VM 1, Type 1C (PS3.3 C.8.6.3)."""
    Illumination: US_ = US_(0x2010_015E)
    """Illumination (2010,015E), VM 1, Type 3 (PS3.3 C.8.6.3)."""
    ReflectedAmbientLight: US_ = US_(0x2010_0160)
    """Reflected Ambient Light (2010,0160), VM 1, Type 3 (PS3.3 C.8.6.3)."""
    RescaleIntercept: DS = DS(0x0028_1052)
    """Rescale Intercept (0028,1052), VM 1, Type 1C (PS3.3 C.8.6.3)."""
    RescaleSlope: DS = DS(0x0028_1053)
    """Rescale Slope (0028,1053), VM 1, Type 1C (PS3.3 C.8.6.3)."""
    RescaleType: LOT[Literal["US"]] = LOT(0x0028_1054)
    """Rescale Type (0028,1054), VM 1, Type 1C (PS3.3 C.8.6.3)."""
    FrameIncrementPointer: ATn = ATn(0x0028_0009)
    """Frame Increment Pointer (0028,0009), VM 1-n, Type 1C (PS3.3 C.8.6.3)."""
    NominalScannedPixelSpacing: DSn = DSn(0x0018_2010)
    """Nominal Scanned Pixel Spacing (0018,2010), VM 2, Type 1C (PS3.3 C.8.6.3)."""
    DigitizingDeviceTransportDirection: CS_[Literal["ROW", "COLUMN"]] = CS_(0x0018_2020)
    """Digitizing Device Transport Direction (0018,2020), VM 1, Type 3 (PS3.3 C.8.6.3)."""
    RotationOfScannedFilm: DS_ = DS_(0x0018_2030)
    """Rotation of Scanned Film (0018,2030), VM 1, Type 3 (PS3.3 C.8.6.3)."""
