"""The slices on which contours are drawn: images of a series, or a grid without images."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen.create.references import instance_reference, uid_of
from dcmgen.create.sources import read_sources
from dcmgen.errors import CreateError, GeometryError
from dcmgen.geometry import Grid, of_series
from dcmgen.geometry.tolerances import DEFAULT
from dcmgen.model import groups

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dcmgen.create.placement import Like
    from dcmgen.create.radiotherapy.tracing import Traced
    from dcmgen.geometry import Plane
    from dcmgen.model.dataset import BaseDataset

Array = np.ndarray[Any, Any]
Reference = dict[str, Any]
"""Attributes of an item that refers to an image."""

LEVEL = 0.3  # mm; distance of points from their plane


@attrs.frozen(eq=False)
class Slices:
    """Slices of one size in the order of their positions along their normal.

    Attributes
    ----------
    planes : sequence of Plane
        Their planes.
    frame_of_reference_uid : str
        Frame of Reference UID.
    references : list of dict
        Attributes that refer to the image of each slice; empty for a grid.
    study_uid, series_uid : str
        Study and Series Instance UID of the images.
    grid : Grid or None
        Grid of the slices; None if they are not at equal distances.
    """

    planes: Sequence[Plane]
    frame_of_reference_uid: str
    references: list[Reference] = attrs.field(factory=list)
    study_uid: str = ""
    series_uid: str = ""
    grid: Grid | None = None
    origins: Array = attrs.field(init=False)
    steps: Array = attrs.field(init=False)
    """Vectors from a pixel to that in the next row and in the next column in mm, shape (slices, 2, 3)."""

    def __attrs_post_init__(self) -> None:
        steps = [[plane.down * plane.spacing[0], plane.across * plane.spacing[1]] for plane in self.planes]
        object.__setattr__(self, "origins", np.array([plane.origin for plane in self.planes]))
        object.__setattr__(self, "steps", np.array(steps))

    @property
    def shape(self) -> tuple[int, int, int]:
        """Shape of a mask: numbers of slices, rows and columns."""
        rows, columns = self.planes[0].shape
        return len(self.planes), rows, columns

    @property
    def precision(self) -> int:
        """Number of decimal places of coordinates in mm, so that they are exact to 1/10,000 of a pixel."""
        least = min(min(plane.spacing) for plane in self.planes)
        return max(0, int(np.ceil(4 - np.log10(least))))

    @property
    def between(self) -> float:
        """Median distance between slices along their normal in mm; 0.0 for a single image."""
        if self.grid is not None:
            return abs(float(self.grid.affine[:3, 0] @ self.grid.normal))
        return float(np.median(np.diff(self.origins @ self.planes[0].normal))) if len(self.planes) > 1 else 0.0

    @property
    def tolerance(self) -> float:
        """Distance in mm up to which a point is in the plane of a slice."""
        return min(LEVEL, self.between / 10 or LEVEL)

    @property
    def tilt(self) -> float:
        """Greatest distance in mm of a point of a slice from the plane through its center that is parallel to the first."""
        sizes = np.array(self.shape[1:]) - 1
        away = np.abs(self.steps @ self.planes[0].normal) @ sizes / 2
        return float(away.max())

    def to_points(self, traced: Traced) -> Array:
        """Return the vertices of contours in mm, shape (n, 3)."""
        numbers = np.repeat(traced.slices, np.diff(traced.ends, prepend=0))
        rows, columns = traced.vertices.T[..., None]
        points: Array = self.origins[numbers] + rows * self.steps[numbers, 0] + columns * self.steps[numbers, 1]
        return points

    def images(self) -> list[Reference]:
        """Return the attributes that refer to each image, once for all frames."""
        if "ReferencedFrameNumber" not in self.references[0]:
            return self.references
        frames = sorted(number for each in self.references for number in each["ReferencedFrameNumber"])
        return [self.references[0] | {"ReferencedFrameNumber": frames}]

    def is_on(self, other: Slices) -> bool:
        """Return whether other slices have the same shape, positions and, if it is known, frame of reference."""
        uids = {self.frame_of_reference_uid, other.frame_of_reference_uid} - {""}
        if self.shape != other.shape or len(uids) > 1:
            return False
        away = np.abs(self.origins - other.origins).max(), np.abs(self.steps - other.steps).max() * max(self.shape[1:])
        return bool(max(away) < DEFAULT.position)


def slices_of(like: Like) -> list[Slices]:
    """Return the slices of each series of images, or those of a grid.

    Parameters
    ----------
    like : Grid, Dataset, path-like, or iterable of them
        A grid, or the images of one or several series in any order.

    Returns
    -------
    list of Slices
        The slices of each series, in the order in which the series first appear.

    Raises
    ------
    CreateError
        If images of one series have different sizes or the same position, or if an image has no UIDs.
    GeometryError
        If an image has no plane, or images of one series have different frames of reference.
    """
    if isinstance(like, Grid):
        return [of_grid(like)]
    series: dict[str, list[BaseDataset]] = {}
    for image in read_sources(like):
        series.setdefault(uid_of(image, "SeriesInstanceUID"), []).append(image)
    return [_of_images(uid, images) for uid, images in series.items()]


def of_grid(grid: Grid) -> Slices:
    """Return the slices of a grid."""
    return Slices(grid.planes(), grid.frame_of_reference_uid, grid=grid)


def _of_images(uid: str, images: list[BaseDataset]) -> Slices:
    stack = of_series(images)
    if len({plane.shape for plane in stack.planes}) > 1:
        raise CreateError(f"the images of series {uid} have different sizes", advice="Pass images of one size")
    if len(stack) > 1 and stack.gaps.min() < DEFAULT.position:
        raise CreateError(
            f"several images of series {uid} have the same position", advice="Pass one image for each position"
        )
    try:
        grid: Grid | None = stack.grid
    except GeometryError:  # contours do not need slices at equal distances
        grid = None
    frames = groups.frame_count(images[0]) if len(images) == 1 else 1
    if frames > 1:
        references = [instance_reference(images[0], frame_numbers=[index + 1]) for index in stack.order]
    else:
        references = [instance_reference(images[index]) for index in stack.order]
    return Slices(
        stack.planes,
        stack.frame_of_reference_uid,
        references,
        str(images[0].get("StudyInstanceUID") or ""),
        uid,
        grid,
    )
