"""Contours of masks, along the edges of their pixels.

The vertices of a contour are corners of pixels. No center of a pixel is on a contour, so that filling the contours results
in the same mask, and the area of a contour is that of its pixels. Pixels that touch only at a corner are in different
contours.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

Array = np.ndarray[Any, Any]
Ring = list[int]
"""Numbers of the vertices of a contour."""

# the bits of a pattern are the four pixels around a corner: northwest, northeast, southwest, southeast
_NW, _NE, _SW, _SE = 1, 2, 4, 8
_STRAIGHT_DOWN = _NE | _SE
_HOLE = _NW | _NE | _SW
"""Pattern at the first vertex of a hole, from top to bottom and from left to right."""
_ALL = _NW | _NE | _SW | _SE
_TURNS = np.array([0, 1, 1, 0, 1, 0, 2, 1, 1, 2, 0, 1, 0, 1, 1, 0], np.uint8)
"""Number of vertices at a corner, by pattern: two if its pixels touch only at the corner."""


class Traced(NamedTuple):
    """Contours of a mask.

    Attributes
    ----------
    slices : numpy.ndarray of int, shape (contours,)
        Index of the slice of each contour, ascending.
    ends : numpy.ndarray of int, shape (contours,)
        Number of vertices of all contours up to and including each.
    vertices : numpy.ndarray of float64, shape (n, 2)
        Rows and columns of the vertices of all contours. Whole numbers are the centers of pixels, so that all end in .5.
    """

    slices: Array
    ends: Array
    vertices: Array


def bounding_box(mask: Array) -> tuple[slice, slice, slice] | None:
    """Return the smallest box that contains all voxels of a mask of three dimensions; None if it has none."""
    slices = _extent(mask.any((1, 2)))
    if slices is None:
        return None
    plane: Any = mask[slices].any(axis=0)
    rows, columns = _extent(plane.any(1)), _extent(plane.any(0))
    assert rows is not None
    assert columns is not None
    return slices, rows, columns


def _extent(used: Any) -> slice | None:
    found = np.flatnonzero(used)
    return slice(int(found[0]), int(found[-1]) + 1) if len(found) else None


def trace(mask: Array) -> Traced:
    """Return the contours of all slices of a mask.

    Parameters
    ----------
    mask : numpy.ndarray of bool, shape (slices, rows, columns)
        The mask.

    Returns
    -------
    Traced
        The contours. A contour with holes runs along a channel without width from its outer edge to each hole and back
        (PS3.3 C.8.8.6.3).
    """
    box = bounding_box(mask)
    if box is None:
        return Traced(np.empty(0, int), np.empty(0, int), np.empty((0, 2)))
    corners = _Corners(mask[box])
    rings = corners.rings()
    if any(corners.is_hole(ring) for ring in rings):
        rings = _joined(corners, rings)
    first, row, column = (part.start for part in box)
    order = np.array([node for ring in rings for node in ring])
    vertices = np.stack([np.array(corners.rows)[order], np.array(corners.columns)[order]], -1)
    slices = np.array([corners.slices[ring[0]] for ring in rings]) + first
    ends = np.cumsum([len(ring) for ring in rings])
    return Traced(slices, ends, vertices + np.array([row - 0.5, column - 0.5]))


class _Corners:
    """Vertices of the contours of a mask, in the order of slices, rows and columns.

    Along a horizontal line, the first and second vertex are the ends of an edge, then the third and fourth, and so on: an
    edge connects each vertex with an even number to the next. The same is true of vertical lines.
    """

    def __init__(self, mask: Array) -> None:
        padded = np.pad(mask, ((0, 0), (1, 1), (1, 1))).view(np.uint8)
        self.patterns = padded[:, :-1, :-1] + _NE * padded[:, :-1, 1:]
        self.patterns += _SW * padded[:, 1:, :-1]
        self.patterns += _SE * padded[:, 1:, 1:]
        turns = _TURNS[self.patterns]
        places = np.flatnonzero(turns)
        self.places = np.repeat(places, turns.reshape(-1)[places])
        number, row, column = np.unravel_index(self.places, turns.shape)
        self._found = self.patterns.reshape(-1)[self.places]
        # of two vertices at a corner, the first ends the edge at the left, and the second begins the edge at the right
        second = np.zeros(len(self.places), bool)
        second[1:] = self.places[1:] == self.places[:-1]
        downward = second ^ (self._found == _NE | _SW)
        self._lines = (number * turns.shape[2] + column) * turns.shape[1] + row
        self.order = np.lexsort((downward, self._lines))
        ends = self.order.reshape(-1, 2)
        vertical = np.empty_like(self.order)
        vertical[ends[:, 0]], vertical[ends[:, 1]] = ends[:, 1], ends[:, 0]
        self._vertical: list[int] = vertical.tolist()
        self.slices, self.rows, self.columns = number.tolist(), row.tolist(), column.tolist()

    def rings(self) -> list[Ring]:
        """Return the vertices of all edges and holes; outer edges are clockwise in the image, and holes are not."""
        vertical, seen, found = self._vertical, bytearray(len(self._vertical)), []
        for start in range(len(seen)):
            if seen[start]:
                continue
            ring: Ring = []
            node = start
            while True:
                other = node ^ 1
                ring += (node, other)
                seen[node] = seen[other] = 1
                node = vertical[other]
                if node == start:
                    break
            found.append(ring)
        return [[ring[0], *ring[:0:-1]] if self.is_hole(ring) else ring for ring in found]

    def is_hole(self, ring: Ring) -> bool:
        """Return whether a ring is the edge of a hole."""
        return bool(self._found[ring[0]] == _HOLE)

    def across(self, node: int) -> tuple[int, int, int]:
        """Return where a line from the first vertex of a hole to the left meets another edge.

        Returns
        -------
        column : int
            Column of the point.
        upper, lower : int
            Ends of the vertical edge that contains the point; both are the vertex at the point if there is one.
        """
        number, row = self.slices[node], self.rows[node]
        line = self.patterns[number, row]
        column = int(np.flatnonzero(line[: self.columns[node]] != _ALL)[-1])
        size = self.patterns.shape
        if line[column] != _STRAIGHT_DOWN:
            vertex = int(np.searchsorted(self.places, (number * size[1] + row) * size[2] + column))
            return column, vertex, vertex
        below = int(np.searchsorted(self._lines[self.order], (number * size[2] + column) * size[1] + row))
        return column, int(self.order[below - 1]), int(self.order[below])


def _joined(corners: _Corners, rings: list[Ring]) -> list[Ring]:
    """Return the outer edges with channels to the holes; the vertices of the channels are added to the corners."""
    after: dict[int, int] = {}
    for ring in rings:
        after.update(zip(ring, [*ring[1:], ring[0]], strict=True))
    latest: dict[tuple[int, int], int] = {}  # the vertex after which the next channel on an edge begins

    def add(row: int, column: int, following: int) -> int:
        corners.rows.append(row)
        corners.columns.append(column)
        node = len(corners.rows) - 1
        after[node] = following
        return node

    for ring in filter(corners.is_hole, rings):  # from top to bottom: the other edge is connected already
        start, row = ring[0], corners.rows[ring[0]]
        column, upper, lower = corners.across(start)
        before = latest.get((upper, lower))
        if before is None:
            before = lower if after[lower] == upper else latest.get((upper, upper), upper)
        back = add(row, column, after[before])
        after[before] = start if upper == lower else add(row, column, start)
        after[ring[-1]] = add(row, corners.columns[start], back)
        latest[upper, lower] = lower if before == lower != upper else back
    found = []
    for ring in rings:
        if not corners.is_hole(ring):
            whole = [ring[0]]
            while (node := after[whole[-1]]) != ring[0]:
                whole.append(node)
            found.append(whole)
    return found
