# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Frame Display Sequence (0008,9458)."""

from typing import Literal

from dcmgen.model.fields import CST, CST_, FL, FL_, IS, AnyText, FL_Value, FLValue, ISValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class FrameDisplaySequenceItem(Item):
    """Item of Frame Display Sequence (0008,9458) (PS3.3 C.8.19.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.7.html
    """

    def __init__(
        self,
        /,
        *,
        StartTrim: ISValue = ...,
        StopTrim: ISValue = ...,
        RecommendedDisplayFrameRateInFloat: FLValue = ...,
        SkipFrameRangeFlag: Literal["DISPLAY", "SKIP"] | AnyText = ...,
        MaskVisibilityPercentage: FLValue = ...,
        RecommendedViewingMode: Literal["SUB", "NAT", None] | AnyText = ...,
        DisplayFilterPercentage: FL_Value = ...,
    ) -> None: ...
    StartTrim: IS
    """Start Trim (0008,2142), IS, VM 1, Type 1.

    PS3.3 C.8.19.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.7.html
    """
    StopTrim: IS
    """Stop Trim (0008,2143), IS, VM 1, Type 1.

    PS3.3 C.8.19.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.7.html
    """
    SkipFrameRangeFlag: CST[Literal["DISPLAY", "SKIP"]]
    """Skip Frame Range Flag (0008,9460), CS, VM 1, Type 1.

    Defined Terms: DISPLAY, SKIP.

    PS3.3 C.8.19.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.7.html
    """
    RecommendedDisplayFrameRateInFloat: FL
    """Recommended Display Frame Rate in Float (0008,9459), FL, VM 1, Type 1.

    PS3.3 C.8.19.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.7.html
    """
    RecommendedViewingMode: CST_[Literal["SUB", "NAT"]]
    """Recommended Viewing Mode (0028,1090), CS, VM 1, Type 2.

    Defined Terms: SUB, NAT.

    PS3.3 C.8.19.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.7.html
    """
    DisplayFilterPercentage: FL_
    """Display Filter Percentage (0028,9411), FL, VM 1, Type 2.

    PS3.3 C.8.19.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.7.html
    """
    MaskVisibilityPercentage: FL
    """Mask Visibility Percentage (0028,9478), FL, VM 1, Type 1C.

    Required if Recommended Viewing Mode is SUB. Not allowed otherwise.

    PS3.3 C.8.19.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.7.html
    """

class FrameDisplaySequenceItems(Sequence[FrameDisplaySequenceItem]):
    def add(
        self,
        /,
        *,
        StartTrim: ISValue = ...,
        StopTrim: ISValue = ...,
        RecommendedDisplayFrameRateInFloat: FLValue = ...,
        SkipFrameRangeFlag: Literal["DISPLAY", "SKIP"] | AnyText = ...,
        MaskVisibilityPercentage: FLValue = ...,
        RecommendedViewingMode: Literal["SUB", "NAT", None] | AnyText = ...,
        DisplayFilterPercentage: FL_Value = ...,
    ) -> FrameDisplaySequenceItem: ...
