"""Rendered frames: one of them, or a labeled contact sheet."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.errors import PixelError
from dcmgen.model import groups
from dcmgen.pictures.canvas import LEAST_WIDTH, PALE, Canvas, Color, enlarged, has_pillow, shortened
from dcmgen.pictures.planes import plane_of, position_text
from dcmgen.pixels import render
from dcmgen.pixels.show import as_rgb, chosen, contact_sheet

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.pictures.request import Request

Array = np.ndarray[Any, Any]

_LEAST_WIDTH = 120  # pixels of a cell with a label
_STRIP: Color = (38, 42, 48)
_MOST_PIXELS = 1 << 26  # of a frame that is decoded for a thumbnail


def draw(ds: BaseDataset, request: Request) -> Array:
    """Return a rendered frame, the middle one for a thumbnail, or a contact sheet."""
    count = groups.frame_count(ds)
    if request.is_thumbnail:
        check_size(ds)
    if request.index is not None or count == 1:
        return render(ds, request.index or 0, **request.rendering)
    if request.is_thumbnail:
        return render(ds, count // 2, **request.rendering)
    indices = chosen(count, request.limit)
    images = [render(ds, number, **request.rendering) for number in indices]
    return sheet(images, labels_of(ds, indices), request)


def labels_of(ds: BaseDataset, frames: list[int]) -> list[str]:
    """Return the numbers of frames, and their positions along the normals of their planes if these differ."""
    positions = []
    for frame in frames:
        plane = plane_of(ds, frame)
        positions.append("" if plane is None else f"   {position_text(plane.normal, plane.position)}")
    if len(set(positions)) == 1:
        return [f"{frame + 1}" for frame in frames]
    return [f"{frame + 1}{position}" for frame, position in zip(frames, positions, strict=True)]


def _columns(images: list[Array]) -> int:
    """Return the number of columns that makes a contact sheet of images of one size about as wide as high."""
    height, width = images[0].shape[:2]
    return max(1, min(len(images), math.ceil(math.sqrt(len(images) * height / width))))


def same_size(images: list[Array]) -> list[Array]:
    """Return images with black margins, so that all have the size of the largest."""
    height, width = (max(image.shape[axis] for image in images) for axis in (0, 1))
    return [_padded(image, height, width) for image in images]


def _padded(image: Array, height: int, width: int) -> Array:
    above, left = (height - image.shape[0]) // 2, (width - image.shape[1]) // 2
    margins = [(above, height - image.shape[0] - above), (left, width - image.shape[1] - left), (0, 0)]
    return np.pad(image, margins[: image.ndim])


def sheet(images: list[Array], labels: list[str], request: Request) -> Array:
    """Arrange images in a grid, each above its label if the request has labels; small images are enlarged then."""
    if not request.labels or not has_pillow():
        return contact_sheet(images)
    images = same_size(images)
    width = images[0].shape[1]
    across = _columns(images)
    factor = max(-(-_LEAST_WIDTH // width), -(-LEAST_WIDTH // (width * across)))
    if factor > 1:
        images = [enlarged(image, factor) for image in images]
        width *= factor
    size = float(np.clip(width / 12, 11, 16))
    strip = round(size * 1.5)
    cells = []
    for image, text in zip(images, labels, strict=True):
        canvas = Canvas(width, strip, _STRIP)
        canvas.text(3, strip / 2, shortened(text, width - 6, size, keeps_end=True), size, PALE, anchor="lm")
        below = canvas.array()
        cells.append(np.concatenate([as_rgb(image), below]))
    return contact_sheet(cells, across, gap=4)


def check_size(ds: BaseDataset) -> None:
    """Refuse frames that take too long to decode for a thumbnail."""
    rows, columns = groups.number(ds.get("Rows")), groups.number(ds.get("Columns"))
    if rows and columns and rows * columns > _MOST_PIXELS:
        raise PixelError(f"a frame of {rows:g} x {columns:g} pixels is too large for a thumbnail")
