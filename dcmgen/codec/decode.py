"""Decoding of the values of one element (PS3.5 6.2).

A decoder is a function of ``(raw, tag, source)``. It returns the value as a dataset stores it: a list if the VM in the
dictionary is not 1, otherwise a scalar. Empty text is an empty string of the class of the VR; other empty scalars are
None. Decoders do not raise errors for invalid data. They return what they can decode, and report the problem with
``source.note``.
"""

from __future__ import annotations

import sys
from struct import Struct, unpack

from dcmgen import dictionary
from dcmgen.codec.order import swapped
from dcmgen.dictionary.data.representations import VMS
from dcmgen.values.multivalue import (
    DateList,
    DateTimeList,
    DSList,
    ISList,
    MultiValue,
    PersonNameList,
    TagList,
    TimeList,
    UIDList,
)
from dcmgen.values.numbers import DS, IS, interpret, may_be_python, plain_number
from dcmgen.values.person_name import PersonName
from dcmgen.values.tag import Tag
from dcmgen.values.tags import LUT_DESCRIPTORS
from dcmgen.values.temporal import DA, DT, TM
from dcmgen.values.uid import UID
from dcmgen.values.vr import REPRESENTATIONS, Kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from dcmgen.codec.source import Source
    from dcmgen.values.vr import Representation

    Decoder = Callable[[bytes, int, Source], Any]


_new_text: Any = str.__new__
_IMPORT_BYTES = 1 << 21
"""Number of bytes of text that a loop decodes in the time that the import of NumPy takes."""


def many(tag: int) -> bool:
    """Return whether the value multiplicity of a tag in the dictionary is other than 1."""
    return tag in VMS or (tag >= 0x50000000 and dictionary.first_of(tag) in VMS)


def _single(value: str, tag: int, kind: Any, kinds: Any) -> Any:
    """Convert text without backslashes to one value, or to a list if the VM of the tag is other than 1."""
    if tag in VMS or (tag >= 0x50000000 and many(tag)):
        return kinds([kind(value)] if value else [])
    return kind(value)


def _ascii(raw: bytes, tag: int, source: Source) -> str:
    try:
        return str(raw, "ascii")
    except UnicodeDecodeError:
        text, _ = source.charset.read(raw)
        source.note("repertoire", tag, "the value contains non-ASCII characters, which its VR does not allow")
        return text


def code(raw: bytes, tag: int, source: Source) -> Any:
    """Decode AE, AS or CS, whose leading and trailing spaces are not significant."""
    try:
        text = str(raw, "ascii").rstrip(" \0")
    except UnicodeDecodeError:
        text = _ascii(raw, tag, source).rstrip(" \0")
    if "\\" in text:
        parts = text.split("\\")
        return MultiValue([part.strip(" ") for part in parts] if " " in text else parts)
    text = text.lstrip(" ")
    if tag in VMS or (tag >= 0x50000000 and many(tag)):
        return MultiValue([text] if text else [])
    return text


def uid(raw: bytes, tag: int, source: Source) -> Any:
    """Decode UI, which is padded with a null byte."""
    try:
        text = str(raw, "ascii").rstrip("\0 ")
    except UnicodeDecodeError:
        text = _ascii(raw, tag, source).rstrip("\0 ")
    if "\\" in text:
        return UIDList([UID(part.strip("\0 ")) for part in text.split("\\")])
    return _single(text.lstrip(" "), tag, UID, UIDList)


def _temporal(kind: Any, kinds: Any) -> Decoder:
    def decode(raw: bytes, tag: int, source: Source) -> Any:
        try:
            text = str(raw, "ascii").rstrip(" \0")
        except UnicodeDecodeError:
            text = _ascii(raw, tag, source).rstrip(" \0")
        if "\\" in text:
            return kinds([_new_text(kind, part.strip(" ")) for part in text.split("\\")])
        if tag in VMS or (tag >= 0x50000000 and many(tag)):
            return kinds([_new_text(kind, text)] if text else [])
        return _new_text(kind, text)

    return decode


