# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Volumetric Annotation Sequence (0070,1901)."""

from typing import Literal

from dcmgen.items.referenced_structured_context_sequence_item import (
    ReferencedStructuredContextSequenceItem,
    ReferencedStructuredContextSequenceItems,
)
from dcmgen.items.volumetric_annotation_sequence_text_object_sequence_item import (
    VolumetricAnnotationSequenceTextObjectSequenceItem,
    VolumetricAnnotationSequenceTextObjectSequenceItems,
)
from dcmgen.model.fields import CS, SQ, CSValue, FLn, FLnValue, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class VolumetricAnnotationSequenceItem(Item):
    """Item of Volumetric Annotation Sequence (0070,1901) (PS3.3 C.11.28).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.28.html
    """

    def __init__(
        self,
        /,
        *,
        GraphicLayer: CSValue = ...,
        GraphicData: FLnValue = ...,
        GraphicType: Literal["POINT", "MULTIPOINT", "POLYLINE", "POLYGON", "ELLIPSE", "ELLIPSOID"] = ...,
        AnnotationClipping: Literal["YES", "NO"] = ...,
        TextObjectSequence: Items[VolumetricAnnotationSequenceTextObjectSequenceItem] = ...,
        ReferencedStructuredContextSequence: Items[ReferencedStructuredContextSequenceItem] = ...,
    ) -> None: ...
    GraphicData: FLn
    """Graphic Data (0070,0022), FL, VM 2-n, Type 1.

    PS3.3 C.11.28: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.28.html
    """
    GraphicType: CS[Literal["POINT", "MULTIPOINT", "POLYLINE", "POLYGON", "ELLIPSE", "ELLIPSOID"]]
    """Graphic Type (0070,0023), CS, VM 1, Type 1.

    Enumerated Values: POINT, MULTIPOINT, POLYLINE, POLYGON, ELLIPSE, ELLIPSOID.

    PS3.3 C.11.28: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.28.html
    """
    GraphicLayer: CS
    """Graphic Layer (0070,0002), CS, VM 1, Type 1.

    PS3.3 C.11.28: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.28.html
    """
    AnnotationClipping: CS[Literal["YES", "NO"]]
    """Annotation Clipping (0070,1907), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.11.28: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.28.html
    """
    TextObjectSequence: SQ[
        VolumetricAnnotationSequenceTextObjectSequenceItems, VolumetricAnnotationSequenceTextObjectSequenceItem
    ]
    """Text Object Sequence (0070,0008), SQ, VM 1, Type 3.

    PS3.3 C.11.28: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.28.html
    """
    ReferencedStructuredContextSequence: SQ[
        ReferencedStructuredContextSequenceItems, ReferencedStructuredContextSequenceItem
    ]
    """Referenced Structured Context Sequence (0070,1903), SQ, VM 1, Type 3.

    PS3.3 C.11.28: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.28.html
    """

class VolumetricAnnotationSequenceItems(Sequence[VolumetricAnnotationSequenceItem]):
    def add(
        self,
        /,
        *,
        GraphicLayer: CSValue = ...,
        GraphicData: FLnValue = ...,
        GraphicType: Literal["POINT", "MULTIPOINT", "POLYLINE", "POLYGON", "ELLIPSE", "ELLIPSOID"] = ...,
        AnnotationClipping: Literal["YES", "NO"] = ...,
        TextObjectSequence: Items[VolumetricAnnotationSequenceTextObjectSequenceItem] = ...,
        ReferencedStructuredContextSequence: Items[ReferencedStructuredContextSequenceItem] = ...,
    ) -> VolumetricAnnotationSequenceItem: ...
