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
            Literal["ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"] | AnyText
        ]
        | Literal["ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"]
        | AnyText
        | None = ...,
        PresentationLUTShape: Literal["IDENTITY"] = ...,
        SourceImageSequence: Items[OphthalmicPhotographyImageSourceImageSequenceItem] = ...,
        RecognizableVisualFeatures: Literal["YES", "NO", None] = ...,
        CalibrationImage: Literal["YES", "NO", None] = ...,
    ) -> None: ...
    ImageType: CSTn[
        Literal["ORIGINAL", "DERIVED", "PRIMARY", "MONTAGE", "COLOR", "REDFREE", "RED", "BLUE", "FA", "ICG"]
    ]
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.17.2)."""
    InstanceNumber: IS
    """Instance Number (0020,0013), VM 1, Type 1 (PS3.3 C.8.17.2)."""
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.8.17.2)."""
    SamplesPerPixelUsed: US
    """Samples per Pixel Used (0028,0003), VM 1, Type 1C (PS3.3 C.8.17.2)."""
    PhotometricInterpretation: CS[
        Literal["MONOCHROME2", "RGB", "YBR_FULL_422", "YBR_PARTIAL_420", "YBR_ICT", "YBR_RCT"]
    ]
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.8.17.2)."""
    PixelRepresentation: US
    """Pixel Representation (0028,0103), VM 1, Type 1 (PS3.3 C.8.17.2)."""
    PlanarConfiguration: US
    """Planar Configuration (0028,0006), VM 1, Type 1C (PS3.3 C.8.17.2)."""
    PixelSpacing: DSn
    """Pixel Spacing (0028,0030), VM 2, Type 1C (PS3.3 C.8.17.2)."""
    ContentTime: TM
    """Content Time (0008,0033), VM 1, Type 1 (PS3.3 C.8.17.2)."""
    ContentDate: DA
    """Content Date (0008,0023), VM 1, Type 1 (PS3.3 C.8.17.2)."""
    AcquisitionDateTime: DT
    """Acquisition DateTime (0008,002A), VM 1, Type 1C (PS3.3 C.8.17.2)."""
    SourceImageSequence: SQ[
        OphthalmicPhotographyImageSourceImageSequenceItems, OphthalmicPhotographyImageSourceImageSequenceItem
    ]
    """Source Image Sequence (0008,2112), VM 1, Type 2C (PS3.3 C.8.17.2)."""
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), VM 1, Type 1 (PS3.3 C.8.17.2)."""
    LossyImageCompressionRatio: DSn
    """Lossy Image Compression Ratio (0028,2112), VM 1-n, Type 1C (PS3.3 C.8.17.2)."""
    LossyImageCompressionMethod: CSTn[
        Literal["ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"]
    ]
    """Lossy Image Compression Method (0028,2114), VM 1-n, Type 1C (PS3.3 C.8.17.2)."""
    PresentationLUTShape: CS[Literal["IDENTITY"]]
    """Presentation LUT Shape (2050,0020), VM 1, Type 1C (PS3.3 C.8.17.2)."""
    CalibrationImage: CS_[Literal["YES", "NO"]]
    """Calibration Image (0050,0004), VM 1, Type 3 (PS3.3 C.8.17.2)."""
    BurnedInAnnotation: CS[Literal["YES", "NO"]]
    """Burned In Annotation (0028,0301), VM 1, Type 1 (PS3.3 C.8.17.2)."""
    RecognizableVisualFeatures: CS_[Literal["YES", "NO"]]
    """Recognizable Visual Features (0028,0302), VM 1, Type 3 (PS3.3 C.8.17.2)."""
