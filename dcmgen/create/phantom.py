"""A phantom in Hounsfield units, computed, so that examples and the demo need no patient's data."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

# centre (x, y, z), half axes (x, y, z), rotation about z in degrees, value in HU; later bodies replace earlier ones.
# Lengths are fractions of half the field of view.
_BODIES: tuple[tuple[tuple[float, float, float], tuple[float, float, float], float, float], ...] = (
    ((0.00, 0.00, 0.0), (0.88, 0.66, 2.00), 0, -90),  # subcutaneous fat
    ((0.00, 0.00, 0.0), (0.83, 0.61, 2.00), 0, 45),  # soft tissue
    ((-0.40, -0.04, 0.1), (0.30, 0.44, 1.15), 8, -820),  # right lung
    ((0.42, -0.04, 0.1), (0.27, 0.43, 1.10), -8, -820),  # left lung
    ((0.10, -0.12, -0.2), (0.30, 0.24, 0.75), -25, 55),  # heart
    ((0.14, -0.12, -0.2), (0.12, 0.10, 0.45), -25, 170),  # contrast in the ventricle
    ((0.09, 0.19, 0.0), (0.07, 0.07, 2.00), 0, 150),  # aorta
    ((0.00, 0.36, 0.0), (0.13, 0.11, 2.00), 0, 420),  # vertebra: cortical bone
    ((0.00, 0.36, 0.0), (0.10, 0.08, 2.00), 0, 210),  # vertebra: marrow
    ((0.00, 0.47, 0.0), (0.045, 0.04, 2.00), 0, 30),  # spinal canal
    ((0.00, -0.50, 0.0), (0.10, 0.03, 1.20), 0, 380),  # sternum
    ((-0.62, 0.30, 0.3), (0.12, 0.03, 0.30), -50, 450),  # ribs
    ((0.62, 0.30, 0.3), (0.12, 0.03, 0.30), 50, 450),
    ((-0.70, -0.14, -0.4), (0.12, 0.03, 0.30), 70, 450),
    ((0.70, -0.14, -0.4), (0.12, 0.03, 0.30), -70, 450),
    ((-0.44, 0.05, 0.3), (0.05, 0.05, 0.16), 0, 20),  # a nodule to find
)


def thorax(
    slices: int = 20, rows: int = 256, columns: int = 256, *, noise: float = 12.0, seed: int = 7
) -> NDArray[np.int16]:
    """A thorax-like phantom.

    Parameters
    ----------
    slices, rows, columns : int
        Shape of the volume; each at least 1.
    noise : float
        Standard deviation of the added Gaussian noise, in HU.
    seed : int
        Seed of the noise: equal arguments give equal volumes.

    Returns
    -------
    numpy.ndarray
        Shape (slices, rows, columns), dtype int16, in Hounsfield units; x runs to the patient's left, y to
        the back, z to the head.

    Raises
    ------
    ValueError
        If a dimension is below 1 or the noise is negative.
    """
    if min(slices, rows, columns) < 1 or noise < 0:
        raise ValueError(
            f"a phantom needs at least one slice, row and column and noise >= 0, not {slices}x{rows}x{columns}, {noise}"
        )
    # z first, so that a bounding test per slice can drop bodies cheaply
    z = np.linspace(-1, 1, slices) if slices > 1 else np.zeros(1)
    y, x = np.meshgrid(np.linspace(-1, 1, rows), np.linspace(-1, 1, columns), indexing="ij")
    volume = np.full((slices, rows, columns), -1000.0)
    for centre, half, angle, value in _BODIES:
        turn = np.deg2rad(angle)
        u = (x - centre[0]) * np.cos(turn) + (y - centre[1]) * np.sin(turn)
        v = (y - centre[1]) * np.cos(turn) - (x - centre[0]) * np.sin(turn)
        plane = (u / half[0]) ** 2 + (v / half[1]) ** 2
        for k in range(slices):
            rest = 1 - ((z[k] - centre[2]) / half[2]) ** 2
            if rest > 0:
                volume[k][plane <= rest] = value
    volume += np.random.default_rng(seed).normal(0, noise, volume.shape)
    stored: NDArray[np.int16] = np.clip(np.rint(volume), -1024, 3071).astype(np.int16)
    return stored
