# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Waveform Sequence (5400,0100)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, CST, DS, DS_, DT, IS_, LO_, SH_, SQ, UI, UL, UL_, US, CSTn, OBorOW, OBorOW_
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.source_waveform_sequence_item import SourceWaveformSequenceItem
    from dcmgen.items.waveform_filter_characteristics_macro import WaveformFilterCharacteristicsMacro
    from dcmgen.items.waveform_filter_lookup_table_macro import WaveformFilterLookupTableMacro


class WaveformSequenceItem(Item):
    """Item of Waveform Sequence (5400,0100) (PS3.3 C.10.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """

    __slots__ = ()

    MultiplexGroupTimeOffset: DS = DS(0x0018_1068)
    """Multiplex Group Time Offset (0018,1068), VM 1, Type 1C (PS3.3 C.10.9)."""
    TriggerTimeOffset: DS = DS(0x0018_1069)
    """Trigger Time Offset (0018,1069), VM 1, Type 1C (PS3.3 C.10.9)."""
    TriggerSamplePosition: UL_ = UL_(0x0018_106E)
    """Trigger Sample Position (0018,106E), VM 1, Type 3 (PS3.3 C.10.9)."""
    WaveformOriginality: CS[Literal["ORIGINAL", "DERIVED"]] = CS(0x003A_0004)
    """Waveform Originality (003A,0004), VM 1, Type 1 (PS3.3 C.10.9)."""
    NumberOfWaveformChannels: US = US(0x003A_0005)
    """Number of Waveform Channels (003A,0005), VM 1, Type 1 (PS3.3 C.10.9)."""
    NumberOfWaveformSamples: UL = UL(0x003A_0010)
    """Number of Waveform Samples (003A,0010), VM 1, Type 1 (PS3.3 C.10.9)."""
    SamplingFrequency: DS = DS(0x003A_001A)
    """Sampling Frequency (003A,001A), VM 1, Type 1 (PS3.3 C.10.9)."""
    MultiplexGroupLabel: SH_ = SH_(0x003A_0020)
    """Multiplex Group Label (003A,0020), VM 1, Type 3 (PS3.3 C.10.9)."""
    MultiplexGroupUID: UI = UI(0x003A_0310)
    """Multiplex Group UID (003A,0310), VM 1, Type 1C (PS3.3 C.10.9)."""
    PowerlineFrequency: DS_ = DS_(0x003A_0311)
    """Powerline Frequency (003A,0311), VM 1, Type 3 (PS3.3 C.10.9)."""
    ChannelDefinitionSequence: SQ[ChannelDefinitionSequenceItem] = SQ(0x003A_0200, "ChannelDefinitionSequenceItem")
    """Channel Definition Sequence (003A,0200), VM 1, Type 1 (PS3.3 C.10.9)."""
    WaveformBitsAllocated: US = US(0x5400_1004)
    """Waveform Bits Allocated (5400,1004), VM 1, Type 1 (PS3.3 C.10.9)."""
    WaveformSampleInterpretation: CST[Literal["SB", "UB", "MB", "AB", "SS", "US", "SL", "UL", "SV", "UV"]] = CST(
        0x5400_1006
    )
    """Waveform Sample Interpretation (5400,1006), VM 1, Type 1 (PS3.3 C.10.9)."""
    WaveformPaddingValue: OBorOW = OBorOW(0x5400_100A)
    """Waveform Padding Value (5400,100A), VM 1, Type 1C (PS3.3 C.10.9)."""
    WaveformData: OBorOW = OBorOW(0x5400_1010)
    """Waveform Data (5400,1010), VM 1, Type 1 (PS3.3 C.10.9)."""


