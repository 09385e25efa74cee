# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Cine Module."""

from __future__ import annotations

from dcmgen.model.fields import DS, DS_, IS_, SQ, US_, DSn
from dcmgen.model.iod import Module


class CineModule(Module):
    """Cine Module (PS3.3 C.7.6.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.5.html
    """

    __slots__ = ()

    PreferredPlaybackSequencing = US_(0x0018_1244)
    FrameTime = DS(0x0018_1063)
    FrameTimeVector = DSn(0x0018_1065)
    StartTrim = IS_(0x0008_2142)
    StopTrim = IS_(0x0008_2143)
    RecommendedDisplayFrameRate = IS_(0x0008_2144)
    CineRate = IS_(0x0018_0040)
    FrameDelay = DS_(0x0018_1066)
    ImageTriggerDelay = DS_(0x0018_1067)
    EffectiveDuration = DS_(0x0018_0072)
    ActualFrameDuration = IS_(0x0018_1242)
    MultiplexedAudioChannelsDescriptionCodeSequence = SQ(
        0x003A_0300, "MultiplexedAudioChannelsDescriptionCodeSequenceItem"
    )
