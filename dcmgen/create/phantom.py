"""Computed images and signals, so that examples and the demo need no patient data."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Ellipsoids: center (x, y, z), half axes (x, y, z), rotation about z in degrees, value in HU. Lengths are fractions of
# half the field of view. Later bodies replace earlier ones.
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
    ((-0.44, 0.05, 0.3), (0.05, 0.05, 0.16), 0, 20),  # a nodule
)


def thorax(
    slices: int = 20, rows: int = 256, columns: int = 256, *, noise: float = 12.0, seed: int = 7
) -> NDArray[np.int16]:
    """Compute a phantom that resembles a thorax.

    Parameters
    ----------
    slices : int, optional
        Number of slices, at least 1.
    rows : int, optional
        Number of rows, at least 1.
    columns : int, optional
        Number of columns, at least 1.
    noise : float, optional
        Standard deviation of the added Gaussian noise in HU.
    seed : int, optional
        Seed of the noise. The same arguments always return the same volume.

    Returns
    -------
    numpy.ndarray of int16, shape (slices, rows, columns)
        Voxels in Hounsfield units. The x axis points to the left side of the patient, y to the back, z to the head.

    Raises
    ------
    ValueError
        If a dimension is less than 1, or the noise is negative.
    """
    if min(slices, rows, columns) < 1 or noise < 0:
        raise ValueError(
            "a phantom requires at least one slice, row and column, and noise >= 0;"
            f" not {slices} x {rows} x {columns} and {noise}"
        )
    z = np.linspace(-1, 1, slices) if slices > 1 else np.zeros(1)
    y, x = np.meshgrid(np.linspace(-1, 1, rows), np.linspace(-1, 1, columns), indexing="ij")
    volume = np.full((slices, rows, columns), -1000.0)
    for center, half, angle, value in _BODIES:
        rotation = np.deg2rad(angle)
        u = (x - center[0]) * np.cos(rotation) + (y - center[1]) * np.sin(rotation)
        v = (y - center[1]) * np.cos(rotation) - (x - center[0]) * np.sin(rotation)
        plane = (u / half[0]) ** 2 + (v / half[1]) ** 2
        for k in range(slices):
            rest = 1 - ((z[k] - center[2]) / half[2]) ** 2
            if rest > 0:
                volume[k][plane <= rest] = value
    volume += np.random.default_rng(seed).normal(0, noise, volume.shape)
    stored: NDArray[np.int16] = np.clip(np.rint(volume), -1024, 3071).astype(np.int16)
    return stored


def rings(rows: int, columns: int, phase: float = 0.0) -> NDArray[np.float64]:
    """Compute an image of rings.

    Parameters
    ----------
    rows : int
        Number of rows.
    columns : int
        Number of columns.
    phase : float, optional
        Direction of the center of the rings from the center of the image, in radians.

    Returns
    -------
    numpy.ndarray of float64, shape (rows, columns)
        Values from 0 to 1.
    """
    y, x = np.mgrid[-1 : 1 : rows * 1j, -1 : 1 : columns * 1j]
    radius = np.hypot(x - 0.3 * np.cos(phase), y - 0.3 * np.sin(phase))
    image: NDArray[np.float64] = np.exp(-(radius**2)) * (0.6 + 0.4 * np.cos(12 * radius))
    return image


def colored_rings(rows: int, columns: int, phase: float = 0.0) -> NDArray[np.uint8]:
    """Compute an image of rings in red, green and blue.

    Parameters
    ----------
    rows : int
        Number of rows.
    columns : int
        Number of columns.
    phase : float, optional
        Direction of the center of the red rings from the center of the image, in radians.

    Returns
    -------
    numpy.ndarray of uint8, shape (rows, columns, 3)
        Red, green and blue, from 0 to 255.
    """
    planes = [rings(rows, columns, phase + shift) for shift in (0.0, 2.1, 4.2)]
    return (np.stack(planes, axis=-1) * 255).astype(np.uint8)


def heartbeats(seconds: NDArray[np.float64]) -> NDArray[np.float64]:
    """Compute an electrocardiogram of lead II with 75 beats per minute.

    Parameters
    ----------
    seconds : numpy.ndarray of float64
        Times of the samples in seconds.

    Returns
    -------
    numpy.ndarray of float64
        Samples in millivolts.
    """
    beat = (seconds % 0.8) / 0.8
    waves = ((0.2, 0.02, 0.15), (0.35, 0.01, -0.1), (0.37, 0.008, 1.0), (0.39, 0.01, -0.2), (0.6, 0.04, 0.3))
    total = np.zeros_like(beat)
    for center, width, height in waves:
        total += height * np.exp(-(((beat - center) / width) ** 2))
    return total
