"""Contours of structure sets in any plane: outlines in their own planes, and cuts through them in others."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen.errors import MissingElementError
from dcmgen.pictures.contours import Contour, contours, regions

if TYPE_CHECKING:
    from dcmgen.geometry import Plane
    from dcmgen.model.dataset import BaseDataset

Array = np.ndarray[Any, Any]

_PARALLEL = 0.999  # cosine of the angle between normals
_LEVEL = 0.3  # mm; distance of the points of a planar contour from their mean plane
_STEP = 0.1  # mm; contours that are closer are in one plane
_THINNEST = 0.5  # mm


@attrs.frozen(eq=False)
class _Slab:
    """The closed contours of a region in one plane, whose thickness is the distance to the next plane."""

    height: float
    contours: list[Array]


@attrs.frozen(eq=False)
class Outlines:
    """The contours of a structure set by region.

    Attributes
    ----------
    names : list of (str, tuple of int)
        Name and color of each region.
    normal : ndarray, shape (3,)
        Normal of the planes of the contours.
    slabs : dict of int to list of _Slab
        Planes of each region, in order.
    thickness : dict of int to float
        Distance of the planes of each region in mm.
    others : list of Contour
        Contours that are open, points or not in such a plane.
    """

    names: list[tuple[str, tuple[int, int, int]]]
    normal: Array
    slabs: dict[int, list[_Slab]]
    thickness: dict[int, float]
    others: list[Contour]

    @classmethod
    def read(cls, ds: BaseDataset) -> Outlines:
        """Read the contours of a structure set."""
        names = [(each.name, each.color) for each in regions(ds)]
        try:
            found = contours(ds)
        except MissingElementError:
            found = []
        closed = [each for each in found if each.is_closed and len(each.points) > 2]
        normal = _normal_of(closed)
        planes: dict[int, dict[int, list[Array]]] = defaultdict(lambda: defaultdict(list))
        others = [each for each in found if not (each.is_closed and len(each.points) > 2)]
        for each in closed:
            heights = each.points @ normal
            if np.ptp(heights) < 2 * _LEVEL:
                planes[each.roi][round(float(heights.mean()) / _STEP)].append(each.points)
            else:
                others.append(each)
        slabs = {roi: [_Slab(key * _STEP, those[key]) for key in sorted(those)] for roi, those in planes.items()}
        thickness = {
            roi: max(float(np.median(np.diff([each.height for each in those]))) if len(those) > 1 else 0.0, _THINNEST)
            for roi, those in slabs.items()
        }
        return cls(names, normal, slabs, thickness, others)

    def on(self, plane: Plane) -> list[dict[str, Any]]:
        """Return the parts of the regions in a plane, as polygons in columns and rows.

        Parameters
        ----------
        plane : Plane
            The plane of an image.

        Returns
        -------
        list of dict
            ``part``, the position of the region; ``polygons``, lists of x and y in turns; ``closed``.
        """
        is_parallel = abs(float(plane.normal @ self.normal)) > _PARALLEL
        found = self._parallel(plane) if is_parallel else self._crossing(plane)
        for each in self.others:
            if np.abs(plane.distances(each.points)).max() < max(self.thickness.get(each.roi, 0) / 2, _THINNEST):
                found.append({"part": each.roi, "closed": each.is_closed, "polygons": [_flat(plane, each.points)]})
        return found

    def _parallel(self, plane: Plane) -> list[dict[str, Any]]:
        height = float(plane.origin @ self.normal)
        found = []
        for roi, slabs in self.slabs.items():
            nearest = min(slabs, key=lambda each: abs(each.height - height))
            if abs(nearest.height - height) <= self.thickness[roi] / 2 + _STEP:
                polygons = [_flat(plane, points) for points in nearest.contours]
                found.append({"part": roi, "closed": True, "polygons": polygons})
        return found

    def _crossing(self, plane: Plane) -> list[dict[str, Any]]:
        """Return rectangles as high as the slabs, between the points where contours cross the plane."""
        along = np.cross(plane.normal, self.normal)
        along /= np.linalg.norm(along)
        found = []
        for roi, slabs in self.slabs.items():
            half = self.normal * (self.thickness[roi] / 2)
            quads = []
            for slab in slabs:
                points = _crossings(slab.contours, plane)
                points = points[np.argsort(points @ along)][: len(points) // 2 * 2].reshape(-1, 2, 3)
                quads += [_flat(plane, np.array([a - half, b - half, b + half, a + half])) for a, b in points]
            if quads:
                found.append({"part": roi, "closed": True, "cut": True, "polygons": quads})
        return found


def _normal_of(closed: list[Contour]) -> Array:
    """Return the normal of the largest contour; that of axial planes without one."""
    best, size = np.array([0.0, 0.0, 1.0]), 0.0
    for each in closed[:: max(1, len(closed) // 100)]:
        away = each.points - each.points.mean(0)
        area = np.cross(away, np.roll(away, -1, 0)).sum(0)
        if (length := float(np.linalg.norm(area))) > size:
            best, size = area / length, length
    return best


def _crossings(outlines: list[Array], plane: Plane) -> Array:
    """Return the points where closed lines cross a plane, shape (n, 3)."""
    found = [np.zeros((0, 3))]
    for points in outlines:
        away = plane.distances(points)
        if away.min() > 0 or away.max() < 0:
            continue
        following, beyond = np.roll(points, -1, 0), np.roll(away, -1)
        crosses = (away < 0) != (beyond < 0)
        share = away[crosses] / (away[crosses] - beyond[crosses])
        found.append(points[crosses] + (following[crosses] - points[crosses]) * share[:, None])
    return np.concatenate(found)


def _flat(plane: Plane, points: Array) -> list[float]:
    """Return the columns and rows of points, in turns, with a precision of 0.01 pixels."""
    flat: list[float] = np.round(plane.to_pixels(points)[:, ::-1], 2).ravel().tolist()
    return flat
