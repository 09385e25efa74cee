"""Encapsulated pixel data: extract frames and fragments from a value, and encapsulate frames (PS3.5 A.4).

The functions have the same names as in pydicom. A `buffer` is the value of Pixel Data as bytes, or a binary file object
positioned at its start.

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
    """Return the bytes of one frame.

    Parameters
    ----------
    buffer : bytes-like or binary file object
        Value of Pixel Data.
    index : int
        Index of the frame; the first is 0.
    extended_offsets : tuple of (bytes or Iterable of int), optional
        Values of Extended Offset Table and Extended Offset Table Lengths, if the dataset has them.
    number_of_frames : int, optional
        Number of Frames. Required if the offset table is empty and there is more than one fragment.
    endianness : str, optional
        Byte order of the item headers: ``"<"`` (the default), or ``">"``, which no standard transfer syntax uses.

    Returns
    -------
    bytes
        The frame; its fragments are joined.

    Raises
    ------
    IndexError
        If the frame does not exist.
    PixelError
        If the value is not encapsulated, or the boundaries of frames cannot be determined.
    """
    return _value(buffer, number_of_frames, extended_offsets, endianness).frame(index)


def generate_frames(
    buffer: Buffer,
    *,
    number_of_frames: int | None = None,
    extended_offsets: ExtendedOffsets | None = None,
    endianness: str = "<",
) -> Iterator[bytes]:
    """Iterate over the bytes of all frames.

    Parameters
    ----------
    buffer : bytes-like or binary file object
        Value of Pixel Data.
    number_of_frames : int, optional
        Number of Frames. Required if the offset table is empty and there is more than one fragment.
    extended_offsets : tuple of (bytes or Iterable of int), optional
        Values of Extended Offset Table and Extended Offset Table Lengths, if the dataset has them.
    endianness : str, optional
        Byte order of the item headers: ``"<"`` (the default) or ``">"``.

    Yields
    ------
    bytes
        The next frame; its fragments are joined.

    Raises
    ------
    PixelError
        If the value is not encapsulated, or the boundaries of frames cannot be determined.
    """
    yield from _value(buffer, number_of_frames, extended_offsets, endianness)


def generate_fragmented_frames(
    buffer: Buffer,
    *,
    number_of_frames: int | None = None,
    extended_offsets: ExtendedOffsets | None = None,
    endianness: str = "<",
) -> Iterator[tuple[bytes, ...]]:
    """Iterate over all frames, each as its separate fragments.

    Parameters
    ----------
    buffer : bytes-like or binary file object
        Value of Pixel Data.
    number_of_frames : int, optional
        Number of Frames. Required if the offset table is empty and there is more than one fragment.
    extended_offsets : tuple of (bytes or Iterable of int), optional
        Values of Extended Offset Table and Extended Offset Table Lengths, if the dataset has them.
    endianness : str, optional
        Byte order of the item headers: ``"<"`` (the default) or ``">"``.

    Yields
    ------
    tuple of bytes
        The fragments of the next frame.

    Raises
    ------
    PixelError
        If the value is not encapsulated, or the boundaries of frames cannot be determined.
    """
    value = _value(buffer, number_of_frames, extended_offsets, endianness)
    for spans in value.frames:
        yield tuple(value.read(offset, length) for offset, length in spans)


def generate_fragments(buffer: Buffer, *, endianness: str = "<") -> Iterator[bytes]:
    """Iterate over the bytes of all fragments, without the Basic Offset Table.

    Parameters
    ----------
    buffer : bytes-like or binary file object
        Value of Pixel Data.
    endianness : str, optional
        Byte order of the item headers: ``"<"`` (the default) or ``">"``.

    Yields
    ------
    bytes
        The next fragment.

    Raises
    ------
    PixelError
        If the value is not encapsulated.
    """
    value = _value(buffer, endianness=endianness)
    for offset, length in value.walk():
        yield value.read(offset, length)


def parse_basic_offsets(buffer: Buffer, *, endianness: str = "<") -> list[int]:
    """Return the Basic Offset Table.

    Parameters
    ----------
    buffer : bytes-like or binary file object
        Value of Pixel Data.
    endianness : str, optional
        Byte order of the item headers: ``"<"`` (the default) or ``">"``.

    Returns
    -------
    list of int
        Byte offset of the first item of each frame, relative to the item of the first fragment. Empty if the table
        is empty.

    Raises
    ------
    PixelError
        If the value is not encapsulated.
    """
    return list(_value(buffer, endianness=endianness).basic_offsets)


def parse_fragments(buffer: Buffer, *, endianness: str = "<") -> tuple[int, list[int]]:
    """Return the number of fragments and their offsets.

    Parameters
    ----------
    buffer : bytes-like or binary file object
        Value of Pixel Data.
    endianness : str, optional
        Byte order of the item headers: ``"<"`` (the default) or ``">"``.

    Returns
    -------
    count : int
        Number of fragments.
    offsets : list of int
        Byte offset of the item of each fragment, relative to the start of the value.

    Raises
    ------
    PixelError
        If the value is not encapsulated.
    """
    offsets = [offset - 8 for offset, _ in _value(buffer, endianness=endianness).walk()]
    return len(offsets), offsets


def encapsulate(frames: Iterable[bytes], *, fragments_per_frame: int = 1, has_bot: bool = True) -> bytes:
    """Encapsulate compressed frames.

    Parameters
    ----------
    frames : Iterable of bytes
        Codestream of each frame.
    fragments_per_frame : int, optional
        Number of fragments into which each frame is divided. The default is 1.
    has_bot : bool, optional
        If True (the default), write the offsets of the frames to the Basic Offset Table; otherwise, leave it empty.

    Returns
    -------
    bytes
        Value of Pixel Data.

    Raises
    ------
    PixelError
        If a frame is too small for the number of fragments, or an offset does not fit in the 32 bits of the table.

    See Also
    --------
    encapsulate_extended : Encapsulate frames with an Extended Offset Table.
    """
    return encapsulated(frames, fragments_per_frame, has_bot)


def encapsulate_extended(frames: Iterable[bytes]) -> tuple[bytes, bytes, bytes]:
    """Encapsulate compressed frames with an Extended Offset Table.

    Parameters
    ----------
    frames : Iterable of bytes
        Codestream of each frame. Each frame is stored in one fragment.

    Returns
    -------
    pixel_data : bytes
        Value of Pixel Data, with an empty Basic Offset Table.
    offsets : bytes
        Value of Extended Offset Table.
    lengths : bytes
        Value of Extended Offset Table Lengths.
    """
    return encapsulated_extended(frames)
