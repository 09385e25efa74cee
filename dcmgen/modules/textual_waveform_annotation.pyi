# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Textual Waveform Annotation Module."""

from dcmgen.items.waveform_textual_annotation_sequence_item import (
    WaveformTextualAnnotationSequenceItem,
    WaveformTextualAnnotationSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class TextualWaveformAnnotationModule(Module):
    """Textual Waveform Annotation Module (PS3.3 C.39.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.3.html
    """

    def __init__(
        self,
        /,
        *,
        WaveformTextualAnnotationSequence: Items[WaveformTextualAnnotationSequenceItem] = ...,
    ) -> None: ...
    WaveformTextualAnnotationSequence: SQ[WaveformTextualAnnotationSequenceItems, WaveformTextualAnnotationSequenceItem]
    """Waveform Textual Annotation Sequence (0040,B033), SQ, VM 1, Type 1.

    PS3.3 C.39.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.3.html
    """
