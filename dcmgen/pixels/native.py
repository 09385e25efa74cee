"""Conversion between native (uncompressed) bytes and samples (PS3.5 8.1, 8.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.errors import PixelError
from dcmgen.pixels.color import upsample
from dcmgen.pixels.description import SUBSAMPLED

if TYPE_CHECKING:
    from typing import TypeAlias

    from dcmgen.pixels.description import Description

    Buffer: TypeAlias = bytes | bytearray | memoryview

Array = np.ndarray[Any, Any]


def frame_span(description: Description, first: int, count: int) -> tuple[int, int, int]:
    """Return the position of native frames: offset and length in bytes, and the first bit within the first byte.

    Frames with 1 or 12 bits allocated may start within a byte.
    """
    start = description.frame_bits * first
    stop = start + description.frame_bits * count
    return start // 8, -(-stop // 8) - start // 8, start % 8


def swap_words(buffer: Buffer) -> Buffer:
    """Return big-endian 16-bit words of VR OW as little-endian words.

    Samples of any size are stored in the words from the least significant bit to the most significant bit, so that the
    words of samples with 32 or 64 bits are in the same order as in little endian (PS3.5 8.2).

    Raises
    ------
    PixelError
        If the last word is incomplete.
    """
    if len(buffer) % 2:
        raise PixelError("the last 16-bit word of the pixels is incomplete: the value has an odd number of bytes")
    return np.frombuffer(buffer, np.uint16).byteswap().view(np.uint8).data


def decode(buffer: Buffer, description: Description, count: int, *, bit: int = 0, big_endian: bool = False) -> Array:
    """Return the samples of ``count`` frames.

    Parameters
    ----------
    buffer : bytes, bytearray or memoryview
        Exactly the bytes of these frames; see `frame_span`.
    description : Description
        Description of the stored pixels.
    count : int
        Number of frames in ``buffer``.
    bit : int, optional
        Bit of the first byte at which the first frame starts.
    big_endian : bool, optional
        Whether floating-point samples are big endian. Integers are always little endian; see `swap_words`.

    Returns
    -------
    ndarray
        Shape (count, rows, columns) or (count, rows, columns, samples), in the byte order of the machine; a view of the
        buffer if possible. Subsampled chroma is expanded to full resolution. The bits above Bits Stored are unchanged;
        see `conform`.
    """
    d = description
    if d.bits_allocated == 1:
        bits = np.unpackbits(np.frombuffer(buffer, np.uint8), bitorder="little")
        used = bits[bit : bit + count * d.frame_bits]
        return _arrange(used.view(np.int8) if d.is_signed else used, d, count)
    if d.bits_allocated == 12:
        return _arrange(_unpack_12(np.frombuffer(buffer, np.uint8), count * d.frame_bits // 12, bit), d, count)
    kind = d.dtype.newbyteorder(">" if big_endian else "<")
    samples = np.frombuffer(buffer, kind)
    if big_endian:
        samples = samples.astype(d.dtype, copy=False)
    return _arrange(samples, d, count)


def _unpack_12(packed: Array, count: int, bit: int) -> Array:
    """Return samples of 12 bits, two of which are packed into three bytes, low bits first."""
    skip = 1 if bit else 0  # a frame with an odd number of samples ends within a byte
    if skip:
        packed = np.concatenate([np.zeros(1, np.uint8), packed])
    triples = -(-(count + skip) // 2)
    whole = np.zeros(3 * triples, np.uint16)
    whole[: packed.size] = packed[: whole.size]
    low, middle, high = whole.reshape(-1, 3).T
    out = np.empty(2 * triples, np.uint16)
    out[::2] = low | (middle & 0x0F) << 8
    out[1::2] = middle >> 4 | high << 4
    return out[skip : skip + count]


def _arrange(samples: Array, d: Description, count: int) -> Array:
    """Return consecutive samples in the shape (count, rows, columns[, samples])."""
    if d.samples == 1:
        return samples.reshape(count, d.rows, d.columns)
    if d.photometric_interpretation in SUBSAMPLED:
        return _expand_chroma(samples, d, count)
    if d.planar_configuration == 0:
        return samples.reshape(count, d.rows, d.columns, d.samples)
    planes = samples.reshape(count, d.samples, d.rows, d.columns)
    return np.stack([planes[:, sample] for sample in range(d.samples)], -1)


def _expand_chroma(samples: Array, d: Description, count: int) -> Array:
    """Return native pixels with subsampled chroma at full resolution.

    422 stores Y1 Y2 Cb Cr for each pair of pixels. 420 stores four luma samples, Cb and Cr for each 2 × 2 pixels.
    """
    across, down = SUBSAMPLED[d.photometric_interpretation]
    groups = samples.reshape(count, -(-d.rows // down), -(-d.columns // across), across * down + 2)
    square = groups[..., :-2].reshape(*groups.shape[:3], down, across)
    luma = square.transpose(0, 1, 3, 2, 4).reshape(count, groups.shape[1] * down, groups.shape[2] * across)
    return upsample(luma[:, : d.rows, : d.columns], groups[..., -2:], d.rows, d.columns)


def conform(array: Array, description: Description, bits: int | None = None, *, shift: int = 0) -> Array:
    """Clear the bits that do not belong to a sample, and extend its sign.

    Parameters
    ----------
    array : ndarray
        Integers of any width.
    description : Description
        Description whose Pixel Representation the result has.
    bits : int, optional
        Number of bits of a sample. By default, Bits Stored.
    shift : int, optional
        Number of bits below the sample (High Bit + 1 - Bits Stored), which are dropped.

    Returns
    -------
    ndarray
        ``array`` itself, viewed as the signed or unsigned dtype, if no sample needs correction.
    """
    d = description
    kind = np.dtype(f"{'i' if d.is_signed else 'u'}{array.dtype.itemsize}")
    array = array.view(kind)
    width = 8 * array.dtype.itemsize
    bits = bits or d.bits_stored
    if 0 < shift < width:
        array = (array.view(f"u{array.dtype.itemsize}") >> shift).view(kind)
    if bits >= width or not array.size:
        return array
    if d.is_signed:
        if array.min() >= -(1 << bits - 1) and array.max() < 1 << bits - 1:
            return array
        unused = width - bits
        out: Array = array << unused
        out >>= unused
        return out
    if array.max() < 1 << bits:
        return array
    cleared: Array = array & array.dtype.type((1 << bits) - 1)
    return cleared


def encode(array: Array, description: Description, *, big_endian: bool = False) -> bytes:
    """Return the native bytes of frames of shape (count, rows, columns[, samples]), not padded to even length.

    Big endian swaps the bytes of the 16-bit words of OW, and those of floating-point samples; see `swap_words`.
    """
    d = description
    if d.bits_allocated == 1:
        return np.packbits(array.ravel() != 0, bitorder="little").tobytes()
    if d.photometric_interpretation in SUBSAMPLED:
        array = _halve_chroma(array, d)
    elif d.samples > 1 and d.planar_configuration:
        array = array.reshape(-1, d.rows, d.columns, d.samples).transpose(0, 3, 1, 2)
    swapped = big_endian and d.bits_allocated > 8  # smaller samples are written as OB
    data = array.astype(array.dtype.newbyteorder(">" if swapped and d.is_float else "<"), copy=False).tobytes()
    return bytes(swap_words(data)) if swapped and not d.is_float else data


def _halve_chroma(array: Array, d: Description) -> Array:
    if SUBSAMPLED[d.photometric_interpretation] != (2, 1) or d.columns % 2:
        raise PixelError(
            f"{d.photometric_interpretation} with {d.columns} columns cannot be written; convert it to RGB first"
        )
    pairs = array.reshape(-1, d.rows, d.columns // 2, 2, 3)
    out = np.empty((*pairs.shape[:3], 4), array.dtype)
    out[..., :2] = pairs[..., 0]
    chroma = pairs[..., 1:].astype(np.uint32)
    out[..., 2:] = (chroma.sum(3) + 1) >> 1
    return out
