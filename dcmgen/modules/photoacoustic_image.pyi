# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Photoacoustic Image Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.common_ct_mr_and_photoacoustic_image_description_macro import (
    CommonCTMRAndPhotoacousticImageDescriptionMacro,
)
from dcmgen.items.image_pixel_macro import ImagePixelMacro, ImagePixelMacros
from dcmgen.model.fields import (
    CS,
    CS_,
    CST,
    DT,
    SQ,
    US,
    AnyText,
    CSn,
    CSnValue,
    CSTn,
    DSn,
    DSnValue,
    DTValue,
    Items,
    USValue,
)
from dcmgen.model.iod import Module

class PhotoacousticImageModule(CommonCTMRAndPhotoacousticImageDescriptionMacro, Module):
    """Photoacoustic Image Module (PS3.3 C.8.34.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.html#sect_C.8.34.1
    """

    def __init__(
        self,
        /,
        *,
        ImageType: CSnValue = ...,
        AcquisitionDateTime: DTValue = ...,
        PixelPresentation: Literal["COLOR", "MONOCHROME", "MIXED", "TRUE_COLOR"] = ...,
        VolumetricProperties: Literal["VOLUME", "SAMPLED", "DISTORTED", "MIXED"] = ...,
        VolumeBasedCalculationTechnique: Literal[
            "MAX_IP", "MIN_IP", "VOLUME_RENDER", "SURFACE_RENDER", "MPR", "CURVED_MPR", "NONE", "MIXED"
        ]
        | AnyText = ...,
        PositionMeasuringDeviceUsed: Literal["RIGID", "TRACKED", "FREEHAND"] | AnyText = ...,
        DimensionOrganizationType: Literal["3D", "3D_TEMPORAL"] | AnyText = ...,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal[
            "MONOCHROME1",
            "MONOCHROME2",
            "PALETTE COLOR",
            "RGB",
            "HSV",
            "ARGB",
            "CMYK",
            "YBR_FULL",
            "YBR_FULL_422",
            "YBR_PARTIAL_422",
            "YBR_PARTIAL_420",
            "YBR_ICT",
            "YBR_RCT",
            "XYB",
        ]
        | AnyText = ...,
        BitsAllocated: USValue = ...,
        BitsStored: USValue = ...,
        HighBit: USValue = ...,
        PixelRepresentation: USValue = ...,
        BurnedInAnnotation: Literal["YES", "NO"] = ...,
        LossyImageCompression: Literal["00", "01"] = ...,
        PlanarConfiguration: USValue = ...,
        LossyImageCompressionRatio: DSnValue = ...,
        LossyImageCompressionMethod: Iterable[
            Literal[
                "ISO_10918_1",
                "ISO_14495_1",
                "ISO_15444_1",
                "ISO_13818_2",
                "ISO_14496_10",
                "ISO_23008_2",
                "ISO_15444_15",
                "ISO_18181_1",
            ]
            | AnyText
        ]
        | Literal[
            "ISO_10918_1",
            "ISO_14495_1",
            "ISO_15444_1",
            "ISO_13818_2",
            "ISO_14496_10",
            "ISO_23008_2",
            "ISO_15444_15",
            "ISO_18181_1",
        ]
        | AnyText
        | None = ...,
        PresentationLUTShape: Literal["IDENTITY"] = ...,
        RecognizableVisualFeatures: Literal["YES", "NO", "", None] = ...,
        IconImageSequence: Items[ImagePixelMacro] = ...,
    ) -> None: ...
    ImageType: CSn
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    PS3.3 C.8.34.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.html#sect_C.8.34.1
    """
    DimensionOrganizationType: CST[Literal["3D", "3D_TEMPORAL"]]
    """Dimension Organization Type (0020,9311), CS, VM 1, Type 1.

    Defined Terms: 3D, 3D_TEMPORAL.

    PS3.3 C.8.34.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.html#sect_C.8.34.1
    """
    AcquisitionDateTime: DT
    """Acquisition DateTime (0008,002A), DT, VM 1, Type 1.

    PS3.3 C.8.34.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.html#sect_C.8.34.1
    """
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), US, VM 1, Type 1.

    PS3.3 C.8.34.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.html#sect_C.8.34.1
    """
    PhotometricInterpretation: CST[
        Literal[
            "MONOCHROME1",
            "MONOCHROME2",
            "PALETTE COLOR",
            "RGB",
            "HSV",
            "ARGB",
            "CMYK",
            "YBR_FULL",
            "YBR_FULL_422",
            "YBR_PARTIAL_422",
            "YBR_PARTIAL_420",
            "YBR_ICT",
            "YBR_RCT",
            "XYB",
        ]
    ]
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1.

    Defined Terms: MONOCHROME1, MONOCHROME2, PALETTE COLOR, RGB, HSV, ARGB, CMYK, YBR_FULL, YBR_FULL_422,
    YBR_PARTIAL_422, YBR_PARTIAL_420, YBR_ICT, YBR_RCT, XYB.

    PS3.3 C.8.34.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.html#sect_C.8.34.1
    """
    BitsAllocated: US
    """Bits Allocated (0028,0100), US, VM 1, Type 1.

    PS3.3 C.8.34.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.html#sect_C.8.34.1
    """
    BitsStored: US
    """Bits Stored (0028,0101), US, VM 1, Type 1.

    PS3.3 C.8.34.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.html#sect_C.8.34.1
    """
    HighBit: US
    """High Bit (0028,0102), US, VM 1, Type 1.

    PS3.3 C.8.34.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.html#sect_C.8.34.1
    """
    PixelRepresentation: US
    """Pixel Representation (0028,0103), US, VM 1, Type 1.

    PS3.3 C.8.34.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.html#sect_C.8.34.1
    """
    PlanarConfiguration: US
    """Planar Configuration (0028,0006), US, VM 1, Type 1C.

    Required if Samples per Pixel is greater than 1. Not allowed otherwise.

    Enumerated Values: 0, 1.

    PS3.3 C.8.34.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.html#sect_C.8.34.1
    """
    PositionMeasuringDeviceUsed: CST[Literal["RIGID", "TRACKED", "FREEHAND"]]
    """Position Measuring Device Used (0018,980C), CS, VM 1, Type 1.

    Defined Terms: RIGID, TRACKED, FREEHAND.

    PS3.3 C.8.34.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.html#sect_C.8.34.1
    """
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), CS, VM 1, Type 1.

    Enumerated Values: 00, 01.

    PS3.3 C.8.34.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.html#sect_C.8.34.1
    """
    LossyImageCompressionRatio: DSn
    """Lossy Image Compression Ratio (0028,2112), DS, VM 1-n, Type 1C.

    Required if Lossy Image Compression is 01. Not allowed otherwise.

    PS3.3 C.8.34.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.html#sect_C.8.34.1
    """
    LossyImageCompressionMethod: CSTn[
        Literal[
            "ISO_10918_1",
            "ISO_14495_1",
            "ISO_15444_1",
            "ISO_13818_2",
            "ISO_14496_10",
            "ISO_23008_2",
            "ISO_15444_15",
            "ISO_18181_1",
        ]
    ]
    """Lossy Image Compression Method (0028,2114), CS, VM 1-n, Type 1C.

    Required if Lossy Image Compression is 01. Not allowed otherwise.

    Defined Terms: ISO_10918_1, ISO_14495_1, ISO_15444_1, ISO_13818_2, ISO_14496_10, ISO_23008_2, ISO_15444_15,
    ISO_18181_1.

    PS3.3 C.8.34.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.html#sect_C.8.34.1
    """
    PresentationLUTShape: CS[Literal["IDENTITY"]]
    """Presentation LUT Shape (2050,0020), CS, VM 1, Type 1C.

    Required if Photometric Interpretation is MONOCHROME2. Not allowed otherwise.

    Enumerated Values: IDENTITY.

    PS3.3 C.8.34.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.html#sect_C.8.34.1
    """
    BurnedInAnnotation: CS[Literal["YES", "NO"]]
    """Burned In Annotation (0028,0301), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.34.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.html#sect_C.8.34.1
    """
    RecognizableVisualFeatures: CS_[Literal["YES", "NO", ""]]
    """Recognizable Visual Features (0028,0302), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.34.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.html#sect_C.8.34.1
    """
    IconImageSequence: SQ[ImagePixelMacros, ImagePixelMacro]
    """Icon Image Sequence (0088,0200), SQ, VM 1, Type 3.

    PS3.3 C.8.34.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.html#sect_C.8.34.1
    """
