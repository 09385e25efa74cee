"""Conversion of assigned values to the types of the store: one converter for each value representation.

A converter raises TypeError or ValueError with a reason; `conversion_error` adds the element to the error.
"""

from __future__ import annotations

from struct import unpack

from dcmgen import dictionary
from dcmgen.errors import ElementTypeError, ElementValueError
from dcmgen.model.foreign import is_foreign_name
from dcmgen.model.sequence import Sequence
from dcmgen.values.multivalue import LISTS, MultiValue, NumberList
from dcmgen.values.numbers import DS, IS
from dcmgen.values.person_name import PersonName
from dcmgen.values.tag import Tag
from dcmgen.values.tags import PIXEL_REPRESENTATION
from dcmgen.values.temporal import DA, DT, TM
from dcmgen.values.uid import UID
from dcmgen.values.vr import (
    AMBIGUOUS,
    BACKSLASH_SEPARATED,
    BYTES,
    FLOATS,
    INTEGERS,
    NUMBERS,
    REPRESENTATIONS,
    TEXTS,
    UNITS,
    Kind,
    by_kind,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeAlias

    from dcmgen.model.store import Store

    Converter: TypeAlias = Callable[[Any], Any]


_SINGLE = (int, float)
"""The most frequent types that are neither text nor a list of values."""
_LONGEST = 60
"""Maximum number of characters of a value in a message."""


def shown(value: Any) -> str:
    """Return a value as text for a message: its `repr`, without the middle if that is long."""
    text = repr(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 4]}...{text[-1]}"


def _refused(accepted: str, value: Any) -> TypeError:
    return TypeError(f"accepts {accepted}, not {type(value).__name__}: {shown(value)}")


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value if type(value) is str else str(value)
    raise _refused("str", value)


def _person_name(value: Any) -> PersonName:
    if type(value) is str:
        return PersonName(value)
    if isinstance(value, PersonName):
        return value
    return PersonName(str(value) if is_foreign_name(value) else _text(value))


def _uid(value: Any) -> UID:
    if isinstance(value, UID):
        return value
    return UID(_text(value).strip(" \0"))


def _date(value: Any) -> DA:
    if isinstance(value, str) or hasattr(value, "year"):
        return DA(value)
    raise _refused("str or datetime.date", value)


def _time(value: Any) -> TM:
    if isinstance(value, str) or hasattr(value, "hour"):
        return TM(value)
    raise _refused("str or datetime.time", value)


def _datetime(value: Any) -> DT:
    if isinstance(value, str) or hasattr(value, "year"):
        return DT(value)
    raise _refused("str or datetime.datetime", value)


def _decimal(value: Any) -> DS:
    if type(value) is DS:
        return value
    if isinstance(value, (float, int, str)) or hasattr(value, "__float__"):
        return DS(value)
    raise _refused("a number or str", value)


def _integer_string(value: Any) -> IS:
    if type(value) is IS:
        return value
    if isinstance(value, (int, float, str)) or hasattr(value, "__index__") or hasattr(value, "__float__"):
        return IS(value)
    raise _refused("a whole number or str", value)


def _integer(value: Any) -> int:
    if hasattr(value, "__index__"):
        return int(value)
    if isinstance(value, float) or (not isinstance(value, str) and hasattr(value, "__float__")):
        whole = int(value)
        if whole == value:
            return whole
        raise ValueError(f"accepts a whole number, not {value!r}")
    raise _refused("int", value)


def _float(value: Any) -> float:
    if not isinstance(value, str) and (hasattr(value, "__float__") or hasattr(value, "__index__")):
        return float(value)
    raise _refused("a number", value)


def _bytes(vr: str) -> Converter:
    unit = UNITS.get(vr, 1)
    code = REPRESENTATIONS[vr].code if vr in REPRESENTATIONS else "B"

    def convert(value: Any) -> bytes | None:
        if type(value) is bytes:
            return value or None
        if value is None:
            return None
        if isinstance(value, str):
            raise TypeError("accepts bytes, not str; encode the text first")
        if hasattr(value, "read"):
            return file_content(value) or None
        try:
            view = memoryview(value)
        except TypeError:
            raise TypeError(f"accepts bytes, not {type(value).__name__}") from None
        if view.itemsize not in (1, unit):
            raise TypeError(f"accepts bytes, not numbers of {view.itemsize} bytes; use array.tobytes()")
        if view.itemsize > 1 and view.format[0] == ">":
            raise TypeError("accepts words in little endian byte order; convert the array with astype('<...')")
        if view.itemsize > 1 and (view.format[-1] in "efd") != (code in "fd"):
            kind = "floating-point numbers" if code in "fd" else "integers"
            raise TypeError(f"accepts {kind}, not an array of format {view.format!r}")
        return view.tobytes() or None

    return convert


def file_content(file: Any) -> bytes:
    """Return the bytes of a binary file object from its position, which does not change if it is seekable."""
    start = file.tell() if file.seekable() else None
    data = file.read()
    if start is not None:
        file.seek(start)
    if isinstance(data, str):
        raise TypeError("accepts a file that is open for bytes; open it with mode 'rb'")
    return bytes(data)


