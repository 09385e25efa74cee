import hmac
from datetime import date
from hashlib import sha256

import pytest

from dcmgen.deidentify.pseudonyms import DateShift, Pseudonyms

KEY = b"0123456789abcdef"


def test_replacements_depend_on_the_key_and_the_value_only() -> None:
    one, same, other = Pseudonyms(KEY), Pseudonyms(KEY), Pseudonyms(b"fedcba9876543210")
    assert one.uid("1.2.3") == same.uid("1.2.3") != other.uid("1.2.3")
    assert one.text("patient", "4711") == same.text("patient", "4711") != one.text("study", "4711")
    expected = hmac.new(KEY, b"patient\x004711", sha256).hexdigest()[:12].upper()
    assert one.text("patient", "4711") == expected


def test_uids_of_the_standard_are_kept() -> None:
    names = Pseudonyms(KEY)
    assert names.uid("1.2.840.10008.1.2.1") == "1.2.840.10008.1.2.1"
    assert names.uid("1.2.840.10008.1.4.1.1") == "1.2.840.10008.1.4.1.1"  # a well-known frame of reference
    assert names.uid("") == ""
    made = names.uid("1.2.840.99999.1")
    assert made.startswith("2.25.")
    assert len(made) <= 64
    assert int(made[5:]) < 2**128


def test_days_are_positive_and_limited() -> None:
    names = Pseudonyms(KEY)
    days = {names.days(str(patient), 30) for patient in range(500)}
    assert days == set(range(1, 31))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("20240301", "20240229"),
        ("20240101", "20231231"),
        ("2024.03.01", "20240229"),  # ACR-NEMA
        ("00010101", None),
        ("20241301", None),
        ("unknown", None),
    ],
)
def test_dates_are_moved(value: str, expected: str | None) -> None:
    assert DateShift(-1).date(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("20240301123456.789+0100", "20240229123456.789+0100"),
        ("2024030112", "2024022912"),
        ("202403", "202402"),
        ("2024", "2023"),
        ("2024-03-01", None),
        ("x", None),
    ],
)
def test_the_precision_of_datetimes_is_kept(value: str, expected: str | None) -> None:
    assert DateShift(-1).datetime(value) == expected


def test_intervals_are_kept() -> None:
    shift = DateShift(-777)
    first, second = (shift.date(each) or "" for each in ("20231230", "20240302"))
    days = [date(int(each[:4]), int(each[4:6]), int(each[6:])) for each in (first, second)]
    assert (days[1] - days[0]).days == (date(2024, 3, 2) - date(2023, 12, 30)).days
