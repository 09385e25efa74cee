"""Images with a geometry."""

from __future__ import annotations

import numpy as np

from dcmgen import Dataset, create
from dcmgen.geometry import Grid, Plane, set_planes
from dcmgen.iods import CTImage

CASES = {
    "axial": Plane.named("axial", origin=(-10, -20, 30), spacing=(0.8, 0.8), shape=(12, 10)),
    "sagittal": Plane.named("sagittal", origin=(-10, -20, 30), spacing=(0.5, 0.75), shape=(12, 10)),
    "coronal": Plane.named("coronal", origin=(5, 6, 7), spacing=(1.5, 0.75), shape=(12, 10)),
    "flipped": Plane.named("R\\A", origin=(40, 50, -60), spacing=(0.6, 0.7), shape=(12, 10)),
    "oblique": Plane.named("AR\\FP", origin=(-3.25, 18.5, 7.125), spacing=(0.9, 1.1), shape=(12, 10)),
}
"""Planes of the first slice by name."""


def grid_of(case: str) -> Grid:
    """Return a grid of seven slices whose first is that of a case."""
    return Grid.from_plane(CASES[case], slices=7, between=3)


def series(grid: Grid) -> list[CTImage]:
    """Return a CT series on a grid, whose voxels differ from each other."""
    study = create.Study(PatientID="1", PatientName="A")
    return list(create.ct(np.arange(np.prod(grid.shape)).reshape(grid.shape), like=grid, study=study))


def multiframe(planes: list[Plane]) -> Dataset:
    """Return an image with functional groups for planes."""
    ds = Dataset()
    ds.Rows, ds.Columns = planes[0].shape
    set_planes(ds, planes)
    return ds
