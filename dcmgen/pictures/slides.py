"""Tiles of a total pixel matrix, such as those of a whole slide, assembled at a small scale (PS3.3 C.7.6.17.3)."""

from __future__ import annotations

import math
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.dictionary.data.elements import TAGS
from dcmgen.errors import CodecError, DicomError, GeometryError, MissingElementError
from dcmgen.geometry import tiling
from dcmgen.geometry.tiling import Tile, Tiling
from dcmgen.model import groups
from dcmgen.model.repairs import report
from dcmgen.pictures import frames, related
from dcmgen.pictures.canvas import BLACK, WHITE, Color, footer
from dcmgen.pixels import render
from dcmgen.pixels.show import shrink

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from dcmgen.model.dataset import BaseDataset
    from dcmgen.pictures.request import Request

Array = np.ndarray[Any, Any]

_MOST_TILES, _MOST_TILES_OF_THUMBNAIL = 2048, 256
"""Numbers of tiles that are decoded. If there are more, tiles at regular intervals represent their neighbors."""
_MOST_ITEMS = 100_000


def is_tiled(ds: BaseDataset) -> bool:
    """Return whether a dataset consists of several tiles of a total pixel matrix."""
    return "PixelData" in ds and "TotalPixelMatrixColumns" in ds and str(ds.get("NumberOfFrames") or "1") != "1"


def matrix_of(ds: BaseDataset) -> Tiling:
    """Return the sizes of the total pixel matrix and of its tiles.

    Raises
    ------
    MissingElementError
        If one of them is missing or not positive.
    """
    with _missing():
        return Tiling.of(ds)


def tiles_of(ds: BaseDataset) -> list[Tile]:
    """Return the tiles of a dataset by the positions of its frames, or in the order of TILED_FULL.

    Raises
    ------
    MissingElementError
        If the positions of the tiles are missing.
    """
    with _missing():
        return list(islice(tiling.tiles_of(ds), _MOST_ITEMS))


@contextmanager
def _missing() -> Iterator[None]:
    """Raise errors of the tiling as errors of pictures."""
    try:
        yield
    except GeometryError as error:
        raise MissingElementError(f"tiles cannot be assembled: {error.message}", tag_path=error.tag_path) from None


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
    matrix = matrix_of(ds)
    width, height, columns, rows = matrix.width, matrix.height, matrix.columns, matrix.rows
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
    matrix = matrix_of(ds)
    note = f"{matrix.width:,} x {matrix.height:,} pixels"
    spacing = _spacing(ds)
    return footer(image, note, None if spacing is None else spacing * matrix.width / image.shape[1])


def picture(ds: BaseDataset, request: Request) -> Array:
    """Return the picture of a level: all tiles of its first plane, or its only frame."""
    rendering = request.rendering.copy()
    rendering["aspect"] = False
    if not is_tiled(ds):
        return render(ds, 0, **rendering)
    tiles = tiles_of(ds)
    tiles = [tile for tile in tiles if tile.stack == tiles[0].stack]
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
    best, least = ds, _side(ds)
    if least <= 2 * request.size:
        return ds
    for other in related.images(ds, request.images):
        try:
            size = _side(other)
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


def _side(ds: BaseDataset) -> int:
    matrix = matrix_of(ds)
    return max(matrix.width, matrix.height)
