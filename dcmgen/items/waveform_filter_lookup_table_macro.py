# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Waveform Filter Lookup Table Macro."""

from __future__ import annotations

from dcmgen.model.fields import OD, SQ, ST_
from dcmgen.model.iod import Macro


class WaveformFilterLookupTableMacro(Macro):
    """Waveform Filter Lookup Table Macro (PS3.3 C.10.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.13.html
    """

    __slots__ = ()

    FilterLookupTableDescription = ST_(0x003A_032B)
    FrequencyEncodingCodeSequence = SQ(0x003A_032C, "CodeSequenceMacro")
    MagnitudeEncodingCodeSequence = SQ(0x003A_032D, "CodeSequenceMacro")
    FilterLookupTableData = OD(0x003A_032E)
