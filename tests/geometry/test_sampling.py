"""Values of arrays at points, compared with SciPy."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dcmgen.errors import GeometryError
from dcmgen.geometry import Grid, sample
from tests.geometry.strategies import grids


@given(grids(), st.integers(0, 2**16))
def test_values_between_voxels(grid: Grid, seed: int) -> None:
    ndimage = pytest.importorskip("scipy.ndimage")
    rng = np.random.default_rng(seed)
    array = rng.random(grid.shape)
    at = rng.uniform(0, 1, (20, 3)) * (np.array(grid.shape) - 1)
    expected = ndimage.map_coordinates(array, at.T, order=1)
    assert np.allclose(sample(array, grid, grid.to_points(at)), expected, atol=1e-6)
    vectors = np.stack([array, 2 * array, -array], -1)
    found = sample(vectors, grid, grid.to_points(at).reshape(4, 5, 3))
    assert np.allclose(found.reshape(20, 3), np.stack([expected, 2 * expected, -expected], -1), atol=1e-6)


def test_edges() -> None:
    grid = Grid(np.eye(4), (1, 2, 3))
    array = np.arange(6).reshape(1, 2, 3)
    assert sample(array, grid, [[0.4, 1.5, 2.5], [-0.5, 0, 1]]).tolist() == [5, 1]
    assert sample(array, grid, [[0.6, 0, 0], [0, 0, 2.6]], outside=-1).tolist() == [-1, -1]
    with pytest.raises(GeometryError, match="the shape of the array"):
        sample(array[0], grid, [0, 0, 0])
