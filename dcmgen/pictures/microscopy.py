"""Microscopy bulk simple annotations over their slide (PS3.3 C.37.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.errors import DicomError, MissingElementError, PixelError
from dcmgen.microscopy.annotations import coordinates_of
from dcmgen.pictures import colors, related, slides
from dcmgen.pictures.canvas import DARK, Canvas, Color, with_legend
from dcmgen.pictures.facts import describe as main_facts
from dcmgen.pictures.presentation import outline_of
from dcmgen.pictures.values import items, value_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dcmgen.model.dataset import BaseDataset
    from dcmgen.pictures.request import Request

Array = np.ndarray[Any, Any]

_MOST = 20_000  # annotations of a group that are drawn


def describe(ds: BaseDataset) -> list[str]:
    """Return the facts of annotations, and a line for each group."""
    out = main_facts(ds)
    for item in items(ds, "AnnotationGroupSequence"):
        kind = value_text(item.get("GraphicType")).lower()
        number, count = value_text(item.get("AnnotationGroupNumber")), value_text(item.get("NumberOfAnnotations"))
        out.append(f"Group {number}: {value_text(item.get('AnnotationGroupLabel'))}, {count or '?'} x {kind}")
    return out


def draw(ds: BaseDataset, request: Request) -> Array:
    """Draw the outlines of all groups; their legend has the labels of the groups."""
    found: list[tuple[str, Color, list[Array], bool]] = []
    for index, item in enumerate(items(ds, "AnnotationGroupSequence")):
        color = colors.of_cielab(item.get("RecommendedDisplayCIELabValue")) or colors.distinct(index)
        kind = str(item.get("GraphicType"))
        label = value_text(item.get("AnnotationGroupLabel")) or f"group {index + 1}"
        found.append((label, color, list(_outlines(ds, item, kind)), kind not in ("POINT", "POLYLINE")))
    outlines = [outline for _, _, group, _ in found for outline in group]
    if not outlines:
        raise MissingElementError("the dataset has no annotations: PointCoordinatesData is absent or empty")
    canvas, offset, scale = _background(ds, np.concatenate(outlines), request)
    for _, color, group, is_closed in found:
        for outline in group:
            at = (outline - offset) * scale
            if len(at) == 1:
                canvas.dot(float(at[0, 0]), float(at[0, 1]), color, max(1.5, canvas.width / 300))
            elif is_closed:
                canvas.polygon(at, outline=color, width=max(1.0, canvas.width / 700))
            else:
                canvas.line(at, color, max(1.0, canvas.width / 700))
    image = canvas.array()
    return with_legend(image, [(label, color) for label, color, _, _ in found]) if request.labels else image


def _background(ds: BaseDataset, points: Array, request: Request) -> tuple[Canvas, Array, float]:
    """Return a canvas, with the slide if it is found; and the origin and scale of coordinates on it."""
    if ds.get("AnnotationCoordinateType") != "3D":
        for slide in related.images(ds, request.images):
            if str(slide.get("SOPInstanceUID")) not in _references(ds) or not slides.is_tiled(slide):
                continue
            try:
                image = slides.picture(slide, request)
                scale = image.shape[1] / slides.matrix_of(slide).width
            except DicomError:
                continue
            factor = max(1, request.size // max(image.shape[:2]))
            canvas = Canvas(image.shape[1] * factor, image.shape[0] * factor, DARK)
            canvas.paste(image, 0, 0, canvas.width, canvas.height)
            return canvas, np.zeros(2), scale * factor
    low, high = points.min(0), points.max(0)
    extent = max(float((high - low).max()), 1e-6)
    low, high = low - 0.05 * extent, high + 0.05 * extent
    scale = request.size / float((high - low).max())
    width, height = (max(16, round(float(side) * scale)) for side in high - low)
    return Canvas(width, height, DARK), low, scale


def _references(ds: BaseDataset) -> set[str]:
    return {str(one.get("ReferencedSOPInstanceUID")) for one in items(ds, "ReferencedImageSequence")}


def _outlines(ds: BaseDataset, item: Any, kind: str) -> Iterator[Array]:
    """Yield the outline of each annotation, of shape (n, 2)."""
    try:
        points, starts = coordinates_of(ds, item)
    except PixelError:
        return
    parts = np.split(points[:, :2].astype(np.float64), starts[1:])
    for part in parts[:: -(-len(parts) // _MOST) or 1]:
        yield outline_of(kind, part)
