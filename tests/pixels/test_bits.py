"""Bits of samples: sign, unused bits and byte order, whatever the transfer syntax."""

from __future__ import annotations

import io
import shutil
import subprocess
import warnings
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pytest

from dcmgen import dcmread, pixels, uid
from dcmgen.codec.encapsulation import encapsulated
from dcmgen.errors import MissingElementError, PixelWarning, ReadError
from dcmgen.model.dataset import Dataset
from dcmgen.pixels import registry
from tests.pixels.conftest import make

Array = np.ndarray[Any, Any]

SIGNED = np.concatenate([np.arange(-4096, -4064), np.arange(-16, 16), np.arange(4064, 4096)]).reshape(8, 12)
"""Values of 13 bits, near the ends of the range and near 0."""


def stored(frame: bytes | bytearray, syntax: str, rows: int, columns: int, **elements: Any) -> Dataset:
    """Return a dataset of 16 bits allocated that contains a codestream."""
    ds = make(np.zeros((rows, columns), np.uint16))
    for keyword, value in elements.items():
        setattr(ds, keyword, value)
    ds.add_new(0x7FE00010, "OB", encapsulated([bytes(frame)]))
    ds.file_meta.TransferSyntaxUID = syntax
    return ds


def streams(words: Array) -> dict[str, bytes | bytearray]:
    """Return lossless codestreams of 16 bits."""
    return {
        uid.JPEGLSLossless: imagecodecs.jpegls_encode(words),
        uid.JPEGLosslessSV1: imagecodecs.jpeg8_encode(words, lossless=True, predictor=1, bitspersample=16),
        uid.JPEG2000Lossless: imagecodecs.jpeg2k_encode(words, level=0, codecformat="j2k", reversible=True),
        uid.HTJ2KLossless: imagecodecs.htj2k_encode(words, reversible=True),
        uid.JPEGXLLossless: imagecodecs.jpegxl_encode(words, lossless=True, usecontainer=False),
        uid.RLELossless: pixels.get_encoder(uid.RLELossless).encode(words),
    }


LOSSLESS = [
    (syntax, plugin.name)
    for syntax in streams(np.zeros((8, 8), np.uint16))
    for plugin in registry.decoders(syntax)
    if plugin.is_available
]


@pytest.mark.filterwarnings("ignore::dcmgen.errors.PixelWarning")
@pytest.mark.parametrize("unused", [0x0000, 0xE000, 0x4000])
@pytest.mark.parametrize(("syntax", "plugin"), LOSSLESS)
def test_the_sign_is_at_high_bit(syntax: str, plugin: str, unused: int) -> None:
    words = (SIGNED & 0x1FFF | unused).astype(np.uint16)
    ds = stored(streams(words)[syntax], syntax, 8, 12, BitsStored=13, HighBit=12, PixelRepresentation=1)
    array = pixels.pixel_array(ds, decoding_plugin=plugin)
    assert array.dtype == np.int16
    assert np.array_equal(array, SIGNED)


@pytest.mark.parametrize(("syntax", "plugin"), [pair for pair in LOSSLESS if pair[0] != uid.JPEGXLLossless])
def test_cells_with_the_sample_in_the_high_bits(syntax: str, plugin: str) -> None:
    words = (np.arange(96, dtype=np.uint16).reshape(8, 12) * 42 << 4) | 0x5
    ds = stored(streams(words)[syntax], syntax, 8, 12, BitsStored=12, HighBit=15)
    assert np.array_equal(pixels.pixel_array(ds, decoding_plugin=plugin), words >> 4)


@pytest.mark.parametrize(("syntax", "plugin"), LOSSLESS)
def test_unused_bits_of_codestreams(syntax: str, plugin: str) -> None:
    samples = np.arange(96, dtype=np.uint16).reshape(8, 12) * 42
    overlay = np.arange(96).reshape(8, 12) % 3 == 0
    words = samples | (overlay * 0x4000).astype(np.uint16)
    ds = stored(streams(words)[syntax], syntax, 8, 12, BitsStored=12, HighBit=11)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        array = pixels.pixel_array(ds, decoding_plugin=plugin)
    assert np.array_equal(array, samples)
    whole_cells = syntax in (uid.RLELossless, uid.JPEGXLLossless)
    assert ["bits above BitsStored (12) were cleared"] * (not whole_cells) == [str(w.message) for w in caught]
    for element, value in ((0x10, 8), (0x11, 12), (0x100, 16), (0x102, 14)):
        ds.add_new(0x60000000 | element, "US", value)
    assert np.array_equal(ds.overlay_array(0x6000), overlay)


def test_lossy_samples_do_not_wrap_around() -> None:
    words = np.full((8, 12), 4097, np.uint16)
    ds = stored(imagecodecs.jpegls_encode(words), uid.JPEGLSNearLossless, 8, 12, BitsStored=12, HighBit=11)
    assert np.array_equal(ds.pixel_array, words)
    signed = np.full((8, 12), 2049, np.int16)
    stream = imagecodecs.jpeg2k_encode(signed, level=0, codecformat="j2k", reversible=True)
    ds = stored(stream, uid.JPEG2000, 8, 12, BitsStored=12, HighBit=11, PixelRepresentation=1)
    assert np.array_equal(ds.pixel_array, signed)


def test_a_codestream_wider_than_its_cells_keeps_its_bits() -> None:
    words = np.arange(96, dtype=np.uint16).reshape(8, 12) * 600
    for syntax, stream in streams(words).items():
        if syntax in (uid.RLELossless, uid.JPEGXLLossless):
            continue
        ds = stored(stream, syntax, 8, 12, BitsAllocated=8, BitsStored=8, HighBit=7)
        with pytest.warns(PixelWarning, match="BitsAllocated is 8, but the samples of the codestream have 16 bits"):
            assert np.array_equal(ds.pixel_array, words)


