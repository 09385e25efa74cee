# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Parametric Map Image Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.alternate_content_description_sequence_item import AlternateContentDescriptionSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.content_identification_macro import ContentIdentificationMacro
from dcmgen.items.person_identification_macro import PersonIdentificationMacro
from dcmgen.model.fields import (
    CS,
    CS_,
    CST_,
    OB,
    UI,
    US,
    AnyText,
    CSTn,
    CSValue,
    DSn,
    DSnValue,
    ISValue,
    Items,
    LO_Value,
    OBValue,
    PN_Value,
    UIValue,
    USValue,
)
from dcmgen.model.iod import Module

class ParametricMapImageModule(ContentIdentificationMacro, Module):
    """Parametric Map Image Module (PS3.3 C.8.32.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.32.2.html
    """

    def __init__(
        self,
        /,
        *,
        ImageType: Iterable[Literal["DERIVED", "PRIMARY"] | AnyText]
        | Literal["DERIVED", "PRIMARY"]
        | AnyText
        | None = ...,
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE"] = ...,
        InstanceNumber: ISValue = ...,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal["MONOCHROME2"] = ...,
        BitsAllocated: USValue = ...,
        BurnedInAnnotation: Literal["NO"] = ...,
        RecognizableVisualFeatures: Literal["YES", "NO"] = ...,
        LossyImageCompression: Literal["00", "01"] = ...,
        ContentLabel: CSValue = ...,
        PresentationLUTShape: Literal["IDENTITY"] = ...,
        BitsStored: USValue = ...,
        HighBit: USValue = ...,
        PaletteColorLookupTableUID: UIValue = ...,
        ICCProfile: OBValue = ...,
        LossyImageCompressionRatio: DSnValue = ...,
        LossyImageCompressionMethod: Iterable[
            Literal["ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"] | AnyText
        ]
        | Literal["ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"]
        | AnyText
        | None = ...,
        ContentDescription: LO_Value = ...,
        PixelPresentation: Literal["COLOR_RANGE", "MONOCHROME", None] = ...,
        ColorSpace: Literal["SRGB", "ADOBERGB", "ROMMRGB", None] | AnyText = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        ContentCreatorName: PN_Value = ...,
        ContentCreatorIdentificationCodeSequence: Items[PersonIdentificationMacro] = ...,
        AlternateContentDescriptionSequence: Items[AlternateContentDescriptionSequenceItem] = ...,
    ) -> None: ...
    ImageType: CSTn[Literal["DERIVED", "PRIMARY"]]
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.32.2)."""
    PixelPresentation: CS_[Literal["COLOR_RANGE", "MONOCHROME"]]
    """Pixel Presentation (0008,9205), VM 1, Type 3 (PS3.3 C.8.32.2)."""
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.8.32.2)."""
    PhotometricInterpretation: CS[Literal["MONOCHROME2"]]
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.8.32.2)."""
    BitsAllocated: US
    """Bits Allocated (0028,0100), VM 1, Type 1 (PS3.3 C.8.32.2)."""
    BitsStored: US
    """Bits Stored (0028,0101), VM 1, Type 1C (PS3.3 C.8.32.2)."""
    HighBit: US
    """High Bit (0028,0102), VM 1, Type 1C (PS3.3 C.8.32.2)."""
    PresentationLUTShape: CS[Literal["IDENTITY"]]
    """Presentation LUT Shape (2050,0020), VM 1, Type 1 (PS3.3 C.8.32.2)."""
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), VM 1, Type 1 (PS3.3 C.8.32.2)."""
    LossyImageCompressionRatio: DSn
    """Lossy Image Compression Ratio (0028,2112), VM 1-n, Type 1C (PS3.3 C.8.32.2)."""
    LossyImageCompressionMethod: CSTn[
        Literal["ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"]
    ]
    """Lossy Image Compression Method (0028,2114), VM 1-n, Type 1C (PS3.3 C.8.32.2)."""
    BurnedInAnnotation: CS[Literal["NO"]]
    """Burned In Annotation (0028,0301), VM 1, Type 1 (PS3.3 C.8.32.2)."""
    RecognizableVisualFeatures: CS[Literal["YES", "NO"]]
    """Recognizable Visual Features (0028,0302), VM 1, Type 1 (PS3.3 C.8.32.2)."""
    ContentQualification: CS[Literal["PRODUCT", "RESEARCH", "SERVICE"]]
    """Content Qualification (0018,9004), VM 1, Type 1 (PS3.3 C.8.32.2)."""
    PaletteColorLookupTableUID: UI
    """Palette Color Lookup Table UID (0028,1199), VM 1, Type 1C (PS3.3 C.8.32.2)."""
    ICCProfile: OB
    """ICC Profile (0028,2000), VM 1, Type 1C (PS3.3 C.8.32.2)."""
    ColorSpace: CST_[Literal["SRGB", "ADOBERGB", "ROMMRGB"]]
    """Color Space (0028,2002), VM 1, Type 3 (PS3.3 C.8.32.2)."""
