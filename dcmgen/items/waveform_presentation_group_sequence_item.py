# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Waveform Presentation Group Sequence (003A,0240)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, DS_, FL, SQ, US, USn
from dcmgen.model.iod import Item


class WaveformPresentationGroupSequenceItem(Item):
    """Item of Waveform Presentation Group Sequence (003A,0240) (PS3.3 C.10.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """

    __slots__ = ()

    PresentationGroupNumber = US(0x003A_0241)
    ChannelDisplaySequence = SQ(0x003A_0242, "ChannelDisplaySequenceItem")


class ChannelDisplaySequenceItem(Item):
    """Item of Channel Display Sequence (003A,0242) (PS3.3 C.10.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """

    __slots__ = ()

    ReferencedWaveformChannels = USn(0x0040_A0B0)
    ChannelOffset = DS_(0x003A_0218)
    ChannelRecommendedDisplayCIELabValue = USn(0x003A_0244)
    ChannelPosition = FL(0x003A_0245)
    DisplayShadingFlag = CS_(0x003A_0246)
    FractionalChannelDisplayScale = FL(0x003A_0247)
    AbsoluteChannelDisplayScale = FL(0x003A_0248)
