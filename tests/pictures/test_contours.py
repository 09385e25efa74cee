"""Contours of structure sets: their plane, position in the picture, color and names."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from dcmgen import examples, pictures
from dcmgen.create.phantom import thorax
from dcmgen.errors import MissingElementError, PixelError
from dcmgen.iods import RTStructureSet
from dcmgen.model.dataset import Dataset
from tests.images import ct_images

pytest.importorskip("PIL")

SQUARE = np.array([[-10.0, -10, 0], [30, -10, 0], [30, 20, 0], [-10, 20, 0]])


def structures(*regions: tuple[str, list[int] | None, list[np.ndarray]], frame: str = "1.2.3") -> Dataset:
    """Return a structure set; a region is a name, a color and contours."""
    ds = RTStructureSet(StructureSetLabel="TEST", Modality="RTSTRUCT")
    for number, (name, color, contours) in enumerate(regions, 1):
        ds.StructureSetROISequence.add(ROINumber=number, ROIName=name, ReferencedFrameOfReferenceUID=frame)
        item = ds.ROIContourSequence.add(ReferencedROINumber=number)
        if color:
            item.ROIDisplayColor = color
        for points in contours:
            item.ContourSequence.add(
                ContourGeometricType="CLOSED_PLANAR" if len(points) > 1 else "POINT",
                NumberOfContourPoints=len(points),
                ContourData=points.ravel().tolist(),
            )
    return ds


def pixels_of(image: np.ndarray, color: tuple[int, int, int], width: int) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of the pixels in a color, left of the legend."""
    near = np.abs(image[:, :width].astype(int) - color).max(-1) < 60
    rows, columns = np.nonzero(near)
    return columns.min(), rows.min(), columns.max() + 1, rows.max() + 1


def test_positions_and_color() -> None:
    image = pictures.draw(structures(("A", [0, 255, 0], [SQUARE])))
    # the longer side, 40 mm, and margins of 6 % fill the 730 pixels left of the legend
    scale = 730 / (40 * 1.12)
    left, top, right, bottom = pixels_of(image, (0, 255, 0), 730)
    margin = 40 * 0.06 * scale
    assert (left, top) == pytest.approx((margin, margin), abs=2)
    assert (right - left, bottom - top) == pytest.approx((40 * scale, 30 * scale), abs=4)


def test_the_plane_with_most_contours() -> None:
    up = np.add(SQUARE, [0, 0, 5])
    ds = structures(
        ("A", [255, 0, 0], [SQUARE, up, np.add(SQUARE, [0, 0, 10])]), ("B", [0, 0, 255], [np.add(up, [50, 0, 0])])
    )
    image = pictures.draw(ds)
    for color in ((255, 0, 0), (0, 0, 255)):
        assert pixels_of(image, color, 730)
    first = pictures.draw(ds, index=0)
    assert pixels_of(first, (255, 0, 0), 730)
    with pytest.raises(ValueError, match="zero-size"):
        pixels_of(first, (0, 0, 255), 730)
    with pytest.raises(PixelError, match="plane 3 does not exist; the number of planes is 3"):
        pictures.draw(ds, index=3)
    assert np.array_equal(pictures.draw(ds, index=-3), first)


@pytest.mark.parametrize(
    ("order", "corner"),
    [
        ((0, 1, 2), (0, 0)),  # axial: from above, x to the right, y down
        ((0, 2, 1), (0, 1)),  # coronal: x to the right, z up
        ((2, 0, 1), (0, 1)),  # sagittal: y to the right, z up
    ],
)
def test_orientation(order: tuple[int, ...], corner: tuple[int, int]) -> None:
    """An L-shaped contour has its corner where viewers show it."""
    shape = np.array([[0.0, 0, 0], [30, 0, 0], [30, 10, 0], [10, 10, 0], [10, 30, 0], [0, 30, 0]])
    image = pictures.draw(structures(("A", [255, 255, 0], [shape[:, list(order)]])), labels=False)
    near = np.abs(image.astype(int) - (255, 255, 0)).max(-1) < 60
    halves = [near[:, :500].sum() > near[:, 500:].sum(), near[:500].sum() > near[500:].sum()]
    assert halves == [corner[0] == 0, corner[1] == 0]


def test_over_images(tmp_path: Path) -> None:
    """The contour of a square around one pixel is drawn at this pixel of the image of its plane."""
    volume = thorax(5, 128, 128)
    series = ct_images(volume)
    for number, ct in enumerate(series):
        ct.save_as(tmp_path / f"{number}.dcm")
    ct = series[3]
    spacing = ct.PixelSpacing[0]
    center = np.add(ct.ImagePositionPatient, [100 * spacing, 40 * spacing, 0])
    square = center + np.array([[-5, -5, 0], [5, -5, 0], [5, 5, 0], [-5, 5, 0]]) * spacing
    ds = structures(("A", [255, 0, 255], [square]), frame=str(ct.FrameOfReferenceUID))
    ds.save_as(tmp_path / "rs.dcm")
    for given in ({"images": tmp_path}, {"images": series}, {}):
        source = ds if given else tmp_path / "rs.dcm"
        image = pictures.draw(source, **given)
        scale = 730 / 128
        left, top, right, bottom = pixels_of(image, (255, 0, 255), 730)
        assert ((left + right) / 2, (top + bottom) / 2) == pytest.approx((100.5 * scale, 40.5 * scale), abs=1.5)
        assert len(np.unique(image[:700, :700])) > 20
    other = pictures.draw(structures(("A", [255, 0, 255], [square]), frame="1.9"), images=tmp_path)
    assert pixels_of(other, (255, 0, 255), 730)[2] > 600  # no image of this frame of reference: the contour fills it


def test_points_and_colors_that_are_missing() -> None:
    ds = structures(("A", None, [SQUARE]), ("P", [0, 255, 255], [np.array([[5.0, 5, 0]])]))
    assert pixels_of(pictures.draw(ds), (230, 76, 60), 730)
    assert pixels_of(pictures.draw(ds), (0, 255, 255), 730)


def test_text() -> None:
    lines = pictures.text(structures(("Lung", None, [SQUARE] * 2), ("Heart", None, []))).split("\n")
    assert lines[-2:] == ["ROI 1: Lung, 2 contours", "ROI 2: Heart, no contours"]


@pytest.mark.parametrize("data", [["1"], [], ["1", "2", "3", "4"], ["1", "2", "x"], ["1e300", "0", "0"]])
def test_contours_without_valid_points(data: list[str]) -> None:
    ds = structures(("A", None, [SQUARE]))
    ds.checking = "off"
    ds.ROIContourSequence[0].ContourSequence[0].add_new("ContourData", "LO" if "x" in data else "DS", data)
    with pytest.raises(MissingElementError, match="no contours"):
        pictures.draw(ds)
    assert pictures.thumbnail(ds) is None


def test_the_example() -> None:
    image = pictures.thumbnail(examples.rt_ss, 200)
    assert image is not None
    assert image.shape == (200, 200, 3)
    assert (np.abs(image.astype(int) - (255, 0, 0)).max(-1) < 80).sum() > 50
