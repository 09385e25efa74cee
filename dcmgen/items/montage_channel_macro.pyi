# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Montage Channel Macro."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.contributing_channel_sources_sequence_item import (
    ContributingChannelSourcesSequenceItem,
    ContributingChannelSourcesSequenceItems,
)
from dcmgen.items.source_waveform_sequence_item import SourceWaveformSequenceItem, SourceWaveformSequenceItems
from dcmgen.items.waveform_filter_characteristics_macro import (
    WaveformFilterCharacteristicsMacro,
    WaveformFilterCharacteristicsMacros,
)
from dcmgen.model.fields import DS, IS, LO_, SQ, DSValue, ISValue, Items, LO_Value
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class MontageChannelMacro(Macro):
    """Montage Channel Macro (PS3.3 C.39.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.7.html
    """

    def __init__(
        self,
        /,
        *,
        SourceWaveformSequence: Items[SourceWaveformSequenceItem] = ...,
        MontageChannelNumber: ISValue = ...,
        MontageChannelSourceCodeSequence: Items[CodeSequenceMacro] = ...,
        ChannelSensitivity: DSValue = ...,
        ChannelSensitivityUnitsSequence: Items[CodeSequenceMacro] = ...,
        ChannelSensitivityCorrectionFactor: DSValue = ...,
        FilterLowFrequencyCharacteristicsSequence: Items[WaveformFilterCharacteristicsMacro] = ...,
        FilterHighFrequencyCharacteristicsSequence: Items[WaveformFilterCharacteristicsMacro] = ...,
        ContributingChannelSourcesSequence: Items[ContributingChannelSourcesSequenceItem] = ...,
        ChannelDerivationDescription: LO_Value = ...,
        NotchFilterCharacteristicsSequence: Items[WaveformFilterCharacteristicsMacro] = ...,
        MontageChannelLabel: LO_Value = ...,
    ) -> None: ...
    MontageChannelNumber: IS
    """Montage Channel Number (0040,B03E), IS, VM 1, Type 1.

    PS3.3 C.39.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.7.html
    """
    MontageChannelLabel: LO_
    """Montage Channel Label (0040,B03F), LO, VM 1, Type 3.

    PS3.3 C.39.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.7.html
    """
    MontageChannelSourceCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Montage Channel Source Code Sequence (0040,B040), SQ, VM 1, Type 1.

    PS3.3 C.39.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.7.html
    """
    SourceWaveformSequence: SQ[SourceWaveformSequenceItems, SourceWaveformSequenceItem]
    """Source Waveform Sequence (003A,020A), SQ, VM 1, Type 1.

    PS3.3 C.39.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.7.html
    """
    ChannelDerivationDescription: LO_
    """Channel Derivation Description (003A,020C), LO, VM 1, Type 3.

    PS3.3 C.39.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.7.html
    """
    ContributingChannelSourcesSequence: SQ[
        ContributingChannelSourcesSequenceItems, ContributingChannelSourcesSequenceItem
    ]
    """Contributing Channel Sources Sequence (0040,B041), SQ, VM 1, Type 2.

    PS3.3 C.39.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.7.html
    """
    ChannelSensitivity: DS
    """Channel Sensitivity (003A,0210), DS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.39.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.7.html
    """
    ChannelSensitivityUnitsSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Channel Sensitivity Units Sequence (003A,0211), SQ, VM 1, Type 1C.

    Required if Channel Sensitivity is present. Not allowed otherwise.

    PS3.3 C.39.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.7.html
    """
    ChannelSensitivityCorrectionFactor: DS
    """Channel Sensitivity Correction Factor (003A,0212), DS, VM 1, Type 1C.

    Required if Channel Sensitivity is present. Not allowed otherwise.

    PS3.3 C.39.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.7.html
    """
    FilterLowFrequencyCharacteristicsSequence: SQ[
        WaveformFilterCharacteristicsMacros, WaveformFilterCharacteristicsMacro
    ]
    """Filter Low Frequency Characteristics Sequence (003A,0318), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.39.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.7.html
    """
    FilterHighFrequencyCharacteristicsSequence: SQ[
        WaveformFilterCharacteristicsMacros, WaveformFilterCharacteristicsMacro
    ]
    """Filter High Frequency Characteristics Sequence (003A,0319), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.39.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.7.html
    """
    NotchFilterCharacteristicsSequence: SQ[WaveformFilterCharacteristicsMacros, WaveformFilterCharacteristicsMacro]
    """Notch Filter Characteristics Sequence (003A,0321), SQ, VM 1, Type 3.

    PS3.3 C.39.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.7.html
    """

class MontageChannelMacros(Sequence[MontageChannelMacro]):
    def add(
        self,
        /,
        *,
        SourceWaveformSequence: Items[SourceWaveformSequenceItem] = ...,
        MontageChannelNumber: ISValue = ...,
        MontageChannelSourceCodeSequence: Items[CodeSequenceMacro] = ...,
        ChannelSensitivity: DSValue = ...,
        ChannelSensitivityUnitsSequence: Items[CodeSequenceMacro] = ...,
        ChannelSensitivityCorrectionFactor: DSValue = ...,
        FilterLowFrequencyCharacteristicsSequence: Items[WaveformFilterCharacteristicsMacro] = ...,
        FilterHighFrequencyCharacteristicsSequence: Items[WaveformFilterCharacteristicsMacro] = ...,
        ContributingChannelSourcesSequence: Items[ContributingChannelSourcesSequenceItem] = ...,
        ChannelDerivationDescription: LO_Value = ...,
        NotchFilterCharacteristicsSequence: Items[WaveformFilterCharacteristicsMacro] = ...,
        MontageChannelLabel: LO_Value = ...,
    ) -> MontageChannelMacro: ...
