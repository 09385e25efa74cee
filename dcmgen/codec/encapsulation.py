"""Encapsulated pixel data: fragments, offset tables and frames (PS3.5 A.4).

`Encapsulated` reads only the parts of a value that it needs to find a frame. It works with any function
``read(offset, length)``, such as the method of the object that ``ds.value_span(0x7FE00010)`` returns.
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
    """The fragments and frames of one encapsulated value.

    Iterating yields the bytes of each frame; ``len()`` returns the number of frames.

    Parameters
    ----------
    read : callable
        ``read(offset, length)`` returns bytes.
    offset, length : int
        Position of the value in bytes. It begins with the item of the Basic Offset Table and may end with a sequence
        delimiter.
    number_of_frames : int, optional
        Number of Frames (0028,0008), needed if there are several fragments and no offset table.
    extended_offsets : pair of bytes or iterables of int, optional
        Values of Extended Offset Table (7FE0,0001) and Extended Offset Table Lengths (7FE0,0002).
    big : bool, optional
        Whether the item headers are big endian, which no standard transfer syntax allows.

    Attributes
    ----------
    basic_offsets : tuple of int
        Basic Offset Table: position of each frame's first item in bytes, counted from the item of the first fragment.
    first : int
        Offset of the item of the first fragment.
    stop : int
        Offset of the end of the value.
    number_of_frames : int or None
        Number of frames, as passed.
    is_cut : bool
        Whether `walk` found a fragment that ends after the value.

    Raises
    ------
    PixelError
        If the value does not begin with a valid Basic Offset Table.
    """

    __slots__ = (
        "_extended",
        "_fragments",
        "_frames",
        "_order",
        "basic_offsets",
        "first",
        "is_cut",
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
        self.is_cut = False
        self._fragments: list[tuple[int, int]] | None = None
        self._frames: list[list[tuple[int, int]]] | None = None
        self._extended = None if extended_offsets is None else tuple(map(_numbers, extended_offsets))
        header = read(offset, min(8, length)) if length >= 8 else b""
        if len(header) < 8 or unpack(self._order + "HH", header[:4]) != (0xFFFE, 0xE000):
            raise PixelError(
                "the value does not begin with the item of the Basic Offset Table",
                advice="Check that it is encapsulated",
            )
        (size,) = unpack(self._order + "I", header[4:])
        self.first = offset + 8 + size
        if size % 4 or self.first > self.stop:
            raise PixelError(
                f"the length of the Basic Offset Table, {size} bytes, is not valid",
                offset=offset,
                advice="It must be a multiple of 4 and fit into the value",
            )
        table = read(offset + 8, size)
        self.basic_offsets: tuple[int, ...] = unpack(f"{self._order}{size // 4}I", table)

    def walk(self, start: int | None = None) -> Iterator[tuple[int, int]]:
        """Yield the offset and length of each fragment.

        Parameters
        ----------
        start : int, optional
            Offset of the item to start with. Default: the first fragment.

        Yields
        ------
        tuple of int
            Offset and length of the content of the fragment in bytes, without its item header.

        Raises
        ------
        PixelError
            If another element is found between fragments, or a fragment has undefined length.
        """
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
                    raise PixelError(f"expected a fragment, found ({group:04X},{element:04X})", offset=pos)
                return
            if length == 0xFFFFFFFF:
                raise PixelError("a fragment has undefined length", offset=pos)
            self.is_cut = self.is_cut or pos + 8 + length > self.stop
            yield pos + 8, min(length, self.stop - pos - 8)
            pos += 8 + length

    @property
    def fragments(self) -> list[tuple[int, int]]:
        """Offset and length of each fragment, as yielded by `walk`."""
        if self._fragments is None:
            self._fragments = list(self.walk())
        return self._fragments

    @property
    def frame_offsets(self) -> tuple[int, ...]:
        """Offset of each frame's first item, from the Extended Offset Table if there is one, else the basic one."""
        return self.basic_offsets if self._extended is None else self._extended[0]

    def _is_item(self, pos: int) -> bool:
        return self._item(pos) is not None

    def _item(self, pos: int) -> tuple[int, int] | None:
        """Return offset and length of the content of the item at `pos`, or None if there is no item."""
        if not self.first <= pos <= self.stop - 8:
            return None
        group, element, length = unpack(self._order + "HHI", self.read(pos, 8))
        return (pos + 8, min(length, self.stop - pos - 8)) if (group, element) == (0xFFFE, 0xE000) else None

    def spans(self, index: int) -> list[tuple[int, int]]:
        """Return offset and length of the fragments of one frame, found with an offset table if there is one.

        Parameters
        ----------
        index : int
            Index of the frame, from 0.

        Returns
        -------
        list of tuple of int
            Offset and length of each fragment in bytes.

        Raises
        ------
        IndexError
            If the frame does not exist.
        PixelError
            If the fragments cannot be assigned to frames.
        """
        if index < 0:
            raise IndexError(f"frame index {index} is negative; frames are numbered from 0")
        if self._extended is not None:
            offsets, lengths = self._extended
            if index >= len(offsets) or index >= len(lengths):
                raise IndexError(f"frame {index} does not exist; the Extended Offset Table has {len(offsets)} frames")
        elif index >= len(self.basic_offsets) > 0 and (self.number_of_frames or 0) <= len(self.basic_offsets):
            raise IndexError(
                f"frame {index} does not exist; the Basic Offset Table has {len(self.basic_offsets)} frames"
            )
        if self._frames is None and (found := self.listed(index)):
            return found
        frames = self.frames
        if index >= len(frames):
            raise IndexError(f"frame {index} does not exist; the value has {len(frames)} frames")
        return frames[index]

    def listed(self, index: int) -> list[tuple[int, int]]:
        """Return offset and length of the fragments of one frame, found with an offset table.

        Parameters
        ----------
        index : int
            Index of the frame, from 0.

        Returns
        -------
        list of tuple of int
            Offset and length of each fragment in bytes; empty if there is no table, or the table is wrong or has fewer
            entries.
        """
        if self._extended is not None:
            offsets, lengths = self._extended
            item = self._item(self.first + offsets[index]) if index < min(len(offsets), len(lengths)) else None
            return [] if item is None else [_without_padding(item, lengths[index])]
        table = self.basic_offsets
        if index >= len(table):
            return []
        start = self.first + table[index]
        stop = self.first + table[index + 1] if index + 1 < len(table) else self.stop
        return self._between(start, stop) if start < stop and (stop == self.stop or self._is_item(stop)) else []

    def _between(self, start: int, stop: int) -> list[tuple[int, int]]:
        """Return the fragments from the item at `start` to `stop`; an empty list if there is no item."""
        found: list[tuple[int, int]] = []
        try:
            for offset, length in self.walk(start):
                if offset > stop:
                    break
                found.append((offset, length))
                if offset + length == stop:  # do not read the next header
                    break
        except PixelError:
            return []
        return found

    @property
    def frames(self) -> list[list[tuple[int, int]]]:
        """Offset and length of the fragments of each frame."""
        if self._frames is None:
            self._frames = self._split()
        return self._frames

    def _split(self) -> list[list[tuple[int, int]]]:
        fragments = self.fragments
        if self._extended is not None:
            offsets, lengths = self._extended
            items = [self._item(self.first + offset) for offset in offsets]
            if None not in items:
                return [
                    [_without_padding(item, n)] for item, n in zip(items, lengths, strict=False) if item is not None
                ]
        starts = {offset - 8 - self.first: i for i, (offset, _) in enumerate(fragments)}
        table = self.basic_offsets
        count = self.number_of_frames
        if table and all(offset in starts for offset in table) and (count is None or count <= len(table)):
            bounds = [starts[offset] for offset in table] + [len(fragments)]
            if bounds == sorted(bounds):
                return [fragments[a:b] for a, b in pairwise(bounds)]
        if count is None:
            if len(fragments) <= 1:
                return [fragments] if fragments else []
            raise PixelError(
                f"the number of frames in {len(fragments)} fragments without an offset table is unknown",
                advice="Pass number_of_frames",
            )
        if count == 1:
            return [fragments]
        if count == len(fragments):
            return [[fragment] for fragment in fragments]
        if count > len(fragments):
            raise PixelError(
                f"{len(fragments)} fragments cannot contain {count} frames", advice="Check the number of frames"
            )
        return self._split_by_markers(count)

    def _split_by_markers(self, count: int) -> list[list[tuple[int, int]]]:
        """Start a new frame after each fragment that ends a JPEG code stream."""
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
                f"{len(self.fragments)} fragments without an offset table cannot be divided into {count} frames",
                advice="Pass the offsets of the frames as extended_offsets",
            )
        return frames

    def frame(self, index: int) -> bytes:
        """Return the joined fragments of one frame.

        Parameters
        ----------
        index : int
            Index of the frame, from 0.

        Raises
        ------
        IndexError
            If the frame does not exist.
        PixelError
            If the fragments cannot be assigned to frames.
        """
        return b"".join([self.read(offset, length) for offset, length in self.spans(index)])

    def __len__(self) -> int:
        return len(self.frames)

    def __iter__(self) -> Iterator[bytes]:
        for spans in self.frames:
            yield b"".join([self.read(offset, length) for offset, length in spans])


