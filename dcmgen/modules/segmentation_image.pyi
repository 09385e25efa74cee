# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Segmentation Image Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.alternate_content_description_sequence_item import AlternateContentDescriptionSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.content_identification_macro import ContentIdentificationMacro
from dcmgen.items.person_identification_macro import PersonIdentificationMacro
from dcmgen.items.segment_sequence_item import SegmentSequenceItem, SegmentSequenceItems
from dcmgen.model.fields import (
    CS,
    CS_,
    SQ,
    US,
    AnyText,
    CSTn,
    CSValue,
    DSn,
    DSnValue,
    ISValue,
    Items,
    LO_Value,
    PN_Value,
    USValue,
)
from dcmgen.model.iod import Module

class SegmentationImageModule(ContentIdentificationMacro, Module):
    """Segmentation Image Module (PS3.3 C.8.20.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.2.html
    """

    def __init__(
        self,
        /,
        *,
        ImageType: Iterable[Literal["DERIVED", "PRIMARY"] | AnyText]
        | Literal["DERIVED", "PRIMARY"]
        | AnyText
        | None = ...,
        InstanceNumber: ISValue = ...,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal["MONOCHROME2", "PALETTE COLOR"] = ...,
        BitsAllocated: USValue = ...,
        BitsStored: USValue = ...,
        HighBit: USValue = ...,
        PixelRepresentation: USValue = ...,
        LossyImageCompression: Literal["00", "01"] = ...,
        SegmentationType: Literal["BINARY", "FRACTIONAL", "LABELMAP"] = ...,
        SegmentSequence: Items[SegmentSequenceItem] = ...,
        ContentLabel: CSValue = ...,
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
        MaximumFractionalValue: USValue = ...,
        SegmentationFractionalType: Literal["PROBABILITY", "OCCUPANCY"] = ...,
        ContentDescription: LO_Value = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        SegmentsOverlap: Literal["YES", "UNDEFINED", "NO", "", None] = ...,
        ContentCreatorName: PN_Value = ...,
        ContentCreatorIdentificationCodeSequence: Items[PersonIdentificationMacro] = ...,
        AlternateContentDescriptionSequence: Items[AlternateContentDescriptionSequenceItem] = ...,
    ) -> None: ...
    ImageType: CSTn[Literal["DERIVED", "PRIMARY"]]
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    Enumerated Values of Value 1: DERIVED.

    Enumerated Values of Value 2: PRIMARY.

    PS3.3 C.8.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.2.html
    """
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), US, VM 1, Type 1.

    Enumerated Values: 1.

    PS3.3 C.8.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.2.html
    """
    PhotometricInterpretation: CS[Literal["MONOCHROME2", "PALETTE COLOR"]]
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1.

    Enumerated Values: MONOCHROME2, PALETTE COLOR.

    PS3.3 C.8.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.2.html
    """
    PixelRepresentation: US
    """Pixel Representation (0028,0103), US, VM 1, Type 1.

    Enumerated Values: 0.

    PS3.3 C.8.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.2.html
    """
    BitsAllocated: US
    """Bits Allocated (0028,0100), US, VM 1, Type 1.

    Enumerated Values if Segmentation Type is BINARY: 1.

    Enumerated Values if Segmentation Type is FRACTIONAL: 8.

    Enumerated Values if Segmentation Type is LABELMAP: 8, 16.

    PS3.3 C.8.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.2.html
    """
    BitsStored: US
    """Bits Stored (0028,0101), US, VM 1, Type 1.

    Enumerated Values if Segmentation Type is BINARY: 1.

    Enumerated Values if Segmentation Type is FRACTIONAL: 8.

    Enumerated Values if Segmentation Type is LABELMAP: 8, 16.

    PS3.3 C.8.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.2.html
    """
    HighBit: US
    """High Bit (0028,0102), US, VM 1, Type 1.

    Enumerated Values if Segmentation Type is BINARY: 0.

    Enumerated Values if Segmentation Type is FRACTIONAL: 7.

    Enumerated Values if Segmentation Type is LABELMAP: 7, 15.

    PS3.3 C.8.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.2.html
    """
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), CS, VM 1, Type 1.

    Enumerated Values: 00, 01.

    PS3.3 C.8.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.2.html
    """
    LossyImageCompressionRatio: DSn
    """Lossy Image Compression Ratio (0028,2112), DS, VM 1-n, Type 1C.

    Required if a condition that cannot be checked (source instances) applies or the transfer syntax is always lossy
    or a condition that cannot be checked (lossy compression) applies. Not allowed otherwise.

    PS3.3 C.8.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.2.html
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

    PS3.3 C.8.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.2.html
    """
    SegmentationType: CS[Literal["BINARY", "FRACTIONAL", "LABELMAP"]]
    """Segmentation Type (0062,0001), CS, VM 1, Type 1.

    Enumerated Values: BINARY, FRACTIONAL, LABELMAP.

    PS3.3 C.8.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.2.html
    """
    SegmentationFractionalType: CS[Literal["PROBABILITY", "OCCUPANCY"]]
    """Segmentation Fractional Type (0062,0010), CS, VM 1, Type 1C.

    Required if Segmentation Type is FRACTIONAL. Not allowed otherwise.

    Enumerated Values: PROBABILITY, OCCUPANCY.

    PS3.3 C.8.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.2.html
    """
    MaximumFractionalValue: US
    """Maximum Fractional Value (0062,000E), US, VM 1, Type 1C.

    Required if Segmentation Type is FRACTIONAL. Not allowed otherwise.

    PS3.3 C.8.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.2.html
    """
    SegmentsOverlap: CS_[Literal["YES", "UNDEFINED", "NO", ""]]
    """Segments Overlap (0062,0013), CS, VM 1, Type 3.

    Enumerated Values: YES, UNDEFINED, NO.

    PS3.3 C.8.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.2.html
    """
    SegmentSequence: SQ[SegmentSequenceItems, SegmentSequenceItem]
    """Segment Sequence (0062,0002), SQ, VM 1, Type 1.

    PS3.3 C.8.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.2.html
    """
