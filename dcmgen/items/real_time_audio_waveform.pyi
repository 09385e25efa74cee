# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Current Frame Functional Groups Sequence (0006,0001) in the Real-Time Audio Waveform IOD."""

from dcmgen.items.time_of_frame_functional_group_macro import TimeOfFrameFunctionalGroupMacro
from dcmgen.items.time_of_frame_group_sequence_item import TimeOfFrameGroupSequenceItem
from dcmgen.model.fields import Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class RealTimeAudioWaveformCurrentFrameFunctionalGroupsSequenceItem(TimeOfFrameFunctionalGroupMacro, Item):
    """Item of Current Frame Functional Groups Sequence (0006,0001) in the Real-Time Audio Waveform IOD (PS3.3 A.34.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.34.11.html
    """

    def __init__(
        self,
        /,
        *,
        TimeOfFrameGroupSequence: Items[TimeOfFrameGroupSequenceItem] = ...,
    ) -> None: ...

class RealTimeAudioWaveformCurrentFrameFunctionalGroupsSequenceItems(
    Sequence[RealTimeAudioWaveformCurrentFrameFunctionalGroupsSequenceItem]
):
    def add(
        self,
        /,
        *,
        TimeOfFrameGroupSequence: Items[TimeOfFrameGroupSequenceItem] = ...,
    ) -> RealTimeAudioWaveformCurrentFrameFunctionalGroupsSequenceItem: ...
