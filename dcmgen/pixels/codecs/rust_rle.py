"""pylibjpeg-rle (MIT): RLE Lossless in Rust."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from rle.rle import decode_frame, encode_frame

from dcmgen.errors import CodecError
from dcmgen.pixels.codecs import rle

if TYPE_CHECKING:
    from dcmgen.pixels.description import Description

    Array = np.ndarray[Any, Any]


def decode(data: bytes, description: Description, _rgb: bool) -> tuple[Array, str]:
    """Decode one frame."""
    d = description
    if d.bits_allocated == 1:
        raise NotImplementedError("pylibjpeg-rle does not decode frames of 1 bit")
    rle.bounds(data)
    try:
        buffer = decode_frame(bytes(data), d.rows * d.columns, d.bits_allocated, "<")
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # a panic in Rust is not a subclass of Exception
            raise
        raise CodecError(f"the RLE segments are damaged: {error}") from None
    planes = np.frombuffer(buffer, f"<u{d.dtype.itemsize}").reshape(d.samples, d.rows, d.columns)
    return planes[0] if d.samples == 1 else planes.transpose(1, 2, 0), d.photometric_interpretation


def encode(array: Array, description: Description) -> bytes:
    """Encode one frame."""
    d = description
    if d.bits_allocated == 1:
        raise NotImplementedError("pylibjpeg-rle does not encode frames of 1 bit")
    little = np.ascontiguousarray(array, dtype=array.dtype.newbyteorder("<"))
    return bytes(encode_frame(little.tobytes(), d.rows, d.columns, d.samples, d.bits_allocated, "<"))
