"""A canvas for lines, areas, images and text, drawn with Pillow."""

from __future__ import annotations

import math
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.errors import PixelError
from dcmgen.pixels.show import as_rgb

if TYPE_CHECKING:
    from collections.abc import Sequence

Array = np.ndarray[Any, Any]
Color = tuple[int, int, int]

BLACK: Color = (0, 0, 0)
WHITE: Color = (255, 255, 255)
DARK: Color = (17, 19, 23)
"""Background of drawings in color."""
PALE: Color = (205, 209, 214)
"""Text on a dark background."""
MUTED: Color = (128, 134, 142)
"""Less important text on a dark background."""
GRAY: Color = (110, 114, 120)
"""Text of axes on a white background."""
GRID: Color = (228, 231, 235)
"""Lines of a grid on a white background."""
LEAST_WIDTH = 320
"""Width in pixels of an image with a line of text or a legend."""

_FINE = 2  # lines are drawn on a finer grid and averaged, which smooths them
_MOST_ENTRIES = 48
_MANY = 300  # points of a line
_FARTHEST = 1e6  # pixels from the canvas, beyond which Pillow overflows


def pillow(name: str) -> Any:
    """Return a module of Pillow.

    Raises
    ------
    PixelError
        If Pillow is not installed.
    """
    try:
        return import_module(f"PIL.{name}")
    except ImportError:
        raise PixelError('this picture requires Pillow: pip install "dcmgen[plot]"') from None


def has_pillow() -> bool:
    """Return whether Pillow is installed."""
    return find_spec("PIL") is not None


@lru_cache(maxsize=16)
def _font(size: float, mono: bool) -> Any:
    """Return a font: DejaVu, which is a part of matplotlib, or the font of Pillow."""
    fonts = pillow("ImageFont")
    spec = find_spec("matplotlib")
    if spec is not None and spec.origin:
        path = Path(spec.origin).parent / "mpl-data/fonts/ttf" / ("DejaVuSansMono.ttf" if mono else "DejaVuSans.ttf")
        if path.exists():
            return fonts.truetype(str(path), size)
    return fonts.load_default(size)


class Canvas:
    """An RGB image to draw on. Coordinates are pixels, with (0, 0) at the upper left corner of the image.

    Parameters
    ----------
    width, height : int
        Size in pixels.
    background : (int, int, int), optional
        Color of the background.
    """

    def __init__(self, width: int, height: int, background: Color = DARK) -> None:
        self.width, self.height = max(1, width), max(1, height)
        self._image = pillow("Image").new("RGB", (self.width * _FINE, self.height * _FINE), background)
        self._drawing = pillow("ImageDraw").Draw(self._image)
        self._texts: list[tuple[tuple[float, float], str, float, Color, str, bool]] = []

    def paste(self, image: Array, left: float, top: float, width: float, height: float) -> None:
        """Draw an image, uint8 of shape (rows, columns) or (rows, columns, 3), into a rectangle."""
        size = (max(1, round(width * _FINE)), max(1, round(height * _FINE)))
        picture = pillow("Image").fromarray(image)
        whole = size[0] % image.shape[1] == size[1] % image.shape[0] == 0  # then no pixel is changed
        is_coarse = min(size[0] / image.shape[1], size[1] / image.shape[0]) >= 2 * _FINE
        method = pillow("Image").Resampling.NEAREST if whole or is_coarse else pillow("Image").Resampling.BILINEAR
        self._image.paste(picture.resize(size, method), (round(left * _FINE), round(top * _FINE)))

    def line(self, points: Array | Sequence[Sequence[float]], color: Color, width: float = 1.5) -> None:
        """Draw lines through points of shape (n, 2)."""
        if (scaled := _scaled(points)) and len(scaled) > 1:
            self._drawing.line(scaled, color, max(1, round(width * _FINE)), _joint(scaled))

    def polygon(
        self,
        points: Array | Sequence[Sequence[float]],
        color: Color | None = None,
        *,
        outline: Color | None = None,
        width: float = 1.5,
    ) -> None:
        """Draw the area and the outline of a polygon with corners of shape (n, 2)."""
        scaled = _scaled(points)
        if color is not None and len(scaled) > 2:
            self._drawing.polygon(scaled, color)
        if outline is not None and scaled:
            self._drawing.line([*scaled, scaled[0]], outline, max(1, round(width * _FINE)), _joint(scaled))

    def dot(self, x: float, y: float, color: Color, radius: float = 3) -> None:
        """Draw a disk."""
        if abs(x) < _FARTHEST and abs(y) < _FARTHEST:
            box = (x - radius) * _FINE, (y - radius) * _FINE, (x + radius) * _FINE, (y + radius) * _FINE
            self._drawing.ellipse(box, color)

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float = 13,
        color: Color = PALE,
        *,
        anchor: str = "la",
        mono: bool = False,
    ) -> None:
        """Draw one line of text; see the documentation of Pillow for anchors."""
        self._texts.append(((x, y), text, size, color, anchor, mono))

    def array(self) -> Array:
        """Return the image, uint8 of shape (rows, columns, 3)."""
        image = self._image.reduce(_FINE)
        drawing = pillow("ImageDraw").Draw(image)
        for where, text, size, color, anchor, mono in self._texts:
            drawing.text(where, text, color, _font(size, mono), anchor)
        return np.array(image, np.uint8)


