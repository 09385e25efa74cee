"""Elements that say nonsense about the pixels: an error of ours that names them, never one from within."""

from __future__ import annotations

import numpy as np
import pytest

import dcmgen as dcm
from dcmgen.errors import PixelError
from dcmgen.pixels import pixel_array, render


def written_as(**texts: bytes) -> dcm.Dataset:
    """The example CT read from a file in which elements hold these bytes (as long as what they replace)."""
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
def test_a_number_that_is_none(keyword: str) -> None:
    ds = written_as(**{keyword: b"1A"})
    with pytest.raises(PixelError, match=keyword):
        pixel_array(ds)
    with pytest.raises(PixelError):
        render(ds)


@pytest.mark.parametrize("keyword", ["RescaleSlope", "WindowWidth"])
def test_a_transformation_that_is_no_number(keyword: str) -> None:
    with pytest.raises(PixelError, match="2L0x"):
        render(written_as(**{keyword: b"2L0x"}))


@pytest.mark.parametrize("high_bit", [3, 35847])
def test_a_high_bit_that_cannot_be_is_not_believed(high_bit: int) -> None:
    ds = dcm.examples.ct
    expected = pixel_array(ds)
    ds.HighBit = high_bit
    assert np.array_equal(pixel_array(ds), expected)


def test_a_jpeg_that_ends_in_its_adobe_marker() -> None:
    from dcmgen.errors import CodecError
    from dcmgen.pixels.codecs import headers

    with pytest.raises(CodecError, match="no frame header"):
        headers.jpeg(b"\xff\xd8\xff\xee\x00\x0eAdobe\x00\x64")
