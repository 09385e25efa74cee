# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Frame Display Sequence (0008,9458)."""

from __future__ import annotations

from dcmgen.model.fields import CST, CST_, FL, FL_, IS
from dcmgen.model.iod import Item


class FrameDisplaySequenceItem(Item):
    """Item of Frame Display Sequence (0008,9458) (PS3.3 C.8.19.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.7.html
    """

    __slots__ = ()

    StartTrim = IS(0x0008_2142)
    StopTrim = IS(0x0008_2143)
    SkipFrameRangeFlag = CST(0x0008_9460)
    RecommendedDisplayFrameRateInFloat = FL(0x0008_9459)
    RecommendedViewingMode = CST_(0x0028_1090)
    DisplayFilterPercentage = FL_(0x0028_9411)
    MaskVisibilityPercentage = FL(0x0028_9478)
