"""Color palettes as a bar (PS3.3 A.58)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.pixels.palette import palette_of
from dcmgen.pixels.rendering import to_uint8

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.pictures.request import Request

Array = np.ndarray[Any, Any]


def draw(ds: BaseDataset, request: Request) -> Array:
    """Draw the colors of a palette from left to right, without their opacity."""
    table = palette_of(ds)
    columns = np.arange(request.size) * len(table.entries) // request.size
    colors = to_uint8(table.entries[columns, :3], table.bits)
    return np.repeat(colors[None], max(1, request.size // 8), 0)
