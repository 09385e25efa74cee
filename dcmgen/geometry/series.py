"""Geometry of several images: sort them along their normal, and measure the spacing between slices."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from dcmgen.errors import GeometryError
from dcmgen.geometry.grids import Grid
from dcmgen.geometry.planes import tilt_of
from dcmgen.geometry.reading import check_frames_of_reference, plane_of
from dcmgen.geometry.tolerances import DEFAULT, Tolerances
from dcmgen.model import groups
from dcmgen.model.dataset import BaseDataset

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dcmgen.geometry.planes import Plane

Array = np.ndarray[Any, Any]
T = TypeVar("T")


class Stack:
    """Planes in the order of their positions along the normal of the first.

    Parameters
    ----------
    planes : iterable of Plane
        The planes in any order. They may differ in all respects; `problems` reports in which they do.
    tolerances : Tolerances, optional
        Tolerances of the comparisons.

    Attributes
    ----------
    planes : tuple of Plane
        The planes in order.
    order : tuple of int
        Their indices in the argument.
    positions : numpy.ndarray, shape (n,)
        Their positions along the normal in mm, ascending.
    frame_of_reference_uid : str
        The Frame of Reference UID that they share; empty if it is unknown.

    Raises
    ------
    GeometryError
        If there are no planes, or if they have different frames of reference.
    """

    def __init__(self, planes: Iterable[Plane], tolerances: Tolerances = DEFAULT) -> None:
        given = list(planes)
        if not given:
            raise GeometryError("there are no planes", advice="Pass at least one image")
        self.frame_of_reference_uid = check_frames_of_reference(plane.frame_of_reference_uid for plane in given)
        if len({plane.space for plane in given}) > 1:
            raise GeometryError("some planes are in the patient and some on a slide", advice="Sort them separately")
        self._tolerances = tolerances
        along = np.array([given[0].normal @ plane.origin for plane in given])
        self.order: tuple[int, ...] = tuple(np.argsort(along, kind="stable").tolist())
        self.planes: tuple[Plane, ...] = tuple(given[index] for index in self.order)
        self.positions: Array = along[list(self.order)]

    def __len__(self) -> int:
        return len(self.planes)

    def __repr__(self) -> str:
        text = f"<Stack of {len(self)} planes, {self.spacing:.6g} mm apart"
        return f"{text}; {'; '.join(self.problems)}>" if self.problems else f"{text}>"

    def sorted(self, values: Sequence[T]) -> list[T]:
        """Return values in the order of the planes, such as the datasets or their pixels.

        Parameters
        ----------
        values : sequence
            A value for each plane, in the order in which the planes were passed.
        """
        if len(values) != len(self):
            raise GeometryError(f"the number of values is {len(values)}, and that of planes is {len(self)}")
        return [values[index] for index in self.order]

    @property
    def gaps(self) -> Array:
        """Distances between consecutive planes along the normal in mm, shape (n - 1,)."""
        return np.diff(self.positions)

    @property
    def spacing(self) -> float:
        """Spacing between slices: the median of `gaps`; 0.0 for one plane."""
        return float(np.median(self.gaps)) if len(self) > 1 else 0.0

    @property
    def tilt(self) -> float:
        """Angle between the direction from the first to the last plane and the normal in degrees.

        It is the tilt of the gantry if a CT moves the table horizontally, and 0.0 for one plane.
        """
        return tilt_of(self.planes[-1].origin - self.planes[0].origin, self.planes[0].normal)

    @cached_property
    def problems(self) -> tuple[str, ...]:
        """Why the planes are not a regular grid, with numbers; empty if they are.

        A `tilt` is not a problem: the grid is then sheared.
        """
        return (*self._differences(), *self._irregularities())

    @property
    def grid(self) -> Grid:
        """Grid of the planes, with slices in their order. It is sheared if the stack is tilted.

        Raises
        ------
        GeometryError
            If the planes are not a regular grid, for example because a slice is missing, or if there is one plane, whose
            distance to the next is unknown.
        """
        if self.problems:
            raise GeometryError(
                f"the images are not a regular grid: {'; '.join(self.problems)}",
                tag_path="ImagePositionPatient",
                advice="Choose other images, or allow more with tolerances=Tolerances(spacing=...)",
            )
        if len(self) == 1:
            raise GeometryError(
                "one plane is not a grid, because the distance between slices is unknown",
                advice="Use Grid.from_plane(plane, slices=1, between=...)",
            )
        first, last = self.planes[0], self.planes[-1]
        if not all(first.shape):
            raise GeometryError("the size of the images is unknown", tag_path="Rows", advice="Set Rows and Columns")
        affine = first.affine
        affine[:3, 0] = (last.origin - first.origin) / (len(self) - 1)
        return Grid(affine, (len(self), *first.shape), self.frame_of_reference_uid)

    def _differences(self) -> Iterable[str]:
        """Yield the attributes in which planes differ from the first."""
        first = self.planes[0]
        cosines = np.array([plane.cosines for plane in self.planes])
        spacings = np.array([plane.spacing for plane in self.planes])
        shapes = np.array([plane.shape for plane in self.planes])
        differ = {
            "orientation": np.abs(cosines - first.cosines) > self._tolerances.cosine,
            "pixel spacing": np.abs(spacings / first.spacing - 1) > self._tolerances.spacing,
            "size": shapes != first.shape,
        }
        for name, flags in differ.items():
            if found := int(flags.any(-1).sum()):
                yield f"the {name} of {found} of {len(self)} planes differs from that of the first"

    def _irregularities(self) -> Iterable[str]:
        """Yield what is wrong with the positions: equal ones, gaps, and shifts within the planes."""
        gaps, tolerances = self.gaps, self._tolerances
        repeated = int((gaps <= tolerances.position).sum())
        if repeated:
            where = self.positions[int(np.argmax(gaps <= tolerances.position))]
            yield f"planes at the position of another: {repeated} (such as {where:.6g} mm)"
            return
        if not len(gaps):
            return
        spacing = self.spacing
        odd = np.abs(gaps - spacing) > max(tolerances.spacing * spacing, tolerances.position)
        if odd.any():
            number = int(np.argmax(odd))
            more = f"; other gaps that differ: {int(odd.sum()) - 1}" if odd.sum() > 1 else ""
            yield (
                f"slices {number + 1} and {number + 2} are {gaps[number]:.6g} mm apart, "
                f"the median is {spacing:.6g} mm (from {gaps.min():.6g} to {gaps.max():.6g}){more}"
            )
            return
        origins = np.array([plane.origin for plane in self.planes])
        line = origins[0] + np.linspace(0, 1, len(self))[:, None] * (origins[-1] - origins[0])
        away = np.linalg.norm(origins - line, axis=-1)
        if away.max() > max(tolerances.spacing * spacing, tolerances.position):
            number = int(away.argmax())
            yield f"slice {number + 1} is {away[number]:.6g} mm away from its position on the line from the first to the last"


def of_series(
    datasets: BaseDataset | Iterable[BaseDataset],
    *,
    frames: Iterable[int] | None = None,
    tolerances: Tolerances = DEFAULT,
) -> Stack:
    """Return the geometry of the images of a series, or of the frames of a multi-frame image.

    Parameters
    ----------
    datasets : Dataset or iterable of Dataset
        Images with one frame in any order, or one multi-frame image.
    frames : iterable of int, optional
        Indices of the frames of a multi-frame image. By default, all.
    tolerances : Tolerances, optional
        Tolerances of the comparisons.

    Returns
    -------
    Stack
        The sorted planes. ``stack.grid`` is their grid, ``stack.sorted(datasets)`` the images in their order.

    Raises
    ------
    GeometryError
        If an attribute of an image is missing or invalid, or if the images have different frames of reference.

    Examples
    --------
    >>> from dcmgen import create, geometry
    >>> import numpy as np
    >>> grid = geometry.Grid.named("axial", shape=(4, 8, 8), spacing=(2.5, 1, 1))
    >>> stack = geometry.of_series(create.ct(np.zeros((4, 8, 8), int), like=grid))
    >>> stack
    <Stack of 4 planes, 2.5 mm apart>
    >>> stack.grid.orientation
    'H\\\\P\\\\L'
    """
    listed = [datasets] if isinstance(datasets, BaseDataset) else list(datasets)
    if len(listed) == 1:
        indices = range(groups.frame_count(listed[0])) if frames is None else frames
        return Stack((plane_of(listed[0], frame, tolerances=tolerances) for frame in indices), tolerances)
    if frames is not None:
        raise GeometryError("frames were given for several images", advice="Pass one multi-frame image")
    planes = []
    for number, ds in enumerate(listed):
        if groups.frame_count(ds) > 1:
            raise GeometryError(f"image {number} has several frames", advice="Pass one multi-frame image at a time")
        planes.append(plane_of(ds, tolerances=tolerances))
    return Stack(planes, tolerances)
