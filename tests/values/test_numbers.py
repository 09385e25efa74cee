"""Decimal Strings and Integer Strings."""

from __future__ import annotations

import copy
import pickle
from decimal import Decimal
from math import inf, isnan, nan

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.valuerep import format_number_as_ds

from dcmgen.values.numbers import DS, IS, decimal_text, interpret

finite = st.floats(allow_nan=False, allow_infinity=False)


def test_a_decimal_string_equals_number_and_text() -> None:
    number = DS("1.0")
    assert number == 1.0
    assert number == "1.0"
    assert number == "1.0 "
    assert number != "1"
    assert number != 2
    assert number * 2 == 2.0
    assert (str(number), number.text, number.original_string, f"{number}", f"{number:.2f}") == (
        "1.0",
        "1.0",
        "1.0",
        "1.0",
        "1.00",
    )
    assert hash(number) == hash(1.0)
    assert {1.0: "found"}[number] == "found"


@given(finite)
def test_a_float_fits_sixteen_characters(number: float) -> None:
    text = DS(number).text
    assert len(text) <= 16
    if len(repr(number)) <= 16:
        assert float(text) == number
    else:
        # the text of pydicom is not closer
        assert abs(float(text) - number) <= abs(float(format_number_as_ds(number)) - number)


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**9), max_value=10**9, places=4))
def test_text_is_kept(value: Decimal) -> None:
    text = str(value)
    if len(text) <= 16:
        assert DS(text).text == DS(value).text == text
        assert DS(text) == float(text)


@pytest.mark.parametrize(
    "number", [1 / 3, -1 / 3, 1e22 / 7, -1e-300 / 7, 123456789.123456789, 99999999999999999, 0.1 + 0.2]
)
def test_numbers_with_too_many_digits_are_rounded(number: float) -> None:
    text = decimal_text(number)
    assert len(text) <= 16
    assert float(text) == pytest.approx(number, rel=1e-9)


@pytest.mark.parametrize("invalid", [nan, inf, -inf, "NaN", "1_0", "abc", "", "1,5"])
def test_invalid_decimal_strings(invalid: object) -> None:
    with pytest.raises(ValueError, match=r"NaN|Decimal String|could not convert"):
        DS(invalid)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "text", "number", "problem"),
    [
        (DS, "1.50 ", 1.5, ""),
        (DS, "3,5", 3.5, "'3,5' has a comma instead of a decimal point; read as 3.5"),
        (DS, "-1,5e-3", -0.0015, "'-1,5e-3' has a comma instead of a decimal point; read as -1.5e-3"),
        (DS, "1,000,000", nan, "'1,000,000' is not a number; read as NaN"),
        (DS, "NaN ", nan, "'NaN' is not a number; read as NaN"),
        (DS, "inf", nan, "'inf' is not a number; read as NaN"),
        (DS, "1_0", nan, "'1_0' is not a number; read as NaN"),
        (DS, "1e999", nan, "'1e999' is not a number; read as NaN"),
        (DS, "x" * 50, nan, f"'{'x' * 40}...' is not a number; read as NaN"),
        (IS, "15\n", 15, ""),
        (IS, "15.0", 15, ""),
        (IS, "14.5", 14.5, "'14.5' is not a whole number; read as a decimal number"),
        (IS, "14,5", nan, "'14,5' is not a number; read as NaN"),
        (IS, "1_0", nan, "'1_0' is not a number; read as NaN"),
        (IS, "one", nan, "'one' is not a number; read as NaN"),
    ],
)
def test_text_that_is_not_a_valid_number_is_interpreted(
    kind: type[DS] | type[IS], text: str, number: float, problem: str
) -> None:
    found, message = interpret(kind, text)
    assert found is not None
    assert message == problem
    assert found == number or (isnan(found) and isnan(number))
    assert found.text == text.strip() == str(found)
    assert found == text
    assert isinstance(found * 2, (float, int))
    again = pickle.loads(pickle.dumps(found))
    assert again == found == copy.deepcopy(found)
    assert again.text == found.text
    assert found != interpret(kind, "7" + text)[0]


def test_empty_text_is_not_a_number() -> None:
    assert interpret(DS, " \0") == interpret(IS, "") == (None, "")


@pytest.mark.parametrize("text", ["nan", "NaN ", "inf", "-Infinity", "1_0", "1e999", "", "3,5"])
def test_reading_refuses_text_that_is_not_a_finite_number(text: str) -> None:
    with pytest.raises(ValueError, match=r"Decimal String|convert"):
        DS.read(text)


def test_numbers_of_all_kinds() -> None:
    assert DS(np.float32(0.5)) == 0.5
    assert DS(np.int16(3)).text == "3.0"
    assert DS(-1024).text == "-1024"
    assert DS(-1024.0).text == "-1024.0"
    assert DS(10**17).text == "1e+17"
    assert DS(Decimal("0.10")).text == "0.10"
    assert DS(DS("1e1")).text == "1e1"


@pytest.mark.parametrize("number", [DS("0.50"), DS(0.5), IS("007"), IS(7)])
def test_copies_keep_the_text(number: DS | IS) -> None:
    for twin in (pickle.loads(pickle.dumps(number)), copy.deepcopy(number), copy.copy(number)):
        assert type(twin) is type(number)
        assert twin == number
        assert twin.text == number.text


def test_an_integer_string_equals_number_and_text() -> None:
    number = IS("15")
    assert number == 15
    assert number == "15"
    assert number != "015"
    assert IS("015") == "015"
    assert IS("015") == 15
    assert IS("+5").text == "+5"
    assert hash(IS("015")) == hash(15)


@pytest.mark.parametrize("text", ["1.0", "1e2", " 12 ", "-0"])
def test_whole_numbers_in_other_forms_are_accepted(text: str) -> None:
    assert IS(text) == int(float(text))
    assert IS(text).text == text.strip()


@pytest.mark.parametrize("invalid", ["1.5", "x", "", "1_0", 1.5, nan, "inf"])
def test_invalid_integer_strings(invalid: object) -> None:
    with pytest.raises(ValueError, match=r"Integer String"):
        IS(invalid)  # type: ignore[arg-type]


@given(st.integers(-(2**31), 2**31 - 1))
def test_integer_round_trip(number: int) -> None:
    assert IS(IS(number).text) == IS(number) == number
    assert IS(np.int64(number)) == number
