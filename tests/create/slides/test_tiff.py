"""Slides of TIFF files, written by tifffile."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dcmgen import create
from dcmgen.errors import CreateError
from dcmgen.microscopy import Slide
from dcmgen.uid import RLELossless
from tests.create.slides.test_whole_slide import KNOWN, WHEN, noise, read, tissue

tifffile = pytest.importorskip("tifffile")

LOSSLESS: dict[str, Any] = {"specimen": "S1", "transfer_syntax": RLELossless, "tile": 64}


@pytest.mark.parametrize("shape", [(150, 210, 3), (150, 210), (64, 64, 3), (1, 300, 3)])
@pytest.mark.parametrize(
    "options",
    [{}, {"rowsperstrip": 7}, {"tile": (32, 48)}, {"tile": (96, 80), "compression": "zlib"}, {"tile": (128, 128)}],
)
def test_tiles_and_strips(tmp_path: Path, shape: tuple[int, ...], options: dict[str, Any]) -> None:
    pixels = noise(shape[0], shape[1], 3 if len(shape) == 3 else 1)
    color = len(shape) == 3
    tifffile.imwrite(tmp_path / "x.tif", pixels, photometric="rgb" if color else "minisblack", **options)
    paths = None if color else [create.OpticalPath(description="H&E in gray")]
    images = create.whole_slide(tmp_path / "x.tif", **LOSSLESS, mpp=0.5, acquired=WHEN, optical_paths=paths)
    assert np.array_equal(read(Slide(images)), pixels)


def test_facts_of_aperio(tmp_path: Path) -> None:
    """MPP, date and time are read from the description; a JPEG file is marked as compressed with loss."""
    text = "Aperio Image Library v1\r\n300x200 |AppMag = 20|Date = 12/29/25|Time = 09:59:15|MPP = 0.4990|Left = 25"
    tifffile.imwrite(
        tmp_path / "x.svs", tissue(200, 300), description=text, tile=(64, 64), compression="jpeg", photometric="rgb",
        metadata=None, iccprofile=create_profile(),
    )  # fmt: skip
    image = create.whole_slide(tmp_path / "x.svs", **LOSSLESS)[0]
    assert Slide(image).levels[0].mpp == pytest.approx((0.499, 0.499))
    assert image.AcquisitionDateTime.datetime() == datetime(2025, 12, 29, 9, 59, 15)
    assert (image.LossyImageCompression, image.LossyImageCompressionMethod) == ("01", ["ISO_10918_1"])
    assert float(image.LossyImageCompressionRatio[0]) > 2
    assert np.abs(read(Slide(image)).astype(int) - tissue(200, 300)).mean() < 3
    assert image.OpticalPathSequence[0].ICCProfile == create_profile()
    assert not image.validate().errors


def create_profile() -> bytes:
    from dcmgen.create.icc import srgb_profile

    return srgb_profile()


def test_resolution_and_date(tmp_path: Path) -> None:
    tifffile.imwrite(
        tmp_path / "x.tif", tissue(50, 60), photometric="rgb", resolution=(40_000, 20_000), resolutionunit=3,
        datetime=datetime(2026, 1, 2, 3, 4, 5),
    )  # fmt: skip
    image = create.whole_slide(tmp_path / "x.tif", **LOSSLESS)[0]
    assert Slide(image).levels[0].mpp == pytest.approx((0.25, 0.5))
    assert image.AcquisitionDateTime.datetime() == datetime(2026, 1, 2, 3, 4, 5)
    tifffile.imwrite(tmp_path / "y.tif", tissue(50, 60), photometric="rgb", resolution=(72, 72), resolutionunit=2)
    with pytest.raises(CreateError, match="the size of the pixels is unknown"):
        create.whole_slide(tmp_path / "y.tif", **LOSSLESS, acquired=WHEN)


def test_files_that_are_refused(tmp_path: Path) -> None:
    (tmp_path / "x.tif").write_bytes(b"not a TIFF file")
    with pytest.raises(CreateError, match="not a TIFF file"):
        create.whole_slide(tmp_path / "x.tif", **KNOWN)
    tifffile.imwrite(tmp_path / "y.tif", np.zeros((4, 50, 60), np.uint8), photometric="minisblack")
    with pytest.raises(CreateError, match=r"the image has the axes .* and the shape \(4, 50, 60\)"):
        create.whole_slide(tmp_path / "y.tif", **KNOWN)
