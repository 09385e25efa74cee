"""pyjpegls (MIT): JPEG-LS with CharLS."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import jpeg_ls  # pyright: ignore[reportMissingImports]
import numpy as np

from dcmgen.pixels.codecs import headers

if TYPE_CHECKING:
    from dcmgen.pixels.description import Description

    Array = np.ndarray[Any, Any]


def decode(data: bytes, description: Description, _rgb: bool) -> tuple[Array, str]:
    """Decode one frame."""
    return jpeg_ls.decode(np.frombuffer(headers.terminated(data), np.uint8)), description.photometric_interpretation


def encode(array: Array, _description: Description, *, near: int = 0) -> bytes:
    """Encode one frame; ``near`` is the largest difference that a sample may have after decoding, 0 for lossless."""
    return bytes(jpeg_ls.encode_array(array, lossy_error=near, interleave_mode=0 if array.ndim == 2 else 2))
