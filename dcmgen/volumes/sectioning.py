"""Planes and grids of other directions and spacings through a grid."""

from __future__ import annotations

from typing import Any

import numpy as np

from dcmgen.errors import VolumeError
from dcmgen.geometry import Grid, Plane
from dcmgen.geometry.orientations import PLANES

Array = np.ndarray[Any, Any]

NORMALS = {"sagittal": 0, "coronal": 1, "axial": 2}
"""Name of a plane → the axis of the patient that is perpendicular to it."""


def respaced(grid: Grid, spacing: float | tuple[float, float, float]) -> Grid:
    """Return a grid of the same extent with other distances; the edges of the outer voxels coincide."""
    steps = np.broadcast_to(np.asarray(spacing, float), (3,))
    if not (steps > 0).all():
        raise VolumeError(f"the spacing is {spacing}", advice="Pass positive distances in mm")
    extent = np.array(grid.shape) * grid.spacing
    shape = np.maximum(np.rint(extent / steps), 1).astype(int)
    affine = grid.affine.copy()
    affine[:3, :3] = grid.directions * steps
    corner = grid.to_points([-0.5, -0.5, -0.5])
    affine[:3, 3] = corner + affine[:3, :3] @ [0.5, 0.5, 0.5]
    return Grid(affine, shape.tolist(), grid.frame_of_reference_uid)


def turned_to(grid: Grid, array: Array, name: str) -> tuple[Grid, Array]:
    """Return grid and array with the axes closest to those of a named plane, as radiologists view it."""
    plane = Plane.named(name)
    wanted = np.stack([plane.normal, plane.down, plane.across])
    cosines = wanted @ grid.directions
    axes: list[int] = []
    for row in np.abs(cosines):
        axes.append(int(max((each for each in range(3) if each not in axes), key=lambda each: row[each])))
    signs = [-1 if cosines[row, axis] < 0 else 1 for row, axis in enumerate(axes)]
    key = tuple(slice(None, None, sign) for sign in signs)
    turned = Grid(grid.affine[:, [*axes, 3]], [grid.shape[axis] for axis in axes], grid.frame_of_reference_uid)
    return turned[key], array.transpose(*axes, *range(3, array.ndim))[key]


def named_plane(grid: Grid, name: str, at: float | None) -> Plane:
    """Return a plane perpendicular to an axis of the patient that contains the volume, with its smallest spacing."""
    if name not in NORMALS:
        raise VolumeError(f"the plane {name!r} is not known", advice=f"Use {', '.join(map(repr, PLANES))} or a Plane")
    axis = NORMALS[name]
    plane = Plane.named(name)
    corners = grid.corners()
    position = corners.mean(0)[axis] if at is None else at
    step = min(grid.spacing)
    along = np.stack([plane.down, plane.across])
    low, high = (corners @ along.T).min(0), (corners @ along.T).max(0)
    shape = np.floor((high - low) / step + 1e-6).astype(int) + 1
    origin = along.T @ low
    origin[axis] = position
    return Plane.named(
        name,
        origin=origin,
        spacing=(step, step),
        shape=(int(shape[0]), int(shape[1])),
        frame_of_reference_uid=grid.frame_of_reference_uid,
    )
