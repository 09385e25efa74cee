# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Textual Waveform Annotation Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.waveform_textual_annotation_sequence_item import WaveformTextualAnnotationSequenceItem


class TextualWaveformAnnotationModule(Module):
    """Textual Waveform Annotation Module (PS3.3 C.39.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.3.html
    """

    __slots__ = ()

    WaveformTextualAnnotationSequence: SQ[WaveformTextualAnnotationSequenceItem] = SQ(
        0x0040_B033, "WaveformTextualAnnotationSequenceItem"
    )
    """Waveform Textual Annotation Sequence (0040,B033), VM 1, Type 1 (PS3.3 C.39.3)."""
