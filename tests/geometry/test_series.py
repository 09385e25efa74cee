"""Series of images: their order, spacing and grid, compared with SimpleITK and dcm2niix."""

from __future__ import annotations

import random
import shutil
import subprocess
from pathlib import Path

import attrs
import numpy as np
import pytest

from dcmgen.errors import GeometryError
from dcmgen.geometry import Grid, Plane, Stack, Tolerances, of_series
from tests.geometry.objects import CASES, grid_of, multiframe, series


def moved(plane: Plane, *by: float) -> Plane:
    """Return a plane that is moved by a vector."""
    return attrs.evolve(plane, origin=plane.origin + by)


@pytest.mark.parametrize("case", CASES)
def test_images_in_any_order_are_a_grid(case: str) -> None:
    grid = grid_of(case)
    images = series(grid)
    shuffled = random.Random(3).sample(images, len(images))
    stack = of_series(shuffled)
    assert stack.sorted(shuffled) == images
    assert stack.problems == ()
    assert stack.spacing == pytest.approx(3)
    assert stack.tilt == pytest.approx(0, abs=1e-3)
    assert stack.grid.matches(grid)
    assert stack.frame_of_reference_uid == stack.grid.frame_of_reference_uid == images[0].FrameOfReferenceUID
    assert np.array_equal(np.stack([image.pixel_array for image in stack.sorted(shuffled)]).shape, grid.shape)


@pytest.mark.parametrize("case", CASES)
def test_simpleitk_reads_the_same_grid_and_array(case: str, tmp_path: Path) -> None:
    sitk = pytest.importorskip("SimpleITK")
    images = series(grid_of(case))
    for number in random.Random(5).sample(range(7), 7):
        images[number].save_as(tmp_path / f"{number}.dcm")
    image = sitk.ReadImage(sitk.ImageSeriesReader.GetGDCMSeriesFileNames(str(tmp_path)))
    theirs = Grid.from_itk(image.GetSize(), image.GetOrigin(), image.GetSpacing(), image.GetDirection())
    stack = of_series(images)
    assert theirs.matches(stack.grid)
    array = np.stack([each.pixel_array for each in stack.sorted(images)]).astype(int) - 1024
    assert np.array_equal(sitk.GetArrayFromImage(image), array)


@pytest.mark.parametrize("case", CASES)
@pytest.mark.skipif(shutil.which("dcm2niix") is None, reason="dcm2niix is not installed")
def test_dcm2niix_finds_the_same_voxels(case: str, tmp_path: Path) -> None:
    nibabel = pytest.importorskip("nibabel")
    images = series(grid_of(case))
    for number, image in enumerate(images):
        image.save_as(tmp_path / f"{number}.dcm")
    out = tmp_path / "out"
    out.mkdir()
    subprocess.run(["dcm2niix", "-o", out, "-f", "x", tmp_path], check=True, capture_output=True)
    found = nibabel.load(out / "x.nii")
    data, theirs = np.asanyarray(found.dataobj).T, Grid.from_nifti(found.affine, found.shape)
    grid = of_series(images).grid
    array = np.stack([image.pixel_array for image in images]).astype(int) - 1024
    # dcm2niix flips rows, and slices of some orientations: compare the values of voxels at their positions
    indices = np.stack(np.meshgrid(*map(np.arange, grid.shape), indexing="ij"), -1)
    at = theirs.to_indices(grid.to_points(indices))
    assert np.abs(at - np.rint(at)).max() < 1e-2
    assert np.array_equal(data[tuple(np.moveaxis(np.rint(at).astype(int), -1, 0))], array)


def test_a_tilted_gantry() -> None:
    plane, step = CASES["axial"], np.array([0, 3 * np.tan(np.radians(12)), 3])
    stack = Stack([moved(plane, *(step * number)) for number in range(5)])
    assert stack.problems == ()
    assert stack.tilt == pytest.approx(12)
    assert stack.spacing == pytest.approx(3)
    assert stack.grid.is_sheared()
    assert stack.grid.tilt == pytest.approx(12)
    assert np.allclose(stack.grid.plane(4).origin, plane.origin + 4 * step)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda p: p.pop(3), r"slices 3 and 4 are 6 mm apart, the median is 3 mm \(from 3 to 6\)"),
        (lambda p: p.append(p[2]), r"planes at the position of another: 1 \(such as 36 mm\)"),
        (
            lambda p: p.__setitem__(4, moved(p[4], 0, 0, 0.2)),
            r"slices 4 and 5 are 3.2 mm .*; other gaps that differ: 1",
        ),
        (lambda p: p.__setitem__(4, moved(p[4], 1.5, 0, 0)), "slice 5 is 1.5 mm away"),
        (lambda p: p.__setitem__(0, CASES["coronal"]), "the orientation of 1 of 7 planes differs"),
        (lambda p: p.__setitem__(1, attrs.evolve(p[1], spacing=(1, 1))), "the pixel spacing of 1 of 7 planes differs"),
        (lambda p: p.__setitem__(1, attrs.evolve(p[1], shape=(1, 1))), "the size of 1 of 7 planes differs"),
    ],
)
def test_irregular_series(change: object, problem: str) -> None:
    planes = grid_of("axial").planes()
    change(planes)  # type: ignore[operator]
    stack = Stack(planes)
    with pytest.raises(GeometryError, match=f"ImagePositionPatient: the images are not a regular grid: .*{problem}"):
        _ = stack.grid
    assert stack.problems[0] in repr(stack)


def test_tolerances_of_a_series() -> None:
    planes = grid_of("axial").planes()
    planes[4] = moved(planes[4], 0, 0, 0.2)
    assert Stack(planes, Tolerances(spacing=0.1)).problems == ()
    planes[4] = moved(planes[4], 0, 0, -0.19)
    assert Stack(planes).problems == ()


def test_series_without_a_grid() -> None:
    images = series(grid_of("axial"))
    with pytest.raises(GeometryError, match="one plane is not a grid"):
        _ = of_series(images[:1]).grid
    assert (of_series(images[:1]).spacing, of_series(images[:1]).tilt) == (0, 0)
    with pytest.raises(GeometryError, match="Rows: the size of the images is unknown"):
        _ = Stack([Plane.named("axial"), Plane.named("axial", origin=(0, 0, 1))]).grid
    with pytest.raises(GeometryError, match="there are no planes"):
        of_series([])
    images[3].FrameOfReferenceUID = "1.2.3"
    with pytest.raises(GeometryError, match=rf"{images[0].FrameOfReferenceUID} and 1\.2\.3 are different frames"):
        of_series(images)
    with pytest.raises(GeometryError, match="image 1 has several frames"):
        of_series([images[0], multiframe(grid_of("axial").planes())])
    with pytest.raises(GeometryError, match="frames were given for several images"):
        of_series(images[:2], frames=[0])
    with pytest.raises(GeometryError, match="the number of values is 1, and that of planes is 2"):
        of_series(images[:2]).sorted([0])


def test_some_frames_of_an_image() -> None:
    ds = multiframe([*grid_of("axial").planes(), *grid_of("sagittal").planes()])
    assert of_series(ds, frames=range(7)).grid.matches(grid_of("axial"))
    assert of_series(ds, frames=range(7, 14)).grid.matches(grid_of("sagittal"))
    assert "the orientation of 7 of 14 planes differs" in of_series(ds).problems[0]
