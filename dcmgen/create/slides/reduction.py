"""Smaller copies of pixels, whose values are means."""

from __future__ import annotations

from threading import local
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
    wide = _wide(pixels.dtype, factor)
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


class Reducer(local):
    """Reduces several tiles at once; each thread keeps its arrays for the next tiles.

    The functions of NumPy release the GIL. With one tile at a time, they would be so short that the threads wait for it
    most of the time.
    """

    def __init__(self) -> None:
        self._arrays: dict[str, Array] = {}

    def array(self, name: str, shape: tuple[int, ...], dtype: Any) -> Array:
        """Return an uninitialized array, the previous one of this name if it has this shape and dtype."""
        found = self._arrays.get(name)
        if found is None or found.shape != shape or found.dtype != dtype:
            found = self._arrays[name] = np.empty(shape, dtype)
        return found

    def write(self, tiles: Array, factor: int, out: Array) -> None:
        """Write the smaller copies of adjacent tiles, whose values are those of `reduced`.

        Parameters
        ----------
        tiles : ndarray of uint8 or uint16, shape (tiles, rows, columns) or (tiles, rows, columns, samples)
            The tiles, contiguous in memory.
        factor : int
            Side of a square, which divides rows and columns.
        out : ndarray, shape (rows / factor, tiles * columns / factor) or (…, samples)
            Receives the copies, from left to right.
        """
        count, rows, columns = tiles.shape[:3]
        samples = tiles[0, 0, 0].size
        target = out.reshape(rows // factor, count, columns // factor, samples).swapaxes(0, 1)
        if factor == 1:
            target[...] = tiles.reshape(target.shape)
            return
        wide = _wide(tiles.dtype, factor)
        lines = tiles.reshape(count * rows, columns * samples)
        shape = len(lines) // factor, lines.shape[1]
        sums, total = self.array("sums", shape, wide), self.array("total", shape, wide)
        np.add(lines[::factor], lines[1::factor], out=sums, dtype=wide)
        for row in range(2, factor):
            sums += lines[row::factor]
        # all loops are over contiguous numbers, which is many times faster, although most of the results are not used
        flat, means = sums.reshape(-1), total.reshape(-1)
        np.add(flat[:-samples], flat[samples:], out=means[:-samples])
        for column in range(2, factor):
            means[: -samples * column] += flat[samples * column :]
        means += wide(factor**2 // 2)
        if factor == 2:
            means >>= wide(2)
        else:
            means //= wide(factor**2)
        firsts = total.reshape(count, rows // factor, columns // factor, factor, samples)[:, :, :, 0]
        for sample in range(samples):
            target[..., sample] = firsts[..., sample]


def _wide(dtype: Any, factor: int) -> Any:
    """Return the type of sums of squares of pixels."""
    most = int(np.iinfo(dtype).max) * factor**2 + factor**2 // 2
    return np.uint16 if most < 1 << 16 else np.uint32 if most < 1 << 32 else np.uint64
