# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Waveform Presentation Montage Module."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.waveform_montage_sequence_item import WaveformMontageSequenceItem


class WaveformPresentationMontageModule(Module):
    """Waveform Presentation Montage Module (PS3.3 C.39.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.6.html
    """

    __slots__ = ()

    WaveformMontageSequence: SQ[WaveformMontageSequenceItem] = SQ(0x0040_B039, "WaveformMontageSequenceItem")
    """Waveform Montage Sequence (0040,B039), VM 1, Type 1 (PS3.3 C.39.6)."""
