"""Coordinates of microscopy bulk simple annotations (PS3.3 C.37.1.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.errors import DicomError, PixelError
from dcmgen.model import groups

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset

Array = np.ndarray[Any, Any]

POINTS_OF = {"POINT": 1, "ELLIPSE": 4, "RECTANGLE": 4}
"""Number of points of an annotation by Graphic Type; that of other types differs."""

_INDICES = "LongPrimitivePointIndexList"


def coordinates_of(ds: BaseDataset, group: BaseDataset) -> tuple[Array, Array]:
    """Return the points of all annotations of a group.

    Parameters
    ----------
    ds : BaseDataset
        Microscopy bulk simple annotations.
    group : BaseDataset
        Item of Annotation Group Sequence.

    Returns
    -------
    points : numpy.ndarray of float32 or float64, shape (n, 2) or (n, 3)
        The points; (column, row) of the total pixel matrix, where (0, 0) is the top left corner of its first pixel, or
        (x, y, z) on the slide in mm. They have three coordinates also if z is the same for all; but two if the annotations
        apply to several depths.
    starts : numpy.ndarray of int64, shape (m,)
        Index of the first point of each annotation.

    Raises
    ------
    PixelError
        If the coordinates are absent, or do not agree with Graphic Type or the index list.
    """
    depths = groups.numbers(group.get("CommonZCoordinateValue"))
    dimensions = 2 if str(ds.get("AnnotationCoordinateType") or "2D") != "3D" or depths else 3
    keyword = next((name for name in ("DoublePointCoordinatesData", "PointCoordinatesData") if name in group), "")
    values = _array(group, keyword) if keyword else np.zeros(0)
    if not len(values) or len(values) % dimensions:
        raise PixelError(
            f"the number of coordinates is {len(values)}; a point has {dimensions}",
            tag_path=keyword or "PointCoordinatesData",
        )
    points = values.reshape(-1, dimensions)
    if not np.isfinite(points).all():
        raise PixelError("a coordinate is not a finite number", tag_path=keyword)
    if len(depths) == 1:
        points = np.concatenate([points, np.full((len(points), 1), depths[0], points.dtype)], 1)
    return points, _starts(group, len(points), dimensions)


def _starts(group: BaseDataset, count: int, dimensions: int) -> Array:
    kind = str(group.get("GraphicType") or "")
    if kind not in ("POLYLINE", "POLYGON"):
        size = POINTS_OF.get(kind, 0)
        if not size or count % size:
            raise PixelError(f"{count} points are not annotations of the type {kind!r}", tag_path="GraphicType")
        return np.arange(0, count, size)
    indices = _array(group, _INDICES).astype(np.int64) - 1  # of the first coordinate, from 1
    starts = indices // dimensions
    if not len(indices) or indices[0] or (indices % dimensions).any() or (np.diff(starts) <= 0).any():
        raise PixelError(
            "the indices do not begin with 1, or are not those of points in ascending order", tag_path=_INDICES
        )
    if starts[-1] >= count:
        raise PixelError(f"an index is that of point {starts[-1] + 1}; there are {count}", tag_path=_INDICES)
    return starts


def _array(group: BaseDataset, keyword: str) -> Array:
    try:
        found: Array = group.get_array(keyword)
    except (DicomError, KeyError, ValueError) as error:
        raise PixelError(f"the numbers cannot be read: {error}", tag_path=keyword) from error
    return found
