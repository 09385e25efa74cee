# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Fraction Pattern Sequence (3010,0079)."""

from __future__ import annotations

from dcmgen.model.fields import FD_, IS, LT_, SQ, TMn
from dcmgen.model.iod import Item


class FractionPatternSequenceItem(Item):
    """Item of Fraction Pattern Sequence (3010,0079) (PS3.3 C.36.2.1.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.1
    """

    __slots__ = ()

    NumberOfFractionPatternDigitsPerDay = IS(0x300A_0079)
    RepeatFractionCycleLength = IS(0x300A_007A)
    WeekdayFractionPatternSequence = SQ(0x3010_0087, "WeekdayFractionPatternSequenceItem")
    MinimumHoursBetweenFractions = FD_(0x3010_0084)
    IntendedFractionStartTime = TMn(0x3010_0085)


class WeekdayFractionPatternSequenceItem(Item):
    """Item of Weekday Fraction Pattern Sequence (3010,0087) (PS3.3 C.36.2.1.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.1
    """

    __slots__ = ()

    FractionPattern = LT_(0x300A_007B)
    IntendedStartDayOfWeek = LT_(0x3010_0086)
