# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Volumetric Graphic Annotation Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.volumetric_annotation_sequence_item import VolumetricAnnotationSequenceItem
    from dcmgen.items.volumetric_presentation_input_annotation_sequence_item import (
        VolumetricPresentationInputAnnotationSequenceItem,
    )


class VolumetricGraphicAnnotationModule(Module):
    """Volumetric Graphic Annotation Module (PS3.3 C.11.28).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.28.html
    """

    __slots__ = ()

    VolumetricAnnotationSequence: SQ[VolumetricAnnotationSequenceItem] = SQ(
        0x0070_1901, "VolumetricAnnotationSequenceItem"
    )
    """Volumetric Annotation Sequence (0070,1901), VM 1, Type 1C (PS3.3 C.11.28)."""
    VolumetricPresentationInputAnnotationSequence: SQ[VolumetricPresentationInputAnnotationSequenceItem] = SQ(
        0x0070_1905, "VolumetricPresentationInputAnnotationSequenceItem"
    )
    """Volumetric Presentation Input Annotation Sequence (0070,1905), VM 1, Type 1C (PS3.3 C.11.28)."""
