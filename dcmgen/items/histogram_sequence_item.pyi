# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Histogram Sequence (0060,3000)."""

from dcmgen.model.fields import LO_, US, LO_Value, ULn, ULnValue, USorSS, USorSSValue, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class HistogramSequenceItem(Item):
    """Item of Histogram Sequence (0060,3000) (PS3.3 C.11.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.5.html
    """

    def __init__(
        self,
        /,
        *,
        HistogramNumberOfBins: USValue = ...,
        HistogramFirstBinValue: USorSSValue = ...,
        HistogramLastBinValue: USorSSValue = ...,
        HistogramBinWidth: USValue = ...,
        HistogramData: ULnValue = ...,
        HistogramExplanation: LO_Value = ...,
    ) -> None: ...
    HistogramNumberOfBins: US
    """Histogram Number of Bins (0060,3002), US, VM 1, Type 1.

    PS3.3 C.11.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.5.html
    """
    HistogramFirstBinValue: USorSS
    """Histogram First Bin Value (0060,3004), US or SS, VM 1, Type 1.

    PS3.3 C.11.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.5.html
    """
    HistogramLastBinValue: USorSS
    """Histogram Last Bin Value (0060,3006), US or SS, VM 1, Type 1.

    PS3.3 C.11.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.5.html
    """
    HistogramBinWidth: US
    """Histogram Bin Width (0060,3008), US, VM 1, Type 1.

    PS3.3 C.11.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.5.html
    """
    HistogramExplanation: LO_
    """Histogram Explanation (0060,3010), LO, VM 1, Type 3.

    PS3.3 C.11.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.5.html
    """
    HistogramData: ULn
    """Histogram Data (0060,3020), UL, VM 1-n, Type 1.

    PS3.3 C.11.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.5.html
    """

class HistogramSequenceItems(Sequence[HistogramSequenceItem]):
    def add(
        self,
        /,
        *,
        HistogramNumberOfBins: USValue = ...,
        HistogramFirstBinValue: USorSSValue = ...,
        HistogramLastBinValue: USorSSValue = ...,
        HistogramBinWidth: USValue = ...,
        HistogramData: ULnValue = ...,
        HistogramExplanation: LO_Value = ...,
    ) -> HistogramSequenceItem: ...
