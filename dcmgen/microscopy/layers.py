"""Layers of a whole slide image: the tiles of one focal plane and optical path (PS3.3 C.7.6.17.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen.dictionary.data.elements import TAGS
from dcmgen.errors import GeometryError
from dcmgen.geometry.tiling import Tiling, explicit_tiles, is_full
from dcmgen.model import groups
from dcmgen.model.repairs import report
from dcmgen.pixels import source
from dcmgen.pixels.job import Job

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dcmgen.model.dataset import BaseDataset

Array = np.ndarray[Any, Any]

_MICROMETERS = 1000.0  # per mm


class Pixels:
    """The frames of an image, whose codec is prepared at the first access.

    Parameters
    ----------
    ds : BaseDataset
        The image.
    """

    def __init__(self, ds: BaseDataset) -> None:
        self._ds = ds
        self._job: Job | None = None

    @property
    def job(self) -> Job:
        """State for decoding the frames."""
        if self._job is None:
            self._job = Job(source.from_dataset(self._ds))
        return self._job


@attrs.frozen
class PathKey:
    """What distinguishes an optical path from those of the same and of other images.

    Different images may use the same Optical Path Identifier for different optical paths (PS3.3 C.8.12.5.1.1).
    """

    identifier: str
    description: str = ""
    wavelength: float | None = None
    color: str = ""

    @property
    def details(self) -> str:
        """Description, wavelength or color."""
        length = "" if self.wavelength is None else f"{self.wavelength:g} nm"
        return self.description or length or self.color


@attrs.frozen(eq=False)
class Layer:
    """Tiles of one image that have the same focal plane and optical path.

    Attributes
    ----------
    path : PathKey
        Optical path.
    depth : float
        Z Offset in Slide Coordinate System in µm, the median if it differs from tile to tile.
    columns, rows : int
        Size of a tile.
    frames, lefts, tops : numpy.ndarray of int, shape (n,)
        Index of the frame of each tile, and the column and row of its first pixel in the total pixel matrix, from 0.
    pixels : Pixels
        The frames.
    """

    path: PathKey
    depth: float
    columns: int
    rows: int
    frames: Array
    lefts: Array
    tops: Array
    pixels: Pixels

    def within(self, left: int, top: int, right: int, bottom: int) -> Array:
        """Return the indices of the tiles that overlap a rectangle of the total pixel matrix."""
        found: Array = np.flatnonzero(
            (self.lefts < right)
            & (self.lefts + self.columns > left)
            & (self.tops < bottom)
            & (self.tops + self.rows > top)
        )
        return found


def layers_of(ds: BaseDataset) -> Iterator[Layer]:
    """Yield the layers of an image.

    Raises
    ------
    GeometryError
        If the size of the matrix or the positions of the tiles are missing.
    """
    tiling = Tiling.of(ds)
    paths = _paths(ds)
    found = _full(ds, tiling, paths) if is_full(ds) or _is_single(ds, tiling) else _sparse(ds, paths)
    pixels = Pixels(ds)
    for path, depth, frames, lefts, tops in found:
        yield Layer(path, depth, tiling.columns, tiling.rows, frames, lefts, tops, pixels)


_Found = tuple[PathKey, float, Array, Array, Array]


def _full(ds: BaseDataset, tiling: Tiling, paths: list[PathKey]) -> Iterator[_Found]:
    """Yield the layers of frames in the order of TILED_FULL."""
    first = groups.whole("ConcatenationFrameOffsetNumber", ds.get("ConcatenationFrameOffsetNumber") or 0)
    each = tiling.across * tiling.down
    count = groups.frame_count(ds)
    if count % each and "ConcatenationUID" not in ds:
        message = f"NumberOfFrames is {count}, but a focal plane has {each} tiles; the last ones are absent"
        report(ds, "tile", TAGS["NumberOfFrames"], message)
    numbers = np.arange(first, first + count)
    origin, step = _depths(ds, tiling.planes)
    for stack in range(int(numbers[0]) // each, int(numbers[-1]) // each + 1):
        members = numbers[max(0, stack * each - first) : (stack + 1) * each - first]
        path, plane = divmod(stack, tiling.planes)
        rows, columns = np.divmod(members % each, tiling.across)
        key = paths[path] if path < len(paths) else PathKey(str(path + 1))
        yield key, origin + plane * step, members - first, columns * tiling.columns, rows * tiling.rows


def _sparse(ds: BaseDataset, paths: list[PathKey]) -> Iterator[_Found]:
    """Yield the layers of frames with explicit positions.

    Tiles at the same position are different focal planes, in the order of their depths. All others are one focal plane,
    even if their depths differ because the microscope followed the surface of the specimen.
    """
    known = {path.identifier: path for path in paths}
    lists: dict[PathKey, list[tuple[int, float, int, int]]] = {}
    for tile in explicit_tiles(ds):
        identifier = str(tile.stack[1])
        path = known.get(identifier) or (paths[0] if len(paths) == 1 and not identifier else PathKey(identifier))
        lists.setdefault(path, []).append((tile.frame, float(tile.stack[0]), tile.column, tile.row))
    if not lists:
        raise GeometryError(
            "the positions of the tiles are unknown", tag_path=groups.SLIDE_POSITION, advice="Add the group"
        )
    for path, listed in lists.items():
        frames, lefts, tops = (np.array([each[n] for each in listed]) for n in (0, 2, 3))
        depths = np.array([each[1] for each in listed])
        order = np.lexsort((frames, depths, lefts, tops))
        starts = np.r_[True, (np.diff(lefts[order]) != 0) | (np.diff(tops[order]) != 0)]
        ranks = np.arange(len(order)) - np.maximum.accumulate(np.where(starts, np.arange(len(order)), 0))
        for rank in range(int(ranks.max()) + 1):
            chosen = np.sort(order[ranks == rank])
            yield path, float(np.median(depths[chosen])), frames[chosen], lefts[chosen], tops[chosen]


def _is_single(ds: BaseDataset, tiling: Tiling) -> bool:
    """Return whether an image is one tile without a position."""
    return not ds.get(groups.PER_FRAME) and tiling.across == tiling.down == 1


def _paths(ds: BaseDataset) -> list[PathKey]:
    found = []
    for item in ds.get("OpticalPathSequence") or ():
        codes = item.get("IlluminationColorCodeSequence") or ()
        color = str(codes[0].get("CodeMeaning") or codes[0].get("CodeValue") or "") if codes else ""
        identifier, description = (str(item.get(f"OpticalPath{name}") or "") for name in ("Identifier", "Description"))
        found.append(PathKey(identifier, description, groups.number(item.get("IlluminationWaveLength")), color))
    return found


def _depths(ds: BaseDataset, planes: int) -> tuple[float, float]:
    """Return the depth of the first focal plane and the distance between focal planes in µm."""
    origins = ds.get("TotalPixelMatrixOriginSequence")
    origin = groups.number(origins[0].get("ZOffsetInSlideCoordinateSystem")) if origins else None
    measures = groups.macro(ds, groups.MEASURES, None)
    spacing = None if measures is None else groups.number(measures.get("SpacingBetweenSlices"))
    if planes > 1 and not spacing:
        raise GeometryError(
            f"the distance between the {planes} focal planes is unknown",
            tag_path=f"{groups.MEASURES}[0].SpacingBetweenSlices",
            advice="Set it",
        )
    return origin or 0.0, (spacing or 0.0) * _MICROMETERS
