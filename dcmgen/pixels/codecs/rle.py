"""RLE Lossless in Python and NumPy, used if no faster codec is installed (PS3.5 Annex G).

A frame consists of a header of sixteen 32-bit numbers (the number of segments and their offsets) and one PackBits
segment for each byte plane: for each sample, the most significant byte first.
"""

from __future__ import annotations

import struct
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.errors import CodecError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from dcmgen.pixels.description import Description

    Array = np.ndarray[Any, Any]


def bounds(data: bytes) -> list[int]:
    """Return the offsets at which the segments of a frame start, and the end of the last one.

    Raises
    ------
    CodecError
        If the header is truncated, or its offsets are not in ascending order within the frame.
    """
    if len(data) < 64:
        raise CodecError(f"an RLE frame needs a header of 64 bytes, but has only {len(data)} bytes")
    count, *offsets = struct.unpack_from("<16I", data)
    limits = [*offsets[:count], len(data)]
    if not 1 <= count <= 15 or limits[0] < 64 or any(a > b for a, b in pairwise(limits)):
        raise CodecError(f"the RLE header is damaged: {count} segments at {limits[:-1]} in {len(data)} bytes")
    return limits


def unpack(segment: bytes, size: int) -> bytes:
    """Decode a PackBits segment to ``size`` bytes, and ignore the padding after them.

    Raises
    ------
    CodecError
        If the segment ends too early.
    """
    out = unpack_available(segment, size)
    if len(out) < size:
        raise CodecError(f"an RLE segment ends after {len(out)} of {size} bytes")
    return bytes(out) if len(out) == size else bytes(out[:size])


def unpack_available(segment: bytes, size: int) -> bytearray:
    """Decode a PackBits segment to about ``size`` bytes, or fewer if it ends earlier."""
    out = bytearray()
    append = out.__iadd__
    at, end = 0, len(segment)
    have = 0
    while have < size and at < end:
        head = segment[at]
        if head < 128:
            append(segment[at + 1 : at + head + 2])
            at += head + 2
            have += head + 1
        elif head > 128:
            append(segment[at + 1 : at + 2] * (257 - head))
            at += 2
            have += 257 - head
        else:
            at += 1
    return out


def decode(data: bytes, description: Description, _rgb: bool) -> tuple[Array, str]:
    """Decode one frame."""
    d = description
    parts = [data[a:b] for a, b in pairwise(bounds(data))]
    if d.bits_allocated == 1:
        size = -(-d.rows * d.columns // 8)
        bits = np.unpackbits(np.frombuffer(unpack(parts[0], size), np.uint8), bitorder="little")
        return bits[: d.rows * d.columns].reshape(d.rows, d.columns), d.photometric_interpretation
    width = d.dtype.itemsize
    if len(parts) != width * d.samples:
        raise CodecError(f"{width * d.samples} RLE segments are needed, but the frame has {len(parts)}")
    size = d.rows * d.columns
    out = np.empty((d.rows * d.columns, d.samples, width), np.uint8)
    for number, part in enumerate(parts):
        sample, byte = divmod(number, width)
        out[:, sample, width - 1 - byte] = np.frombuffer(unpack(part, size), np.uint8)
    array = out.view(f"<u{width}").reshape(d.rows, d.columns, d.samples)
    return array[..., 0] if d.samples == 1 else array, d.photometric_interpretation


def planes(array: Array) -> Iterable[Array]:
    """Yield the byte planes (rows, columns) of a frame in the order of RLE segments."""
    frame = array if array.ndim == 3 else array[..., None]
    width = frame.dtype.itemsize
    for sample in range(frame.shape[2]):
        values = frame[..., sample].view(f"u{width}")
        for shift in range(8 * (width - 1), -1, -8):
            yield np.ascontiguousarray((values >> shift if shift else values).astype(np.uint8))


def assemble(byte_planes: Iterable[Array], packbits: Callable[[Array], bytes]) -> bytes:
    """Return a frame built from its byte planes, each compressed by ``packbits`` and padded to even length."""
    parts = []
    for plane in byte_planes:
        part = packbits(plane)
        parts.append(part + b"\0" if len(part) % 2 else part)
    if len(parts) > 15:
        raise CodecError(f"RLE supports at most 15 byte planes in a frame, not {len(parts)}")
    offsets, at = [], 64
    for part in parts:
        offsets.append(at)
        at += len(part)
    return struct.pack("<16I", len(parts), *offsets, *[0] * (15 - len(parts))) + b"".join(parts)


def encode(array: Array, description: Description) -> bytes:
    """Encode one frame."""
    if description.bits_allocated == 1:
        packed = np.packbits(array.ravel() != 0, bitorder="little")
        return assemble([packed[None]], pack)
    return assemble(planes(array), pack)


def pack(plane: Array) -> bytes:
    """Encode a byte plane with PackBits; no run extends beyond the end of a row."""
    out: list[bytes] = []
    for row in plane:
        data = row.tobytes()
        edges = (np.flatnonzero(row[1:] != row[:-1]) + 1).tolist()
        literal = 0  # start of the bytes that are not written yet
        for start, stop in pairwise((0, *edges, len(data))):
            if stop - start < 3:
                continue
            _literals(data, literal, start, out)
            value = data[start : start + 1]
            full, rest = divmod(stop - start, 128)
            out.append((b"\x81" + value) * full)
            if rest > 1:
                out.append(bytes((257 - rest,)) + value)
            elif rest:
                out.append(b"\0" + value)
            literal = stop
        _literals(data, literal, len(data), out)
    return b"".join(out)


def _literals(data: bytes, start: int, stop: int, out: list[bytes]) -> None:
    for at in range(start, stop, 128):
        chunk = data[at : min(at + 128, stop)]
        out.append(bytes((len(chunk) - 1,)) + chunk)
