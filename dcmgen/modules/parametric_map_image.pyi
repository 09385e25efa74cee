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
        ContentDescription: LO_Value = ...,
        PixelPresentation: Literal["COLOR_RANGE", "MONOCHROME", "", None] = ...,
        ColorSpace: Literal["SRGB", "ADOBERGB", "ROMMRGB", "DISPLAYP3", None] | AnyText = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        ContentCreatorName: PN_Value = ...,
        ContentCreatorIdentificationCodeSequence: Items[PersonIdentificationMacro] = ...,
        AlternateContentDescriptionSequence: Items[AlternateContentDescriptionSequenceItem] = ...,
    ) -> None: ...
    ImageType: CSTn[Literal["DERIVED", "PRIMARY"]]
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    Enumerated Values of Value 1: DERIVED.

    Enumerated Values of Value 2: PRIMARY.

    PS3.3 C.8.32.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.32.2.html
    """
    PixelPresentation: CS_[Literal["COLOR_RANGE", "MONOCHROME", ""]]
    """Pixel Presentation (0008,9205), CS, VM 1, Type 3.

    Enumerated Values: COLOR_RANGE, MONOCHROME.

    PS3.3 C.8.32.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.32.2.html
    """
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), US, VM 1, Type 1.

    Enumerated Values: 1.

    PS3.3 C.8.32.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.32.2.html
    """
    PhotometricInterpretation: CS[Literal["MONOCHROME2"]]
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1.

    Enumerated Values: MONOCHROME2.

    PS3.3 C.8.32.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.32.2.html
    """
    BitsAllocated: US
    """Bits Allocated (0028,0100), US, VM 1, Type 1.

    Enumerated Values if Pixel Data is present or Pixel Data Provider URL is present: 16.

    Enumerated Values if Float Pixel Data is present: 32.

    Enumerated Values if Double Float Pixel Data is present: 64.

    PS3.3 C.8.32.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.32.2.html
    """
    BitsStored: US
    """Bits Stored (0028,0101), US, VM 1, Type 1C.

    Required if Pixel Data is present or Pixel Data Provider URL is present. Not allowed otherwise.

    Enumerated Values: 16.

    PS3.3 C.8.32.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.32.2.html
    """
    HighBit: US
    """High Bit (0028,0102), US, VM 1, Type 1C.

    Required if Pixel Data is present or Pixel Data Provider URL is present. Not allowed otherwise.

    Enumerated Values: 15.

    PS3.3 C.8.32.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.32.2.html
    """
    PresentationLUTShape: CS[Literal["IDENTITY"]]
    """Presentation LUT Shape (2050,0020), CS, VM 1, Type 1.

    Enumerated Values: IDENTITY.

    PS3.3 C.8.32.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.32.2.html
    """
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), CS, VM 1, Type 1.

    Enumerated Values: 00, 01.

    PS3.3 C.8.32.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.32.2.html
    """
    LossyImageCompressionRatio: DSn
    """Lossy Image Compression Ratio (0028,2112), DS, VM 1-n, Type 1C.

    Required if a condition that cannot be checked (source instances) applies or the transfer syntax is always lossy
    or a condition that cannot be checked (lossy compression) applies. Not allowed otherwise.

    PS3.3 C.8.32.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.32.2.html
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

    Required if a condition that cannot be checked (source instances) applies or the transfer syntax is always lossy
    or a condition that cannot be checked (lossy compression) applies. Not allowed otherwise.

    Defined Terms: ISO_10918_1, ISO_14495_1, ISO_15444_1, ISO_13818_2, ISO_14496_10, ISO_23008_2, ISO_15444_15,
    ISO_18181_1.

    PS3.3 C.8.32.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.32.2.html
    """
    BurnedInAnnotation: CS[Literal["NO"]]
    """Burned In Annotation (0028,0301), CS, VM 1, Type 1.

    Enumerated Values: NO.

    PS3.3 C.8.32.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.32.2.html
    """
    RecognizableVisualFeatures: CS[Literal["YES", "NO"]]
    """Recognizable Visual Features (0028,0302), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.32.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.32.2.html
    """
    ContentQualification: CS[Literal["PRODUCT", "RESEARCH", "SERVICE"]]
    """Content Qualification (0018,9004), CS, VM 1, Type 1.

    Enumerated Values: PRODUCT, RESEARCH, SERVICE.

    PS3.3 C.8.32.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.32.2.html
    """
    PaletteColorLookupTableUID: UI
    """Palette Color Lookup Table UID (0028,1199), UI, VM 1, Type 1C.

    Required if Pixel Presentation is COLOR_RANGE and the Palette Color Lookup Table Module is absent. Not allowed
    otherwise.

    PS3.3 C.8.32.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.32.2.html
    """
    ICCProfile: OB
    """ICC Profile (0028,2000), OB, VM 1, Type 1C.

    Required if Pixel Presentation is COLOR_RANGE. Not allowed otherwise.

    PS3.3 C.8.32.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.32.2.html
    """
    ColorSpace: CST_[Literal["SRGB", "ADOBERGB", "ROMMRGB", "DISPLAYP3"]]
    """Color Space (0028,2002), CS, VM 1, Type 3.

    Defined Terms: SRGB, ADOBERGB, ROMMRGB, DISPLAYP3.

    PS3.3 C.8.32.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.32.2.html
    """
