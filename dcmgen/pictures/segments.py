"""Segmentations: all segments of a plane in their recommended colors (PS3.3 C.8.20.2)."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen.errors import PixelError
from dcmgen.geometry import tiling
from dcmgen.geometry.tiling import Tile
from dcmgen.model import groups
from dcmgen.pictures import colors, frames, slides
from dcmgen.pictures.backdrop import Backdrop
from dcmgen.pictures.canvas import BLACK, Color, with_legend
from dcmgen.pictures.facts import describe as main_facts
from dcmgen.pictures.planes import plane_of, position_text
from dcmgen.pictures.values import items, meaning, value_text, whole
from dcmgen.pixels import apply_color_lut, pixel_array
from dcmgen.pixels.rendering import to_uint8
from dcmgen.pixels.show import chosen

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.pictures.request import Request

Array = np.ndarray[Any, Any]

_OPACITY = 0.5  # of segments over an image
_MOST_FRAMES = 20_000


@attrs.frozen
class Segment:
    """A segment: its number, label and color."""

    number: int
    label: str
    color: Color


def segments(ds: BaseDataset) -> dict[int, Segment]:
    """Return the segments by number."""
    out = {}
    for index, item in enumerate(items(ds, "SegmentSequence")):
        number = whole(item.get("SegmentNumber"))
        label = value_text(item.get("SegmentLabel")) or meaning(item, "SegmentedPropertyTypeCodeSequence")
        color = colors.of_cielab(item.get("RecommendedDisplayCIELabValue")) or colors.distinct(index)
        out[number] = Segment(number, label or f"segment {number}", color)
    if ds.get("PhotometricInterpretation") == "PALETTE COLOR":
        colored = apply_color_lut(np.array([list(out)], np.uint16), ds)[0, :, :3]
        for segment, color in zip(list(out.values()), to_uint8(colored).tolist(), strict=True):
            out[segment.number] = attrs.evolve(segment, color=tuple(color))
    return out


def describe(ds: BaseDataset) -> list[str]:
    """Return the facts of a segmentation, and a line for each segment."""
    out = main_facts(ds)
    for item in items(ds, "SegmentSequence"):
        parts = [value_text(item.get("SegmentLabel")), meaning(item, "SegmentedPropertyTypeCodeSequence")]
        parts.append(value_text(item.get("SegmentAlgorithmType")).lower())
        number = value_text(item.get("SegmentNumber"))
        out.append(f"Segment {number}: {', '.join(dict.fromkeys(part for part in parts if part))}")
    return out


def _is_labelmap(ds: BaseDataset) -> bool:
    return str(ds.get("SegmentationType")) == "LABELMAP"


def _segment_of(ds: BaseDataset, frame: int) -> int:
    """Return the number of the segment of a frame; 0 for a label map, or if it is unknown."""
    if _is_labelmap(ds):
        return 0
    item = groups.macro(ds, "SegmentIdentificationSequence", frame)
    return 0 if item is None else whole(item.get("ReferencedSegmentNumber"))


def _by_plane(ds: BaseDataset) -> list[list[int]]:
    """Return the frames of each plane, in the order of their positions."""
    found: dict[Any, list[int]] = defaultdict(list)
    for frame in range(min(groups.frame_count(ds), _MOST_FRAMES)):
        plane = plane_of(ds, frame)
        found[None if plane is None else round(plane.position, 2)].append(frame)
    if None in found and len(found) == 1:
        return _without_planes(ds, found[None])
    return [found[key] for key in sorted(found, key=lambda key: (key is None, key))]


def _without_planes(ds: BaseDataset, numbers: list[int]) -> list[list[int]]:
    """Return the frames of images without planes: each repetition of a segment belongs to the next image."""
    seen: dict[int, int] = defaultdict(int)
    found: dict[int, list[int]] = defaultdict(list)
    for frame in numbers:
        segment = _segment_of(ds, frame)
        found[seen[segment]].append(frame)
        seen[segment] += 1
    return [found[key] for key in sorted(found)]


def layers(ds: BaseDataset, numbers: list[int], known: dict[int, Segment]) -> list[tuple[Segment, Array]]:
    """Return the segments in some frames, each with its coverage of the pixels from 0 to 1."""
    most = groups.number(ds.get("MaximumFractionalValue")) or 1.0
    out = []
    for frame in numbers:
        pixels = pixel_array(ds, index=frame)
        if pixels.ndim != 2:
            raise PixelError(f"the frames of a segmentation must have one sample per pixel, not {pixels.shape[2]}")
        if _is_labelmap(ds):
            background = groups.number(ds.get("PixelPaddingValue")) or 0
            for value in np.unique(pixels).tolist():
                if value != background:
                    segment = known.get(value) or Segment(value, f"segment {value}", colors.distinct(value))
                    out.append((segment, (pixels == value).astype(np.float32)))
        else:
            number = _segment_of(ds, frame)
            segment = known.get(number) or Segment(number, f"segment {number}", colors.distinct(number))
            is_fractional = ds.get("SegmentationType") == "FRACTIONAL"
            out.append((segment, pixels.astype(np.float32) / (most if is_fractional else 1.0)))
    return out


def paint(found: list[tuple[Segment, Array]], below: Array | None) -> Array:
    """Return the segments in their colors, half transparent over an image."""
    shape = found[0][1].shape if found else (1, 1)
    out: Array = np.zeros((*shape, 3), np.float32) if below is None else below.astype(np.float32)
    for segment, coverage in found:
        alpha = (coverage * (1.0 if below is None else _OPACITY))[..., None].clip(0, 1)
        out = out * (1 - alpha) + np.array(segment.color, np.float32) * alpha
    return np.rint(out).astype(np.uint8)


def draw(ds: BaseDataset, request: Request) -> Array:
    """Draw a plane with the index of the request, the plane with most segments for a thumbnail, or a contact sheet."""
    known = segments(ds)
    if slides.is_tiled(ds):
        return _draw_slide(ds, request, known)
    if request.is_thumbnail:
        frames.check_size(ds)
    planes = _by_plane(ds)
    shown: dict[int, Segment] = {}

    def picture(index: int) -> Array:
        numbers = planes[index]
        found = layers(ds, numbers, known)
        shown.update({segment.number: segment for segment, coverage in found if coverage.any()})
        if not found:
            return np.zeros(_size(ds), np.uint8)
        below = backdrop.behind(plane_of(ds, numbers[0]))
        if below is None:
            return paint(found, None)
        return paint([(segment, below.fitted(coverage)) for segment, coverage in found], below.image)

    backdrop = Backdrop(ds, request)
    if request.index is not None:
        image = picture(groups.position(request.index, len(planes), "plane"))
    elif request.is_thumbnail or len(planes) == 1:
        middle = len(planes) / 2
        image = picture(max(range(len(planes)), key=lambda n: (len(planes[n]), -abs(n - middle))))
    else:
        indices = chosen(len(planes), request.limit)
        image = frames.sheet([picture(n) for n in indices], [_label(ds, planes[n]) for n in indices], request)
    return _with_legend(image, shown, request)


def _with_legend(image: Array, shown: dict[int, Segment], request: Request) -> Array:
    """Return an image with the labels of its segments if the request has labels."""
    if not request.labels:
        return image
    return with_legend(image, [(shown[number].label, shown[number].color) for number in sorted(shown)])


def _size(ds: BaseDataset) -> tuple[int, int]:
    return max(1, whole(ds.get("Rows"))), max(1, whole(ds.get("Columns")))


def _label(ds: BaseDataset, numbers: list[int]) -> str:
    plane = plane_of(ds, numbers[0])
    if plane is None:
        return ", ".join(f"{number + 1}" for number in numbers)
    return position_text(plane.normal, plane.position)


def _draw_slide(ds: BaseDataset, request: Request, known: dict[int, Segment]) -> Array:
    """Draw the segments of all tiles; tiles of different segments may overlap."""
    tiles: dict[tuple[int, int], list[int]] = defaultdict(list)
    for tile in slides.tiles_of(ds):
        tiles[tile.column, tile.row].append(tile.frame)
    shown: dict[int, Segment] = {}
    order = sorted(known)
    is_full = tiling.is_full(ds) and not _is_labelmap(ds)

    def picture(tile: Tile) -> Array:
        numbers = tiles[tile.column, tile.row]
        if is_full:  # the frames of one segment follow those of another
            found = [
                (known[order[n]], pixel_array(ds, index=frame).astype(np.float32))
                for n, frame in enumerate(numbers)
                if n < len(order)
            ]
        else:
            found = layers(ds, numbers, known)
        shown.update({segment.number: segment for segment, coverage in found if coverage.any()})
        return paint(found, None)

    first = [Tile(numbers[0], (0, 0), column, row) for (column, row), numbers in tiles.items()]
    image = slides.assemble(ds, first, picture, request.size, slides.most_tiles(request), BLACK)
    return _with_legend(image, shown, request)
