# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Histogram Sequence (0060,3000)."""

from __future__ import annotations

from dcmgen.model.fields import LO_, US, ULn, USorSS
from dcmgen.model.iod import Item


class HistogramSequenceItem(Item):
    """Item of Histogram Sequence (0060,3000) (PS3.3 C.11.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.5.html
    """

    __slots__ = ()

    HistogramNumberOfBins: US = US(0x0060_3002)
    """Histogram Number of Bins (0060,3002), VM 1, Type 1 (PS3.3 C.11.5)."""
    HistogramFirstBinValue: USorSS = USorSS(0x0060_3004)
    """Histogram First Bin Value (0060,3004), VM 1, Type 1 (PS3.3 C.11.5)."""
    HistogramLastBinValue: USorSS = USorSS(0x0060_3006)
    """Histogram Last Bin Value (0060,3006), VM 1, Type 1 (PS3.3 C.11.5)."""
    HistogramBinWidth: US = US(0x0060_3008)
    """Histogram Bin Width (0060,3008), VM 1, Type 1 (PS3.3 C.11.5)."""
    HistogramExplanation: LO_ = LO_(0x0060_3010)
    """Histogram Explanation (0060,3010), VM 1, Type 3 (PS3.3 C.11.5)."""
    HistogramData: ULn = ULn(0x0060_3020)
    """Histogram Data (0060,3020), VM 1-n, Type 1 (PS3.3 C.11.5)."""
