"""Codestreams are recognized by their content if the transfer syntax is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dcmgen import dcmread, encaps, pixels
from dcmgen import uid as u
from dcmgen.errors import CodecError, PixelError, PixelWarning, ReadError
from dcmgen.pixels.recognition import recognized
from tests.pixels.conftest import make, wavy

FRAMES = np.stack([wavy(seed=i) * 255 for i in range(2)]).astype(np.uint8)
SYNTAXES = (
    u.JPEGBaseline8Bit,
    u.JPEGLossless,
    u.JPEGLosslessSV1,
    u.JPEGLSLossless,
    u.JPEGLSNearLossless,
    u.JPEG2000Lossless,
    u.JPEG2000,
    u.HTJ2KLossless,
    u.HTJ2K,
    u.RLELossless,
)
OPTIONS: dict[str, dict[str, Any]] = {
    u.JPEGLossless: {"predictor": 4},
    u.JPEG2000: {"psnr": 50},
    u.HTJ2K: {"step": 0.01},
}


@pytest.mark.parametrize("uid", SYNTAXES)
def test_codestreams_are_recognized(uid: str) -> None:
    assert recognized(pixels.encode(FRAMES[0], uid, **OPTIONS.get(uid, {}))) == uid


def test_12_bits_and_jpeg_xl() -> None:
    twelve = pixels.encode(FRAMES[0].astype(np.uint16) * 16, u.JPEGExtended12Bit, bits_stored=12)
    assert recognized(twelve) == u.JPEGExtended12Bit
    assert recognized(pixels.encode(FRAMES[0], u.JPEGXLLossless)) == u.JPEGXL


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xd8\xff", bytes(100), FRAMES[0].tobytes(), b"\xff\x4f\xff\x51" + bytes(9)]
)
def test_other_bytes_are_not_recognized(data: bytes) -> None:
    assert recognized(data) == ""


FAMILIES = (u.JPEGBaseline8Bit, u.JPEGLosslessSV1, u.JPEGLSLossless, u.JPEG2000Lossless, u.HTJ2KLossless, u.RLELossless)


@pytest.mark.parametrize("declared", [*FAMILIES, u.ExplicitVRLittleEndian, u.ImplicitVRLittleEndian])
@pytest.mark.parametrize("stored", FAMILIES)
def test_frames_are_decoded_by_content(stored: str, declared: str, tmp_path: Path) -> None:
    ds = make(FRAMES)
    ds.compress(stored)
    expected = pixels.pixel_array(ds)
    path = tmp_path / "x.dcm"
    ds.save_as(path)
    data = path.read_bytes()
    if declared == u.ImplicitVRLittleEndian:
        ds = dcmread(path)
        header = data.rindex(b"\xe0\x7f\x10\x00OB\0\0\xff\xff\xff\xff")
        native = make(FRAMES)
        del native.PixelData
        native.NumberOfFrames = 2
        native.file_meta.TransferSyntaxUID = declared
        native.save_as(path)
        path.write_bytes(path.read_bytes() + b"\xe0\x7f\x10\x00\xff\xff\xff\xff" + data[header + 12 :])
    else:
        meta = dcmread(path).file_meta
        start = data.index(b"UI", data.index(b"\2\0\x10\0"))
        length = int.from_bytes(data[start + 2 : start + 4], "little")
        written = declared.encode() + b"\0" * (len(declared) % 2)
        grown = data[:start] + b"UI" + len(written).to_bytes(2, "little") + written + data[start + 4 + length :]
        assert meta.TransferSyntaxUID == stored
        size = int.from_bytes(grown[140:144], "little") + len(written) - length
        path.write_bytes(grown[:140] + size.to_bytes(4, "little") + grown[144:])
    ds = dcmread(path)
    assert ds.file_meta.TransferSyntaxUID == declared
    if declared == stored:
        assert np.array_equal(ds.pixel_array, expected)
        assert not ds.repairs
        return
    with pytest.warns(PixelWarning, match="but the transfer syntax is"):
        assert np.array_equal(ds.pixel_array, expected)
    assert [repair.kind for repair in ds.repairs] == ["transfer syntax"]
    with pytest.raises(ReadError, match="but the transfer syntax is"):
        pixels.pixel_array(dcmread(path, strict=True))
    with pytest.warns(PixelWarning):
        pixels.convert(path, tmp_path / "y.dcm", transfer_syntax=u.ExplicitVRLittleEndian)
    back = dcmread(tmp_path / "y.dcm")
    assert np.array_equal(back.pixel_array, expected)
    assert not back.repairs


def test_encapsulated_pixels_that_are_not_recognized() -> None:
    ds = make(FRAMES)
    ds.PixelData = encaps.encapsulate([b"abcd", b"efgh"])
    ds.file_meta.TransferSyntaxUID = u.ExplicitVRLittleEndian
    with pytest.raises(PixelError, match="is encapsulated, but the transfer syntax is Explicit VR Little Endian"):
        pixels.pixel_array(ds)
    ds.file_meta.TransferSyntaxUID = u.JPEG2000Lossless
    with pytest.raises(CodecError, match="frame 0"):
        pixels.pixel_array(ds)


def test_only_a_declared_transfer_syntax_can_be_wrong() -> None:
    ds = make(FRAMES)
    ds.compress(u.JPEGLSLossless)
    del ds.file_meta.TransferSyntaxUID
    assert np.array_equal(pixels.pixel_array(ds, number_of_frames=len(FRAMES)), FRAMES)
    assert not ds.repairs
    with pytest.warns(PixelWarning, match="the transfer syntax is Explicit VR Little Endian .*; decoded as JPEG-LS"):
        assert np.array_equal(pixels.pixel_array(ds, transfer_syntax_uid=u.ExplicitVRLittleEndian), FRAMES)


def test_native_pixels_that_begin_like_an_item() -> None:
    array = FRAMES[0].copy()
    array.ravel()[:4] = 0xFE, 0xFF, 0, 0xE0
    ds = make(array)
    assert np.array_equal(ds.pixel_array, array)
    ds.file_meta.TransferSyntaxUID = u.ExplicitVRLittleEndian
    ds.PixelData += b"\0\0"
    with pytest.warns(PixelWarning, match="the last 2 bytes"):
        assert np.array_equal(ds.pixel_array, array)
