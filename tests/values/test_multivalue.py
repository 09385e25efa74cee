"""Lists that record changes, and lists of numbers that keep their text."""

from __future__ import annotations

import copy
import io
import operator
import pickle
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dcmgen import Dataset, dcmread
from dcmgen.uid import UID, ExplicitVRLittleEndian
from dcmgen.values.multivalue import LISTS, DSList, ISList, MultiValue, PersonNameList
from dcmgen.values.numbers import DS, IS
from dcmgen.values.person_name import PersonName
from dcmgen.values.tag import Tag

MUTATORS: list[Callable[[Any], object]] = [
    lambda v: v.append("4"),
    lambda v: v.extend(["4", "5"]),
    lambda v: v.insert(1, "4"),
    lambda v: v.pop(),
    lambda v: v.pop(0),
    lambda v: v.remove(v[1]),
    lambda v: v.clear(),
    lambda v: v.reverse(),
    lambda v: v.sort(),
    lambda v: v.sort(reverse=True),
    lambda v: operator.setitem(v, 0, "9"),
    lambda v: operator.setitem(v, -1, "9"),
    lambda v: operator.setitem(v, slice(1, 2), ["7", "8"]),
    lambda v: operator.delitem(v, 0),
    lambda v: operator.delitem(v, slice(0, 2)),
    lambda v: operator.iadd(v, ["6"]),
    lambda v: operator.imul(v, 2),
]
"""Each has the same effect on "3", "1.0", "2" as on a plain list of these texts."""


@pytest.mark.parametrize("mutate", MUTATORS)
@pytest.mark.parametrize(
    "made",
    [
        lambda: MultiValue(["3", "1.0", "2"]),
        lambda: DSList.parse("3\\1.0\\2"),
        lambda: DSList.of([3.0, 1.0, 2.0], b"3\\1.0\\2"),
        lambda: DSList.convert(["3", "1.0", "2"]),
        lambda: ISList.of([3, 1, 2], "3\\1.0\\2"),
        lambda: LISTS["PN"](map(PersonName, ["3", "1.0", "2"])),
    ],
)
def test_mutators_work_and_are_recorded(made: Callable[[], Any], mutate: Callable[[Any], object]) -> None:
    values, plain = made(), ["3", "1.0", "2"]
    assert not values.changed
    mutate(values)
    mutate(plain)
    assert values.changed
    assert [str(value) for value in values] == plain
    assert values == plain
    if isinstance(values, (DSList, ISList)):
        assert values.text == "\\".join(plain)
        assert values.plain() == [float(text) for text in plain]


@pytest.mark.parametrize(
    "look", [len, list, repr, str, copy.copy, np.array, lambda v: v[0], lambda v: v[1:], lambda v: "1.0" in v]
)
def test_reading_is_not_a_change(look: Callable[[Any], object]) -> None:
    for values in (MultiValue(["3", "1.0"]), DSList.parse("3\\1.0")):
        look(values)
        assert not values.changed


def test_numbers_keep_their_text() -> None:
    values = DSList.parse("0.50\\1e2\\3")
    assert [type(value) for value in values] == [DS, DS, DS]
    assert values == [0.5, 100, 3] == list(values)
    assert values == ["0.50", "1e2", "3"]
    assert values != [0.5, 100]
    assert values[0].text == "0.50"
    assert values[-1] == "3"
    assert values[:2] == ["0.50", "1e2"]
    assert values.texts() == ["0.50", "1e2", "3"]
    assert values.text == "0.50\\1e2\\3"
    assert next(reversed(values)).text == "3"
    assert (values.index(100), values.count(3), 0.5 in values, "1e2" in values, "100" in values) == (
        1,
        1,
        True,
        True,
        False,
    )
    assert values + [1] == [0.5, 100, 3, 1]  # noqa: RUF005 - the operator is meant
    assert (sum(values), max(values), sorted(values)) == (103.5, 100, [0.5, 3, 100])
    assert repr(values) == "[0.50, 1e2, 3]"


def test_numbers_without_text() -> None:
    assert DSList.convert([1, 2.0, 0.5, 1 / 3]).text == "1\\2.0\\0.5\\0.33333333333333"
    assert DSList.convert([2.0, 0.5]).text == "2.0\\0.5"
    assert ISList.convert([1, 2.0, "03"]).text == "1\\2\\03"


def test_stored_numbers_are_plain() -> None:
    values = DSList.parse("1.5\\2")
    values.append("3.25")
    values[0] = 7
    assert {type(value) for value in values.plain()} == {float}
    assert {type(value) for value in ISList.convert(["1", 2]).plain()} == {int}


def test_arrays() -> None:
    values = DSList.parse("1.5\\2\\3")
    array = np.array(values)
    assert array.dtype == np.float64
    np.testing.assert_array_equal(array, [1.5, 2, 3])
    assert np.asarray(ISList.parse("1\\2"), dtype=np.int16).dtype == np.int16
    np.testing.assert_array_equal(np.asarray(values) * 2, [3, 4, 6])


