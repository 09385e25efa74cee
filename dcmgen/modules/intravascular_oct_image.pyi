# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Intravascular OCT Image Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.rt_dose_referenced_instance_sequence_item import (
    RTDoseReferencedInstanceSequenceItem,
    RTDoseReferencedInstanceSequenceItems,
)
from dcmgen.model.fields import (
    CS,
    CST,
    DT,
    FD,
    IS,
    IS_,
    LT_,
    SQ,
    UI,
    US,
    AnyText,
    CSTn,
    DSn,
    DSnValue,
    DTValue,
    FDValue,
    IS_Value,
    ISValue,
    Items,
    LT_Value,
    UIValue,
    USValue,
)
from dcmgen.model.iod import Module

class IntravascularOCTImageModule(Module):
    """Intravascular OCT Image Module (PS3.3 C.8.27.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.27.2.html
    """

    def __init__(
        self,
        /,
        *,
        ImageType: Iterable[Literal["AXIAL", "LONGITUDINAL"] | AnyText]
        | Literal["AXIAL", "LONGITUDINAL"]
        | AnyText
        | None = ...,
        AcquisitionDateTime: DTValue = ...,
        PixelPresentation: Literal["COLOR", "COLOR_REF", "MONOCHROME"] = ...,
        VolumetricProperties: Literal["DISTORTED"] = ...,
        AcquisitionNumber: ISValue = ...,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal["MONOCHROME2"] = ...,
        BitsAllocated: USValue = ...,
        BitsStored: USValue = ...,
        HighBit: USValue = ...,
        PixelRepresentation: USValue = ...,
        BurnedInAnnotation: Literal["NO"] = ...,
        RecognizableVisualFeatures: Literal["NO"] = ...,
        LossyImageCompression: Literal["00", "01"] = ...,
        AcquisitionDuration: FDValue = ...,
        ReferencedColorPaletteInstanceUID: UIValue = ...,
        LossyImageCompressionRatio: DSnValue = ...,
        LossyImageCompressionMethod: Iterable[
            Literal["ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"] | AnyText
        ]
        | Literal["ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"]
        | AnyText
        | None = ...,
        InterpolationType: Literal["REPLICATE", "BILINEAR", "CUBIC"] | AnyText = ...,
        PresentationLUTShape: Literal["IDENTITY"] = ...,
        ReferencedInstanceSequence: Items[RTDoseReferencedInstanceSequenceItem] = ...,
        RecommendedDisplayFrameRate: IS_Value = ...,
        ImageComments: LT_Value = ...,
    ) -> None: ...
    ImageType: CSTn[Literal["AXIAL", "LONGITUDINAL"]]
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.27.2)."""
    VolumetricProperties: CS[Literal["DISTORTED"]]
    """Volumetric Properties (0008,9206), VM 1, Type 1 (PS3.3 C.8.27.2)."""
    PixelPresentation: CS[Literal["COLOR", "COLOR_REF", "MONOCHROME"]]
    """Pixel Presentation (0008,9205), VM 1, Type 1 (PS3.3 C.8.27.2)."""
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.8.27.2)."""
    AcquisitionDateTime: DT
    """Acquisition DateTime (0008,002A), VM 1, Type 1 (PS3.3 C.8.27.2)."""
    AcquisitionDuration: FD
    """Acquisition Duration (0018,9073), VM 1, Type 1C (PS3.3 C.8.27.2)."""
    AcquisitionNumber: IS
    """Acquisition Number (0020,0012), VM 1, Type 1 (PS3.3 C.8.27.2)."""
    PhotometricInterpretation: CS[Literal["MONOCHROME2"]]
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.8.27.2)."""
    PixelRepresentation: US
    """Pixel Representation (0028,0103), VM 1, Type 1 (PS3.3 C.8.27.2)."""
    BitsAllocated: US
    """Bits Allocated (0028,0100), VM 1, Type 1 (PS3.3 C.8.27.2)."""
    BitsStored: US
    """Bits Stored (0028,0101), VM 1, Type 1 (PS3.3 C.8.27.2)."""
    HighBit: US
    """High Bit (0028,0102), VM 1, Type 1 (PS3.3 C.8.27.2)."""
    PresentationLUTShape: CS[Literal["IDENTITY"]]
    """Presentation LUT Shape (2050,0020), VM 1, Type 1C (PS3.3 C.8.27.2)."""
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), VM 1, Type 1 (PS3.3 C.8.27.2)."""
    LossyImageCompressionRatio: DSn
    """Lossy Image Compression Ratio (0028,2112), VM 1-n, Type 1C (PS3.3 C.8.27.2)."""
    LossyImageCompressionMethod: CSTn[
        Literal["ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"]
    ]
    """Lossy Image Compression Method (0028,2114), VM 1-n, Type 1C (PS3.3 C.8.27.2)."""
    BurnedInAnnotation: CS[Literal["NO"]]
    """Burned In Annotation (0028,0301), VM 1, Type 1 (PS3.3 C.8.27.2)."""
    RecognizableVisualFeatures: CS[Literal["NO"]]
    """Recognizable Visual Features (0028,0302), VM 1, Type 1 (PS3.3 C.8.27.2)."""
    ReferencedInstanceSequence: SQ[RTDoseReferencedInstanceSequenceItems, RTDoseReferencedInstanceSequenceItem]
    """Referenced Instance Sequence (0008,114A), VM 1, Type 3 (PS3.3 C.8.27.2)."""
    ImageComments: LT_
    """Image Comments (0020,4000), VM 1, Type 3 (PS3.3 C.8.27.2)."""
    RecommendedDisplayFrameRate: IS_
    """Recommended Display Frame Rate (0008,2144), VM 1, Type 3 (PS3.3 C.8.27.2)."""
    InterpolationType: CST[Literal["REPLICATE", "BILINEAR", "CUBIC"]]
    """Interpolation Type (0052,0039), VM 1, Type 1C (PS3.3 C.8.27.2)."""
    ReferencedColorPaletteInstanceUID: UI
    """Referenced Color Palette Instance UID (0028,0304), VM 1, Type 1C (PS3.3 C.8.27.2)."""
