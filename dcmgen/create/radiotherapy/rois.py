"""Regions of interest, as they are given for a new structure set and read from an existing one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen._printable import counted
from dcmgen.create.arrays import array_of
from dcmgen.create.colors import rgb
from dcmgen.errors import CreateError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias

    from numpy.typing import ArrayLike

    from dcmgen.create.coding import CodeLike
    from dcmgen.create.placement import Like
    from dcmgen.pictures.canvas import Color

    Shape: TypeAlias = ArrayLike | Sequence[ArrayLike]
    """A mask of shape (slices, rows, columns), or polygons: a list of arrays of points (x, y, z) in mm."""
    ROIs: TypeAlias = Mapping[str, Any] | Iterable["ROI"]
    """Shapes or `ROI` by name, or `ROI` with names. Checkers do not infer the type of a literal with both from a union."""

Array = np.ndarray[Any, Any]

_FLAT = 1e-9  # area of a polygon without area, divided by its squared extent


@attrs.frozen(eq=False)
class ROI:
    """Region of interest.

    Parameters
    ----------
    shape : array-like or list of array-like
        A mask of shape (slices, rows, columns), whose slices are in the order of `dcmgen.geometry.of_series`. Or closed
        polygons: a list with an array of points (x, y, z) in mm for each; the last point is connected to the first. An
        array of a single point is a point, such as an isocenter.
    name : str, optional
        ROI Name, of at most 64 characters. It may be left out in a mapping of names to regions.
    type : str, optional
        RT ROI Interpreted Type, such as "PTV" or "ORGAN". By default, it is empty.
    color : str or (int, int, int), optional
        ROI Display Color: "#RRGGBB", or red, green and blue from 0 to 255. By default, each region has another color.
    number : int, optional
        ROI Number. By default, the smallest one that is free.
    code : Code, str or other, optional
        RT ROI Identification Code; see `dcmgen.create.coding.to_code`.
    algorithm : {"", "AUTOMATIC", "SEMIAUTOMATIC", "MANUAL"}, optional
        ROI Generation Algorithm. By default, it is empty.
    description : str, optional
        ROI Description.
    like : Grid, Dataset, path-like, or iterable of them, optional
        Images on which the region is defined, if the structure set has several series of images.
    """

    shape: Shape
    name: str = attrs.field(default="", kw_only=True)
    type: str = attrs.field(default="", kw_only=True)
    color: Color | None = attrs.field(default=None, kw_only=True, converter=rgb)
    number: int | None = attrs.field(default=None, kw_only=True)
    code: CodeLike | None = attrs.field(default=None, kw_only=True)
    algorithm: str = attrs.field(default="", kw_only=True)
    description: str = attrs.field(default="", kw_only=True)
    like: Like | None = attrs.field(default=None, kw_only=True)

    def __repr__(self) -> str:
        shape: Any = self.shape
        kind = counted(len(shape), "polygon") if isinstance(shape, list | tuple) else f"mask of shape {np.shape(shape)}"
        return f"<ROI {self.name!r}: {kind}>"


def listed(rois: ROIs) -> list[tuple[int, ROI]]:
    """Return regions with their names, each with its number.

    Raises
    ------
    CreateError
        If there are no regions, if one is not an `ROI` or has no name, or if two have the same name or number.
    """
    found: list[ROI] = []
    if isinstance(rois, Mapping):
        for name, given in rois.items():
            found.append(attrs.evolve(given if isinstance(given, ROI) else ROI(given), name=name))
    else:
        several: Any = rois
        found = list(several) if isinstance(rois, Iterable) else [several]
        if not all(isinstance(each, ROI) for each in found):
            raise CreateError("rois= is not a list of ROI", advice="Pass rois={name: mask or polygons}")
    if not found:
        raise CreateError("there are no regions of interest", advice="Pass rois={name: mask or polygons}")
    _check_unique("name", [roi.name for roi in found])
    numbers = [roi.number for roi in found if roi.number is not None]
    _check_unique("number", numbers)
    free = iter(sorted(set(range(1, len(found) + len(numbers) + 1)).difference(numbers)))
    return [(next(free) if roi.number is None else roi.number, roi) for roi in found]


def _check_unique(what: str, values: Sequence[object]) -> None:
    for value in values:
        if value == "":
            raise CreateError("a region of interest has no name", advice="Pass ROI(..., name=...)")
        if values.count(value) > 1:
            raise CreateError(f"two regions of interest have the {what} {value!r}", advice="Choose another")


def mask_of(roi: ROI) -> Array | None:
    """Return the mask of a region as a contiguous array of bool; None if it has polygons.

    Raises
    ------
    CreateError
        If the mask does not have three dimensions, or contains other values than 0 and 1.
    """
    if isinstance(roi.shape, list | tuple):
        return None
    array = np.asarray(roi.shape)
    if array.ndim != 3:
        raise CreateError(
            f"the mask of ROI {roi.name!r} has the shape {array.shape}",
            advice="Pass a mask of shape (slices, rows, columns), or a list of polygons",
        )
    if array.dtype.kind not in "biuf":
        raise CreateError(f"the mask of ROI {roi.name!r} has the dtype {array.dtype}", advice="Pass a mask of bool")
    if array.dtype.kind != "b":
        if not ((array == 0) | (array == 1)).all():
            raise CreateError(
                f"the mask of ROI {roi.name!r} has other values than 0 and 1",
                advice="Pass a condition, such as labels == 2 or probabilities > 0.5",
            )
        array = array.astype(bool)
    return np.ascontiguousarray(array)


def polygons_of(roi: ROI) -> list[Array]:
    """Return the polygons of a region, of one or at least three points (x, y, z); the first is not repeated at the end.

    Raises
    ------
    CreateError
        If a polygon does not consist of finite points, or has no area.
    """
    found = []
    shapes: Any = roi.shape
    for number, polygon in enumerate(shapes, 1):
        what = f"polygon {number} of ROI {roi.name!r}"
        points = array_of(polygon, f"the points of {what}", float)
        if points.ndim != 2 or points.shape[1] != 3 or not len(points):
            raise CreateError(f"{what} has the shape {points.shape}", advice="Pass points (x, y, z) in mm")
        if not np.isfinite(points).all():
            raise CreateError(f"{what} has coordinates that are not finite", advice="Leave out these points")
        if len(points) > 1 and (points[0] == points[-1]).all():
            points = points[:-1]
        if len(points) > 1 and np.linalg.norm(area_vector(points)) <= _FLAT * np.ptp(points, 0).max() ** 2:
            raise CreateError(f"{what} has no area", advice="Pass three or more points that are not on a line, or one")
        found.append(points)
    return found


def area_vector(points: Array) -> Array:
    """Return the vector perpendicular to a polygon in space whose length is twice its area, by the method of Newell."""
    away = points - points.mean(0)
    vector: Array = np.cross(away, np.roll(away, -1, 0)).sum(0)
    return vector
