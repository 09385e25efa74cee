# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Waveform Module."""

from __future__ import annotations

from dcmgen.model.fields import FL_, SQ, USn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.waveform_presentation_group_sequence_item import WaveformPresentationGroupSequenceItem
    from dcmgen.items.waveform_sequence_item import WaveformSequenceItem


class WaveformModule(Module):
    """Waveform Module (PS3.3 C.10.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """

    __slots__ = ()

    WaveformSequence: SQ[WaveformSequenceItem] = SQ(0x5400_0100, "WaveformSequenceItem")
    """Waveform Sequence (5400,0100), VM 1, Type 1 (PS3.3 C.10.9)."""
    WaveformDataDisplayScale: FL_ = FL_(0x003A_0230)
    """Waveform Data Display Scale (003A,0230), VM 1, Type 3 (PS3.3 C.10.9)."""
    WaveformDisplayBackgroundCIELabValue: USn = USn(0x003A_0231)
    """Waveform Display Background CIELab Value (003A,0231), VM 3, Type 3 (PS3.3 C.10.9)."""
    WaveformPresentationGroupSequence: SQ[WaveformPresentationGroupSequenceItem] = SQ(
        0x003A_0240, "WaveformPresentationGroupSequenceItem"
    )
    """Waveform Presentation Group Sequence (003A,0240), VM 1, Type 3 (PS3.3 C.10.9)."""
