# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Volumetric Presentation Input Annotation Sequence (0070,1905)."""

from dcmgen.items.referenced_structured_context_sequence_item import (
    ReferencedStructuredContextSequenceItem,
    ReferencedStructuredContextSequenceItems,
)
from dcmgen.items.volumetric_annotation_sequence_text_object_sequence_item import (
    VolumetricAnnotationSequenceTextObjectSequenceItem,
    VolumetricAnnotationSequenceTextObjectSequenceItems,
)
from dcmgen.model.fields import CS, SQ, US, CSValue, Items, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class VolumetricPresentationInputAnnotationSequenceItem(Item):
    """Item of Volumetric Presentation Input Annotation Sequence (0070,1905) (PS3.3 C.11.28).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.28.html
    """

    def __init__(
        self,
        /,
        *,
        GraphicLayer: CSValue = ...,
        TextObjectSequence: Items[VolumetricAnnotationSequenceTextObjectSequenceItem] = ...,
        VolumetricPresentationInputIndex: USValue = ...,
        ReferencedStructuredContextSequence: Items[ReferencedStructuredContextSequenceItem] = ...,
    ) -> None: ...
    VolumetricPresentationInputIndex: US
    """Volumetric Presentation Input Index (0070,1804), US, VM 1, Type 1.

    PS3.3 C.11.28: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.28.html
    """
    GraphicLayer: CS
    """Graphic Layer (0070,0002), CS, VM 1, Type 1.

    PS3.3 C.11.28: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.28.html
    """
    TextObjectSequence: SQ[
        VolumetricAnnotationSequenceTextObjectSequenceItems, VolumetricAnnotationSequenceTextObjectSequenceItem
    ]
    """Text Object Sequence (0070,0008), SQ, VM 1, Type 1.

    PS3.3 C.11.28: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.28.html
    """
    ReferencedStructuredContextSequence: SQ[
        ReferencedStructuredContextSequenceItems, ReferencedStructuredContextSequenceItem
    ]
    """Referenced Structured Context Sequence (0070,1903), SQ, VM 1, Type 3.

    PS3.3 C.11.28: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.28.html
    """

class VolumetricPresentationInputAnnotationSequenceItems(Sequence[VolumetricPresentationInputAnnotationSequenceItem]):
    def add(
        self,
        /,
        *,
        GraphicLayer: CSValue = ...,
        TextObjectSequence: Items[VolumetricAnnotationSequenceTextObjectSequenceItem] = ...,
        VolumetricPresentationInputIndex: USValue = ...,
        ReferencedStructuredContextSequence: Items[ReferencedStructuredContextSequenceItem] = ...,
    ) -> VolumetricPresentationInputAnnotationSequenceItem: ...
