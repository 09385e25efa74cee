# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Cine Module."""

from dcmgen.items.multiplexed_audio_channels_description_code_sequence_item import (
    MultiplexedAudioChannelsDescriptionCodeSequenceItem,
    MultiplexedAudioChannelsDescriptionCodeSequenceItems,
)
from dcmgen.model.fields import DS, DS_, IS_, SQ, US_, DS_Value, DSn, DSnValue, DSValue, IS_Value, Items, US_Value
from dcmgen.model.iod import Module

class CineModule(Module):
    """Cine Module (PS3.3 C.7.6.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.5.html
    """

    def __init__(
        self,
        /,
        *,
        FrameTime: DSValue = ...,
        FrameTimeVector: DSnValue = ...,
        MultiplexedAudioChannelsDescriptionCodeSequence: Items[
            MultiplexedAudioChannelsDescriptionCodeSequenceItem
        ] = ...,
        StartTrim: IS_Value = ...,
        StopTrim: IS_Value = ...,
        RecommendedDisplayFrameRate: IS_Value = ...,
        CineRate: IS_Value = ...,
        EffectiveDuration: DS_Value = ...,
        FrameDelay: DS_Value = ...,
        ImageTriggerDelay: DS_Value = ...,
        ActualFrameDuration: IS_Value = ...,
        PreferredPlaybackSequencing: US_Value = ...,
    ) -> None: ...
    PreferredPlaybackSequencing: US_
    """Preferred Playback Sequencing (0018,1244), US, VM 1, Type 3.

    Enumerated Values: 0, 1.

    PS3.3 C.7.6.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.5.html
    """
    FrameTime: DS
    """Frame Time (0018,1063), DS, VM 1, Type 1C.

    Required if Frame Increment Pointer is Frame Time (0018,1063). Not allowed otherwise.

    PS3.3 C.7.6.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.5.html
    """
    FrameTimeVector: DSn
    """Frame Time Vector (0018,1065), DS, VM 1-n, Type 1C.

    Required if Frame Increment Pointer is Frame Time Vector (0018,1065). Not allowed otherwise.

    PS3.3 C.7.6.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.5.html
    """
    StartTrim: IS_
    """Start Trim (0008,2142), IS, VM 1, Type 3.

    PS3.3 C.7.6.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.5.html
    """
    StopTrim: IS_
    """Stop Trim (0008,2143), IS, VM 1, Type 3.

    PS3.3 C.7.6.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.5.html
    """
    RecommendedDisplayFrameRate: IS_
    """Recommended Display Frame Rate (0008,2144), IS, VM 1, Type 3.

    PS3.3 C.7.6.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.5.html
    """
    CineRate: IS_
    """Cine Rate (0018,0040), IS, VM 1, Type 3.

    PS3.3 C.7.6.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.5.html
    """
    FrameDelay: DS_
    """Frame Delay (0018,1066), DS, VM 1, Type 3.

    PS3.3 C.7.6.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.5.html
    """
    ImageTriggerDelay: DS_
    """Image Trigger Delay (0018,1067), DS, VM 1, Type 3.

    PS3.3 C.7.6.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.5.html
    """
    EffectiveDuration: DS_
    """Effective Duration (0018,0072), DS, VM 1, Type 3.

    PS3.3 C.7.6.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.5.html
    """
    ActualFrameDuration: IS_
    """Actual Frame Duration (0018,1242), IS, VM 1, Type 3.

    PS3.3 C.7.6.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.5.html
    """
    MultiplexedAudioChannelsDescriptionCodeSequence: SQ[
        MultiplexedAudioChannelsDescriptionCodeSequenceItems, MultiplexedAudioChannelsDescriptionCodeSequenceItem
    ]
    """Multiplexed Audio Channels Description Code Sequence (003A,0300), SQ, VM 1, Type 2C.

    Required if the transfer syntax is that of a video and a condition that cannot be checked (audio) applies. Not
    allowed otherwise.

    PS3.3 C.7.6.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.5.html
    """
