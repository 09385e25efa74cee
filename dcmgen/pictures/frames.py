"""Rendered frames: one of them, or a labeled contact sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.errors import PixelError
from dcmgen.pixels import groups, render
from dcmgen.pixels.show import contact_sheet

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.pictures.request import Request

Array = np.ndarray[Any, Any]

_MOST_PIXELS = 1 << 26  # of a frame that is decoded for a thumbnail


def chosen(count: int, limit: int) -> list[int]:
    """Return the indices of at most ``limit`` frames at regular intervals, with the first and the last."""
    if count <= limit:
        return list(range(count))
    return [round(i * (count - 1) / max(limit - 1, 1)) for i in range(limit)]


def draw(ds: BaseDataset, request: Request) -> Array:
    """Return a rendered frame, the middle one for a thumbnail, or a contact sheet."""
    count = groups.frame_count(ds)
    if request.index is not None or count == 1:
        return render(ds, request.index or 0, **request.rendering)
    if request.is_thumbnail:
        check_size(ds)
        return render(ds, count // 2, **request.rendering)
    indices = chosen(count, request.limit)
    return contact_sheet([render(ds, number, **request.rendering) for number in indices])


def check_size(ds: BaseDataset) -> None:
    """Refuse frames that take too long to decode for a thumbnail."""
    rows, columns = groups.number(ds.get("Rows")), groups.number(ds.get("Columns"))
    if rows and columns and rows * columns > _MOST_PIXELS:
        raise PixelError(f"a frame of {rows:g} x {columns:g} pixels is too large for a thumbnail")
