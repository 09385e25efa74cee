"""Encapsulated pixel data: fragments, offset tables, frames (PS3.5 Annex A.4).

`Encapsulated` finds frames in a value without reading more of it than it must: it works on anything with
``read(offset, length)``, such as what ``ds.value_span(0x7FE00010)`` returns.
"""

from __future__ import annotations

from itertools import pairwise
from struct import pack, unpack

from dcmgen.errors import PixelError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import TypeAlias

    Read: TypeAlias = Callable[[int, int], bytes]
    Offsets: TypeAlias = bytes | Iterable[int]

ITEM = b"\xfe\xff\x00\xe0"
SEQUENCE_END = b"\xfe\xff\xdd\xe0"
_LIMIT = 0xFFFFFFFE
_WINDOW = 512
_EOI = b"\xff\xd9"


class Encapsulated:
    """The fragments of one encapsulated value.

    Parameters
    ----------
    read
        ``read(offset, length)`` gives bytes.
    offset, length : int
        Where the value lies: it begins with the item of the Basic Offset Table; a sequence delimiter at its end may
        be there or not.
    number_of_frames : int or None
        Number of Frames (0028,0008); needed where there is no offset table and more than one fragment.
    extended_offsets : pair or None
        Extended Offset Table (7FE0,0001) and its Lengths (7FE0,0002), as bytes or numbers.
    big : bool
        Whether the item headers are big endian (no transfer syntax asks for it).

    Raises
    ------
    PixelError
        The value does not begin with an item.
    """

    __slots__ = (
        "_extended",
        "_fragments",
        "_frames",
        "_order",
        "basic_offsets",
        "first",
        "number_of_frames",
        "read",
        "stop",
    )

    def __init__(
        self,
        read: Read,
        offset: int,
        length: int,
        number_of_frames: int | None = None,
        extended_offsets: tuple[Offsets, Offsets] | None = None,
        big: bool = False,
    ) -> None:
        self.read = read
        self._order = ">" if big else "<"
        self.stop = offset + length
        self.number_of_frames = number_of_frames
        self._fragments: list[tuple[int, int]] | None = None
        self._frames: list[list[tuple[int, int]]] | None = None
        self._extended = None if extended_offsets is None else tuple(map(_numbers, extended_offsets))
        header = read(offset, min(8, length)) if length >= 8 else b""
        if len(header) < 8 or unpack(self._order + "HH", header[:4]) != (0xFFFE, 0xE000):
            raise PixelError(
                "the value does not begin with the item of the Basic Offset Table", advice="Is it encapsulated?"
            )
        (size,) = unpack(self._order + "I", header[4:])
        self.first = offset + 8 + size
        """Offset of the first fragment's item."""
        if size % 4 or self.first > self.stop:
            raise PixelError(f"the Basic Offset Table has {size} bytes, which cannot be", offset=offset)
        table = read(offset + 8, size)
        self.basic_offsets: tuple[int, ...] = unpack(f"{self._order}{size // 4}I", table)
        """Basic Offset Table: of each frame's first item, relative to the first fragment's item."""

    def walk(self, start: int | None = None) -> Iterator[tuple[int, int]]:
        """Offset and length of each fragment's bytes, from the item at `start` on."""
        pos = self.first if start is None else start
        window, at = b"", 0
        while pos + 8 <= self.stop:
            if not at <= pos <= at + len(window) - 8:
                window, at = self.read(pos, min(_WINDOW, self.stop - pos)), pos
                if len(window) < 8:
                    return
            group, element, length = unpack(self._order + "HHI", window[pos - at : pos - at + 8])
            if (group, element) != (0xFFFE, 0xE000):
                if (group, element) != (0xFFFE, 0xE0DD):
                    raise PixelError(f"({group:04X},{element:04X}) stands where a fragment should", offset=pos)
                return
            if length == 0xFFFFFFFF:
                raise PixelError("a fragment has undefined length", offset=pos)
            yield pos + 8, min(length, self.stop - pos - 8)
            pos += 8 + length

    @property
    def fragments(self) -> list[tuple[int, int]]:
        """Offset and length of every fragment's bytes."""
        if self._fragments is None:
            self._fragments = list(self.walk())
        return self._fragments

    def _is_item(self, pos: int) -> bool:
        return self.first <= pos <= self.stop - 8 and unpack(self._order + "HH", self.read(pos, 4)) == (0xFFFE, 0xE000)

    def spans(self, index: int) -> list[tuple[int, int]]:
        """Offset and length of the fragments of one frame, found through an offset table where there is one.

        Raises
        ------
        IndexError
            There is no such frame.
        PixelError
            Frames and fragments cannot be brought together.
        """
        if index < 0:
            raise IndexError(f"frames count from 0, not {index}")
        if self._extended is not None:
            offsets, lengths = self._extended
            if index >= len(offsets) or index >= len(lengths):
                raise IndexError(f"there is no frame {index}: the Extended Offset Table has {len(offsets)}")
            if self._is_item(self.first + offsets[index]):
                return [(self.first + offsets[index] + 8, lengths[index])]
        elif self.basic_offsets and self._frames is None:
            table = self.basic_offsets
            if index < len(table):
                start = self.first + table[index]
                stop = self.first + table[index + 1] if index + 1 < len(table) else self.stop
                if start < stop and self._is_item(start) and (stop == self.stop or self._is_item(stop)):
                    found = []
                    for offset, length in self.walk(start):
                        if offset > stop:
                            break
                        found.append((offset, length))
                    return found
            elif self.number_of_frames is None or self.number_of_frames <= len(table):
                raise IndexError(f"there is no frame {index}: the Basic Offset Table has {len(table)}")
        frames = self.frames
        if index >= len(frames):
            raise IndexError(f"there is no frame {index}: there are {len(frames)}")
        return frames[index]

    @property
    def frames(self) -> list[list[tuple[int, int]]]:
        """For each frame its fragments, as offset and length."""
        if self._frames is None:
            self._frames = self._split()
        return self._frames

    def _split(self) -> list[list[tuple[int, int]]]:
        fragments = self.fragments
        if self._extended is not None:
            offsets, lengths = self._extended
            if all(self._is_item(self.first + offset) for offset in offsets):
                return [[(self.first + o + 8, n)] for o, n in zip(offsets, lengths, strict=False)]
        starts = {offset - 8 - self.first: i for i, (offset, _) in enumerate(fragments)}
        table = self.basic_offsets
        count = self.number_of_frames
        if table and all(offset in starts for offset in table) and (count is None or count == len(table)):
            places = [starts[offset] for offset in table] + [len(fragments)]
            if places == sorted(places):
                return [fragments[a:b] for a, b in pairwise(places)]
        if count is None:
            if len(fragments) <= 1:
                return [fragments] if fragments else []
            raise PixelError(
                f"{len(fragments)} fragments and no offset table: the number of frames is needed",
                advice="Give number_of_frames",
            )
        if count == 1:
            return [fragments]
        if count == len(fragments):
            return [[fragment] for fragment in fragments]
        if count > len(fragments):
            raise PixelError(f"{len(fragments)} fragments cannot hold {count} frames")
        return self._split_by_markers(count)

    def _split_by_markers(self, count: int) -> list[list[tuple[int, int]]]:
        """Cut after each fragment that ends a JPEG code stream."""
        frames: list[list[tuple[int, int]]] = [[]]
        for offset, length in self.fragments:
            frames[-1].append((offset, length))
            tail = self.read(offset + max(length - 10, 0), min(length, 10))
            if _EOI in tail.rstrip(b"\0")[-3:]:
                frames.append([])
        if not frames[-1]:
            frames.pop()
        if len(frames) != count:
            raise PixelError(
                f"{len(self.fragments)} fragments without an offset table cannot be told into {count} frames",
                advice="Give the offsets of the frames as extended_offsets",
            )
        return frames

    def frame(self, index: int) -> bytes:
        """The bytes of one frame, its fragments joined."""
        return b"".join([self.read(offset, length) for offset, length in self.spans(index)])

    def __len__(self) -> int:
        if self._frames is None and self.number_of_frames is not None:
            return self.number_of_frames
        return len(self.frames)

    def __iter__(self) -> Iterator[bytes]:
        for spans in self.frames:
            yield b"".join([self.read(offset, length) for offset, length in spans])


