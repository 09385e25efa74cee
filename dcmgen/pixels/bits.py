"""Pixels of one bit: packed to bytes, with the first pixel in the lowest bit (PS3.5 8.1.1, D)."""

from __future__ import annotations

from typing import Any, Literal, overload

import numpy as np

from dcmgen.errors import PixelError


def pack_bits(arr: np.ndarray[Any, Any], pad: bool = True) -> bytes:
    """Pack pixels of one bit.

    Parameters
    ----------
    arr : ndarray
        Numbers or booleans of any shape, which are 0 or 1.
    pad : bool, optional
        Whether to pad the result to an even length.

    Returns
    -------
    bytes
        Eight pixels in each byte, row by row. Frames are not aligned to bytes.

    Raises
    ------
    PixelError
        If a value is neither 0 nor 1.

    See Also
    --------
    unpack_bits : The inverse.
    dcmgen.Dataset.set_pixel_data : Stores an array and describes it.

    Examples
    --------
    >>> pack_bits(np.array([1, 0, 0, 1]))
    b'\\t\\x00'
    """
    bits = np.asarray(arr)
    if not ((bits == 0) | (bits == 1)).all():
        raise PixelError("only the values 0 and 1 can be packed to bits; compare the array with a threshold first")
    packed = np.packbits(bits.ravel() != 0, bitorder="little").tobytes()
    return packed + b"\0" if pad and len(packed) % 2 else packed


@overload
def unpack_bits(src: bytes, as_array: Literal[True] = True) -> np.ndarray[Any, Any]: ...
@overload
def unpack_bits(src: bytes, as_array: bool) -> np.ndarray[Any, Any] | bytes: ...
def unpack_bits(src: bytes, as_array: bool = True) -> np.ndarray[Any, Any] | bytes:
    """Unpack pixels of one bit.

    Parameters
    ----------
    src : bytes
        Eight pixels in each byte.
    as_array : bool, optional
        Whether to return an array.

    Returns
    -------
    ndarray, shape (n,), or bytes
        uint8 values 0 and 1, including those of the padding.

    See Also
    --------
    pack_bits : The inverse.
    dcmgen.pixels.pixel_array : Returns the pixels of a dataset.

    Examples
    --------
    >>> unpack_bits(b"\\t")
    array([1, 0, 0, 1, 0, 0, 0, 0], dtype=uint8)
    """
    bits = np.unpackbits(np.frombuffer(src, np.uint8), bitorder="little")
    return bits if as_array else bits.tobytes()
