"""Planes and grids for property tests."""

from __future__ import annotations

import numpy as np
from hypothesis import strategies as st

from dcmgen.geometry import Grid, Plane

POSITIONS = st.floats(-500, 500, allow_nan=False)
SPACINGS = st.floats(0.05, 20)
SIZES = st.integers(2, 6)


@st.composite
def rotations(draw: st.DrawFn) -> np.ndarray:
    """Rotation matrices: axis-aligned and oblique."""
    parts = np.array([draw(st.one_of(st.sampled_from([0.0, 1.0, -1.0]), st.floats(-1, 1))) for _ in range(4)])
    if np.linalg.norm(parts) < 1e-3:
        return np.eye(3)
    w, x, y, z = parts / np.linalg.norm(parts)
    return np.array(
        [
            [1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
            [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
            [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)],
        ]
    )


@st.composite
def planes(draw: st.DrawFn) -> Plane:
    """Planes of any orientation."""
    rotation = draw(rotations())
    origin = [draw(POSITIONS) for _ in range(3)]
    return Plane(
        origin, rotation[0], rotation[1], (draw(SPACINGS), draw(SPACINGS)), (draw(SIZES), draw(SIZES)), "1.2.3"
    )


@st.composite
def grids(draw: st.DrawFn) -> Grid:
    """Grids of perpendicular axes, right-handed and left-handed."""
    plane = draw(planes())
    return Grid.from_plane(plane, slices=draw(SIZES), between=draw(SPACINGS) * draw(st.sampled_from([1, -1])))
