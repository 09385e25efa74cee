"""Surfaces, 3D models and tracks, seen from the front of the patient (PS3.3 C.27.1, C.24, C.8.33.2)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen import documents
from dcmgen.errors import MissingElementError, PixelError
from dcmgen.pictures import colors
from dcmgen.pictures.canvas import DARK, Canvas, Color, with_legend
from dcmgen.pictures.facts import describe as main_facts
from dcmgen.pictures.values import items, meaning, numbers_of, points_of, value_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dcmgen.model.dataset import BaseDataset
    from dcmgen.pictures.request import Request

Array = np.ndarray[Any, Any]

_LIGHT = np.array([-0.45, -0.75, 0.48])  # from the right, the front and above
_TURN = 0.35  # radians about the long axis of the patient, so that depth is visible
_MOST_POLYGONS = 120_000
"""Number of triangles that are drawn as polygons; of larger meshes, which have tiny triangles, points are drawn."""
_MOST_TRIANGLES, _MOST_TRIANGLES_OF_THUMBNAIL = 2_000_000, 200_000
_MOST_TRACKS = 4000


@attrs.frozen(eq=False)
class Surface:
    """A surface: its name, color, points of shape (n, 3), and triangles of shape (m, 3), which are indices of points."""

    name: str
    color: Color
    points: Array
    triangles: Array


def describe_surfaces(ds: BaseDataset) -> list[str]:
    """Return the facts of surfaces, and a line for each."""
    out = main_facts(ds)
    for index, item in enumerate(items(ds, "SurfaceSequence")):
        points = next(iter(items(item, "SurfacePointsSequence")), None)
        count = value_text(points.get("NumberOfSurfacePoints")) if points is not None else "no"
        out.append(f"Surface {index + 1}: {_name(ds, item, index)}, {count} points")
    return out


def _name(ds: BaseDataset, item: Any, index: int) -> str:
    number = item.get("SurfaceNumber")
    for segment in items(ds, "SegmentSequence"):
        numbers = [one.get("ReferencedSurfaceNumber") for one in items(segment, "ReferencedSurfaceSequence")]
        if number is not None and number in numbers:
            return value_text(segment.get("SegmentLabel")) or f"surface {index + 1}"
    return value_text(item.get("SurfaceComments")) or f"surface {index + 1}"


def surfaces(ds: BaseDataset) -> list[Surface]:
    """Return the surfaces that have points."""
    out = []
    for index, item in enumerate(items(ds, "SurfaceSequence")):
        owner = next(iter(items(item, "SurfacePointsSequence")), None)
        points = None if owner is None else points_of(owner, "PointCoordinatesData")
        if points is None:
            continue
        color = colors.of_cielab(item.get("RecommendedDisplayCIELabValue")) or colors.distinct(index)
        triangles = np.concatenate([np.zeros((0, 3), np.int64), *_triangles(item)])
        inside = ((triangles >= 0) & (triangles < len(points))).all(1)
        out.append(Surface(_name(ds, item, index), color, points, triangles[inside]))
    return out


def _triangles(item: Any) -> Iterator[Array]:
    """Yield the triangles of the primitives of a surface, with indices from 0."""
    for owner in items(item, "SurfaceMeshPrimitivesSequence"):
        for keyword in ("LongTrianglePointIndexList", "TrianglePointIndexList"):
            indices = numbers_of(owner, keyword)
            yield indices[: len(indices) // 3 * 3].reshape(-1, 3).astype(np.int64) - 1
        for keyword, connect in (
            ("TriangleStripSequence", _strip),
            ("TriangleFanSequence", _fan),
            ("FacetSequence", _fan),
        ):
            for one in items(owner, keyword):
                indices = numbers_of(one, "LongPrimitivePointIndexList")
                if not len(indices):
                    indices = numbers_of(one, "PrimitivePointIndexList")
                if len(indices) > 2:
                    yield connect(indices.astype(np.int64) - 1)


def _strip(indices: Array) -> Array:
    out = np.stack([indices[:-2], indices[1:-1], indices[2:]], 1)
    out[1::2] = out[1::2, ::-1]
    return out


def _fan(indices: Array) -> Array:
    return np.stack([np.broadcast_to(indices[0], len(indices) - 2), indices[1:-1], indices[2:]], 1)


def draw_surfaces(ds: BaseDataset, request: Request) -> Array:
    """Draw surfaces with shades, or the points of surfaces without triangles."""
    found = surfaces(ds)
    if not found:
        raise MissingElementError("the dataset has no surfaces: PointCoordinatesData is absent or empty")
    image = _drawn(found, request)
    return with_legend(image, [(one.name, one.color) for one in found]) if request.labels else image


# -- encapsulated models ------------------------------------------------------------------------------------------------


def is_model(ds: BaseDataset) -> bool:
    """Return whether a dataset encapsulates an STL or OBJ model."""
    return "EncapsulatedDocument" in ds and documents.mime_type(ds) in ("model/stl", "model/obj")


def draw_model(ds: BaseDataset, request: Request) -> Array:
    """Draw an encapsulated model with shades."""
    data = documents.content(ds)
    points, triangles = parse_obj(data) if documents.mime_type(ds) == "model/obj" else parse_stl(data)
    if not len(triangles) or not np.isfinite(points).all() or np.abs(points).max() > 1e9:
        raise PixelError("the model has no valid triangles", tag_path="EncapsulatedDocument")
    color = colors.of_cielab(ds.get("RecommendedDisplayCIELabValue")) or colors.distinct(1)
    return _drawn([Surface("", color, points, triangles)], request)


def parse_stl(data: bytes) -> tuple[Array, Array]:
    """Return the points and triangles of a binary or ASCII STL file."""
    count = int.from_bytes(data[80:84], "little") if len(data) >= 84 else 0
    if count and len(data) >= 84 + 50 * count:
        records = np.frombuffer(
            data, np.dtype([("normal", "<f4", 3), ("corners", "<f4", (3, 3)), ("rest", "<u2")]), count, 84
        )
        points = records["corners"].reshape(-1, 3).astype(np.float64)
    else:
        found = re.findall(rb"vertex\s+(\S+)\s+(\S+)\s+(\S+)", data)
        points = _floats(found[: len(found) // 3 * 3])
    return points, np.arange(len(points)).reshape(-1, 3)


def parse_obj(data: bytes) -> tuple[Array, Array]:
    """Return the points and triangles of an OBJ file; polygons are divided into triangles."""
    points = _floats(re.findall(rb"^v\s+(\S+)\s+(\S+)\s+(\S+)", data, re.MULTILINE))
    triangles = []
    for line in re.findall(rb"^f\s+(.+)$", data, re.MULTILINE):
        corners = [int(text) for text in re.findall(rb"(?:^|\s)(-?\d{1,9})", line)]
        corners = [corner - 1 if corner > 0 else len(points) + corner for corner in corners]
        triangles += [(corners[0], *corners[n : n + 2]) for n in range(1, len(corners) - 1)]
    found = np.array(triangles, np.int64).reshape(-1, 3)
    return points, found[((found >= 0) & (found < len(points))).all(1)]


def _floats(found: list[Any]) -> Array:
    try:
        return np.array(found, np.float64).reshape(-1, 3)
    except ValueError:
        raise PixelError("a coordinate of the model is not a number", tag_path="EncapsulatedDocument") from None


# -- tracks -------------------------------------------------------------------------------------------------------------


def describe_tracks(ds: BaseDataset) -> list[str]:
    """Return the facts of a tractography, and a line for each set of tracks."""
    out = main_facts(ds)
    for item in items(ds, "TrackSetSequence"):
        label = (
            value_text(item.get("TrackSetLabel")) or meaning(item, "TrackSetAnatomicalTypeCodeSequence") or "no label"
        )
        out.append(
            f"Track set {value_text(item.get('TrackSetNumber'))}: {label}, {len(items(item, 'TrackSequence'))} tracks"
        )
    return out


def draw_tracks(ds: BaseDataset, request: Request) -> Array:
    """Draw tracks in the color of their set, or in that of their direction: red, green and blue for x, y and z."""
    tracks: list[tuple[Array, Color]] = []
    entries = []
    for item in items(ds, "TrackSetSequence"):
        color = colors.of_cielab(item.get("RecommendedDisplayCIELabValue"))
        found = items(item, "TrackSequence")
        for track in found[:: -(-len(found) // _MOST_TRACKS) or 1]:
            points = points_of(track, "PointCoordinatesData")
            if points is not None and len(points) > 1:
                tracks.append((points, color or _direction_color(points)))
        if color:
            entries.append((value_text(item.get("TrackSetLabel")) or "tracks", color))
    if not tracks:
        raise MissingElementError("the dataset has no tracks: PointCoordinatesData is absent or empty")
    place = _Projection(np.concatenate([points for points, _ in tracks]), request.size, 0.0)
    canvas = Canvas(place.width, place.height, DARK)
    for points, color in sorted(tracks, key=lambda one: -one[0][:, 1].mean()):
        canvas.line(place(points)[:, :2], color, 1)
    image = canvas.array()
    return with_legend(image, entries) if request.labels and entries else image


def _direction_color(points: Array) -> Color:
    along = np.abs(np.diff(points, axis=0)).sum(0)
    red, green, blue = (int(v) for v in 60 + 195 * along / max(float(along.max()), 1e-9))
    return red, green, blue


# -- projection ---------------------------------------------------------------------------------------------------------


class _Projection:
    """Projects points in mm to the canvas, as seen from the front of the patient: x to the right, z up, y in depth."""

    def __init__(self, points: Array, size: int, turn: float) -> None:
        self._turn = np.array([[np.cos(turn), -np.sin(turn), 0], [np.sin(turn), np.cos(turn), 0], [0, 0, 1]])
        turned = points @ self._turn.T
        self._low, high = turned.min(0), turned.max(0)
        extent = np.maximum(high - self._low, 1e-6)
        margin = 0.04 * size
        self._scale = (size - 2 * margin) / float(max(extent[0], extent[2]))
        self._margin, self._top = margin, float(high[2])
        self.width, self.height = (max(16, round(float(extent[axis]) * self._scale + 2 * margin)) for axis in (0, 2))

    def __call__(self, points: Array) -> Array:
        """Return x, y and depth."""
        x, y, z = (points @ self._turn.T).T
        across = (x - self._low[0]) * self._scale + self._margin
        down = (self._top - z) * self._scale + self._margin
        return np.stack([across, down, y], -1)


def _drawn(found: list[Surface], request: Request) -> Array:
    place = _Projection(np.concatenate([one.points for one in found]), request.size, _TURN)
    canvas = Canvas(place.width, place.height, DARK)
    most = _MOST_TRIANGLES_OF_THUMBNAIL if request.is_thumbnail else _MOST_TRIANGLES
    corners, shades = [], []
    for one in found:
        at = place(one.points)
        if not len(one.triangles):
            for x, y, _ in at[:: -(-len(at) // _MOST_POLYGONS) or 1].tolist():
                canvas.dot(x, y, one.color, 0.8)
            continue
        triangles = one.triangles[:: -(-len(one.triangles) // most) or 1]
        corners.append(at[triangles])
        shades.append(_shaded(one.points[triangles], one.color))
    if not corners:
        return canvas.array()
    all_corners, all_shades = np.concatenate(corners), np.concatenate(shades)
    order = np.argsort(-all_corners[..., 2].mean(1), kind="stable")
    all_corners, all_shades = all_corners[order], all_shades[order]
    if len(all_corners) > _MOST_POLYGONS:
        return _splatted(all_corners, all_shades, canvas.array())
    for triangle, color in zip(all_corners[..., :2], all_shades.tolist(), strict=True):
        canvas.polygon(triangle, tuple(color), outline=tuple(color), width=0.5)
    return canvas.array()


def _shaded(corners: Array, color: Color) -> Array:
    """Return the color of each triangle by the angle between its normal and the light; both sides are lit."""
    normals = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    lengths = np.linalg.norm(normals, axis=1)
    cosines = np.abs(normals @ _LIGHT) / np.where(lengths > 0, lengths, 1) / np.linalg.norm(_LIGHT)
    out: Array = np.rint((0.25 + 0.75 * cosines)[:, None] * np.array(color)).clip(0, 255).astype(np.uint8)
    return out


def _splatted(corners: Array, shades: Array, image: Array) -> Array:
    """Draw the corners and centers of small triangles, the nearest last."""
    height, width = image.shape[:2]
    weights = np.array([[1, 1, 1], [2, 1, 1], [1, 2, 1], [1, 1, 2], [4, 1, 1], [1, 4, 1], [1, 1, 4]], float)
    weights /= weights.sum(1, keepdims=True)
    samples = np.einsum("wc,ncd->nwd", weights, corners[..., :2])
    for down in (0, 1):
        for across in (0, 1):
            x = (samples[..., 0] + across - 0.5).astype(np.int64).clip(0, width - 1)
            y = (samples[..., 1] + down - 0.5).astype(np.int64).clip(0, height - 1)
            image[y.ravel(), x.ravel()] = np.repeat(shades, len(weights), 0)
    return image
