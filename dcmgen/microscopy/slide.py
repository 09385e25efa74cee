"""Regions of whole slide images, from the files of one or several levels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen.codec.sources import datasets_of
from dcmgen.errors import GeometryError, PixelError
from dcmgen.geometry.tiling import Tiling
from dcmgen.microscopy.layers import Layer, layers_of
from dcmgen.model import groups
from dcmgen.model.dataset import BaseDataset
from dcmgen.pixels.description import PIXEL_KEYWORDS
from dcmgen.pixels.job import each
from dcmgen.pixels.show import shrink

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dcmgen.codec.sources import Sources
    from dcmgen.microscopy.layers import PathKey

Array = np.ndarray[Any, Any]

_WHITE = 255
_OTHER_FLAVORS = ("LABEL", "OVERVIEW", "LOCALIZER", "THUMBNAIL")


@attrs.frozen(eq=False)
class Level:
    """One resolution of a whole slide image.

    Attributes
    ----------
    width, height : int
        Size of the total pixel matrix.
    mpp : (float, float) or None
        Size of a pixel in x and y (along a row, and along a column) in µm; None if it is unknown.
    downsample : float
        Factor by which the level is smaller than the first one.
    datasets : tuple of Dataset
        The images of the level; several if focal planes or optical paths are separate instances.
    """

    width: int
    height: int
    mpp: tuple[float, float] | None
    downsample: float
    datasets: tuple[BaseDataset, ...]
    _layers: tuple[Layer, ...] = attrs.field(repr=False)

    def __repr__(self) -> str:
        spacing = "" if self.mpp is None else f", {self.mpp[0]:g} µm/pixel"
        return f"<Level {self.width} × {self.height}{spacing}>"


class Slide:
    """A whole slide image: the levels of its pyramid, and its label and overview.

    Tiles are read from the files when they are needed. The order of tiles, focal planes and optical paths may be that of
    TILED_FULL or explicit, in one instance or in several.

    Parameters
    ----------
    sources : Dataset, path-like, or iterable of them
        The images of one slide: datasets, files, or folders, which may contain other files too.

    Attributes
    ----------
    levels : tuple of Level
        The levels from the largest to the smallest.
    label, overview, thumbnail : Dataset or None
        The images with these flavors (value 3 of Image Type).
    focal_planes : tuple of float
        Depths of the focal planes of the largest level in µm, from the slide to the coverslip.
    optical_paths : tuple of str
        Identifiers of the optical paths, followed by a description if different optical paths have the same identifier.

    Raises
    ------
    PixelError
        If there is no whole slide image, or if the images belong to different slides.
    GeometryError
        If the positions of tiles are missing.
    """

    def __init__(self, sources: Sources) -> None:
        images = [ds for ds in datasets_of(sources) if _is_slide(ds)]
        levels: dict[tuple[int, int], list[BaseDataset]] = {}
        others: dict[str, BaseDataset] = {}
        for ds in images:
            flavor = _flavor(ds)
            if flavor in _OTHER_FLAVORS:
                others.setdefault(flavor, ds)
            else:
                tiling = Tiling.of(ds)
                levels.setdefault((tiling.width, tiling.height), []).append(ds)
        if not levels:
            raise PixelError("there is no whole slide image", advice="Pass the files of a slide")
        _check_same(images)
        self.label = others.get("LABEL")
        self.overview = others.get("OVERVIEW")
        self.thumbnail = others.get("THUMBNAIL")
        sizes = sorted(levels, reverse=True)
        self.levels = tuple(_level(size, levels[size], size[0] / sizes[0][0]) for size in sizes)
        base = self.levels[0]._layers
        self._paths = tuple(dict.fromkeys(layer.path for layer in base))
        self.optical_paths = tuple(_names(self._paths))
        self.focal_planes = tuple(sorted({round(layer.depth, 3) for layer in base}))

    def __repr__(self) -> str:
        first = self.levels[0]
        return f"<Slide {first.width} × {first.height}, {len(self.levels)} level{'s' * (len(self.levels) > 1)}>"

    def read_region(
        self,
        level: int,
        x: int,
        y: int,
        width: int,
        height: int,
        *,
        plane: int = 0,
        path: int | str = 0,
        fill: int | None = None,
    ) -> Array:
        """Return a region of a level.

        Parameters
        ----------
        level : int
            Index of the level; 0 is the largest one.
        x, y : int
            Column and row of the first pixel in the level, from 0.
        width, height : int
            Size of the region in pixels of the level.
        plane : int, optional
            Index in `focal_planes`. A level without this focal plane has the closest one.
        path : int or str, optional
            Index in `optical_paths`, or the name.
        fill : int, optional
            Value of the pixels of tiles that are absent. By default, 0 in grayscale and the largest value, white, in
            color.

        Returns
        -------
        numpy.ndarray, shape (height, width) or (height, width, 3)
            The pixels; color is RGB.

        Raises
        ------
        PixelError
            If the level, focal plane or optical path does not exist, or the region is not inside the level.
        CodecError
            If a tile cannot be decoded.
        """
        found = self.levels[groups.position(level, len(self.levels), "level")]
        if width < 1 or height < 1 or x < 0 or y < 0 or x + width > found.width or y + height > found.height:
            raise PixelError(
                f"the region of {width} × {height} pixels at ({x}, {y}) is not inside the level of "
                f"{found.width} × {found.height} pixels",
                advice="Pass x, y, width and height in pixels of the level",
            )
        layers = self._chosen(found, plane, path)
        out: Array | None = None
        for layer in layers:
            tiles = layer.within(x, y, x + width, y + height)
            if out is None:
                out = _blank(layer, height, width, fill)
            _paste(out, layer, tiles, x, y)
        assert out is not None
        return out

    def picture(self, size: int = 512, *, plane: int = 0, path: int | str = 0) -> Array:
        """Return the whole slide at a small size.

        Parameters
        ----------
        size : int, optional
            Maximum width and height.
        plane, path : optional
            As for `read_region`.

        Returns
        -------
        numpy.ndarray of uint8, shape (rows, columns) or (rows, columns, 3)
            Means of the pixels of the smallest level that is large enough.
        """
        index = max(
            (n for n, level in enumerate(self.levels) if max(level.width, level.height) >= size or n == 0), default=0
        )
        level = self.levels[index]
        scale = min(1.0, size / max(level.width, level.height))
        image = self.read_region(index, 0, 0, level.width, level.height, plane=plane, path=path)
        if image.dtype.itemsize > 1:
            image = (image >> 8 * (image.dtype.itemsize - 1)).astype(np.uint8)
        return shrink(image, max(1, round(level.height * scale)), max(1, round(level.width * scale)))

    def _chosen(self, level: Level, plane: int, path: int | str) -> list[Layer]:
        """Return the layers of a level that have the focal plane and optical path, or the closest focal plane."""
        if isinstance(path, str):
            if path not in self.optical_paths:
                raise PixelError(f"there is no optical path {path!r}; there are {', '.join(self.optical_paths)}")
            path = self.optical_paths.index(path)
        key = self._paths[groups.position(path, len(self._paths), "optical path")]
        depth = self.focal_planes[groups.position(plane, len(self.focal_planes), "focal plane")]
        layers = [layer for layer in level._layers if layer.path == key]
        if not layers:
            raise PixelError(f"{level} has no optical path {key.identifier!r}", advice="Pass path=")
        nearest = min(abs(layer.depth - depth) for layer in layers)
        return [layer for layer in layers if abs(layer.depth - depth) <= nearest + 1e-3]


def _is_slide(ds: BaseDataset) -> bool:
    is_image = any(keyword in ds for keyword in PIXEL_KEYWORDS)
    return is_image and "TotalPixelMatrixColumns" in ds and "SegmentSequence" not in ds


def _flavor(ds: BaseDataset) -> str:
    kind = ds.get("ImageType")
    return str(kind[2]) if isinstance(kind, list) and len(kind) > 2 else ""


def _check_same(images: list[BaseDataset]) -> None:
    """Raise an error if images belong to different slides."""
    for keyword in ("ContainerIdentifier", "FrameOfReferenceUID"):
        values = list(dict.fromkeys(str(value) for ds in images if (value := ds.get(keyword))))
        if len(values) > 1:
            raise PixelError(
                f"the images belong to different slides: {keyword} is {values[0]!r} and {values[1]!r}",
                advice="Pass the images of one slide",
            )


def _level(size: tuple[int, int], images: list[BaseDataset], scale: float) -> Level:
    layers = tuple(layer for ds in images for layer in layers_of(ds))
    return Level(size[0], size[1], _mpp(images[0]), 1 / scale, tuple(images), layers)


def _mpp(ds: BaseDataset) -> tuple[float, float] | None:
    item = groups.macro(ds, groups.MEASURES, None)
    spacing = groups.numbers(item.get("PixelSpacing")) if item is not None else []
    if len(spacing) != 2 or min(spacing) <= 0:
        return None
    return spacing[1] * 1000, spacing[0] * 1000


def _names(paths: tuple[PathKey, ...]) -> Iterator[str]:
    for path in paths:
        is_unique = sum(other.identifier == path.identifier for other in paths) == 1
        yield path.identifier if is_unique or not path.details else f"{path.identifier} ({path.details})"


def _blank(layer: Layer, rows: int, columns: int, fill: int | None) -> Array:
    d = layer.pixels.job.description
    if fill is None:
        fill = 0 if d.samples == 1 else (_WHITE if d.dtype.itemsize == 1 else 2**d.bits_stored - 1)
    shape = (rows, columns) if d.samples == 1 else (rows, columns, d.samples)
    return np.full(shape, fill, d.dtype)


def _paste(out: Array, layer: Layer, tiles: Array, x: int, y: int) -> None:
    """Copy the pixels of tiles into a region whose first pixel is at (x, y)."""
    job = layer.pixels.job
    rows, columns = out.shape[:2]
    count = job.description.frames
    if len(tiles) and layer.frames[tiles].max() >= count:
        raise GeometryError(f"there are positions for more tiles than the {count} frames of the pixels")

    def paste(number: int) -> None:
        tile = tiles[number]
        left, top = int(layer.lefts[tile]) - x, int(layer.tops[tile]) - y
        pixels = job.frame(int(layer.frames[tile]))
        if pixels.dtype != out.dtype:
            raise PixelError(f"the codestreams have more bits than BitsAllocated ({job.description.bits_allocated})")
        cut = pixels[max(0, -top) : rows - top, max(0, -left) : columns - left]
        top, left = max(0, top), max(0, left)
        out[top : top + cut.shape[0], left : left + cut.shape[1]] = cut

    threads = job.threads(len(tiles))
    if threads > 1:
        job.codec_threads = 1
    each(paste, range(len(tiles)), threads)