def is_encapsulated(read: Read, length: int) -> bool:
    """Return whether a value consists of items, as an encapsulated value does, up to its end or a delimiter."""
    try:
        value = Encapsulated(read, 0, length)
        stop = value.first
        for offset, size in value.walk():
            stop = offset + size
    except PixelError:
        return False
    return not value.is_cut and (stop == length or read(stop, 4) == SEQUENCE_END)


def _without_padding(item: tuple[int, int], length: int) -> tuple[int, int]:
    """Return the extent of a frame in an item; a wrong `length` is replaced by that of the item."""
    offset, size = item
    return offset, length if size - 1 <= length <= size else size


def _numbers(offsets: Offsets) -> tuple[int, ...]:
    if isinstance(offsets, (bytes, bytearray, memoryview)):
        return unpack(f"<{len(offsets) // 8}Q", bytes(offsets[: len(offsets) // 8 * 8]))
    return tuple(offsets)


class Items:
    """Fragments that are already encoded as items, which the writer copies.

    Parameters
    ----------
    parts : iterable of bytes
        The items, divided at any offset.
    """

    __slots__ = ("_parts",)

    def __init__(self, parts: Iterable[bytes]) -> None:
        self._parts = parts

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._parts)


def fragment_items(frame: bytes, count: int = 1) -> list[bytes]:
    """Divide a frame into `count` fragments of even length and encode them as items; the last one is padded.

    Raises
    ------
    PixelError
        If `count` is less than 1, or the frame is too small or too large for so many fragments.
    """
    if count < 1:
        raise PixelError(f"the number of fragments of a frame must be at least 1, not {count}")
    size = (len(frame) + count - 1) // count
    size += size % 2
    parts = [frame[at : at + size] for at in range(0, len(frame), size)] if size else [b""]
    if len(parts) != count:
        raise PixelError(f"a frame of {len(frame)} bytes cannot be divided into {count} fragments of even length")
    if size > _LIMIT:
        raise PixelError("a fragment must be smaller than 4 GiB", advice="Use more fragments per frame")
    return [ITEM + pack("<I", len(part) + len(part) % 2) + part + b"\0" * (len(part) % 2) for part in parts]


def encapsulated(frames: Iterable[bytes], fragments_per_frame: int = 1, has_bot: bool = True) -> bytes:
    """Encode frames as an encapsulated value, without the sequence delimiter at its end.

    Parameters
    ----------
    frames : iterable of bytes
        Compressed frames.
    fragments_per_frame : int, optional
        Number of fragments to divide each frame into.
    has_bot : bool, optional
        Whether to fill the Basic Offset Table; otherwise it is empty.

    Returns
    -------
    bytes
        Basic Offset Table and fragments.

    Raises
    ------
    PixelError
        If a frame cannot be divided into so many fragments, or the last frame is beyond the 32-bit offsets of the
        table.
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
            "the frames exceed the 4 GiB that the offsets of a Basic Offset Table can address",
            advice="Use has_bot=False or encapsulate_extended()",
        )
    return b"".join([ITEM, pack(f"<I{len(offsets)}I", 4 * len(offsets), *offsets), *items])


def encapsulated_extended(frames: Iterable[bytes]) -> tuple[bytes, bytes, bytes]:
    """Encode frames as an encapsulated value with one fragment per frame, and compute the extended offset table.

    Parameters
    ----------
    frames : iterable of bytes
        Compressed frames.

    Returns
    -------
    value : bytes
        Empty Basic Offset Table and fragments, without the sequence delimiter.
    offsets : bytes
        Value of Extended Offset Table (7FE0,0001).
    lengths : bytes
        Value of Extended Offset Table Lengths (7FE0,0002).

    Raises
    ------
    PixelError
        If a frame is 4 GiB or larger.
    """
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
