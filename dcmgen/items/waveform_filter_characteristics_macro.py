# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Waveform Filter Characteristics Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS, DS, DS_, SQ, ST_
from dcmgen.model.iod import Macro


class WaveformFilterCharacteristicsMacro(Macro):
    """Waveform Filter Characteristics Macro (PS3.3 C.10.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.12.html
    """

    __slots__ = ()

    WaveformFilterType = CS(0x003A_0322)
    FilterLowFrequency = DS(0x003A_0220)
    FilterHighFrequency = DS(0x003A_0221)
    NotchFilterFrequency = DS(0x003A_0222)
    NotchFilterBandwidth = DS_(0x003A_0223)
    AnalogFilterCharacteristicsSequence = SQ(0x003A_0323, "AnalogFilterCharacteristicsSequenceItem")
    DigitalFilterCharacteristicsSequence = SQ(0x003A_0326, "DigitalFilterCharacteristicsSequenceItem")
    WaveformFilterDescription = ST_(0x003A_0329)
    FilterLookupTableSequence = SQ(0x003A_032A, "WaveformFilterLookupTableMacro")
