# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Whole Slide Microscopy Image Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.model.fields import (
    CS,
    DS,
    DT,
    FD_,
    FL,
    IS,
    LO_,
    US,
    AnyText,
    CSTn,
    DSn,
    DSnValue,
    DSValue,
    DTValue,
    FD_Value,
    FLValue,
    ISValue,
    LO_Value,
    SHn,
    SHnValue,
    USn,
    USnValue,
    USValue,
)
from dcmgen.model.iod import Module

class WholeSlideMicroscopyImageModule(Module):
    """Whole Slide Microscopy Image Module (PS3.3 C.8.12.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.4.html
    """

    def __init__(
        self,
        /,
        *,
        ImageType: Iterable[
            Literal[
                "ORIGINAL",
                "DERIVED",
                "PRIMARY",
                "LOCALIZER",
                "VOLUME",
                "LABEL",
                "OVERVIEW",
                "THUMBNAIL",
                "NONE",
                "RESAMPLED",
            ]
            | AnyText
        ]
        | Literal[
            "ORIGINAL",
            "DERIVED",
            "PRIMARY",
            "LOCALIZER",
            "VOLUME",
            "LABEL",
            "OVERVIEW",
            "THUMBNAIL",
            "NONE",
            "RESAMPLED",
        ]
        | AnyText
        | None = ...,
        AcquisitionDateTime: DTValue = ...,
        VolumetricProperties: Literal["VOLUME"] = ...,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal["MONOCHROME2", "RGB", "YBR_FULL_422", "YBR_ICT", "YBR_RCT"] = ...,
        NumberOfFrames: ISValue = ...,
        BitsAllocated: USValue = ...,
        BitsStored: USValue = ...,
        HighBit: USValue = ...,
        PixelRepresentation: USValue = ...,
        BurnedInAnnotation: Literal["YES", "NO"] = ...,
        LossyImageCompression: Literal["00", "01"] = ...,
        SpecimenLabelInImage: Literal["YES", "NO"] = ...,
        FocusMethod: Literal["AUTO", "MANUAL"] = ...,
        ExtendedDepthOfField: Literal["YES", "NO"] = ...,
        PlanarConfiguration: USValue = ...,
        RescaleIntercept: DSValue = ...,
        RescaleSlope: DSValue = ...,
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
        ImagedVolumeWidth: FLValue = ...,
        ImagedVolumeHeight: FLValue = ...,
        ImagedVolumeDepth: FLValue = ...,
        NumberOfFocalPlanes: USValue = ...,
        DistanceBetweenFocalPlanes: FLValue = ...,
        PresentationLUTShape: Literal["IDENTITY"] = ...,
        ConvolutionKernel: SHnValue = ...,
        AcquisitionDeviceProcessingDescription: LO_Value = ...,
        AcquisitionDuration: FD_Value = ...,
        RecommendedAbsentPixelCIELabValue: USnValue = ...,
    ) -> None: ...
    ImageType: CSTn[
        Literal[
            "ORIGINAL",
            "DERIVED",
            "PRIMARY",
            "LOCALIZER",
            "VOLUME",
            "LABEL",
            "OVERVIEW",
            "THUMBNAIL",
            "NONE",
            "RESAMPLED",
        ]
    ]
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    Enumerated Values of Value 1: ORIGINAL, DERIVED.

    Enumerated Values of Value 2: PRIMARY.

    Defined Terms of Value 3: LOCALIZER, VOLUME, LABEL, OVERVIEW, THUMBNAIL.

    Defined Terms of Value 4: NONE, RESAMPLED.

    PS3.3 C.8.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.4.html
    """
    ImagedVolumeWidth: FL
    """Imaged Volume Width (0048,0001), FL, VM 1, Type 1C.

    Required if Image Type Value 3 is VOLUME. May be present otherwise.

    PS3.3 C.8.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.4.html
    """
    ImagedVolumeHeight: FL
    """Imaged Volume Height (0048,0002), FL, VM 1, Type 1C.

    Required if Image Type Value 3 is VOLUME. May be present otherwise.

    PS3.3 C.8.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.4.html
    """
    ImagedVolumeDepth: FL
    """Imaged Volume Depth (0048,0003), FL, VM 1, Type 1C.

    Required if Image Type Value 3 is VOLUME. May be present otherwise.

    PS3.3 C.8.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.4.html
    """
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), US, VM 1, Type 1.

    Enumerated Values: 3, 1.

    Enumerated Values if Photometric Interpretation is MONOCHROME2: 1.

    Enumerated Values if Photometric Interpretation is not MONOCHROME2: 3.

    PS3.3 C.8.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.4.html
    """
    PhotometricInterpretation: CS[Literal["MONOCHROME2", "RGB", "YBR_FULL_422", "YBR_ICT", "YBR_RCT"]]
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1.

    Enumerated Values: MONOCHROME2, RGB, YBR_FULL_422, YBR_ICT, YBR_RCT.

    PS3.3 C.8.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.4.html
    """
    PlanarConfiguration: US
    """Planar Configuration (0028,0006), US, VM 1, Type 1C.

    Required if Samples per Pixel is greater than 1. Not allowed otherwise.

    Enumerated Values: 0.

    PS3.3 C.8.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.4.html
    """
    NumberOfFrames: IS
    """Number of Frames (0028,0008), IS, VM 1, Type 1.

    Enumerated Values if Image Type Value 3 is LOCALIZER or LABEL: 1.

    PS3.3 C.8.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.4.html
    """
    BitsAllocated: US
    """Bits Allocated (0028,0100), US, VM 1, Type 1.

    Enumerated Values: 8, 16.

    PS3.3 C.8.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.4.html
    """
    BitsStored: US
    """Bits Stored (0028,0101), US, VM 1, Type 1.

    PS3.3 C.8.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.4.html
    """
    HighBit: US
    """High Bit (0028,0102), US, VM 1, Type 1.

    PS3.3 C.8.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.4.html
    """
    PixelRepresentation: US
    """Pixel Representation (0028,0103), US, VM 1, Type 1.

    Enumerated Values: 0.

    PS3.3 C.8.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.4.html
    """
    AcquisitionDateTime: DT
    """Acquisition DateTime (0008,002A), DT, VM 1, Type 1.

    PS3.3 C.8.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.4.html
    """
    AcquisitionDuration: FD_
    """Acquisition Duration (0018,9073), FD, VM 1, Type 3.

    PS3.3 C.8.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.4.html
    """
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), CS, VM 1, Type 1.

    Enumerated Values: 00, 01.

    PS3.3 C.8.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.4.html
    """
    LossyImageCompressionRatio: DSn
    """Lossy Image Compression Ratio (0028,2112), DS, VM 1-n, Type 1C.

    Required if Lossy Image Compression is 01. Not allowed otherwise.

    PS3.3 C.8.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.4.html
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

    PS3.3 C.8.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.4.html
    """
    PresentationLUTShape: CS[Literal["IDENTITY"]]
    """Presentation LUT Shape (2050,0020), CS, VM 1, Type 1C.

    Required if Photometric Interpretation is MONOCHROME2. Not allowed otherwise.

    Enumerated Values: IDENTITY.

    PS3.3 C.8.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.4.html
    """
    RescaleIntercept: DS
    """Rescale Intercept (0028,1052), DS, VM 1, Type 1C.

    Required if Photometric Interpretation is MONOCHROME2. Not allowed otherwise.

    Enumerated Values: 0.

    PS3.3 C.8.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.4.html
    """
    RescaleSlope: DS
    """Rescale Slope (0028,1053), DS, VM 1, Type 1C.

    Required if Photometric Interpretation is MONOCHROME2. Not allowed otherwise.

    Enumerated Values: 1.

    PS3.3 C.8.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.4.html
    """
    VolumetricProperties: CS[Literal["VOLUME"]]
    """Volumetric Properties (0008,9206), CS, VM 1, Type 1.

    Enumerated Values: VOLUME.

    PS3.3 C.8.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.4.html
    """
    SpecimenLabelInImage: CS[Literal["YES", "NO"]]
    """Specimen Label in Image (0048,0010), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.4.html
    """
    BurnedInAnnotation: CS[Literal["YES", "NO"]]
    """Burned In Annotation (0028,0301), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.4.html
    """
    FocusMethod: CS[Literal["AUTO", "MANUAL"]]
    """Focus Method (0048,0011), CS, VM 1, Type 1.

    Enumerated Values: AUTO, MANUAL.

    PS3.3 C.8.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.4.html
    """
    ExtendedDepthOfField: CS[Literal["YES", "NO"]]
    """Extended Depth of Field (0048,0012), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.4.html
    """
    NumberOfFocalPlanes: US
    """Number of Focal Planes (0048,0013), US, VM 1, Type 1C.

    Required if Extended Depth of Field is YES. Not allowed otherwise.

    PS3.3 C.8.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.4.html
    """
    DistanceBetweenFocalPlanes: FL
    """Distance Between Focal Planes (0048,0014), FL, VM 1, Type 1C.

    Required if Extended Depth of Field is YES. Not allowed otherwise.

    PS3.3 C.8.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.4.html
    """
    AcquisitionDeviceProcessingDescription: LO_
    """Acquisition Device Processing Description (0018,1400), LO, VM 1, Type 3.

    PS3.3 C.8.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.4.html
    """
    ConvolutionKernel: SHn
    """Convolution Kernel (0018,1210), SH, VM 1-n, Type 3.

    PS3.3 C.8.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.4.html
    """
    RecommendedAbsentPixelCIELabValue: USn
    """Recommended Absent Pixel CIELab Value (0048,0015), US, VM 3, Type 3.

    PS3.3 C.8.12.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.4.html
    """
