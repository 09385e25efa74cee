"""Dates and times that are encoded as text: DA, TM and DT (PS3.5 6.2)."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    # renamed, because the classes have methods date, time and datetime
    from datetime import date as Date
    from datetime import datetime as DateTime
    from datetime import time as Time
    from datetime import timezone as TimeZone


class _Temporal(str):
    __slots__ = ()

    def __repr__(self) -> str:
        return str.__repr__(self)

    def ends(self) -> tuple[str, str] | None:
        """Split the range of a query (PS3.4 C.2.2.2.5).

        Returns
        -------
        (str, str) or None
            Text of both ends, empty for an open end; None if the text is a single value. The ends are not checked.
        """
        if "-" not in self:
            return None
        start, _, end = self.partition("-")
        return start.strip(), end.strip()


class DA(_Temporal):
    """Date: a `str` of the form ``YYYYMMDD``.

    The retired form ``YYYY.MM.DD`` and the ranges of queries (``20260101-20260131``) are also supported. The text is
    not checked until you call `date` or `range`.

    Parameters
    ----------
    value : str, datetime.date or datetime.datetime, optional
        Text is stored unchanged.

    See Also
    --------
    TM : Time of day.
    DT : Date and time.

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
            value = _original(value) or _date_text(value)
        return str.__new__(cls, value)

    def date(self) -> Date:
        """Convert the text to a date.

        Returns
        -------
        datetime.date

        Raises
        ------
        ValueError
            If the text is not a valid date. Use `range` for the range of a query.
        """
        return _date(self)

    def range(self) -> tuple[Date | None, Date | None]:
        """Return the first and the last date that the text matches in a query (PS3.4 C.2.2.2.5).

        Returns
        -------
        first, last : datetime.date or None
            None for the open end of a range. Both are equal if the text is a single date.

        Raises
        ------
        ValueError
            If a part of the text is not a valid date.

        Examples
        --------
        >>> DA("20260101-").range()
        (datetime.date(2026, 1, 1), None)
        """
        ends = self.ends()
        if ends is None:
            return _date(self), _date(self)
        return tuple(_date(end) if end else None for end in ends)  # type: ignore[return-value]


class TM(_Temporal):
    """Time of day: a `str` of the form ``HH[MM[SS[.FFFFFF]]]``.

    The retired form ``HH:MM:SS`` and the ranges of queries (``0800-1200``) are also supported. The text is not checked
    until you call `time` or `range`.

    Parameters
    ----------
    value : str, datetime.time or datetime.datetime, optional
        Text is stored unchanged.

    See Also
    --------
    DA : Date.
    DT : Date and time.

    Examples
    --------
    >>> TM("1015").time()
    datetime.time(10, 15)
    """

    __slots__ = ()

    def __new__(cls, value: str | Time | DateTime = "") -> TM:
        if not isinstance(value, str):
            value = _original(value) or _time_text(value)
        return str.__new__(cls, value)

    def time(self) -> Time:
        """Convert the text to a time; missing components are zero.

        Returns
        -------
        datetime.time
            Time without a time zone. A leap second (60) becomes 59.

        Raises
        ------
        ValueError
            If the text is not a valid time. Use `range` for the range of a query.
        """
        return _time(self)

    def range(self) -> tuple[Time | None, Time | None]:
        """Return the first and the last time that the text matches in a query (PS3.4 C.2.2.2.5).

        Returns
        -------
        first, last : datetime.time or None
            None for the open end of a range. A text without minutes or seconds matches the whole hour or minute.

        Raises
        ------
        ValueError
            If a part of the text is not a valid time.

        Examples
        --------
        >>> TM("08").range()
        (datetime.time(8, 0), datetime.time(8, 59, 59, 999999))
        """
        start, end = self.ends() or (self, self)
        return (_time(start) if start else None, _time(end, last=True) if end else None)