def from_words(dataset: Store, tag: int, vr: str, value: Any, error: Exception) -> Any:
    """Convert bytes for VR ``US or SS``, whose sign Pixel Representation determines; raise the error for other values.

    Parameters
    ----------
    dataset : Store
        Dataset to which the value is assigned.
    tag : int
        Tag of the element.
    vr : str
        VR of the element.
    value : object
        Value that the converter of the VR did not accept.
    error : Exception
        Error of the converter.

    Returns
    -------
    object
        Value that has the type of the store.

    Raises
    ------
    ElementTypeError, ElementValueError
        If the VR is another one, or if the value is not the bytes of 16-bit words.
    """
    if vr != "US or SS" or not _is_bytes(value) or not value or len(value) % 2:
        raise conversion_error(tag, vr, error) from None
    signed = PIXEL_REPRESENTATION in dataset._raw and dataset._value(PIXEL_REPRESENTATION) == 1
    return converted(tag, vr, list(unpack(f"<{len(value) // 2}{'h' if signed else 'H'}", value)))


def _words(value: Any) -> Any:
    # ambiguous VRs such as "US or OW" accept words as bytes or as numbers
    return bytes(value) if isinstance(value, (bytes, bytearray, memoryview)) else _integer(value)


_KINDS: dict[str, Converter] = {
    Kind.DATE: _date,
    Kind.DATE_TIME: _datetime,
    Kind.DECIMAL: _decimal,
    Kind.INTEGER_STRING: _integer_string,
    Kind.NAME: _person_name,
    Kind.TAG: Tag,
    Kind.TEXT: _text,
    Kind.TIME: _time,
    Kind.UID: _uid,
}

CONVERT: dict[str, Converter] = {
    **dict.fromkeys(AMBIGUOUS, _words),
    **dict.fromkeys(INTEGERS, _integer),
    **dict.fromkeys(FLOATS, _float),
    **{vr: _bytes(vr) for vr in BYTES},
    **by_kind(_KINDS),
}
"""Converter of a single value, by VR, for all VRs except SQ."""

_POINTS = [2, 3]
"""Numbers of coordinates of a point, which the VM ``2-2n``, ``3-3n`` or ``2-n`` declares."""

EMPTY: dict[str, str] = {vr: CONVERT[vr]("") for vr in TEXTS}
"""Empty value of an element with VM 1, for the VRs of text; it is None for all others except SQ."""


def _is_bytes(value: Any) -> bool:
    return isinstance(value, (bytes, bytearray)) or (isinstance(value, memoryview) and value.itemsize == 1)


_PLAIN = frozenset((float, int, str))


def _is_array(values: list[Any], vr: str) -> bool:
    """Return whether the values of a VR of numbers have two dimensions."""
    return vr in NUMBERS and (isinstance(values[0], (list, tuple)) or getattr(values[0], "ndim", 0) > 0)


def _flat(values: list[Any], vm: str) -> list[Any]:
    """Return the numbers of an array of two dimensions row by row; raise ValueError if the VM does not allow its shape."""
    rows = [row.tolist() if hasattr(row, "tolist") else row for row in values]
    lengths = {len(row) if isinstance(row, (list, tuple)) else -1 for row in rows}
    if len(lengths) > 1 or any(isinstance(row[0], (list, tuple)) for row in rows if row):
        raise ValueError("accepts an array of one or two dimensions, whose rows have the same length")
    [length] = lengths
    least, _, most = vm.partition("-")
    if vm.isdigit():
        if len(rows) * length == int(vm):
            return [number for row in rows for number in row]
        expected = "a single value" if vm == "1" else f"{vm} values"
        raise ValueError(f"accepts {expected}, not an array of shape ({len(rows)}, {length})")
    allowed = _POINTS if most == "n" and least != "1" else [size for size in _POINTS if most == f"{size}n"]
    if length in allowed:
        return [number for row in rows for number in row]
    expected = f"of shape (n, {' or '.join(map(str, allowed))})" if allowed else "of one dimension"
    raise ValueError(f"accepts an array {expected}, not of shape ({len(rows)}, {length})")