def text_of_several(raw: bytes, tag: int, source: Source) -> Any:
    """Decode LO, SH or UC, whose trailing spaces are not significant."""
    try:
        text = str(raw, source.charset.plain).rstrip(" \0")
    except (UnicodeDecodeError, LookupError):
        text = source.text(raw, tag).rstrip(" \0")
    if "\\" in text:
        parts = text.split("\\")
        return MultiValue([part.rstrip(" ") for part in parts] if " " in text else parts)
    if tag in VMS or (tag >= 0x50000000 and many(tag)):
        return MultiValue([text] if text else [])
    return text


def text_of_one(raw: bytes, tag: int, source: Source) -> Any:
    """Decode LT, ST or UT, in which a backslash does not separate values."""
    try:
        text = str(raw, source.charset.plain).rstrip(" \0")
    except (UnicodeDecodeError, LookupError):
        text = source.text(raw, tag).rstrip(" \0")
    return _single(text, tag, str, MultiValue)


def address(raw: bytes, tag: int, source: Source) -> Any:
    """Decode UR. An address does not contain backslashes, so the value is split at them if the VM is not 1."""
    text = _ascii(raw, tag, source).rstrip(" \0")
    if "\\" in text and many(tag):
        return MultiValue(text.split("\\"))
    return _single(text, tag, str, MultiValue)


def person_name(raw: bytes, tag: int, source: Source) -> Any:
    """Decode PN, with up to three component groups."""
    try:
        text = str(raw, source.charset.plain).rstrip(" \0")
    except (UnicodeDecodeError, LookupError):
        text = source.text(raw, tag, pn=True).rstrip(" \0")
    if "\\" in text:
        return PersonNameList([PersonName(part.rstrip(" ")) for part in text.split("\\")])
    return _single(text, tag, PersonName, PersonNameList)


def _numeric_text(kind: Any, kinds: Any, plain: Any) -> Decoder:
    one, several = kind.read, kinds.of

    def decode(raw: bytes, tag: int, source: Source) -> Any:
        try:
            text = str(raw, "ascii")
        except UnicodeDecodeError:
            text = _ascii(raw, tag, source)
        if "\\" in text:
            text = text.rstrip(" \0")
            if may_be_python(text):
                return _odd_numbers(text, tag, source, kind, kinds)
            try:
                numbers = _at_once(raw) if len(raw) > 1000 and plain is float else None
                return several(map(plain, text.split("\\")) if numbers is None else numbers, text)
            except (ValueError, OverflowError):
                return _odd_numbers(text, tag, source, kind, kinds)
        try:
            value = one(text)
        except (ValueError, OverflowError):
            value, problem = interpret(kind, text)
            if value is None:
                return kinds() if many(tag) else None
            if problem:
                source.note("number", tag, problem)
            text = value.text
        if tag in VMS or (tag >= 0x50000000 and many(tag)):
            return several((plain_number(value),), text)
        return value

    return decode


class _Decoded:
    """Number of bytes of long lists of numbers that this process has decoded."""

    size = 0


def _at_once(raw: bytes) -> list[float] | None:
    """Decode a long list of numbers with NumPy, which is imported once enough bytes have been decoded."""
    if "numpy" not in sys.modules:
        _Decoded.size += len(raw)
        if _Decoded.size < _IMPORT_BYTES:
            return None
    from dcmgen.codec.arrays import plain

    numbers = plain(raw.rstrip(b" \0"))
    return None if numbers is None else numbers.tolist()


def _odd_numbers(text: str, tag: int, source: Source, kind: Any, kinds: Any) -> Any:
    """Decode a list of numbers that contains empty or invalid values."""
    numbers: list[int | float | None] = []
    for part in text.split("\\"):
        number, problem = interpret(kind, part)
        if problem:
            source.note("number", tag, problem)
        numbers.append(plain_number(number))
    return kinds.of(numbers, text)


