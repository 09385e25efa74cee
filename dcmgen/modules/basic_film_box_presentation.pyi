# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Basic Film Box Presentation Module."""

from typing import Literal

from dcmgen.model.fields import CS_, CST_, OB_, ST_, US_, AnyText, CS_Value, OB_Value, ST_Value, US_Value
from dcmgen.model.iod import Module

class BasicFilmBoxPresentationModule(Module):
    """Basic Film Box Presentation Module (PS3.3 C.13.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.3.html
    """

    def __init__(
        self,
        /,
        *,
        ICCProfile: OB_Value = ...,
        ImageDisplayFormat: ST_Value = ...,
        AnnotationDisplayFormatID: CS_Value = ...,
        FilmOrientation: Literal["PORTRAIT", "LANDSCAPE", "", None] = ...,
        FilmSizeID: Literal[
            "8INX10IN",
            "8_5INX11IN",
            "10INX12IN",
            "10INX14IN",
            "11INX14IN",
            "11INX17IN",
            "14INX14IN",
            "14INX17IN",
            "24CMX24CM",
            "24CMX30CM",
            "A4",
            "A3",
            None,
        ]
        | AnyText = ...,
        MagnificationType: Literal["REPLICATE", "BILINEAR", "CUBIC", "NONE", None] | AnyText = ...,
        SmoothingType: CS_Value = ...,
        BorderDensity: Literal["BLACK", "WHITE", None] | AnyText = ...,
        EmptyImageDensity: Literal["BLACK", "WHITE", None] | AnyText = ...,
        MinDensity: US_Value = ...,
        MaxDensity: US_Value = ...,
        Trim: Literal["YES", "NO", "", None] = ...,
        ConfigurationInformation: ST_Value = ...,
        Illumination: US_Value = ...,
        ReflectedAmbientLight: US_Value = ...,
        RequestedResolutionID: Literal["STANDARD", "HIGH", None] | AnyText = ...,
    ) -> None: ...
    ImageDisplayFormat: ST_
    """Image Display Format (2010,0010), ST, VM 1.

    PS3.3 C.13.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.3.html
    """
    AnnotationDisplayFormatID: CS_
    """Annotation Display Format ID (2010,0030), CS, VM 1.

    PS3.3 C.13.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.3.html
    """
    FilmOrientation: CS_[Literal["PORTRAIT", "LANDSCAPE", ""]]
    """Film Orientation (2010,0040), CS, VM 1.

    Enumerated Values: PORTRAIT, LANDSCAPE.

    PS3.3 C.13.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.3.html
    """
    FilmSizeID: CST_[
        Literal[
            "8INX10IN",
            "8_5INX11IN",
            "10INX12IN",
            "10INX14IN",
            "11INX14IN",
            "11INX17IN",
            "14INX14IN",
            "14INX17IN",
            "24CMX24CM",
            "24CMX30CM",
            "A4",
            "A3",
        ]
    ]
    """Film Size ID (2010,0050), CS, VM 1.

    Defined Terms: 8INX10IN, 8_5INX11IN, 10INX12IN, 10INX14IN, 11INX14IN, 11INX17IN, 14INX14IN, 14INX17IN,
    24CMX24CM, 24CMX30CM, A4, A3.

    PS3.3 C.13.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.3.html
    """
    MagnificationType: CST_[Literal["REPLICATE", "BILINEAR", "CUBIC", "NONE"]]
    """Magnification Type (2010,0060), CS, VM 1.

    Defined Terms: REPLICATE, BILINEAR, CUBIC, NONE.

    PS3.3 C.13.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.3.html
    """
    SmoothingType: CS_
    """Smoothing Type (2010,0080), CS, VM 1.

    PS3.3 C.13.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.3.html
    """
    BorderDensity: CST_[Literal["BLACK", "WHITE"]]
    """Border Density (2010,0100), CS, VM 1.

    Defined Terms: BLACK, WHITE.

    PS3.3 C.13.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.3.html
    """
    EmptyImageDensity: CST_[Literal["BLACK", "WHITE"]]
    """Empty Image Density (2010,0110), CS, VM 1.

    Defined Terms: BLACK, WHITE.

    PS3.3 C.13.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.3.html
    """
    MinDensity: US_
    """Min Density (2010,0120), US, VM 1.

    PS3.3 C.13.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.3.html
    """
    MaxDensity: US_
    """Max Density (2010,0130), US, VM 1.

    PS3.3 C.13.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.3.html
    """
    Trim: CS_[Literal["YES", "NO", ""]]
    """Trim (2010,0140), CS, VM 1.

    Enumerated Values: YES, NO.

    PS3.3 C.13.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.3.html
    """
    ConfigurationInformation: ST_
    """Configuration Information (2010,0150), ST, VM 1.

    PS3.3 C.13.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.3.html
    """
    Illumination: US_
    """Illumination (2010,015E), US, VM 1.

    PS3.3 C.13.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.3.html
    """
    ReflectedAmbientLight: US_
    """Reflected Ambient Light (2010,0160), US, VM 1.

    PS3.3 C.13.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.3.html
    """
    RequestedResolutionID: CST_[Literal["STANDARD", "HIGH"]]
    """Requested Resolution ID (2020,0050), CS, VM 1.

    Defined Terms: STANDARD, HIGH.

    PS3.3 C.13.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.3.html
    """
    ICCProfile: OB_
    """ICC Profile (0028,2000), OB, VM 1.

    PS3.3 C.13.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.13.3.html
    """
