# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Fraction Pattern Sequence (3010,0079)."""

from dcmgen.model.fields import FD_, IS, LT_, SQ, FD_Value, ISValue, Items, LT_Value, TMn, TMnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class WeekdayFractionPatternSequenceItem(Item):
    """Item of Weekday Fraction Pattern Sequence (3010,0087) (PS3.3 C.36.2.1.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.1
    """

    def __init__(
        self,
        /,
        *,
        FractionPattern: LT_Value = ...,
        IntendedStartDayOfWeek: LT_Value = ...,
    ) -> None: ...
    FractionPattern: LT_
    """Fraction Pattern (300A,007B), LT, VM 1, Type 3.

    PS3.3 C.36.2.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.1
    """
    IntendedStartDayOfWeek: LT_
    """Intended Start Day of Week (3010,0086), LT, VM 1, Type 3.

    PS3.3 C.36.2.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.1
    """

class WeekdayFractionPatternSequenceItems(Sequence[WeekdayFractionPatternSequenceItem]):
    def add(
        self,
        /,
        *,
        FractionPattern: LT_Value = ...,
        IntendedStartDayOfWeek: LT_Value = ...,
    ) -> WeekdayFractionPatternSequenceItem: ...

class FractionPatternSequenceItem(Item):
    """Item of Fraction Pattern Sequence (3010,0079) (PS3.3 C.36.2.1.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.1
    """

    def __init__(
        self,
        /,
        *,
        NumberOfFractionPatternDigitsPerDay: ISValue = ...,
        RepeatFractionCycleLength: ISValue = ...,
        MinimumHoursBetweenFractions: FD_Value = ...,
        IntendedFractionStartTime: TMnValue = ...,
        WeekdayFractionPatternSequence: Items[WeekdayFractionPatternSequenceItem] = ...,
    ) -> None: ...
    NumberOfFractionPatternDigitsPerDay: IS
    """Number of Fraction Pattern Digits Per Day (300A,0079), IS, VM 1, Type 1C.

    Required if Weekday Fraction Pattern Sequence is present. Not allowed otherwise.

    PS3.3 C.36.2.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.1
    """
    RepeatFractionCycleLength: IS
    """Repeat Fraction Cycle Length (300A,007A), IS, VM 1, Type 1C.

    Required if Weekday Fraction Pattern Sequence is present. Not allowed otherwise.

    PS3.3 C.36.2.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.1
    """
    WeekdayFractionPatternSequence: SQ[WeekdayFractionPatternSequenceItems, WeekdayFractionPatternSequenceItem]
    """Weekday Fraction Pattern Sequence (3010,0087), SQ, VM 1, Type 3.

    PS3.3 C.36.2.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.1
    """
    MinimumHoursBetweenFractions: FD_
    """Minimum Hours between Fractions (3010,0084), FD, VM 1, Type 3.

    PS3.3 C.36.2.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.1
    """
    IntendedFractionStartTime: TMn
    """Intended Fraction Start Time (3010,0085), TM, VM 1-n, Type 3.

    PS3.3 C.36.2.1.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.1
    """

class FractionPatternSequenceItems(Sequence[FractionPatternSequenceItem]):
    def add(
        self,
        /,
        *,
        NumberOfFractionPatternDigitsPerDay: ISValue = ...,
        RepeatFractionCycleLength: ISValue = ...,
        MinimumHoursBetweenFractions: FD_Value = ...,
        IntendedFractionStartTime: TMnValue = ...,
        WeekdayFractionPatternSequence: Items[WeekdayFractionPatternSequenceItem] = ...,
    ) -> FractionPatternSequenceItem: ...
