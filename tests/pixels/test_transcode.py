"""Conversion of pixels in items, such as icons, at every depth."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest

from dcmgen import Dataset, dcmread, encaps, pixels
from dcmgen import uid as u
from dcmgen.errors import PixelError, WriteError
from tests.pixels.conftest import make, wavy

GRAY = (wavy() * 255).astype(np.uint8)
ICON = (wavy(32, 32) * 255).astype(np.uint8)
ITEM = b"\xfe\xff\x00\xe0"


def item(array: np.ndarray[Any, Any] = ICON) -> Dataset:
    made = Dataset()
    made.set_pixel_data(array)
    return made


def nested() -> Dataset:
    """Return a dataset with an icon, an item within an item, and a private sequence, each with pixels."""
    ds = make(GRAY)
    ds.IconImageSequence = [item()]
    ds.ReferencedSeriesSequence = [Dataset(IconImageSequence=[item(ICON[::-1].copy())])]
    ds.private_block(0x0011, "TEST", create=True).add_new(1, "SQ", [item(ICON.T.copy())])
    return ds


def icons(ds: Any) -> list[Any]:
    private = ds.private_block(0x0011, "TEST")[1].value[0]
    return [ds.IconImageSequence[0], ds.ReferencedSeriesSequence[0].IconImageSequence[0], private]


EXPECTED = [ICON, ICON[::-1], ICON.T]
COMPRESSED = (u.JPEGLSLossless, u.JPEG2000Lossless, u.RLELossless, u.JPEGLosslessSV1, u.HTJ2KLossless)


@pytest.mark.parametrize("uid", COMPRESSED)
@pytest.mark.parametrize("method", ["in place", "convert"])
def test_pixels_of_items_are_encoded_and_decoded(uid: str, method: str, tmp_path: Path) -> None:
    nested().save_as(tmp_path / "native.dcm")
    if method == "convert":
        pixels.convert(tmp_path / "native.dcm", tmp_path / "compressed.dcm", transfer_syntax=uid)
    else:
        ds = dcmread(tmp_path / "native.dcm")
        ds.compress(uid)
        for icon, expected in zip(icons(ds), EXPECTED, strict=True):
            assert np.array_equal(pixels.pixel_array(icon), expected)
        ds.save_as(tmp_path / "compressed.dcm")
    ds = dcmread(tmp_path / "compressed.dcm")
    reference = pydicom.dcmread(tmp_path / "compressed.dcm")
    assert reference.IconImageSequence[0]["PixelData"].is_undefined_length
    for icon, expected in zip(icons(ds), EXPECTED, strict=True):
        assert icon.PixelData[:4] == ITEM
        assert np.array_equal(pixels.pixel_array(icon), expected)
    assert np.array_equal(ds.pixel_array, GRAY)
    if method == "convert":
        pixels.convert(ds, tmp_path / "back.dcm", transfer_syntax=u.ExplicitVRLittleEndian)
        assert icons(ds)[0].PixelData[:4] == ITEM  # the dataset itself does not change
    else:
        ds.decompress()
        ds.save_as(tmp_path / "back.dcm")
    back = dcmread(tmp_path / "back.dcm")
    for icon, expected in zip(icons(back), EXPECTED, strict=True):
        assert icon.PixelData == expected.tobytes()
    assert not back.repairs


@pytest.mark.parametrize("uid", COMPRESSED)
def test_compressed_icons_are_recompressed(uid: str, tmp_path: Path) -> None:
    ds = nested()
    ds.compress(u.JPEGLSLossless)
    ds.save_as(tmp_path / "first.dcm")
    pixels.convert(tmp_path / "first.dcm", tmp_path / "second.dcm", transfer_syntax=uid)
    for icon, expected in zip(icons(dcmread(tmp_path / "second.dcm")), EXPECTED, strict=True):
        assert np.array_equal(pixels.pixel_array(icon), expected)


def test_icons_that_the_transfer_syntax_cannot_store_become_native() -> None:
    ds = make(GRAY)
    icon = item()
    icon.PhotometricInterpretation = "PALETTE COLOR"  # palette indices must not change
    ds.IconImageSequence = [icon]
    ds.compress(u.RLELossless)
    assert ds.IconImageSequence[0].PixelData[:4] == ITEM
    ds.compress(u.JPEGBaseline8Bit)
    assert ds.IconImageSequence[0].PixelData == ICON.tobytes()
    assert "LossyImageCompression" not in ds.IconImageSequence[0]


def test_icons_without_pixels_in_the_dataset(tmp_path: Path) -> None:
    ds = make(GRAY)
    ds.IconImageSequence = [item()]
    ds.compress(u.JPEGLSLossless)
    del ds.PixelData
    ds.save_as(tmp_path / "x.dcm")
    pixels.convert(tmp_path / "x.dcm", tmp_path / "y.dcm", transfer_syntax=u.ExplicitVRLittleEndian)
    assert dcmread(tmp_path / "y.dcm").IconImageSequence[0].PixelData == ICON.tobytes()
    ds = dcmread(tmp_path / "x.dcm")
    ds.decompress()
    assert ds.IconImageSequence[0].PixelData == ICON.tobytes()


def test_the_writer_does_not_convert_compressed_icons(tmp_path: Path) -> None:
    ds = nested()
    ds.compress(u.JPEGLSLossless)
    ds.save_as(tmp_path / "x.dcm")
    ds = dcmread(tmp_path / "x.dcm")
    ds.set_pixel_data(GRAY)
    with pytest.raises(
        WriteError, match=r"IconImageSequence\[0\]\.PixelData: the pixel data of an item are compressed"
    ):
        ds.save_as(tmp_path / "y.dcm")
    ds.decompress()
    ds.save_as(tmp_path / "y.dcm")
    for icon, expected in zip(icons(dcmread(tmp_path / "y.dcm")), EXPECTED, strict=True):
        assert np.array_equal(pixels.pixel_array(icon), expected)


def test_damaged_icons_are_not_ignored() -> None:
    ds = make(GRAY)
    ds.IconImageSequence = [item()]
    ds.compress(u.JPEGLSLossless)
    before = ds.PixelData
    frame = encaps.get_frame(ds.IconImageSequence[0].PixelData, 0)
    ds.IconImageSequence[0].PixelData = encaps.encapsulate([frame[:200]])
    for change in (ds.decompress, lambda: ds.compress(u.JPEG2000Lossless)):
        with pytest.raises(PixelError, match=r"IconImageSequence\[0\]\.PixelData"):
            change()
        assert ds.PixelData == before
        assert ds.file_meta.TransferSyntaxUID == u.JPEGLSLossless
