"""The picture or text above the elements of a dataset in a notebook."""

from __future__ import annotations

import time

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


def test_reports_and_plans_are_shown_as_text() -> None:
    title = {"CodeValue": "1", "CodingSchemeDesignator": "99X", "CodeMeaning": "<b>Finding</b>"}
    ds = Dataset(PatientID="4711", ValueType="CONTAINER", ConceptNameCodeSequence=[title], ContentSequence=[])
    ds.ContentSequence.add(ValueType="TEXT", TextValue="All well", ConceptNameCodeSequence=[title])
    found = picture(ds)
    assert found.png is None
    assert "<b>Finding</b>: All well" in found.text
    assert "4711" not in found.text
    html = ds._repr_html_()
    assert "&lt;b&gt;Finding&lt;/b&gt;: All well" in html.partition("<pre>")[2].partition("</pre>")[0]
    assert "Field 1" in picture(examples.rt_plan).text
    assert "image/png" not in examples.rt_plan._repr_mimebundle_()


def test_contours_and_curves_are_drawn() -> None:
    for ds in (examples.rt_ss, examples.waveform):
        assert len(np.unique(decoded(picture(ds).png))) > 2


def test_frames_that_are_too_large_are_not_decoded() -> None:
    ds = make(GRAY)
    ds.Rows = ds.Columns = 20_000
    assert picture(ds).error == "a frame of 20000 x 20000 pixels is too large for a thumbnail"


def test_a_structure_set_with_many_contours_takes_a_short_time() -> None:
    angles = np.linspace(0, 6, 100)
    ring = np.stack([np.cos(angles) * 50, np.sin(angles) * 50, np.zeros(100)], 1)
    contours = [
        {"ContourGeometricType": "CLOSED_PLANAR", "ContourData": (ring + np.array([0, 0, z])).round(2).ravel().tolist()}
        for z in range(1_500)
    ]
    ds = examples.rt_ss
    ds.ROIContourSequence = [{"ReferencedROINumber": 1, "ROIDisplayColor": [255, 0, 0], "ContourSequence": contours}]
    picture(ds)
    start = time.process_time()
    found = picture(ds)
    assert time.process_time() - start < 4
    assert (decoded(found.png)[..., 0] == 255).any()
