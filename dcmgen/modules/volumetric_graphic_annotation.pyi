# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Volumetric Graphic Annotation Module."""

from dcmgen.items.volumetric_annotation_sequence_item import (
    VolumetricAnnotationSequenceItem,
    VolumetricAnnotationSequenceItems,
)
from dcmgen.items.volumetric_presentation_input_annotation_sequence_item import (
    VolumetricPresentationInputAnnotationSequenceItem,
    VolumetricPresentationInputAnnotationSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class VolumetricGraphicAnnotationModule(Module):
    """Volumetric Graphic Annotation Module (PS3.3 C.11.28).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.28.html
    """

    def __init__(
        self,
        /,
        *,
        VolumetricAnnotationSequence: Items[VolumetricAnnotationSequenceItem] = ...,
        VolumetricPresentationInputAnnotationSequence: Items[VolumetricPresentationInputAnnotationSequenceItem] = ...,
    ) -> None: ...
    VolumetricAnnotationSequence: SQ[VolumetricAnnotationSequenceItems, VolumetricAnnotationSequenceItem]
    """Volumetric Annotation Sequence (0070,1901), SQ, VM 1, Type 1C.

    Required if Volumetric Presentation Input Annotation Sequence is absent. May be present otherwise.

    PS3.3 C.11.28: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.28.html
    """
    VolumetricPresentationInputAnnotationSequence: SQ[
        VolumetricPresentationInputAnnotationSequenceItems, VolumetricPresentationInputAnnotationSequenceItem
    ]
    """Volumetric Presentation Input Annotation Sequence (0070,1905), SQ, VM 1, Type 1C.

    Required if Volumetric Annotation Sequence is absent. May be present otherwise.

    PS3.3 C.11.28: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.28.html
    """
