# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Displayed Waveform Segment Module."""

from dcmgen.items.displayed_waveform_segment_sequence_item import (
    DisplayedWaveformSegmentSequenceItem,
    DisplayedWaveformSegmentSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class DisplayedWaveformSegmentModule(Module):
    """Displayed Waveform Segment Module (PS3.3 C.39.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.4.html
    """

    def __init__(
        self,
        /,
        *,
        DisplayedWaveformSegmentSequence: Items[DisplayedWaveformSegmentSequenceItem] = ...,
    ) -> None: ...
    DisplayedWaveformSegmentSequence: SQ[DisplayedWaveformSegmentSequenceItems, DisplayedWaveformSegmentSequenceItem]
    """Displayed Waveform Segment Sequence (0040,B035), SQ, VM 1, Type 1.

    PS3.3 C.39.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.4.html
    """
