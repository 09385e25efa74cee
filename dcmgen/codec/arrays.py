"""Values as NumPy arrays, made from the bytes at once: no object for a single number."""

from __future__ import annotations

import numpy as np

from dcmgen.errors import ElementTypeError
from dcmgen.model import access
from dcmgen.model.convert import describe
from dcmgen.values.multivalue import NumberList
from dcmgen.values.vr import REPRESENTATIONS, Kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from numpy.typing import NDArray

    from dcmgen.model.dataset import BaseDataset

_SCALES = 10.0 ** np.arange(23)
WORTH = 1000
"""Bytes from which on a dozen calls of NumPy cost less than a loop."""
_EXACT = 1 << 53
"""Below it an integer is a float without rounding; divided by a power of ten up to 10^22 it is rounded once, as the
text would be."""


def get_array(dataset: BaseDataset, tag: int) -> NDArray[Any]:
    """The values of an element as an array, always of one dimension.

    Parameters
    ----------
    dataset
        The dataset or item.
    tag : int
        An element of a numeric or binary VR.

    Returns
    -------
    ndarray
        float64 for DS, int64 for IS, the VR's own type for binary numbers and words (native byte order), shape (n, 2)
        of group and element for AT. DS that are empty or no numbers are NaN. Not to be written to where it is a view
        of the bytes that were read.

    Raises
    ------
    KeyError
        The element is not there.
    ElementTypeError
        It holds text or items.
    """
    entry = access.entries(dataset)[tag]
    vr = access.vr(dataset, tag)
    row = REPRESENTATIONS.get(vr)
    kind = row.kind if row is not None else ""
    if kind == Kind.DECIMAL:
        return decimals(_raw(dataset, tag, entry))
    if kind == Kind.INTEGER_STRING:
        return integers(_raw(dataset, tag, entry))
    if row is None or not row.code:
        raise ElementTypeError(f"VR {vr} holds no numbers", tag_path=describe(tag))
    word = row.code[0]
    if isinstance(entry, str):
        value = access.value(dataset, tag)
        if isinstance(value, bytes):
            return np.frombuffer(value[: len(value) - len(value) % row.unit], f"<{word}")
        ones = value if isinstance(value, list) else [] if value is None else [value]
        if kind == Kind.TAG:
            return np.array([(one >> 16, one & 0xFFFF) for one in ones], "u2").reshape(-1, 2)
        return np.array(ones, word)
    source = access.source(dataset)
    raw = source.bytes(tag, entry)
    order = ">" if source.encoding.big else "<"
    array = np.frombuffer(raw[: len(raw) - len(raw) % row.unit], order + word)
    if not array.dtype.isnative:
        array = array.astype(array.dtype.newbyteorder("="))
    return array[: len(array) // 2 * 2].reshape(-1, 2) if kind == Kind.TAG else array


def _raw(dataset: BaseDataset, tag: int, entry: Any) -> bytes:
    value = access.values(dataset).get(tag)
    if isinstance(entry, str) or access.is_changed(value):
        if isinstance(value, NumberList):
            return value.text.encode("ascii", "replace")
        ones = value if isinstance(value, list) else [] if value is None else [value]
        return "\\".join("" if one is None else str(one) for one in ones).encode("ascii", "replace")
    return bytes(access.source(dataset).bytes(tag, entry))


def decimals(raw: bytes) -> NDArray[np.float64]:
    """Decimal Strings with backslashes between them as float64.

    Examples
    --------
    >>> decimals(b"1.50\\\\-2e3\\\\ 7 ").tolist()
    [1.5, -2000.0, 7.0]
    """
    raw = raw.rstrip(b" \0")
    if not raw:
        return np.empty(0)
    numbers = plain(raw) if len(raw) > WORTH else None
    return np.array([_float(part) for part in raw.split(b"\\")]) if numbers is None else numbers


def integers(raw: bytes) -> NDArray[np.int64]:
    """Integer Strings with backslashes between them as int64; what is no number is 0.

    Examples
    --------
    >>> integers(b"12\\\\-3\\\\+4 ").tolist()
    [12, -3, 4]
    """
    return np.array([int(number) if abs(number) < _EXACT else 0 for number in decimals(raw).tolist()], np.int64)


def _float(part: bytes) -> float:
    try:
        return float(part)
    except ValueError:
        return float("nan")


def plain(raw: bytes) -> NDArray[np.float64] | None:
    """Numbers of digits, a minus and a point at most; None where some are not, or have too many digits.

    NumPy reads integers ten times as fast as numbers with a point: so the points are taken out, and the integers
    divided by the powers of ten they stand for.
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
    # what has more digits than fit comes as the greatest or least integer
    if len(mantissa) != len(stops) or mantissa.max() >= _EXACT or mantissa.min() <= -_EXACT:
        return None
    count = raw.count(b".")
    behind = len(raw) - raw.rfind(b".") - 1
    if not count:
        numbers = mantissa.astype(np.float64)
    elif count == len(stops) and behind < stops[0] and behind < 23 and (text[stops - behind - 1] == 46).all():
        numbers = mantissa / _SCALES[behind]  # as many digits behind the point in all of them
    else:
        numbers = mantissa.astype(np.float64)
        points = np.flatnonzero(text == 46)
        owners = np.searchsorted(stops, points)
        places = stops[owners] - points - 1
        if (len(owners) > 1 and np.diff(owners).min() == 0) or places.max() > 22:
            return None  # two points in one number
        numbers[owners] /= _SCALES[places]
    if not mantissa.all():  # the minus of a zero is lost among integers
        starts = np.append(0, stops[:-1] + 1)
        numbers[(mantissa == 0) & (text[starts] == 45)] = -0.0
    return numbers
