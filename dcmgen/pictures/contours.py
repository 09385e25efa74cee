"""Contours of an RT structure set in one plane (PS3.3 C.8.8.6)."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen.errors import MissingElementError
from dcmgen.geometry import Plane, letters
from dcmgen.model import groups
from dcmgen.pictures import colors, related
from dcmgen.pictures.canvas import BLACK, DARK, MUTED, PALE, Canvas, Color, round_length, shortened
from dcmgen.pictures.facts import describe as main_facts
from dcmgen.pictures.facts import labeled
from dcmgen.pictures.planes import facing, position_text
from dcmgen.pictures.values import items, numbers_of, value_text
from dcmgen.pixels import render

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.pictures.request import Request

Array = np.ndarray[Any, Any]

_FACTS = (
    ("Structure set", ("StructureSetLabel", "StructureSetName")),
    ("Date", ("StructureSetDate", "StructureSetTime")),
    ("Approval", ("ApprovalStatus",)),
)
_LEGEND = 0.27  # of the width
_MOST_NAMES = 40
_MOST_SAMPLED = 200  # contours from which the orientation of the planes is computed
_STEP = 0.1  # mm; contours that are closer are in one plane
_LEVEL = 0.3  # mm; distance of the points of a planar contour from their mean plane


@attrs.frozen(eq=False)
class Contour:
    """A contour.

    Attributes
    ----------
    roi : int
        Position of its region in ROI Contour Sequence.
    points : ndarray, shape (n, 3)
        Points in mm.
    is_closed : bool
        Whether the last point is connected to the first.
    images : tuple of str
        UIDs of the images on which it was drawn.
    """

    roi: int
    points: Array
    is_closed: bool
    images: tuple[str, ...]


@attrs.frozen(eq=False)
class Region:
    """A region of interest: its number, name and color."""

    number: str
    name: str
    color: Color


def describe(ds: BaseDataset) -> list[str]:
    """Return the facts of a structure set, and a line for each region with the number of its contours."""
    out = [*main_facts(ds), *labeled(ds, _FACTS), ""]
    counts = {
        value_text(one.get("ReferencedROINumber")): len(items(one, "ContourSequence"))
        for one in items(ds, "ROIContourSequence")
    }
    for roi in items(ds, "StructureSetROISequence"):
        number = value_text(roi.get("ROINumber"))
        count = counts.get(number, 0)
        name = value_text(roi.get("ROIName")) or "(no name)"
        out.append(f"ROI {number}: {name}, {count or 'no'} contour{'' if count == 1 else 's'}")
    return out


def regions(ds: BaseDataset) -> list[Region]:
    """Return the region of each item of ROI Contour Sequence."""
    names = {
        value_text(one.get("ROINumber")): value_text(one.get("ROIName")) for one in items(ds, "StructureSetROISequence")
    }
    out = []
    for index, one in enumerate(items(ds, "ROIContourSequence")):
        number = value_text(one.get("ReferencedROINumber"))
        color = colors.of_rgb(one.get("ROIDisplayColor")) or colors.distinct(index)
        out.append(Region(number, names.get(number) or f"ROI {number}", color))
    return out


def contours(ds: BaseDataset) -> list[Contour]:
    """Return the contours of a structure set that have points; invalid coordinates are left out.

    Raises
    ------
    MissingElementError
        If there are no contours.
    """
    out = []
    for roi, one in enumerate(items(ds, "ROIContourSequence")):
        for item in items(one, "ContourSequence"):
            points = _points(item)
            if points is not None:
                kind = str(item.get("ContourGeometricType") or "")
                uids = (str(image.get("ReferencedSOPInstanceUID")) for image in items(item, "ContourImageSequence"))
                out.append(Contour(roi, points, kind.startswith(("CLOSED", "INTERPOLATED")), tuple(uids)))
    if not out:
        raise MissingElementError("the structure set has no contours: Contour Data is absent or empty")
    return out


def _points(item: Any) -> Array | None:
    values = np.asarray(numbers_of(item, "ContourData"), np.float64)
    if len(values) < 3 or len(values) % 3 or not np.isfinite(values).all() or np.abs(values).max() > 1e6:
        return None
    return values.reshape(-1, 3)


def _normal(points: Array) -> Array | None:
    """Return the normal of a planar contour, by the method of Newell; None if it has no area or is not planar."""
    away = points - points.mean(0)
    area = np.cross(away, np.roll(away, -1, 0)).sum(0)
    size = float(np.linalg.norm(area))
    if len(points) < 3 or size < 1e-3:
        return None
    normal = area / size
    return normal if np.abs(away @ normal).max() < _LEVEL else None


def _common_normal(found: list[Contour]) -> Array:
    """Return the normal that most contours of a sample have; if none has one, that of axial planes."""
    counts: Counter[tuple[float, ...]] = Counter()
    exact: dict[tuple[float, ...], Array] = {}
    for contour in found[:: -(-len(found) // _MOST_SAMPLED)]:
        normal = _normal(contour.points)
        if normal is not None:
            normal = normal * np.sign(normal[np.abs(normal).argmax()])
            key = tuple(np.round(normal, 2).tolist())
            counts[key] += 1
            exact.setdefault(key, normal)
    return exact[counts.most_common(1)[0][0]] if counts else np.array([0.0, 0.0, 1.0])


def by_plane(found: list[Contour], normal: Array) -> list[tuple[float, list[Contour]]]:
    """Return the contours of each plane with a normal, in the order of their positions along it in mm."""
    planes: dict[int, list[Contour]] = defaultdict(list)
    for contour in found:
        heights = contour.points @ normal
        if heights.max() - heights.min() < 2 * _LEVEL:
            planes[round(float(heights.mean()) / _STEP)].append(contour)
    if not planes:  # only contours that are not planar, which are projected
        return [(float((found[0].points @ normal).mean()), found)]
    return [(float((ours[0].points @ normal).mean()), ours) for _, ours in sorted(planes.items())]


def draw(ds: BaseDataset, request: Request) -> Array:
    """Draw the contours of the plane that has most of them, or of the plane with the index of the request."""
    found = contours(ds)
    normal = _common_normal(found)
    planes = by_plane(found, normal)
    if request.index is None:
        middle = (len(planes) - 1) / 2
        index = max(range(len(planes)), key=lambda n: (*_importance(planes[n][1]), -abs(n - middle)))
    else:
        index = groups.position(request.index, len(planes), "plane")
    position, shown = planes[index]
    flat = attrs.evolve(facing(normal), origin=normal * position)
    image = related.behind(
        related.images(ds, request.images), flat, _frame_of_reference(ds), {uid for one in shown for uid in one.images}
    )
    title = f"{position_text(normal, position)}   (plane {index + 1} of {len(planes)})"
    return _Picture(request, regions(ds), shown, found, flat, image).draw(title)


def _importance(shown: list[Contour]) -> tuple[int, int, int]:
    """Return the number of contours that are not points, of their regions, and of points."""
    lines = [one.roi for one in shown if len(one.points) > 1]
    return len(lines), len(set(lines)), len(shown) - len(lines)


def _frame_of_reference(ds: BaseDataset) -> str:
    for one in (*items(ds, "StructureSetROISequence"), *items(ds, "ReferencedFrameOfReferenceSequence"), ds):
        uid = one.get("ReferencedFrameOfReferenceUID") or one.get("FrameOfReferenceUID")
        if uid:
            return str(uid)
    return ""


class _Picture:
    """Layout of the picture: contours at the left, over an image if there is one, and their names at the right."""

    def __init__(
        self,
        request: Request,
        names: list[Region],
        shown: list[Contour],
        everything: list[Contour],
        flat: Plane,
        image: related.Background | None,
    ) -> None:
        self.names, self.shown, self.small = names, shown, not request.labels
        self.background = None if image is None else render(image.ds, image.frame, aspect=False)
        if image is not None and self.background is not None:
            self.plane = image.plane
            rows, columns = self.background.shape[:2]
            self.low, self.high = np.array([-0.5, -0.5]), np.array([rows - 0.5, columns - 0.5])
        else:
            self.plane = flat
            points = flat.to_pixels(np.concatenate([one.points for one in everything]))
            margin = max(1e-3, 0.06 * float(np.ptp(points, 0).max()))
            self.low, self.high = points.min(0) - margin, points.max(0) + margin
        height, width = (self.high - self.low) * self.plane.spacing
        room = request.size if self.small else round(request.size * (1 - _LEGEND))
        self.scale = room / float(max(width, height, 1e-6))  # pixels per mm
        self.width, self.height = (max(1, round(float(side) * self.scale)) for side in (width, height))
        self.total = self.width + (0 if self.small else round(request.size * _LEGEND))

    def to_canvas(self, points: Array) -> Array:
        """Return the positions of points in mm on the canvas."""
        away: Array = (self.plane.to_pixels(points) - self.low) * self.plane.spacing * self.scale
        return away[..., ::-1]

    def draw(self, title: str) -> Array:
        canvas = Canvas(self.total, self.height if self.small else max(self.height, self._legend_height()), DARK)
        if self.background is not None:
            canvas.paste(self.background, 0, 0, self.width, self.height)
        width = max(1.0, min(2.0, self.width / 250))
        for contour in self.shown:
            color = self.names[contour.roi].color
            points = self.to_canvas(contour.points)
            if len(points) == 1:
                canvas.dot(float(points[0, 0]), float(points[0, 1]), color, 2 * width)
            elif contour.is_closed:
                canvas.polygon(points, outline=color, width=width)
            else:
                canvas.line(points, color, width)
        if not self.small:
            self._label(canvas, title)
        return canvas.array()

    def _legend_height(self) -> int:
        return 70 + 20 * min(len(self.names), _MOST_NAMES + 1)

    def _label(self, canvas: Canvas, title: str) -> None:
        canvas.polygon(
            [(self.width, 0), (self.total, 0), (self.total, canvas.height), (self.width, canvas.height)], DARK
        )
        left, room = self.width + 14, self.total - self.width - 20
        canvas.text(left, 14, shortened(title, room, 12), 12, MUTED)
        present = {one.roi for one in self.shown}
        order = sorted(range(len(self.names)), key=lambda n: n not in present)
        for row, number in enumerate(order[:_MOST_NAMES]):
            region, top = self.names[number], 42 + 20 * row
            here = number in present
            box = [(left, top + 3), (left + 11, top + 3), (left + 11, top + 14), (left, top + 14)]
            canvas.polygon(box, region.color if here else None, outline=region.color, width=1)
            canvas.text(left + 19, top, shortened(region.name, room - 19, 13), 13, PALE if here else MUTED)
        if len(order) > _MOST_NAMES:
            canvas.text(left + 19, 42 + 20 * _MOST_NAMES, f"… {len(order) - _MOST_NAMES} more", 13, MUTED)
        sides = (
            (-self.plane.across, 6, self.height / 2, "lm"),
            (self.plane.across, self.width - 6, self.height / 2, "rm"),
            (-self.plane.down, self.width / 2, 5, "ma"),
            (self.plane.down, self.width / 2, self.height - 5, "md"),
        )
        for direction, x, y, anchor in sides:
            canvas.text(x, y, letters(direction), 14, PALE, anchor=anchor)
        self._scale_bar(canvas)

    def _scale_bar(self, canvas: Canvas) -> None:
        """Draw a bar of a round length, at most a third of the width."""
        length = round_length(self.width / 3 / self.scale)
        right, y = self.width - 12, self.height - 14
        canvas.line([(right - length * self.scale, y), (right, y)], BLACK, 5)
        canvas.line([(right - length * self.scale, y), (right, y)], PALE, 2)
        canvas.text(right, y - 5, f"{length:g} mm", 12, PALE, anchor="rd")
