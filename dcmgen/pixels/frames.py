"""Where each encapsulated frame stands, without reading the others. PS3.5 A.4

A frame is one fragment or several. Which, is told by the basic or the extended offset table; without a table by the
count of fragments, and at last by the marks with which codestreams begin.
"""

from __future__ import annotations

from struct import Struct
from typing import TYPE_CHECKING

from dcmgen.errors import PixelError

if TYPE_CHECKING:
    from collections.abc import Callable

_ITEM = b"\xfe\xff\x00\xe0"
_END = b"\xfe\xff\xdd\xe0"
_header = Struct("<4sI").unpack
_STARTS = (b"\xff\xd8\xff", b"\xff\x4f\xff\x51", b"\x00\x00\x00\x0cjP  ", b"\xff\x0a", b"\x00\x00\x00\x0cJXL ")


class Frames:
    """Access to the encapsulated frames of one element.

    Parameters
    ----------
    read : callable
        ``read(offset, length)`` returns bytes of the element's value; fewer at its end.
    count : int
        Number of Frames.
    extended : tuple of bytes, optional
        Extended Offset Table and Extended Offset Table Lengths. PS3.3 C.7.6.3.1.8
    """

    def __init__(
        self, read: Callable[[int, int], bytes], count: int, extended: tuple[bytes, bytes] | None = None
    ) -> None:
        self._read = read
        self.count = count
        tag, length = self._item(0)
        if tag != _ITEM:
            raise PixelError(
                "encapsulated pixel data must begin with an item, the basic offset table; "
                f"here stands {read(0, 8)[:8].hex(' ')}: is the transfer syntax right?"
            )
        self._first = 8 + length
        self._table_bytes = length
        self._fragments: list[tuple[int, int]] | None = None
        self._groups: list[tuple[int, int]] | None = None
        self._offsets: memoryview | tuple[int, ...] = ()
        self._lengths: memoryview | None = None
        if extended is not None and len(extended[0]) >= 8 * count <= len(extended[1]):
            self._offsets = memoryview(extended[0]).cast("Q")
            self._lengths = memoryview(extended[1]).cast("Q")
        elif count > 1 and length == 4 * count:
            table = read(8, length)
            if len(table) == length:
                self._offsets = memoryview(bytes(table)).cast("I")

    def __len__(self) -> int:
        return self.count

    def __getitem__(self, index: int) -> bytes:
        """Codestream of a frame, its fragments joined.

        Raises
        ------
        PixelError
            The frame is not there, or where it begins cannot be told.
        """
        if self._offsets:
            data = self._by_table(index)
            if data:
                return data
            self._offsets = ()  # a table that does not point at items is wrong: do without it
        fragments = self._scan()
        start, stop = self._group(index)
        if stop - start == 1:
            at, length = fragments[start]
            return bytes(self._read(at, length))
        return b"".join(self._read(at, length) for at, length in fragments[start:stop])

    def _item(self, at: int) -> tuple[bytes, int]:
        head = self._read(at, 8)
        return _header(head) if len(head) == 8 else (b"", 0)

    def _by_table(self, index: int) -> bytes:
        """Codestream at the offset of the table; nothing if the table misleads."""
        start = self._first + self._offsets[index]
        tag, length = self._item(start)
        if tag != _ITEM:
            return b""
        if self._lengths is not None:
            return bytes(self._read(start + 8, min(length, self._lengths[index])))
        if index + 1 < self.count:
            stop: float = self._first + self._offsets[index + 1]
            if start + 8 + length == stop:
                return bytes(self._read(start + 8, length))
        else:
            stop = float("inf")
        parts = []
        at = start
        while at < stop:
            tag, length = self._item(at)
            if tag != _ITEM:
                if stop != float("inf"):
                    return b""
                break
            parts.append(self._read(at + 8, length))
            at += 8 + length
        return b"".join(parts) if at <= stop else b""

    def _scan(self) -> list[tuple[int, int]]:
        """Offset and length of each fragment's bytes."""
        if self._fragments is None:
            found = []
            read, at = self._read, self._first
            while True:
                head = read(at, 8)
                if len(head) < 8:
                    break
                tag, length = _header(head)
                if tag != _ITEM:
                    break
                at += 8
                if length == 0xFFFFFFFF:
                    raise PixelError(f"the fragment at byte {at} of the pixel data has no length of its own")
                found.append((at, length))
                at += length
            while found and not found[-1][1]:
                found.pop()
            self._fragments = found
        return self._fragments

    def _group(self, index: int) -> tuple[int, int]:
        """First fragment of a frame, and the one after its last."""
        fragments = self._scan()
        if not fragments:
            raise PixelError("the pixel data has no fragment: every frame is missing")
        if self.count == 1 and index == 0:
            return 0, len(fragments)
        if len(fragments) == self.count:
            return index, index + 1
        if self._groups is None:
            self._groups = self._by_marks(fragments)
        if index >= len(self._groups):
            raise PixelError(
                f"frame {index} is missing: NumberOfFrames is {self.count}, but {len(self._groups)} frames "
                f"are there in {len(fragments)} fragments"
            )
        return self._groups[index]

    def _by_marks(self, fragments: list[tuple[int, int]]) -> list[tuple[int, int]]:
        starts = [n for n, (at, _) in enumerate(fragments) if bytes(self._read(at, 12)).startswith(_STARTS)]
        if not starts or starts[0] != 0:
            if len(fragments) < self.count or len(fragments) - self.count == 1:
                return [(n, n + 1) for n in range(len(fragments))]  # a frame too few or too many
            raise PixelError(
                f"{len(fragments)} fragments hold {self.count} frames, there is no usable offset table, "
                "and the codestreams do not show where they begin"
            )
        return list(zip(starts, [*starts[1:], len(fragments)], strict=True))

    @property
    def found(self) -> int:
        """How many frames are there in fact, whatever Number of Frames says."""
        fragments = self._scan()
        if len(fragments) <= self.count or self.count == 0:
            return len(fragments)
        return len(self._by_marks(fragments))