def test_corrections_are_repairs_of_the_file() -> None:
    words = np.full((8, 12), 0xF00A, np.uint16)
    ds = stored(imagecodecs.jpegls_encode(words), uid.JPEGLSLossless, 8, 12, BitsStored=12, HighBit=11)
    stream = io.BytesIO()
    ds.save_as(stream)
    read = dcmread(stream.getvalue())
    with pytest.warns(PixelWarning, match="PixelData, byte .*: bits above BitsStored"):
        assert (read.pixel_array == 10).all()
    assert [(repair.kind, repair.path) for repair in read.repairs] == [("bits stored", "PixelData")]
    with pytest.raises(ReadError, match="bits above BitsStored"):
        _ = dcmread(stream.getvalue(), strict=True).pixel_array


def planes(position: int) -> Dataset:
    """Return a dataset with an overlay in one bit of native cells."""
    ds = make(np.full((2, 3), 1 << position, np.uint16))
    ds.BitsStored, ds.HighBit = 12, 13
    for element, value in ((0x10, 2), (0x11, 3), (0x100, 16), (0x102, position)):
        ds.add_new(0x60000000 | element, "US", value)
    return ds


@pytest.mark.parametrize("position", range(17))
def test_overlays_in_unused_bits(position: int) -> None:
    ds = planes(min(position, 15))
    ds[0x60000102].value = position
    if 2 <= position <= 13 or position > 15:  # bits of the samples, or none
        with pytest.raises(MissingElementError, match="no Overlay Data"):
            ds.overlay_array(0x6000)
    else:
        assert ds.overlay_array(0x6000).tolist() == [[1, 1, 1], [1, 1, 1]]


def test_an_overlay_bit_that_the_codestream_lacks() -> None:
    samples = np.zeros((8, 12), np.uint16)
    ds = stored(
        imagecodecs.jpeg8_encode(samples, lossless=True, bitspersample=12), uid.JPEGLosslessSV1, 8, 12,
        BitsStored=12, HighBit=11,
    )  # fmt: skip
    for element, value in ((0x10, 8), (0x11, 12), (0x100, 16), (0x102, 12)):
        ds.add_new(0x60000000 | element, "US", value)
    with pytest.raises(MissingElementError, match="codestreams of 12 bits do not contain bit 12"):
        ds.overlay_array(0x6000)


KINDS = [np.uint8, np.int8, np.uint16, np.int16, np.uint32, np.int32, np.float32, np.float64, bool]


@pytest.mark.filterwarnings("ignore:PixelData has 1 bytes more")
@pytest.mark.parametrize(
    ("kind", "vr"),
    [(kind, "OW") for kind in KINDS] + [(kind, "OB") for kind in KINDS if np.dtype(kind).itemsize == 1],
)
@pytest.mark.parametrize("shape", [(2, 3), (3, 5, 3), (3, 3, 5)])
def test_big_endian_is_read_as_it_is_converted(kind: type, vr: str, shape: tuple[int, ...]) -> None:
    values = np.random.default_rng(5).integers(0, 1 << 31, shape)
    array = (values % 2 == 0) if kind is bool else values.astype(kind)
    ds = make(array, **({"frames": True} if shape[0] == 3 and shape[2] == 3 else {}))
    if "PixelData" in ds:
        ds["PixelData"].VR = vr
    for source in (uid.ExplicitVRLittleEndian, uid.ExplicitVRBigEndian):
        stream = io.BytesIO()
        ds.save_as(stream, transfer_syntax=source)
        read = dcmread(stream.getvalue())
        assert np.array_equal(read.pixel_array, ds.pixel_array)
        for index in range(shape[0] if len(shape) == 3 else 1):
            assert np.array_equal(pixels.pixel_array(read, index=index), pixels.pixel_array(ds, index=index))
        back = io.BytesIO()
        read.save_as(back, transfer_syntax=uid.ExplicitVRLittleEndian)
        assert np.array_equal(dcmread(back.getvalue()).pixel_array, ds.pixel_array)


@pytest.mark.parametrize("kind", [np.uint16, np.int32, np.uint8, bool])
@pytest.mark.parametrize("vr", ["OB", "OW"])
def test_big_endian_as_dcmtk(kind: type, vr: str, tmp_path: Path) -> None:
    if shutil.which("dcmconv") is None:
        pytest.skip("dcmconv is not installed")
    values = np.random.default_rng(6).integers(0, 1 << 31, (4, 8))
    array = (values % 2 == 0) if kind is bool else values.astype(kind)
    ds = make(array)
    if np.dtype(kind).itemsize == 1:
        ds["PixelData"].VR = vr
    ds.save_as(tmp_path / "little.dcm")
    subprocess.run(["dcmconv", "+tb", tmp_path / "little.dcm", tmp_path / "big.dcm"], check=True)
    assert dcmread(tmp_path / "big.dcm").file_meta.TransferSyntaxUID == uid.ExplicitVRBigEndian
    assert np.array_equal(dcmread(tmp_path / "big.dcm").pixel_array, array)


def test_the_native_encoder_writes_big_endian_words() -> None:
    encoder = pixels.get_encoder(uid.ExplicitVRBigEndian)
    assert encoder.encode(np.array([[0x0102]], np.uint16)) == b"\1\2"
    assert encoder.encode(np.array([[0x01020304]], np.uint32)) == b"\3\4\1\2"
    assert encoder.encode(np.array([[1]], np.float32)) == np.array(1, ">f4").tobytes()
    assert encoder.encode(np.array([[1, 2]], np.uint8)) == b"\1\2"
