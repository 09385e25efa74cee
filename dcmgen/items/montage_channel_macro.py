# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Montage Channel Macro."""

from __future__ import annotations

from dcmgen.model.fields import DS, IS, LO_, SQ
from dcmgen.model.iod import Macro


class MontageChannelMacro(Macro):
    """Montage Channel Macro (PS3.3 C.39.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.7.html
    """

    __slots__ = ()

    MontageChannelNumber = IS(0x0040_B03E)
    MontageChannelLabel = LO_(0x0040_B03F)
    MontageChannelSourceCodeSequence = SQ(0x0040_B040, "CodeSequenceMacro")
    SourceWaveformSequence = SQ(0x003A_020A, "SourceWaveformSequenceItem")
    ChannelDerivationDescription = LO_(0x003A_020C)
    ContributingChannelSourcesSequence = SQ(0x0040_B041, "ContributingChannelSourcesSequenceItem")
    ChannelSensitivity = DS(0x003A_0210)
    ChannelSensitivityUnitsSequence = SQ(0x003A_0211, "CodeSequenceMacro")
    ChannelSensitivityCorrectionFactor = DS(0x003A_0212)
    FilterLowFrequencyCharacteristicsSequence = SQ(0x003A_0318, "WaveformFilterCharacteristicsMacro")
    FilterHighFrequencyCharacteristicsSequence = SQ(0x003A_0319, "WaveformFilterCharacteristicsMacro")
    NotchFilterCharacteristicsSequence = SQ(0x003A_0321, "WaveformFilterCharacteristicsMacro")
