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
    """Impedance Value (003A,0313), DS, VM 1, Type 1.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    ImpedanceMeasurementDateTime: DT
    """Impedance Measurement DateTime (003A,0314), DT, VM 1, Type 1.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    ImpedanceMeasurementFrequency: DS_
    """Impedance Measurement Frequency (003A,0315), DS, VM 1, Type 3.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    ImpedanceMeasurementCurrentType: CS_
    """Impedance Measurement Current Type (003A,0316), CS, VM 1, Type 3.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """

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
    """Waveform Channel Number (003A,0202), IS, VM 1, Type 3.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    ChannelLabel: SH_
    """Channel Label (003A,0203), SH, VM 1, Type 3.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    ChannelStatus: CSTn[
        Literal["OK", "TEST DATA", "DISCONNECTED", "QUESTIONABLE", "INVALID", "UNCALIBRATED", "UNZEROED"]
    ]
    """Channel Status (003A,0205), CS, VM 1-n, Type 3.

    Defined Terms: OK, TEST DATA, DISCONNECTED, QUESTIONABLE, INVALID, UNCALIBRATED, UNZEROED.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    ChannelSourceSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Channel Source Sequence (003A,0208), SQ, VM 1, Type 1.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    ChannelSourceModifiersSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Channel Source Modifiers Sequence (003A,0209), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    SourceWaveformSequence: SQ[SourceWaveformSequenceItems, SourceWaveformSequenceItem]
    """Source Waveform Sequence (003A,020A), SQ, VM 1, Type 3.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    ChannelDerivationDescription: LO_
    """Channel Derivation Description (003A,020C), LO, VM 1, Type 3.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    ChannelSensitivity: DS
    """Channel Sensitivity (003A,0210), DS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    ChannelSensitivityUnitsSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Channel Sensitivity Units Sequence (003A,0211), SQ, VM 1, Type 1C.

    Required if Channel Sensitivity is present. Not allowed otherwise.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    ChannelSensitivityCorrectionFactor: DS
    """Channel Sensitivity Correction Factor (003A,0212), DS, VM 1, Type 1C.

    Required if Channel Sensitivity is present. Not allowed otherwise.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    ChannelBaseline: DS
    """Channel Baseline (003A,0213), DS, VM 1, Type 1C.

    Required if Channel Sensitivity is present. Not allowed otherwise.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    ChannelTimeSkew: DS
    """Channel Time Skew (003A,0214), DS, VM 1, Type 1C.

    Required if Channel Sample Skew is absent. Not allowed otherwise.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    ChannelSampleSkew: DS
    """Channel Sample Skew (003A,0215), DS, VM 1, Type 1C.

    Required if Channel Time Skew is absent. Not allowed otherwise.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    ChannelOffset: DS_
    """Channel Offset (003A,0218), DS, VM 1, Type 3.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    WaveformBitsStored: US
    """Waveform Bits Stored (003A,021A), US, VM 1, Type 1.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    WaveformAmplifierType: CS_
    """Waveform Amplifier Type (003A,0317), CS, VM 1, Type 3.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    FilterLowFrequency: DS
    """Filter Low Frequency (003A,0220), DS, VM 1, Type 1C.

    Required if Waveform Amplifier Type is not DC and Waveform Amplifier Type is AC and Filter Low Frequency
    Characteristics Sequence is absent. Otherwise allowed only if Waveform Amplifier Type is not DC.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    FilterLowFrequencyCharacteristicsSequence: SQ[
        WaveformFilterCharacteristicsMacros, WaveformFilterCharacteristicsMacro
    ]
    """Filter Low Frequency Characteristics Sequence (003A,0318), SQ, VM 1, Type 1C.

    Required if Waveform Amplifier Type is AC and Filter Low Frequency is absent. Otherwise allowed only if Waveform
    Amplifier Type is not DC.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    FilterHighFrequency: DS
    """Filter High Frequency (003A,0221), DS, VM 1, Type 1C.

    Required if Waveform Amplifier Type is present and Filter High Frequency Characteristics Sequence is absent. May
    be present otherwise.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    FilterHighFrequencyCharacteristicsSequence: SQ[
        WaveformFilterCharacteristicsMacros, WaveformFilterCharacteristicsMacro
    ]
    """Filter High Frequency Characteristics Sequence (003A,0319), SQ, VM 1, Type 1C.

    Required if Waveform Amplifier Type is present and Filter High Frequency is absent. May be present otherwise.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    NotchFilterFrequency: DS_
    """Notch Filter Frequency (003A,0222), DS, VM 1, Type 3.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    NotchFilterBandwidth: DS_
    """Notch Filter Bandwidth (003A,0223), DS, VM 1, Type 3.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    NotchFilterCharacteristicsSequence: SQ[WaveformFilterCharacteristicsMacros, WaveformFilterCharacteristicsMacro]
    """Notch Filter Characteristics Sequence (003A,0321), SQ, VM 1, Type 3.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    SummarizedFilterLookupTableSequence: SQ[WaveformFilterLookupTableMacros, WaveformFilterLookupTableMacro]
    """Summarized Filter Lookup Table Sequence (003A,0320), SQ, VM 1, Type 3.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    ChannelImpedanceSequence: SQ[ChannelImpedanceSequenceItems, ChannelImpedanceSequenceItem]
    """Channel Impedance Sequence (003A,0312), SQ, VM 1, Type 3.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    ChannelMinimumValue: OBorOW_
    """Channel Minimum Value (5400,0110), OB or OW, VM 1, Type 3.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    ChannelMaximumValue: OBorOW_
    """Channel Maximum Value (5400,0112), OB or OW, VM 1, Type 3.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """

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
    """Multiplex Group Time Offset (0018,1068), DS, VM 1, Type 1C.

    Required if Acquisition Time Synchronized is Y. May be present otherwise.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    TriggerTimeOffset: DS
    """Trigger Time Offset (0018,1069), DS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    TriggerSamplePosition: UL_
    """Trigger Sample Position (0018,106E), UL, VM 1, Type 3.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    WaveformOriginality: CS[Literal["ORIGINAL", "DERIVED"]]
    """Waveform Originality (003A,0004), CS, VM 1, Type 1.

    Enumerated Values: ORIGINAL, DERIVED.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    NumberOfWaveformChannels: US
    """Number of Waveform Channels (003A,0005), US, VM 1, Type 1.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    NumberOfWaveformSamples: UL
    """Number of Waveform Samples (003A,0010), UL, VM 1, Type 1.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    SamplingFrequency: DS
    """Sampling Frequency (003A,001A), DS, VM 1, Type 1.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    MultiplexGroupLabel: SH_
    """Multiplex Group Label (003A,0020), SH, VM 1, Type 3.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    MultiplexGroupUID: UI
    """Multiplex Group UID (003A,0310), UI, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    PowerlineFrequency: DS_
    """Powerline Frequency (003A,0311), DS, VM 1, Type 3.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    ChannelDefinitionSequence: SQ[ChannelDefinitionSequenceItems, ChannelDefinitionSequenceItem]
    """Channel Definition Sequence (003A,0200), SQ, VM 1, Type 1.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    WaveformBitsAllocated: US
    """Waveform Bits Allocated (5400,1004), US, VM 1, Type 1.

    Defined Terms: 8, 16, 32, 64.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    WaveformSampleInterpretation: CST[Literal["SB", "UB", "MB", "AB", "SS", "US", "SL", "UL", "SV", "UV"]]
    """Waveform Sample Interpretation (5400,1006), CS, VM 1, Type 1.

    Defined Terms: SB, UB, MB, AB, SS, US, SL, UL, SV, UV.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    WaveformPaddingValue: OBorOW
    """Waveform Padding Value (5400,100A), OB or OW, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """
    WaveformData: OBorOW
    """Waveform Data (5400,1010), OB or OW, VM 1, Type 1.

    PS3.3 C.10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.9.html
    """

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
