# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Ophthalmic Photography Image Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.ophthalmic_photography_image_source_image_sequence_item import (
    OphthalmicPhotographyImageSourceImageSequenceItem,
    OphthalmicPhotographyImageSourceImageSequenceItems,
)
from dcmgen.model.fields import (
    CS,
    CS_,
    DA,
    DT,
    IS,
    SQ,
    TM,
    US,
    AnyText,
    CSTn,
    DAValue,
    DSn,
    DSnValue,
    DTValue,
    ISValue,
    Items,
    TMValue,
    USValue,
)
from dcmgen.model.iod import Module

class OphthalmicPhotographyImageModule(Module):
    """Ophthalmic Photography Image Module (PS3.3 C.8.17.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.2.html
    """

    def __init__(
        self,
        /,
        *,
        ImageType: Iterable[
            Literal["ORIGINAL", "DERIVED", "PRIMARY", "MONTAGE", "COLOR", "REDFREE", "RED", "BLUE", "FA", "ICG"]
            | AnyText
        ]
        | Literal["ORIGINAL", "DERIVED", "PRIMARY", "MONTAGE", "COLOR", "REDFREE", "RED", "BLUE", "FA", "ICG"]
        | AnyText
        | None = ...,
        ContentDate: DAValue = ...,
        ContentTime: TMValue = ...,
        InstanceNumber: ISValue = ...,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal[
            "MONOCHROME2", "RGB", "YBR_FULL_422", "YBR_PARTIAL_420", "YBR_ICT", "YBR_RCT"
        ] = ...,
        PixelRepresentation: USValue = ...,
        BurnedInAnnotation: Literal["YES", "NO"] = ...,
        LossyImageCompression: Literal["00", "01"] = ...,
        AcquisitionDateTime: DTValue = ...,
        SamplesPerPixelUsed: USValue = ...,
        PlanarConfiguration: USValue = ...,
        PixelSpacing: DSnValue = ...,
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
        SourceImageSequence: Items[OphthalmicPhotographyImageSourceImageSequenceItem] = ...,
        RecognizableVisualFeatures: Literal["YES", "NO", "", None] = ...,
        CalibrationImage: Literal["YES", "NO", "", None] = ...,
    ) -> None: ...
    ImageType: CSTn[
        Literal["ORIGINAL", "DERIVED", "PRIMARY", "MONTAGE", "COLOR", "REDFREE", "RED", "BLUE", "FA", "ICG"]
    ]
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    Enumerated Values of Value 1: ORIGINAL, DERIVED.

    Enumerated Values of Value 2: PRIMARY.

    Defined Terms of Value 3: MONTAGE.

    Defined Terms of Value 4: COLOR, REDFREE, RED, BLUE, FA, ICG.

    PS3.3 C.8.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.2.html
    """
    InstanceNumber: IS
    """Instance Number (0020,0013), IS, VM 1, Type 1.

    PS3.3 C.8.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.2.html
    """
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), US, VM 1, Type 1.

    Enumerated Values: 3, 1.

    PS3.3 C.8.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.2.html
    """
    SamplesPerPixelUsed: US
    """Samples per Pixel Used (0028,0003), US, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Enumerated Values: 2.

    PS3.3 C.8.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.2.html
    """
    PhotometricInterpretation: CS[
        Literal["MONOCHROME2", "RGB", "YBR_FULL_422", "YBR_PARTIAL_420", "YBR_ICT", "YBR_RCT"]
    ]
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1.

    Enumerated Values: MONOCHROME2, RGB, YBR_FULL_422, YBR_PARTIAL_420, YBR_ICT, YBR_RCT.

    PS3.3 C.8.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.2.html
    """
    PixelRepresentation: US
    """Pixel Representation (0028,0103), US, VM 1, Type 1.

    Enumerated Values: 0.

    PS3.3 C.8.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.2.html
    """
    PlanarConfiguration: US
    """Planar Configuration (0028,0006), US, VM 1, Type 1C.

    Required if Samples per Pixel is greater than 1. Not allowed otherwise.

    Enumerated Values: 0.

    PS3.3 C.8.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.2.html
    """
    PixelSpacing: DSn
    """Pixel Spacing (0028,0030), DS, VM 2, Type 1C.

    Required if Two Dimensional to Three Dimensional Map Sequence is absent and (X Coordinates Center Pixel View
    Angle is absent or Y Coordinates Center Pixel View Angle is absent) and Code Value in Acquisition Device Type
    Code Sequence is 409898007. Otherwise allowed only if Two Dimensional to Three Dimensional Map Sequence is
    absent and (X Coordinates Center Pixel View Angle is absent or Y Coordinates Center Pixel View Angle is absent).

    PS3.3 C.8.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.2.html
    """
    ContentTime: TM
    """Content Time (0008,0033), TM, VM 1, Type 1.

    PS3.3 C.8.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.2.html
    """
    ContentDate: DA
    """Content Date (0008,0023), DA, VM 1, Type 1.

    PS3.3 C.8.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.2.html
    """
    AcquisitionDateTime: DT
    """Acquisition DateTime (0008,002A), DT, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL. May be present otherwise.

    PS3.3 C.8.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.2.html
    """
    SourceImageSequence: SQ[
        OphthalmicPhotographyImageSourceImageSequenceItems, OphthalmicPhotographyImageSourceImageSequenceItem
    ]
    """Source Image Sequence (0008,2112), SQ, VM 1, Type 2C.

    Required if Image Type Value 1 is DERIVED. Not allowed otherwise.

    PS3.3 C.8.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.2.html
    """
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), CS, VM 1, Type 1.

    Enumerated Values: 00, 01.

    PS3.3 C.8.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.2.html
    """
    LossyImageCompressionRatio: DSn
    """Lossy Image Compression Ratio (0028,2112), DS, VM 1-n, Type 1C.

    Required if Lossy Image Compression is 01. Not allowed otherwise.

    PS3.3 C.8.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.2.html
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

    PS3.3 C.8.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.2.html
    """
    PresentationLUTShape: CS[Literal["IDENTITY"]]
    """Presentation LUT Shape (2050,0020), CS, VM 1, Type 1C.

    Required if Photometric Interpretation is MONOCHROME2. Not allowed otherwise.

    Enumerated Values: IDENTITY.

    PS3.3 C.8.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.2.html
    """
    CalibrationImage: CS_[Literal["YES", "NO", ""]]
    """Calibration Image (0050,0004), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.2.html
    """
    BurnedInAnnotation: CS[Literal["YES", "NO"]]
    """Burned In Annotation (0028,0301), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.2.html
    """
    RecognizableVisualFeatures: CS_[Literal["YES", "NO", ""]]
    """Recognizable Visual Features (0028,0302), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.17.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.2.html
    """
