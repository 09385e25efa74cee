"""The positions of images of a database as one matrix."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.database.images import pictures
from dcmgen.database.queries import INSTANCES
from dcmgen.errors import DatabaseError, GeometryError, VolumeError
from dcmgen.geometry import Grid, plane_of, set_plane
from dcmgen.model.groups import frame_count
from dcmgen.pixels import store
from dcmgen.volumes.reading import grids_of

if TYPE_CHECKING:
    from dcmgen.database.nodes import Node
    from dcmgen.model.dataset import BaseDataset

Array = np.ndarray[Any, Any]

_ORDER = [2, 1, 0, 3]
"""Exchanges (slice, row, column) and (column, row, slice)."""


def affine_of(record: Node) -> Array | list[Array] | None:
    """Return the matrix of the images of a record, or one for each volume; see `Record.affine_matrix`."""
    try:
        grids = grids_of(pictures(record))
    except (DatabaseError, VolumeError):
        return None
    found: list[Array] = []
    for grid in grids:
        matrix: Array = grid.affine[:, _ORDER]
        if not any(np.allclose(matrix, other, atol=1e-6) for other in found):
            found.append(matrix)
    return found[0] if len(found) == 1 else found


def set_affine(record: Node, value: Any) -> None:
    """Move the images of a record; see `Record.affine_matrix`."""
    matrix = np.asarray(value, float)
    if matrix.shape != (4, 4):
        raise DatabaseError(
            f"the matrix has the shape {matrix.shape}",
            advice="Pass a matrix (4, 4) that maps (column, row, slice, 1) to (x, y, z, 1) in mm",
        )
    store_ = record._journal
    images = [(each._key, ds) for each in record._instances() if (ds := store_.editable(each._key)) and "Rows" in ds]
    places = _places([ds for _, ds in images])
    for (_, ds), place in zip(images, places, strict=True):
        if frame_count(ds) > 1:
            raise DatabaseError(
                f"{record.label()} has images with several frames", advice="Use dcmgen.geometry.set_planes"
            )
        grid = Grid(matrix[:, _ORDER], (place + 1, int(ds.get("Rows") or 0), int(ds.get("Columns") or 0)))
        plane = grid.plane(place)
        uid = ds.get("FrameOfReferenceUID")
        set_plane(ds, plane)
        if uid:
            store.put(ds, "FrameOfReferenceUID", uid)
        store.put(ds, "SliceLocation", float(plane.position))
        if record._level != INSTANCES:
            between = abs(float(matrix[:3, 2] @ grid.normal))
            store.put(ds, "SliceThickness" if "SpacingBetweenSlices" not in ds else "SpacingBetweenSlices", between)
    store_.put(images)


def _places(datasets: list[BaseDataset]) -> list[int]:
    """Return the index of the slice of each image: by position along the normal, or without positions by number."""
    try:
        planes = [plane_of(ds, spacing=(1, 1)) for ds in datasets]
    except GeometryError:
        return list(range(len(datasets)))
    normal = planes[0].normal if planes else np.zeros(3)
    along = [round(float(plane.origin @ normal), 3) for plane in planes]
    order = {value: index for index, value in enumerate(sorted(set(along)))}
    return [order[value] for value in along]
