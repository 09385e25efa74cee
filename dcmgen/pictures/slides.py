"""Tiles of a total pixel matrix, such as those of a whole slide, assembled at a small scale (PS3.3 C.7.6.17.3)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen.dictionary.data.elements import TAGS
from dcmgen.errors import CodecError, DicomError, MissingElementError
from dcmgen.model import groups
from dcmgen.model.repairs import report
from dcmgen.pictures import frames, related
from dcmgen.pictures.canvas import BLACK, WHITE, Color, footer
from dcmgen.pictures.values import whole
from dcmgen.pixels import render
from dcmgen.pixels.show import shrink

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from dcmgen.model.dataset import BaseDataset
    from dcmgen.pictures.request import Request

Array = np.ndarray[Any, Any]

_MOST_TILES, _MOST_TILES_OF_THUMBNAIL = 2048, 256
"""Numbers of tiles that are decoded. If there are more, tiles at regular intervals represent their neighbors."""
_MOST_ITEMS = 100_000


@attrs.frozen
class Tile:
    """A tile of a total pixel matrix.

    Attributes
    ----------
    frame : int
        Index of its frame.
    plane : object
        The same for all tiles of a focal plane and optical path, or of a segment.
    column, row : int
        Column and row of its first pixel in the matrix, from 0.
    """

    frame: int
    plane: object
    column: int
    row: int


def is_tiled(ds: BaseDataset) -> bool:
    """Return whether a dataset consists of several tiles of a total pixel matrix."""
    return "PixelData" in ds and "TotalPixelMatrixColumns" in ds and str(ds.get("NumberOfFrames") or "1") != "1"


def matrix_of(ds: BaseDataset) -> tuple[int, int, int, int]:
    """Return width and height of the total pixel matrix, and those of a tile.

    Raises
    ------
    MissingElementError
        If one of them is missing or not positive.
    """
    keywords = "TotalPixelMatrixColumns", "TotalPixelMatrixRows", "Columns", "Rows"
    sizes = [whole(ds.get(keyword)) for keyword in keywords]
    for keyword, size in zip(keywords, sizes, strict=True):
        if size < 1:
            raise MissingElementError(f"tiles cannot be assembled without {keyword}")
    return sizes[0], sizes[1], sizes[2], sizes[3]


def tiles_of(ds: BaseDataset) -> list[Tile]:
    """Return the tiles of a dataset by the positions of its frames, or in the order of TILED_FULL.

    Raises
    ------
    MissingElementError
        If the positions of the tiles are missing.
    """
    width, height, columns, rows = matrix_of(ds)
    count = groups.frame_count(ds)
    items = ds.get(groups.PER_FRAME)
    across, down = -(-width // columns), -(-height // rows)
    if ds.get("DimensionOrganizationType") == "TILED_FULL" or not items:
        if count % (across * down) and ds.get("DimensionOrganizationType") != "TILED_FULL":
            raise MissingElementError("tiles cannot be assembled without their positions")
        return [
            Tile(n, n // (across * down), n % across * columns, n // across % down * rows)
            for n in range(min(count, _MOST_ITEMS))
        ]
    out = []
    for number in range(min(count, len(items), _MOST_ITEMS)):
        item = groups.macro(ds, groups.SLIDE_POSITION, number)
        if item is None:
            continue
        column = whole(item.get("ColumnPositionInTotalImagePixelMatrix"))
        row = whole(item.get("RowPositionInTotalImagePixelMatrix"))
        if column > 0 and row > 0:
            depth = str(item.get("ZOffsetInSlideCoordinateSystem"))
            path = groups.macro(ds, "OpticalPathIdentificationSequence", number)
            identifier = "" if path is None else str(path.get("OpticalPathIdentifier"))
            out.append(Tile(number, (depth, identifier), column - 1, row - 1))
    if not out:
        raise MissingElementError("tiles cannot be assembled without their positions")
    return out


def assemble(
    ds: BaseDataset,
    tiles: Iterable[Tile],
    painted: Callable[[Tile], Array],
    size: int,
    most: int,
    background: Color,
) -> Array:
    """Return a picture of the total pixel matrix.

    Only the result and one tile are in memory at a time.

    Parameters
    ----------
    ds : BaseDataset
        The dataset.
    tiles : iterable of Tile
        The tiles to draw; later ones cover earlier ones.
    painted : callable
        ``painted(tile)`` returns uint8, shape (rows, columns) or (rows, columns, 3).
    size : int
        Maximum width and height of the result. It is not larger than the matrix.
    most : int
        Maximum number of tiles to decode. If there are more, tiles that are not decoded have the mean color of a neighbor.
    background : (int, int, int)
        Color where there is no tile.
    """
    width, height, columns, rows = matrix_of(ds)
    scale = min(1.0, size / max(width, height))
    out: Array = np.empty((max(1, round(height * scale)), max(1, round(width * scale)), 3), np.uint8)
    out[:] = background
    tiles, failed = list(tiles), []
    step = math.ceil(math.sqrt(len(tiles) / most))
    for tile in tiles:
        if tile.column // columns % step or tile.row // rows % step:
            continue
        try:
            image = painted(tile)
        except CodecError as error:
            failed.append(error)
            continue
        shown = image[: max(0, height - tile.row), : max(0, width - tile.column)]
        left, top = round(tile.column * scale), round(tile.row * scale)
        right = round((tile.column + (columns * step if step > 1 else shown.shape[1])) * scale)
        bottom = round((tile.row + (rows * step if step > 1 else shown.shape[0])) * scale)
        cell = out[max(0, top) : bottom, max(0, left) : right]
        if not cell.size or not shown.size or left < 0 or top < 0:
            continue
        cell[:] = _fitted(shown, cell, step)
    if failed and len(failed) == len(tiles):
        raise failed[0]
    if failed:
        message = f"{len(failed)} of {len(tiles)} tiles cannot be decoded and are left blank; the first: {failed[0]}"
        report(ds, "tile", TAGS["PixelData"], message)
    return out


def _fitted(image: Array, cell: Array, step: int) -> Array:
    """Return an image in the size of a cell, or its mean color."""
    if step > 1:
        mean: Array = np.rint(image.mean((0, 1)))
        return mean
    small = shrink(image, cell.shape[0], cell.shape[1])
    return small if small.ndim == 3 else small[..., None]


def draw(ds: BaseDataset, request: Request) -> Array:
    """Draw one tile of a slide if the request has an index, else all tiles of the first plane.

    If the folder has a level of the same pyramid that is smaller and large enough, this level is drawn.
    """
    if request.index is not None:
        return frames.draw(ds, request)
    image = picture(ds if request.is_thumbnail else _smallest_level(ds, request), request)
    if not request.labels:
        return image
    width, height, *_ = matrix_of(ds)
    note = f"{width:,} x {height:,} pixels"
    spacing = _spacing(ds)
    return footer(image, note, None if spacing is None else spacing * width / image.shape[1])


def picture(ds: BaseDataset, request: Request) -> Array:
    """Return the picture of a level: all tiles of its first plane, or its only frame."""
    rendering = request.rendering.copy()
    rendering["aspect"] = False
    if not is_tiled(ds):
        return render(ds, 0, **rendering)
    tiles = tiles_of(ds)
    tiles = [tile for tile in tiles if tile.plane == tiles[0].plane]
    is_bright = str(ds.get("PhotometricInterpretation")) not in ("MONOCHROME2", "PALETTE COLOR")
    return assemble(
        ds,
        tiles,
        lambda tile: render(ds, tile.frame, **rendering),
        request.size,
        most_tiles(request),
        WHITE if is_bright else BLACK,
    )


def most_tiles(request: Request) -> int:
    """Return how many tiles are decoded for a request."""
    return _MOST_TILES_OF_THUMBNAIL if request.is_thumbnail else _MOST_TILES


def _spacing(ds: BaseDataset) -> float | None:
    """Return the distance between columns in mm."""
    try:
        item = groups.macro(ds, groups.MEASURES, None)
        spacing = groups.numbers(item.get("PixelSpacing")) if item is not None else []
        return spacing[1] if len(spacing) == 2 and spacing[1] > 0 else None
    except DicomError:
        return None


def _smallest_level(ds: BaseDataset, request: Request) -> BaseDataset:
    """Return the smallest level of the same pyramid that is as large as the picture."""
    best, least = ds, max(matrix_of(ds)[:2])
    if least <= 2 * request.size:
        return ds
    for other in related.images(ds, request.images):
        try:
            size = max(matrix_of(other)[:2])
            is_level = all(other.get(name) == ds.get(name) for name in ("SeriesInstanceUID", "SOPClassUID"))
            kind = list(other.get("ImageType") or [])[2:3]
        except DicomError:
            continue
        if (
            is_level
            and kind in (["VOLUME"], ["THUMBNAIL"])
            and request.size <= size < least
            and "SegmentSequence" not in other
        ):
            best, least = other, size
    return best
