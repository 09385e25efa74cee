"""Whether a codestream is complete, determined without decoding it, because most codecs fill missing pixels silently.

Functions ``check_*`` raise a `CodecError` if something is missing. They return whether the codestream is certainly
complete; if not, the decoded pixels must show it (see ``*_depends_on_more``). Functions ``completed_*`` add what is
missing, so that a codec decodes the available part.
"""

from __future__ import annotations

import struct
import zlib
from itertools import pairwise
from math import ceil
from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.errors import CodecError
from dcmgen.pixels.codecs import headers, rle

if TYPE_CHECKING:
    from collections.abc import Callable

    from dcmgen.pixels.codecs.headers import Header
    from dcmgen.pixels.description import Description

    Array = np.ndarray[Any, Any]
    Decode = Callable[[bytes], Array]

_END = b"\xff\xd9"  # end marker of JPEG, JPEG-LS (EOI) and JPEG 2000 (EOC)

_SOS = b"\xff\xda"
_LEAST_BITS = {0xC0: 2 / 64, 0xC1: 2 / 64, 0xC2: 1 / 64, 0xC3: 1}
"""Least number of Huffman-coded bits for a sample of the first component, by process."""
_FILLERS = (b"\x55\x2a" * 40, bytes((73 * i + 19) % 127 for i in range(160)))
"""Bytes that a codec decodes in place of missing ones; without FF, which begins a marker."""
_DEFLATE_RATIO = 1032
"""Greatest ratio of deflate: two bits encode a match of 258 bytes."""
_PACKBITS_RATIO = 64
"""Greatest ratio of PackBits: two bytes encode a run of 128 bytes."""


def _require(size: int, least: float) -> None:
    if size < least:
        raise CodecError(f"the codestream has {size:,} bytes, but frames of this size need at least {ceil(least):,}")


def check_jpeg(data: bytes, header: Header) -> bool:
    """Check a JPEG or JPEG-LS codestream, which ends with an end-of-image marker.

    Entropy-coded data contain no such marker, so that a truncated codestream has none.
    """
    _require(len(data), header.rows * header.columns * _LEAST_BITS.get(header.process, 0) / 8)
    if data.endswith((_END, b"\xff\xd9\0")):
        return True
    return data.find(_END, headers.jpeg_scan(data).stop) >= 0


def ends_in_gray(array: Array, header: Header) -> bool:
    """Return whether the last pixel is gray of half intensity, with which libjpeg-turbo fills missing pixels."""
    gray = 1 << header.precision - 1
    last = array[-1, -1].tolist()  # comparing Python integers is faster than comparing arrays
    return bool(last == gray or last == [gray] * header.samples)


def _unpadded(data: bytes) -> bytes:
    """Return a codestream without an end marker and padding."""
    end = data.rstrip(b"\0").removesuffix(_END)
    return end + b"\0" if end.endswith(b"\xff") else end


def jpeg_depends_on_more(data: bytes, header: Header, array: Array, decode: Decode) -> bool:
    """Return whether pixels of a JPEG codestream depend on the bytes that follow its entropy-coded data."""
    stop = headers.jpeg_scan(data).stop
    at, coded = data.rfind(_SOS, 0, stop), 0
    while at >= 0:
        coded += data[at + 4] if at + 4 < len(data) else 0
        at = data.find(_SOS, max(at + 2, stop))
    if coded < header.samples or header.process not in (0xC0, 0xC1, 0xC3):
        return not data.rstrip(b"\0").endswith(_END)
    stream = _unpadded(data)
    return any(not np.array_equal(decode(stream + filler + _END), array) for filler in _FILLERS)


def jpegls_depends_on_more(data: bytes, array: Array, decode: Decode) -> bool:
    """Return whether pixels of a JPEG-LS codestream without end marker depend on the bytes that follow it.

    Codecs refuse bytes that they do not need.
    """
    for filler in (byte * count for byte in (b"\x2a", b"\xd5") for count in range(1, 5)):
        try:
            other = decode(data + filler + _END)
        except Exception:  # a codec may raise any exception
            continue
        if not np.array_equal(other, array):
            return True
    return False


def completed_jpeg(data: bytes) -> bytes:
    """Add the end marker, in place of the padding."""
    return _unpadded(data) + _END


