# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Frame Display Sequence (0008,9458)."""

from __future__ import annotations

from dcmgen.model.fields import CST, CST_, FL, FL_, IS
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class FrameDisplaySequenceItem(Item):
    """Item of Frame Display Sequence (0008,9458) (PS3.3 C.8.19.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.7.html
    """

    __slots__ = ()

    StartTrim: IS = IS(0x0008_2142)
    """Start Trim (0008,2142), VM 1, Type 1 (PS3.3 C.8.19.7)."""
    StopTrim: IS = IS(0x0008_2143)
    """Stop Trim (0008,2143), VM 1, Type 1 (PS3.3 C.8.19.7)."""
    SkipFrameRangeFlag: CST[Literal["DISPLAY", "SKIP"]] = CST(0x0008_9460)
    """Skip Frame Range Flag (0008,9460), VM 1, Type 1 (PS3.3 C.8.19.7)."""
    RecommendedDisplayFrameRateInFloat: FL = FL(0x0008_9459)
    """Recommended Display Frame Rate in Float (0008,9459), VM 1, Type 1 (PS3.3 C.8.19.7)."""
    RecommendedViewingMode: CST_[Literal["SUB", "NAT"]] = CST_(0x0028_1090)
    """Recommended Viewing Mode (0028,1090), VM 1, Type 2 (PS3.3 C.8.19.7)."""
    DisplayFilterPercentage: FL_ = FL_(0x0028_9411)
    """Display Filter Percentage (0028,9411), VM 1, Type 2 (PS3.3 C.8.19.7)."""
    MaskVisibilityPercentage: FL = FL(0x0028_9478)
    """Mask Visibility Percentage (0028,9478), VM 1, Type 1C (PS3.3 C.8.19.7)."""
