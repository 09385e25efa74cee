# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Waveform Sequence (5400,0100)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, CST, DS, DS_, DT, IS_, LO_, SH_, SQ, UI, UL, UL_, US, CSTn, OBorOW, OBorOW_
from dcmgen.model.iod import Item


class WaveformSequenceItem(Item):
    """Item of Waveform Sequence (5400,0100) (PS3.3 C.10.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """

    __slots__ = ()

    MultiplexGroupTimeOffset = DS(0x0018_1068)
    TriggerTimeOffset = DS(0x0018_1069)
    TriggerSamplePosition = UL_(0x0018_106E)
    WaveformOriginality = CS(0x003A_0004)
    NumberOfWaveformChannels = US(0x003A_0005)
    NumberOfWaveformSamples = UL(0x003A_0010)
    SamplingFrequency = DS(0x003A_001A)
    MultiplexGroupLabel = SH_(0x003A_0020)
    MultiplexGroupUID = UI(0x003A_0310)
    PowerlineFrequency = DS_(0x003A_0311)
    ChannelDefinitionSequence = SQ(0x003A_0200, "ChannelDefinitionSequenceItem")
    WaveformBitsAllocated = US(0x5400_1004)
    WaveformSampleInterpretation = CST(0x5400_1006)
    WaveformPaddingValue = OBorOW(0x5400_100A)
    WaveformData = OBorOW(0x5400_1010)


class ChannelDefinitionSequenceItem(Item):
    """Item of Channel Definition Sequence (003A,0200) (PS3.3 C.10.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """

    __slots__ = ()

    WaveformChannelNumber = IS_(0x003A_0202)
    ChannelLabel = SH_(0x003A_0203)
    ChannelStatus = CSTn(0x003A_0205)
    ChannelSourceSequence = SQ(0x003A_0208, "CodeSequenceMacro")
    ChannelSourceModifiersSequence = SQ(0x003A_0209, "CodeSequenceMacro")
    SourceWaveformSequence = SQ(0x003A_020A, "SourceWaveformSequenceItem")
    ChannelDerivationDescription = LO_(0x003A_020C)
    ChannelSensitivity = DS(0x003A_0210)
    ChannelSensitivityUnitsSequence = SQ(0x003A_0211, "CodeSequenceMacro")
    ChannelSensitivityCorrectionFactor = DS(0x003A_0212)
    ChannelBaseline = DS(0x003A_0213)
    ChannelTimeSkew = DS(0x003A_0214)
    ChannelSampleSkew = DS(0x003A_0215)
    ChannelOffset = DS_(0x003A_0218)
    WaveformBitsStored = US(0x003A_021A)
    WaveformAmplifierType = CS_(0x003A_0317)
    FilterLowFrequency = DS(0x003A_0220)
    FilterLowFrequencyCharacteristicsSequence = SQ(0x003A_0318, "WaveformFilterCharacteristicsMacro")
    FilterHighFrequency = DS(0x003A_0221)
    FilterHighFrequencyCharacteristicsSequence = SQ(0x003A_0319, "WaveformFilterCharacteristicsMacro")
    NotchFilterFrequency = DS_(0x003A_0222)
    NotchFilterBandwidth = DS_(0x003A_0223)
    NotchFilterCharacteristicsSequence = SQ(0x003A_0321, "WaveformFilterCharacteristicsMacro")
    SummarizedFilterLookupTableSequence = SQ(0x003A_0320, "WaveformFilterLookupTableMacro")
    ChannelImpedanceSequence = SQ(0x003A_0312, "ChannelImpedanceSequenceItem")
    ChannelMinimumValue = OBorOW_(0x5400_0110)
    ChannelMaximumValue = OBorOW_(0x5400_0112)


class ChannelImpedanceSequenceItem(Item):
    """Item of Channel Impedance Sequence (003A,0312) (PS3.3 C.10.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """

    __slots__ = ()

    ImpedanceValue = DS(0x003A_0313)
    ImpedanceMeasurementDateTime = DT(0x003A_0314)
    ImpedanceMeasurementFrequency = DS_(0x003A_0315)
    ImpedanceMeasurementCurrentType = CS_(0x003A_0316)
