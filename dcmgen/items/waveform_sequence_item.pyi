# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Waveform Sequence (5400,0100)."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.source_waveform_sequence_item import SourceWaveformSequenceItem, SourceWaveformSequenceItems
from dcmgen.items.waveform_filter_characteristics_macro import (
    WaveformFilterCharacteristicsMacro,
    WaveformFilterCharacteristicsMacros,
)
from dcmgen.items.waveform_filter_lookup_table_macro import (
    WaveformFilterLookupTableMacro,
    WaveformFilterLookupTableMacros,
)
from dcmgen.model.fields import (
    CS,
    CS_,
    CST,
    DS,
    DS_,
    DT,
    IS_,
    LO_,
    SH_,
    SQ,
    UI,
    UL,
    UL_,
    US,
    AnyText,
    CS_Value,
    CSTn,
    DS_Value,
    DSValue,
    DTValue,
    IS_Value,
    Items,
    LO_Value,
    OBorOW,
    OBorOW_,
    OBorOW_Value,
    OBorOWValue,
    SH_Value,
    UIValue,
    UL_Value,
    ULValue,
    USValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ChannelImpedanceSequenceItem(Item):
    """Item of Channel Impedance Sequence (003A,0312) (PS3.3 C.10.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """

    def __init__(
        self,
        /,
        *,
        ImpedanceValue: DSValue = ...,
        ImpedanceMeasurementDateTime: DTValue = ...,
        ImpedanceMeasurementFrequency: DS_Value = ...,
        ImpedanceMeasurementCurrentType: CS_Value = ...,
    ) -> None: ...
    ImpedanceValue: DS
    """Impedance Value (003A,0313), VM 1, Type 1 (PS3.3 C.10.9)."""
    ImpedanceMeasurementDateTime: DT
    """Impedance Measurement DateTime (003A,0314), VM 1, Type 1 (PS3.3 C.10.9)."""
    ImpedanceMeasurementFrequency: DS_
    """Impedance Measurement Frequency (003A,0315), VM 1, Type 3 (PS3.3 C.10.9)."""
    ImpedanceMeasurementCurrentType: CS_
    """Impedance Measurement Current Type (003A,0316), VM 1, Type 3 (PS3.3 C.10.9)."""

class ChannelImpedanceSequenceItems(Sequence[ChannelImpedanceSequenceItem]):
    def add(
        self,
        /,
        *,
        ImpedanceValue: DSValue = ...,
        ImpedanceMeasurementDateTime: DTValue = ...,
        ImpedanceMeasurementFrequency: DS_Value = ...,
        ImpedanceMeasurementCurrentType: CS_Value = ...,
    ) -> ChannelImpedanceSequenceItem: ...

class ChannelDefinitionSequenceItem(Item):
    """Item of Channel Definition Sequence (003A,0200) (PS3.3 C.10.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """

    def __init__(
        self,
        /,
        *,
        ChannelSourceSequence: Items[CodeSequenceMacro] = ...,
        WaveformBitsStored: USValue = ...,
        ChannelSourceModifiersSequence: Items[CodeSequenceMacro] = ...,
        ChannelSensitivity: DSValue = ...,
        ChannelSensitivityUnitsSequence: Items[CodeSequenceMacro] = ...,
        ChannelSensitivityCorrectionFactor: DSValue = ...,
        ChannelBaseline: DSValue = ...,
        ChannelTimeSkew: DSValue = ...,
        ChannelSampleSkew: DSValue = ...,
        FilterLowFrequency: DSValue = ...,
        FilterHighFrequency: DSValue = ...,
        FilterLowFrequencyCharacteristicsSequence: Items[WaveformFilterCharacteristicsMacro] = ...,
        FilterHighFrequencyCharacteristicsSequence: Items[WaveformFilterCharacteristicsMacro] = ...,
        WaveformChannelNumber: IS_Value = ...,
        ChannelLabel: SH_Value = ...,
        ChannelStatus: Iterable[
            Literal["OK", "TEST DATA", "DISCONNECTED", "QUESTIONABLE", "INVALID", "UNCALIBRATED", "UNZEROED"] | AnyText
        ]
        | Literal["OK", "TEST DATA", "DISCONNECTED", "QUESTIONABLE", "INVALID", "UNCALIBRATED", "UNZEROED"]
        | AnyText
        | None = ...,
        SourceWaveformSequence: Items[SourceWaveformSequenceItem] = ...,
        ChannelDerivationDescription: LO_Value = ...,
        ChannelOffset: DS_Value = ...,
        NotchFilterFrequency: DS_Value = ...,
        NotchFilterBandwidth: DS_Value = ...,
        ChannelImpedanceSequence: Items[ChannelImpedanceSequenceItem] = ...,
        WaveformAmplifierType: CS_Value = ...,
        SummarizedFilterLookupTableSequence: Items[WaveformFilterLookupTableMacro] = ...,
        NotchFilterCharacteristicsSequence: Items[WaveformFilterCharacteristicsMacro] = ...,
        ChannelMinimumValue: OBorOW_Value = ...,
        ChannelMaximumValue: OBorOW_Value = ...,
    ) -> None: ...
    WaveformChannelNumber: IS_
    """Waveform Channel Number (003A,0202), VM 1, Type 3 (PS3.3 C.10.9)."""
    ChannelLabel: SH_
    """Channel Label (003A,0203), VM 1, Type 3 (PS3.3 C.10.9)."""
    ChannelStatus: CSTn[
        Literal["OK", "TEST DATA", "DISCONNECTED", "QUESTIONABLE", "INVALID", "UNCALIBRATED", "UNZEROED"]
    ]
    """Channel Status (003A,0205), VM 1-n, Type 3 (PS3.3 C.10.9)."""
    ChannelSourceSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Channel Source Sequence (003A,0208), VM 1, Type 1 (PS3.3 C.10.9)."""
    ChannelSourceModifiersSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Channel Source Modifiers Sequence (003A,0209), VM 1, Type 1C (PS3.3 C.10.9)."""
    SourceWaveformSequence: SQ[SourceWaveformSequenceItems, SourceWaveformSequenceItem]
    """Source Waveform Sequence (003A,020A), VM 1, Type 3 (PS3.3 C.10.9)."""
    ChannelDerivationDescription: LO_
    """Channel Derivation Description (003A,020C), VM 1, Type 3 (PS3.3 C.10.9)."""
    ChannelSensitivity: DS
    """Channel Sensitivity (003A,0210), VM 1, Type 1C (PS3.3 C.10.9)."""
    ChannelSensitivityUnitsSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Channel Sensitivity Units Sequence (003A,0211), VM 1, Type 1C (PS3.3 C.10.9)."""
    ChannelSensitivityCorrectionFactor: DS
    """Channel Sensitivity Correction Factor (003A,0212), VM 1, Type 1C (PS3.3 C.10.9)."""
    ChannelBaseline: DS
    """Channel Baseline (003A,0213), VM 1, Type 1C (PS3.3 C.10.9)."""
    ChannelTimeSkew: DS
    """Channel Time Skew (003A,0214), VM 1, Type 1C (PS3.3 C.10.9)."""
    ChannelSampleSkew: DS
    """Channel Sample Skew (003A,0215), VM 1, Type 1C (PS3.3 C.10.9)."""
    ChannelOffset: DS_
    """Channel Offset (003A,0218), VM 1, Type 3 (PS3.3 C.10.9)."""
    WaveformBitsStored: US
    """Waveform Bits Stored (003A,021A), VM 1, Type 1 (PS3.3 C.10.9)."""
    WaveformAmplifierType: CS_
    """Waveform Amplifier Type (003A,0317), VM 1, Type 3 (PS3.3 C.10.9)."""
    FilterLowFrequency: DS
    """Filter Low Frequency (003A,0220), VM 1, Type 1C (PS3.3 C.10.9)."""
    FilterLowFrequencyCharacteristicsSequence: SQ[
        WaveformFilterCharacteristicsMacros, WaveformFilterCharacteristicsMacro
    ]
    """Filter Low Frequency Characteristics Sequence (003A,0318), VM 1, Type 1C (PS3.3 C.10.9)."""
    FilterHighFrequency: DS
    """Filter High Frequency (003A,0221), VM 1, Type 1C (PS3.3 C.10.9)."""
    FilterHighFrequencyCharacteristicsSequence: SQ[
        WaveformFilterCharacteristicsMacros, WaveformFilterCharacteristicsMacro
    ]
    """Filter High Frequency Characteristics Sequence (003A,0319), VM 1, Type 1C (PS3.3 C.10.9)."""
    NotchFilterFrequency: DS_
    """Notch Filter Frequency (003A,0222), VM 1, Type 3 (PS3.3 C.10.9)."""
    NotchFilterBandwidth: DS_
    """Notch Filter Bandwidth (003A,0223), VM 1, Type 3 (PS3.3 C.10.9)."""
    NotchFilterCharacteristicsSequence: SQ[WaveformFilterCharacteristicsMacros, WaveformFilterCharacteristicsMacro]
    """Notch Filter Characteristics Sequence (003A,0321), VM 1, Type 3 (PS3.3 C.10.9)."""
    SummarizedFilterLookupTableSequence: SQ[WaveformFilterLookupTableMacros, WaveformFilterLookupTableMacro]
    """Summarized Filter Lookup Table Sequence (003A,0320), VM 1, Type 3 (PS3.3 C.10.9)."""
    ChannelImpedanceSequence: SQ[ChannelImpedanceSequenceItems, ChannelImpedanceSequenceItem]
    """Channel Impedance Sequence (003A,0312), VM 1, Type 3 (PS3.3 C.10.9)."""
    ChannelMinimumValue: OBorOW_
    """Channel Minimum Value (5400,0110), VM 1, Type 3 (PS3.3 C.10.9)."""
    ChannelMaximumValue: OBorOW_
    """Channel Maximum Value (5400,0112), VM 1, Type 3 (PS3.3 C.10.9)."""

class ChannelDefinitionSequenceItems(Sequence[ChannelDefinitionSequenceItem]):
    def add(
        self,
        /,
        *,
        ChannelSourceSequence: Items[CodeSequenceMacro] = ...,
        WaveformBitsStored: USValue = ...,
        ChannelSourceModifiersSequence: Items[CodeSequenceMacro] = ...,
        ChannelSensitivity: DSValue = ...,
        ChannelSensitivityUnitsSequence: Items[CodeSequenceMacro] = ...,
        ChannelSensitivityCorrectionFactor: DSValue = ...,
        ChannelBaseline: DSValue = ...,
        ChannelTimeSkew: DSValue = ...,
        ChannelSampleSkew: DSValue = ...,
        FilterLowFrequency: DSValue = ...,
        FilterHighFrequency: DSValue = ...,
        FilterLowFrequencyCharacteristicsSequence: Items[WaveformFilterCharacteristicsMacro] = ...,
        FilterHighFrequencyCharacteristicsSequence: Items[WaveformFilterCharacteristicsMacro] = ...,
        WaveformChannelNumber: IS_Value = ...,
        ChannelLabel: SH_Value = ...,
        ChannelStatus: Iterable[
            Literal["OK", "TEST DATA", "DISCONNECTED", "QUESTIONABLE", "INVALID", "UNCALIBRATED", "UNZEROED"] | AnyText
        ]
        | Literal["OK", "TEST DATA", "DISCONNECTED", "QUESTIONABLE", "INVALID", "UNCALIBRATED", "UNZEROED"]
        | AnyText
        | None = ...,
        SourceWaveformSequence: Items[SourceWaveformSequenceItem] = ...,
        ChannelDerivationDescription: LO_Value = ...,
        ChannelOffset: DS_Value = ...,
        NotchFilterFrequency: DS_Value = ...,
        NotchFilterBandwidth: DS_Value = ...,
        ChannelImpedanceSequence: Items[ChannelImpedanceSequenceItem] = ...,
        WaveformAmplifierType: CS_Value = ...,
        SummarizedFilterLookupTableSequence: Items[WaveformFilterLookupTableMacro] = ...,
        NotchFilterCharacteristicsSequence: Items[WaveformFilterCharacteristicsMacro] = ...,
        ChannelMinimumValue: OBorOW_Value = ...,
        ChannelMaximumValue: OBorOW_Value = ...,
    ) -> ChannelDefinitionSequenceItem: ...

class WaveformSequenceItem(Item):
    """Item of Waveform Sequence (5400,0100) (PS3.3 C.10.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """

    def __init__(
        self,
        /,
        *,
        WaveformOriginality: Literal["ORIGINAL", "DERIVED"] = ...,
        NumberOfWaveformChannels: USValue = ...,
        NumberOfWaveformSamples: ULValue = ...,
        SamplingFrequency: DSValue = ...,
        ChannelDefinitionSequence: Items[ChannelDefinitionSequenceItem] = ...,
        WaveformBitsAllocated: USValue = ...,
        WaveformSampleInterpretation: Literal["SB", "UB", "MB", "AB", "SS", "US", "SL", "UL", "SV", "UV"]
        | AnyText = ...,
        WaveformData: OBorOWValue = ...,
        MultiplexGroupTimeOffset: DSValue = ...,
        TriggerTimeOffset: DSValue = ...,
        MultiplexGroupUID: UIValue = ...,
        WaveformPaddingValue: OBorOWValue = ...,
        TriggerSamplePosition: UL_Value = ...,
        MultiplexGroupLabel: SH_Value = ...,
        PowerlineFrequency: DS_Value = ...,
    ) -> None: ...
    MultiplexGroupTimeOffset: DS
    """Multiplex Group Time Offset (0018,1068), VM 1, Type 1C (PS3.3 C.10.9)."""
    TriggerTimeOffset: DS
    """Trigger Time Offset (0018,1069), VM 1, Type 1C (PS3.3 C.10.9)."""
    TriggerSamplePosition: UL_
    """Trigger Sample Position (0018,106E), VM 1, Type 3 (PS3.3 C.10.9)."""
    WaveformOriginality: CS[Literal["ORIGINAL", "DERIVED"]]
    """Waveform Originality (003A,0004), VM 1, Type 1 (PS3.3 C.10.9)."""
    NumberOfWaveformChannels: US
    """Number of Waveform Channels (003A,0005), VM 1, Type 1 (PS3.3 C.10.9)."""
    NumberOfWaveformSamples: UL
    """Number of Waveform Samples (003A,0010), VM 1, Type 1 (PS3.3 C.10.9)."""
    SamplingFrequency: DS
    """Sampling Frequency (003A,001A), VM 1, Type 1 (PS3.3 C.10.9)."""
    MultiplexGroupLabel: SH_
    """Multiplex Group Label (003A,0020), VM 1, Type 3 (PS3.3 C.10.9)."""
    MultiplexGroupUID: UI
    """Multiplex Group UID (003A,0310), VM 1, Type 1C (PS3.3 C.10.9)."""
    PowerlineFrequency: DS_
    """Powerline Frequency (003A,0311), VM 1, Type 3 (PS3.3 C.10.9)."""
    ChannelDefinitionSequence: SQ[ChannelDefinitionSequenceItems, ChannelDefinitionSequenceItem]
    """Channel Definition Sequence (003A,0200), VM 1, Type 1 (PS3.3 C.10.9)."""
    WaveformBitsAllocated: US
    """Waveform Bits Allocated (5400,1004), VM 1, Type 1 (PS3.3 C.10.9)."""
    WaveformSampleInterpretation: CST[Literal["SB", "UB", "MB", "AB", "SS", "US", "SL", "UL", "SV", "UV"]]
    """Waveform Sample Interpretation (5400,1006), VM 1, Type 1 (PS3.3 C.10.9)."""
    WaveformPaddingValue: OBorOW
    """Waveform Padding Value (5400,100A), VM 1, Type 1C (PS3.3 C.10.9)."""
    WaveformData: OBorOW
    """Waveform Data (5400,1010), VM 1, Type 1 (PS3.3 C.10.9)."""

class WaveformSequenceItems(Sequence[WaveformSequenceItem]):
    def add(
        self,
        /,
        *,
        WaveformOriginality: Literal["ORIGINAL", "DERIVED"] = ...,
        NumberOfWaveformChannels: USValue = ...,
        NumberOfWaveformSamples: ULValue = ...,
        SamplingFrequency: DSValue = ...,
        ChannelDefinitionSequence: Items[ChannelDefinitionSequenceItem] = ...,
        WaveformBitsAllocated: USValue = ...,
        WaveformSampleInterpretation: Literal["SB", "UB", "MB", "AB", "SS", "US", "SL", "UL", "SV", "UV"]
        | AnyText = ...,
        WaveformData: OBorOWValue = ...,
        MultiplexGroupTimeOffset: DSValue = ...,
        TriggerTimeOffset: DSValue = ...,
        MultiplexGroupUID: UIValue = ...,
        WaveformPaddingValue: OBorOWValue = ...,
        TriggerSamplePosition: UL_Value = ...,
        MultiplexGroupLabel: SH_Value = ...,
        PowerlineFrequency: DS_Value = ...,
    ) -> WaveformSequenceItem: ...
