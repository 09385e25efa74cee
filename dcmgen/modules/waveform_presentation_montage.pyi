# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Waveform Presentation Montage Module."""

from dcmgen.items.waveform_montage_sequence_item import WaveformMontageSequenceItem, WaveformMontageSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class WaveformPresentationMontageModule(Module):
    """Waveform Presentation Montage Module (PS3.3 C.39.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.6.html
    """

    def __init__(
        self,
        /,
        *,
        WaveformMontageSequence: Items[WaveformMontageSequenceItem] = ...,
    ) -> None: ...
    WaveformMontageSequence: SQ[WaveformMontageSequenceItems, WaveformMontageSequenceItem]
    """Waveform Montage Sequence (0040,B039), SQ, VM 1, Type 1.

    PS3.3 C.39.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.6.html
    """
