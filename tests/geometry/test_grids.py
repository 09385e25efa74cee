"""Grids: indices and points, indexing, and the conventions of NIfTI and ITK."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dcmgen.errors import GeometryError
from dcmgen.geometry import Grid, Plane, Tolerances, lps_to_ras, ras_to_lps
from tests.geometry.strategies import grids

AXIAL = Grid.from_plane(
    Plane.named("axial", origin=[-10, -20, 30], spacing=(0.5, 0.75), shape=(4, 5)), slices=3, between=2.5
)


def sheared(degrees: float) -> Grid:
    """Return an axial grid whose slices are shifted like those of a tilted gantry."""
    affine = AXIAL.affine.copy()
    affine[1, 0] = affine[2, 0] * np.tan(np.radians(degrees))
    return Grid(affine, AXIAL.shape)


@given(grids())
def test_indices_to_points_and_back(grid: Grid) -> None:
    indices = np.stack(np.meshgrid(*map(np.arange, grid.shape), indexing="ij"), -1)
    points = grid.to_points(indices)
    assert np.allclose(grid.to_indices(points), indices, atol=1e-6)
    for number, plane in enumerate(grid.planes()):
        assert np.allclose(
            plane.to_points([2, 1]), points[number, 1, 1] + plane.to_points([2, 1]) - plane.to_points([1, 1])
        )
        assert np.allclose(plane.to_points([1, 1]), points[number, 1, 1])


@given(grids())
def test_conventions_and_back(grid: Grid) -> None:
    assert Grid.from_itk(*grid.to_itk()).matches(grid)
    assert Grid.from_nifti(grid.to_nifti(), grid.shape[::-1]).matches(grid)
    assert np.allclose(ras_to_lps(lps_to_ras(grid.affine)), grid.affine)
    assert np.allclose(
        lps_to_ras(grid.corners()), lps_to_ras(grid.affine)[:3, 3] + (grid.corners() - grid.origin) * [-1, -1, 1]
    )


@given(grids(), st.data())
def test_a_part_of_a_grid_has_the_points_of_that_part(grid: Grid, data: st.DataObject) -> None:
    keys = tuple(
        data.draw(st.slices(size).filter(lambda key, size=size: len(range(size)[key]) > 0)) for size in grid.shape
    )
    indices = np.stack(np.meshgrid(*map(np.arange, grid.shape), indexing="ij"), -1)
    part = grid[keys]
    points = grid.to_points(indices)[keys]
    assert part.shape == points.shape[:3]
    own = np.stack(np.meshgrid(*map(np.arange, part.shape), indexing="ij"), -1)
    assert np.allclose(part.to_points(own), points)


@given(grids())
def test_itk_finds_the_same_points(grid: Grid) -> None:
    sitk = pytest.importorskip("SimpleITK")
    found = grid.to_itk()
    image = sitk.Image(found.size, sitk.sitkUInt8)
    image.SetOrigin(found.origin)
    image.SetSpacing(found.spacing)
    image.SetDirection(found.direction)
    last = [size - 1 for size in grid.shape]
    for index in ([0, 0, 0], [0, 0, last[2]], [0, last[1], 0], last):
        assert np.allclose(grid.to_points(index), image.TransformIndexToPhysicalPoint(index[::-1]), atol=1e-6)
    assert Grid.from_itk(image.GetSize(), image.GetOrigin(), image.GetSpacing(), image.GetDirection()).matches(grid)


@given(grids())
def test_nibabel_finds_the_same_axes(grid: Grid) -> None:
    nibabel = pytest.importorskip("nibabel")
    image = nibabel.Nifti1Image(np.zeros(grid.shape, np.uint8).T, grid.to_nifti())
    assert image.shape == grid.shape[::-1]
    assert np.allclose(image.header.get_zooms(), grid.spacing[::-1], rtol=1e-5)
    corner = nibabel.affines.apply_affine(image.affine, [size - 1 for size in image.shape])
    assert np.allclose(corner, lps_to_ras(grid.corners()[-1]), atol=1e-6)
    codes = [code.replace("S", "H").replace("I", "F") for code in nibabel.aff2axcodes(image.affine)]
    sizes = np.abs(grid.directions)
    largest = np.sort(sizes, axis=0)
    # nibabel uses each axis of the patient once; otherwise its axis can differ from that of the largest component
    if (largest[2] - largest[1] > 0.05).all() and len(set(sizes.argmax(0))) == 3:
        assert codes[::-1] == [part[0] for part in grid.orientation.split("\\")]


def test_highdicom_has_the_same_affine() -> None:
    volume = pytest.importorskip("highdicom").Volume(
        np.zeros(AXIAL.shape), AXIAL.affine, coordinate_system="PATIENT", frame_of_reference_uid="1.2.3"
    )
    assert np.allclose(volume.affine, AXIAL.affine)
    assert volume.spacing == AXIAL.spacing
    assert np.allclose(volume.map_indices_to_reference(np.array([[1, 2, 3]])), AXIAL.to_points([[1, 2, 3]]))
    assert np.allclose(volume[1:, ::-1, 2:4].affine, AXIAL[1:, ::-1, 2:4].affine)
    assert volume.get_closest_patient_orientation() == tuple(
        next(o for o in type(volume.get_closest_patient_orientation()[0]) if o.value == letter) for letter in "HPL"
    )


def test_facts_of_a_grid() -> None:
    assert AXIAL.spacing == (2.5, 0.5, 0.75)
    assert (AXIAL.name, AXIAL.orientation, AXIAL.tilt) == ("axial", "H\\P\\L", 0)
    assert AXIAL.to_nifti().tolist() == [[-0.75, 0, 0, 10], [0, -0.5, 0, 20], [0, 0, 2.5, 30], [0, 0, 0, 1]]
    assert AXIAL.to_itk().direction == (1, 0, 0, 0, 1, 0, 0, 0, 1)
    assert not AXIAL.is_sheared()


def test_a_sheared_grid() -> None:
    grid = sheared(20)
    assert grid.is_sheared()
    assert grid.tilt == pytest.approx(20)
    with pytest.raises(GeometryError, match=r"sheared \(tilt 20.00 degrees\)"):
        grid.to_itk()
    straight = grid.straightened()
    assert not straight.is_sheared()
    assert straight.spacing == pytest.approx(AXIAL.spacing)
    inside = straight.to_indices(grid.corners())
    assert (inside >= -1e-6).all()
    assert (inside <= np.array(straight.shape) - 1 + 1e-6).all()
    assert np.allclose(Grid.from_nifti(grid.to_nifti(), grid.shape[::-1]).affine, grid.affine)


@given(grids())
def test_straightened_without_shear_is_the_same_grid(grid: Grid) -> None:
    if grid.directions[:, 0] @ grid.normal > 0:
        assert grid.straightened().matches(grid)


def test_matching_grids() -> None:
    moved = AXIAL.affine.copy()
    moved[0, 3] += 0.02
    other = Grid(moved, AXIAL.shape)
    assert not AXIAL.matches(other)
    assert AXIAL.matches(other, Tolerances(position=0.03))
    assert not AXIAL.matches(AXIAL[1:])
    with pytest.raises(GeometryError, match=r"1\.2\.3 and 1\.2\.4 are different frames of reference"):
        Grid(moved, AXIAL.shape, "1.2.3").matches(Grid(moved, AXIAL.shape, "1.2.4"))


@pytest.mark.parametrize(
    ("affine", "shape", "message"),
    [
        (np.eye(3), (1, 1, 1), "4 × 4"),
        (np.diag([1, 1, 1, 2]), (1, 1, 1), "last row"),
        (np.full((4, 4), np.nan), (1, 1, 1), "finite"),
        (np.diag([1, 0, 1, 1]), (1, 1, 1), "singular"),
        (np.eye(4)[[0, 0, 2, 3]], (1, 1, 1), "singular"),
        (np.eye(4), (1, 1), "three positive sizes"),
        (np.eye(4), (1, 0, 1), "three positive sizes"),
    ],
)
def test_wrong_grids(affine: Any, shape: Any, message: str) -> None:
    with pytest.raises(GeometryError, match=message):
        Grid(affine, shape)


def test_wrong_indices() -> None:
    with pytest.raises(GeometryError, match="at most three slices"):
        AXIAL[1]  # type: ignore[index]
    with pytest.raises(GeometryError, match="three positive sizes"):
        AXIAL[5:]
    with pytest.raises(IndexError):
        AXIAL.plane(3)
    with pytest.raises(GeometryError, match="shape"):
        lps_to_ras([1, 2])
