"""Elements whose bytes are in separate objects, arranged so that a `Source` can decode them on access."""

from __future__ import annotations

from dcmgen.codec.elements import Encoder
from dcmgen.codec.encapsulation import ITEM, SEQUENCE_END
from dcmgen.codec.order import swapped
from dcmgen.codec.origin import BytesOrigin, Origin, PartsOrigin
from dcmgen.codec.reading import Context, Options, Reading
from dcmgen.codec.scan import LONG
from dcmgen.codec.source import Source
from dcmgen.errors import RepairWarning

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from dcmgen.codec.transfer_syntax import Encoding
    from dcmgen.values.charset import Charset

_SMALL = 1 << 10
"""Maximum number of bytes of a value that is copied to the common buffer."""
_LARGE_START = 1 << 48
"""Offset of the first large value, which is greater than any size of the common buffer."""
_UNDEFINED = b"\xff\xff\xff\xff"


class _Reading(Reading):
    """State of a conversion; its repairs have no offset, because the bytes are not those of a file."""

    __slots__ = ()

    def repair(
        self, kind: str, path: str, offset: int, message: str, category: type[RepairWarning] = RepairWarning
    ) -> None:
        super().repair(kind, path, -1, message, category)


class Layout:
    """Arrangement of the elements of one dataset and its items.

    Small values are copied to one buffer. Large values are not copied; a file is read when a value in it is accessed.

    Parameters
    ----------
    name : str
        Name of the file of the dataset; may be empty.

    Attributes
    ----------
    reading : Reading
        State of the conversion, with the repairs.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._small = bytearray()
        self._parts: list[tuple[int, Origin, int]] = []
        self._end = _LARGE_START
        self._contexts: dict[Encoding, Context] = {}
        self.reading: Reading = _Reading(BytesOrigin(b"", name), Options())

    def context(self, code: Encoding) -> Context:
        """Return the context of the datasets in an encoding."""
        found = self._contexts.get(code)
        if found is None:
            found = self._contexts[code] = Context(self.reading, b"", 0, code)
        return found

    def source(
        self, code: Encoding, text: Charset, table: dict[int, Any], parent: Source | None, tag: int, index: int
    ) -> Source:
        """Return the source of a dataset, or of an item of a sequence of `parent`."""
        source = Source.root(self.context(code), text, table, -1, -1)
        if parent is not None:
            source.parent, source.tag, source.index, source.depth = parent, tag, index, parent.depth + 1
        return source

    def item(self, source: Source, is_undefined: bool) -> None:
        """Add the header of an item."""
        source.header = len(self._small)
        source.end = 0
        item = swapped(ITEM, 2) if source.encoding.big else ITEM
        self._small += item + (_UNDEFINED if is_undefined else bytes(4))

    def element(
        self, code: Encoding, tag: int, vr: bytes | None, value: bytes, is_undefined: bool = False
    ) -> tuple[Any, ...]:
        """Add an element and return its entry.

        Parameters
        ----------
        code : Encoding
            Encoding of the value.
        tag : int
            Tag of the element.
        vr : bytes or None
            VR; None if the dictionary determines it.
        value : bytes
            Encoded value, without the delimiter of an undefined length.
        is_undefined : bool, optional
            Whether the length is undefined.

        Returns
        -------
        tuple
            Entry for the table of a `Source`.
        """
        length = -1 if is_undefined else len(value)
        header = Encoder(code).header(tag, (vr or b"UN").decode(), length)
        end = b""
        if is_undefined:
            end = (swapped(SEQUENCE_END, 2) if code.big else SEQUENCE_END) + bytes(4)
        if len(value) <= _SMALL:
            start = len(self._small)
            self._small += header + value + end
        else:
            start = self._end
            self._add(header)
            self._add(value)
            self._add(end)
        return _entry(vr, start, len(header), length, len(value), len(end))

    def stored(
        self, code: Encoding, tag: int, vr: bytes | None, origin: Origin, offset: int, length: int
    ) -> tuple[Any, ...]:
        """Add an element whose value is in a file, and return its entry."""
        header = Encoder(code).header(tag, (vr or b"UN").decode(), length)
        start = self._end
        self._add(header)
        self._parts.append((self._end, origin, offset))
        self._end += length
        return _entry(vr, start, len(header), length, length, 0)

    def _add(self, piece: bytes) -> None:
        if piece:
            self._parts.append((self._end, BytesOrigin(piece, self._name), 0))
            self._end += len(piece)

    def finish(self) -> None:
        """Make the elements available to the sources."""
        small = bytes(self._small)
        parts: list[tuple[int, Origin, int]] = [(0, BytesOrigin(small, self._name), 0), *self._parts]
        self.reading.origin = self.reading.data = PartsOrigin(parts, self._end, self._name)
        for context in self._contexts.values():
            context.buf = small


def _entry(vr: bytes | None, start: int, header: int, length: int, size: int, delimiter: int) -> tuple[Any, ...]:
    at = start + header
    if length >= 0 and header == (12 if vr in LONG else 8):
        return vr, at, length
    return vr, at, length, (start, at + size, at + size + delimiter)
