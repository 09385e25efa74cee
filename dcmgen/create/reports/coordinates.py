"""Content items with coordinates: regions in images and in space, and ranges of time (PS3.3 C.18.6, C.18.7, C.18.9)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

import numpy as np

from dcmgen._printable import counted
from dcmgen.create.arrays import array_of
from dcmgen.create.reports.instances import Image, Reference, Waveform, to_item
from dcmgen.create.reports.items import Common, ContentItem
from dcmgen.create.reports.names import code_in, required_name
from dcmgen.create.reports.quantities import to_number
from dcmgen.create.sources import read_sources
from dcmgen.errors import CreateError, ElementValueError
from dcmgen.validation.consistency.sr import POINTS
from dcmgen.values.temporal import DT
from dcmgen.values.uid import UID

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from typing import Self, Unpack

    from numpy.typing import ArrayLike, NDArray

    from dcmgen.create.coding import CodeLike
    from dcmgen.create.reports.instances import Instance
    from dcmgen.model.dataset import BaseDataset

Graphic = Literal["POINT", "MULTIPOINT", "POLYLINE", "CIRCLE", "ELLIPSE"]
"""Graphic Types of regions in images. A closed outline is a POLYLINE whose last point is the first one."""
Graphic3D = Literal["POINT", "MULTIPOINT", "POLYLINE", "POLYGON", "ELLIPSE", "ELLIPSOID"]
"""Graphic Types of regions in space."""
Origin = Literal["FRAME", "VOLUME"]
"""Origin of the coordinates in tiled images: the frame, or the total pixel matrix."""
Range = Literal["POINT", "MULTIPOINT", "SEGMENT", "MULTISEGMENT", "BEGIN", "END"]
"""Temporal Range Types."""

_PLANE_TOLERANCE = 1e-3
"""Largest distance of the points of a planar figure from their plane, as a fraction of its size."""

G = TypeVar("G", bound=str)


class _Region(ContentItem, Generic[G]):
    """Content item with points."""

    __slots__ = ("fiducial_uid", "graphic", "points")
    needs_name = False
    graphic: G
    points: NDArray[np.float32]
    fiducial_uid: str

    def _set_points(self, graphic: G, points: ArrayLike, known: tuple[str, ...], dimensions: int) -> None:
        if graphic not in known:
            closed = (
                "; a closed outline is a POLYLINE whose last point is the first one" if graphic == "POLYGON" else ""
            )
            raise CreateError(
                f"{graphic!r} is not a Graphic Type of {self.value_type} content items",
                advice=f"Pass one of {', '.join(known)}{closed}",
            )
        array = array_of(points, f"the points of the {graphic}", np.float32)
        if array.ndim == 1 and graphic == "POINT":
            array = array[np.newaxis]
        if array.ndim != 2 or array.shape[1] != dimensions:
            raise CreateError(
                f"the points of the {graphic} have the shape {np.shape(points)}",
                advice=f"Pass an array of shape (points, {dimensions})",
            )
        if not np.isfinite(array).all():
            raise CreateError(f"the points of the {graphic} contain NaN or infinity", advice="Pass finite numbers")
        least, most = POINTS[graphic]
        if len(array) < least or (most is not None and len(array) > most):
            raise CreateError(
                f"the {graphic} has {len(array)} points", advice=f"Pass {least}{'' if most else ' or more'} points"
            )
        self.graphic, self.points = graphic, array

    def elements(self) -> dict[str, Any]:
        found = {"GraphicType": self.graphic, "GraphicData": self.points.ravel().tolist()}
        if self.fiducial_uid:
            found["FiducialUID"] = self.fiducial_uid
        return found

    def _read(self, item: BaseDataset, dimensions: int) -> None:
        """Set what an item of Content Sequence contains; the number of points is not checked."""
        ContentItem.__init__(self, code_in(item, "ConceptNameCodeSequence"))
        data = np.asarray(item.get("GraphicData") or (), dtype=np.float32)
        if not data.size or data.size % dimensions:
            raise ElementValueError(f"Graphic Data has {data.size} values, not a multiple of {dimensions}")
        self.graphic = item.get("GraphicType")
        self.points = data.reshape(-1, dimensions)
        self.fiducial_uid = str(item.get("FiducialUID") or "")

    def values(self) -> tuple[object, ...]:
        return self.graphic, self.points.shape, self.points.tobytes(), self.fiducial_uid

    @property
    def text(self) -> str:
        count = len(self.points)
        return f"{self.graphic.lower()}, {counted(count, 'point')}"


class Scoord(_Region[Graphic]):
    """Content item with a region in an image (value type SCOORD).

    Parameters
    ----------
    graphic : {"POINT", "MULTIPOINT", "POLYLINE", "CIRCLE", "ELLIPSE"}
        Graphic Type. A closed outline is a POLYLINE whose last point is the first one. A CIRCLE has its center and a
        point of its perimeter; an ELLIPSE the ends of the major axis, then those of the minor axis.
    points : array-like of float, shape (points, 2)
        Column and row of each point, in pixels. (0, 0) is the top left corner of the first pixel; its center is
        (0.5, 0.5).
    image : Image, Dataset, path-like or Reference
        The image; an `Image` to select a frame.
    children : iterable of ContentItem, optional
        Other content items below this one.
    name : Code, str, mapping, Dataset or tuple of str, optional
        Concept Name, such as "Image Region".
    origin : {"FRAME", "VOLUME"}, optional
        Origin of the coordinates in a tiled image. By default, the total pixel matrix (VOLUME), or the frame if `image`
        selects frames.
    fiducial_uid : str, optional
        Fiducial UID.
    relationship, observed, observation_uid
        See `ContentItem`.

    Attributes
    ----------
    points : numpy.ndarray of float32, shape (points, 2)
        Columns and rows.

    Raises
    ------
    CreateError
        If the points do not suit the Graphic Type, or if they are outside of the image.
    """

    __slots__ = ("origin",)
    value_type = "SCOORD"

    def __init__(
        self,
        graphic: Graphic,
        points: ArrayLike,
        image: Image | Instance,
        children: Iterable[ContentItem] = (),
        *,
        name: CodeLike | None = None,
        origin: Origin | None = None,
        fiducial_uid: str = "",
        **common: Unpack[Common],
    ) -> None:
        selected = image if isinstance(image, Image) else Image(image)
        super().__init__(name, [selected, *children], **common)
        self._set_points(graphic, points, ("POINT", "MULTIPOINT", "POLYLINE", "CIRCLE", "ELLIPSE"), 2)
        dataset = selected.instance.dataset
        if origin is None and dataset is not None and "TotalPixelMatrixColumns" in dataset:
            origin = "FRAME" if selected.frames else "VOLUME"
        self.origin = origin
        self.fiducial_uid = fiducial_uid
        if dataset is not None:
            self._check_inside(dataset)

    @property
    def image(self) -> Image | None:
        """The image from which the region is selected; None if a report that was read lacks it."""
        return next((child for child in self.children if isinstance(child, Image)), None)

    def _check_inside(self, dataset: BaseDataset) -> None:
        of = "TotalPixelMatrix" if self.origin == "VOLUME" else ""
        columns, rows = (dataset.get(f"{of}{each}") for each in ("Columns", "Rows"))
        # the second point of a circle, and those of the axes of an ellipse, can be outside of the image
        points = self.points[:1] if self.graphic == "CIRCLE" else self.points
        if not columns or not rows or self.graphic == "ELLIPSE":
            return
        if points.min() < 0 or points[:, 0].max() > columns or points[:, 1].max() > rows:
            raise CreateError(
                f"the {self.graphic} is outside of the image, which has {columns} columns and {rows} rows",
                advice="Pass columns and rows in pixels, column first",
            )

    def elements(self) -> dict[str, Any]:
        found = super().elements()
        if self.origin:
            found["PixelOriginInterpretation"] = self.origin
        return found

    @classmethod
    def of(cls, item: BaseDataset) -> Self:
        made = cls.__new__(cls)
        made._read(item, 2)
        made.origin = item.get("PixelOriginInterpretation") or None
        return made

    def values(self) -> tuple[object, ...]:
        return (*super().values(), self.origin)


class Scoord3D(_Region[Graphic3D]):
    """Content item with a region in space (value type SCOORD3D).

    Parameters
    ----------
    graphic : {"POINT", "MULTIPOINT", "POLYLINE", "POLYGON", "ELLIPSE", "ELLIPSOID"}
        Graphic Type. The last point of a POLYGON is the first one. An ELLIPSE and an ELLIPSOID have the two ends of each
        axis.
    points : array-like of float, shape (points, 3)
        x, y and z of each point, in mm, in the coordinate system of the patient.
    frame_of_reference : str, Dataset or path-like
        Frame of Reference UID, or an instance that has it.
    children : iterable of ContentItem, optional
        Content items below this one.
    name : Code, str, mapping, Dataset or tuple of str, optional
        Concept Name, such as "Image Region" or "Volume Surface".
    fiducial_uid : str, optional
        Fiducial UID.
    relationship, observed, observation_uid
        See `ContentItem`.

    Attributes
    ----------
    points : numpy.ndarray of float32, shape (points, 3)
        Coordinates in mm.
    frame_of_reference_uid : UID
        Frame of Reference UID.

    Raises
    ------
    CreateError
        If the points do not suit the Graphic Type, if a POLYGON or ELLIPSE is not planar, or if a POLYGON is open.
    """

    __slots__ = ("frame_of_reference_uid",)
    value_type = "SCOORD3D"

    def __init__(
        self,
        graphic: Graphic3D,
        points: ArrayLike,
        frame_of_reference: Instance,
        children: Iterable[ContentItem] = (),
        *,
        name: CodeLike | None = None,
        fiducial_uid: str = "",
        **common: Unpack[Common],
    ) -> None:
        super().__init__(name, children, **common)
        known = ("POINT", "MULTIPOINT", "POLYLINE", "POLYGON", "ELLIPSE", "ELLIPSOID")
        self._set_points(graphic, points, known, 3)
        self.fiducial_uid = fiducial_uid
        self.frame_of_reference_uid = _frame_of_reference(frame_of_reference)
        if graphic == "POLYGON" and not np.array_equal(self.points[0], self.points[-1]):
            raise CreateError("the POLYGON is open", advice="Repeat the first point at the end, or pass POLYLINE")
        if graphic in ("POLYGON", "ELLIPSE"):
            self._check_planar()

    def _check_planar(self) -> None:
        centered = self.points.astype(np.float64) - self.points.mean(axis=0, dtype=np.float64)
        *_, size, distance = (0.0, 0.0, *np.linalg.svd(centered, compute_uv=False))[-3:]
        largest = float(np.abs(centered).max())
        if len(self.points) > 3 and distance > _PLANE_TOLERANCE * max(largest, size, 1.0):
            raise CreateError(
                f"the points of the {self.graphic} are not in one plane", advice="Project them onto a plane"
            )

    def elements(self) -> dict[str, Any]:
        return super().elements() | {"ReferencedFrameOfReferenceUID": self.frame_of_reference_uid}

    @classmethod
    def of(cls, item: BaseDataset) -> Self:
        made = cls.__new__(cls)
        made._read(item, 3)
        made.frame_of_reference_uid = UID(item.get("ReferencedFrameOfReferenceUID") or "")
        return made

    def values(self) -> tuple[object, ...]:
        return (*super().values(), self.frame_of_reference_uid)


def _frame_of_reference(given: Instance) -> UID:
    if isinstance(given, str) and UID(given).is_valid:
        return UID(given)
    found = "" if isinstance(given, Reference) else read_sources(given)[0].get("FrameOfReferenceUID") or ""
    if not found:
        raise CreateError("the instance has no frame of reference", advice="Pass the Frame of Reference UID")
    return UID(found)


class Tcoord(ContentItem):
    """Content item with points or ranges of time (value type TCOORD).

    Pass `samples`, `offsets` or `times`.

    Parameters
    ----------
    range : {"POINT", "MULTIPOINT", "SEGMENT", "MULTISEGMENT", "BEGIN", "END"}
        Temporal Range Type.
    source : ContentItem, Dataset, path-like or Reference
        What the times are selected from: a waveform, an image, or a content item with coordinates in one.
    children : iterable of ContentItem, optional
        Other content items below this one.
    name : Code, str, mapping, Dataset or tuple of str
        Concept Name.
    samples : iterable of int, optional
        Positions of samples in a multiplex group, from 1.
    offsets : iterable of float, optional
        Seconds after the start of the waveform.
    times : iterable of datetime.datetime or str, optional
        Dates and times.
    relationship, observed, observation_uid
        See `ContentItem`.

    Raises
    ------
    CreateError
        If none or several of `samples`, `offsets` and `times` were given.
    """

    __slots__ = ("offsets", "range", "samples", "times")
    value_type = "TCOORD"

    def __init__(
        self,
        range: Range,
        source: ContentItem | Instance,
        children: Iterable[ContentItem] = (),
        *,
        name: CodeLike,
        samples: Iterable[int] = (),
        offsets: Iterable[float] = (),
        times: Iterable[datetime | str] = (),
        **common: Unpack[Common],
    ) -> None:
        super().__init__(name, [to_item(source), *children], **common)
        self.range = range
        self.samples = tuple(int(each) for each in samples)
        self.offsets = tuple(to_number(each, "offsets") for each in offsets)
        self.times = tuple(DT(each) for each in times)
        if sum(map(bool, (self.samples, self.offsets, self.times))) != 1:
            raise CreateError(
                f"{self.name} has none or several kinds of times", advice="Pass either samples, offsets or times"
            )

    @property
    def source(self) -> ContentItem | None:
        """What the times are selected from; None if a report that was read lacks it."""
        kinds = (Image, Waveform, Scoord)
        return next((child for child in self.children if isinstance(child, kinds)), None)

    def elements(self) -> dict[str, Any]:
        found: dict[str, Any] = {"TemporalRangeType": self.range}
        if self.samples:
            found["ReferencedSamplePositions"] = list(self.samples)
        elif self.offsets:
            found["ReferencedTimeOffsets"] = list(self.offsets)
        else:
            found["ReferencedDateTime"] = list(self.times)
        return found

    @classmethod
    def of(cls, item: BaseDataset) -> Self:
        made = cls.__new__(cls)
        ContentItem.__init__(made, required_name(item))
        made.range = item.get("TemporalRangeType")
        made.samples = tuple(item.get("ReferencedSamplePositions") or ())
        made.offsets = tuple(map(float, item.get("ReferencedTimeOffsets") or ()))
        made.times = tuple(map(DT, item.get("ReferencedDateTime") or ()))
        return made

    def values(self) -> tuple[object, ...]:
        return self.range, self.samples, self.offsets, self.times

    @property
    def text(self) -> str:
        listed = self.samples or self.offsets or self.times
        return f"{self.range.lower()} {', '.join(map(str, listed))}"
