"""Dates and times."""

from __future__ import annotations

import copy
import datetime
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom import valuerep

from dcmgen.values.temporal import DA, DT, TM

zones = st.integers(-12 * 60, 14 * 60).map(lambda m: datetime.timezone(datetime.timedelta(minutes=m)))


@given(st.dates())
def test_dates_round_trip(date: datetime.date) -> None:
    assert DA(date).date() == date
    assert DA(DA(date)) == DA(date)
    assert DA(date).range() == (date, date)
    assert valuerep.DA(DA(date)) == date


@given(st.times())
def test_times_round_trip(time: datetime.time) -> None:
    assert TM(time).time() == time
    assert valuerep.TM(TM(time)) == time


@given(st.datetimes(timezones=st.none() | zones))
def test_datetimes_round_trip(moment: datetime.datetime) -> None:
    text = DT(moment)
    assert text.datetime() == moment
    assert text.datetime().utcoffset() == moment.utcoffset()
    assert text.date() == moment.date()
    assert text.time() == moment.time()
    assert len(text) <= 26


@pytest.mark.parametrize(
    ("text", "expected"),
    [("10", (10,)), ("1015", (10, 15)), ("101530", (10, 15, 30)), ("101530.5", (10, 15, 30, 500000)), ("10:15:30", (10, 15, 30)),
     ("235960", (23, 59, 59)), ("101530.000001 ", (10, 15, 30, 1))],
)  # fmt: skip
def test_times_of_lower_precision(text: str, expected: tuple[int, ...]) -> None:
    assert TM(text).time() == datetime.time(*expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("2026", (2026, 1, 1)), ("202602", (2026, 2, 1)), ("20260228", (2026, 2, 28)), ("2026022823", (2026, 2, 28, 23)),
     ("20260228235959.25", (2026, 2, 28, 23, 59, 59, 250000))],
)  # fmt: skip
def test_datetimes_of_lower_precision(text: str, expected: tuple[int, ...]) -> None:
    assert DT(text).datetime() == datetime.datetime(*expected)


def test_retired_date() -> None:
    assert DA("1993.08.22").date() == datetime.date(1993, 8, 22)


@pytest.mark.parametrize(
    "text", ["20260230", "2026", "2026022x", "", "20260101-20260102", "00000000", "２０２６０１０１"]
)
def test_invalid_dates(text: str) -> None:
    with pytest.raises(ValueError, match="not a date"):
        DA(text).date()


@pytest.mark.parametrize("text", ["24", "1", "1060", "101530.", "10.5", "101530.1234567", "", "10-11", "noon"])
def test_invalid_times(text: str) -> None:
    with pytest.raises(ValueError, match="not a time"):
        TM(text).time()


@pytest.mark.parametrize(
    "text", ["", "20", "202613", "20260101240000", "20260101+1500", "20260101+0160", "nonsense", "2026-2027"]
)
def test_invalid_datetimes(text: str) -> None:
    with pytest.raises(ValueError, match="not a date and time"):
        DT(text).datetime()


def test_ranges() -> None:
    assert DA("20260101-20260201").range() == (datetime.date(2026, 1, 1), datetime.date(2026, 2, 1))
    assert DA("-20260201").range() == (None, datetime.date(2026, 2, 1))
    assert DA("20260101-").range() == (datetime.date(2026, 1, 1), None)
    assert TM("10-1130").range() == (datetime.time(10), datetime.time(11, 30, 59, 999999))
    assert TM("10").range() == (datetime.time(10), datetime.time(10, 59, 59, 999999))


def moment(*fields: int, offset: int | None = None) -> datetime.datetime:
    zone = None if offset is None else datetime.timezone(datetime.timedelta(hours=offset))
    return datetime.datetime(*fields, tzinfo=zone)  # type: ignore[misc, arg-type]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026", (moment(2026, 1, 1), moment(2026, 12, 31, 23, 59, 59, 999999))),
        ("202602", (moment(2026, 2, 1), moment(2026, 2, 28, 23, 59, 59, 999999))),
        ("2025-2026", (moment(2025, 1, 1), moment(2026, 12, 31, 23, 59, 59, 999999))),
        ("2025-", (moment(2025, 1, 1), None)),
        ("2025-1401", (moment(2025, 1, 1), moment(1401, 12, 31, 23, 59, 59, 999999))),
        ("-1400", (None, moment(1400, 12, 31, 23, 59, 59, 999999))),
        ("-2026", (None, moment(2026, 12, 31, 23, 59, 59, 999999))),
        ("2026010112-0500", (moment(2026, 1, 1, 12, offset=-5), moment(2026, 1, 1, 12, 59, 59, 999999, offset=-5))),
        ("2026010112-0500-", (moment(2026, 1, 1, 12, offset=-5), None)),
        ("-2026010112-0500", (None, moment(2026, 1, 1, 12, 59, 59, 999999, offset=-5))),
        (
            "2026010112-0500-2026010113+0100",
            (moment(2026, 1, 1, 12, offset=-5), moment(2026, 1, 1, 13, 59, 59, 999999, offset=1)),
        ),
    ],
)
def test_ranges_of_datetimes(text: str, expected: tuple[object, object]) -> None:
    assert DT(text).range() == expected


@pytest.mark.parametrize("value", [DA("20260101"), TM("10"), DT("2026")])
def test_they_are_text(value: str) -> None:
    for twin in (pickle.loads(pickle.dumps(value)), copy.deepcopy(value)):
        assert type(twin) is type(value)
        assert twin == value
    assert value == str(value)
    assert isinstance(value, str)


def test_conversion_of_datetime_objects() -> None:
    now = datetime.datetime(2026, 11, 20, 10, 15, 30, 5)
    assert DA(now) == "20261120"
    assert TM(now) == "101530.000005"
    assert DT(now.date()) == "20261120"
