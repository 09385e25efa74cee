# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Segment Annotation Module."""

from dcmgen.items.extended_content_identification_macro import ExtendedContentIdentificationMacro
from dcmgen.items.person_identification_macro import PersonIdentificationMacro
from dcmgen.items.rt_segment_annotation_sequence_item import (
    RTSegmentAnnotationSequenceItem,
    RTSegmentAnnotationSequenceItems,
)
from dcmgen.model.fields import SQ, Items, LO_Value, LOValue, PN_Value
from dcmgen.model.iod import Module

class RTSegmentAnnotationModule(ExtendedContentIdentificationMacro, Module):
    """RT Segment Annotation Module (PS3.3 C.36.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.8.html
    """

    def __init__(
        self,
        /,
        *,
        RTSegmentAnnotationSequence: Items[RTSegmentAnnotationSequenceItem] = ...,
        UserContentLongLabel: LOValue = ...,
        ContentDescription: LO_Value = ...,
        ContentCreatorName: PN_Value = ...,
        ContentCreatorIdentificationCodeSequence: Items[PersonIdentificationMacro] = ...,
    ) -> None: ...
    RTSegmentAnnotationSequence: SQ[RTSegmentAnnotationSequenceItems, RTSegmentAnnotationSequenceItem]
    """RT Segment Annotation Sequence (3010,002A), SQ, VM 1, Type 1.

    PS3.3 C.36.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.8.html
    """
