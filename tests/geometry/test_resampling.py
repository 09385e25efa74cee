"""Resampling: copies between grids that coincide, and interpolation compared with SimpleITK."""

from __future__ import annotations

import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dcmgen.errors import GeometryError
from dcmgen.geometry import Grid, Plane, resample
from tests.geometry.strategies import grids
from tests.geometry.test_grids import AXIAL, sheared


@given(
    grids(), st.permutations(range(3)), st.tuples(*[st.integers(-3, 3)] * 3), st.tuples(*[st.sampled_from([1, -1])] * 3)
)
def test_grids_that_coincide_need_no_interpolation(
    grid: Grid, axes: list[int], shift: tuple[int, ...], signs: tuple[int, ...]
) -> None:
    array = np.arange(np.prod(grid.shape), dtype=np.uint16).reshape(grid.shape) + 1
    affine = grid.affine.copy()
    affine[:3, 3] = grid.to_points(shift)
    affine[:3, :3] = (grid.affine[:3, :3] * signs)[:, axes]
    found = resample(array, grid, Grid(affine, (3, 4, 5)), fill=0)
    assert found.dtype == np.uint16
    for index in np.ndindex(found.shape):
        source = np.array(shift)
        source[axes] += np.array(index) * np.array(signs)[axes]
        inside = all(0 <= i < size for i, size in zip(source, grid.shape, strict=True))
        assert found[index] == (array[tuple(source)] if inside else 0)


def test_part_of_an_array() -> None:
    array = np.arange(60).reshape(AXIAL.shape)
    assert np.array_equal(resample(array, AXIAL, AXIAL[1:, ::-1, 2:]), array[1:, ::-1, 2:])
    assert np.array_equal(resample(array > 3, AXIAL, AXIAL), array > 3)


def test_without_scipy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "scipy", None)
    with pytest.raises(GeometryError, match=r"requires SciPy. Install it: pip install \"dcmgen\[resample\]\""):
        resample(np.zeros(AXIAL.shape), AXIAL, AXIAL[:, ::2])


@pytest.mark.parametrize("method", ["linear", "nearest"])
def test_interpolation_is_that_of_simpleitk(method: str) -> None:
    sitk = pytest.importorskip("SimpleITK")
    pytest.importorskip("scipy")
    random = np.random.default_rng(7)
    array = random.normal(size=(12, 20, 24))
    source = Grid.from_plane(
        Plane.named("AR\\FP", origin=(5, -7, 9), spacing=(1.1, 0.9), shape=(20, 24)), slices=12, between=1.7
    )
    target = Grid.from_plane(
        Plane.named("axial", origin=source.to_points([6, 5, 5]) - 6, spacing=(0.8, 1.3), shape=(16, 14)),
        slices=9,
        between=1.2,
    )

    def image(grid: Grid, values: np.ndarray) -> object:
        made = sitk.GetImageFromArray(values)
        _, origin, spacing, direction = grid.to_itk()
        made.SetOrigin(origin)
        made.SetSpacing(spacing)
        made.SetDirection(direction)
        return made

    interpolator = sitk.sitkLinear if method == "linear" else sitk.sitkNearestNeighbor
    expected = sitk.GetArrayFromImage(
        sitk.Resample(
            image(source, array), image(target, np.zeros(target.shape)), sitk.Transform(), interpolator, -1000.0
        )
    )
    found = resample(array, source, target, method=method, fill=-1000)  # type: ignore[arg-type]
    indices = source.to_indices(
        target.to_points(np.stack(np.meshgrid(*map(np.arange, target.shape), indexing="ij"), -1))
    )
    inside = ((indices >= 0) & (indices <= np.array(source.shape) - 1)).all(
        -1
    )  # SimpleITK extends half a voxel farther
    assert inside.sum() > 200
    assert np.allclose(found[inside], expected[inside])
    outside = ((indices < -0.5) | (indices > np.array(source.shape) - 0.5)).any(-1)
    assert (found[outside] == -1000).all()


def test_types_of_the_result() -> None:
    pytest.importorskip("scipy")
    onto = AXIAL[:, ::2]
    moved = Grid(onto.affine + np.array([[0, 0, 0, 0.2]] + [[0] * 4] * 3), onto.shape)
    for kind, method, expected in [
        (np.int16, "linear", np.float64),
        (np.int16, "nearest", np.int16),
        (np.float32, "linear", np.float32),
        (bool, "nearest", bool),
        (bool, "linear", np.float64),
    ]:
        assert resample(np.ones(AXIAL.shape, kind), AXIAL, moved, method=method).dtype == expected  # type: ignore[arg-type]


def test_a_sheared_array_onto_a_straight_grid() -> None:
    pytest.importorskip("scipy")
    grid = sheared(20)
    indices = np.stack(np.meshgrid(*map(np.arange, grid.shape), indexing="ij"), -1)
    straight = grid.straightened()
    found = resample(grid.to_points(indices)[..., 2], grid, straight, fill=np.nan)
    heights = straight.to_points(np.stack(np.meshgrid(*map(np.arange, straight.shape), indexing="ij"), -1))[..., 2]
    assert np.isfinite(found).any()
    assert np.allclose(found[np.isfinite(found)], heights[np.isfinite(found)])


def test_wrong_arguments() -> None:
    with pytest.raises(GeometryError, match=r"\(1, 2, 3\), and that of its grid is \(3, 4, 5\)"):
        resample(np.zeros((1, 2, 3)), AXIAL, AXIAL)
    with pytest.raises(GeometryError, match="'cubic' is not known"):
        resample(np.zeros(AXIAL.shape), AXIAL, AXIAL, method="cubic")  # type: ignore[arg-type]
    with pytest.raises(GeometryError, match=r"1\.2 and 1\.3 are different frames of reference"):
        resample(np.zeros(AXIAL.shape), Grid(AXIAL.affine, AXIAL.shape, "1.2"), Grid(AXIAL.affine, AXIAL.shape, "1.3"))
