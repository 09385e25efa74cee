"""Other orders of the axes of an array: the same voxels with the rows and columns of an image, as NIfTI files need it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen.geometry import Grid
from dcmgen.geometry.tolerances import DEFAULT

if TYPE_CHECKING:
    from dcmgen.geometry import Plane

Array = np.ndarray[Any, Any]


@attrs.frozen
class Turn:
    """An order and the directions of the axes of a volume.

    Attributes
    ----------
    axes : tuple of int
        Axis of the original array for each new axis.
    signs : tuple of int
        1, or -1 if the direction of the new axis is the opposite one.
    """

    axes: tuple[int, int, int]
    signs: tuple[int, int, int]

    def array(self, array: Array) -> Array:
        """Return a view of an array with the new axes."""
        turned: Array = array.transpose(self.axes)
        found: Array = turned[tuple(slice(None, None, sign) for sign in self.signs)]
        return found

    def undo(self, array: Array) -> Array:
        """Return a view of an array with the original axes."""
        flipped = array[tuple(slice(None, None, sign) for sign in self.signs)]
        found: Array = flipped.transpose(np.argsort(self.axes).tolist())
        return found

    def grid(self, grid: Grid) -> Grid:
        """Return the grid of the array with the new axes."""
        affine = grid.affine[:, [*self.axes, 3]]
        shape = [grid.shape[axis] for axis in self.axes]
        return Grid(affine, shape, grid.frame_of_reference_uid)[tuple(slice(None, None, sign) for sign in self.signs)]


def turn_to(grid: Grid, plane: Plane) -> Turn | None:
    """Return the turn after which the rows and columns of a grid have the directions of a plane, or None without one.

    The slices then follow each other along the normal of the plane.
    """
    wanted = np.stack([plane.normal, plane.down, plane.across])
    cosines = wanted @ grid.directions
    axes = np.abs(cosines).argmax(1).tolist()
    signs = np.sign(cosines[range(3), axes]).astype(int).tolist()
    inside = [cosines[index, axes[index]] * signs[index] for index in (1, 2)]
    if sorted(axes) != [0, 1, 2] or min(inside) < 1 - DEFAULT.cosine**2:
        return None
    return Turn(tuple(axes), tuple(signs))
