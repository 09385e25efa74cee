"""A codec plugin for a private transfer syntax, as another package would define it: quantized samples, deflated."""

from __future__ import annotations

import zlib
from typing import Any

import numpy as np

from dcmgen.pixels import Description, Option, Plugin, TransferSyntax

Array = np.ndarray[Any, Any]

SYNTAX = TransferSyntax(
    "1.2.826.0.1.3680043.8.498.1",
    "ACME Quantized",
    lossy_method="ACME_QUANTIZED",
    max_bits=12,
    signed="lossless",
    photometric_interpretations=("MONOCHROME2", "RGB"),
    options=(
        Option("level", int, 6, least=1, most=9),
        Option("step", int, 0, least=0, most=64, lossy=True, alias="acme_step"),
        Option("order", str, "rows", choices=("rows", "columns")),
    ),
)
PLUGIN = Plugin(
    "acme",
    "tests.pixels.acme",
    decodes=(SYNTAX.uid,),
    encodes=(SYNTAX.uid,),
    transfer_syntaxes=(SYNTAX,),
)


def encode(array: Array, description: Description, *, level: int, step: int, order: str) -> bytes:
    """Encode one frame."""
    assert array.dtype.itemsize == description.bits_allocated // 8
    quantized = array // (step + 1)
    data = np.ascontiguousarray(quantized.swapaxes(0, 1) if order == "columns" else quantized).tobytes()
    return bytes([step, order == "columns"]) + zlib.compress(data, level)


def decode(data: bytes, description: Description, _rgb: bool) -> tuple[Array, str]:
    """Decode one frame."""
    d, step, by_columns = description, data[0], data[1]
    shape = (d.columns, d.rows, *d.frame_shape[2:]) if by_columns else d.frame_shape
    array = np.frombuffer(zlib.decompressobj().decompress(data[2:]), d.dtype).reshape(shape)
    return (array.swapaxes(0, 1) if by_columns else array) * d.dtype.type(step + 1), d.photometric_interpretation
