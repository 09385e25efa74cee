"""Elements with invalid values raise an error that contains them, never an internal error."""

from __future__ import annotations

import struct

import numpy as np
import pytest

import dcmgen as dcm
from dcmgen.errors import CodecError, PixelError
from dcmgen.pixels import encode, pixel_array, render
from dcmgen.pixels.codecs import headers
from dcmgen.uid import JPEGBaseline8Bit


def written_as(**texts: bytes) -> dcm.Dataset:
    """Return the example CT, read from a file in which elements contain these bytes instead of their values."""
    ds = dcm.examples.ct
    for keyword in texts:
        ds.add_new(keyword, "LO", "~" * len(texts[keyword]))
    data = encoded(ds)
    for text in texts.values():
        data = data.replace(b"~" * len(text), text, 1)
    return dcm.dcmread(data)


def encoded(ds: dcm.Dataset) -> bytes:
    from io import BytesIO

    out = BytesIO()
    ds.save_as(out)
    return out.getvalue()


@pytest.mark.parametrize("keyword", ["Rows", "Columns", "BitsAllocated", "BitsStored", "HighBit", "NumberOfFrames"])
def test_a_number_that_cannot_be_parsed(keyword: str) -> None:
    ds = written_as(**{keyword: b"1A"})
    with pytest.raises(PixelError, match=keyword):
        pixel_array(ds)
    with pytest.raises(PixelError):
        render(ds)


@pytest.mark.parametrize("keyword", ["RescaleSlope", "WindowWidth"])
def test_a_transformation_that_is_not_a_number(keyword: str) -> None:
    with pytest.raises(PixelError, match="2L0x"):
        render(written_as(**{keyword: b"2L0x"}))


@pytest.mark.parametrize("high_bit", [3, 35847])
def test_an_invalid_high_bit_is_ignored(high_bit: int) -> None:
    ds = dcm.examples.ct
    expected = pixel_array(ds)
    ds.HighBit = high_bit
    assert np.array_equal(pixel_array(ds), expected)


def test_a_jpeg_that_ends_in_its_adobe_marker() -> None:
    with pytest.raises(CodecError, match="no frame header"):
        headers.jpeg(b"\xff\xd8\xff\xee\x00\x0eAdobe\x00\x64")


def test_the_header_of_a_jpeg_needs_the_number_of_components() -> None:
    """ISO/IEC 10918-1 B.2.2: after the marker and the length are P, Y, X and Nf."""
    stream = encode(np.zeros((5, 7, 3), np.uint8), JPEGBaseline8Bit)
    end = stream.index(b"\xff\xc0") + 4 + 6
    header = headers.jpeg(stream[:end])
    assert (header.rows, header.columns, header.samples) == (5, 7, 3)
    with pytest.raises(CodecError, match="damaged or truncated"):
        headers.jpeg(stream[: end - 1])


def test_the_size_of_a_jpeg_2000_image_excludes_its_offset() -> None:
    from dcmgen.pixels.codecs import headers

    # Xsiz, Ysiz, XOsiz, YOsiz, and one tile of the size of the reference grid (ISO/IEC 15444-1 A.5.1)
    sizes = struct.pack(">8I", 12, 9, 2, 4, 12, 9, 0, 0)
    marker = struct.pack(">HHH", 0xFF51, 41, 0) + sizes + struct.pack(">HBBB", 1, 0x8B, 1, 1)
    header = headers.jpeg2000(b"\xff\x4f" + marker + bytes(8))
    assert (header.columns, header.rows, header.samples) == (10, 5, 1)
    assert (header.precision, header.is_signed) == (12, True)
