"""The picture or text above the elements of an object in a notebook."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

from dcmgen.model.html import Picture
from dcmgen.pictures.drawing import small, text
from dcmgen.pictures.kinds import OTHER, kind_of
from dcmgen.pixels.show import png, shrink

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset

_SIZE = 256
_MOST_BYTES = 80_000
"""Number of bytes of the file of a picture."""
_MOST_LINES = 60
_REPEATED = ("Patient: ", "Study: ", "Series: ")


def picture(ds: BaseDataset) -> Picture:
    """Return what represents an object: a picture, a text, or the reason why it cannot be drawn.

    Parameters
    ----------
    ds : BaseDataset
        The dataset, which may be an item.

    Returns
    -------
    Picture
        PNG file, text and error; those that do not apply are None or "".
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            kind = kind_of(ds)
            if kind is OTHER:
                return Picture()
            return Picture(text=_text(ds)) if kind.draw is None else Picture(png=_png(ds))
    except Exception as error:  # no error of a codec prevents that the elements are listed
        return Picture(error=str(error) or type(error).__name__)


def _text(ds: BaseDataset) -> str:
    """Return the text of an object without the lines that repeat the facts above the tree."""
    _, *lines = text(ds, _MOST_LINES).split("\n")
    return "\n".join(line for line in lines if not line.startswith(_REPEATED)).strip("\n")


def _png(ds: BaseDataset) -> bytes | None:
    """Return the thumbnail of an object, which is smaller if its file would be large."""
    image = small(ds, _SIZE)
    while image is not None:
        file = png(image, 6)
        if len(file) <= _MOST_BYTES:
            return file
        image = shrink(image, image.shape[0] * 3 // 4, image.shape[1] * 3 // 4)
    return None
