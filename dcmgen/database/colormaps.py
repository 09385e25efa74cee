"""Color maps of images: those of Matplotlib and the well-known palettes of DICOM."""

from __future__ import annotations

from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.errors import DatabaseError
from dcmgen.pixels.palette import PALETTES, well_known

if TYPE_CHECKING:
    from collections.abc import Callable

    from dcmgen.database.nodes import Node
    from dcmgen.database.records import Instance

Array = np.ndarray[Any, Any]


@cache
def palette(name: str) -> Array:
    """Return the colors of a color map.

    Parameters
    ----------
    name : str
        Name of a well-known palette, such as "HOT_IRON" (PS3.6 B), or of a color map of Matplotlib.

    Returns
    -------
    numpy.ndarray of uint8, shape (256, 3)
        Colors.

    Raises
    ------
    DatabaseError
        If there is no such color map.
    ImportError
        If Matplotlib is required and not installed.
    """
    if name in PALETTES:
        return well_known(name)
    try:
        import matplotlib
    except ImportError:
        raise ImportError('color maps require Matplotlib: pip install "dcmgen[plot]"') from None
    if name not in matplotlib.colormaps:
        near = get_close_matches(name, [*matplotlib.colormaps, *PALETTES], 3)
        raise DatabaseError(
            f"there is no color map {name!r}",
            advice=f"Use {' or '.join(map(repr, near or ('viridis', 'HOT_IRON')))}",
        )
    colors = matplotlib.colormaps[name](np.linspace(0, 1, 256))
    found: Array = np.rint(colors[:, :3] * 255).astype(np.uint8)
    return found


def palettes(record: Node, name: str | None) -> Callable[[Instance], Array | None]:
    """Return a function that returns the colors of an instance, or None."""
    if name is not None:
        fixed = palette(name)
        return lambda instance: fixed
    return lambda instance: None
