"""Planes and grids of other directions and spacings through a grid."""

from __future__ import annotations

from typing import Any

import numpy as np

from dcmgen.errors import VolumeError
from dcmgen.geometry import Grid, Plane
from dcmgen.geometry.orientations import PLANES

Array = np.ndarray[Any, Any]


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


def named_plane(grid: Grid, name: str, at: float | None) -> Plane:
    """Return a plane perpendicular to an axis of the patient that contains the volume, with its smallest spacing."""
    if name not in PLANES:
        raise VolumeError(f"the plane {name!r} is not known", advice=f"Use {', '.join(map(repr, PLANES))} or a Plane")
    plane = Plane.named(name)
    axis = int(np.abs(plane.normal).argmax())
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
