"""Series of images for structure sets and doses."""

from __future__ import annotations

from typing import Any

import numpy as np

from dcmgen import geometry
from dcmgen.create.instances import Instances
from dcmgen.iods import CTImage
from tests.images import ct_images

Array = np.ndarray[Any, Any]

SHAPE = (5, 24, 30)


def series(
    shape: tuple[int, int, int] = SHAPE, spacing: tuple[float, float, float] = (3.0, 0.9, 1.1)
) -> Instances[CTImage]:
    """Return axial CT images of zeros."""
    return ct_images(np.zeros(shape, int), spacing=spacing)


def oblique(images: Instances[CTImage], shear: float = 0.0) -> Instances[CTImage]:
    """Rotate images about an oblique axis; with `shear`, shift each slice along its rows by this many mm."""
    axis = np.array([1.0, 2, 3]) / 14**0.5
    cross = np.cross(np.eye(3), axis)
    turn = np.eye(3) + np.sin(0.7) * cross + (1 - np.cos(0.7)) * cross @ cross
    for number, image in enumerate(images):
        plane = geometry.plane_of(image)
        moved = geometry.Plane(
            turn @ (plane.origin + shear * number * plane.across), turn @ plane.across, turn @ plane.down,
            plane.spacing, plane.shape, plane.frame_of_reference_uid,
        )  # fmt: skip
        geometry.set_plane(image, moved)
    return images


def noise(shape: tuple[int, ...] = SHAPE, density: float = 0.5, seed: int = 0) -> Array:
    """Return a mask with many islands and holes."""
    found: Array = np.random.default_rng(seed).random(shape) < density
    return found
