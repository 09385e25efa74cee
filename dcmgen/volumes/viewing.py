"""Three planes of a volume in a figure, and in notebooks."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen._html import escape, fragment, image
from dcmgen._optional import Required
from dcmgen.errors import VolumeError
from dcmgen.geometry import Plane
from dcmgen.geometry.orientations import PLANES
from dcmgen.geometry.turning import turn_near
from dcmgen.pixels.luts import window_of
from dcmgen.pixels.rendering import stretch
from dcmgen.pixels.show import contact_sheet, png, shrink

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dcmgen.volumes.volume import Volume

Array = np.ndarray[Any, Any]

_DPI = 100
_HEIGHT = 3.2  # inches of a figure
_BAND = 0.3  # above and below the planes
_GAP = 0.1
_NOTEBOOK = 200  # pixels of the longest side of a plane
_PERCENTILES = 0.5, 99.5


def planes(
    volume: Volume, window: tuple[float, float] | None = None
) -> Iterator[tuple[str, Array, tuple[float, float]]]:
    """Yield the named planes through the center of the first volume: name, picture of uint8, and the size of a pixel in mm.

    Parameters
    ----------
    volume : Volume
        The volume. Its axes may be oblique; the planes are those of the array that are closest.
    window : (float, float), optional
        Center and width.
    """
    first = volume if not volume.dims else volume.select(**{name: each[0] for name, each in volume.dims.items()})
    array = np.asarray(first.array)
    low, high = _range(first, window)
    for name in PLANES:
        turn = turn_near(first.grid, Plane.named(name))
        grid, turned = turn.grid(first.grid), turn.array(array)
        part = turned[len(turned) // 2]
        scaled = np.clip((part.astype(np.float32) - low) * (255 / ((high - low) or 1)), 0, 255)
        yield name, np.nan_to_num(scaled).astype(np.uint8), (grid.spacing[1], grid.spacing[2])


def _range(volume: Volume, window: tuple[float, float] | None) -> tuple[float, float]:
    """Return the values that are black and white."""
    if volume.is_color:
        return 0.0, 255.0 if volume.array.dtype == np.uint8 else 65535.0
    if window is None and volume.header is not None:
        found = window_of(volume.header, frame=volume.frame)
        window = found[:2] if found is not None and found[1] > 0 else None
    if window is not None:
        return window[0] - window[1] / 2, window[0] + window[1] / 2
    array = np.asarray(volume.array)
    step = tuple(slice(None, None, max(size // 64, 1)) for size in array.shape)
    values = array[step]
    low, high = np.nanpercentile(values, _PERCENTILES).tolist()
    return (low, high) if high > low else (float(np.nanmin(array)), float(np.nanmax(array)))


def show(volume: Volume, *, window: tuple[float, float] | None = None, title: str = "") -> Any:
    """Show three planes of a volume with matplotlib; see `Volume.show`."""
    with Required("dcmgen[plot]", "show requires matplotlib", VolumeError):
        pyplot: Any = import_module("matplotlib.pyplot")
    found = list(planes(volume, window))
    sizes = [(part.shape[0] * down, part.shape[1] * across) for _, part, (down, across) in found]
    tallest = max(height for height, _ in sizes)
    scale = _HEIGHT / tallest  # inches per mm
    total = sum(width * scale for _, width in sizes) + _GAP * (len(sizes) + 1)
    figure = pyplot.figure(figsize=(total, _HEIGHT + 2 * _BAND), dpi=_DPI, facecolor="black")
    left = _GAP
    for (name, part, _), (height, width) in zip(found, sizes, strict=True):
        bottom = (_BAND + (tallest - height) * scale / 2) / (_HEIGHT + 2 * _BAND)
        box = (left / total, bottom, width * scale / total, height * scale / (_HEIGHT + 2 * _BAND))
        axes = figure.add_axes(box)
        axes.imshow(part, cmap="gray", vmin=0, vmax=255, aspect="auto")
        axes.set_axis_off()
        figure.text(box[0], 0.985, name, va="top", color="white", fontsize=9)
        left += width * scale + _GAP
    figure.suptitle(title or _title(volume), color="white", fontsize=10, y=0.015, va="bottom")
    if pyplot.get_backend().lower() != "agg":
        figure.show()
    return figure


def _title(volume: Volume) -> str:
    if volume.header is None:
        return ""
    return " · ".join(filter(None, (str(volume.header.get(name) or "") for name in ("Modality", "SeriesDescription"))))


def to_html(volume: Volume) -> str:
    """Return three planes and the facts of a volume for a notebook."""
    parts = [stretch(part, down / across) for _, part, (down, across) in planes(volume)]
    scale = min(_NOTEBOOK / max(max(part.shape[:2]) for part in parts), 1.0)
    small = [shrink(part, *(max(round(size * scale), 1) for size in part.shape[:2])) for part in parts]
    pictures = image(png(contact_sheet(small, len(small))), ", ".join(PLANES))
    facts = f"<div><b>{escape(_title(volume) or 'Volume')}</b><br>{escape(repr(volume).strip('<>'))}</div>"
    return fragment("", pictures + facts, ())
