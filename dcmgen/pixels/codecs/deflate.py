"""Deflated Image Frame Compression: each frame is a raw deflate stream of its native bytes (PS3.5 A.4.13)."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.errors import CodecError

if TYPE_CHECKING:
    from dcmgen.pixels.description import Description

    Array = np.ndarray[Any, Any]


def decode(data: bytes, description: Description, _rgb: bool) -> tuple[Array, str]:
    """Decode one frame."""
    d = description
    size = d.native_frame_bytes
    inflater = zlib.decompressobj(wbits=-15)
    try:
        native = inflater.decompress(data, size)
    except zlib.error as error:
        raise CodecError(f"the deflated frame is damaged: {error}") from None
    if len(native) < size:
        raise CodecError(f"the deflated frame contains {len(native)} bytes, but {size} are needed")
    if d.bits_allocated == 1:
        bits = np.unpackbits(np.frombuffer(native, np.uint8), bitorder="little", count=d.rows * d.columns)
        return bits.reshape(d.rows, d.columns), d.photometric_interpretation
    array = np.frombuffer(native, f"<u{d.dtype.itemsize}")
    if d.samples == 1:
        return array.reshape(d.rows, d.columns), d.photometric_interpretation
    if d.planar_configuration:
        return array.reshape(d.samples, d.rows, d.columns).transpose(1, 2, 0), d.photometric_interpretation
    return array.reshape(d.rows, d.columns, d.samples), d.photometric_interpretation


def encode(array: Array, description: Description, *, level: int) -> bytes:
    """Encode one frame; ``level`` is the compression level of zlib, from 0 (no compression) to 9 (smallest)."""
    if description.bits_allocated == 1:
        native = np.packbits(array.ravel() != 0, bitorder="little").tobytes()
    else:
        native = np.ascontiguousarray(array, dtype=array.dtype.newbyteorder("<")).tobytes()
    deflater = zlib.compressobj(level, wbits=-15)
    return deflater.compress(native) + deflater.flush()
