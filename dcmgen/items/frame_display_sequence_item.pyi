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
    """Start Trim (0008,2142), VM 1, Type 1 (PS3.3 C.8.19.7)."""
    StopTrim: IS
    """Stop Trim (0008,2143), VM 1, Type 1 (PS3.3 C.8.19.7)."""
    SkipFrameRangeFlag: CST[Literal["DISPLAY", "SKIP"]]
    """Skip Frame Range Flag (0008,9460), VM 1, Type 1 (PS3.3 C.8.19.7)."""
    RecommendedDisplayFrameRateInFloat: FL
    """Recommended Display Frame Rate in Float (0008,9459), VM 1, Type 1 (PS3.3 C.8.19.7)."""
    RecommendedViewingMode: CST_[Literal["SUB", "NAT"]]
    """Recommended Viewing Mode (0028,1090), VM 1, Type 2 (PS3.3 C.8.19.7)."""
    DisplayFilterPercentage: FL_
    """Display Filter Percentage (0028,9411), VM 1, Type 2 (PS3.3 C.8.19.7)."""
    MaskVisibilityPercentage: FL
    """Mask Visibility Percentage (0028,9478), VM 1, Type 1C (PS3.3 C.8.19.7)."""

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
