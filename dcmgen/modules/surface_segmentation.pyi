# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Surface Segmentation Module."""

from dcmgen.items.alternate_content_description_sequence_item import AlternateContentDescriptionSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.content_identification_macro import ContentIdentificationMacro
from dcmgen.items.person_identification_macro import PersonIdentificationMacro
from dcmgen.items.surface_segmentation_segment_sequence_item import (
    SurfaceSegmentationSegmentSequenceItem,
    SurfaceSegmentationSegmentSequenceItems,
)
from dcmgen.model.fields import DA, SQ, TM, CSValue, DAValue, ISValue, Items, LO_Value, PN_Value, TMValue
from dcmgen.model.iod import Module

class SurfaceSegmentationModule(ContentIdentificationMacro, Module):
    """Surface Segmentation Module (PS3.3 C.8.23.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.23.html#sect_C.8.23.1
    """

    def __init__(
        self,
        /,
        *,
        ContentDate: DAValue = ...,
        ContentTime: TMValue = ...,
        InstanceNumber: ISValue = ...,
        SegmentSequence: Items[SurfaceSegmentationSegmentSequenceItem] = ...,
        ContentLabel: CSValue = ...,
        ContentDescription: LO_Value = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        ContentCreatorName: PN_Value = ...,
        ContentCreatorIdentificationCodeSequence: Items[PersonIdentificationMacro] = ...,
        AlternateContentDescriptionSequence: Items[AlternateContentDescriptionSequenceItem] = ...,
    ) -> None: ...
    ContentDate: DA
    """Content Date (0008,0023), DA, VM 1, Type 1.

    PS3.3 C.8.23.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.23.html#sect_C.8.23.1
    """
    ContentTime: TM
    """Content Time (0008,0033), TM, VM 1, Type 1.

    PS3.3 C.8.23.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.23.html#sect_C.8.23.1
    """
    SegmentSequence: SQ[SurfaceSegmentationSegmentSequenceItems, SurfaceSegmentationSegmentSequenceItem]
    """Segment Sequence (0062,0002), SQ, VM 1, Type 1.

    PS3.3 C.8.23.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.23.html#sect_C.8.23.1
    """
