# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Cine Module."""

from __future__ import annotations

from dcmgen.model.fields import DS, DS_, IS_, SQ, US_, DSn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.multiplexed_audio_channels_description_code_sequence_item import (
        MultiplexedAudioChannelsDescriptionCodeSequenceItem,
    )


class CineModule(Module):
    """Cine Module (PS3.3 C.7.6.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.5.html
    """

    __slots__ = ()

    PreferredPlaybackSequencing: US_ = US_(0x0018_1244)
    """Preferred Playback Sequencing (0018,1244), VM 1, Type 3 (PS3.3 C.7.6.5)."""
    FrameTime: DS = DS(0x0018_1063)
    """Frame Time (0018,1063), VM 1, Type 1C (PS3.3 C.7.6.5)."""
    FrameTimeVector: DSn = DSn(0x0018_1065)
    """Frame Time Vector (0018,1065), VM 1-n, Type 1C (PS3.3 C.7.6.5)."""
    StartTrim: IS_ = IS_(0x0008_2142)
    """Start Trim (0008,2142), VM 1, Type 3 (PS3.3 C.7.6.5)."""
    StopTrim: IS_ = IS_(0x0008_2143)
    """Stop Trim (0008,2143), VM 1, Type 3 (PS3.3 C.7.6.5)."""
    RecommendedDisplayFrameRate: IS_ = IS_(0x0008_2144)
    """Recommended Display Frame Rate (0008,2144), VM 1, Type 3 (PS3.3 C.7.6.5)."""
    CineRate: IS_ = IS_(0x0018_0040)
    """Cine Rate (0018,0040), VM 1, Type 3 (PS3.3 C.7.6.5)."""
    FrameDelay: DS_ = DS_(0x0018_1066)
    """Frame Delay (0018,1066), VM 1, Type 3 (PS3.3 C.7.6.5)."""
    ImageTriggerDelay: DS_ = DS_(0x0018_1067)
    """Image Trigger Delay (0018,1067), VM 1, Type 3 (PS3.3 C.7.6.5)."""
    EffectiveDuration: DS_ = DS_(0x0018_0072)
    """Effective Duration (0018,0072), VM 1, Type 3 (PS3.3 C.7.6.5)."""
    ActualFrameDuration: IS_ = IS_(0x0018_1242)
    """Actual Frame Duration (0018,1242), VM 1, Type 3 (PS3.3 C.7.6.5)."""
    MultiplexedAudioChannelsDescriptionCodeSequence: SQ[MultiplexedAudioChannelsDescriptionCodeSequenceItem] = SQ(
        0x003A_0300, "MultiplexedAudioChannelsDescriptionCodeSequenceItem"
    )
    """Multiplexed Audio Channels Description Code Sequence (003A,0300), VM 1, Type 2C (PS3.3 C.7.6.5)."""
