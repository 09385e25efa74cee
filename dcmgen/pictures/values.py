"""Read values of elements for pictures and texts."""

from __future__ import annotations

import re
from typing import Any

import numpy as np

from dcmgen._printable import printable
from dcmgen.errors import DicomError
from dcmgen.model import groups
from dcmgen.model.sequence import Sequence

Array = np.ndarray[Any, Any]

_SIGNS = {"[hnsf'U]": "HU", "deg": "°", "Cel": "°C", "mm[Hg]": "mmHg", "Ohm": "Ω"}
"""Usual signs of units that UCUM writes in another way."""
_POWER = re.compile(r"(?<=[A-Za-z])[23](?![0-9])")
_RAISED = str.maketrans("23", "²³")
_MICRO = re.compile(r"(?<![A-Za-z\[{])u(?=[A-Za-z])")

_LARGEST = 2.0**32  # of integers in DICOM with a meaning for pictures


def value_text(value: Any) -> str:
    """Return a value as text without control characters; empty if there is no value."""
    if value is None:
        return ""
    if isinstance(value, (list, tuple)):
        return ", ".join(value_text(one) for one in value)
    return printable(str(value)).strip()


def whole(value: Any) -> int:
    """Return the first number of a value as an integer; 0 if it is absent, not finite or very large.

    Raises
    ------
    PixelError
        If the value is not a number.
    """
    number = groups.number(value)
    return int(number) if number is not None and abs(number) < _LARGEST else 0


def items(ds: Any, keyword: str) -> list[Any]:
    """Return the items of a sequence; none if it is absent or not a sequence."""
    found = ds.get(keyword)
    return list(found) if isinstance(found, Sequence) else []


def meaning(ds: Any, keyword: str) -> str:
    """Return the meaning of a code sequence, or the code if the meaning is absent; empty without a code."""
    for code in items(ds, keyword):
        keywords = ("CodeMeaning", "CodeValue", "LongCodeValue", "URNCodeValue")
        return next((text for one in keywords if (text := value_text(code.get(one)))), "")
    return ""


def unit_of(ds: Any, keyword: str) -> str:
    """Return the usual sign of the unit of a code sequence, or its meaning; empty for a number without a unit."""
    for code in items(ds, keyword):
        unit = value_text(code.get("CodeValue"))
        if str(code.get("CodingSchemeDesignator")) != "UCUM":
            return value_text(code.get("CodeMeaning")) or unit
        return "" if unit.startswith("{") or unit == "1" else _sign(unit)
    return ""


def _sign(unit: str) -> str:
    """Return the usual sign of a unit of UCUM, such as HU, mm² or µm; others are returned unchanged."""
    if unit in _SIGNS:
        return _SIGNS[unit]
    return _POWER.sub(lambda found: found[0].translate(_RAISED), _MICRO.sub("µ", unit))


def numbers_of(owner: Any, keyword: str) -> Array:
    """Return the numbers of an element; an empty array if it is absent or contains something else."""
    try:
        values: Array = owner.get_array(keyword)
    except (DicomError, KeyError):
        return np.zeros(0)
    return values


def points_of(owner: Any, keyword: str, dimensions: int = 3) -> Array | None:
    """Return the coordinates of an element as float64 of shape (n, dimensions); None if they are missing or invalid."""
    values = numbers_of(owner, keyword)
    count = len(values) // dimensions
    points = values[: count * dimensions].reshape(count, dimensions).astype(np.float64)
    return points if count and np.isfinite(points).all() and np.abs(points).max() < 1e9 else None
