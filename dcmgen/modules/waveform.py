# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Waveform Module."""

from __future__ import annotations

from dcmgen.model.fields import FL_, SQ, USn
from dcmgen.model.iod import Module


class WaveformModule(Module):
    """Waveform Module (PS3.3 C.10.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """

    __slots__ = ()

    WaveformSequence = SQ(0x5400_0100, "WaveformSequenceItem")
    WaveformDataDisplayScale = FL_(0x003A_0230)
    WaveformDisplayBackgroundCIELabValue = USn(0x003A_0231)
    WaveformPresentationGroupSequence = SQ(0x003A_0240, "WaveformPresentationGroupSequenceItem")
