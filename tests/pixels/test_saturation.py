"""Samples at the ends of their range: no codec wraps them around, and all decoders agree."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from dcmgen import Dataset, pixels
from dcmgen import uid as u
from dcmgen.codec.transfer_syntax import TransferSyntax
from dcmgen.errors import CodecError, PixelError
from tests.pixels.conftest import make

Array = np.ndarray[Any, Any]

DEPTHS = (6, 8, 10, 12, 16)
LOSSLESS = (u.JPEGLosslessSV1, u.JPEGLSLossless, u.JPEG2000Lossless, u.HTJ2KLossless, u.JPEGXLLossless, u.RLELossless)
LOSSY: dict[str, dict[str, Any]] = {
    u.JPEGBaseline8Bit: {"quality": 90},
    u.JPEGExtended12Bit: {"quality": 90},
    u.JPEG2000: {"psnr": 32},
    u.HTJ2K: {"step": 0.02},
    u.JPEGXL: {"distance": 2.0},
}


def saturated(bits: int, signed: bool, samples: int = 1) -> Array:
    """Return blocks and lines of the least and the greatest value; color is gray, because chroma is subsampled."""
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
    array = np.full((64, 72), low, np.int64)
    array[8:48, 16:56] = high
    array[::16] = high
    array[:, 60:62] = high
    array[:8, :24] = (low + high) // 2
    if samples > 1:
        array = np.stack([array] * samples, -1)
    return array.astype(f"{'i' if signed else 'u'}{1 if bits <= 8 else 2}")


def compressed(array: Array, bits: int, uid: str, **options: Any) -> Dataset:
    ds = make(array, bits_stored=bits)
    syntax = TransferSyntax.of(uid)
    if bits > syntax.max_bits or (array.dtype.kind == "i" and syntax.signed != "yes" and uid in LOSSY):
        with pytest.raises(PixelError, match="cannot store these pixels"):
            ds.compress(uid, **options)
        pytest.skip("the transfer syntax cannot store such pixels")
    ds.compress(uid, **options)
    return ds


def decoded(ds: Dataset, uid: str) -> dict[str, Array]:
    """Return the pixels from each codec that decodes them."""
    found = {}
    for plugin in pixels.get_decoder(uid).available_plugins:
        try:
            found[plugin] = pixels.pixel_array(ds, decoding_plugin=plugin)
        except CodecError as error:
            if "Pillow" not in str(error):
                raise
    return found


@pytest.mark.parametrize("uid", LOSSLESS)
@pytest.mark.parametrize("signed", [False, True], ids=["unsigned", "signed"])
@pytest.mark.parametrize("bits", DEPTHS)
def test_lossless(uid: str, signed: bool, bits: int) -> None:
    array = saturated(bits, signed)
    for plugin, pixel in decoded(compressed(array, bits, uid), uid).items():
        assert np.array_equal(pixel, array), plugin


@pytest.mark.parametrize("uid", LOSSY)
@pytest.mark.parametrize("signed", [False, True], ids=["unsigned", "signed"])
@pytest.mark.parametrize("samples", [1, 3])
@pytest.mark.parametrize("bits", DEPTHS)
def test_lossy(uid: str, signed: bool, samples: int, bits: int) -> None:
    array = saturated(bits, signed, samples)
    ds = compressed(array, bits, uid, **LOSSY[uid])
    found = decoded(ds, uid)
    for plugin, pixel in found.items():
        error = np.abs(pixel.astype(int) - array)
        assert error.max() < 0.6 * (1 << bits), plugin
        assert error.mean() < 0.06 * (1 << bits), plugin
    first = next(iter(found.values())).astype(int)
    for plugin, pixel in found.items():  # the codecs round and resample chroma in different ways
        assert np.abs(pixel.astype(int) - first).mean() <= max(1.0, (1 << bits) / 100), plugin
    ds.decompress()
    native = ds.pixel_array
    limit = 1 << ds.BitsStored
    assert native.min() >= (-limit // 2 if signed else 0)
    assert native.max() < (limit // 2 if signed else limit)
    assert np.abs(native.astype(int) - array).max() < 0.6 * (1 << bits)


@pytest.mark.parametrize("near", [1, 3])
@pytest.mark.parametrize("samples", [1, 3])
@pytest.mark.parametrize("bits", [8, 10, 12, 16])
def test_near_lossless(near: int, samples: int, bits: int) -> None:
    array = saturated(bits, False, samples)
    for plugin, pixel in decoded(
        compressed(array, bits, u.JPEGLSNearLossless, near=near), u.JPEGLSNearLossless
    ).items():
        assert np.abs(pixel.astype(int) - array).max() <= near, plugin
        assert pixel.max() < 1 << bits, plugin


@pytest.mark.parametrize("plugin", ["", "imagecodecs", "pyjpegls"])
@pytest.mark.parametrize("bits", [8, 10, 12, 16])
@pytest.mark.parametrize("near", [1, 5])
def test_near_lossless_signed(plugin: str, bits: int, near: int) -> None:
    """As in pydicom, only values that could change their sign are refused."""
    array = np.clip(saturated(bits, True), -(1 << bits - 1) + near, (1 << bits - 1) - 1 - near)
    array[20:30, 20:30] = np.arange(-50, 50).reshape(10, 10)
    ds = make(array, bits_stored=bits)
    ds.compress(u.JPEGLSNearLossless, near=near, encoding_plugin=plugin)
    for name, pixel in decoded(ds, u.JPEGLSNearLossless).items():
        assert pixel.dtype == array.dtype
        assert np.abs(pixel.astype(int) - array).max() <= near, name
    for value in (-(1 << bits - 1) + near - 1, (1 << bits - 1) - near):
        array[0, 0] = value
        ds = make(array, bits_stored=bits)
        with pytest.raises(PixelError, match=f"with near={near}, values beyond"):
            ds.compress(u.JPEGLSNearLossless, near=near)
        ds.compress(u.JPEGLSNearLossless, near=0)
        assert np.array_equal(ds.pixel_array, array)


def test_htj2k_codestreams_have_the_precision_of_the_dataset() -> None:
    from dcmgen import encaps
    from dcmgen.pixels.codecs import headers

    for signed in (False, True):
        ds = compressed(saturated(10, signed), 10, u.HTJ2K, step=0.01)
        header = headers.jpeg2000(encaps.get_frame(ds.PixelData, 0))
        assert (header.precision, header.is_signed, header.reversible) == (10, signed, False)


def test_jpeg_extended_uses_12_bits() -> None:
    ds = compressed(saturated(10, False), 10, u.JPEGExtended12Bit)
    assert (ds.BitsStored, ds.HighBit) == (12, 11)
