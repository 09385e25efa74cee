# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Ophthalmic Tomography Image Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.model.fields import (
    CS,
    CS_,
    DT,
    FD,
    IS,
    LT_,
    UL,
    US,
    AnyText,
    CSTn,
    DSn,
    DSnValue,
    DTValue,
    FDValue,
    ISValue,
    LT_Value,
    ULValue,
    USValue,
)
from dcmgen.model.iod import Module

class OphthalmicTomographyImageModule(Module):
    """Ophthalmic Tomography Image Module (PS3.3 C.8.17.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.7.html
    """

    def __init__(
        self,
        /,
        *,
        ImageType: Iterable[Literal["ORIGINAL", "DERIVED", "PRIMARY", "SECONDARY"] | AnyText]
        | Literal["ORIGINAL", "DERIVED", "PRIMARY", "SECONDARY"]
        | AnyText
        | None = ...,
        AcquisitionDateTime: DTValue = ...,
        AcquisitionNumber: ISValue = ...,
        InConcatenationNumber: USValue = ...,
        InConcatenationTotalNumber: USValue = ...,
        ConcatenationFrameOffsetNumber: ULValue = ...,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal["MONOCHROME2"] = ...,
        BitsAllocated: USValue = ...,
        BitsStored: USValue = ...,
        HighBit: USValue = ...,
        PixelRepresentation: USValue = ...,
        BurnedInAnnotation: Literal["NO"] = ...,
        LossyImageCompression: Literal["00", "01"] = ...,
        PresentationLUTShape: Literal["IDENTITY"] = ...,
        AcquisitionDuration: FDValue = ...,
        OphthalmicVolumetricPropertiesFlag: Literal["YES", "NO"] = ...,
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
        ImageComments: LT_Value = ...,
        RecognizableVisualFeatures: Literal["YES", "NO", "", None] = ...,
    ) -> None: ...
    OphthalmicVolumetricPropertiesFlag: CS[Literal["YES", "NO"]]
    """Ophthalmic Volumetric Properties Flag (0022,1622), CS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Enumerated Values: YES, NO.

    PS3.3 C.8.17.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.7.html
    """
    ImageType: CSTn[Literal["ORIGINAL", "DERIVED", "PRIMARY", "SECONDARY"]]
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    Enumerated Values of Value 1: ORIGINAL, DERIVED.

    Enumerated Values of Value 2: PRIMARY, SECONDARY.

    PS3.3 C.8.17.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.7.html
    """
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), US, VM 1, Type 1.

    Enumerated Values: 1.

    PS3.3 C.8.17.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.7.html
    """
    AcquisitionDateTime: DT
    """Acquisition DateTime (0008,002A), DT, VM 1, Type 1.

    PS3.3 C.8.17.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.7.html
    """
    AcquisitionDuration: FD
    """Acquisition Duration (0018,9073), FD, VM 1, Type 1C.

    Required if Image Type Value 1 is ORIGINAL. May be present otherwise.

    PS3.3 C.8.17.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.7.html
    """
    AcquisitionNumber: IS
    """Acquisition Number (0020,0012), IS, VM 1, Type 1.

    PS3.3 C.8.17.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.7.html
    """
    PhotometricInterpretation: CS[Literal["MONOCHROME2"]]
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1.

    Enumerated Values: MONOCHROME2.

    PS3.3 C.8.17.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.7.html
    """
    PixelRepresentation: US
    """Pixel Representation (0028,0103), US, VM 1, Type 1.

    Enumerated Values: 0.

    PS3.3 C.8.17.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.7.html
    """
    BitsAllocated: US
    """Bits Allocated (0028,0100), US, VM 1, Type 1.

    Enumerated Values: 8, 16.

    PS3.3 C.8.17.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.7.html
    """
    BitsStored: US
    """Bits Stored (0028,0101), US, VM 1, Type 1.

    Enumerated Values: 8, 12, 16.

    PS3.3 C.8.17.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.7.html
    """
    HighBit: US
    """High Bit (0028,0102), US, VM 1, Type 1.

    PS3.3 C.8.17.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.7.html
    """
    PresentationLUTShape: CS[Literal["IDENTITY"]]
    """Presentation LUT Shape (2050,0020), CS, VM 1, Type 1.

    Enumerated Values: IDENTITY.

    PS3.3 C.8.17.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.7.html
    """
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), CS, VM 1, Type 1.

    Enumerated Values: 00, 01.

    PS3.3 C.8.17.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.7.html
    """
    LossyImageCompressionRatio: DSn
    """Lossy Image Compression Ratio (0028,2112), DS, VM 1-n, Type 1C.

    Required if Lossy Image Compression is 01. Not allowed otherwise.

    PS3.3 C.8.17.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.7.html
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

    PS3.3 C.8.17.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.7.html
    """
    BurnedInAnnotation: CS[Literal["NO"]]
    """Burned In Annotation (0028,0301), CS, VM 1, Type 1.

    Enumerated Values: NO.

    PS3.3 C.8.17.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.7.html
    """
    RecognizableVisualFeatures: CS_[Literal["YES", "NO", ""]]
    """Recognizable Visual Features (0028,0302), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.17.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.7.html
    """
    ConcatenationFrameOffsetNumber: UL
    """Concatenation Frame Offset Number (0020,9228), UL, VM 1, Type 1.

    Enumerated Values: 0.

    PS3.3 C.8.17.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.7.html
    """
    InConcatenationNumber: US
    """In-concatenation Number (0020,9162), US, VM 1, Type 1.

    Enumerated Values: 1.

    PS3.3 C.8.17.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.7.html
    """
    InConcatenationTotalNumber: US
    """In-concatenation Total Number (0020,9163), US, VM 1, Type 1.

    Enumerated Values: 1.

    PS3.3 C.8.17.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.7.html
    """
    ImageComments: LT_
    """Image Comments (0020,4000), LT, VM 1, Type 3.

    PS3.3 C.8.17.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.7.html
    """
