"""Pillow (MIT-CMU): 8-bit JPEG, and JPEG 2000 if Pillow keeps all bits."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

from dcmgen.codec.transfer_syntax import TransferSyntax
from dcmgen.pixels.codecs import headers

if TYPE_CHECKING:
    from dcmgen.pixels.description import Description

    Array = np.ndarray[Any, Any]


def decode(data: bytes, description: Description, rgb: bool) -> tuple[Array, str]:
    """Decode one frame."""
    if TransferSyntax.of(description.transfer_syntax).family == "jpeg":
        return _decode_jpeg(data, description, rgb)
    return _decode_jpeg2k(data, description)


def _decode_jpeg(data: bytes, description: Description, rgb: bool) -> tuple[Array, str]:
    header = headers.jpeg(data)
    if header.precision != 8 or header.samples == 4:
        raise NotImplementedError("Pillow only decodes JPEG with 8 bits and one or three components")
    image = Image.open(io.BytesIO(data), formats=("JPEG",))
    if header.samples == 1:
        return np.asarray(image), description.photometric_interpretation
    space = headers.jpeg_color(header, description.photometric_interpretation)
    if space == "YBR_FULL" and header.adobe is None and bytes(header.components).upper() != b"RGB":
        image.draft("RGB" if rgb else "YCbCr", image.size)
        return np.asarray(image), "RGB" if rgb else "YBR_FULL"
    if header.adobe is None and bytes(header.components).upper() != b"RGB":
        # Pillow assumes that unmarked components are YCbCr; if YCbCr is requested, it returns them unchanged
        image.draft("YCbCr", image.size)
        return np.asarray(image), space
    if space == "YBR_FULL" and not rgb:
        image.draft("YCbCr", image.size)
        return np.asarray(image), space
    return np.asarray(image), "RGB"


def _decode_jpeg2k(data: bytes, description: Description) -> tuple[Array, str]:
    header = headers.jpeg2000(data)
    if header.is_signed or header.precision > 16 or (header.samples > 1 and header.precision != 8):
        raise NotImplementedError("Pillow does not preserve signed samples, or color of more than 8 bits")
    array = np.asarray(Image.open(io.BytesIO(data), formats=("JPEG2000",)))
    shift = 8 * array.dtype.itemsize - header.precision  # Pillow scales samples up to whole bytes
    color = headers.jpeg2000_color(data, description.photometric_interpretation)
    return array >> shift if shift else array, color
