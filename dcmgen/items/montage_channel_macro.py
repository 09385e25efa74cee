# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Montage Channel Macro."""

from __future__ import annotations

from dcmgen.model.fields import DS, IS, LO_, SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.contributing_channel_sources_sequence_item import ContributingChannelSourcesSequenceItem
    from dcmgen.items.source_waveform_sequence_item import SourceWaveformSequenceItem
    from dcmgen.items.waveform_filter_characteristics_macro import WaveformFilterCharacteristicsMacro


class MontageChannelMacro(Macro):
    """Montage Channel Macro (PS3.3 C.39.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.7.html
    """

    __slots__ = ()

    MontageChannelNumber: IS = IS(0x0040_B03E)
    """Montage Channel Number (0040,B03E), VM 1, Type 1 (PS3.3 C.39.7)."""
    MontageChannelLabel: LO_ = LO_(0x0040_B03F)
    """Montage Channel Label (0040,B03F), VM 1, Type 3 (PS3.3 C.39.7)."""
    MontageChannelSourceCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_B040, "CodeSequenceMacro")
    """Montage Channel Source Code Sequence (0040,B040), VM 1, Type 1 (PS3.3 C.39.7)."""
    SourceWaveformSequence: SQ[SourceWaveformSequenceItem] = SQ(0x003A_020A, "SourceWaveformSequenceItem")
    """Source Waveform Sequence (003A,020A), VM 1, Type 1 (PS3.3 C.39.7)."""
    ChannelDerivationDescription: LO_ = LO_(0x003A_020C)
    """Channel Derivation Description (003A,020C), VM 1, Type 3 (PS3.3 C.39.7)."""
    ContributingChannelSourcesSequence: SQ[ContributingChannelSourcesSequenceItem] = SQ(
        0x0040_B041, "ContributingChannelSourcesSequenceItem"
    )
    """Contributing Channel Sources Sequence (0040,B041), VM 1, Type 2 (PS3.3 C.39.7)."""
    ChannelSensitivity: DS = DS(0x003A_0210)
    """Channel Sensitivity (003A,0210), VM 1, Type 1C (PS3.3 C.39.7)."""
    ChannelSensitivityUnitsSequence: SQ[CodeSequenceMacro] = SQ(0x003A_0211, "CodeSequenceMacro")
    """Channel Sensitivity Units Sequence (003A,0211), VM 1, Type 1C (PS3.3 C.39.7)."""
    ChannelSensitivityCorrectionFactor: DS = DS(0x003A_0212)
    """Channel Sensitivity Correction Factor (003A,0212), VM 1, Type 1C (PS3.3 C.39.7)."""
    FilterLowFrequencyCharacteristicsSequence: SQ[WaveformFilterCharacteristicsMacro] = SQ(
        0x003A_0318, "WaveformFilterCharacteristicsMacro"
    )
    """Filter Low Frequency Characteristics Sequence (003A,0318), VM 1, Type 1C (PS3.3 C.39.7)."""
    FilterHighFrequencyCharacteristicsSequence: SQ[WaveformFilterCharacteristicsMacro] = SQ(
        0x003A_0319, "WaveformFilterCharacteristicsMacro"
    )
    """Filter High Frequency Characteristics Sequence (003A,0319), VM 1, Type 1C (PS3.3 C.39.7)."""
    NotchFilterCharacteristicsSequence: SQ[WaveformFilterCharacteristicsMacro] = SQ(
        0x003A_0321, "WaveformFilterCharacteristicsMacro"
    )
    """Notch Filter Characteristics Sequence (003A,0321), VM 1, Type 3 (PS3.3 C.39.7)."""
