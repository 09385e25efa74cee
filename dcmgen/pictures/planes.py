"""Planes of images in the patient (PS3.3 C.7.6.2.1.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen.errors import PixelError
from dcmgen.pixels import groups

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset

Array = np.ndarray[Any, Any]

_ACROSS = np.array([[0, 1, 0], [1, 0, 0], [1, 0, 0]], float)  # to the right in sagittal, coronal and axial pictures
_DOWN = np.array([[0, 0, -1], [0, 0, -1], [0, 1, 0]], float)


@attrs.frozen(eq=False)
class Plane:
    """A grid of pixels in the patient.

    Attributes
    ----------
    origin : ndarray, shape (3,)
        Position of the center of the first pixel in mm.
    across, down : ndarray, shape (3,)
        Unit vectors along a row, and along a column.
    spacing : (float, float)
        Distance between columns, and between rows, in mm.
    """

    origin: Array
    across: Array
    down: Array
    spacing: tuple[float, float] = (1.0, 1.0)

    @property
    def normal(self) -> Array:
        """Unit vector perpendicular to the plane."""
        return np.cross(self.across, self.down)

    @property
    def position(self) -> float:
        """Position of the plane along its normal in mm."""
        return float(self.normal @ self.origin)

    def pixels(self, points: Array) -> Array:
        """Return the columns and rows, of shape (n, 2), of points of shape (n, 3), projected to the plane."""
        away = points - self.origin
        return np.stack([away @ self.across / self.spacing[0], away @ self.down / self.spacing[1]], -1)

    def is_parallel(self, other: Plane) -> bool:
        """Return whether two planes have the same orientation, regardless of the direction of their normals."""
        return bool(abs(self.normal @ other.normal) > 0.999)


def facing(normal: Array) -> Plane:
    """Return a plane through the origin with a given normal, with axes as viewers show them."""
    axis = int(np.abs(normal).argmax())
    across = _ACROSS[axis] - (_ACROSS[axis] @ normal) * normal
    across /= np.linalg.norm(across)
    down = np.cross(normal, across)
    return Plane(np.zeros(3), across, down if down @ _DOWN[axis] > 0 else -down)


def plane_of(ds: BaseDataset, frame: int = 0) -> Plane | None:
    """Return the plane of a frame; None if its position or orientation is unknown or invalid."""
    try:
        position = _vector(ds, "PlanePositionSequence", frame, "ImagePositionPatient", 3)
        direction = _vector(ds, "PlaneOrientationSequence", frame, "ImageOrientationPatient", 6)
        spacing = _vector(ds, groups.MEASURES, frame, "PixelSpacing", 2)
        if position is None or direction is None:
            return None
        across, down = direction[:3], direction[3:]
        lengths = np.linalg.norm(across), np.linalg.norm(down)
        if not all(0.9 < length < 1.1 for length in lengths) or abs(across @ down) > 0.01:
            return None
        plane = Plane(position, across / lengths[0], down / lengths[1])
        if spacing is not None and spacing.min() > 0:
            plane = attrs.evolve(plane, spacing=(float(spacing[1]), float(spacing[0])))
        return attrs.evolve(plane, origin=plane.origin + _offset(ds, plane, frame))
    except PixelError:
        return None


def _vector(ds: BaseDataset, group: str, frame: int, keyword: str, length: int) -> Array | None:
    values = groups.numbers(groups.holder(ds, group, frame, keyword).get(keyword))
    return np.array(values) if len(values) == length and np.isfinite(values).all() else None


def _offset(ds: BaseDataset, plane: Plane, frame: int) -> Array:
    """Return the offset of a frame of an RT dose from the first (PS3.3 C.8.8.3.2)."""
    offsets = groups.numbers(ds.get("GridFrameOffsetVector"))
    if frame >= len(offsets):
        return np.zeros(3)
    if offsets[0] == 0 or abs(offsets[0] - plane.origin[2]) > 0.01:  # relative to Image Position
        return plane.normal * (offsets[frame] - offsets[0])
    return np.array([0.0, 0.0, offsets[frame] - offsets[0]])


def position_text(normal: Array, position: float) -> str:
    """Return a position in mm along a normal as text, such as "z -12.5 mm".

    It is the coordinate x, y or z if the normal is parallel to an axis; otherwise, it follows the word "oblique".
    """
    axis = int(np.abs(normal).argmax())
    if abs(normal[axis]) < 0.999:
        return f"oblique {position + 0.0:.1f} mm"
    return f"{'xyz'[axis]} {position * float(np.sign(normal[axis])) + 0.0:.1f} mm"


def letters(direction: Array) -> str:
    """Return the letters of a direction in the patient, the strongest first, such as "L" or "PH"."""
    parts = sorted(((abs(v), "RLAPFH"[2 * axis + (v > 0)]) for axis, v in enumerate(direction.tolist())), reverse=True)
    return "".join(letter for size, letter in parts if size > 0.3)
