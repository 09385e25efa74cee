"""Elements with invalid values raise an error that contains them, never an internal error."""

from __future__ import annotations

import numpy as np
import pytest

import dcmgen as dcm
from dcmgen.errors import PixelError
from dcmgen.pixels import pixel_array, render


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
    from dcmgen.errors import CodecError
    from dcmgen.pixels.codecs import headers

    with pytest.raises(CodecError, match="no frame header"):
        headers.jpeg(b"\xff\xd8\xff\xee\x00\x0eAdobe\x00\x64")
