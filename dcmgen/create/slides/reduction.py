"""Smaller copies of pixels, whose values are means."""

from __future__ import annotations

from typing import Any

import numpy as np

Array = np.ndarray[Any, Any]

_BLOCK = 1 << 15  # results that are computed at once, so that intermediate numbers fit into the cache


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
    samples = pixels[0, 0].size
    out = np.empty((rows, columns * samples), pixels.dtype)
    step = max(1, _BLOCK // out.shape[1])
    for top in range(0, rows, step):
        block = pixels[top * factor : (top + step) * factor].reshape(-1, columns * factor * samples)
        _reduce(block, factor, samples, wide, out[top : top + step].reshape(-1, samples))
    return out.reshape(rows, columns, *pixels.shape[2:])


def _reduce(block: Array, factor: int, samples: int, wide: Any, out: Array) -> None:
    """Write the means of rows of pixels; all loops are over contiguous numbers, which is many times faster."""
    sums: Array = block[::factor].astype(wide)
    for row in range(1, factor):
        sums += block[row::factor]
    flat = sums.reshape(-1)
    total = np.empty_like(flat)
    np.add(flat[:-samples], flat[samples:], out=total[:-samples])
    for column in range(2, factor):
        total[: -samples * column] += flat[samples * column :]
    total += wide(factor**2 // 2)
    if factor == 2:
        total >>= wide(2)
    else:
        total //= wide(factor**2)
    means = total.reshape(len(out), -1)
    for sample in range(samples):
        out[:, sample] = means[:, sample]


def _with_edges(pixels: Array, factor: int, wide: Any) -> Array:
    down, across = (np.arange(0, side, factor) for side in pixels.shape[:2])
    sums = np.add.reduceat(np.add.reduceat(pixels, down, 0, dtype=wide), across, 1, dtype=wide)
    heights: Any
    widths: Any
    heights, widths = (
        np.diff(np.append(starts, side)) for starts, side in zip((down, across), pixels.shape, strict=False)
    )
    area = (heights[:, None] * widths).astype(wide).reshape(*sums.shape[:2], *(1,) * (pixels.ndim - 2))
    found: Array = ((sums + area // wide(2)) // area).astype(pixels.dtype)
    return found