class DT(_Temporal):
    """Date and time: a `str` of the form ``YYYY[MM[DD[HH[MM[SS[.FFFFFF]]]]]][&ZZXX]``.

    ``&ZZXX`` is the offset from UTC, such as ``+0100``. The ranges of queries (``2025-2026``) are also supported. The
    text is not checked until you call one of the methods.

    Parameters
    ----------
    value : str, datetime.datetime or datetime.date, optional
        Text is stored unchanged. The offset of a `datetime.datetime` from UTC is written if it has one.

    See Also
    --------
    DA : Date.
    TM : Time of day.

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
            value = _original(value) or _datetime_text(value)
        return str.__new__(cls, value)

    def datetime(self) -> DateTime:
        """Convert the text to a date and time; missing components have their lowest value.

        Returns
        -------
        datetime.datetime
            With a time zone if the text contains an offset from UTC.

        Raises
        ------
        ValueError
            If the text is not a valid date and time. Use `range` for the range of a query.
        """
        return _datetime(self)

    def date(self) -> Date:
        """Convert the text to a date; the time is ignored.

        Returns
        -------
        datetime.date

        Raises
        ------
        ValueError
            If the text is not a valid date and time.
        """
        return _datetime(self).date()

    def time(self) -> Time:
        """Convert the text to a time; the date and the offset from UTC are ignored.

        Returns
        -------
        datetime.time

        Raises
        ------
        ValueError
            If the text is not a valid date and time.
        """
        return _datetime(self).time()

    def ends(self) -> tuple[str, str] | None:
        # a minus sign may begin an offset from UTC (PS3.4 C.2.2.2.5): "-0500" after at least four digits of the year
        text = str(self).strip()
        for sign, character in enumerate(text):
            if character == "-" and not _looks_like_offset(text, sign):
                start, end = text[:sign], text[sign + 1 :]
                return (start, end) if start or end else None
        return None

    def range(self) -> tuple[DateTime | None, DateTime | None]:
        """Return the first and the last date and time that the text matches in a query (PS3.4 C.2.2.2.5).

        Returns
        -------
        first, last : datetime.datetime or None
            With a resolution of one microsecond; None for the open end of a range. A text without a month matches the
            whole year, and so on.

        Raises
        ------
        ValueError
            If a part of the text is not a valid date and time.
        """
        start, end = self.ends() or (self, self)
        return (_datetime(start) if start else None, _datetime(end, last=True) if end else None)


def _looks_like_offset(text: str, sign: int) -> bool:
    following = text[sign + 1 : sign + 5]
    rest = text[sign + 5 : sign + 6]
    if not (len(following) == 4 and following.isdigit() and rest in ("", "-")):
        return False
    # four digits up to 1400 are an offset, higher numbers are a year
    return int(following) <= 1400 and sign >= 4


def _numbers(text: str, digits: str, widths: tuple[int, ...], kind: str) -> list[int]:
    """Split digits into fields of the given widths; trailing fields may be missing."""
    fields, at = [], 0
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(f"{text!r} is not a {kind}: only digits are allowed")
    for width in widths:
        if at == len(digits):
            break
        field = digits[at : at + width]
        if len(field) < width:
            raise ValueError(f"{text!r} is not a {kind}: {field!r} is incomplete")
        fields.append(int(field))
        at += width
    if at != len(digits):
        raise ValueError(f"{text!r} is not a {kind}: it is too long")
    return fields


def _date(text: str) -> Date:
    import datetime

    digits = text.strip(" \0")
    if len(digits) == 10 and digits[4] == digits[7] and digits[4] in ".-":
        digits = digits[:4] + digits[5:7] + digits[8:]
    if len(digits) != 8:
        raise ValueError(f"{str(text)!r} is not a date: use eight digits, YYYYMMDD")
    year, month, day = _numbers(str(text), digits, (4, 2, 2), "date")
    try:
        return datetime.date(year, month, day)
    except ValueError as error:
        raise ValueError(f"{str(text)!r} is not a date: {error}") from None


def _clock(text: str, digits: str, kind: str, last: bool) -> tuple[int, int, int, int]:
    """Return hour, minute, second and microsecond of ``HH[MM[SS[.F]]]``."""
    whole, point, fraction = digits.partition(".")
    fields = _numbers(text, whole, (2, 2, 2), kind) if whole else []
    if point and (len(fields) < 3 or not (fraction.isascii() and fraction.isdigit()) or len(fraction) > 6):
        raise ValueError(f"{text!r} is not a {kind}: a fraction must be one to six digits after the seconds")
    microsecond = int(fraction.ljust(6, "9" if last else "0")) if fraction else 999999 if last else 0
    hour, minute, second = (*fields, *((23, 59, 59) if last else (0, 0, 0))[len(fields) :])
    return hour, minute, min(second, 59) if second == 60 else second, microsecond  # 60: a leap second


def _time(text: str, last: bool = False) -> Time:
    import datetime

    digits = text.strip(" \0")
    if ":" in digits:
        digits = digits.replace(":", "")
    if not digits:
        raise ValueError(f"{str(text)!r} is not a time: it is empty")
    try:
        return datetime.time(*_clock(str(text), digits, "time", last))
    except ValueError as error:
        raise ValueError(_message(text, "time", error)) from None


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
        raise ValueError(_message(text, "date and time", error)) from None


def _message(text: str, kind: str, error: ValueError) -> str:
    reason = str(error)
    return reason if f"is not a {kind}" in reason else f"{str(text)!r} is not a {kind}: {reason}"


def _zone(text: str, sign: str, digits: str) -> TimeZone:
    import datetime

    hours, minutes = _numbers(text, digits, (2, 2), "date and time")
    if hours > 14 or minutes > 59:
        raise ValueError(f"{text!r} is not a date and time: the offset from UTC must be -1200 to +1400")
    delta = datetime.timedelta(hours=hours, minutes=minutes)
    return datetime.timezone(-delta if sign == "-" else delta)


def _last_day(year: int, month: int) -> int:
    import datetime

    following = datetime.date(year + month // 12, month % 12 + 1, 1) if year < 9999 or month < 12 else None
    return (following - datetime.timedelta(days=1)).day if following else 31


def _original(value: object) -> str:
    """Return the text from which pydicom created a date or time; empty for other objects."""
    text: str | None = getattr(value, "original_string", None)
    return text or ""


def _date_text(value: DateTime | Date) -> str:
    return f"{value.year * 10000 + value.month * 100 + value.day:08}"


def _time_text(value: Time | DateTime) -> str:
    text = f"{value.hour:02}{value.minute:02}{value.second:02}"
    return f"{text}.{value.microsecond:06}" if value.microsecond else text


def _datetime_text(value: DateTime | Date) -> str:
    text = _date_text(value)
    if not hasattr(value, "hour"):
        return text
    moment: DateTime = value  # type: ignore[assignment]
    text += _time_text(moment)
    offset = moment.utcoffset()
    if offset is None:
        return text
    minutes = round(offset.total_seconds() / 60)
    return f"{text}{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}{abs(minutes) % 60:02}"
