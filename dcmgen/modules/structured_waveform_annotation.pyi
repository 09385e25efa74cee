# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Structured Waveform Annotation Module."""

from dcmgen.items.structured_waveform_annotation_sequence_item import (
    StructuredWaveformAnnotationSequenceItem,
    StructuredWaveformAnnotationSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class StructuredWaveformAnnotationModule(Module):
    """Structured Waveform Annotation Module (PS3.3 C.39.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.2.html
    """

    def __init__(
        self,
        /,
        *,
        StructuredWaveformAnnotationSequence: Items[StructuredWaveformAnnotationSequenceItem] = ...,
    ) -> None: ...
    StructuredWaveformAnnotationSequence: SQ[
        StructuredWaveformAnnotationSequenceItems, StructuredWaveformAnnotationSequenceItem
    ]
    """Structured Waveform Annotation Sequence (0040,B030), SQ, VM 1, Type 1.

    PS3.3 C.39.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.2.html
    """
