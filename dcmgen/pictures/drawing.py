"""Draw an object of any kind, or describe it as text."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.errors import DicomError
from dcmgen.pictures.kinds import kind_of
from dcmgen.pictures.pages import page
from dcmgen.pictures.request import MOST_FRAMES, Request
from dcmgen.pixels import source
from dcmgen.pixels.show import shrink

if TYPE_CHECKING:
    from typing import Unpack

    from numpy.typing import NDArray

    from dcmgen.model.dataset import BaseDataset
    from dcmgen.model.options import RenderOptions

Array = np.ndarray[Any, Any]


def draw(
    src: Any,
    index: int | None = None,
    *,
    size: int = 1000,
    limit: int = MOST_FRAMES,
    seconds: float | None = None,
    images: Any = None,
    labels: bool = True,
    **options: Unpack[RenderOptions],
) -> Array:
    """Return the picture of an object.

    Parameters
    ----------
    src : Dataset, path, URL or binary file object
        The object.
    index : int, optional
        Index of a frame, plane, multiplex group, voxel, page or referenced image, from 0. By default, a picture of the
        whole object: a contact sheet of frames, the plane with most contours, the first multiplex group.
    size : int, optional
        Width and height in pixels that drawings aim at. Rendered frames keep their size.
    limit : int, optional
        Maximum number of frames on a contact sheet. If there are more, frames at regular intervals are selected.
    seconds : float, optional
        Length of the part of a waveform that is drawn, in seconds from its start. By default, 10 s of an
        electrocardiogram, and other waveforms completely.
    images : folder, path, Dataset or sequence of these, optional
        Images over which contours, doses, segments and presentation states are drawn, if they match. By default, they
        are searched for in the folder of the file. Pass an empty sequence to draw without images.
    labels : bool, optional
        Write frame numbers, positions, names and scales. Labels need Pillow.
    **options
        Options of `dcmgen.pixels.render`.

    Returns
    -------
    ndarray
        uint8, shape (rows, columns) or (rows, columns, 3). An object that consists of text is drawn as a page.

    Raises
    ------
    PixelError
        If the object cannot be drawn, or Pillow is not installed and the picture has lines or text.
    MissingElementError, MissingCodecError, CodecError
        As in `dcmgen.pixels.render`.
    """
    ds = source.opened(src)
    request = Request(
        size=size, index=index, limit=limit, seconds=seconds, images=images, labels=labels, rendering=options
    )
    kind = kind_of(ds)
    return page(kind.describe(ds), size) if kind.draw is None else kind.draw(ds, request)


def thumbnail(src: Any, size: int = 256) -> NDArray[np.uint8] | None:
    """Return a small picture of an object of any kind, made in a short time.

    Parameters
    ----------
    src : Dataset, path, URL or binary file object
        The object. Of several frames, the middle one is drawn.
    size : int, optional
        Maximum width and height in pixels.

    Returns
    -------
    ndarray or None
        uint8, shape (rows, columns) or (rows, columns, 3). None if the object has no picture, or it cannot be drawn;
        `text` describes these objects.
    """
    try:
        return small(source.opened(src), size)
    except DicomError:
        return None


def small(
    ds: BaseDataset, size: int, index: int | None = None, *, images: Any = (), **options: Unpack[RenderOptions]
) -> Array | None:
    """Return the thumbnail of a dataset, or None if it has no picture.

    Parameters
    ----------
    ds : BaseDataset
        The dataset.
    size : int
        Maximum width and height in pixels.
    index : int, optional
        As for `draw`. By default, the middle frame.
    images : folder, path, Dataset or sequence of these, optional
        As for `draw`. By default, the thumbnail is drawn without images.
    **options
        Options of `dcmgen.pixels.render`.

    Returns
    -------
    ndarray or None
        uint8, shape (rows, columns) or (rows, columns, 3).

    Raises
    ------
    PixelError, MissingElementError, MissingCodecError, CodecError
        If the picture cannot be drawn.
    """
    kind = kind_of(ds)
    if kind.draw is None:
        return None
    request = Request(size=size, index=index, images=images, labels=False, is_thumbnail=True, rendering=options)
    image = kind.draw(ds, request)
    scale = size / max(image.shape[:2])
    if scale >= 1:
        return image
    rows, columns = (max(1, math.floor(side * scale)) for side in image.shape[:2])
    return shrink(image, rows, columns)


def text(src: Any, limit: int | None = None) -> str:
    """Describe an object of any kind as text: the tree of a report, the table of a plan, the main facts of others.

    Parameters
    ----------
    src : Dataset, path, URL or binary file object
        The object.
    limit : int, optional
        Maximum number of lines; the last line counts the omitted ones. By default, all lines.

    Returns
    -------
    str
        Lines of text without a final newline. Control characters are escaped.
    """
    ds = source.opened(src)
    lines = kind_of(ds).describe(ds)
    if limit is not None and len(lines) > limit:
        lines = [*lines[: limit - 1], f"… ({len(lines) - limit + 1} more lines)"]
    return "\n".join(lines)
