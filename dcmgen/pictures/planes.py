"""Planes of pictures in the patient."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen import geometry
from dcmgen.errors import GeometryError
from dcmgen.geometry import Plane, Tolerances

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset

Array = np.ndarray[Any, Any]

_TOLERANCES = Tolerances(cosine=0.05)  # a picture of an inaccurate plane is better than none


def facing(normal: Array) -> Plane:
    """Return a plane through the origin with a given normal, with axes as viewers show them."""
    named = Plane.named(geometry.plane_name(normal))
    across = named.across - (named.across @ normal) * normal
    across /= np.linalg.norm(across)
    down = np.cross(normal, across)
    return Plane(np.zeros(3), across, down if down @ named.down > 0 else -down)


def plane_of(ds: BaseDataset, frame: int = 0) -> Plane | None:
    """Return the plane of a frame; None if its position or orientation is unknown or invalid."""
    try:
        return geometry.plane_of(ds, frame, spacing=(1.0, 1.0), tolerances=_TOLERANCES)
    except GeometryError:
        return None


def position_text(normal: Array, position: float) -> str:
    """Return a position in mm along a normal as text, such as "z -12.5 mm".

    It is the coordinate x, y or z if the normal is parallel to an axis; otherwise, it follows the word "oblique".
    """
    axis = int(np.abs(normal).argmax())
    if abs(normal[axis]) < 0.999:
        return f"oblique {position + 0.0:.1f} mm"
    return f"{'xyz'[axis]} {position * float(np.sign(normal[axis])) + 0.0:.1f} mm"
