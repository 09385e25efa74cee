"""Arrays and grids with their axes in another order and direction."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen.geometry.grids import Grid
from dcmgen.geometry.tolerances import DEFAULT

if TYPE_CHECKING:
    from dcmgen.geometry.planes import Plane

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
        """Return a view of an array with the new axes; those after the third are kept."""
        turned: Array = array.transpose(*self.axes, *range(3, array.ndim))
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
    turn = turn_near(grid, plane)
    turned = turn.grid(grid).directions
    if min(turned[:, 1] @ plane.down, turned[:, 2] @ plane.across) < 1 - DEFAULT.cosine**2:
        return None
    return turn


def turn_near(grid: Grid, plane: Plane) -> Turn:
    """Return the turn after which the slices, rows and columns of a grid have the directions closest to those of a plane."""
    cosines = np.stack([plane.normal, plane.down, plane.across]) @ grid.directions
    first, second, third = max(permutations(range(3)), key=lambda each: np.abs(cosines[range(3), each]).sum())
    signs = np.where(cosines[range(3), [first, second, third]] < 0, -1, 1).tolist()
    return Turn((first, second, third), tuple(signs))
