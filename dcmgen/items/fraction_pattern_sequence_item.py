# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Fraction Pattern Sequence (3010,0079)."""

from __future__ import annotations

from dcmgen.model.fields import FD_, IS, LT_, SQ, TMn
from dcmgen.model.iod import Item


class FractionPatternSequenceItem(Item):
    """Item of Fraction Pattern Sequence (3010,0079) (PS3.3 C.36.2.1.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.1
    """

    __slots__ = ()

    NumberOfFractionPatternDigitsPerDay: IS = IS(0x300A_0079)
    """Number of Fraction Pattern Digits Per Day (300A,0079), VM 1, Type 1C (PS3.3 C.36.2.1.1)."""
    RepeatFractionCycleLength: IS = IS(0x300A_007A)
    """Repeat Fraction Cycle Length (300A,007A), VM 1, Type 1C (PS3.3 C.36.2.1.1)."""
    WeekdayFractionPatternSequence: SQ[WeekdayFractionPatternSequenceItem] = SQ(
        0x3010_0087, "WeekdayFractionPatternSequenceItem"
    )
    """Weekday Fraction Pattern Sequence (3010,0087), VM 1, Type 3 (PS3.3 C.36.2.1.1)."""
    MinimumHoursBetweenFractions: FD_ = FD_(0x3010_0084)
    """Minimum Hours between Fractions (3010,0084), VM 1, Type 3 (PS3.3 C.36.2.1.1)."""
    IntendedFractionStartTime: TMn = TMn(0x3010_0085)
    """Intended Fraction Start Time (3010,0085), VM 1-n, Type 3 (PS3.3 C.36.2.1.1)."""


class WeekdayFractionPatternSequenceItem(Item):
    """Item of Weekday Fraction Pattern Sequence (3010,0087) (PS3.3 C.36.2.1.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.1
    """

    __slots__ = ()

    FractionPattern: LT_ = LT_(0x300A_007B)
    """Fraction Pattern (300A,007B), VM 1, Type 3 (PS3.3 C.36.2.1.1)."""
    IntendedStartDayOfWeek: LT_ = LT_(0x3010_0086)
    """Intended Start Day of Week (3010,0086), VM 1, Type 3 (PS3.3 C.36.2.1.1)."""