class ChannelDefinitionSequenceItem(Item):
    """Item of Channel Definition Sequence (003A,0200) (PS3.3 C.10.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """

    __slots__ = ()

    WaveformChannelNumber: IS_ = IS_(0x003A_0202)
    """Waveform Channel Number (003A,0202), VM 1, Type 3 (PS3.3 C.10.9)."""
    ChannelLabel: SH_ = SH_(0x003A_0203)
    """Channel Label (003A,0203), VM 1, Type 3 (PS3.3 C.10.9)."""
    ChannelStatus: CSTn[
        Literal["OK", "TEST DATA", "DISCONNECTED", "QUESTIONABLE", "INVALID", "UNCALIBRATED", "UNZEROED"]
    ] = CSTn(0x003A_0205)
    """Channel Status (003A,0205), VM 1-n, Type 3 (PS3.3 C.10.9)."""
    ChannelSourceSequence: SQ[CodeSequenceMacro] = SQ(0x003A_0208, "CodeSequenceMacro")
    """Channel Source Sequence (003A,0208), VM 1, Type 1 (PS3.3 C.10.9)."""
    ChannelSourceModifiersSequence: SQ[CodeSequenceMacro] = SQ(0x003A_0209, "CodeSequenceMacro")
    """Channel Source Modifiers Sequence (003A,0209), VM 1, Type 1C (PS3.3 C.10.9)."""
    SourceWaveformSequence: SQ[SourceWaveformSequenceItem] = SQ(0x003A_020A, "SourceWaveformSequenceItem")
    """Source Waveform Sequence (003A,020A), VM 1, Type 3 (PS3.3 C.10.9)."""
    ChannelDerivationDescription: LO_ = LO_(0x003A_020C)
    """Channel Derivation Description (003A,020C), VM 1, Type 3 (PS3.3 C.10.9)."""
    ChannelSensitivity: DS = DS(0x003A_0210)
    """Channel Sensitivity (003A,0210), VM 1, Type 1C (PS3.3 C.10.9)."""
    ChannelSensitivityUnitsSequence: SQ[CodeSequenceMacro] = SQ(0x003A_0211, "CodeSequenceMacro")
    """Channel Sensitivity Units Sequence (003A,0211), VM 1, Type 1C (PS3.3 C.10.9)."""
    ChannelSensitivityCorrectionFactor: DS = DS(0x003A_0212)
    """Channel Sensitivity Correction Factor (003A,0212), VM 1, Type 1C (PS3.3 C.10.9)."""
    ChannelBaseline: DS = DS(0x003A_0213)
    """Channel Baseline (003A,0213), VM 1, Type 1C (PS3.3 C.10.9)."""
    ChannelTimeSkew: DS = DS(0x003A_0214)
    """Channel Time Skew (003A,0214), VM 1, Type 1C (PS3.3 C.10.9)."""
    ChannelSampleSkew: DS = DS(0x003A_0215)
    """Channel Sample Skew (003A,0215), VM 1, Type 1C (PS3.3 C.10.9)."""
    ChannelOffset: DS_ = DS_(0x003A_0218)
    """Channel Offset (003A,0218), VM 1, Type 3 (PS3.3 C.10.9)."""
    WaveformBitsStored: US = US(0x003A_021A)
    """Waveform Bits Stored (003A,021A), VM 1, Type 1 (PS3.3 C.10.9)."""
    WaveformAmplifierType: CS_ = CS_(0x003A_0317)
    """Waveform Amplifier Type (003A,0317), VM 1, Type 3 (PS3.3 C.10.9)."""
    FilterLowFrequency: DS = DS(0x003A_0220)
    """Filter Low Frequency (003A,0220), VM 1, Type 1C (PS3.3 C.10.9)."""
    FilterLowFrequencyCharacteristicsSequence: SQ[WaveformFilterCharacteristicsMacro] = SQ(
        0x003A_0318, "WaveformFilterCharacteristicsMacro"
    )
    """Filter Low Frequency Characteristics Sequence (003A,0318), VM 1, Type 1C (PS3.3 C.10.9)."""
    FilterHighFrequency: DS = DS(0x003A_0221)
    """Filter High Frequency (003A,0221), VM 1, Type 1C (PS3.3 C.10.9)."""
    FilterHighFrequencyCharacteristicsSequence: SQ[WaveformFilterCharacteristicsMacro] = SQ(
        0x003A_0319, "WaveformFilterCharacteristicsMacro"
    )
    """Filter High Frequency Characteristics Sequence (003A,0319), VM 1, Type 1C (PS3.3 C.10.9)."""
    NotchFilterFrequency: DS_ = DS_(0x003A_0222)
    """Notch Filter Frequency (003A,0222), VM 1, Type 3 (PS3.3 C.10.9)."""
    NotchFilterBandwidth: DS_ = DS_(0x003A_0223)
    """Notch Filter Bandwidth (003A,0223), VM 1, Type 3 (PS3.3 C.10.9)."""
    NotchFilterCharacteristicsSequence: SQ[WaveformFilterCharacteristicsMacro] = SQ(
        0x003A_0321, "WaveformFilterCharacteristicsMacro"
    )
    """Notch Filter Characteristics Sequence (003A,0321), VM 1, Type 3 (PS3.3 C.10.9)."""
    SummarizedFilterLookupTableSequence: SQ[WaveformFilterLookupTableMacro] = SQ(
        0x003A_0320, "WaveformFilterLookupTableMacro"
    )
    """Summarized Filter Lookup Table Sequence (003A,0320), VM 1, Type 3 (PS3.3 C.10.9)."""
    ChannelImpedanceSequence: SQ[ChannelImpedanceSequenceItem] = SQ(0x003A_0312, "ChannelImpedanceSequenceItem")
    """Channel Impedance Sequence (003A,0312), VM 1, Type 3 (PS3.3 C.10.9)."""
    ChannelMinimumValue: OBorOW_ = OBorOW_(0x5400_0110)
    """Channel Minimum Value (5400,0110), VM 1, Type 3 (PS3.3 C.10.9)."""
    ChannelMaximumValue: OBorOW_ = OBorOW_(0x5400_0112)
    """Channel Maximum Value (5400,0112), VM 1, Type 3 (PS3.3 C.10.9)."""


class ChannelImpedanceSequenceItem(Item):
    """Item of Channel Impedance Sequence (003A,0312) (PS3.3 C.10.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """

    __slots__ = ()

    ImpedanceValue: DS = DS(0x003A_0313)
    """Impedance Value (003A,0313), VM 1, Type 1 (PS3.3 C.10.9)."""
    ImpedanceMeasurementDateTime: DT = DT(0x003A_0314)
    """Impedance Measurement DateTime (003A,0314), VM 1, Type 1 (PS3.3 C.10.9)."""
    ImpedanceMeasurementFrequency: DS_ = DS_(0x003A_0315)
    """Impedance Measurement Frequency (003A,0315), VM 1, Type 3 (PS3.3 C.10.9)."""
    ImpedanceMeasurementCurrentType: CS_ = CS_(0x003A_0316)
    """Impedance Measurement Current Type (003A,0316), VM 1, Type 3 (PS3.3 C.10.9)."""
