# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Current Frame Functional Groups Sequence (0006,0001) in the Real-Time Audio Waveform IOD."""

from __future__ import annotations

from dcmgen.model.iod import Item
from dcmgen.model.parts import TimeOfFrameFunctionalGroupMacro


class RealTimeAudioWaveformCurrentFrameFunctionalGroupsSequenceItem(TimeOfFrameFunctionalGroupMacro, Item):
    """Item of Current Frame Functional Groups Sequence (0006,0001) in the Real-Time Audio Waveform IOD (PS3.3 A.34.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.34.11.html
    """

    __slots__ = ()
