"""Graphics and texts on images (PS3.3 C.10.5, C.10.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

import attrs
import numpy as np

from dcmgen.create.arrays import array_of
from dcmgen.create.colors import rgb
from dcmgen.create.sources import read_sources
from dcmgen.errors import CreateError
from dcmgen.pictures.colors import to_cielab

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import Any, Unpack

    from numpy.typing import ArrayLike

    from dcmgen.create.colors import ColorLike
    from dcmgen.create.sources import Sources
    from dcmgen.model.dataset import BaseDataset

    Point = tuple[float, float]
    """Column and row."""
    Refer = Callable[[BaseDataset], dict[str, Any]]

Units = Literal["pixel", "display"]
"""Pixels of the image, or fractions of the displayed area."""
Kind = Literal["point", "polyline", "interpolated", "circle", "ellipse", "text"]

_BESIDE = 1.1
"""Distance of the text of a circle from its center, in radii."""

LAYER = "ANNOTATIONS"
"""Name of the default graphic layer of annotations."""

_POINTS = {"point": (1, 1), "polyline": (2, None), "interpolated": (2, None), "circle": (2, 2), "ellipse": (4, 4)}
"""Least and largest number of points of each graphic (PS3.3 C.10.5.1.2)."""


def _array(points: ArrayLike) -> np.ndarray[Any, Any]:
    return array_of(points, "points", np.float32)


class Common(TypedDict, total=False):
    """Arguments of all methods that create an annotation."""

    units: Units
    """Units of the points: ``"pixel"`` (the default), or ``"display"`` for fractions of the displayed area."""
    layer: str
    """Name of the graphic layer."""
    images: Sources | None
    """Images to which the annotation applies. By default, all images of the presentation state."""


@attrs.frozen(eq=False)
class Annotation:
    """A graphic, a text, or both, on images.

    Use the methods `point`, `polyline`, `interpolated`, `circle`, `ellipse`, `rectangle` and `text` to create one. All of
    them accept the keyword arguments `units`, `layer` and `images`, which are described below.

    Coordinates are (column, row). In pixels, (0, 0) is the top left corner of the first pixel, and (0.5, 0.5) is its
    center; `dcmgen.geometry.Plane.to_scoord` returns the coordinates of a point in the patient. In display units, (0, 0)
    is the top left and (1, 1) the bottom right corner of the displayed area.

    Attributes
    ----------
    kind : str
        ``"point"``, ``"polyline"``, ``"interpolated"``, ``"circle"``, ``"ellipse"`` or ``"text"``.
    points : numpy.ndarray of float, shape (n, 2)
        Points of the graphic; for a text its anchor point, or the corners of its box.
    label : str
        Text; may be empty.
    units : {"pixel", "display"}
        Units of the points.
    filled : bool
        Whether the graphic is filled.
    layer : str
        Name of the graphic layer.
    images : Dataset, path-like, iterable of them, or None
        Images to which the annotation applies; None for all images of the presentation state.

    Raises
    ------
    CreateError
        If the points are not finite, if their number does not suit the graphic (PS3.3 C.10.5.1.2), or if points in display
        units are not from 0 to 1.
    """

    kind: Kind
    points: np.ndarray[Any, Any] = attrs.field(converter=_array)
    label: str = ""
    units: Units = "pixel"
    filled: bool = False
    layer: str = LAYER
    images: Sources | None = None

    def __attrs_post_init__(self) -> None:
        if self.points.ndim != 2 or self.points.shape[1] != 2 or not np.isfinite(self.points).all():
            raise CreateError(
                f"the points of a {self.kind} have the shape {self.points.shape}, or are not finite",
                advice="Pass numbers in the form [(column, row), …]",
            )
        least, most = _POINTS.get(self.kind, (1, 2))
        if len(self.points) < least or (most is not None and len(self.points) > most):
            raise CreateError(
                f"a {self.kind} has {len(self.points)} points",
                advice=f"It has {least if most else f'at least {least}'}",
            )
        if self.units == "display" and (self.points.min() < 0 or self.points.max() > 1):
            raise CreateError(
                f"a {self.kind} in display units has coordinates from {self.points.min():g} to {self.points.max():g}",
                advice="They are fractions of the displayed area, from 0 to 1",
            )

    @classmethod
    def point(cls, at: Point, text: str = "", **common: Unpack[Common]) -> Annotation:
        """Mark a point."""
        return cls("point", [at], text, **common)

    @classmethod
    def polyline(
        cls,
        points: ArrayLike,
        text: str = "",
        *,
        closed: bool = False,
        filled: bool = False,
        **common: Unpack[Common],
    ) -> Annotation:
        """Draw lines through points of shape (n, 2); a closed line returns to the first point, and a filled one is closed."""
        return cls("polyline", _path(points, closed or filled), text, filled=filled, **common)

    @classmethod
    def interpolated(
        cls,
        points: ArrayLike,
        text: str = "",
        *,
        closed: bool = False,
        filled: bool = False,
        **common: Unpack[Common],
    ) -> Annotation:
        """Draw a smooth curve through points of shape (n, 2); `closed` and `filled` are those of `polyline`."""
        return cls("interpolated", _path(points, closed or filled), text, filled=filled, **common)

    @classmethod
    def rectangle(
        cls, top_left: Point, bottom_right: Point, text: str = "", *, filled: bool = False, **common: Unpack[Common]
    ) -> Annotation:
        """Draw a rectangle as a closed polyline."""
        (left, top), (right, bottom) = top_left, bottom_right
        points = [(left, top), (right, top), (right, bottom), (left, bottom)]
        return cls.polyline(points, text, closed=True, filled=filled, **common)

    @classmethod
    def circle(
        cls, center: Point, radius: float, text: str = "", *, filled: bool = False, **common: Unpack[Common]
    ) -> Annotation:
        """Draw a circle; the radius must be positive."""
        if not radius > 0:
            raise CreateError(f"the radius of a circle is {radius:g}", advice="It must be positive")
        return cls("circle", [center, (center[0] + radius, center[1])], text, filled=filled, **common)

    @classmethod
    def ellipse(
        cls,
        center: Point,
        semi_axes: Point,
        text: str = "",
        *,
        angle: float = 0.0,
        filled: bool = False,
        **common: Unpack[Common],
    ) -> Annotation:
        """Draw an ellipse with two semi-axes; `angle`, in degrees, turns the first one from columns toward rows."""
        if not min(semi_axes) > 0:
            raise CreateError(f"the semi-axes of an ellipse are {semi_axes}", advice="They must be positive")
        turn = np.deg2rad(angle)
        along = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]]) * np.array(semi_axes)[:, None]
        if semi_axes[1] > semi_axes[0]:
            along = along[::-1]  # the major axis is first
        middle = _array([center])
        points = np.concatenate([middle - along[0], middle + along[0], middle - along[1], middle + along[1]])
        return cls("ellipse", points, text, filled=filled, **common)

    @classmethod
    def text(cls, text: str, at: Point, to: Point | None = None, **common: Unpack[Common]) -> Annotation:
        """Write a text near a point, or in the box from its top left to its bottom right corner."""
        if not text:
            raise CreateError("an annotation has an empty text", advice="Pass a text")
        return cls("text", [at] if to is None else [at, to], text, **common)

    def values(self) -> dict[str, Any]:
        """Return the values of an item of Graphic Annotation Sequence, without its references."""
        found: dict[str, Any] = {"GraphicLayer": self.layer}
        if self.label:
            found["TextObjectSequence"] = [self._text()]
        if self.kind != "text":
            graphic: dict[str, Any] = {
                "GraphicAnnotationUnits": self.units.upper(),
                "GraphicDimensions": 2,
                "NumberOfGraphicPoints": len(self.points),
                "GraphicData": self.points.ravel(),
                "GraphicType": self.kind.upper(),
            }
            is_closed = len(self.points) > 1 and bool((self.points[0] == self.points[-1]).all())
            if is_closed or self.kind in ("circle", "ellipse"):
                graphic["GraphicFilled"] = "Y" if self.filled else "N"
            found["GraphicObjectSequence"] = [graphic]
        return found

    def _text(self) -> dict[str, Any]:
        values: dict[str, Any] = {"UnformattedTextValue": self.label}
        if self.kind == "text" and len(self.points) == 2:
            return values | {
                "BoundingBoxAnnotationUnits": self.units.upper(),
                "BoundingBoxTopLeftHandCorner": self.points[0],
                "BoundingBoxBottomRightHandCorner": self.points[1],
                "BoundingBoxTextHorizontalJustification": "LEFT",
            }
        anchor = self.points[0]
        if self.kind == "circle":  # next to it, so that its line does not cross the text
            center, radius = self.points[0], np.linalg.norm(self.points[1] - self.points[0])
            right = float(center[0] + _BESIDE * radius)
            anchor = _array([min(right, 1.0) if self.units == "display" else right, center[1]])
        return values | {
            "AnchorPointAnnotationUnits": self.units.upper(),
            "AnchorPoint": anchor,
            "AnchorPointVisibility": "N",
        }


def _path(points: ArrayLike, closed: bool) -> np.ndarray[Any, Any]:
    found = _array(points)
    if closed and found.ndim == 2 and len(found) and (found[0] != found[-1]).any():
        found = np.concatenate([found, found[:1]])
    return found


def annotation_items(
    annotations: Iterable[Annotation], refer: Refer, images: Sequence[BaseDataset]
) -> list[dict[str, Any]]:
    """Return the values of the items of Graphic Annotation Sequence.

    Parameters
    ----------
    annotations : iterable of Annotation
        The annotations.
    refer : callable
        Returns the reference to an image.
    images : sequence of Dataset
        The images of the presentation state.

    Raises
    ------
    CreateError
        If an annotation is for an image that is not one of those, or has points outside of its images.
    """
    known = {str(image.get("SOPInstanceUID")) for image in images}
    found = []
    for annotation in annotations:
        annotated = images if annotation.images is None else read_sources(annotation.images)
        for image in annotated:
            if str(image.get("SOPInstanceUID")) not in known:
                raise CreateError(
                    f"an annotation is for the image {image.get('SOPInstanceUID')}, which the presentation state does not"
                    " refer to",
                    advice="Pass it in the images of the presentation state",
                )
        values = (_inside(annotation, annotated) if annotation.units == "pixel" else annotation).values()
        if annotation.images is not None:
            values["ReferencedImageSequence"] = [refer(image) for image in annotated]
        found.append(values)
    return found


def _inside(annotation: Annotation, images: Iterable[BaseDataset]) -> Annotation:
    """Return an annotation whose points are all inside of the images, as they must be (PS3.3 C.10.5)."""
    sizes = [(int(image.get("Columns") or 0), int(image.get("Rows") or 0)) for image in images]
    columns, rows = np.min(sizes, axis=0)
    outside: list[tuple[float, float]] = []
    for points in _equal(annotation):
        found = points[((points < 0) | (points > (columns, rows))).any(axis=1)]
        if not len(found):
            return attrs.evolve(annotation, points=points)
        outside += found.tolist()
    column, row = outside[0]
    raise CreateError(
        f"a {annotation.kind} has the point ({column:g}, {row:g}), which is outside of an image with {columns} columns and"
        f" {rows} rows",
        advice='Pass columns and rows in pixels, column first; or pass units="display"',
    )


def _equal(annotation: Annotation) -> Iterable[np.ndarray[Any, Any]]:
    """Yield the points of a graphic, and for a circle its center with other points on it."""
    yield annotation.points
    if annotation.kind == "circle":
        center, (x, y) = annotation.points[0], annotation.points[1] - annotation.points[0]
        for turned in ((-y, x), (-x, -y), (y, -x)):
            yield np.stack([center, center + np.array(turned, np.float32)])


def layer_items(annotations: Sequence[Annotation], layers: Mapping[str, ColorLike]) -> list[dict[str, Any]]:
    """Return the values of the items of Graphic Layer Sequence: the given layers, and others that annotations name."""
    names = list(dict.fromkeys([*layers, *(annotation.layer for annotation in annotations)]))
    found = []
    for order, name in enumerate(names, 1):
        item: dict[str, Any] = {"GraphicLayer": name, "GraphicLayerOrder": order}
        if name in layers:
            item["GraphicLayerRecommendedDisplayCIELabValue"] = to_cielab(rgb(layers[name]))
        found.append(item)
    return found
