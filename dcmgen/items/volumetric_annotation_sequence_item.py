# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Volumetric Annotation Sequence (0070,1901)."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ, FLn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.referenced_structured_context_sequence_item import ReferencedStructuredContextSequenceItem
    from dcmgen.items.volumetric_annotation_sequence_text_object_sequence_item import (
        VolumetricAnnotationSequenceTextObjectSequenceItem,
    )


class VolumetricAnnotationSequenceItem(Item):
    """Item of Volumetric Annotation Sequence (0070,1901) (PS3.3 C.11.28).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.28.html
    """

    __slots__ = ()

    GraphicData: FLn = FLn(0x0070_0022)
    """Graphic Data (0070,0022), VM 2-n, Type 1 (PS3.3 C.11.28)."""
    GraphicType: CS[Literal["POINT", "MULTIPOINT", "POLYLINE", "POLYGON", "ELLIPSE", "ELLIPSOID"]] = CS(0x0070_0023)
    """Graphic Type (0070,0023), VM 1, Type 1 (PS3.3 C.11.28)."""
    GraphicLayer: CS = CS(0x0070_0002)
    """Graphic Layer (0070,0002), VM 1, Type 1 (PS3.3 C.11.28)."""
    AnnotationClipping: CS[Literal["YES", "NO"]] = CS(0x0070_1907)
    """Annotation Clipping (0070,1907), VM 1, Type 1 (PS3.3 C.11.28)."""
    TextObjectSequence: SQ[VolumetricAnnotationSequenceTextObjectSequenceItem] = SQ(
        0x0070_0008, "VolumetricAnnotationSequenceTextObjectSequenceItem"
    )
    """Text Object Sequence (0070,0008), VM 1, Type 3 (PS3.3 C.11.28)."""
    ReferencedStructuredContextSequence: SQ[ReferencedStructuredContextSequenceItem] = SQ(
        0x0070_1903, "ReferencedStructuredContextSequenceItem"
    )
    """Referenced Structured Context Sequence (0070,1903), VM 1, Type 3 (PS3.3 C.11.28)."""
