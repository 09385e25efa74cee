"""Encapsulated Uncompressed Explicit VR Little Endian: each frame is a fragment of native samples (PS3.5 A.4.11)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.errors import CodecError
from dcmgen.pixels import native

if TYPE_CHECKING:
    from dcmgen.pixels.description import Description

    Array = np.ndarray[Any, Any]


def decode(data: bytes, description: Description, _rgb: bool) -> tuple[Array, str]:
    """Decode one frame."""
    size = description.native_frame_bytes
    if len(data) < size:
        raise CodecError(f"the fragment has {len(data)} bytes, but {size} are needed")
    name = description.photometric_interpretation
    frame: Array = native.decode(data[:size], description, 1)[0]
    return frame, "YBR_FULL" if name == "YBR_FULL_422" else name


def encode(array: Array, description: Description) -> bytes:
    """Encode one frame."""
    return native.encode(array, description)
