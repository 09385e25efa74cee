"""Encapsulated pixel data: frames and fragments out of a value, and a value of frames (PS3.5 Annex A.4).

The names are those known from pydicom. A `buffer` is the value of Pixel Data as bytes, or a binary file object
that stands at its beginning.

Examples
--------
>>> value = encapsulate([b"frame one", b"frame two!"])
>>> get_frame(value, 1)
b'frame two!'
>>> [len(frame) for frame in generate_frames(value, number_of_frames=2)]
[10, 10]
"""

from __future__ import annotations

from dcmgen.codec.encapsulation import Encapsulated, encapsulated, encapsulated_extended

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import BinaryIO, TypeAlias

    Buffer: TypeAlias = bytes | bytearray | memoryview | BinaryIO
    ExtendedOffsets: TypeAlias = tuple[bytes | Iterable[int], bytes | Iterable[int]]

__all__ = [
    "encapsulate",
    "encapsulate_extended",
    "generate_fragmented_frames",
    "generate_fragments",
    "generate_frames",
    "get_frame",
    "parse_basic_offsets",
    "parse_fragments",
]


def _value(
    buffer: Buffer,
    number_of_frames: int | None = None,
    extended_offsets: ExtendedOffsets | None = None,
    endianness: str = "<",
) -> Encapsulated:
    if isinstance(buffer, (bytes, bytearray, memoryview)):
        data = buffer

        def read(offset: int, length: int) -> bytes:
            return bytes(data[offset : offset + length])

        return Encapsulated(read, 0, len(data), number_of_frames, extended_offsets, endianness == ">")
    file = buffer
    start = file.tell()
    size = file.seek(0, 2) - start
    file.seek(start)

    def read_file(offset: int, length: int) -> bytes:
        file.seek(start + offset)
        return file.read(length)

    return Encapsulated(read_file, 0, size, number_of_frames, extended_offsets, endianness == ">")


def get_frame(
    buffer: Buffer,
    index: int,
    *,
    extended_offsets: ExtendedOffsets | None = None,
    number_of_frames: int | None = None,
    endianness: str = "<",
) -> bytes:
    """The bytes of one frame.

    Parameters
    ----------
    buffer
        The value of Pixel Data.
    index
        Number of the frame, from 0.
    extended_offsets
        Values of Extended Offset Table and Extended Offset Table Lengths, where the dataset has them.
    number_of_frames
        Number of Frames; needed where the offset table is empty and there is more than one fragment.
    endianness
        ``">"`` for item headers in big endian, which no standard transfer syntax has.

    Raises
    ------
    IndexError
        There is no such frame.
    PixelError
        The value is not encapsulated, or frames cannot be told from each other.
    """
    return _value(buffer, number_of_frames, extended_offsets, endianness).frame(index)


def generate_frames(
    buffer: Buffer,
    *,
    number_of_frames: int | None = None,
    extended_offsets: ExtendedOffsets | None = None,
    endianness: str = "<",
) -> Iterator[bytes]:
    """Each frame's bytes in turn; parameters and errors are those of `get_frame`."""
    yield from _value(buffer, number_of_frames, extended_offsets, endianness)


def generate_fragmented_frames(
    buffer: Buffer,
    *,
    number_of_frames: int | None = None,
    extended_offsets: ExtendedOffsets | None = None,
    endianness: str = "<",
) -> Iterator[tuple[bytes, ...]]:
    """Each frame in turn as a tuple of its fragments; parameters and errors are those of `get_frame`."""
    value = _value(buffer, number_of_frames, extended_offsets, endianness)
    for spans in value.frames:
        yield tuple(value.read(offset, length) for offset, length in spans)


def generate_fragments(buffer: Buffer, *, endianness: str = "<") -> Iterator[bytes]:
    """Each fragment's bytes in turn, without the Basic Offset Table."""
    value = _value(buffer, endianness=endianness)
    for offset, length in value.walk():
        yield value.read(offset, length)


def parse_basic_offsets(buffer: Buffer, *, endianness: str = "<") -> list[int]:
    """The Basic Offset Table: of each frame the offset of its first item from the first fragment's item."""
    return list(_value(buffer, endianness=endianness).basic_offsets)


def parse_fragments(buffer: Buffer, *, endianness: str = "<") -> tuple[int, list[int]]:
    """Number of fragments, and the offset of each fragment's item in the value."""
    offsets = [offset - 8 for offset, _ in _value(buffer, endianness=endianness).walk()]
    return len(offsets), offsets


def encapsulate(frames: Iterable[bytes], *, fragments_per_frame: int = 1, has_bot: bool = True) -> bytes:
    """Make the value of Pixel Data of frames that are compressed already.

    Parameters
    ----------
    frames
        Each frame's code stream.
    fragments_per_frame
        How many fragments to cut each frame into.
    has_bot
        Fill the Basic Offset Table.

    Raises
    ------
    PixelError
        A frame is too small for so many fragments, or the table cannot reach all frames.
    """
    return encapsulated(frames, fragments_per_frame, has_bot)


def encapsulate_extended(frames: Iterable[bytes]) -> tuple[bytes, bytes, bytes]:
    """Values of Pixel Data, Extended Offset Table and Extended Offset Table Lengths for compressed frames."""
    return encapsulated_extended(frames)
