"""Resample arrays onto other grids."""

from __future__ import annotations

from typing import Any, Literal

import numpy as np

from dcmgen.errors import GeometryError
from dcmgen.geometry.grids import Grid
from dcmgen.geometry.reading import check_frames_of_reference
from dcmgen.geometry.tolerances import DEFAULT, Tolerances

Array = np.ndarray[Any, Any]

_NO_SCIPY = "interpolation requires SciPy"
_ORDERS = {"nearest": 0, "linear": 1}


def resample(
    array: Array,
    grid: Grid,
    onto: Grid,
    *,
    method: Literal["nearest", "linear"] = "linear",
    fill: float = 0,
    tolerances: Tolerances = DEFAULT,
) -> Array:
    """Return the values of an array at the voxels of another grid.

    Parameters
    ----------
    array : numpy.ndarray, shape (slices, rows, columns)
        The values. Their shape is that of `grid`.
    grid : Grid
        Grid of the values.
    onto : Grid
        Grid of the result.
    method : {"nearest", "linear"}, optional
        Value of the nearest voxel, for labels and masks, or linear interpolation (the default).
    fill : float, optional
        Value outside the centers of the outer voxels of `grid`. The default is 0.
    tolerances : Tolerances, optional
        Largest distance between voxels that count as equal.

    Returns
    -------
    numpy.ndarray, shape of `onto`
        The values. If the voxels of both grids coincide, they are copied: the dtype does not change, and SciPy is not
        needed. Otherwise, the dtype is that of `array` for "nearest" and for floats, and float64 for linear interpolation of
        integers.

    Raises
    ------
    GeometryError
        If the shape of the array is not that of its grid, the frames of reference differ, the method is not known, or
        SciPy is required but not installed.

    Notes
    -----
    Grids whose voxels coincide can differ in origin, size, and in the order and direction of their axes.
    """
    if array.shape != grid.shape:
        raise GeometryError(f"the shape of the array is {array.shape}, and that of its grid is {grid.shape}")
    if method not in _ORDERS:
        raise GeometryError(f"the method {method!r} is not known", advice="Use 'nearest' or 'linear'")
    check_frames_of_reference([grid.frame_of_reference_uid, onto.frame_of_reference_uid])
    matrix = np.linalg.inv(grid.affine) @ onto.affine  # indices of onto → indices of grid
    whole = np.rint(matrix)
    ends = np.column_stack([onto.corners(), np.ones(8)])
    corners = np.linalg.inv(onto.affine) @ ends.T
    away = grid.affine[:3, :3] @ ((matrix - whole) @ corners)[:3]
    if np.linalg.norm(away, axis=0).max() <= tolerances.position and _is_permutation(whole[:3, :3]):
        return _copied(array, whole[:3, :3], whole[:3, 3], onto.shape, fill)
    return _interpolated(array, matrix, onto.shape, method, fill)


def _is_permutation(matrix: Array) -> bool:
    """Return whether a matrix of whole numbers only exchanges and flips axes."""
    return bool((np.abs(matrix).sum(0) == 1).all() and (np.abs(matrix).sum(1) == 1).all())


def _copied(array: Array, matrix: Array, offset: Array, shape: tuple[int, ...], fill: float) -> Array:
    """Return the values of voxels that coincide with those of the result."""
    axes = np.abs(matrix).argmax(0)  # the axis of the array of each axis of the result
    into, from_ = [], []
    for axis, size in zip(axes, shape, strict=True):
        sign, start = int(matrix[axis].sum()), int(offset[axis])
        indices = start + sign * np.arange(size)
        inside = np.flatnonzero((indices >= 0) & (indices < array.shape[axis]))
        into.append(inside)
        from_.append(indices[inside])
    out = np.full(shape, fill, array.dtype)
    out[np.ix_(*into)] = array.transpose(axes)[np.ix_(*from_)]
    return out


def _interpolated(array: Array, matrix: Array, shape: tuple[int, ...], method: str, fill: float) -> Array:
    try:
        from scipy import ndimage
    except ImportError:
        raise GeometryError(_NO_SCIPY, advice='Install it: pip install "dcmgen[resample]"') from None
    order = _ORDERS[method]
    as_float = order and array.dtype.kind != "f"
    values = array.astype(np.uint8) if array.dtype.kind == "b" and not order else array
    found: Array = ndimage.affine_transform(
        values.astype(np.float64) if as_float else values,
        matrix[:3, :3],
        matrix[:3, 3],
        output_shape=shape,
        order=order,
        mode="constant",
        cval=fill,
    )
    return found.astype(array.dtype, copy=False) if not as_float else found