def _numbers(offsets: Offsets) -> tuple[int, ...]:
    if isinstance(offsets, (bytes, bytearray, memoryview)):
        return unpack(f"<{len(offsets) // 8}Q", bytes(offsets[: len(offsets) // 8 * 8]))
    return tuple(offsets)


def fragment_items(frame: bytes, count: int = 1) -> list[bytes]:
    """A frame as items: `count` fragments of even length, the last padded.

    Raises
    ------
    PixelError
        The frame is too small or too large for so many.
    """
    if count < 1:
        raise PixelError(f"a frame has at least one fragment, not {count}")
    size = (len(frame) + count - 1) // count
    size += size % 2
    parts = [frame[at : at + size] for at in range(0, len(frame), size)] if size else [b""]
    if len(parts) != count:
        raise PixelError(f"a frame of {len(frame)} bytes cannot be cut into {count} fragments of even length")
    if size > _LIMIT:
        raise PixelError("a fragment has less than 4 GiB", advice="Use more fragments a frame")
    return [ITEM + pack("<I", len(part) + len(part) % 2) + part + b"\0" * (len(part) % 2) for part in parts]


def encapsulated(frames: Iterable[bytes], fragments_per_frame: int = 1, has_bot: bool = True) -> bytes:
    """Frames as an encapsulated value, with or without a Basic Offset Table; without the sequence delimiter.

    Raises
    ------
    PixelError
        The frames are more than the 32-bit offsets of the table reach.
    """
    items: list[bytes] = []
    offsets: list[int] = []
    at = 0
    for frame in frames:
        offsets.append(at)
        for item in fragment_items(frame, fragments_per_frame):
            items.append(item)
            at += len(item)
    if not has_bot:
        return b"".join([ITEM, bytes(4), *items])
    if offsets and offsets[-1] > _LIMIT:
        raise PixelError(
            "the frames lie beyond the 4 GiB that a Basic Offset Table reaches",
            advice="Use has_bot=False or encapsulate_extended()",
        )
    return b"".join([ITEM, pack(f"<I{len(offsets)}I", 4 * len(offsets), *offsets), *items])


def encapsulated_extended(frames: Iterable[bytes]) -> tuple[bytes, bytes, bytes]:
    """Frames as an encapsulated value, one fragment each, with the Extended Offset Table and its Lengths."""
    items: list[bytes] = []
    offsets: list[int] = []
    lengths: list[int] = []
    at = 0
    for frame in frames:
        (item,) = fragment_items(frame)
        items.append(item)
        offsets.append(at)
        lengths.append(len(item) - 8)
        at += len(item)
    count = len(offsets)
    return b"".join([ITEM, bytes(4), *items]), pack(f"<{count}Q", *offsets), pack(f"<{count}Q", *lengths)
