"""The picture or text above the elements of a dataset in a notebook."""

from __future__ import annotations

import numpy as np
import pytest

from dcmgen import Dataset, examples
from dcmgen.encaps import encapsulate
from dcmgen.pictures.notebook import picture
from dcmgen.pixels import render
from dcmgen.pixels.show import shrink
from tests.pixels.conftest import make, wavy

GRAY = (wavy(40, 50) * 255).astype(np.uint8)


def decoded(png: bytes | None) -> np.ndarray:
    imagecodecs = pytest.importorskip("imagecodecs")
    assert png is not None
    return imagecodecs.png_decode(png)  # type: ignore[no-any-return]


def test_the_middle_frame_is_shown() -> None:
    frames = np.stack([np.zeros_like(GRAY), GRAY, np.zeros_like(GRAY)])
    found = picture(make(frames))
    assert np.array_equal(decoded(found.png), render(make(frames), 1))
    assert found.text == found.error == ""


@pytest.mark.parametrize("name", ["ct", "ybr_color", "palette_color", "rt_dose"])
def test_pictures_are_small(name: str) -> None:
    image = decoded(picture(getattr(examples, name)).png)
    assert max(image.shape[:2]) <= 256


def test_a_picture_whose_file_is_large_is_smaller() -> None:
    noise = np.random.default_rng(0).integers(0, 256, (512, 512, 3), np.uint8)
    png = picture(make(noise, photometric_interpretation="RGB")).png
    assert png is not None
    assert len(png) <= 80_000
    image = decoded(png)
    assert 100 < image.shape[0] == image.shape[1] < 192


def test_pixels_that_cannot_be_decoded_are_reported() -> None:
    broken = make(GRAY)
    broken.Rows = 41
    found = picture(broken)
    assert found.png is None
    assert "2,050 are needed" in found.error
    html = broken._repr_html_()
    assert "no picture" in html
    assert "<img" not in html
    assert "Photometric Interpretation" in html


def test_errors_of_codecs_are_reported() -> None:
    broken = make(GRAY)
    broken.PixelData = encapsulate([b"\xff\x4f\xff\x51" + bytes(20)])
    broken.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.4.90"
    assert picture(broken).error
    assert "no picture" in broken._repr_html_()


@pytest.mark.parametrize("ds", [Dataset(), Dataset(PatientName="x"), examples.ct.file_meta])
def test_others_have_neither(ds: Dataset) -> None:
    found = picture(ds)
    assert (found.png, found.text, found.error) == (None, "", "")


def test_large_frames_are_reduced() -> None:
    large = (wavy(600, 300) * 255).astype(np.uint8)
    image = decoded(picture(make(large)).png)
    assert image.shape == (256, 128)
    assert np.array_equal(image, shrink(render(make(large)), 256, 128))
