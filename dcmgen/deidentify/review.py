"""Contact sheets of the objects whose pixels were masked, for a review by a person."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from dcmgen.pictures.canvas import MUTED, Canvas, pillow, shortened
from dcmgen.pictures.drawing import small
from dcmgen.pictures.output import save
from dcmgen.pixels.show import as_rgb
from dcmgen.validation.references import text
from dcmgen.values import tags

if TYPE_CHECKING:
    from typing import TypeAlias

    from dcmgen.deidentify.deidentifier import Deidentified
    from dcmgen.model.dataset import BaseDataset

    Array: TypeAlias = np.ndarray[Any, Any]

_SIDE = 200
"""Maximum width and height of a thumbnail in pixels."""
_GAP, _CAPTION = 10, 40
_ACROSS, _DOWN = 3, 6
_RED = np.array([255, 64, 48])


class Picture(NamedTuple):
    """An object before and after its pixels were masked. It contains the original pixels.

    Attributes
    ----------
    key : str
        Equal for objects of a series with the same mask, of which one is shown.
    name : str
        Name of the new file.
    share : float
        Part of the pixels that was masked in any frame.
    before, after : ndarray
        uint8, shape (rows, columns, 3). In the first one, the masked area is red.
    """

    key: str
    name: str
    share: float
    before: Array
    after: Array


def picture(source: BaseDataset, found: Deidentified[Any], name: str) -> Picture | None:
    """Return the thumbnails of an object; None if no pixels were masked or it cannot be drawn.

    Parameters
    ----------
    source : BaseDataset
        The original.
    found : Deidentified
        The result.
    name : str
        Name of the new file.
    """
    masked = found.masked
    if masked is None:
        return None
    before, after = small(source, _SIDE), small(found.dataset, _SIDE)
    if before is None or after is None:
        return None
    series = text(found.dataset, tags.SERIES_INSTANCE_UID)
    key = f"{series} {sha256(np.packbits(masked).tobytes()).hexdigest()}"
    return Picture(key, name, float(masked.mean()), _marked(as_rgb(before), masked), as_rgb(after))


def _marked(image: Array, masked: Array) -> Array:
    """Return an image on which the masked area is red, with a solid edge."""
    rows, columns = ((np.arange(n) + 0.5) * m / n for n, m in zip(image.shape[:2], masked.shape, strict=True))
    area = masked[np.ix_(rows.astype(int), columns.astype(int))]
    inside = np.pad(area, 1)
    inner = area & inside[:-2, 1:-1] & inside[2:, 1:-1] & inside[1:-1, :-2] & inside[1:-1, 2:]
    made = image.copy()
    made[area] = (0.6 * image[area] + 0.4 * _RED).astype(np.uint8)
    made[area & ~inner] = _RED
    return made


class ReviewSheets:
    """Draws pictures on sheets: the file, and further files with numbers if one sheet is not enough.

    Parameters
    ----------
    path : str or PathLike
        File of the first sheet; the format follows from the suffix, such as ``.png``.

    Raises
    ------
    PixelError
        If Pillow is not installed, or the suffix is unknown.
    """

    def __init__(self, path: str | PathLike[str]) -> None:
        pillow("Image")
        self._path = Path(path)
        self._pictures: list[Picture] = []
        self._shown: set[str] = set()
        self._count = 0
        self._write()  # an error occurs before the work begins

    def add(self, pictures: Iterable[Picture]) -> None:
        """Add pictures; of several objects of a series with the same mask, the first is shown."""
        for each in pictures:
            if each.key not in self._shown:
                if len(self._pictures) == _ACROSS * _DOWN:
                    self._count += 1
                    self._pictures.clear()
                self._shown.add(each.key)
                self._pictures.append(each)
                if len(self._pictures) == _ACROSS * _DOWN:
                    self._write()

    def close(self) -> None:
        """Write the last sheet."""
        self._write()

    def _write(self) -> None:
        path = self._path
        if self._count:
            path = path.with_name(f"{path.stem}-{self._count + 1}{path.suffix}")
        save(self._sheet(), path)

    def _sheet(self) -> Array:
        width, height = 2 * _SIDE + 2 * _GAP, _SIDE + _CAPTION + _GAP
        lines = max(1, -(-len(self._pictures) // _ACROSS))
        canvas = Canvas(_ACROSS * width + _GAP, lines * height + 3 * _GAP)
        canvas.text(_GAP, _GAP, "Before (masked area in red) and after. Contains identities.", 13)
        if not self._pictures:
            canvas.text(_GAP, 5 * _GAP, "No pixels were masked.", 13)
        for number, each in enumerate(self._pictures):
            left, top = _GAP + number % _ACROSS * width, 3 * _GAP + number // _ACROSS * height
            for image, shift in ((each.before, 0), (each.after, _SIDE + 4)):
                scale = _SIDE / max(image.shape[:2])
                canvas.paste(image, left + shift, top, scale * image.shape[1], scale * image.shape[0])
            canvas.text(left, top + _SIDE + 4, f"{each.share:.1%} masked", 12)
            canvas.text(left, top + _SIDE + 20, shortened(each.name, 2 * _SIDE, 11, keeps_end=True), 11, MUTED)
        return canvas.array()
