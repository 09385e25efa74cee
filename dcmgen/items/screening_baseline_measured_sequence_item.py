# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Screening Baseline Measured Sequence (0024,0122)."""

from __future__ import annotations

from dcmgen.model.fields import CS, FL
from dcmgen.model.iod import Item


class ScreeningBaselineMeasuredSequenceItem(Item):
    """Item of Screening Baseline Measured Sequence (0024,0122) (PS3.3 C.8.26.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.4.html
    """

    __slots__ = ()

    ScreeningBaselineType = CS(0x0024_0124)
    ScreeningBaselineValue = FL(0x0024_0126)