def test_empty_components() -> None:
    values = DSList.parse("1\\\\ \\2")
    assert list(values) == [1, None, None, 2]
    assert values.text == "1\\\\ \\2"
    assert DSList.convert(["1", "", None]).texts() == ["1", "", ""]


@pytest.mark.parametrize("part", ["1_0", "nan", "NAN", "inf", "x"])
def test_parts_that_are_not_numbers_are_refused(part: str) -> None:
    for kind in (DSList, ISList):
        with pytest.raises(ValueError, match=r"Decimal String|convert|invalid literal|Integer String"):
            kind.parse(f"1\\{part}")


@pytest.mark.parametrize("wrong", [["x"], [float("nan")], [None, "y"]])
def test_invalid_numbers(wrong: list[Any]) -> None:
    with pytest.raises(ValueError, match=r"."):
        DSList.convert(wrong)
    values = DSList.parse("1\\2")
    with pytest.raises(ValueError, match=r"."):
        values.extend(wrong)
    assert not values.changed
    assert values == [1, 2]


@given(st.lists(st.floats(allow_nan=False, allow_infinity=False)))
def test_numbers_become_text_of_sixteen_characters(numbers: list[float]) -> None:
    values = DSList.convert(numbers)
    assert all(len(text) <= 16 for text in values.texts())
    assert values.plain() == numbers
    assert list(values) == numbers


@pytest.mark.parametrize(
    "values", [MultiValue(["a"]), DSList.parse("0.50\\1"), ISList.convert(["01"]), PersonNameList([PersonName("A^B")])]
)
def test_copies(values: MultiValue[Any]) -> None:
    for change in (False, True):
        if change:
            values.append(values[0])
        for twin in (pickle.loads(pickle.dumps(values)), copy.deepcopy(values)):
            assert twin == values
            assert type(twin) is type(values)
            assert twin.changed is change
            assert list(map(str, twin)) == list(map(str, values))
            twin.append(values[0])
            assert len(values) == len(twin) - 1


def test_added_values_are_converted() -> None:
    names = PersonNameList()
    names.append("Doe^Jane")
    assert names[0].family_name == "Doe"
    numbers = ISList.parse("1\\2")
    numbers.append("3")
    assert type(numbers[2]) is IS


ONE = [
    ("EchoNumbers", [1], 1, 2),
    ("PixelSpacing", ["0.50"], 0.5, 0.51),
    ("ReferencedSegmentNumber", [7], 7, 8),
    ("PointsBoundingBoxCoordinates", [1.5], 1.5, 2.5),
    ("ImageType", ["12"], "12", "1"),
    ("OtherPatientNames", ["Doe^Jane"], PersonName("Doe^Jane"), "Doe"),
    ("RelatedGeneralSOPClassUID", ["1.2"], UID("1.2"), "1.2.3"),
    ("DateOfLastCalibration", ["20260101"], "20260101", "20260102"),
    ("FrameIncrementPointer", [0x00181063], Tag(0x00181063), Tag(0x00181065)),
    ("SelectorUSValue", [0], 0, 1),
]


@pytest.mark.parametrize(("keyword", "written", "value", "other"), ONE)
def test_a_list_of_one_compares_and_converts_as_its_value(keyword: str, written: Any, value: Any, other: Any) -> None:
    ds = Dataset({keyword: written})
    buffer = io.BytesIO()
    ds.save_as(buffer, transfer_syntax=ExplicitVRLittleEndian)
    buffer.seek(0)
    for values in (ds[keyword].value, dcmread(buffer)[keyword].value):
        assert isinstance(values, MultiValue)
        assert values == value
        assert value == values
        assert not operator.ne(values, value)
        assert not operator.ne(value, values)
        assert values != other
        assert other != values
        assert not operator.eq(other, values)
        assert values == [value]
        assert [value] == values
        assert values != [value, value]
        assert str(values) == f"{values}" == str(values[0])
        assert f"{values:>20}" == f"{values[0]:>20}"
        assert (len(values), values[0], list(values)) == (1, value, [value])
        assert repr(values) == repr([values[0]])
        if isinstance(value, (int, float)):
            assert (int(values), float(values)) == (int(value), float(value))
        with pytest.raises(TypeError, match="unhashable"):
            hash(values)


def test_text_of_a_list_of_one_converts_to_a_number() -> None:
    assert int(MultiValue(["12"])) == 12
    with pytest.raises(ValueError, match="AXIAL"):
        float(MultiValue(["AXIAL"]))


@pytest.mark.parametrize("values", [MultiValue(), MultiValue([1, 1]), DSList(), DSList.parse("1\\1")])
def test_other_lists_are_no_values(values: MultiValue[Any]) -> None:
    assert values != 1
    assert not operator.eq(values, 1)
    assert values != "1"
    assert str(values) == repr(values) == f"{values}"
    for kind in (int, float):
        with pytest.raises(TypeError, match=f"a list of {len(values)} values cannot be converted to a number"):
            kind(values)
    with pytest.raises(TypeError):
        format(values, ".2f")


def test_a_list_of_one_and_an_array() -> None:
    assert (MultiValue([1]) == np.array([1, 2])).tolist() == [True, False]  # type: ignore[attr-defined]
    assert np.array(MultiValue([1])).shape == (1,)
