"""Arrays made from bytes have the same numbers as the decoded values."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dcmgen import Dataset, dcmread
from dcmgen.codec.arrays import decimals, get_array, integers
from dcmgen.errors import ElementTypeError
from dcmgen.uid import ExplicitVRBigEndian, ExplicitVRLittleEndian
from tests.codec.files import FILES, written

TEXTS = st.one_of(
    st.floats(allow_nan=False, allow_infinity=False).map(repr),
    st.decimals(-(10**9), 10**9, places=3).map(str),
    st.integers(-(10**17), 10**17).map(str),
    st.from_regex(r"\A-?[0-9]{0,9}\.?[0-9]{1,9}\Z"),
    st.sampled_from(
        [
            "1.",
            ".5",
            "-.5",
            "+1",
            " 2 ",
            "1e5",
            "-0",
            "0.1",
            "1E-3",
            "00012",
            "9007199254740993",
            "1" * 25,
            "-" + "9" * 20,
            "0." + "0" * 30 + "1",
        ]
    ),
)


@given(st.lists(TEXTS, min_size=1, max_size=30))
def test_decimals_equal_those_of_python(texts: list[str]) -> None:
    for many in (texts, texts * (1 + 1100 // len("\\".join(texts)))):  # NumPy converts long texts
        assert list(map(repr, decimals("\\".join(many).encode()).tolist())) == [repr(float(text)) for text in many]


@given(st.lists(st.decimals(-1000, 1000, places=3).map(str), min_size=200, max_size=250))
def test_decimals_with_equal_places_equal_those_of_python(texts: list[str]) -> None:
    assert list(map(repr, decimals("\\".join(texts).encode()).tolist())) == [repr(float(text)) for text in texts]


@given(st.text("0123456789.-\\", min_size=1001, max_size=1100))
def test_invalid_decimals_equal_those_of_python(text: str) -> None:
    assert list(map(repr, decimals(text.encode()).tolist())) == [repr(_float(part)) for part in text.split("\\")]


def _float(part: str) -> float:
    try:
        return float(part)
    except ValueError:
        return float("nan")


@given(st.lists(st.integers(-(2**31), 2**31 - 1), min_size=1))
def test_integers_equal_those_of_python(numbers: list[int]) -> None:
    assert integers("\\".join(map(str, numbers)).encode()).tolist() == numbers


@given(st.binary(max_size=40))
def test_any_bytes_are_accepted(raw: bytes) -> None:
    parts = raw.rstrip(b" \0").split(b"\\") if raw.rstrip(b" \0") else []
    assert len(decimals(raw)) == len(parts)
    assert len(integers(raw)) == len(parts)


def test_invalid_numbers_are_nan() -> None:
    assert [math.isnan(number) for number in decimals(b"1\\\\abc\\1.2.3\\1-2")] == [False, True, True, True, True]


def test_only_invalid_numbers_of_the_file_are_repairs() -> None:
    data = b"\x08\0\x60\0CS\2\0CT\x28\0\x30\0DS\6\0abc\\1 "
    read, other = dcmread(data), dcmread(data[:10] + b"\x10\0\x20\0LO\2\0ab")
    other["PixelSpacing"] = read["PixelSpacing"]
    assert [repair.path for repair in read.repairs] == ["PixelSpacing"]
    assert np.array_equal(get_array(other, 0x00280030), [math.nan, 1], equal_nan=True)
    assert other.repairs == []
    again = dcmread(data)
    assert np.array_equal(get_array(again, 0x00280030), [math.nan, 1], equal_nan=True)
    assert [(repair.kind, repair.path) for repair in again.repairs] == [("number", "PixelSpacing")]


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, ExplicitVRBigEndian])
def test_every_vr(syntax: str) -> None:
    ds = Dataset()
    ds.PixelSpacing = ["0.50", "1e-1"]
    ds.InstanceNumber = 7
    ds.Rows = 512
    ds.GraphicData = [1.5, 2.5]
    ds.SimpleFrameList = [70000, 1]
    ds.FrameIncrementPointer = [0x00181063]
    ds.add_new(0x7FE00010, "OW", b"\1\0\2\0")
    for dataset in (ds, dcmread(written(ds, transfer_syntax=syntax))):
        assert get_array(dataset, 0x00280030).tolist() == [0.5, 0.1]
        assert get_array(dataset, 0x00200013).tolist() == [7]
        assert get_array(dataset, 0x00280010).tolist() == [512]
        assert get_array(dataset, 0x00700022).dtype == np.float32
        assert get_array(dataset, 0x00081161).tolist() == [70000, 1]
        assert get_array(dataset, 0x00280009).tolist() == [[0x0018, 0x1063]]
        assert get_array(dataset, 0x7FE00010).tolist() == [1, 2]
        dataset.PixelSpacing[0] = 3
        assert get_array(dataset, 0x00280030).tolist() == [3, 0.1]
    ds.PatientName = "A"
    with pytest.raises(ElementTypeError):
        get_array(ds, 0x00100010)
    with pytest.raises(KeyError):
        get_array(ds, 0x00100020)


@pytest.mark.filterwarnings("ignore")
def test_arrays_of_files_equal_the_values() -> None:
    for path in FILES[::7]:
        ds: Any = dcmread(path, force=True)
        for tag in ds._raw:
            if ds._vr(tag) in ("DS", "IS", "US", "FL", "FD", "UL", "SL", "SS"):
                value = ds._value(tag)
                ones = value if isinstance(value, list) else [] if value is None else [value]
                if not any(one is None or isinstance(one, (str, bytes)) for one in ones):
                    assert get_array(ds, tag).tolist() == [float(one) for one in ones], (path.name, tag)
