# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Height Map Segmentation Image Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.alternate_content_description_sequence_item import AlternateContentDescriptionSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.content_identification_macro import ContentIdentificationMacro
from dcmgen.items.height_map_segmentation_image_segment_sequence_item import (
    HeightMapSegmentationImageSegmentSequenceItem,
    HeightMapSegmentationImageSegmentSequenceItems,
)
from dcmgen.items.person_identification_macro import PersonIdentificationMacro
from dcmgen.model.fields import CS, SQ, US, AnyText, CSTn, CSValue, ISValue, Items, LO_Value, PN_Value, USValue
from dcmgen.model.iod import Module

class HeightMapSegmentationImageModule(ContentIdentificationMacro, Module):
    """Height Map Segmentation Image Module (PS3.3 C.8.20.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.5.html
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
        PhotometricInterpretation: CSValue = ...,
        Rows: USValue = ...,
        Columns: USValue = ...,
        SegmentationType: CSValue = ...,
        SegmentSequence: Items[HeightMapSegmentationImageSegmentSequenceItem] = ...,
        ContentLabel: CSValue = ...,
        ContentDescription: LO_Value = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        ContentCreatorName: PN_Value = ...,
        ContentCreatorIdentificationCodeSequence: Items[PersonIdentificationMacro] = ...,
        AlternateContentDescriptionSequence: Items[AlternateContentDescriptionSequenceItem] = ...,
    ) -> None: ...
    ImageType: CSTn[Literal["DERIVED", "PRIMARY"]]
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    Enumerated Values of Value 1: DERIVED.

    Enumerated Values of Value 2: PRIMARY.

    PS3.3 C.8.20.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.5.html
    """
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), US, VM 1, Type 1.

    PS3.3 C.8.20.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.5.html
    """
    PhotometricInterpretation: CS
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1.

    PS3.3 C.8.20.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.5.html
    """
    Rows: US
    """Rows (0028,0010), US, VM 1, Type 1.

    PS3.3 C.8.20.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.5.html
    """
    Columns: US
    """Columns (0028,0011), US, VM 1, Type 1.

    PS3.3 C.8.20.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.5.html
    """
    SegmentationType: CS
    """Segmentation Type (0062,0001), CS, VM 1, Type 1.

    PS3.3 C.8.20.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.5.html
    """
    SegmentSequence: SQ[HeightMapSegmentationImageSegmentSequenceItems, HeightMapSegmentationImageSegmentSequenceItem]
    """Segment Sequence (0062,0002), SQ, VM 1, Type 1.

    PS3.3 C.8.20.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.5.html
    """
