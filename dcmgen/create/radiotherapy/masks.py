"""Masks of the regions of a structure set, on the voxels of images or of a grid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen.codec.arrays import get_array
from dcmgen.create.radiotherapy.filling import contains, fill
from dcmgen.create.radiotherapy.rois import area_vector
from dcmgen.create.radiotherapy.slices import LEVEL, Slices, of_grid, slices_of
from dcmgen.create.radiotherapy.tracing import Traced
from dcmgen.errors import GeometryError, UnknownNameError
from dcmgen.geometry import Grid, Plane, check_frames_of_reference
from dcmgen.geometry.tolerances import DEFAULT
from dcmgen.model import groups
from dcmgen.model.repairs import report
from dcmgen.values.tags import CONTOUR_DATA

if TYPE_CHECKING:
    from dcmgen.create.placement import Like
    from dcmgen.model.dataset import BaseDataset

Array = np.ndarray[Any, Any]

_TIE = 1e-6  # mm; a voxel between two slabs belongs to the upper one
_PARTS = 100
"""Number of points along the extent of a region, if the distance between points is not given."""
_CLOSED = "CLOSED"


def mask(structures: BaseDataset, roi: str | int, like: Like | None = None) -> Array:
    """Return the mask of a region of interest.

    Parameters
    ----------
    structures : Dataset
        Structure set of any program.
    roi : str or int
        ROI Name or ROI Number.
    like : Grid, Dataset, path-like, or iterable of them, optional
        A grid, or the images of one series in any order. By default, the grid that the structure set states for the region
        (Source Pixel Planes Characteristics Sequence), as `dcmgen.create.structure_set` writes it for masks.

    Returns
    -------
    numpy.ndarray of bool, shape (slices, rows, columns)
        Voxels whose centers are in the region. The slices of images are in the order of `dcmgen.geometry.of_series`.

    Raises
    ------
    UnknownNameError
        If there is no such region, or if several have the name.
    GeometryError
        If the region has only points or open contours, if a contour is invalid, if the frames of reference differ, or if
        no grid is stated and `like` was not given.

    Notes
    -----
    A point on a contour is in the region (PS3.3 C.8.8.6.3). Where contours of one plane overlap, the voxels in an odd
    number of contours are in the region; the overlap is listed in ``ds.repairs``, unless the contours are of the type
    CLOSEDPLANAR_XOR.

    If each contour is in the plane of a slice, it has an effect on this slice only. Otherwise, a contour represents a slab
    around its plane, whose thickness is the distance between the planes of the region; each voxel belongs to the slab of
    the nearest plane. This is also how the region is read onto a grid in another orientation.
    """
    found = _closed(structures, roi)
    return found.mask(_slices(found, like))


def masks(structures: BaseDataset, like: Like | None = None) -> dict[str, Array]:
    """Return the masks of all regions of interest.

    Parameters
    ----------
    structures : Dataset
        Structure set of any program.
    like : Grid, Dataset, path-like, or iterable of them, optional
        As for `mask`.

    Returns
    -------
    dict of str to numpy.ndarray of bool
        Masks by ROI Name, without regions that consist of points or open contours. If several regions have the same name,
        the key is the name with the number, such as ``"Lung (2)"``.

    Raises
    ------
    GeometryError
        As for `mask`.
    """
    regions = [each for each in _Region.all(structures) if each.is_closed]
    names = [each.name for each in regions]
    fixed = None if like is None else _slices(None, like)
    return {
        each.name if names.count(each.name) == 1 else f"{each.name} ({each.number})": each.mask(
            _slices(each, None) if fixed is None else fixed
        )
        for each in regions
    }


def _slices(region: _Region | None, like: Like | None) -> Slices:
    """Return the slices of a mask: those of `like`, or of the grid that is stated for a region."""
    if like is not None:
        found = slices_of(like)
        if len(found) > 1:
            raise GeometryError(f"like= has images of {len(found)} series", advice="Pass the images of one series")
        return found[0]
    assert region is not None
    return region.stated()


@attrs.frozen(eq=False)
class Samples:
    """Points that represent equal parts of a region.

    Attributes
    ----------
    points : numpy.ndarray of float64, shape (n, 3)
        Points (x, y, z) in mm.
    volume : float
        Volume of each part in mm³.
    frame_of_reference_uid : str
        Frame of Reference UID of the region.
    name : str
        ROI Name.
    number : int
        ROI Number.
    """

    points: Array
    volume: float
    frame_of_reference_uid: str
    name: str
    number: int


def samples(structures: BaseDataset, roi: str | int, spacing: float | None, coarsest: float) -> Samples:
    """Return points in a region: the voxels of the grid that is stated for it, or a lattice in the planes of its contours.

    Parameters
    ----------
    structures : Dataset
        Structure set of any program.
    roi : str or int
        ROI Name or ROI Number.
    spacing : float or None
        Distance between the points of a lattice in mm. By default, a hundredth of the extent of the region.
    coarsest : float
        Greatest distance that is chosen by default.

    Raises
    ------
    UnknownNameError, GeometryError
        As for `mask`.
    """
    return _closed(structures, roi).samples(spacing, coarsest)


def number_of(structures: BaseDataset, roi: str | int) -> int:
    """Return the ROI Number of a region.

    Parameters
    ----------
    structures : Dataset
        Structure set.
    roi : str or int
        ROI Name or ROI Number.

    Raises
    ------
    UnknownNameError
        If there is no such region, or if several have the name.
    """
    return _Region.of(structures, roi).number


def _closed(structures: BaseDataset, roi: str | int) -> _Region:
    found = _Region.of(structures, roi)
    if not found.is_closed:
        raise GeometryError(f"ROI {found.name!r} consists of points or open contours, which have no mask")
    return found


@attrs.frozen(eq=False)
class _Region:
    """A region of interest with its closed contours."""

    number: int
    name: str
    frame_of_reference_uid: str
    item: Any
    closed: list[Any]
    is_closed: bool
    """Whether the region has no other contours than closed ones, or none at all."""

    @classmethod
    def all(cls, structures: BaseDataset) -> list[_Region]:
        """Return the regions in the order of Structure Set ROI Sequence."""
        items: dict[int, Any] = {}
        for item in structures.get("ROIContourSequence") or ():
            items.setdefault(groups.whole("ReferencedROINumber", item.get("ReferencedROINumber")), item)
        found = []
        for roi in structures.get("StructureSetROISequence") or ():
            number = groups.whole("ROINumber", roi.get("ROINumber"))
            item = items.get(number)
            contours = list(item.get("ContourSequence") or ()) if item is not None else []
            closed = [each for each in contours if str(each.get("ContourGeometricType") or "").startswith(_CLOSED)]
            uid = str(roi.get("ReferencedFrameOfReferenceUID") or "")
            found.append(cls(number, str(roi.get("ROIName") or ""), uid, item, closed, bool(closed) or not contours))
        return found

    @classmethod
    def of(cls, structures: BaseDataset, roi: str | int) -> _Region:
        """Return the region with a name or number."""
        regions = cls.all(structures)
        found = [each for each in regions if roi == (each.name if isinstance(roi, str) else each.number)]
        if len(found) == 1:
            return found[0]
        if found:
            numbers = ", ".join(str(each.number) for each in found)
            raise UnknownNameError(f"several regions have the name {roi!r}; pass one of the ROI Numbers {numbers}")
        known = ", ".join(f"{each.name!r} ({each.number})" for each in regions) or "none"
        raise UnknownNameError(f"there is no region {roi!r}; the regions are {known}")

    def stated(self) -> Slices:
        """Return the slices of the grid that the structure set states for the region."""
        planes = self.item.get("SourcePixelPlanesCharacteristicsSequence") if self.item is not None else None
        if not planes:
            raise GeometryError(
                f"the structure set does not state the grid of ROI {self.name!r}", advice="Pass like=images, or a Grid"
            )
        stated = planes[0]
        cosines = groups.numbers(stated.get("ImageOrientationPatient"))
        shape = groups.whole("Rows", stated.get("Rows")), groups.whole("Columns", stated.get("Columns"))
        plane = Plane(
            groups.numbers(stated.get("ImagePositionPatient")),
            cosines[:3],
            cosines[3:],
            tuple(groups.numbers(stated.get("PixelSpacing"))),
            shape,
            self.frame_of_reference_uid,
        )
        between = groups.number(stated.get("SpacingBetweenSlices")) or 0.0
        slices = groups.whole("NumberOfFrames", stated.get("NumberOfFrames"))
        return of_grid(Grid.from_plane(plane, slices=slices, between=between))

    def mask(self, on: Slices) -> Array:
        """Return the mask on slices."""
        check_frames_of_reference([self.frame_of_reference_uid, on.frame_of_reference_uid])
        contours = self._contours()
        out = np.zeros(on.shape, bool)
        if len(contours.ends):
            heights, spread = contours.heights(on.planes[0].normal)
            if spread <= on.tolerance:
                self._note_spread(spread)
                self._fill(out, on, contours, heights)
            else:
                self._fill_across(out, on, contours)
        return out

    def samples(self, spacing: float | None, coarsest: float) -> Samples:
        """Return points in the region."""
        if self.item is not None and self.item.get("SourcePixelPlanesCharacteristicsSequence"):
            on = self.stated()
            volume = float(abs(np.linalg.det(on.grid.affine[:3, :3]))) if on.grid is not None else 0.0
        else:
            on, volume = self._lattice(spacing, coarsest)
        inside = np.argwhere(self.mask(on))
        vertices = Traced(inside[:, 0], np.arange(1, len(inside) + 1), inside[:, 1:])
        return Samples(on.to_points(vertices), volume, self.frame_of_reference_uid, self.name, self.number)

    def _lattice(self, spacing: float | None, coarsest: float) -> tuple[Slices, float]:
        """Return slices in the planes of the contours, and the volume of their voxels in mm³."""
        contours = self._contours()
        if not len(contours.ends):
            raise GeometryError(f"ROI {self.name!r} has no contours")
        across, down, normal = contours.frame().T
        planes, _ = _planes(contours.heights(normal)[0])
        flat = contours.points @ np.stack([across, down], -1)
        size = np.ptp(flat, 0)
        step = spacing or min(coarsest, float(size.max()) / _PARTS)
        shape = np.ceil(size / step).astype(int) + 1
        corner = (flat.min(0) + flat.max(0) - (shape - 1) * step) / 2
        on = [
            Plane(
                corner[0] * across + corner[1] * down + level * normal, across, down, (step, step),
                (int(shape[1]), int(shape[0])), self.frame_of_reference_uid,
            )
            for level in planes
        ]  # fmt: skip
        return Slices(on, self.frame_of_reference_uid), step**2 * self._thickness(planes, 0.0)

    def _contours(self) -> _Contours:
        """Return the closed contours of the region."""
        found = []
        for number, contour in enumerate(self.closed, 1):
            what = f"contour {number} of ROI {self.name!r}"
            values = get_array(contour, CONTOUR_DATA) if "ContourData" in contour else np.empty(0)
            if len(values) % 3 or not np.isfinite(values).all():
                raise GeometryError(
                    f"{what} has {len(values)} coordinates that are not points (x, y, z)",
                    tag_path="ContourData",
                    advice="Correct it, or leave out the contour",
                )
            points = values.reshape(-1, 3)
            stated = groups.number(contour.get("NumberOfContourPoints"))
            if stated is not None and stated != len(points):
                self._report(contour, f"{what} has {len(points)} points and states {stated:g}; all were read")
            if len(points) < 3:
                self._report(contour, f"{what} is closed and has {len(points)} points; it was left out")
            else:
                found.append(points)
        ends = np.cumsum([len(points) for points in found], dtype=np.int64)
        return _Contours(np.concatenate([np.empty((0, 3)), *found]), ends)

    def _report(self, item: Any, message: str) -> None:
        report(item, "contours", CONTOUR_DATA, message)

    def _note_spread(self, spread: float) -> None:
        if spread > DEFAULT.position:
            self._report(
                self.closed[0],
                f"points of ROI {self.name!r} are up to {spread:.2g} mm off their plane; they were projected",
            )

    def _fill(self, out: Array, on: Slices, contours: _Contours, heights: Array) -> None:
        """Fill contours that are parallel to the slices."""
        levels = on.origins @ on.planes[0].normal
        nearest = np.abs(levels[:, None] - heights).argmin(0)
        if np.abs(levels[nearest] - heights).max() <= max(DEFAULT.position, on.between / 100):
            self._fill_slices(out, on, contours, nearest)
            return
        planes, of = _planes(heights)
        half = self._thickness(planes, on.between) / 2
        for index, level in enumerate(levels.tolist()):
            plane = int(np.abs(planes - level).argmin())
            if -half <= level - planes[plane] + _TIE < half:
                part = contours.part(of == plane)
                self._fill_slices(out, on, part, np.full(len(part.ends), index))

    def _fill_slices(self, out: Array, on: Slices, contours: _Contours, slices: Array) -> None:
        """Fill contours in one slice each."""
        numbers = np.repeat(slices, contours.sizes)
        inverse = np.linalg.pinv(on.steps)
        vertices = np.einsum("ni,nij->nj", contours.points - on.origins[numbers], inverse[numbers])
        if not self._is_xor() and _overlap(slices, contours.ends, vertices):
            self._report(
                self.closed[0],
                f"contours of ROI {self.name!r} are in others of their plane; the voxels in an odd number of contours were set",
            )
        fill(out, slices, contours.ends, vertices)

    def _is_xor(self) -> bool:
        return all(each.get("ContourGeometricType") == "CLOSEDPLANAR_XOR" for each in self.closed)

    def _fill_across(self, out: Array, on: Slices, contours: _Contours) -> None:
        """Fill contours that are not parallel to the slices: each voxel by the contours of the nearest plane."""
        *axes, normal = contours.frame().T
        heights, spread = contours.heights(normal)
        if spread > LEVEL:
            raise GeometryError(
                f"the contours of ROI {self.name!r} are not in parallel planes (up to {spread:.3g} mm)",
                tag_path="ContourData",
                advice="Pass like=images whose planes are those of the contours",
            )
        self._note_spread(spread)
        planes, of = _planes(heights)
        parts = [contours.part(of == plane) for plane in range(len(planes))]
        half = self._thickness(planes, 0.0) / 2
        frame = np.stack(axes, -1)
        ends = np.concatenate([contours.points + half * normal, contours.points - half * normal])
        for index, plane in enumerate(on.planes):
            extent = plane.to_pixels(ends)
            low = np.maximum(np.floor(extent.min(0)), 0).astype(int)
            high = np.minimum(np.ceil(extent.max(0)) + 1, on.shape[1:]).astype(int)
            rows, columns = (np.arange(*pair) for pair in zip(low.tolist(), high.tolist(), strict=True))
            points = plane.to_points(np.stack(np.meshgrid(rows, columns, indexing="ij"), -1)).reshape(-1, 3)
            if not len(points):
                continue
            levels = points @ normal
            nearest = np.abs(levels[:, None] - planes).argmin(1)
            offset = levels - planes[nearest] + _TIE
            inside = np.zeros(len(points), bool)
            for number in np.unique(nearest).tolist():
                chosen = (nearest == number) & (offset >= -half) & (offset < half)
                part = parts[number]
                inside[chosen] = contains(points[chosen] @ frame, part.ends, part.points @ frame)
            out[index, low[0] : high[0], low[1] : high[1]] = inside.reshape(len(rows), len(columns))

    def _thickness(self, planes: Array, default: float) -> float:
        """Return the thickness of the slabs that the contours represent in mm."""
        stated = self.item.get("SourcePixelPlanesCharacteristicsSequence")
        between = groups.number(stated[0].get("SpacingBetweenSlices")) if stated else None
        found = between or (float(np.median(np.diff(planes))) if len(planes) > 1 else default)
        if not found:
            raise GeometryError(
                f"the contours of ROI {self.name!r} are in one plane, whose thickness is unknown",
                advice="Pass like=images whose planes are those of the contours; a histogram needs contours in two planes",
            )
        return found


@attrs.frozen(eq=False)
class _Contours:
    """Closed contours: the points of all, and how many there are up to and including each contour."""

    points: Array
    ends: Array

    @property
    def sizes(self) -> Array:
        return np.diff(self.ends, prepend=0)

    def heights(self, normal: Array) -> tuple[Array, float]:
        """Return the mean position of each contour along a normal, and the greatest distance of a point from it."""
        along = self.points @ normal
        means = np.add.reduceat(along, np.append(0, self.ends[:-1])) / self.sizes
        return means, float(np.abs(along - np.repeat(means, self.sizes)).max())

    def frame(self) -> Array:
        """Return perpendicular unit vectors, shape (3, 3): two in the plane of the largest contour, and its normal."""
        vectors = [area_vector(points) for points in np.split(self.points, self.ends[:-1])]
        found = max(vectors, key=lambda vector: float(vector @ vector))
        length = float(np.linalg.norm(found))
        normal = found / length if length else np.array([0.0, 0.0, 1.0])
        normal = normal if normal[np.abs(normal).argmax()] > 0 else -normal
        across = np.cross(np.eye(3)[(np.abs(normal).argmax() + 2) % 3], normal)
        across /= np.linalg.norm(across)
        return np.stack([across, np.cross(normal, across), normal], -1)

    def part(self, chosen: Array) -> _Contours:
        """Return some of the contours."""
        return _Contours(self.points[np.repeat(chosen, self.sizes)], np.cumsum(self.sizes[chosen]))


def _planes(heights: Array) -> tuple[Array, Array]:
    """Return the positions of the planes of contours, ascending, and the index of the plane of each contour."""
    order = np.argsort(heights)
    steps = np.diff(heights[order]) > DEFAULT.position
    of = np.empty(len(heights), int)
    of[order] = np.append(0, np.cumsum(steps))
    return np.array([heights[of == plane].mean() for plane in range(of.max() + 1)]), of


def _overlap(slices: Array, ends: Array, vertices: Array) -> bool:
    """Return whether the first vertex of a contour is inside another contour of its slice."""
    starts = np.append(0, ends[:-1])
    low, high = np.minimum.reduceat(vertices, starts), np.maximum.reduceat(vertices, starts)
    for number in np.flatnonzero(np.bincount(slices) > 1).tolist():
        ours = np.flatnonzero(slices == number)
        first = vertices[starts[ours]]
        within: Any = ((first > low[ours, None]) & (first < high[ours, None])).all(axis=-1)
        np.fill_diagonal(within, False)
        for outer, inner in np.argwhere(within).tolist():
            other = vertices[starts[ours[outer]] : ends[ours[outer]]]
            if contains(first[inner : inner + 1], np.array([len(other)]), other, on_edge=False)[0]:
                return True
    return False
