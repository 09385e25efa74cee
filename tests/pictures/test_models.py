"""Surfaces, encapsulated models and tracks: their extent, shades and colors."""

from __future__ import annotations

import numpy as np
import pytest

from dcmgen import pictures
from dcmgen.errors import MissingElementError, PixelError
from dcmgen.model.dataset import Dataset
from dcmgen.pictures import models
from tests.pictures.objects import document, obj, sphere, stl, surface_segmentation, tracks

pytest.importorskip("PIL")

POINTS, TRIANGLES = sphere()


def disk(image: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return rows and columns of the pixels of a model."""
    return np.nonzero(np.ptp(image.astype(int), -1) > 15)


@pytest.mark.parametrize(
    "ds",
    [
        surface_segmentation((POINTS, TRIANGLES, "S")),
        document(stl(POINTS, TRIANGLES), "model/stl"),
        document(obj(POINTS, TRIANGLES), "model/obj"),
    ],
    ids=["surface", "stl", "obj"],
)
@pytest.mark.parametrize("size", [200, 500])
def test_a_sphere_is_a_disk(ds: Dataset, size: int) -> None:
    image = pictures.draw(ds, size=size, labels=False)
    assert image.shape == pytest.approx((size, size, 3), abs=2)
    rows, columns = disk(image)
    for side in (rows, columns):
        assert (side.min(), side.max()) == pytest.approx((0.04 * size, 0.96 * size), abs=3)
    assert len(rows) == pytest.approx(np.pi / 4 * (0.92 * size) ** 2, rel=0.03)


def test_a_mesh_of_many_triangles(monkeypatch: pytest.MonkeyPatch) -> None:
    """The points of tiny triangles make the same picture as polygons."""
    ds = surface_segmentation((*sphere(rings=200), "S"))
    polygons = pictures.draw(ds, size=200, labels=False).astype(int)
    monkeypatch.setattr(models, "_MOST_POLYGONS", 1000)
    points = pictures.draw(ds, size=200, labels=False).astype(int)
    assert np.abs(points - polygons).mean() < 3


def test_it_is_lit_from_above() -> None:
    image = pictures.draw(surface_segmentation((POINTS, TRIANGLES, "S")), size=300, labels=False).max(-1).astype(int)
    assert image[60:120, 120:180].mean() > 1.2 * image[220:270, 150:210].mean()


def test_the_nearer_surface_covers_the_other() -> None:
    """Seen from the front, the surface with the lesser y is in front."""
    near, far = np.add(POINTS * 0.5, [0, -60, 0]), np.add(POINTS, [0, 60, 0])
    for order in (((near, TRIANGLES, "N"), (far, TRIANGLES, "F")), ((far, TRIANGLES, "F"), (near, TRIANGLES, "N"))):
        ds = surface_segmentation(*order)
        ds.SurfaceSequence[0 if order[0][2] == "N" else 1].RecommendedDisplayCIELabValue = [57553, 12519, 53710]
        image = pictures.draw(ds, size=300, labels=False).astype(int)
        green = image[..., 1] - image[..., 0] > 60
        assert 3000 < green.sum() < 30_000


def test_points_without_triangles() -> None:
    ds = surface_segmentation((POINTS, TRIANGLES[:0], "S"))
    rows = disk(pictures.draw(ds, size=300, labels=False))[0]
    assert 500 < len(rows) < 8000


def test_strips_and_fans() -> None:
    """A square as a strip, as a fan and as triangles makes the same picture."""
    square = np.array([[0, 0, 0], [10, 0, 0], [0, 0, 10], [10, 0, 10]], float)
    expected = pictures.draw(surface_segmentation((square, np.array([[0, 1, 2], [1, 3, 2]]), "S")), labels=False)
    for keyword, indices in (("TriangleStripSequence", [1, 2, 3, 4]), ("TriangleFanSequence", [1, 2, 4, 3])):
        ds = surface_segmentation((square, TRIANGLES[:0], "S"))
        item = Dataset()
        item.add_new("LongPrimitivePointIndexList", "OL", np.array(indices, "<u4").tobytes())
        setattr(ds.SurfaceSequence[0].SurfaceMeshPrimitivesSequence[0], keyword, [item])
        assert np.array_equal(pictures.draw(ds, labels=False), expected)


def test_text_stl() -> None:
    corners = "".join(f"vertex {x} {y} {z}\n" for x, y, z in ((0, 0, 0), (10, 0, 0), (0, 0, 10)))
    data = f"solid a\nfacet normal 0 1 0\nouter loop\n{corners}endloop\nendfacet\nendsolid".encode()
    image = pictures.draw(document(data, "model/stl"), size=200, labels=False)
    assert len(disk(image)[0]) > 5000
    with pytest.raises(PixelError, match="not a number"):
        pictures.draw(document(data.replace(b"10", b"ten"), "model/stl"))


@pytest.mark.parametrize("data", [b"", b"solid", bytes(83), bytes(80) + b"\xff" * 50, b"\xff" * 200])
def test_damaged_models(data: bytes) -> None:
    for mime in ("model/stl", "model/obj"):
        with pytest.raises((PixelError, MissingElementError)):
            pictures.draw(document(data, mime))
        assert pictures.thumbnail(document(data, mime)) is None


def test_indices_of_points_that_do_not_exist() -> None:
    ds = surface_segmentation((POINTS, np.array([[0, 1, 99_999], [0, 1, 50]]), "S"))
    assert len(models.surfaces(ds)[0].triangles) == 1
    ds.SurfaceSequence[0].SurfacePointsSequence[0].add_new("PointCoordinatesData", "OF", b"\0" * 8)
    with pytest.raises(MissingElementError, match="no surfaces"):
        pictures.draw(ds)


def test_tracks_are_colored_by_direction() -> None:
    line = np.linspace(0, 1, 20)[:, None]
    image = pictures.draw(tracks(line * [50, 0, 0], line * [0, 0, 50]), size=300).astype(int)
    rows, columns = np.nonzero(image[..., 0] - image[..., 2] > 60)
    assert np.ptp(rows) < 5
    assert np.ptp(columns) == pytest.approx(0.92 * 300, abs=4)
    rows, columns = np.nonzero(image[..., 2] - image[..., 0] > 60)
    assert np.ptp(columns) < 5
    assert np.ptp(rows) == pytest.approx(0.92 * 300, abs=4)
    assert pictures.text(tracks(line * [1, 2, 3])).endswith("Track set 1: Left tract, 1 tracks")
    with pytest.raises(MissingElementError, match="no tracks"):
        pictures.draw(tracks())
