"""Show pictures in a window, notebook or terminal, and save them in files."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dcmgen.codec.replacing import write_file
from dcmgen.errors import PixelError
from dcmgen.pictures.drawing import draw, text
from dcmgen.pictures.kinds import kind_of
from dcmgen.pixels import source
from dcmgen.pixels.show import png, terminal

if TYPE_CHECKING:
    import os
    from typing import Unpack

    import numpy as np

    from dcmgen.model.options import PictureOptions

    Array = np.ndarray[Any, Any]

_DPI = 100
_WINDOW = 480, 1200  # pixels of the longer side of a window, in which larger pictures are reduced
_TITLE = 0.4  # inches
_QUALITY = 92


def show(src: Any, index: int | None = None, *, title: str = "", **options: Unpack[PictureOptions]) -> Any:
    """Show an object: a picture in a window or notebook if matplotlib is installed, else in the terminal; or text.

    Parameters
    ----------
    src : Dataset, path, URL or binary file object
        The object.
    index : int, optional
        Index of a frame, plane, multiplex group, voxel, page or referenced image, from 0. By default, the whole object.
    title : str, optional
        Title of the figure.
    **options
        Options of `draw`.

    Returns
    -------
    matplotlib.axes.Axes or None
        The axes; None if the picture or text was written to the terminal.

    Raises
    ------
    PixelError, MissingElementError, MissingCodecError, CodecError
        As in `draw`.
    """
    ds = source.opened(src)
    if kind_of(ds).draw is None:
        sys.stdout.write(text(ds) + "\n")
        return None
    try:
        from matplotlib import pyplot
    except ImportError:
        options["labels"] = False
        sys.stdout.write(terminal(draw(ds, index, **options)) + "\n")
        return None
    image = draw(ds, index, **options)
    height, width = image.shape[:2]
    longest = max(height, width)
    scale = min(max(longest, _WINDOW[0]), _WINDOW[1]) / longest / _DPI  # inches per pixel
    head = _TITLE if title else 0.0
    figure = pyplot.figure(figsize=(width * scale, height * scale + head), dpi=_DPI)
    axes = figure.add_axes((0, 0, 1, height * scale / (height * scale + head)))
    axes.imshow(image, cmap="gray", vmin=0, vmax=255)
    axes.set_axis_off()
    if title:
        axes.set_title(title)
    if pyplot.get_backend().lower() != "agg":
        figure.show()
    return axes


def save(image: Array, path: str | os.PathLike[str]) -> None:
    """Write a picture to a PNG or JPEG file.

    Parameters
    ----------
    image : ndarray
        uint8, shape (rows, columns) or (rows, columns, 3).
    path : path
        The file to write. Its suffix is ``.png``, ``.jpg`` or ``.jpeg``.

    Raises
    ------
    PixelError
        If the suffix is another.
    """
    path = Path(path)
    suffix = path.suffix.lower()
    if suffix == ".png":
        write_file(path, png(image))
    elif suffix in (".jpg", ".jpeg"):
        from imagecodecs import jpeg8_encode

        write_file(path, jpeg8_encode(image, level=_QUALITY))
    else:
        raise PixelError(f"{path.name!r} does not end in .png, .jpg or .jpeg", advice="Rename the file")
