"""pylibjpeg-openjpeg (MIT): JPEG 2000, and decoding of HTJ2K."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from openjpeg.utils import decode as decode_stream
from openjpeg.utils import encode_array

from dcmgen.pixels.codecs import headers

if TYPE_CHECKING:
    from dcmgen.pixels.description import Description

    Array = np.ndarray[Any, Any]


def decode(data: bytes, description: Description, _rgb: bool) -> tuple[Array, str]:
    """Decode one frame."""
    return decode_stream(bytes(data)), headers.jpeg2000_color(data, description.photometric_interpretation)


def encode(array: Array, description: Description, *, ratio: float | None = None, psnr: float | None = None) -> bytes:
    """Encode one frame losslessly, to a compression ratio, or to a signal-to-noise ratio in dB."""
    is_color = description.photometric_interpretation in ("YBR_RCT", "YBR_ICT")
    return bytes(
        encode_array(
            array,
            bits_stored=description.bits_stored,
            photometric_interpretation=1 if is_color else 0,
            use_mct=is_color,
            compression_ratios=[ratio] if ratio is not None else None,
            signal_noise_ratios=[psnr] if psnr is not None else None,
        )
    )
