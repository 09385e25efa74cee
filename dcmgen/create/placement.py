"""The geometry that callers give: an affine matrix, or an object with the same grid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, get_args

from dcmgen.create.sources import read_sources
from dcmgen.errors import CreateError
from dcmgen.geometry import Grid, of_series, ras_to_lps
from dcmgen.geometry.reading import slice_step

if TYPE_CHECKING:
    from typing import TypeAlias

    from numpy.typing import ArrayLike

    from dcmgen.create.sources import Sources

    Like: TypeAlias = Grid | Sources

Space = Literal["LPS", "RAS"]
"""Coordinates of an affine matrix: LPS as DICOM and ITK, or RAS as NIfTI."""


def is_ras(space: str) -> bool:
    """Return whether coordinates are RAS, and not LPS.

    Raises
    ------
    CreateError
        If `space` is neither "LPS" nor "RAS".
    """
    if space not in get_args(Space):
        raise CreateError(f"space= is {space!r}", advice='Pass "LPS" (DICOM, ITK) or "RAS" (NIfTI)')
    return space == "RAS"


def grid_of(
    shape: tuple[int, int, int],
    *,
    affine: ArrayLike | None = None,
    space: Space = "LPS",
    like: Like | None = None,
) -> Grid:
    """Return the grid of an array.

    Parameters
    ----------
    shape : (int, int, int)
        Numbers of slices, rows and columns of the array.
    affine : array-like of float, shape (4, 4), optional
        Matrix from (slice, row, column, 1) to (x, y, z, 1) in mm.
    space : {"LPS", "RAS"}, optional
        Coordinates of `affine`; the order of its columns is that of the axes of the array for both.
    like : Grid, Dataset, path-like, or iterable of them, optional
        A grid, or the images of a series, which have the geometry of the array.

    Returns
    -------
    Grid
        The grid, with the frame of reference of `like`, if it has one.

    Raises
    ------
    CreateError
        If neither or both of `affine` and `like` were given, if `like` has another shape, or if `space` is unknown.
    GeometryError
        If the affine is not a regular matrix, or the images are not a regular grid.
    """
    if (affine is None) == (like is None):
        raise CreateError(
            "the geometry is not defined" if like is None else "there are two geometries",
            advice="Pass either affine= or like=",
        )
    if affine is not None:
        return Grid(ras_to_lps(affine) if is_ras(space) else affine, shape)
    grid = like if isinstance(like, Grid) else _grid_of_images(like)
    if grid.shape != shape:
        raise CreateError(
            f"the array has the shape {shape}, and like= has {grid.shape}",
            advice="Resample the array with dcmgen.geometry.resample, or pass its affine=",
        )
    return grid


def _grid_of_images(like: Any) -> Grid:
    """Return the grid of a series or of a multi-frame image; that of one image has its slice spacing or thickness."""
    found = read_sources(like)
    stack = of_series(found)
    if len(stack) > 1:
        return stack.grid
    return Grid.from_plane(stack.planes[0], slices=1, between=slice_step(found[0]) or 1.0)


def check_thickness(thickness: float | None) -> None:
    """Refuse a slice thickness that is not positive.

    Raises
    ------
    CreateError
        If the thickness is a number that is not positive.
    """
    if thickness is not None and not thickness > 0:
        raise CreateError(f"the slice thickness is {thickness} mm", advice="Pass a positive number")
