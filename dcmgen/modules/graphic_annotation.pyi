# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Graphic Annotation Module."""

from dcmgen.items.graphic_annotation_sequence_item import GraphicAnnotationSequenceItem, GraphicAnnotationSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class GraphicAnnotationModule(Module):
    """Graphic Annotation Module (PS3.3 C.10.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """

    def __init__(
        self,
        /,
        *,
        GraphicAnnotationSequence: Items[GraphicAnnotationSequenceItem] = ...,
    ) -> None: ...
    GraphicAnnotationSequence: SQ[GraphicAnnotationSequenceItems, GraphicAnnotationSequenceItem]
    """Graphic Annotation Sequence (0070,0001), SQ, VM 1, Type 1.

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