def _binary(kind: str, size: int, order: str) -> Decoder:
    one = Struct(order + kind).unpack
    several = {count: Struct(f"{order}{count}{kind}").unpack for count in range(2, 7)}

    def decode(raw: bytes, tag: int, source: Source) -> Any:
        if len(raw) == size:
            if tag in VMS or (tag >= 0x50000000 and many(tag)):
                return MultiValue(one(raw))
            return one(raw)[0]
        if not raw:
            return MultiValue() if many(tag) else None
        count, rest = divmod(len(raw), size)
        if rest:
            source.note("length", tag, f"{len(raw)} bytes are not a whole number of values of {size} bytes")
            if not count:
                return raw
            raw = raw[: count * size]
            if count == 1 and not many(tag):
                return one(raw)[0]
        unpacked = several[count](raw) if count in several else unpack(f"{order}{count}{kind}", raw)
        return MultiValue(unpacked)

    return decode


def _signed(several: Decoder) -> Decoder:
    """Return the decoder of SS, which does not apply to the first and third value of a LUT descriptor."""

    def decode(raw: bytes, tag: int, source: Source) -> Any:
        value = several(raw, tag, source)
        if tag in LUT_DESCRIPTORS and isinstance(value, list):
            return MultiValue([number & 0xFFFF if index != 1 else number for index, number in enumerate(value)])
        return value

    return decode


def _tags(order: str) -> Decoder:
    def decode(raw: bytes, tag: int, source: Source) -> Any:
        count, rest = divmod(len(raw), 4)
        if rest:
            source.note("length", tag, f"{len(raw)} bytes are not a whole number of tags")
            if not count:
                return raw
        halves = unpack(f"{order}{2 * count}H", raw[: 4 * count])
        found = [Tag(group << 16 | element) for group, element in zip(halves[::2], halves[1::2], strict=True)]
        if count == 1 and not many(tag):
            return found[0]
        return TagList(found) if found or many(tag) else None

    return decode


def octets(raw: bytes, tag: int, source: Source) -> bytes | None:
    """Return the bytes of OB, OW and similar VRs; words are little endian in memory."""
    return raw or None


def _words(unit: int, big: bool) -> Decoder:
    def decode(raw: bytes, tag: int, source: Source) -> bytes | None:
        if len(raw) % unit:
            source.note("length", tag, f"{len(raw)} bytes are not a whole number of values of {unit} bytes")
        return (swapped(raw, unit) if big else raw) or None

    return decode


_KINDS: dict[str, Decoder] = {
    Kind.DATE: _temporal(DA, DateList),
    Kind.DATE_TIME: _temporal(DT, DateTimeList),
    Kind.DECIMAL: _numeric_text(DS, DSList, float),
    Kind.INTEGER_STRING: _numeric_text(IS, ISList, int),
    Kind.NAME: person_name,
    Kind.TIME: _temporal(TM, TimeList),
    Kind.UID: uid,
}


def _decoder(row: Representation, order: str) -> Decoder:
    if row.kind == Kind.TEXT:
        if row.extended:
            return text_of_several if row.multiple else text_of_one
        return code if row.multiple else address
    if row.kind in (Kind.INTEGER, Kind.FLOAT):
        decoder = _binary(row.code, row.size, order)
        return _signed(decoder) if row.vr == "SS" else decoder
    if row.kind == Kind.BYTES:
        return _words(row.unit, order == ">") if row.unit > 1 else octets
    return _tags(order) if row.kind == Kind.TAG else _KINDS[row.kind]


def _table(order: str) -> dict[bytes, Decoder]:
    # a Source decodes sequences, and looks up the VR of UN elements
    return {vr.encode(): _decoder(row, order) for vr, row in REPRESENTATIONS.items() if vr not in ("SQ", "UN")}


LITTLE, BIG = _table("<"), _table(">")
"""Decoder of each VR, for each byte order."""
