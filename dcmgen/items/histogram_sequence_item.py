# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Histogram Sequence (0060,3000)."""

from __future__ import annotations

from dcmgen.model.fields import LO_, US, ULn, USorSS
from dcmgen.model.iod import Item


class HistogramSequenceItem(Item):
    """Item of Histogram Sequence (0060,3000) (PS3.3 C.11.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.5.html
    """

    __slots__ = ()

    HistogramNumberOfBins = US(0x0060_3002)
    HistogramFirstBinValue = USorSS(0x0060_3004)
    HistogramLastBinValue = USorSS(0x0060_3006)
    HistogramBinWidth = US(0x0060_3008)
    HistogramExplanation = LO_(0x0060_3010)
    HistogramData = ULn(0x0060_3020)
