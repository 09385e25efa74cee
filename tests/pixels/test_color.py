"""Conversions between color spaces: exact where possible, and reversible."""

from __future__ import annotations

import io

import numpy as np
import pydicom
import pytest

from dcmgen import pixels
from dcmgen.errors import PixelError
from dcmgen.uid import JPEG2000Lossless, JPEGBaseline8Bit
from tests.pixels.conftest import make

CUBE = np.stack(np.meshgrid(*[np.arange(0, 256, 5)] * 3, indexing="ij"), -1).reshape(52, -1, 3).astype(np.uint8)


@pytest.mark.parametrize(("source", "target"), [("YBR_FULL", "RGB"), ("RGB", "YBR_FULL"), ("YBR_FULL_422", "RGB")])
def test_as_pydicom(source: str, target: str) -> None:
    expected = pydicom.pixels.convert_color_space(CUBE.copy(), source, target)
    got = pixels.convert_color_space(CUBE, source, target)
    difference = np.abs(got.astype(int) - expected)
    assert difference.max() <= 1  # pydicom computes in single precision
    assert (difference > 0).mean() < 1e-3


@pytest.mark.parametrize("raw", [True, False])
@pytest.mark.parametrize("stored", ["YBR_FULL", "YBR_FULL_422", "YBR_RCT"])
def test_the_color_space_of_decoded_pixels_is_that_of_pydicom(stored: str, raw: bool) -> None:
    ds = make(CUBE)
    if stored == "YBR_RCT":
        ds.compress(JPEG2000Lossless)
    else:
        ds.compress(JPEGBaseline8Bit, subsampling="422" if stored == "YBR_FULL_422" else "444")
    ds.PhotometricInterpretation = stored
    syntax = ds.file_meta.TransferSyntaxUID
    file = io.BytesIO()
    ds.save_as(file)
    array, description = pixels.get_decoder(syntax).as_array(ds, raw=raw)
    theirs = pydicom.dcmread(io.BytesIO(file.getvalue()))
    expected, properties = pydicom.pixels.get_decoder(syntax).as_array(theirs, raw=raw)
    assert description.photometric_interpretation == properties["photometric_interpretation"]
    assert np.abs(array.astype(int) - expected).mean() < 3


def test_exact_rounding() -> None:
    y, cb, cr = (CUBE[..., i].astype(float) for i in range(3))
    red = np.clip(np.floor(y + 1.402 * (cr - 128) + 0.5), 0, 255)
    green = np.clip(np.floor(y - 0.114 * 1.772 / 0.587 * (cb - 128) - 0.299 * 1.402 / 0.587 * (cr - 128) + 0.5), 0, 255)
    blue = np.clip(np.floor(y + 1.772 * (cb - 128) + 0.5), 0, 255)
    assert np.array_equal(pixels.convert_color_space(CUBE, "YBR_FULL", "RGB"), np.stack([red, green, blue], -1))


@pytest.mark.parametrize(("space", "tolerance"), [("YBR_FULL", 2), ("YBR_PARTIAL_422", 3), ("YBR_ICT", 2)])
@pytest.mark.parametrize("bits", [8, 10, 16])
def test_there_and_back(space: str, tolerance: int, bits: int) -> None:
    rgb = CUBE if bits == 8 else (CUBE.astype(np.uint16) << bits - 8)
    there = pixels.convert_color_space(rgb, "RGB", space, bits=bits)
    back = pixels.convert_color_space(there, space, "RGB", bits=bits)
    assert back.dtype == rgb.dtype
    assert np.abs(back.astype(int) - rgb).max() <= tolerance


def test_reversible_transform_on_muted_colors() -> None:
    rgb = CUBE // 2 + 64  # chroma differences of the full cube need a ninth bit
    there = pixels.convert_color_space(rgb, "RGB", "YBR_RCT")
    assert np.array_equal(pixels.convert_color_space(there, "YBR_RCT", "RGB"), rgb)


