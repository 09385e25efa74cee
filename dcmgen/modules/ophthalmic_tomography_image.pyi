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
            Literal["ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"] | AnyText
        ]
        | Literal["ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"]
        | AnyText
        | None = ...,
        ImageComments: LT_Value = ...,
        RecognizableVisualFeatures: Literal["YES", "NO", None] = ...,
    ) -> None: ...
    OphthalmicVolumetricPropertiesFlag: CS[Literal["YES", "NO"]]
    """Ophthalmic Volumetric Properties Flag (0022,1622), VM 1, Type 1C (PS3.3 C.8.17.7)."""
    ImageType: CSTn[Literal["ORIGINAL", "DERIVED", "PRIMARY", "SECONDARY"]]
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.17.7)."""
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.8.17.7)."""
    AcquisitionDateTime: DT
    """Acquisition DateTime (0008,002A), VM 1, Type 1 (PS3.3 C.8.17.7)."""
    AcquisitionDuration: FD
    """Acquisition Duration (0018,9073), VM 1, Type 1C (PS3.3 C.8.17.7)."""
    AcquisitionNumber: IS
    """Acquisition Number (0020,0012), VM 1, Type 1 (PS3.3 C.8.17.7)."""
    PhotometricInterpretation: CS[Literal["MONOCHROME2"]]
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.8.17.7)."""
    PixelRepresentation: US
    """Pixel Representation (0028,0103), VM 1, Type 1 (PS3.3 C.8.17.7)."""
    BitsAllocated: US
    """Bits Allocated (0028,0100), VM 1, Type 1 (PS3.3 C.8.17.7)."""
    BitsStored: US
    """Bits Stored (0028,0101), VM 1, Type 1 (PS3.3 C.8.17.7)."""
    HighBit: US
    """High Bit (0028,0102), VM 1, Type 1 (PS3.3 C.8.17.7)."""
    PresentationLUTShape: CS[Literal["IDENTITY"]]
    """Presentation LUT Shape (2050,0020), VM 1, Type 1 (PS3.3 C.8.17.7)."""
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), VM 1, Type 1 (PS3.3 C.8.17.7)."""
    LossyImageCompressionRatio: DSn
    """Lossy Image Compression Ratio (0028,2112), VM 1-n, Type 1C (PS3.3 C.8.17.7)."""
    LossyImageCompressionMethod: CSTn[
        Literal["ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"]
    ]
    """Lossy Image Compression Method (0028,2114), VM 1-n, Type 1C (PS3.3 C.8.17.7)."""
    BurnedInAnnotation: CS[Literal["NO"]]
    """Burned In Annotation (0028,0301), VM 1, Type 1 (PS3.3 C.8.17.7)."""
    RecognizableVisualFeatures: CS_[Literal["YES", "NO"]]
    """Recognizable Visual Features (0028,0302), VM 1, Type 3 (PS3.3 C.8.17.7)."""
    ConcatenationFrameOffsetNumber: UL
    """Concatenation Frame Offset Number (0020,9228), VM 1, Type 1 (PS3.3 C.8.17.7)."""
    InConcatenationNumber: US
    """In-concatenation Number (0020,9162), VM 1, Type 1 (PS3.3 C.8.17.7)."""
    InConcatenationTotalNumber: US
    """In-concatenation Total Number (0020,9163), VM 1, Type 1 (PS3.3 C.8.17.7)."""
    ImageComments: LT_
    """Image Comments (0020,4000), VM 1, Type 3 (PS3.3 C.8.17.7)."""
