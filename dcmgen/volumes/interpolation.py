"""Interpolate slices that are missing or have varying distances, so that a volume has a regular grid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen.geometry import Grid
from dcmgen.volumes.problems import INTERPOLATED
from dcmgen.volumes.volume import Volume

if TYPE_CHECKING:
    from collections.abc import Sequence

Array = np.ndarray[Any, Any]


def regular(volume: Volume, positions: Array, fill: float) -> Volume:
    """Return a volume with a regular grid without shear.

    Parameters
    ----------
    volume : Volume
        Volume whose slices are at `positions`. Slices without a source are missing.
    positions : numpy.ndarray, shape (slices,)
        Positions along the normal in mm, ascending.
    fill : float
        Value outside of the slices that are present.

    Returns
    -------
    Volume
        The volume itself if it is regular; otherwise, values are interpolated linearly, with floats.
    """
    kinds = {each.kind for each in volume.problems}
    if kinds & INTERPOLATED:
        volume = _along_normal(volume, positions, fill)
    return attrs.evolve(volume.resample(fill=fill), problems=volume.problems) if "tilt" in kinds else volume


def _along_normal(volume: Volume, positions: Array, fill: float) -> Volume:
    """Interpolate between the slices that are present."""
    step = float(np.median(np.diff(positions)))
    count = int(np.floor((positions[-1] - positions[0]) / step + 1e-3)) + 1
    targets = positions[0] + step * np.arange(count)
    array = np.asarray(volume.array)
    axis = len(volume.dims)
    dtype = array.dtype if array.dtype.kind == "f" else np.dtype(np.float32)
    out = np.full((*array.shape[:axis], count, *array.shape[axis + 1 :]), fill, dtype)
    for index in np.ndindex(array.shape[:axis]):
        known = [number for number, source in enumerate(volume.sources[index]) if source is not None]
        _interpolate(array[index], positions, known, targets, step, out[index])
    affine = volume.grid.affine.copy()
    affine[:3, 0] *= step * (len(positions) - 1) / (positions[-1] - positions[0])
    grid = Grid(affine, (count, *volume.grid.shape[1:]), volume.grid.frame_of_reference_uid)
    return attrs.evolve(volume, array=out, grid=grid, sources=_nearest(volume.sources, positions, targets, step))


def _interpolate(array: Array, positions: Array, known: Sequence[int], targets: Array, step: float, out: Array) -> None:
    """Interpolate the slices with known indices at targets between them; others are not changed."""
    there = positions[list(known)]
    for number, target in enumerate(targets):
        above = int(np.searchsorted(there, target - step * 1e-3))
        if above == len(there) or (above == 0 and abs(there[0] - target) > step * 1e-3):
            continue
        if abs(there[above] - target) <= step * 1e-3:
            out[number] = array[known[above]]
        else:
            part = (target - there[above - 1]) / (there[above] - there[above - 1])
            np.multiply(array[known[above - 1]], 1 - part, out=out[number], casting="unsafe")
            out[number] += array[known[above]] * part


def _nearest(sources: Array, positions: Array, targets: Array, step: float) -> Array:
    """Return the sources of slices that were not interpolated, and None for the others."""
    found = np.full((*sources.shape[:-1], len(targets)), None, object)
    for number, target in enumerate(targets):
        near = int(np.abs(positions - target).argmin())
        if abs(positions[near] - target) <= step * 1e-3:
            found[..., number] = sources[..., near]
    return found
