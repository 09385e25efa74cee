"""pyjpegls (MIT): JPEG-LS with CharLS."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import jpeg_ls  # pyright: ignore[reportMissingImports]
import numpy as np

if TYPE_CHECKING:
    from dcmgen.pixels.description import Description

    Array = np.ndarray[Any, Any]


def decode(data: bytes, description: Description, _rgb: bool) -> tuple[Array, str]:
    """Decode one frame."""
    return jpeg_ls.decode(np.frombuffer(data, np.uint8)), description.photometric_interpretation


def encode(array: Array, description: Description, *, near: int = 0) -> bytes:
    """Encode one frame; ``near`` is the largest difference that a sample may have after decoding, 0 for lossless."""
    bits = max(description.bits_stored, 2)
    if bits < 8 * array.dtype.itemsize:
        array = array & array.dtype.type((1 << bits) - 1)  # bits above the sample repeat the sign
    return bytes(
        jpeg_ls.encode_pixel_data(
            array.tobytes(),
            near,
            rows=array.shape[0],
            columns=array.shape[1],
            samples_per_pixel=1 if array.ndim == 2 else array.shape[2],
            planar_configuration=0,
            bits_stored=bits,
        )
    )
