# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Waveform Filter Lookup Table Macro."""

from __future__ import annotations

from dcmgen.model.fields import OD, SQ, ST_
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class WaveformFilterLookupTableMacro(Macro):
    """Waveform Filter Lookup Table Macro (PS3.3 C.10.13).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.13.html
    """

    __slots__ = ()

    FilterLookupTableDescription: ST_ = ST_(0x003A_032B)
    """Filter Lookup Table Description (003A,032B), VM 1, Type 3 (PS3.3 C.10.13)."""
    FrequencyEncodingCodeSequence: SQ[CodeSequenceMacro] = SQ(0x003A_032C, "CodeSequenceMacro")
    """Frequency Encoding Code Sequence (003A,032C), VM 1, Type 1 (PS3.3 C.10.13)."""
    MagnitudeEncodingCodeSequence: SQ[CodeSequenceMacro] = SQ(0x003A_032D, "CodeSequenceMacro")
    """Magnitude Encoding Code Sequence (003A,032D), VM 1, Type 1 (PS3.3 C.10.13)."""
    FilterLookupTableData: OD = OD(0x003A_032E)
    """Filter Lookup Table Data (003A,032E), VM 1, Type 1 (PS3.3 C.10.13)."""
