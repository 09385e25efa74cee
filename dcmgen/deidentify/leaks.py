"""Search for removed values in encoded objects."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from dcmgen.deidentify.cms import without_random
from dcmgen.dictionary.data.uid_constants import DeflatedExplicitVRLittleEndian

SHORTEST = 4
"""Number of characters from which a value is searched for; shorter ones occur by chance."""
SHORTEST_OTHER = 2
"""Number of characters from which a value that is not ASCII is searched for."""
SHORTEST_NUMBER = 6
"""Number of digits from which a value that consists of digits is searched for."""
_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")
_OTHER_ENCODINGS = (
    *(f"iso8859-{part}" for part in (1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 15)),
    "shift_jis",
    "euc_jp",
    "iso2022_jp",
    "euc_kr",
    "gb18030",
)
"""Encodings of text that is not ASCII."""
_ALPHANUMERIC = frozenset(b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
_PREFIX = 132
_META = _PREFIX + 12
"""Offset of the first element after File Meta Information Group Length."""


class Leak(NamedTuple):
    """A value that an encoded object should not contain.

    Attributes
    ----------
    vr : str
        VR of the attribute from which the value was removed.
    text : str
        The value, or a date in another form.
    offset : int
        Offset of the first occurrence in bytes, of a deflated object after it is inflated.
    """

    vr: str
    text: str
    offset: int


def find_leaks(data: bytes, removed: Iterable[tuple[str, str]]) -> list[Leak]:
    """Return the values that an encoded object contains.

    Parameters
    ----------
    data : bytes
        A file, or any other bytes.
    removed : iterable of (str, str)
        VR and text of the values, such as `Deidentified.removed`.

    Returns
    -------
    list of Leak
        The values that were found, in any common encoding. A value next to other letters or digits is not counted.
        Encrypted content (Encrypted Attributes Sequence) is not searched, because it contains short values by chance.
    """
    data = without_random(_inflated(data))
    texts = dict.fromkeys((vr, form) for vr, text in removed for form in _forms(vr, text))
    found = ((vr, text, _position(data, text)) for vr, text in texts)
    return [Leak(vr, text, offset) for vr, text, offset in found if offset >= 0]


def _forms(vr: str, text: str) -> Iterator[str]:
    """Yield the forms in which a value may occur: itself, and a date with separators."""
    shortest = SHORTEST_NUMBER if text.isdigit() else SHORTEST if text.isascii() else SHORTEST_OTHER
    if len(text) >= shortest:
        yield text
    if vr == "DA" and len(text) == 8:
        for separator in "-./":
            yield separator.join((text[:4], text[4:6], text[6:]))


def _position(data: bytes, text: str) -> int:
    for encoding in _ENCODINGS if text.isascii() else (*_ENCODINGS, *_OTHER_ENCODINGS):
        try:
            encoded = text.encode(encoding)
        except UnicodeEncodeError:
            continue
        start = data.find(encoded)
        while start >= 0:
            if not (_is_word(data, start - 1, encoded[0]) or _is_word(data, start + len(encoded), encoded[-1])):
                return start
            start = data.find(encoded, start + 1)
    return -1


def _is_word(data: bytes, at: int, neighbor: int) -> bool:
    """Return whether a byte and its neighbor are letters or digits."""
    return 0 <= at < len(data) and neighbor in _ALPHANUMERIC and data[at] in _ALPHANUMERIC


def _inflated(data: bytes) -> bytes:
    """Return a file with its dataset inflated, if its transfer syntax is deflated."""
    if data[128:_PREFIX] != b"DICM" or data[_PREFIX : _PREFIX + 6] != b"\2\0\0\0UL":
        return data
    end = _META + int.from_bytes(data[_PREFIX + 8 : _META], "little")
    if DeflatedExplicitVRLittleEndian.encode() not in data[_META:end]:
        return data
    try:
        return data[:end] + zlib.decompressobj(-zlib.MAX_WBITS).decompress(data[end:])
    except zlib.error:
        return data
