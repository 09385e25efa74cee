"""Presentation states: their image with its grayscale, area, rotation and annotations (PS3.3 A.33, PS3.4 N.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen.dictionary.data.elements import TAGS
from dcmgen.errors import PixelError
from dcmgen.model import groups
from dcmgen.pictures import blending, colors, related
from dcmgen.pictures.blending import colored
from dcmgen.pictures.canvas import BLACK, Canvas, Color, footer
from dcmgen.pictures.facts import describe as main_facts
from dcmgen.pictures.facts import labeled
from dcmgen.pictures.values import items, value_text, whole
from dcmgen.pixels import render
from dcmgen.pixels.overlay import burn_overlays, overlay_groups

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dcmgen.model.dataset import BaseDataset
    from dcmgen.pictures.request import Request

Array = np.ndarray[Any, Any]

_FACTS = (("Created", ("PresentationCreationDate", "PresentationCreationTime", "ContentCreatorName")),)
_MODALITY = ("ModalityLUTSequence", "RescaleSlope", "RescaleIntercept", "RescaleType")
_PRESENTATION_LUT = ("PresentationLUTSequence", "PresentationLUTShape")
_VOI = ("WindowCenter", "WindowWidth", "VOILUTFunction", "VOILUTSequence")
_SHUTTER = (
    *("ShutterShape", "ShutterLeftVerticalEdge", "ShutterRightVerticalEdge", "ShutterUpperHorizontalEdge"),
    *("ShutterLowerHorizontalEdge", "CenterOfCircularShutter", "RadiusOfCircularShutter"),
    "VerticesOfThePolygonalShutter",
)
_ACTIVATION = 0x1001  # element of Overlay Activation Layer
_YELLOW: Color = (255, 220, 60)
_FARTHEST = 100_000  # pixels of a corner of the displayed area
_MOST_PIXELS = 1 << 26  # of overlays without their image
_LEAST = 512  # pixels of the longer side of an image with annotations


def is_state(ds: BaseDataset) -> bool:
    """Return whether a dataset is a presentation state of images."""
    return "DisplayedAreaSelectionSequence" in ds or "GraphicAnnotationSequence" in ds


def _references(ds: BaseDataset) -> dict[str, Any]:
    """Return the references to images by UID, in their order."""
    owner = blending.part(ds, "UNDERLYING") if blending.is_blending(ds) else ds
    series = items(owner, "ReferencedSeriesSequence")
    found = (one for item in series for one in items(item, "ReferencedImageSequence"))
    return {str(one.get("ReferencedSOPInstanceUID")): one for one in found}


def describe(ds: BaseDataset) -> list[str]:
    """Return the facts of a presentation state, its window, its annotations and the images it refers to."""
    out = [*main_facts(ds), *labeled(ds, _FACTS)]
    for item in items(ds, "SoftcopyVOILUTSequence"):
        window = [value_text(item.get(keyword)) for keyword in ("WindowCenter", "WindowWidth")]
        out.append(f"Window: center {window[0]}, width {window[1]}" if all(window) else "VOI LUT")
    for annotation in items(ds, "GraphicAnnotationSequence"):
        layer = value_text(annotation.get("GraphicLayer"))
        texts = [value_text(one.get("UnformattedTextValue")) for one in items(annotation, "TextObjectSequence")]
        shapes = [value_text(one.get("GraphicType")).lower() for one in items(annotation, "GraphicObjectSequence")]
        out.append(f"Annotation{f' on {layer}' if layer else ''}: {', '.join([*shapes, *map(repr, texts)])}")
    out += [f"Image: {uid}" for uid in _references(ds)]
    return out


def draw(ds: BaseDataset, request: Request) -> Array:
    """Draw the first image to which a state refers, or the one with the index of the request, as the state specifies.

    If the image is not found, only the annotations and overlays of the state are drawn.

    Raises
    ------
    PixelError
        If the image is not found, and the state has no annotations and overlays.
    """
    references = _references(ds)
    wanted = list(references)
    if request.index is not None:
        wanted = [wanted[groups.position(request.index, len(wanted), "image")]]
    found = {str(one.get("SOPInstanceUID")): one for one in related.images(ds, request.images)}
    uid = next((uid for uid in wanted if uid in found), None)
    if uid is None:
        return _without_image(ds, wanted, request)
    frame = max(0, whole(references[uid].get("ReferencedFrameNumber")) - 1)
    image = found[uid]
    if blending.is_blending(ds):
        pixels = blending.blended(ds, image, frame, found, _rendered)
    else:
        pixels = _rendered(ds, image, uid, frame)
        if "RedPaletteColorLookupTableDescriptor" in ds and pixels.ndim == 2:
            pixels = colored(pixels, ds)
    return _drawn(ds, pixels, uid, request)


def _rendered(ds: BaseDataset, image: BaseDataset, uid: str, frame: int) -> Array:
    return render(_with_state(ds, image, uid), frame, aspect=False)


def _without_image(ds: BaseDataset, wanted: list[str], request: Request) -> Array:
    """Draw the annotations and overlays of a state on black."""
    uid = next((uid for uid in wanted if any(_annotations(ds, uid))), "")
    area = _area(ds, uid, (_LEAST, _LEAST))
    place = _Placement(ds, area, request.size)
    canvas = Canvas(*place.size, BLACK)
    found = list(_annotations(ds, uid))
    shape = max(1, area.bottom), max(1, area.right)
    if shape[0] * shape[1] > _MOST_PIXELS:
        raise PixelError(f"the displayed area of {shape[1]} x {shape[0]} pixels is too large")
    overlays = _cut(burn_overlays(np.zeros(shape, np.uint8), ds), area)
    if not found and not overlays.any():
        missing = ", ".join(wanted[:3]) or "the state refers to no image"
        advice = "Pass the image, or its folder, as images (--over on the command line)"
        raise PixelError(f"the image of the presentation state was not found: {missing}", advice=advice)
    if overlays.any():
        _paste(canvas, place, overlays, area)
    for annotation in found:
        _annotate(canvas, place, annotation, _layer_color(ds, annotation))
    image = canvas.array()
    return footer(image, "the image was not found") if request.labels else image


def _drawn(ds: BaseDataset, pixels: Array, uid: str, request: Request) -> Array:
    area = _area(ds, uid, pixels.shape[:2])
    place = _Placement(ds, area, request.size)
    canvas = Canvas(*place.size, BLACK)
    _paste(canvas, place, _cut(pixels, area), area)
    for annotation in _annotations(ds, uid):
        _annotate(canvas, place, annotation, _layer_color(ds, annotation))
    return canvas.array()


def _cut(image: Array, area: _Area) -> Array:
    """Return the part of an image in the displayed area."""
    return image[max(0, area.top) : area.bottom, max(0, area.left) : area.right]


def _paste(canvas: Canvas, place: _Placement, part: Array, area: _Area) -> None:
    """Draw the part of an image that is in the displayed area."""
    if not part.size:
        return
    first = np.array([max(0, area.left), max(0, area.top)], float)
    on_canvas = place(np.stack([first, np.add(first, part.shape[1::-1])]))
    (left, top), (right, bottom) = on_canvas.min(0).tolist(), on_canvas.max(0).tolist()
    canvas.paste(np.ascontiguousarray(place.turned(part)), left, top, right - left, bottom - top)


def _with_state(ds: BaseDataset, image: BaseDataset, uid: str) -> BaseDataset:
    """Return a copy of an image with the lookup tables, shutter and overlays of a state instead of those of the image."""
    out = image.copy()
    voi = next((one for one in items(ds, "SoftcopyVOILUTSequence") if _applies(one, uid)), None)
    modality = next((one for one in items(ds, "VariableModalityLUTSequence") if _applies(one, uid)), ds)
    for keyword, owner in [
        *((keyword, modality) for keyword in _MODALITY),
        *((keyword, ds) for keyword in (*_PRESENTATION_LUT, *_SHUTTER)),
        *((keyword, voi) for keyword in _VOI),
    ]:
        if keyword in out:
            delattr(out, keyword)
        if owner is not None and keyword in owner:
            out.add(owner[keyword])
    if out.get("PhotometricInterpretation") == "MONOCHROME1" and ds.get("PresentationLUTShape") == "IDENTITY":
        # whether the values are inverted depends on the presentation lookup table of the state alone
        out.add_new(TAGS["PhotometricInterpretation"], "CS", "MONOCHROME2")
    for group in range(0x6000, 0x6020, 2):
        is_active = (group << 16 | _ACTIVATION) in ds
        source = ds if group in overlay_groups(ds) else out
        elements = list(source.group_dataset(group)) if is_active else []
        for tag in [element.tag for element in out.group_dataset(group)]:
            del out[tag]
        for element in elements:
            out.add(element)
    return out


def _applies(item: Any, uid: str) -> bool:
    """Return whether an item of a state applies to an image, or to all."""
    references = items(item, "ReferencedImageSequence")
    return not references or uid in (str(one.get("ReferencedSOPInstanceUID")) for one in references)


@attrs.frozen
class _Area:
    """The displayed area in pixels of the image, from 0; the right and bottom edges are not included."""

    left: int
    top: int
    right: int
    bottom: int
    ratio: float


def _area(ds: BaseDataset, uid: str, shape: tuple[int, ...]) -> _Area:
    item = next((one for one in items(ds, "DisplayedAreaSelectionSequence") if _applies(one, uid)), None)
    if item is not None:
        corners = (item.get(f"DisplayedArea{name}HandCorner") for name in ("TopLeft", "BottomRight"))
        first, last = ([n for n in groups.numbers(corner) if abs(n) < _FARTHEST] for corner in corners)
        spacing = groups.numbers(item.get("PresentationPixelSpacing"))
        aspect = groups.numbers(item.get("PresentationPixelAspectRatio"))
        pair = next((one for one in (spacing, aspect) if len(one) == 2 and min(one) > 0), [1.0, 1.0])
        if len(first) == len(last) == 2:
            left, right = sorted((first[0], last[0]))
            top, bottom = sorted((first[1], last[1]))
            return _Area(int(left) - 1, int(top) - 1, int(right), int(bottom), min(max(pair[0] / pair[1], 0.05), 20.0))
    return _Area(0, 0, shape[1], shape[0], 1.0)


class _Placement:
    """Converts pixels of an image, with (0, 0) at the corner of the first, to a rotated and flipped canvas."""

    def __init__(self, ds: BaseDataset, area: _Area, size: int) -> None:
        self._area = area
        self._turns = whole(ds.get("ImageRotation")) // 90 % 4  # clockwise
        self._flip = ds.get("ImageHorizontalFlip") == "Y"
        width, height = area.right - area.left, (area.bottom - area.top) * area.ratio
        self._extent = np.array([width, height], float)
        turned = self._extent if self._turns % 2 == 0 else self._extent[::-1]
        longest = float(turned.max())
        scale = min(size, max(longest, min(_LEAST, size))) / longest
        self._scale = scale
        self.size = max(1, round(float(turned[0]) * scale)), max(1, round(float(turned[1]) * scale))

    def __call__(self, points: Array) -> Array:
        """Return positions on the canvas of points of shape (n, 2): columns and rows."""
        x, y = ((points - [self._area.left, self._area.top]) * [1, self._area.ratio]).T
        width, height = self._extent
        for _ in range(self._turns):
            x, y, width, height = height - y, x, height, width
        if self._flip:
            x = width - x
        return np.stack([x, y], -1) * self._scale

    def turned(self, image: Array) -> Array:
        """Return an image, rotated and flipped."""
        image = np.rot90(image, -self._turns)
        return image[:, ::-1] if self._flip else image

    def fraction(self, points: Array) -> Array:
        """Return positions on the canvas of points that are fractions of the displayed area."""
        out: Array = points * np.array(self.size, float)
        return out


def _annotations(ds: BaseDataset, uid: str) -> Iterator[Any]:
    yield from (one for one in items(ds, "GraphicAnnotationSequence") if _applies(one, uid))


def _layer_color(ds: BaseDataset, annotation: Any) -> Color:
    """Return the recommended color of the layer of an annotation."""
    for layer in items(ds, "GraphicLayerSequence"):
        if layer.get("GraphicLayer") != annotation.get("GraphicLayer"):
            continue
        if color := colors.of_cielab(layer.get("GraphicLayerRecommendedDisplayCIELabValue")):
            return color
        gray = layer.get("GraphicLayerRecommendedDisplayGrayscaleValue")
        if gray is not None:
            level = min(max(whole(gray), 0), 65535) >> 8
            return (level, level, level)
    return _YELLOW


def _annotate(canvas: Canvas, place: _Placement, annotation: Any, color: Color) -> None:
    width = max(1.0, max(canvas.width, canvas.height) / 500)
    for shape in items(annotation, "GraphicObjectSequence"):
        values = groups.numbers(shape.get("GraphicData"))
        points = np.array(values[: len(values) // 2 * 2]).reshape(-1, 2)
        if not len(points) or not np.isfinite(points).all():
            continue
        outline = outline_of(str(shape.get("GraphicType")), points)
        at = place.fraction(outline) if shape.get("GraphicAnnotationUnits") == "DISPLAY" else place(outline)
        if len(at) == 1:
            canvas.dot(float(at[0, 0]), float(at[0, 1]), color, 2 * width)
        else:
            if shape.get("GraphicFilled") == "Y":
                canvas.polygon(at, color)
            canvas.line(at, color, width)
    for text in items(annotation, "TextObjectSequence"):
        _write(canvas, place, text, color)


def outline_of(kind: str, points: Array) -> Array:
    """Return points on the outline of a graphic: circles and ellipses become polygons (PS3.3 C.10.5.1.2)."""
    angles = np.linspace(0, 2 * np.pi, 97)
    circle = np.stack([np.cos(angles), np.sin(angles)], -1)
    if kind == "CIRCLE" and len(points) >= 2:
        return np.asarray(points[0] + circle * float(np.linalg.norm(points[1] - points[0])))
    if kind == "ELLIPSE" and len(points) >= 4:
        center, major, minor = points[:4].mean(0), (points[1] - points[0]) / 2, (points[3] - points[2]) / 2
        return np.asarray(center + circle[:, :1] * major + circle[:, 1:] * minor)
    return points[:1] if kind == "POINT" else points


def _write(canvas: Canvas, place: _Placement, text: Any, color: Color) -> None:
    lines = [value_text(line) for line in str(text.get("UnformattedTextValue") or "").splitlines()]
    box = groups.numbers(text.get("BoundingBoxTopLeftHandCorner"))
    anchor = groups.numbers(text.get("AnchorPoint"))
    size = float(np.clip(max(canvas.width, canvas.height) / 50, 10, 22))
    at = None
    for corner, units in ((anchor, "AnchorPointAnnotationUnits"), (box, "BoundingBoxAnnotationUnits")):
        if len(corner) == 2 and np.isfinite(corner).all():
            convert = place.fraction if text.get(units) == "DISPLAY" else place
            here = convert(np.array([corner]))[0]
            if at is not None and corner is box and text.get("AnchorPointVisibility") == "Y":
                canvas.line([at.tolist(), here.tolist()], color, 1)
            at = here
    if at is not None:
        for number, line in enumerate(lines):
            canvas.text(float(at[0]), float(at[1]) + number * size * 1.3, line, size, color)
