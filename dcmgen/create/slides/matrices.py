"""What a slide is made from: arrays, readers and generators of tiles, which are read tile by tile."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, cast, runtime_checkable

import numpy as np

from dcmgen.create.images import captures
from dcmgen.create.slides.matrix import Matrix
from dcmgen.create.slides.tiff import of_tiff
from dcmgen.errors import CreateError

if TYPE_CHECKING:
    from typing import TypeAlias

    from numpy.typing import NDArray

Array = np.ndarray[Any, Any]


@runtime_checkable
class OpenSlide(Protocol):
    """A slide of the package openslide."""

    dimensions: tuple[int, int]

    @property
    def properties(self) -> Any:
        """Properties by name, such as "openslide.mpp-x"."""

    def read_region(self, location: tuple[int, int], level: int, size: tuple[int, int]) -> Any:
        """Return a region as a picture."""


if TYPE_CHECKING:

    class Sliceable(Protocol):
        """An array in memory or in a file: NumPy, zarr, h5py."""

        @property
        def shape(self) -> tuple[int, ...]: ...

        def __getitem__(self, index: Any, /) -> Any: ...

    Tiles = Iterable[NDArray[Any] | None]
    Region = Callable[[int, int, int, int], NDArray[Any] | None]

    SlideImage: TypeAlias = Sliceable | str | PathLike[str] | OpenSlide | Region | Tiles
    """An array; the path of a picture, TIFF or NPY file; a function; or tiles. See `whole_slide`."""


def matrix_of(image: SlideImage, size: tuple[int, int] | None) -> Matrix:
    """Return the pixels that a caller gave.

    Parameters
    ----------
    image : object
        See `whole_slide`.
    size : (int, int) or None
        Width and height, required for functions and tiles.

    Raises
    ------
    CreateError
        If it is not an image, or the size is missing or not that of the image.
    """
    if isinstance(image, str | PathLike):
        found = _of_file(Path(image))
    elif isinstance(image, OpenSlide):
        found = _of_openslide(image)
    elif hasattr(image, "shape"):
        found = of_array(cast("Sliceable", image))
    else:
        rest: Any = image
        return _of_tiles(rest, size)
    if size is not None and size != (found.width, found.height):
        raise CreateError(
            f"size={size} is not that of the image, {found.width} × {found.height}", advice="Leave it out"
        )
    return found


def of_array(array: Sliceable, **known: Any) -> Matrix:
    """Return the pixels of an array of shape (rows, columns) or (rows, columns, 3)."""
    shape = array.shape
    if len(shape) not in (2, 3) or (len(shape) == 3 and shape[2] not in (1, 3)):
        raise CreateError(
            f"an array of shape {tuple(shape)} is not a slide",
            advice="The shape must be (rows, columns) or (rows, columns, 3)",
        )

    def read(x: int, y: int, width: int, height: int) -> Array:
        tile = np.asarray(array[y : y + height, x : x + width])
        return tile[..., 0] if tile.ndim == 3 and tile.shape[2] == 1 else tile

    return _of_regions(shape[1], shape[0], read, **known)


def _of_regions(width: int, height: int, read: Region, **known: Any) -> Matrix:
    def strips(columns: int, rows: int) -> Iterator[list[Array | None]]:
        for y in range(0, height, rows):
            yield [read(x, y, min(columns, width - x), min(rows, height - y)) for x in range(0, width, columns)]

    return Matrix(width, height, strips, **known)


def _of_openslide(slide: OpenSlide) -> Matrix:
    spacing = [slide.properties.get(f"openslide.mpp-{axis}") for axis in "xy"]

    def read(x: int, y: int, width: int, height: int) -> Array:
        pixels = np.asarray(slide.read_region((x, y), 0, (width, height)))
        if pixels.shape[-1] == 4:  # absent pixels are transparent
            alpha = pixels[..., 3:].astype(np.uint16)
            pixels = ((pixels[..., :3] * alpha + 255 * (255 - alpha) + 127) // 255).astype(np.uint8)
        return pixels

    mpp = (float(spacing[0]), float(spacing[1])) if all(spacing) else None
    return _of_regions(*slide.dimensions, read, mpp=mpp)


def _of_tiles(image: Region | Tiles, size: tuple[int, int] | None) -> Matrix:
    if not callable(image) and not isinstance(image, Iterable):
        raise CreateError(
            f"{type(image).__name__} is not an image", advice="Pass an array, a path, a function or tiles"
        )
    if size is None:
        raise CreateError("the size of the slide is unknown", advice="Pass size=(width, height)")
    if callable(image):
        return _of_regions(*size, image)
    width, height = size
    tiles = iter(image)

    def strips(columns: int, rows: int) -> Iterator[list[Array | None]]:
        across, down = -(-width // columns), -(-height // rows)
        for row in range(down):
            strip = []
            for column in range(across):
                try:
                    tile = next(tiles)
                except StopIteration:
                    raise CreateError(
                        f"there are {row * across + column} tiles instead of {across} × {down}",
                        advice="Yield all tiles row by row, None for those that are absent",
                    ) from None
                if tile is not None:
                    tile = tile[: height - row * rows, : width - column * columns]
                strip.append(tile)
            yield strip
        if next(tiles, strips) is not strips:
            raise CreateError(f"there are more than {across} × {down} tiles", advice="Check size= and tile=")

    return Matrix(width, height, strips)


def _of_file(path: Path) -> Matrix:
    suffix = path.suffix.lower()
    if suffix == ".npy":
        return of_array(np.load(path, mmap_mode="r"))
    if suffix in (".tif", ".tiff", ".svs", ".btf", ".scn", ".ndpi"):
        return of_tiff(path)
    pixels, losses, profile = read_picture(path)
    return of_array(pixels, losses=losses, profile=profile)


def read_picture(path: Path) -> tuple[Array, list[tuple[str, float]], bytes]:
    """Return the pixels of a picture, its compression with loss, and its ICC profile.

    Raises
    ------
    CreateError
        If the file is not a picture, or Pillow is not installed.
    """
    pixels, ratio = captures.read_picture(path)
    from PIL import Image

    with Image.open(path) as picture:
        profile: bytes = picture.info.get("icc_profile") or b""
    return pixels, [("ISO_10918_1", ratio)] if ratio else [], profile
