# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Waveform Filter Characteristics Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS, DS, DS_, SQ, ST_
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.analog_filter_characteristics_sequence_item import AnalogFilterCharacteristicsSequenceItem
    from dcmgen.items.digital_filter_characteristics_sequence_item import DigitalFilterCharacteristicsSequenceItem
    from dcmgen.items.waveform_filter_lookup_table_macro import WaveformFilterLookupTableMacro


class WaveformFilterCharacteristicsMacro(Macro):
    """Waveform Filter Characteristics Macro (PS3.3 C.10.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.12.html
    """

    __slots__ = ()

    WaveformFilterType: CS = CS(0x003A_0322)
    """Waveform Filter Type (003A,0322), VM 1, Type 1 (PS3.3 C.10.12)."""
    FilterLowFrequency: DS = DS(0x003A_0220)
    """Filter Low Frequency (003A,0220), VM 1, Type 1C (PS3.3 C.10.12)."""
    FilterHighFrequency: DS = DS(0x003A_0221)
    """Filter High Frequency (003A,0221), VM 1, Type 1C (PS3.3 C.10.12)."""
    NotchFilterFrequency: DS = DS(0x003A_0222)
    """Notch Filter Frequency (003A,0222), VM 1, Type 1C (PS3.3 C.10.12)."""
    NotchFilterBandwidth: DS_ = DS_(0x003A_0223)
    """Notch Filter Bandwidth (003A,0223), VM 1, Type 2C (PS3.3 C.10.12)."""
    AnalogFilterCharacteristicsSequence: SQ[AnalogFilterCharacteristicsSequenceItem] = SQ(
        0x003A_0323, "AnalogFilterCharacteristicsSequenceItem"
    )
    """Analog Filter Characteristics Sequence (003A,0323), VM 1, Type 1C (PS3.3 C.10.12)."""
    DigitalFilterCharacteristicsSequence: SQ[DigitalFilterCharacteristicsSequenceItem] = SQ(
        0x003A_0326, "DigitalFilterCharacteristicsSequenceItem"
    )
    """Digital Filter Characteristics Sequence (003A,0326), VM 1, Type 1C (PS3.3 C.10.12)."""
    WaveformFilterDescription: ST_ = ST_(0x003A_0329)
    """Waveform Filter Description (003A,0329), VM 1, Type 3 (PS3.3 C.10.12)."""
    FilterLookupTableSequence: SQ[WaveformFilterLookupTableMacro] = SQ(0x003A_032A, "WaveformFilterLookupTableMacro")
    """Filter Lookup Table Sequence (003A,032A), VM 1, Type 3 (PS3.3 C.10.12)."""
