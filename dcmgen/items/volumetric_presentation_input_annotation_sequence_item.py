# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Volumetric Presentation Input Annotation Sequence (0070,1905)."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ, US
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.referenced_structured_context_sequence_item import ReferencedStructuredContextSequenceItem
    from dcmgen.items.volumetric_annotation_sequence_text_object_sequence_item import (
        VolumetricAnnotationSequenceTextObjectSequenceItem,
    )


class VolumetricPresentationInputAnnotationSequenceItem(Item):
    """Item of Volumetric Presentation Input Annotation Sequence (0070,1905) (PS3.3 C.11.28).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.28.html
    """

    __slots__ = ()

    VolumetricPresentationInputIndex: US = US(0x0070_1804)
    """Volumetric Presentation Input Index (0070,1804), VM 1, Type 1 (PS3.3 C.11.28)."""
    GraphicLayer: CS = CS(0x0070_0002)
    """Graphic Layer (0070,0002), VM 1, Type 1 (PS3.3 C.11.28)."""
    TextObjectSequence: SQ[VolumetricAnnotationSequenceTextObjectSequenceItem] = SQ(
        0x0070_0008, "VolumetricAnnotationSequenceTextObjectSequenceItem"
    )
    """Text Object Sequence (0070,0008), VM 1, Type 1 (PS3.3 C.11.28)."""
    ReferencedStructuredContextSequence: SQ[ReferencedStructuredContextSequenceItem] = SQ(
        0x0070_1903, "ReferencedStructuredContextSequenceItem"
    )
    """Referenced Structured Context Sequence (0070,1903), VM 1, Type 3 (PS3.3 C.11.28)."""
