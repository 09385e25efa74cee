# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""SC Multi-frame Image Module."""

from typing import Literal

from dcmgen.items.basic_pixel_spacing_calibration_macro import BasicPixelSpacingCalibrationMacro
from dcmgen.model.fields import (
    CS,
    CS_,
    DS,
    DS_,
    LOT,
    US_,
    AnyText,
    ATn,
    ATnValue,
    DS_Value,
    DSn,
    DSnValue,
    DSValue,
    LOValue,
    US_Value,
)
from dcmgen.model.iod import Module

class SCMultiFrameImageModule(BasicPixelSpacingCalibrationMacro, Module):
    """SC Multi-frame Image Module (PS3.3 C.8.6.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.3.html
    """

    def __init__(
        self,
        /,
        *,
        BurnedInAnnotation: Literal["YES", "NO"] = ...,
        NominalScannedPixelSpacing: DSnValue = ...,
        FrameIncrementPointer: ATnValue = ...,
        PixelSpacing: DSnValue = ...,
        PixelSpacingCalibrationDescription: LOValue = ...,
        RescaleIntercept: DSValue = ...,
        RescaleSlope: DSValue = ...,
        RescaleType: Literal["US"] | AnyText = ...,
        PresentationLUTShape: Literal["IDENTITY"] = ...,
        DigitizingDeviceTransportDirection: Literal["ROW", "COLUMN", "", None] = ...,
        RotationOfScannedFilm: DS_Value = ...,
        RecognizableVisualFeatures: Literal["YES", "NO", "", None] = ...,
        PixelSpacingCalibrationType: Literal["GEOMETRY", "FIDUCIAL", "", None] = ...,
        Illumination: US_Value = ...,
        ReflectedAmbientLight: US_Value = ...,
    ) -> None: ...
    BurnedInAnnotation: CS[Literal["YES", "NO"]]
    """Burned In Annotation (0028,0301), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.6.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.3.html
    """
    RecognizableVisualFeatures: CS_[Literal["YES", "NO", ""]]
    """Recognizable Visual Features (0028,0302), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.6.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.3.html
    """
    PresentationLUTShape: CS[Literal["IDENTITY"]]
    """Presentation LUT Shape (2050,0020), CS, VM 1, Type 1C.

    Required if Photometric Interpretation is MONOCHROME2 and Bits Stored is greater than 1. Not allowed otherwise.

    Enumerated Values: IDENTITY.

    PS3.3 C.8.6.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.3.html
    """
    Illumination: US_
    """Illumination (2010,015E), US, VM 1, Type 3.

    PS3.3 C.8.6.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.3.html
    """
    ReflectedAmbientLight: US_
    """Reflected Ambient Light (2010,0160), US, VM 1, Type 3.

    PS3.3 C.8.6.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.3.html
    """
    RescaleIntercept: DS
    """Rescale Intercept (0028,1052), DS, VM 1, Type 1C.

    Required if Photometric Interpretation is MONOCHROME2 and Bits Stored is greater than 1. Not allowed otherwise.

    PS3.3 C.8.6.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.3.html
    """
    RescaleSlope: DS
    """Rescale Slope (0028,1053), DS, VM 1, Type 1C.

    Required if Photometric Interpretation is MONOCHROME2 and Bits Stored is greater than 1. Not allowed otherwise.

    PS3.3 C.8.6.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.3.html
    """
    RescaleType: LOT[Literal["US"]]
    """Rescale Type (0028,1054), LO, VM 1, Type 1C.

    Required if Photometric Interpretation is MONOCHROME2 and Bits Stored is greater than 1. Not allowed otherwise.

    Defined Terms: US.

    PS3.3 C.8.6.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.3.html
    """
    FrameIncrementPointer: ATn
    """Frame Increment Pointer (0028,0009), AT, VM 1-n, Type 1C.

    Required if Number of Frames is greater than 1. Not allowed otherwise.

    PS3.3 C.8.6.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.3.html
    """
    NominalScannedPixelSpacing: DSn
    """Nominal Scanned Pixel Spacing (0018,2010), DS, VM 2, Type 1C.

    Required if Conversion Type is DF. Otherwise allowed only if Conversion Type is SD or SI.

    PS3.3 C.8.6.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.3.html
    """
    DigitizingDeviceTransportDirection: CS_[Literal["ROW", "COLUMN", ""]]
    """Digitizing Device Transport Direction (0018,2020), CS, VM 1, Type 3.

    Enumerated Values: ROW, COLUMN.

    PS3.3 C.8.6.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.3.html
    """
    RotationOfScannedFilm: DS_
    """Rotation of Scanned Film (0018,2030), DS, VM 1, Type 3.

    PS3.3 C.8.6.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.6.3.html
    """
