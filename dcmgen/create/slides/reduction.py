"""Smaller copies of pixels, whose values are means."""

from __future__ import annotations

from typing import Any

import numpy as np

Array = np.ndarray[Any, Any]


def reduced(pixels: Array, factor: int) -> Array:
    """Return pixels that are the means of squares of pixels.

    Parameters
    ----------
    pixels : ndarray of uint8 or uint16, shape (rows, columns) or (rows, columns, samples)
        The pixels.
    factor : int
        Side of a square. Squares at the right and at the bottom may be smaller.

    Returns
    -------
    ndarray
        The rounded means, of the same dtype.
    """
    if factor == 1:
        return pixels
    rows, columns = (-(-side // factor) for side in pixels.shape[:2])
    most = int(np.iinfo(pixels.dtype).max) * factor**2 + factor**2 // 2
    wide: Any = np.uint16 if most < 1 << 16 else np.uint32 if most < 1 << 32 else np.uint64
    if pixels.shape[0] % factor or pixels.shape[1] % factor:
        return _with_edges(pixels, factor, wide)
    sums: Array = pixels[::factor].astype(wide)
    for row in range(1, factor):
        sums += pixels[row::factor]
    # the samples one by one: a loop over the columns is many times faster than one over three samples
    sums = sums.reshape(rows, columns, factor, -1)
    out = np.empty((rows, columns, sums.shape[3]), pixels.dtype)
    for sample in range(sums.shape[3]):
        total = sums[:, :, 0, sample] + sums[:, :, 1, sample]
        for column in range(2, factor):
            total += sums[:, :, column, sample]
        total += wide(factor**2 // 2)
        out[:, :, sample] = total >> wide(2) if factor == 2 else total // wide(factor**2)
    return out.reshape(rows, columns, *pixels.shape[2:])


def _with_edges(pixels: Array, factor: int, wide: Any) -> Array:
    down, across = (np.arange(0, side, factor) for side in pixels.shape[:2])
    sums = np.add.reduceat(np.add.reduceat(pixels, down, 0, dtype=wide), across, 1, dtype=wide)
    heights, widths = (np.diff(np.append(starts, side)) for starts, side in zip((down, across), pixels.shape, strict=False))
    area = (heights[:, None] * widths).astype(wide).reshape(*sums.shape[:2], *(1,) * (pixels.ndim - 2))
    found: Array = ((sums + area // wide(2)) // area).astype(pixels.dtype)
    return found
