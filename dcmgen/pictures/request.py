"""What is requested of a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from dcmgen.model.options import RenderOptions

MOST_FRAMES = 16
"""Number of frames on a contact sheet, unless more are requested."""


@attrs.frozen(kw_only=True, eq=False)
class Request:
    """Options of a picture.

    Attributes
    ----------
    size : int
        Width and height in pixels that a drawing aims at. Rendered frames keep their size.
    index : int or None
        Index of a frame, plane, multiplex group, voxel, page or image, from 0; None for the whole object.
    limit : int
        Maximum number of frames on a contact sheet.
    seconds : float or None
        Length of the part of a waveform in seconds; None for the default of its kind.
    images : object
        Images to draw over: a folder, a path, a dataset, or a sequence of these. None to search the folder of the file.
    labels : bool
        Whether to write labels, names and scales.
    is_thumbnail : bool
        Whether the picture is small, and made in a short time.
    rendering : RenderOptions
        Options of `dcmgen.pixels.render`.
    """

    size: int = 1000
    index: int | None = None
    limit: int = MOST_FRAMES
    seconds: float | None = None
    images: Any = None
    labels: bool = True
    is_thumbnail: bool = False
    rendering: RenderOptions = attrs.Factory(dict)  # type: ignore[assignment]
