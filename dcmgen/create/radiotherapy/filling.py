"""Masks of closed contours: the pixels whose centers are inside a contour or on it.

Points on the path of a contour are inside (PS3.3 C.8.8.6.3). Where contours of one plane overlap, the pixels in an odd number
of contours are inside, so that a contour in another is a hole.
"""

from __future__ import annotations

from typing import Any

import numpy as np

Array = np.ndarray[Any, Any]

_MOST = 1 << 20  # points times edges that are compared at once
_ON = 1e-3  # pixels; a center that is closer to a contour is on it


def fill(mask: Array, slices: Array, ends: Array, vertices: Array) -> None:
    """Set the pixels of contours in a mask.

    Parameters
    ----------
    mask : numpy.ndarray of bool, shape (slices, rows, columns)
        Contiguous mask to change. Parts of contours outside are ignored.
    slices : numpy.ndarray of int, shape (contours,)
        Slice of each contour.
    ends : numpy.ndarray of int, shape (contours,)
        Number of vertices of all contours up to and including each.
    vertices : numpy.ndarray of float, shape (n, 2)
        Rows and columns of the vertices of all contours.
    """
    if not len(vertices):
        return
    near = np.rint(vertices)
    points = np.where(np.abs(vertices - near) < _ON, near, vertices)
    a, b = points, points[_following(ends)]
    numbers = np.repeat(slices, np.diff(ends, prepend=0))
    upper, lower = np.minimum(a[:, 0], b[:, 0]), np.maximum(a[:, 0], b[:, 0])
    first = np.clip(np.ceil(upper), 0, mask.shape[1]).astype(np.int64)
    last = np.clip(np.floor(lower), -1, mask.shape[1] - 1).astype(np.int64)
    slope = np.divide(b[:, 1] - a[:, 1], b[:, 0] - a[:, 0], out=np.zeros(len(a)), where=upper != lower)
    # crossings of the edges with the rows from first to last
    counts = np.maximum(last - first + 1, 0) * (upper != lower)
    edges = np.repeat(np.arange(len(a)), counts)
    rows = first[edges] + np.arange(len(edges)) - (np.cumsum(counts) - counts)[edges]
    columns = a[edges, 1] + (rows - a[edges, 0]) * slope[edges]
    _fill_spans(mask, numbers[edges], rows, columns, rows < lower[edges])
    # edges along a row, and points at a center
    level = (upper == lower) & (upper == np.rint(upper)) & (first <= last)
    left, right = np.minimum(a[level, 1], b[level, 1]), np.maximum(a[level, 1], b[level, 1])
    _fill_runs(mask, numbers[level], first[level], left, right)


def _fill_spans(mask: Array, numbers: Array, rows: Array, columns: Array, counted: Array) -> None:
    """Set the pixels between crossings, and those at crossings.

    A vertex between two edges is a crossing of both; only that of the edge below it is counted, so that the counted
    crossings of a row are pairs.
    """
    _fill_runs(mask, numbers[~counted], rows[~counted], columns[~counted], columns[~counted])
    numbers, rows, columns = numbers[counted], rows[counted], columns[counted]
    order = np.lexsort((columns, numbers * mask.shape[1] + rows))
    left, right = order[::2], order[1::2]
    _fill_runs(mask, numbers[left], rows[left], columns[left], columns[right])


def _fill_runs(mask: Array, numbers: Array, rows: Array, left: Array, right: Array) -> None:
    """Set the pixels of rows between two columns, including those at the columns."""
    first = np.maximum(np.ceil(left - _ON), 0).astype(np.int64)
    last = np.minimum(np.floor(right + _ON), mask.shape[2] - 1).astype(np.int64)
    some = first <= last
    offset = (numbers[some] * mask.shape[1] + rows[some]) * mask.shape[2]
    flat = mask.reshape(-1)
    for start, stop in zip((offset + first[some]).tolist(), (offset + last[some] + 1).tolist(), strict=True):
        flat[start:stop] = True


def contains(points: Array, ends: Array, vertices: Array, *, on_edge: bool = True) -> Array:
    """Return whether points are inside contours of one plane, or on them.

    Parameters
    ----------
    points : numpy.ndarray of float, shape (n, 2)
        Points in the plane.
    ends : numpy.ndarray of int, shape (contours,)
        Number of vertices of all contours up to and including each.
    vertices : numpy.ndarray of float, shape (m, 2)
        Vertices of the contours in the units of the points.
    on_edge : bool, optional
        Whether a point on a contour counts as inside. The default is True.

    Returns
    -------
    numpy.ndarray of bool, shape (n,)
        Whether a point is in an odd number of contours.
    """
    a, b = vertices, vertices[_following(ends)]
    step = b - a
    length = np.hypot(*step.T)
    found = np.empty(len(points), bool)
    size = max(1, _MOST // max(1, len(a)))
    for start in range(0, len(points), size):
        p = points[start : start + size, None]
        crosses = (a[:, 1] <= p[..., 1]) != (b[:, 1] <= p[..., 1])
        turn = step[:, 0] * (p[..., 1] - a[:, 1]) - step[:, 1] * (p[..., 0] - a[:, 0])
        left = crosses & ((turn > 0) == (step[:, 1] > 0))
        along = ((p - a) * step).sum(-1)
        on = (np.abs(turn) <= _ON * length) & (along >= 0) & (along <= length**2) & (length > 0)
        on |= (np.abs(p - a) <= _ON).all(-1)
        odd, edge = left.sum(-1) % 2 == 1, on.any(-1)
        found[start : start + size] = odd | edge if on_edge else odd & ~edge
    return found


def _following(ends: Array) -> Array:
    """Return the number of the next vertex of each vertex: the last is followed by the first of its contour."""
    following = np.arange(1, int(ends[-1]) + 1)
    following[ends - 1] = np.append(0, ends[:-1])
    return following
