# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""SC Multi-frame Image Module."""

from __future__ import annotations

from dcmgen.items.basic_pixel_spacing_calibration_macro import BasicPixelSpacingCalibrationMacro
from dcmgen.model.fields import CS, CS_, DS, DS_, LOT, US_, ATn, DSn
from dcmgen.model.iod import Module


class SCMultiFrameImageModule(BasicPixelSpacingCalibrationMacro, Module):
    """SC Multi-frame Image Module (PS3.3 C.8.6.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.3.html
    """

    __slots__ = ()

    BurnedInAnnotation = CS(0x0028_0301)
    RecognizableVisualFeatures = CS_(0x0028_0302)
    PresentationLUTShape = CS(0x2050_0020)
    Illumination = US_(0x2010_015E)
    ReflectedAmbientLight = US_(0x2010_0160)
    RescaleIntercept = DS(0x0028_1052)
    RescaleSlope = DS(0x0028_1053)
    RescaleType = LOT(0x0028_1054)
    FrameIncrementPointer = ATn(0x0028_0009)
    NominalScannedPixelSpacing = DSn(0x0018_2010)
    DigitizingDeviceTransportDirection = CS_(0x0018_2020)
    RotationOfScannedFilm = DS_(0x0018_2030)
