# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Multiplexed Audio Channels Description Code Sequence (003A,0300)."""

from __future__ import annotations

from dcmgen.model.fields import CS, IS, SQ
from dcmgen.model.iod import Item


class MultiplexedAudioChannelsDescriptionCodeSequenceItem(Item):
    """Item of Multiplexed Audio Channels Description Code Sequence (003A,0300) (PS3.3 C.7.6.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.5.html
    """

    __slots__ = ()

    ChannelIdentificationCode = IS(0x003A_0301)
    ChannelMode = CS(0x003A_0302)
    ChannelSourceSequence = SQ(0x003A_0208, "CodeSequenceMacro")
