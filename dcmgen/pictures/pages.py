"""Text as a picture."""

from __future__ import annotations

from textwrap import wrap
from typing import Any

import numpy as np

from dcmgen.pictures.canvas import Canvas, text_width

Array = np.ndarray[Any, Any]

_SIZE, _MARGIN = 14, 20
_PAPER, _INK = (253, 253, 250), (28, 30, 34)
_MOST_LINES = 200


def page(lines: list[str], width: int = 1000) -> Array:
    """Return a picture of lines of text, which are wrapped with their indentation."""
    columns = max(20, int((width - 2 * _MARGIN) / text_width("0", _SIZE, mono=True)))
    shown: list[str] = []
    for line in lines:
        indent = " " * (len(line) - len(line.lstrip()))
        shown += wrap(line, columns, subsequent_indent=indent[: columns // 2] + "  ") or [""]
    if len(shown) > _MOST_LINES:
        shown = [*shown[: _MOST_LINES - 1], f"… ({len(shown) - _MOST_LINES + 1} more lines)"]
    pitch = round(_SIZE * 1.4)
    canvas = Canvas(width, len(shown) * pitch + 2 * _MARGIN, _PAPER)
    for number, line in enumerate(shown):
        canvas.text(_MARGIN, _MARGIN + number * pitch, line, _SIZE, _INK, mono=True)
    return canvas.array()