def test_retired_spaces() -> None:
    hsv = np.array([[[0, 255, 255], [85, 255, 255], [171, 255, 255], [0, 0, 128]]], np.uint8)
    rgb = pixels.convert_color_space(hsv, "HSV", "RGB").astype(int)
    assert np.abs(rgb - [[[255, 0, 0], [0, 255, 0], [0, 0, 255], [128, 128, 128]]]).max() <= 4
    cmyk = np.array([[[0, 0, 0, 0], [255, 0, 0, 0], [0, 0, 0, 255]]], np.uint8)
    assert pixels.convert_color_space(cmyk, "CMYK", "RGB").tolist() == [[[255, 255, 255], [0, 255, 255], [0, 0, 0]]]
    argb = np.array([[[9, 1, 2, 3]]], np.uint8)
    assert pixels.convert_color_space(argb, "ARGB", "RGB").tolist() == [[[1, 2, 3]]]


def test_per_frame_works_in_place() -> None:
    frames = np.stack([CUBE, CUBE[::-1]])
    expected = pixels.convert_color_space(frames, "YBR_FULL", "RGB")
    again = frames.copy()
    assert pixels.convert_color_space(again, "YBR_FULL", "RGB", per_frame=True) is again
    assert np.array_equal(again, expected)


@pytest.mark.parametrize(
    ("array", "source", "message"),
    [
        (CUBE.astype(np.int16), "YBR_FULL", "unsigned"),
        (CUBE[..., 0], "YBR_FULL", "needs an array of shape"),
        (CUBE, "LAB", "'LAB' is not a color space"),
        (CUBE, "CMYK", "rows, columns, 4"),
    ],
)
def test_invalid_arguments(array: np.ndarray, source: str, message: str) -> None:  # type: ignore[type-arg]
    with pytest.raises(PixelError, match=message):
        pixels.convert_color_space(array, source, "RGB")


@pytest.mark.parametrize("columns", [6, 7])
def test_chroma_of_every_second_pixel(columns: int) -> None:
    pairs = -(-columns // 2)
    rng = np.random.default_rng(0)
    luma, chroma = rng.integers(0, 256, (4, pairs, 2)), rng.integers(0, 256, (4, pairs, 2))
    ds = make(np.zeros((4, columns, 3), np.uint8))
    ds.PhotometricInterpretation = "YBR_FULL_422"
    ds.PixelData = np.concatenate([luma, chroma], -1).astype(np.uint8).tobytes()
    raw = pixels.pixel_array(ds, raw=True)
    assert np.array_equal(raw[..., 0], luma.reshape(4, -1)[:, :columns])
    assert np.array_equal(raw[..., 1], chroma[..., 0].repeat(2, 1)[:, :columns])
    assert np.array_equal(raw[..., 2], chroma[..., 1].repeat(2, 1)[:, :columns])
    assert np.array_equal(pixels.pixel_array(ds), pixels.convert_color_space(raw, "YBR_FULL", "RGB"))


def test_chroma_of_every_square() -> None:
    rng = np.random.default_rng(0)
    luma, chroma = rng.integers(16, 236, (2, 3, 2, 2)), rng.integers(16, 240, (2, 3, 2))
    ds = make(np.zeros((4, 6, 3), np.uint8))
    ds.PhotometricInterpretation = "YBR_PARTIAL_420"
    ds.PixelData = np.concatenate([luma.reshape(2, 3, 4), chroma], -1).astype(np.uint8).tobytes()
    raw = pixels.pixel_array(ds, raw=True)
    assert np.array_equal(raw[..., 0], luma.transpose(0, 2, 1, 3).reshape(4, 6))
    assert np.array_equal(raw[..., 1], chroma[..., 0].repeat(2, 0).repeat(2, 1))
    assert pixels.pixel_array(ds).shape == (4, 6, 3)