def completed_jpegls(data: bytes) -> bytes:
    """Add the end marker; zeros may belong to the entropy-coded data."""
    return data + _END


def check_jpeg2000(data: bytes) -> bool:
    """Check the tile-parts of a JPEG 2000 or HTJ2K codestream: their lengths and numbers, and the end marker.

    ISO/IEC 15444-1 annex A.4.2 defines the marker of a tile-part.
    """
    at, tiles = headers.jpeg2000_tiles(data)
    end = len(data)
    parts: dict[int, int] = {}
    announced: dict[int, int] = {}
    while data[at : at + 2] == b"\xff\x90" and at + 12 <= end:
        index, length, _, count = struct.unpack_from(">HIBB", data, at + 4)
        parts[index] = parts.get(index, 0) + 1
        announced[index] = max(announced.get(index, 0), count)
        if not length:  # the last tile-part extends to the end marker
            if data.find(_END, max(at, end - 32)) < 0:
                raise CodecError("the codestream has no end marker, which bounds its last tile-part")
            at = end - 2
            break
        at += length
        if at > end:
            raise CodecError(f"the codestream ends {at - end:,} bytes before the end of its last tile-part")
    missing = tiles - len(parts)
    if missing > 0:
        raise CodecError(f"the codestream contains {len(parts)} of {tiles} tiles")
    lacking = [index for index, count in announced.items() if parts[index] < count]
    if lacking:
        raise CodecError(f"tile {lacking[0]} has {parts[lacking[0]]} of {announced[lacking[0]]} tile-parts")
    return data.find(_END, at) >= 0


def completed_jpeg2000(data: bytes) -> bytes:
    """Shorten the length of the last tile-part to the available bytes, and add the end marker."""
    at, _ = headers.jpeg2000_tiles(data)
    while data[at : at + 2] == b"\xff\x90" and at + 12 <= len(data):
        length = int.from_bytes(data[at + 6 : at + 10], "big")
        if not length or at + length > len(data):
            return data[: at + 6] + (len(data) - at).to_bytes(4, "big") + data[at + 10 :] + _END
        at += length
    return data[:at] + _END


def check_rle(data: bytes, d: Description) -> bool:
    """Check whether the segments of an RLE frame can contain all pixels; the codecs check that they do."""
    _require(len(data), d.frame_bits / 8 / _PACKBITS_RATIO)
    return True


def completed_rle(data: bytes, d: Description) -> bytes:
    """Return an RLE frame whose segments are complete; missing bytes are zeros."""
    count = 1 if d.bits_allocated == 1 else d.samples * d.dtype.itemsize
    size = -(-d.rows * d.columns // 8) if d.bits_allocated == 1 else d.rows * d.columns
    head = struct.unpack_from("<16I", data.ljust(64, b"\0"))
    offsets = [min(max(offset, 64), len(data)) for offset in head[1 : count + 1]]
    planes = [
        np.frombuffer(bytes(rle.unpack_available(data[a:b], size)).ljust(size, b"\0")[:size], np.uint8)
        for a, b in pairwise([*offsets, max(len(data), 64)])
    ]
    return rle.assemble([plane[None] for plane in planes], rle.pack)


def check_deflate(data: bytes, d: Description) -> bool:
    """Check whether a deflated frame can contain all pixels; the codec checks that it does."""
    _require(len(data), d.frame_bits / 8 / _DEFLATE_RATIO)
    return True


def completed_deflate(data: bytes, d: Description) -> bytes:
    """Return a deflated frame in which missing bytes are zeros."""
    size = d.native_frame_bytes
    try:
        native = zlib.decompressobj(wbits=-15).decompress(data, size)
    except zlib.error:
        native = b""
    deflater = zlib.compressobj(wbits=-15)
    return deflater.compress(native.ljust(size, b"\0")) + deflater.flush()


def check_uncompressed(data: bytes, d: Description) -> bool:
    """Check whether an uncompressed frame contains all pixels."""
    _require(len(data), d.native_frame_bytes)
    return True


def completed_uncompressed(data: bytes, d: Description) -> bytes:
    """Add zeros for missing bytes."""
    return data.ljust(d.native_frame_bytes, b"\0")
