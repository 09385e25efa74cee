"""Segmentations: the colors, planes and legend of their segments."""

from __future__ import annotations

import numpy as np
import pytest

from dcmgen import dcmread, pictures
from dcmgen.errors import PixelError
from dcmgen.model.dataset import Dataset
from dcmgen.pictures import colors
from tests.data import corpus_files
from tests.images import ct_images
from tests.pixels.conftest import make

pytest.importorskip("PIL")

RED, GREEN = (35579, 53664, 50858), (57553, 12519, 53710)
"""The colors (255, 0, 0) and (0, 255, 0) of sRGB under D50: L* 54.29, a* 80.81, b* 69.89 and 87.82, -79.29, 80.99."""


def plane(z: float, size: float = 1.0) -> dict[str, object]:
    return {
        "PlanePositionSequence": [Dataset.from_dict({"ImagePositionPatient": ["0", "0", str(z)]})],
        "PlaneOrientationSequence": [Dataset.from_dict({"ImageOrientationPatient": ["1", "0", "0", "0", "1", "0"]})],
        "PixelMeasuresSequence": [Dataset.from_dict({"PixelSpacing": [str(size)] * 2, "SliceThickness": "1"})],
    }


def segmentation(frames: list[tuple[np.ndarray, int, float]], kind: str = "BINARY", **options: object) -> Dataset:
    """Return a segmentation; a frame has pixels, the number of its segment, and a position."""
    ds = make(np.stack([pixels for pixels, _, _ in frames]).astype(np.uint8), **options)
    ds.SegmentationType = kind
    ds.FrameOfReferenceUID = "1.2.3"
    ds.SegmentSequence = [
        Dataset.from_dict({"SegmentNumber": n, "SegmentLabel": f"S{n}", "RecommendedDisplayCIELabValue": list(color)})
        for n, color in ((1, RED), (2, GREEN))
    ]
    ds.PerFrameFunctionalGroupsSequence = [
        Dataset.from_dict(
            {
                **plane(z),
                **(
                    {"SegmentIdentificationSequence": [Dataset.from_dict({"ReferencedSegmentNumber": number})]}
                    if number
                    else {}
                ),
            }
        )
        for _, number, z in frames
    ]
    return ds


def square(row: int, column: int) -> np.ndarray:
    out = np.zeros((20, 20), np.uint8)
    out[row : row + 5, column : column + 5] = 1
    return out


def test_colors_of_cielab() -> None:
    for value, expected in ((RED, (255, 0, 0)), (GREEN, (0, 255, 0)), ((65535, 32896, 32896), (255, 255, 255))):
        found = colors.of_cielab(list(value))
        assert found is not None
        assert np.abs(np.subtract(found, expected)).max() <= 1
    assert colors.of_cielab([0, 32896, 32896]) == (0, 0, 0)
    assert colors.of_cielab([1, 2]) is None
    assert colors.of_cielab("x") is None


def test_segments_of_one_plane_are_drawn_together() -> None:
    ds = segmentation([(square(2, 3), 1, 0), (square(10, 12), 2, 0)])
    image = pictures.draw(ds, labels=False).astype(int)
    assert image.shape == (20, 20, 3)
    assert np.array_equal(np.abs(image - (255, 0, 0)).max(-1) < 10, square(2, 3) == 1)
    assert np.array_equal(np.abs(image - (0, 255, 0)).max(-1) < 10, square(10, 12) == 1)


def test_planes_are_in_order_and_the_thumbnail_has_most_segments() -> None:
    ds = segmentation([(square(0, 0), 1, 5), (square(5, 5), 1, 0), (square(9, 9), 2, 5), (square(1, 9), 1, 9)])
    planes = [pictures.draw(ds, index=n, labels=False).any(-1) for n in range(3)]
    assert np.array_equal(planes[0], square(5, 5) == 1)
    assert np.array_equal(planes[1], square(0, 0) + square(9, 9) == 1)
    assert np.array_equal(pictures.thumbnail(ds), pictures.draw(ds, index=1, labels=False))
    with pytest.raises(PixelError, match="plane 3 does not exist; the number of planes is 3"):
        pictures.draw(ds, index=3)


def test_fractions_are_shades() -> None:
    ds = segmentation([(square(2, 3) * 128, 1, 0)], "FRACTIONAL")
    ds.MaximumFractionalValue = 255
    image = pictures.draw(ds, labels=False)
    assert image[4, 5, 0] == pytest.approx(128, abs=2)


def test_label_maps() -> None:
    ds = segmentation([(square(2, 3) + 2 * square(10, 12), 0, 0)], "LABELMAP")
    image = pictures.draw(ds, labels=False).astype(int)
    assert np.array_equal(np.abs(image - (255, 0, 0)).max(-1) < 10, square(2, 3) == 1)
    assert np.array_equal(np.abs(image - (0, 255, 0)).max(-1) < 10, square(10, 12) == 1)


def test_over_images_of_another_grid() -> None:
    """A pixel of 1 mm covers the four pixels of 0.5 mm of the image at its position."""
    ct = ct_images(np.full((1, 60, 60), 40, np.int16), spacing=(1, 0.5, 0.5), origin=(0, 0, 0))[0]
    ct.FrameOfReferenceUID = "1.2.3"
    ds = segmentation([(square(2, 3), 1, 0)])
    image = pictures.draw(ds, images=ct, labels=False).astype(int)
    assert image.shape == (60, 60, 3)
    rows, columns = np.nonzero(image[..., 0] - image[..., 1] > 50)
    # pixel centers at 0.5 mm steps that are nearer to the centers of pixels 2 to 6 (3 to 7) than to others
    assert (rows.min() / 2, rows.max() / 2) == pytest.approx((2, 6), abs=0.5)
    assert (columns.min() / 2, columns.max() / 2) == pytest.approx((3, 7), abs=0.5)
    assert len(rows) == 100
    ct.ImagePositionPatient = [0, 0, 50]
    assert pictures.draw(ds, images=ct, labels=False).shape == (20, 20, 3)


def test_the_legend_names_the_segments() -> None:
    ds = segmentation([(square(2, 3), 1, 0), (square(10, 12), 2, 0)])
    image = pictures.draw(ds).astype(int)
    legend = image[320:]
    assert (np.abs(legend - (255, 0, 0)).max(-1) < 10).sum() == pytest.approx(12 * 12, abs=30)
    assert (np.abs(legend - (0, 255, 0)).max(-1) < 10).sum() == pytest.approx(12 * 12, abs=30)
    assert pictures.text(ds).split("\n")[-2:] == ["Segment 1: S1", "Segment 2: S2"]


def test_tiled_segmentations_agree() -> None:
    """The same segments in TILED_SPARSE and TILED_FULL make the same picture."""
    found = {path.name: path for path in corpus_files()}
    names = "highdicom__seg_image_sm_dots.dcm", "highdicom__seg_image_sm_dots_tiled_full.dcm"
    if not all(name in found for name in names):
        pytest.skip("the files are not available")
    first, second = (pictures.draw(dcmread(found[name]), labels=False) for name in names)
    assert first.any()
    assert np.array_equal(first, second)