def to_list(vr: str, value: Any, tag: int | None = None) -> Any:
    """Convert a value to the list that is stored for an element whose VM is not 1.

    Parameters
    ----------
    vr : str
        Value representation.
    value : object
        None and ``""`` result in an empty list. Text is split at backslashes if the VR separates values with them.
        Arrays and other iterables are converted value by value. All other values result in a list of one value.
    tag : int, optional
        Tag of the element, whose VM decides whether an array of numbers may have two dimensions: one row for each point
        if it is ``2-2n``, ``3-3n`` or similar, any shape with this number of values if it is fixed. By default, it may
        not.

    Returns
    -------
    MultiValue, bytes or None
        List of the class for this VR. For VRs of bytes, which always have a single value, `bytes` or None.

    Raises
    ------
    TypeError, ValueError
        If the VR does not accept a value.
    """
    if value is None or (isinstance(value, (str, bytes)) and not value):
        values: list[Any] = []
    elif isinstance(value, str):
        values = value.split("\\") if vr in BACKSLASH_SEPARATED else [value]
    elif isinstance(value, (list, tuple)):
        values = list(value)
    elif isinstance(value, bytes) or hasattr(value, "read"):
        values = [value]
    elif hasattr(value, "tolist"):
        listed = value.tolist()
        values = listed if isinstance(listed, list) else [listed]
    elif vr == "AT" and isinstance(value, int):
        values = [value]
    elif is_foreign_name(value):
        return to_list(vr, str(value), tag)
    elif hasattr(value, "__iter__"):
        values = list(value)
    else:
        values = [value]
    if vr == "AT" and len(values) == 2 and isinstance(value, tuple):
        values = [value]  # (group, element)
    elif values and type(values[0]) not in _PLAIN and _is_array(values, vr):
        values = _flat(values, "1" if tag is None else dictionary.vm_of(tag))
    kind = LISTS.get(vr, MultiValue)
    if issubclass(kind, NumberList):
        return kind.convert(values)
    one = CONVERT[vr]
    if vr in BYTES or ("OW" in vr and _is_bytes(value)):
        return one(value)  # bytes are a single value, even if the VM in PS3.6 is not 1 (PS3.5 6.4)
    if vr in BACKSLASH_SEPARATED:
        return kind([one("" if value is None else value) for value in values])
    return kind([one(value) for value in values])


def to_scalar(vr: str) -> Converter:
    """Return the converter for elements with VM 1.

    Parameters
    ----------
    vr : str
        Value representation.

    Returns
    -------
    callable
        Function that converts a value to a scalar, or to a list if there are several values. None, ``""`` and an empty
        list result in an empty string of the class of the VR if it is text, otherwise in None.
    """
    one = CONVERT[vr]
    if vr in BYTES:
        return one
    separated = vr in BACKSLASH_SEPARATED
    pair_is_one = vr == "AT"
    empty = EMPTY.get(vr)
    plain = int if vr in INTEGERS else float if vr in FLOATS else None

    def convert(value: Any) -> Any:
        if type(value) is plain:
            return value
        if isinstance(value, str):
            if separated and "\\" in value:
                return to_list(vr, value)
            return one(value) if value else empty
        if value is None:
            return empty
        if type(value) not in _SINGLE and (
            isinstance(value, list)
            or (isinstance(value, tuple) and not pair_is_one)
            or hasattr(value, "tolist")
            or hasattr(value, "append")  # such as a MultiValue of pydicom
        ):
            values = to_list(vr, value)
            return values if len(values) > 1 else values[0] if values else empty
        return one(value)

    return convert


def converter(tag: int, vr: str) -> Converter:
    """Return the converter for the values of an element.

    Parameters
    ----------
    tag : int
        Tag of the element. The VM in PS3.6 decides between a scalar and a list.
    vr : str
        Value representation.

    Returns
    -------
    callable
        Function that converts a value and raises TypeError or ValueError if the VR does not accept it.

    Raises
    ------
    ElementValueError
        If the VR does not exist.
    """
    if vr == "SQ":
        return Sequence.of
    if vr not in CONVERT:
        raise ElementValueError(f"{vr!r} is not a VR (PS3.5 6.2)", tag_path=describe(tag))
    if dictionary.vm_of(tag) in ("1", ""):
        return to_scalar(vr)

    def convert(value: Any) -> Any:
        return to_list(vr, value, tag)

    return convert


def converted(tag: int, vr: str, value: Any) -> Any:
    """Convert a value that is assigned to an element.

    Parameters
    ----------
    tag : int
        Tag of the element.
    vr : str
        Value representation.
    value : object
        Value.

    Returns
    -------
    object
        Value that has the type of the store.

    Raises
    ------
    ElementTypeError, ElementValueError
        If the VR does not exist, or does not accept the value.
    """
    try:
        return converter(tag, vr)(value)
    except (TypeError, ValueError, OverflowError) as error:
        raise conversion_error(tag, vr, error) from None


def describe(tag: int) -> str:
    """Return the keyword and the number of an element for messages: ``"PatientID (0010,0020)"``."""
    keyword = dictionary.keyword_for_tag(tag)
    return f"{keyword} {Tag(tag)}" if keyword else str(Tag(tag))


def path_part(tag: int, index: int | None = None) -> str:
    """Return the part of a path for an element, or for an item of a sequence: ``"PatientID"``, ``"BeamSequence[0]"``."""
    name = dictionary.keyword_for_tag(tag)
    if not name or dictionary.tag_for_keyword(name) != tag:  # the groups 60xx and 50xx share their keywords
        name = str(Tag(tag))
    return name if index is None else f"{name}[{index}]"


def conversion_error(tag: int, vr: str, error: Exception) -> ElementTypeError | ElementValueError:
    """Return an error with the element and the reason for which a converter did not accept a value."""
    if isinstance(error, ElementTypeError | ElementValueError):
        return error  # it already contains the element
    kind = ElementTypeError if isinstance(error, TypeError) else ElementValueError
    return kind(f"{vr} {error}" if str(error).startswith("accepts") else str(error), tag_path=describe(tag))
