"""Encoding of the values of one element (PS3.5 6.2)."""

from __future__ import annotations

from struct import error as StructError
from struct import pack

from dcmgen.codec.order import swapped
from dcmgen.errors import EncodeError
from dcmgen.values.multivalue import NumberList
from dcmgen.values.numbers import DS, IS
from dcmgen.values.vr import EXTENDED, REPRESENTATIONS, Kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from dcmgen.values.charset import Charset
    from dcmgen.values.vr import Representation

    Encoder = Callable[[Any, Charset, bool], bytes]


def _joined(value: Any) -> str:
    if isinstance(value, list):
        return "\\".join(["" if one is None else str.__str__(one) for one in value])
    return str.__str__(value)


def _ascii(padding: bytes) -> Encoder:
    def encode(value: Any, text: Charset, big: bool) -> bytes:
        raw = _joined(value).encode("ascii")
        return raw + padding if len(raw) & 1 else raw

    return encode


def _text(value: Any, text: Charset, big: bool) -> bytes:
    raw = text.encode(_joined(value))
    return raw + b" " if len(raw) & 1 else raw


def _person_name(value: Any, text: Charset, big: bool) -> bytes:
    raw = text.encode(_joined(value), pn=True)
    return raw + b" " if len(raw) & 1 else raw


def _numeric_text(kind: Any) -> Encoder:
    def one(value: Any) -> str:
        if value is None or value == "":
            return ""
        if isinstance(value, (DS, IS)):  # text that is not a valid number is written unchanged
            return value.text
        return kind(value).text  # type: ignore[no-any-return]

    def encode(value: Any, text: Charset, big: bool) -> bytes:
        if isinstance(value, NumberList):
            joined = value.text
        elif isinstance(value, list):
            joined = "\\".join(map(one, value))
        else:
            joined = one(value)
        raw = joined.encode("ascii")
        return raw + b" " if len(raw) & 1 else raw

    return encode


def _binary(kind: str) -> Encoder:
    def encode(value: Any, text: Charset, big: bool) -> bytes:
        if isinstance(value, list):
            return pack(f"{'>' if big else '<'}{len(value)}{kind}", *value)
        if isinstance(value, bytes):  # the reader found fewer bytes than one number has
            return value
        return pack((">" if big else "<") + kind, value)

    return encode


def _tag(value: Any, text: Charset, big: bool) -> bytes:
    if isinstance(value, bytes):
        return value
    order = ">HH" if big else "<HH"
    return b"".join([pack(order, one >> 16, one & 0xFFFF) for one in (value if isinstance(value, list) else [value])])


def _octets(unit: int) -> Encoder:
    def encode(value: Any, text: Charset, big: bool) -> bytes:
        if isinstance(value, list):
            if isinstance(value[0], int):  # numbers of "US or OW" that are too many for US
                return pack(f"{'>' if big else '<'}{len(value)}H", *value)
            value = b"".join(value)
        raw: bytes = value if isinstance(value, bytes) else bytes(value)
        if len(raw) & 1:
            raw += b"\0"
        return swapped(raw, unit) if big and unit > 1 else raw

    return encode


_KINDS: dict[str, Encoder] = {
    Kind.DECIMAL: _numeric_text(DS),
    Kind.INTEGER_STRING: _numeric_text(IS),
    Kind.NAME: _person_name,
    Kind.TAG: _tag,
}


def _encoder(row: Representation) -> Encoder:
    if row.kind in _KINDS:
        return _KINDS[row.kind]
    if row.is_text:
        return _text if row.extended else _ascii(row.padding)
    return _octets(row.unit) if row.kind == Kind.BYTES else _binary(row.code)


ENCODERS = {vr: _encoder(row) for vr, row in REPRESENTATIONS.items() if vr != "SQ"}
"""Encoder of each VR; sequences are encoded by `dcmgen.codec.elements`."""


def encode(vr: str, value: Any, text: Charset, big: bool) -> bytes:
    """Encode a value and pad it to an even length.

    Parameters
    ----------
    vr : str
        VR of the element. Values of an unknown VR are encoded as UN.
    value : object
        Value as stored in a dataset: a scalar, a list, or None for an empty value.
    text : Charset
        Character set of text.
    big : bool
        Whether the byte order is big endian.

    Returns
    -------
    bytes
        Encoded value.

    Raises
    ------
    EncodeError
        If the VR does not allow the value, or the character set lacks a character.
    """
    if value is None:
        return b""
    if isinstance(value, list) and not value:
        return b""
    encoder = ENCODERS.get(vr) or ENCODERS["UN"]
    try:
        return encoder(value, text, big)
    except (StructError, TypeError, ValueError, OverflowError, AttributeError) as error:
        if isinstance(error, UnicodeEncodeError) and vr in EXTENDED:
            raise EncodeError(
                f"{error.object[error.start : error.end]!r} is not in {text.name}",
                advice="Set SpecificCharacterSet to 'ISO_IR 192', or write with upgrade_charset=True",
            ) from error
        raise EncodeError(f"{_brief(value)} is not valid for VR {vr} ({_reason(vr, value, error)})") from error


def _reason(vr: str, value: Any, error: Exception) -> str:
    """Return the message of the rule that a value breaks, or of the error if the value breaks no rule."""
    from dcmgen.values.rules import check_value

    return next((problem.message for problem in check_value(vr, value)), str(error))


def _brief(value: Any) -> str:
    text = repr(value[:3] if isinstance(value, (list, bytes)) else value)
    return text if len(text) < 80 else text[:77] + "..."
