"""Clean Pixel Data on real files of every codec, compared with decoders of other programs."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest

from dcmgen import dcmread
from dcmgen.deidentify import Deidentifier, PixelRule
from tests import data

BOX = (3, 2, 40, 20)
CLEANING = Deidentifier(
    options=["clean-pixel-data"], key="the secret key of the tests", pixel_rules=[PixelRule([BOX])], burned_in="keep"
)
LOSSY = {"JPEGBaseline8Bit", "JPEGExtended12Bit", "JPEG2000", "JPEGLSNearLossless"}
FILES = (
    "dicom-test-files__US1_RLE",
    "dicom-test-files__MR4_J2KI",
    "dicom-test-files__MR4_J2KR",
    "dicom-test-files__MR4_JLSL",
    "dicom-test-files__MR4_JLSN",
    "dicom-test-files__MR4_JPLL",
    "ruby-dicom__explicit_mr_jpeg-lossy_mono2.dcm",
    "dicom-test-files__MR4_RLE",
    "dicom-test-files__VL1_RLE",
    "dicom-test-files__XA1_J2KI",
    "dcm4che__US-PAL-8-10x-echo",
    "ruby-dicom__explicit_us_rle_pal_multiframe.dcm",
    "ruby-dicom__implicit_us_jpeg2k-lossless-mono2-multiframe.dcm",
)


def paths() -> Iterator[Path]:
    """Yield real files with all codecs, and ultrasound images."""
    folder = data.SHARED / "corpus" / "files"
    yield from (folder / name for name in FILES if (folder / name).exists())
    names = ("SC_rgb_jpeg_dcmtk.dcm", "examples_ybr_color.dcm", "examples_palette.dcm", "ExplVR_BigEnd.dcm")
    yield from (path for path in data.pydicom_files() if path.name in names)


@pytest.mark.parametrize("path", list(paths()), ids=lambda path: path.name)
def test_pixels_outside_of_rectangles_are_those_of_the_source(path: Path) -> None:
    source = pydicom.dcmread(path)
    made = CLEANING.deidentify(dcmread(path))
    written = io.BytesIO()
    made.save_as(written)
    result = pydicom.dcmread(io.BytesIO(written.getvalue()))
    before, after = (stored(ds) for ds in (source, result))
    assert after.shape == before.shape
    inside = np.zeros(before.shape[1:3], bool)
    inside[BOX[1] : BOX[3], BOX[0] : BOX[2]] = True
    outside = ~(inside | hidden_by_regions(source, inside.shape))
    assert np.array_equal(after[:, outside], before[:, outside])
    assert len(np.unique(after[:, inside].reshape(-1, after.shape[3]), axis=0)) == 1
    old, new = source.file_meta.TransferSyntaxUID, result.file_meta.TransferSyntaxUID
    assert new.keyword == ("JPEG2000Lossless" if old.keyword in LOSSY else old.keyword)


def stored(ds: pydicom.Dataset) -> Any:
    """Return the pixels as RGB or stored values, of shape (frames, rows, columns, samples)."""
    pixels = pydicom.pixels.pixel_array(ds, raw=False)
    return pixels.reshape(int(ds.get("NumberOfFrames", None) or 1), ds.Rows, ds.Columns, ds.SamplesPerPixel)


def hidden_by_regions(ds: pydicom.Dataset, shape: tuple[int, ...]) -> Any:
    """Return the pixels outside of the regions of an ultrasound image."""
    hidden = np.zeros(shape, bool)
    if regions := ds.get("SequenceOfUltrasoundRegions"):
        hidden[:] = True
        for each in regions:
            rows = slice(each.RegionLocationMinY0, each.RegionLocationMaxY1 + 1)
            hidden[rows, each.RegionLocationMinX0 : each.RegionLocationMaxX1 + 1] = False
    return hidden
