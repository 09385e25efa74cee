# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Waveform Filter Lookup Table Macro."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import OD, SQ, ST_, Items, ODValue, ST_Value
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class WaveformFilterLookupTableMacro(Macro):
    """Waveform Filter Lookup Table Macro (PS3.3 C.10.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.13.html
    """

    def __init__(
        self,
        /,
        *,
        FrequencyEncodingCodeSequence: Items[CodeSequenceMacro] = ...,
        MagnitudeEncodingCodeSequence: Items[CodeSequenceMacro] = ...,
        FilterLookupTableData: ODValue = ...,
        FilterLookupTableDescription: ST_Value = ...,
    ) -> None: ...
    FilterLookupTableDescription: ST_
    """Filter Lookup Table Description (003A,032B), ST, VM 1, Type 3.

    PS3.3 C.10.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.13.html
    """
    FrequencyEncodingCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Frequency Encoding Code Sequence (003A,032C), SQ, VM 1, Type 1.

    Codes: CID 3044 Waveform Filter Lookup Table Input Frequency Unit (Baseline, inferred).

    PS3.3 C.10.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.13.html
    """
    MagnitudeEncodingCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Magnitude Encoding Code Sequence (003A,032D), SQ, VM 1, Type 1.

    Codes: CID 3045 Waveform Filter Lookup Table Output Magnitude Unit (Baseline, inferred).

    PS3.3 C.10.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.13.html
    """
    FilterLookupTableData: OD
    """Filter Lookup Table Data (003A,032E), OD, VM 1, Type 1.

    PS3.3 C.10.13: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.13.html
    """

class WaveformFilterLookupTableMacros(Sequence[WaveformFilterLookupTableMacro]):
    def add(
        self,
        /,
        *,
        FrequencyEncodingCodeSequence: Items[CodeSequenceMacro] = ...,
        MagnitudeEncodingCodeSequence: Items[CodeSequenceMacro] = ...,
        FilterLookupTableData: ODValue = ...,
        FilterLookupTableDescription: ST_Value = ...,
    ) -> WaveformFilterLookupTableMacro: ...
