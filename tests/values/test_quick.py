"""Quick conversion of assigned values: it accepts no value that the rules refuse, and converts as the converters do."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dcmgen.model.convert import to_list, to_scalar
from dcmgen.values.quick import is_sound, scalar, several
from dcmgen.values.rules import check_value
from dcmgen.values.vr import REPRESENTATIONS, STRINGS
from tests.values.table import ROWS, Row

VRS = sorted(set(REPRESENTATIONS) - {"SQ"})


def same(one: Any, two: Any) -> bool:
    """Return whether two stored values have the same type, value and text."""
    return (
        type(one) is type(two) and getattr(one, "text", None) == getattr(two, "text", None) and repr(one) == repr(two)
    )


@pytest.mark.parametrize("row", ROWS, ids=repr)
def test_values_of_the_table(row: Row) -> None:
    found = (several if isinstance(row.value, list) else scalar)(row.vr)(row.value)
    if found is not None:
        assert not row.rules
        assert same(
            found, (to_list(row.vr, row.value) if isinstance(row.value, list) else to_scalar(row.vr)(row.value))
        )


USUAL: dict[str, list[Any]] = {
    "AE": ["STORE_SCP"],
    "AS": ["018M"],
    "CS": ["ORIGINAL", "MONOCHROME2", "NO TRIGGER", "MR_1"],
    "DA": ["20260101"],
    "DS": [1.5, 0.1, -3, 0, "1.5", "-2"],
    "DT": ["20260101101010", "20260101101010.5"],
    "FD": [1.5, -1e300],
    "FL": [1.5],
    "IS": [1, -5, "7"],
    "LO": ["Thorax", "Z\xfcrich", "\u5c71\u7530"],
    "LT": ["two\r\nlines"],
    "OB": [b"\0"],
    "OF": [bytes(4)],
    "PN": ["Doe^Jane"],
    "TM": ["101010", "101010.123456"],
    "UI": ["1.2.840.10008.1.2", "2.25.123"],
    "US": [0, 65535],
    "SS": [-1],
}


@pytest.mark.parametrize("vr", USUAL)
def test_usual_values_are_quick(vr: str) -> None:
    for value in USUAL[vr]:
        assert same(scalar(vr)(value), to_scalar(vr)(value))
    if vr not in ("OB", "OF", "LT"):
        values = [value for value in USUAL[vr] if vr not in ("DS", "IS") or isinstance(value, float)]
        assert not values or same(several(vr)(values), to_list(vr, values))


@pytest.mark.parametrize("vr", VRS)
@given(st.text(max_size=70) | st.from_regex(r"[0-9.+\-^=DWMYE :\\]{0,20}", fullmatch=True))
def test_text(vr: str, value: str) -> None:
    found = scalar(vr)(value)
    if found is not None:
        assert vr in STRINGS
        assert check_value(vr, found, "1") == []
        assert same(found, to_scalar(vr)(value))


@pytest.mark.parametrize("vr", [vr for vr in VRS if vr not in STRINGS or vr in ("DS", "IS")])
@given(st.integers(-(2**70), 2**70) | st.integers(-70000, 70000) | st.floats())
@example(math.nan)
@example(math.inf)
@example(3.4028235677973366e38)
@example(10**15)
@example(10**16 - 1)
@example(-(10**15))
@example(-(2**31))
@example(-(2**31) - 1)
@example(2**31)
@example(1.7976931348623157e308)
def test_numbers(vr: str, value: float) -> None:
    found = scalar(vr)(value)
    if found is not None:
        assert check_value(vr, found, "1") == []
        assert same(found, to_scalar(vr)(value))


@pytest.mark.parametrize("vr", ["CS", "DS", "FD", "IS", "LO", "UI", "US"])
@given(
    st.lists(st.integers(-(2**40), 2**40))
    | st.lists(st.floats())
    | st.lists(st.sampled_from(["1", "1.5", "", "A", "a", "1\\2", "0" * 17, "\u0661", "1.2.3"]))
)
def test_lists(vr: str, values: list[Any]) -> None:
    found = several(vr)(values)
    if found is not None:
        assert check_value(vr, found) == []
        assert same(found, to_list(vr, values))
    try:
        converted = to_list(vr, values)
    except (TypeError, ValueError, OverflowError):
        return
    if is_sound(vr, converted):
        assert check_value(vr, converted) == []
