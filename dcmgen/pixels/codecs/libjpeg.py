"""pylibjpeg-libjpeg (GPL-3.0, never in the default install): JPEG and JPEG-LS with Thomas Richter's libjpeg."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from libjpeg.utils import decode as decode_stream  # pyright: ignore[reportMissingImports]

from dcmgen.codec.transfer_syntax import TransferSyntax
from dcmgen.pixels.codecs import headers

if TYPE_CHECKING:
    from dcmgen.pixels.description import Description

    Array = np.ndarray[Any, Any]


def decode(data: bytes, description: Description, _rgb: bool) -> tuple[Array, str]:
    """Decode one frame without a color transform."""
    header = headers.jpeg(data)
    array = decode_stream(data, colour_transform=0)
    name = description.photometric_interpretation
    if header.samples > 1 and TransferSyntax.of(description.transfer_syntax).family == "jpeg":
        name = headers.jpeg_color(header, name)
    return array, name
