"""Presentation states: grayscale, area, rotation, annotations and overlays."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

from dcmgen import dcmread, pictures, pixels
from dcmgen.errors import PixelError
from dcmgen.model.dataset import Dataset
from tests.data import corpus_files
from tests.pictures.objects import annotation, state
from tests.pixels.conftest import make

image_module = pytest.importorskip("PIL.Image")

YELLOW = (255, 220, 60)


def ramp(rows: int = 60, columns: int = 80) -> Dataset:
    y, x = np.mgrid[:rows, :columns]
    return make((x + y).astype(np.uint8))


def near(image: np.ndarray, color: tuple[int, int, int]) -> tuple[np.ndarray, np.ndarray]:
    return np.nonzero(np.abs(image.astype(int) - color).max(-1) < 80)


def test_the_window_of_the_state() -> None:
    image = ramp()
    image.WindowCenter, image.WindowWidth = 10, 5
    window = Dataset.from_dict({"WindowCenter": "64", "WindowWidth": "128"})
    drawn = pictures.draw(state(image, SoftcopyVOILUTSequence=[window]), images=image, size=80)
    assert np.array_equal(drawn[..., 0], pixels.render(image, window=(64, 128)))
    assert image.WindowCenter == [10]


def test_the_inverse_shape() -> None:
    image = ramp()
    plain, inverse = (
        pictures.draw(state(image, PresentationLUTShape=shape), images=image, size=80).astype(int)
        for shape in ("IDENTITY", "INVERSE")
    )
    assert (plain + inverse == 255).all()


@pytest.mark.parametrize("turns", range(4))
@pytest.mark.parametrize("flip", ["N", "Y"])
def test_rotation_and_flip(turns: int, flip: str) -> None:
    """The image and its annotations are rotated clockwise, and flipped after that."""
    image = ramp()
    ds = state(image, ImageRotation=90 * turns, ImageHorizontalFlip=flip)
    drawn = pictures.draw(ds, images=image, size=80)
    expected = np.rot90(pixels.render(image), -turns)
    expected = expected[:, ::-1] if flip == "Y" else expected
    assert np.array_equal(drawn[..., 0], expected)
    ds.GraphicAnnotationSequence = [annotation("POINT", [70.0, 10.0])]
    marked = np.zeros((60, 80))
    marked[10, 70] = 1
    marked = np.rot90(marked, -turns)
    row, column = np.argwhere(marked[:, ::-1] if flip == "Y" else marked)[0]
    large = pictures.draw(ds, images=image, size=480)
    rows, columns = near(large, YELLOW)
    assert (rows.mean() / 6, columns.mean() / 6) == pytest.approx((row, column), abs=1.2)


def test_the_displayed_area() -> None:
    image = ramp()
    ds = state(image)
    ds.DisplayedAreaSelectionSequence[0].DisplayedAreaTopLeftHandCorner = [11, 21]
    ds.DisplayedAreaSelectionSequence[0].DisplayedAreaBottomRightHandCorner = [50, 40]
    drawn = pictures.draw(ds, images=image, size=40)
    assert np.array_equal(drawn[..., 0], pixels.render(image)[20:40, 10:50])
    ds.DisplayedAreaSelectionSequence[0].DisplayedAreaTopLeftHandCorner = [-9, -19]
    drawn = pictures.draw(ds, images=image, size=60)
    assert drawn.shape == (60, 60, 3)
    assert (drawn[:20] == 0).all()
    assert np.array_equal(drawn[20:, 10:, 0], pixels.render(image)[:40, :50])


@pytest.mark.parametrize(
    ("kind", "data", "box"),
    [
        ("CIRCLE", [40, 30, 50, 30], (30, 20, 50, 40)),
        ("ELLIPSE", [20, 30, 60, 30, 40, 20, 40, 40], (20, 20, 60, 40)),
        ("POLYLINE", [10, 10, 70, 50], (10, 10, 70, 50)),
    ],
)
def test_positions_of_graphics(kind: str, data: list[float], box: tuple[int, ...]) -> None:
    image = ramp()
    ds = state(image, GraphicAnnotationSequence=[annotation(kind, [float(value) for value in data])])
    for given in (image, ()):  # the annotations are drawn without the image, too
        rows, columns = near(pictures.draw(ds, images=given, size=480, labels=False), YELLOW)
        found = columns.min(), rows.min(), columns.max(), rows.max()
        assert np.array(found) / 6 == pytest.approx(box, abs=0.5)
    scaled = [value / side for value, side in zip(data, [80, 60] * (len(data) // 2), strict=True)]
    ds.GraphicAnnotationSequence = [annotation(kind, scaled, "DISPLAY")]
    if kind != "CIRCLE":
        rows, columns = near(pictures.draw(ds, images=image, size=480), YELLOW)
        assert np.array([columns.min(), rows.min(), columns.max(), rows.max()]) / 6 == pytest.approx(box, abs=0.5)


def test_text_and_the_color_of_its_layer() -> None:
    image = ramp()
    ds = state(image, GraphicAnnotationSequence=[annotation("POINT", [20.0, 20.0], text="A note")])
    ds.GraphicLayerSequence = [
        Dataset.from_dict({"GraphicLayer": "A", "GraphicLayerRecommendedDisplayCIELabValue": [35579, 53664, 50858]})
    ]
    rows, columns = near(pictures.draw(ds, images=image, size=480), (255, 0, 0))
    assert (rows.min(), columns.min()) == pytest.approx((120, 120), abs=6)
    assert columns.max() - columns.min() > 20
    assert "Annotation on A: point, 'A note'" in pictures.text(ds)


def test_overlays_must_be_activated() -> None:
    image = ramp()
    plane = np.zeros((60, 80), np.uint8)
    plane[5:10, 7:20] = 1
    for element, vr, value in (
        (0x10, "US", 60),
        (0x11, "US", 80),
        (0x40, "CS", "G"),
        (0x50, "SS", [1, 1]),
        (0x100, "US", 1),
        (0x102, "US", 0),
        (0x3000, "OW", np.packbits(plane, bitorder="little").tobytes()),
    ):
        image.add_new(0x60000000 | element, vr, value)
    ds = state(image)
    without = pictures.draw(ds, images=image, size=80)
    ds.add_new(0x60001001, "CS", "LAYER")
    drawn = pictures.draw(ds, images=image, size=80)
    assert np.array_equal((drawn != without).any(-1), plane == 1)
    assert (drawn[plane == 1] == 255).all()


def test_without_image_and_annotations() -> None:
    ds = state(ramp())
    with pytest.raises(PixelError, match=r"the image of the presentation state was not found: 2\.25\.77"):
        pictures.draw(ds)
    assert pictures.thumbnail(ds) is None
    with pytest.raises(PixelError, match="image 1 does not exist; the number of images is 1"):
        pictures.draw(ds, 1)


@pytest.mark.skipif(not shutil.which("dcmp2pgm"), reason="dcmtk is not installed")
def test_lookup_tables_of_a_real_state_are_applied_as_by_dcmtk(tmp_path: Path) -> None:
    found = {path.name: path for path in corpus_files()}
    names = "weasis-dicom-tools__prLUTs.dcm", "weasis-dicom-tools__imageForPrLUTs.dcm"
    if not all(name in found for name in names):
        pytest.skip("the files are not available")
    target = tmp_path / "a.pgm"
    subprocess.run(["dcmp2pgm", "-p", found[names[0]], found[names[1]], target], check=True)
    with image_module.open(target) as opened:
        expected = np.array(opened)
    drawn = pictures.draw(dcmread(found[names[0]]), images=found[names[1]], size=512)
    assert np.abs(drawn[..., 0].astype(int) - expected).max() <= 1


def test_overlays_of_the_state_without_the_image() -> None:
    plane = np.zeros((60, 80), np.uint8)
    plane[5:10, 7:20] = 1
    ds = state(ramp())
    for element, vr, value in (
        (0x10, "US", 60),
        (0x11, "US", 80),
        (0x50, "SS", [1, 1]),
        (0x100, "US", 1),
        (0x102, "US", 0),
        (0x3000, "OW", np.packbits(plane, bitorder="little").tobytes()),
    ):
        ds.add_new(0x60000000 | element, vr, value)
    drawn = pictures.draw(ds, size=80, labels=False)
    assert np.array_equal(drawn[..., 0], 255 * plane)
    area = ds.DisplayedAreaSelectionSequence[0]
    area.DisplayedAreaBottomRightHandCorner = [2**31 - 1, 2**31 - 1]  # not a corner; the image is the area
    assert pictures.draw(ds, size=80, labels=False).any()
    area.DisplayedAreaBottomRightHandCorner = [90_000, 90_000]
    with pytest.raises(PixelError, match="90000 x 90000 pixels is too large"):
        pictures.draw(ds)
