"""Conversion between the color spaces of Photometric Interpretation (PS3.3 C.7.6.3.1.2)."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np

from dcmgen.errors import PixelError

Array = np.ndarray[Any, Any]

# Luma weights of ITU-R BT.601; all YBR coefficients are derived from them
_R, _G, _B = 0.299, 0.587, 0.114
_TO_YBR = np.array([[_R, _G, _B], [-_R / 1.772, -_G / 1.772, 0.5], [0.5, -_G / 1.402, -_B / 1.402]])
_FULL = ("YBR_FULL", "YBR_FULL_422")
_PARTIAL = ("YBR_PARTIAL_420", "YBR_PARTIAL_422")


def convert_color_space(
    arr: Array, current: str, desired: str, per_frame: bool = False, *, bits: int | None = None
) -> Array:
    """Convert color pixels from one photometric interpretation to another (PS3.3 C.7.6.3.1.2).

    Parameters
    ----------
    arr : ndarray
        Unsigned integers, shape (…, rows, columns, samples). Chroma must be at full resolution, as it is in decoded
        arrays.
    current : str
        Photometric Interpretation of ``arr``: RGB, YBR_FULL, YBR_FULL_422, YBR_PARTIAL_420, YBR_PARTIAL_422, YBR_ICT,
        YBR_RCT, HSV, CMYK or ARGB.
    desired : str
        Photometric Interpretation of the result: one of those listed for ``current``, except HSV, CMYK and ARGB.
    per_frame : bool, optional
        Convert a 4-dimensional array of 3 samples frame by frame and in place, which needs less memory.
    bits : int, optional
        Bits Stored. By default, all bits of the dtype.

    Returns
    -------
    ndarray
        Same dtype as ``arr``, shape (…, rows, columns, 3). ``arr`` itself if no conversion is necessary.

    Raises
    ------
    PixelError
        If a color space is unknown, or ``arr`` has the wrong shape or dtype.
    """
    source, target = current.strip().upper(), desired.strip().upper()
    if _same(source, target):
        return arr
    if arr.dtype.kind != "u":
        raise PixelError(f"color conversion requires unsigned integers, not {arr.dtype}")
    channels = 4 if source in ("CMYK", "ARGB") else 3
    if arr.ndim < 3 or arr.shape[-1] != channels:
        raise PixelError(f"{source} needs an array of shape (…, rows, columns, {channels}), not {arr.shape}")
    depth = bits or 8 * arr.dtype.itemsize
    if per_frame and arr.ndim == 4 and channels == 3:
        for frame in arr:
            frame[...] = _convert(frame, source, target, depth)
        return arr
    return _convert(arr, source, target, depth)


def _same(a: str, b: str) -> bool:
    return a == b or (a in _FULL and b in _FULL) or (a in _PARTIAL and b in _PARTIAL)


def _convert(arr: Array, source: str, target: str, bits: int) -> Array:
    if source == "YBR_ICT":  # the irreversible transform has the coefficients of YBR_FULL
        source = "YBR_FULL"
    if target == "RGB":
        return to_rgb(arr, source, bits)
    rgb = arr if source == "RGB" else to_rgb(arr, source, bits)
    if target in _FULL or target == "YBR_ICT":
        return _linear(rgb, _TO_YBR, np.zeros(3), np.array([0, 1 << bits - 1, 1 << bits - 1]), bits)
    if target in _PARTIAL:
        scale = np.array([219 / 255, 224 / 255, 224 / 255])[:, None]
        unit = 1 << bits - 8
        return _linear(rgb, _TO_YBR * scale, np.zeros(3), np.array([16, 128, 128]) * unit, bits)
    if target == "YBR_RCT":
        return _to_rct(rgb, bits)
    raise PixelError(f"cannot convert {source} to {target!r}")


def to_rgb(arr: Array, source: str, bits: int) -> Array:
    """Return an array of any supported color space as RGB."""
    if source in ("YBR_FULL", "YBR_FULL_422", "YBR_ICT"):
        return _full_8(arr) if bits == 8 and arr.dtype.itemsize == 1 else _full(arr, bits)
    if source in _PARTIAL:
        unit = 1 << bits - 8
        scale = np.array([255 / 219, 255 / 224, 255 / 224])
        return _linear(arr, np.linalg.inv(_TO_YBR) * scale, np.array([16, 128, 128]) * unit, np.zeros(3), bits)
    if source == "YBR_RCT":
        return _from_rct(arr, bits)
    if source == "HSV":
        return _from_hsv(arr, bits)
    if source == "ARGB":
        return np.ascontiguousarray(arr[..., 1:])
    if source == "CMYK":
        top = (1 << bits) - 1
        ink = top - arr.astype(np.uint32)
        return ((ink[..., :3] * ink[..., 3:] + top // 2) // top).astype(arr.dtype)
    if source == "RGB":
        return arr
    raise PixelError(f"{source!r} is not a color space that can be converted to RGB")


@cache
def _tables() -> tuple[Array, Array, Array]:
    """Return the rounded contributions of chroma to red, blue (256) and green (256 × 256) for 8-bit YBR_FULL.

    Luma is an integer, so adding the rounded chroma contribution gives exactly the rounded sum,
    at a fraction of the cost of floating-point arithmetic on each pixel.
    """
    inverse = np.linalg.inv(_TO_YBR)
    chroma = np.arange(256) - 128.0
    red = np.floor(inverse[0, 2] * chroma + 0.5).astype(np.int16)
    blue = np.floor(inverse[2, 1] * chroma + 0.5).astype(np.int16)
    green = np.floor(inverse[1, 1] * chroma[:, None] + inverse[1, 2] * chroma + 0.5).astype(np.int16)
    return red, blue, green.ravel()


def _full_8(arr: Array) -> Array:
    red, blue, green = _tables()
    out = np.empty(arr.shape, np.uint8)
    flat_in = arr.reshape(-1, arr.shape[-2], 3) if arr.ndim > 2 else arr.reshape(1, -1, 3)
    flat_out = out.reshape(flat_in.shape)
    step = max(1, (1 << 16) // flat_in.shape[1])  # blocks that fit into the CPU cache
    for at in range(0, flat_in.shape[0], step):
        part = flat_in[at : at + step]
        y, cb, cr = part[..., 0].astype(np.int16), part[..., 1], part[..., 2]
        both = cb.astype(np.uint16) << 8
        both |= cr
        to = flat_out[at : at + step]
        np.clip(y + red[cr], 0, 255, out=to[..., 0], casting="unsafe")
        np.clip(y + green[both], 0, 255, out=to[..., 1], casting="unsafe")
        np.clip(y + blue[cb], 0, 255, out=to[..., 2], casting="unsafe")
    return out


def _full(arr: Array, bits: int) -> Array:
    middle = 1 << bits - 1
    return _linear(arr, np.linalg.inv(_TO_YBR), np.array([0, middle, middle]), np.zeros(3), bits)


def _linear(arr: Array, matrix: Array, before: Array, after: Array, bits: int) -> Array:
    """Return ``matrix @ (pixel - before) + after``, rounded and clipped, computed in blocks."""
    kind = np.float32 if bits <= 12 else np.float64
    out = np.empty(arr.shape, arr.dtype)
    pixels, results = arr.reshape(-1, 3), out.reshape(-1, 3)
    transposed: Array = matrix.T.astype(kind)
    shift: Array = (after - before @ matrix.T + 0.5).astype(kind)
    top = (1 << bits) - 1
    for at in range(0, len(pixels), 1 << 16):
        block: Array = pixels[at : at + (1 << 16)].astype(kind)
        block = block @ transposed
        block += shift
        np.floor(block, out=block)
        np.clip(block, 0, top, out=block)
        results[at : at + (1 << 16)] = block
    return out


def _from_rct(arr: Array, bits: int) -> Array:
    y, u, v = (arr[..., i].astype(np.int32) for i in range(3))
    middle = 1 << bits - 1  # stored chroma is centered on the middle of the range
    u -= middle
    v -= middle
    green = y - ((u + v) >> 2)
    out: Array = np.stack([v + green, green, u + green], -1)
    return out.clip(0, (1 << bits) - 1).astype(arr.dtype)


def _to_rct(arr: Array, bits: int) -> Array:
    r, g, b = (arr[..., i].astype(np.int32) for i in range(3))
    middle = 1 << bits - 1
    out: Array = np.stack([(r + 2 * g + b) >> 2, b - g + middle, r - g + middle], -1)
    return out.clip(0, (1 << bits) - 1).astype(arr.dtype)


def _from_hsv(arr: Array, bits: int) -> Array:
    top = (1 << bits) - 1
    hue, saturation, value = (arr[..., i].astype(np.float64) for i in range(3))
    sector = hue / (top + 1) * 6
    saturation /= top

    def channel(offset: int) -> Array:
        k = (offset + sector) % 6
        out: Array = value * (1 - saturation * np.clip(np.minimum(k, 4 - k), 0, 1))
        return out

    return np.floor(np.stack([channel(5), channel(3), channel(1)], -1) + 0.5).astype(arr.dtype)


def upsample(luma: Array, chroma: Array, rows: int, columns: int) -> Array:
    """Join luma (frames, rows, columns) and chroma (frames, rows', columns', 2), repeating chroma samples."""
    down, across = -(-rows // chroma.shape[1]), -(-columns // chroma.shape[2])
    out = np.empty((luma.shape[0], rows, columns, 3), luma.dtype)
    out[..., 0] = luma
    if down > 1:
        chroma = chroma.repeat(down, 1)[:, :rows]
    for shift in range(across):
        wide = out[:, :, shift::across, 1:]
        wide[...] = chroma[:, :, : wide.shape[2]]
    return out
