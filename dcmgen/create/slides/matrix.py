"""The pixels of a slide, which are read row by row of tiles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen.errors import CreateError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

Array = np.ndarray[Any, Any]


@attrs.frozen
class Codestreams:
    """Codestreams of JPEG Baseline of a file, which can be the frames of a slide.

    Attributes
    ----------
    tile : int
        Width and height of a tile.
    photometric_interpretation : str
        Photometric Interpretation of all codestreams.
    read : callable
        Yields the codestreams of all tiles row by row.
    """

    tile: int
    photometric_interpretation: str
    read: Callable[[], Iterator[bytes]]


@attrs.define
class Matrix:
    """The pixels of a slide at its highest resolution, which are read once from the top to the bottom.

    Attributes
    ----------
    width, height : int
        Size in pixels.
    strips : callable
        ``strips(columns, rows)`` yields the tiles of each row of tiles, from the top. The last ones in each direction may
        be smaller; None is a tile that is absent.
    mpp : (float, float), optional
        Size of a pixel in x and y in µm, if it is known.
    acquired : datetime, optional
        Date and time of the acquisition, if they are known.
    profile : bytes, optional
        ICC profile.
    losses : list of (str, float), optional
        Lossy Image Compression Method and Ratio of each compression with loss that the pixels have undergone.
    codestreams : Codestreams, optional
        Codestreams of the tiles.
    """

    width: int
    height: int
    strips: Callable[[int, int], Iterator[list[Array | None]]]
    mpp: tuple[float, float] | None = None
    acquired: datetime | None = None
    profile: bytes = b""
    losses: list[tuple[str, float]] = attrs.Factory(list)
    codestreams: Codestreams | None = None

    def __attrs_post_init__(self) -> None:
        if self.width < 1 or self.height < 1:
            raise CreateError(f"a slide of {self.width} × {self.height} pixels is empty")
