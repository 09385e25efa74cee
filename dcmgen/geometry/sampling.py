"""Values of arrays at points in space."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.errors import GeometryError

if TYPE_CHECKING:
    from numpy.typing import ArrayLike

    from dcmgen.geometry.grids import Grid

Array = np.ndarray[Any, Any]

_EDGE = 0.5 + 1e-6  # voxels from the center of an outer voxel to its edge


def sample(array: Array, grid: Grid, points: ArrayLike, *, outside: float = float("nan")) -> Array:
    """Return the values of an array at points, by linear interpolation between the centers of voxels.

    Parameters
    ----------
    array : numpy.ndarray, shape (slices, rows, columns) or (slices, rows, columns, n)
        The values.
    grid : Grid
        Grid of the values.
    points : array-like of float, shape (..., 3)
        Points (x, y, z) in mm.
    outside : float, optional
        Value at points outside of the voxels. The default is NaN.

    Returns
    -------
    numpy.ndarray of float64, shape (...) or (..., n)
        The values. In the outer half of an outer voxel, the value is that on the line between the centers of outer voxels.

    Raises
    ------
    GeometryError
        If the shape of the array is not that of its grid.

    See Also
    --------
    resample : Values at the voxels of another grid.

    Examples
    --------
    >>> import numpy as np
    >>> from dcmgen.geometry import Grid, sample
    >>> grid = Grid(np.eye(4), (2, 3, 4))
    >>> values = np.arange(24).reshape(2, 3, 4)
    >>> sample(values, grid, [[0.5, 1.25, 3], [0, 0, 9]]).tolist()
    [14.0, nan]
    """
    if array.shape[:3] != grid.shape or array.ndim > 4:
        raise GeometryError(f"the shape of the array is {array.shape}, and that of its grid is {grid.shape}")
    indices = grid.to_indices(points)
    sizes = np.array(grid.shape)
    inside = ((indices >= -_EDGE) & (indices <= sizes - 1 + _EDGE)).all(-1)
    at = np.clip(indices[inside], 0, sizes - 1)
    low = np.minimum(at.astype(np.int64), np.maximum(sizes - 2, 0))
    part = at - low
    high = np.minimum(low + 1, sizes - 1)
    found = np.zeros((len(at), *array.shape[3:]))
    for corner in product((0, 1), repeat=3):
        chosen = np.where(corner, high, low)
        weight = np.where(corner, part, 1 - part).prod(-1)
        values = array[chosen[:, 0], chosen[:, 1], chosen[:, 2]]
        found += values * weight.reshape(-1, *[1] * (array.ndim - 3))
    out = np.full((*indices.shape[:-1], *array.shape[3:]), outside)
    out[inside] = found
    return out
