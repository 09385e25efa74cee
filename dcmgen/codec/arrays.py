"""NumPy arrays of element values, converted from the encoded bytes without a Python object for each number."""

from __future__ import annotations

from functools import partial

import numpy as np

from dcmgen.errors import ElementTypeError
from dcmgen.model import access
from dcmgen.model.convert import describe
from dcmgen.values.multivalue import NumberList
from dcmgen.values.numbers import DS, IS, interpret, may_be_python
from dcmgen.values.tags import LUT_DESCRIPTORS
from dcmgen.values.vr import REPRESENTATIONS, Kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from numpy.typing import NDArray

    from dcmgen.model.dataset import BaseDataset

_SCALES = 10.0 ** np.arange(23)
_ARRAY_BYTES = 1000
"""Number of bytes from which NumPy is faster than a loop."""
_LONG = 1 << 63
_EXACT = 1 << 53
"""Smaller integers are exact in float64. Powers of ten up to 10^22 are exact too, so a quotient is rounded only once
and equals the number that Python reads from the text."""


def get_array(dataset: BaseDataset, tag: int) -> NDArray[Any]:
    """Return the values of an element as an array.

    Parameters
    ----------
    dataset : Dataset
        Dataset or item.
    tag : int
        Tag of an element with a numeric or binary VR.

    Returns
    -------
    ndarray
        Array of shape (n,), or (n, 2) with group and element numbers for AT. The dtype is float64 for DS, int64 for
        IS, and the type of the VR in native byte order for binary numbers and words. Values that are empty or not
        numbers are NaN; the dtype is float64 for IS too if there are any, or values with a fraction.

    Raises
    ------
    KeyError
        If the dataset does not contain the element.
    ElementTypeError
        If the VR is neither numeric nor binary.
    """
    entry = access.entries(dataset)[tag]
    vr = access.vr(dataset, tag)
    row = REPRESENTATIONS.get(vr)
    kind = row.kind if row is not None else ""
    if kind == Kind.DECIMAL or kind == Kind.INTEGER_STRING:
        read = decimals if kind == Kind.DECIMAL else integers
        note = None if isinstance(entry, str) else partial(access.source(dataset).note, "number", tag)
        return read(_raw(dataset, tag, entry), note)
    if row is None or not row.code:
        raise ElementTypeError(f"values of VR {vr} are not numbers", tag_path=describe(tag))
    word = row.code[0]
    if vr == "SS" and tag in LUT_DESCRIPTORS:
        return np.array(access.value(dataset, tag) or [], np.int32).reshape(-1)
    if isinstance(entry, str):
        value = access.value(dataset, tag)
        if isinstance(value, bytes):
            return np.frombuffer(value[: len(value) - len(value) % row.unit], f"<{word}").astype(word)
        ones = value if isinstance(value, list) else [] if value is None else [value]
        if kind == Kind.TAG:
            return np.array([(one >> 16, one & 0xFFFF) for one in ones], "u2").reshape(-1, 2)
        return np.array(ones, word)
    source = access.source(dataset)
    raw = source.bytes(tag, entry)
    order = ">" if source.encoding.big else "<"
    array = np.frombuffer(raw[: len(raw) - len(raw) % row.unit], order + word).astype(word)
    return array[: len(array) // 2 * 2].reshape(-1, 2) if kind == Kind.TAG else array


def _raw(dataset: BaseDataset, tag: int, entry: Any) -> bytes:
    value = access.value(dataset, tag) if isinstance(entry, str) else access.values(dataset).get(tag)
    if isinstance(entry, str) or access.is_changed(value):
        if isinstance(value, NumberList):
            return value.text.encode("ascii", "replace")
        ones = value if isinstance(value, list) else [] if value is None else [value]
        return "\\".join("" if one is None else str(one) for one in ones).encode("ascii", "replace")
    return bytes(access.source(dataset).bytes(tag, entry))


def decimals(raw: bytes, note: Callable[[str], None] | None = None) -> NDArray[np.float64]:
    """Convert Decimal Strings, separated by backslashes, to float64; empty text and text that is not a number are NaN.

    Parameters
    ----------
    raw : bytes
        Encoded values.
    note : callable, optional
        Called with a message for each text that is not a valid number.

    Examples
    --------
    >>> decimals(b"1.50\\\\-2e3\\\\ 7 ").tolist()
    [1.5, -2000.0, 7.0]
    """
    raw = raw.rstrip(b" \0")
    if not raw:
        return np.empty(0)
    numbers = plain(raw) if len(raw) > _ARRAY_BYTES else None
    return np.array(_numbers(DS, raw, note), np.float64) if numbers is None else numbers


def integers(raw: bytes, note: Callable[[str], None] | None = None) -> NDArray[np.int64] | NDArray[np.float64]:
    """Convert Integer Strings, separated by backslashes, to int64; to float64 if some are not integers.

    Parameters
    ----------
    raw : bytes
        Encoded values.
    note : callable, optional
        Called with a message for each text that is not a valid number.

    Examples
    --------
    >>> integers(b"12\\\\-3\\\\+4 ").tolist()
    [12, -3, 4]
    >>> integers(b"12\\\\\\\\14.5").tolist()
    [12.0, nan, 14.5]
    """
    raw = raw.rstrip(b" \0")
    if len(raw) > _ARRAY_BYTES and (array := plain(raw)) is not None and (array % 1 == 0).all():
        return array.astype(np.int64)
    numbers = _numbers(IS, raw, note) if raw else []
    whole = all(isinstance(number, int) and -_LONG <= number < _LONG for number in numbers)
    return np.array(numbers, np.int64) if whole else np.array(numbers, np.float64)


def _numbers(kind: Any, raw: bytes, note: Callable[[str], None] | None) -> list[int | float]:
    text = str(raw, "latin-1")
    parts = text.split("\\")
    if not may_be_python(text):
        try:
            return list(map(int if kind is IS else float, parts))
        except ValueError:
            pass
    read, numbers = kind.read, []
    for part in parts:
        try:
            numbers.append(read(part))
        except ValueError:
            number, problem = interpret(kind, part)
            if problem and note is not None:
                note(problem)
            numbers.append(float("nan") if number is None else number)
    return numbers


def plain(raw: bytes) -> NDArray[np.float64] | None:
    """Convert numbers that consist of digits, an optional minus sign and an optional decimal point.

    NumPy reads integers ten times faster than numbers with a point. The points are therefore removed, and the integers
    divided by the corresponding powers of ten.

    Returns
    -------
    ndarray or None
        None if a number has another form or too many digits.
    """
    if raw.translate(None, b"0123456789.-\\"):
        return None
    whole = raw.replace(b".", b"")
    if (
        raw.count(b"-") != raw.count(b"\\-") + raw.startswith(b"-")
        or b"\\\\" in whole
        or b"-\\" in whole
        or whole[:1] in (b"", b"\\")
        or whole[-1:] in (b"\\", b"-")
    ):
        return None
    text = np.frombuffer(raw, np.uint8)
    stops = np.empty(raw.count(b"\\") + 1, np.int64)
    stops[:-1] = np.flatnonzero(text == 92)
    stops[-1] = len(raw)
    mantissa: NDArray[np.int64] = np.fromstring(whole, np.int64, sep="\\")
    # NumPy returns the greatest or least integer for a number with too many digits
    if len(mantissa) != len(stops) or mantissa.max() >= _EXACT or mantissa.min() <= -_EXACT:
        return None
    count = raw.count(b".")
    decimal_places = len(raw) - raw.rfind(b".") - 1
    if not count:
        numbers = mantissa.astype(np.float64)
    elif (
        count == len(stops)
        and decimal_places < stops[0]
        and decimal_places < 23
        and (text[stops - decimal_places - 1] == 46).all()
    ):
        numbers = mantissa / _SCALES[decimal_places]  # all numbers have the same number of decimal places
    else:
        numbers = mantissa.astype(np.float64)
        points = np.flatnonzero(text == 46)
        owners = np.searchsorted(stops, points)
        places = stops[owners] - points - 1
        if (len(owners) > 1 and np.diff(owners).min() == 0) or places.max() > 22:
            return None  # a number has two points
        numbers[owners] /= _SCALES[places]
    if not mantissa.all():  # an integer cannot represent a negative zero
        starts = np.append(0, stops[:-1] + 1)
        numbers[(mantissa == 0) & (text[starts] == 45)] = -0.0
    return numbers