def _joint(points: list[Any]) -> str | None:
    """Return how lines are joined; a long line has short segments, for which rounded joints are slow and invisible."""
    return "curve" if len(points) < _MANY else None


def _scaled(points: Array | Sequence[Sequence[float]]) -> list[tuple[float, float]]:
    """Return the finite points in the coordinates of the finer grid."""
    array = np.asarray(points, np.float64).reshape(-1, 2)
    array = array[np.isfinite(array).all(1)]
    # pixel centers of the finer grid are half a pixel off those of Pillow
    array = array.clip(-_FARTHEST, _FARTHEST) * _FINE - 0.5
    return [(x, y) for x, y in array.tolist()]


def text_width(text: str, size: float = 13, *, mono: bool = False) -> float:
    """Return the width of a line of text in pixels."""
    return float(_font(size, mono).getlength(text))


def shortened(text: str, width: float, size: float = 13, *, keeps_end: bool = False) -> str:
    """Return a line of text; if it is wider than ``width`` pixels, an ellipsis replaces its end, or its middle."""

    def cut(count: int) -> str:
        end = count // 2 if keeps_end else 0
        return text[: count - end].rstrip() + "…" + text[len(text) - end :]

    if text_width(text, size) <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if text_width(cut(middle), size) <= width:
            low = middle
        else:
            high = middle - 1
    return cut(low)


def enlarged(image: Array, factor: int) -> Array:
    """Return an image whose pixels are squares of ``factor`` x ``factor`` pixels."""
    return np.repeat(np.repeat(image, factor, 0), factor, 1)


def footer(image: Array, note: str, spacing: float | None = None) -> Array:
    """Return an image with a line of text below it, and a scale bar; a small image is enlarged.

    Parameters
    ----------
    image : ndarray
        uint8, shape (rows, columns) or (rows, columns, 3).
    note : str
        The text.
    spacing : float, optional
        Size of a pixel in mm, for the scale bar.
    """
    narrow = image.shape[1]
    image = _wide(image)
    width = image.shape[1]
    canvas = Canvas(width, 26, DARK)
    left = 8.0
    if spacing:
        pixel = spacing * narrow / width
        length = round_length(width / 4 * pixel)
        right = left + length / pixel
        canvas.line([(left, 13), (right, 13)], PALE, 2)
        canvas.text(right + 6, 13, f"{length:g} mm" if length >= 1 else f"{1000 * length:g} µm", 12, PALE, anchor="lm")
        left = right + 80
    canvas.text(width - 8, 13, shortened(note, max(0.0, width - 8 - left), 12), 12, MUTED, anchor="rm")
    return np.concatenate([as_rgb(image), canvas.array()])


def round_length(most: float) -> float:
    """Return the largest of 1, 2 or 5 times a power of 10 that is not greater than ``most``."""
    power = 10.0 ** np.floor(np.log10(most))
    return float(next(factor * power for factor in (5, 2, 1) if factor * power <= most * (1 + 1e-9)))


def step_of(extent: float, most: int) -> float:
    """Return the round step, 1, 2 or 5 times a power of 10, that divides an extent into at most ``most`` parts."""
    least = max(extent / most, 1e-12)
    power = 10.0 ** math.floor(math.log10(least))
    return next(factor * power for factor in (1, 2, 5, 10) if factor * power >= least * (1 - 1e-9))


def with_legend(image: Array, entries: Sequence[tuple[str, Color]]) -> Array:
    """Return an image with names and their colors below it; a small image is enlarged.

    Parameters
    ----------
    image : ndarray
        uint8, shape (rows, columns) or (rows, columns, 3).
    entries : sequence of (str, (int, int, int))
        Names and colors; only the first are written.
    """
    image = _wide(image)
    width = image.shape[1]
    column = min(width, 160)
    across = max(1, width // column)
    shown = entries[: _MOST_ENTRIES - (len(entries) > _MOST_ENTRIES)]
    lines = -(-len(shown) // across) + (len(shown) < len(entries))
    canvas = Canvas(width, 12 + 22 * lines, DARK)
    for number, (name, color) in enumerate(shown):
        left, top = 10 + number % across * column, 8 + number // across * 22
        canvas.polygon([(left, top + 2), (left + 12, top + 2), (left + 12, top + 14), (left, top + 14)], color)
        canvas.text(left + 19, top + 8, shortened(name, column - 34, 12), 12, PALE, anchor="lm")
    if len(shown) < len(entries):
        canvas.text(29, canvas.height - 16, f"… {len(entries) - len(shown)} more", 12, MUTED, anchor="lm")
    return np.concatenate([as_rgb(image), canvas.array()])


def _wide(image: Array) -> Array:
    """Return an image that is wide enough for text."""
    return enlarged(image, -(-LEAST_WIDTH // image.shape[1])) if image.shape[1] < LEAST_WIDTH else image
