"""Display images: PNG, contact sheets, the terminal."""

from __future__ import annotations

import math
import os
import struct
import zlib
from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.codec.replacing import write_file
from dcmgen.errors import PixelError

if TYPE_CHECKING:
    from collections.abc import Sequence

Array = np.ndarray[Any, Any]


def png(image: Array, level: int = 3) -> bytes:
    """Return an image as a PNG file.

    Parameters
    ----------
    image : ndarray
        uint8 or uint16, shape (rows, columns) or (rows, columns, samples), with 1 to 4 samples: gray, gray and alpha,
        RGB or RGB and alpha.
    level : int, optional
        Compression level, 0 (none) to 9 (smallest).

    Returns
    -------
    bytes
        The PNG file.

    Raises
    ------
    PixelError
        If the dtype or shape of the image is not supported.
    """
    kind: np.dtype[Any] = image.dtype
    if kind not in (np.uint8, np.uint16) or image.ndim not in (2, 3) or not image.size:
        raise PixelError(f"a PNG image must be uint8 or uint16, not {kind} of shape {image.shape}")
    color_type = {1: 0, 2: 4, 3: 2, 4: 6}[1 if image.ndim == 2 else image.shape[2]]
    rows = np.ascontiguousarray(image, kind.newbyteorder(">")).view(np.uint8).reshape(image.shape[0], -1)
    lines = np.empty((rows.shape[0], rows.shape[1] + 1), np.uint8)
    lines[:, 0] = 2  # filter type Up: each line is the difference from the line above
    lines[0, 1:] = rows[0]
    np.subtract(rows[1:], rows[:-1], out=lines[1:, 1:])

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", image.shape[1], image.shape[0], 8 * kind.itemsize, color_type, 0, 0, 0)
    body = zlib.compress(lines.data, level)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def save_png(image: Array, path: str | os.PathLike[str], level: int = 3) -> None:
    """Write an image to a PNG file.

    Parameters
    ----------
    image : ndarray
        uint8 or uint16; see `png`.
    path : path
        The file to write.
    level : int, optional
        Compression level, 0 (none) to 9 (smallest).

    Raises
    ------
    PixelError
        If the dtype or shape of the image is not supported.
    """
    write_file(path, png(image, level))


def as_rgb(image: Array) -> Array:
    """Return an image with three samples per pixel.

    Parameters
    ----------
    image : ndarray
        Shape (rows, columns) or (rows, columns, 3).

    Returns
    -------
    ndarray
        Shape (rows, columns, 3).
    """
    return image if image.ndim == 3 else np.stack([image] * 3, -1)


def chosen(count: int, limit: int) -> list[int]:
    """Return the indices of at most `limit` of `count` frames at regular intervals, with the first and the last."""
    if count <= limit:
        return list(range(count))
    return [round(i * (count - 1) / max(limit - 1, 1)) for i in range(limit)]


def contact_sheet(
    frames: Sequence[Array], columns: int | None = None, *, gap: int = 2, limit: int | None = None
) -> Array:
    """Arrange frames in a grid, in one image.

    Parameters
    ----------
    frames : sequence of ndarray
        uint8 images, shape (rows, columns) or (rows, columns, 3), as returned by `dcmgen.pixels.render`. They may
        differ in size and in the number of samples.
    columns : int, optional
        Number of frames in a row. By default, the grid has about as many rows as columns.
    gap : int, optional
        Space between frames in pixels.
    limit : int, optional
        Maximum number of frames. If there are more, frames at regular intervals are selected.

    Returns
    -------
    ndarray
        uint8, shape (rows, columns), or (rows, columns, 3) if one of the frames has color.

    Raises
    ------
    PixelError
        If there are no frames.
    """
    images = list(frames)
    if not images:
        raise PixelError("a contact sheet needs at least one frame")
    if limit is not None:
        images = [images[index] for index in chosen(len(images), limit)]
    across = columns or math.ceil(math.sqrt(len(images)))
    down = math.ceil(len(images) / across)
    height, width = max(i.shape[0] for i in images), max(i.shape[1] for i in images)
    has_color = any(i.ndim == 3 for i in images)
    shape = (down * height + (down - 1) * gap, across * width + (across - 1) * gap)
    sheet = np.zeros((*shape, 3) if has_color else shape, np.uint8)
    for number, image in enumerate(images):
        row, column = divmod(number, across)
        top, left = row * (height + gap), column * (width + gap)
        cell = sheet[top : top + image.shape[0], left : left + image.shape[1]]
        cell[...] = image[..., None] if has_color and image.ndim == 2 else image
    return sheet


def shrink(image: Array, rows: int, columns: int) -> Array:
    """Return a smaller image whose pixels are means of the pixels of ``image``.

    Parameters
    ----------
    image : ndarray
        uint8, shape (rows, columns) or (rows, columns, 3).
    rows, columns : int
        Maximum size of the result; an image is never enlarged.

    Returns
    -------
    ndarray
        uint8, shape (rows, columns) or (rows, columns, 3).
    """
    rows, columns = min(rows, image.shape[0]), min(columns, image.shape[1])
    down = np.linspace(0, image.shape[0], rows + 1).astype(int)
    across = np.linspace(0, image.shape[1], columns + 1).astype(int)
    sums: Array = np.add.reduceat(np.add.reduceat(image.astype(np.float32), down[:-1], 0), across[:-1], 1)
    area: Array = np.diff(down)[:, None] * np.diff(across)[None]
    return np.rint(sums / (area if image.ndim == 2 else area[..., None])).astype(np.uint8)


def terminal(image: Array, columns: int = 80, *, color: bool = True) -> str:
    """Return an image as text for a terminal, with two pixels per character.

    Parameters
    ----------
    image : ndarray
        uint8, shape (rows, columns) or (rows, columns, 3).
    columns : int, optional
        Width in characters.
    color : bool, optional
        Use escape sequences for 24-bit color. If False, characters represent shades of gray.

    Returns
    -------
    str
        Lines of text without a final newline.
    """
    rows = max(2, round(image.shape[0] * columns / image.shape[1] / 2) * 2)
    small = shrink(image, rows, columns)
    if not color:
        gray = small if small.ndim == 2 else small.mean(-1)
        shades = np.array(list(" .:-=+*#%@"))
        return "\n".join("".join(line) for line in shades[(gray[::2] * (9 / 255)).astype(int)])
    rgb = as_rgb(small)
    if len(rgb) % 2:
        rgb = np.concatenate([rgb, rgb[-1:]])
    lines = []
    for upper, lower in zip(rgb[::2].tolist(), rgb[1::2].tolist(), strict=True):
        cells = (
            f"\x1b[38;2;{a[0]};{a[1]};{a[2]}m\x1b[48;2;{b[0]};{b[1]};{b[2]}m▀"
            for a, b in zip(upper, lower, strict=True)
        )
        lines.append("".join(cells) + "\x1b[0m")
    return "\n".join(lines)
