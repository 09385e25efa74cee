"""DA, TM, DT: dates and times as text (PS3.5 Section 6.2)."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    # other names: the classes have methods date, time and datetime
    from datetime import date as Date
    from datetime import datetime as DateTime
    from datetime import time as Time
    from datetime import timezone as TimeZone


class _Temporal(str):
    __slots__ = ()

    def __repr__(self) -> str:
        return str.__repr__(self)

    def ends(self) -> tuple[str, str] | None:
        """The two ends of a range for matching (PS3.4 Section C.2.2.2.5), or None when this is a single value."""
        if "-" not in self:
            return None
        start, _, end = self.partition("-")
        return start.strip(), end.strip()


class DA(_Temporal):
    """A date: ``YYYYMMDD``; also the retired ``YYYY.MM.DD``, and ranges for queries.

    Parameters
    ----------
    value
        Text, kept as it stands, or a `datetime.date` (or `datetime.datetime`).

    Examples
    --------
    >>> DA("20260229").date()
    Traceback (most recent call last):
        ...
    ValueError: '20260229' is not a date: day is out of range for month
    >>> import datetime
    >>> DA(datetime.date(2026, 11, 20))
    '20261120'
    """

    __slots__ = ()

    def __new__(cls, value: str | Date = "") -> DA:
        if not isinstance(value, str):
            value = f"{value.year:04}{value.month:02}{value.day:02}"
        return str.__new__(cls, value)

    def date(self) -> Date:
        """The date.

        Raises
        ------
        ValueError
            Not a date; a range is none either (see `range`).
        """
        return _date(self)

    def range(self) -> tuple[Date | None, Date | None]:
        """First and last date that the text matches; None at an open end of a range."""
        ends = self.ends()
        if ends is None:
            return _date(self), _date(self)
        return tuple(_date(end) if end else None for end in ends)  # type: ignore[return-value]


class TM(_Temporal):
    """A time of day: ``HH[MM[SS[.FFFFFF]]]``; also the retired ``HH:MM:SS``, and ranges for queries.

    Parameters
    ----------
    value
        Text, kept as it stands, or a `datetime.time` (or `datetime.datetime`).

    Examples
    --------
    >>> TM("1015").time()
    datetime.time(10, 15)
    """

    __slots__ = ()

    def __new__(cls, value: str | Time | DateTime = "") -> TM:
        if not isinstance(value, str):
            value = _time_text(value)
        return str.__new__(cls, value)

    def time(self) -> Time:
        """The time; what the text leaves out is zero.

        Raises
        ------
        ValueError
            Not a time; a range is none either (see `range`).
        """
        return _time(self)

    def range(self) -> tuple[Time | None, Time | None]:
        """First and last time that the text matches; None at an open end of a range."""
        start, end = self.ends() or (self, self)
        return (_time(start) if start else None, _time(end, last=True) if end else None)


class DT(_Temporal):
    """A date and time: ``YYYY[MM[DD[HH[MM[SS[.FFFFFF]]]]]][&ZZXX]``, and ranges for queries.

    Parameters
    ----------
    value
        Text, kept as it stands, or a `datetime.datetime` (its offset from UTC is written) or `datetime.date`.

    Examples
    --------
    >>> DT("202611201015+0100").datetime().isoformat()
    '2026-11-20T10:15:00+01:00'
    >>> DT("2026").range()[1].isoformat()
    '2026-12-31T23:59:59.999999'
    """

    __slots__ = ()

    def __new__(cls, value: str | DateTime | Date = "") -> DT:
        if not isinstance(value, str):
            value = _datetime_text(value)
        return str.__new__(cls, value)

    def datetime(self) -> DateTime:
        """The date and time, with its offset from UTC if the text has one; what the text leaves out is the first.

        Raises
        ------
        ValueError
            Not a date and time; a range is none either (see `range`).
        """
        return _datetime(self)

    def date(self) -> Date:
        """The date of `datetime`."""
        return _datetime(self).date()

    def time(self) -> Time:
        """The time of `datetime`, without an offset."""
        return _datetime(self).time()

    def ends(self) -> tuple[str, str] | None:
        # a minus may begin an offset from UTC (PS3.4 Section C.2.2.2.5.3): "-0500" at an end, after four digits of year
        text = str(self).strip()
        places = [i for i, character in enumerate(text) if character == "-"]
        for place in places:
            start, end = text[:place], text[place + 1 :]
            if place == 0 or not end:
                other = end or start
                if place == 0 or not _looks_like_offset(text, place):
                    return (start, end) if other else None
                continue
            if not _looks_like_offset(text, place):
                return start, end
        return None

    def range(self) -> tuple[DateTime | None, DateTime | None]:
        """First and last instant that the text matches, to the microsecond; None at an open end of a range."""
        start, end = self.ends() or (self, self)
        return (_datetime(start) if start else None, _datetime(end, last=True) if end else None)


def _looks_like_offset(text: str, place: int) -> bool:
    following = text[place + 1 : place + 5]
    rest = text[place + 5 : place + 6]
    if not (len(following) == 4 and following.isdigit() and rest in ("", "-")):
        return False
    # four digits up to 1400 are an offset, above they are a year
    return int(following) <= 1400 and place >= 4


def _numbers(text: str, digits: str, widths: tuple[int, ...], kind: str) -> list[int]:
    """Cut digits into fields of these widths, as many as there are."""
    fields, at = [], 0
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(f"{text!r} is not a {kind}: digits are wanted")
    for width in widths:
        if at == len(digits):
            break
        field = digits[at : at + width]
        if len(field) < width:
            raise ValueError(f"{text!r} is not a {kind}: {field!r} is incomplete")
        fields.append(int(field))
        at += width
    if at != len(digits):
        raise ValueError(f"{text!r} is not a {kind}: too long")
    return fields


def _date(text: str) -> Date:
    import datetime

    digits = text.strip(" \0")
    if len(digits) == 10 and digits[4] == digits[7] and digits[4] in ".-":
        digits = digits[:4] + digits[5:7] + digits[8:]
    if len(digits) != 8:
        raise ValueError(f"{str(text)!r} is not a date: eight digits are wanted, YYYYMMDD")
    year, month, day = _numbers(str(text), digits, (4, 2, 2), "date")
    try:
        return datetime.date(year, month, day)
    except ValueError as error:
        raise ValueError(f"{str(text)!r} is not a date: {error}") from None


def _clock(text: str, digits: str, kind: str, last: bool) -> tuple[int, int, int, int]:
    """Hour, minute, second, microsecond of ``HH[MM[SS[.F]]]``."""
    whole, point, fraction = digits.partition(".")
    fields = _numbers(text, whole, (2, 2, 2), kind) if whole else []
    if point and (len(fields) < 3 or not (fraction.isascii() and fraction.isdigit()) or len(fraction) > 6):
        raise ValueError(f"{text!r} is not a {kind}: a fraction is one to six digits after the seconds")
    microsecond = int(fraction.ljust(6, "9" if last else "0")) if fraction else 999999 if last else 0
    hour, minute, second = (*fields, *((23, 59, 59) if last else (0, 0, 0))[len(fields) :])
    return hour, minute, min(second, 59) if second == 60 else second, microsecond  # 60: a leap second


def _time(text: str, last: bool = False) -> Time:
    import datetime

    digits = text.strip(" \0")
    if ":" in digits:
        digits = digits.replace(":", "")
    if not digits:
        raise ValueError("an empty text is not a time")
    try:
        return datetime.time(*_clock(str(text), digits, "time", last))
    except ValueError as error:
        raise ValueError(_because(text, "time", error)) from None


def _datetime(text: str, last: bool = False) -> DateTime:
    import datetime

    digits = text.strip(" \0")
    zone = None
    if len(digits) > 8 and digits[-5] in "+-":
        zone = _zone(str(text), digits[-5], digits[-4:])
        digits = digits[:-5]
    try:
        year, *rest = _numbers(str(text), digits[:8], (4, 2, 2), "date and time")
        month = rest[0] if rest else 12 if last else 1
        day = rest[1] if len(rest) > 1 else _last_day(year, month) if last else 1
        return datetime.datetime(year, month, day, *_clock(str(text), digits[8:], "date and time", last), tzinfo=zone)
    except ValueError as error:
        raise ValueError(_because(text, "date and time", error)) from None


def _because(text: str, kind: str, error: ValueError) -> str:
    reason = str(error)
    return reason if f"is not a {kind}" in reason else f"{str(text)!r} is not a {kind}: {reason}"


def _zone(text: str, sign: str, digits: str) -> TimeZone:
    import datetime

    hours, minutes = _numbers(text, digits, (2, 2), "date and time")
    if hours > 14 or minutes > 59:
        raise ValueError(f"{text!r} is not a date and time: the offset from UTC is -1200 to +1400")
    delta = datetime.timedelta(hours=hours, minutes=minutes)
    return datetime.timezone(-delta if sign == "-" else delta)


def _last_day(year: int, month: int) -> int:
    import datetime

    following = datetime.date(year + month // 12, month % 12 + 1, 1) if year < 9999 or month < 12 else None
    return (following - datetime.timedelta(days=1)).day if following else 31


def _time_text(value: Time | DateTime) -> str:
    text = f"{value.hour:02}{value.minute:02}{value.second:02}"
    return f"{text}.{value.microsecond:06}" if value.microsecond else text


def _datetime_text(value: DateTime | Date) -> str:
    text = f"{value.year:04}{value.month:02}{value.day:02}"
    if not hasattr(value, "hour"):
        return text
    moment: DateTime = value  # type: ignore[assignment]
    text += _time_text(moment)
    offset = moment.utcoffset()
    if offset is None:
        return text
    minutes = round(offset.total_seconds() / 60)
    return f"{text}{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}{abs(minutes) % 60:02}"
