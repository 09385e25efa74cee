"""Look at volumes: three planes in a figure, and in notebooks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen._html import escape, fragment, image, line
from dcmgen.errors import VolumeError
from dcmgen.model import groups
from dcmgen.pixels.show import png, shrink
from dcmgen.volumes.sectioning import turned_to

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dcmgen.volumes.volume import Volume

Array = np.ndarray[Any, Any]

_PLANES = ("axial", "coronal", "sagittal")
_DPI = 100
_HEIGHT = 3.2  # inches of a figure
_TITLE = 0.4
_GAP = 0.1
_NOTEBOOK = 220  # pixels of the height of a picture
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
    for name in _PLANES:
        grid, turned = turned_to(first.grid, array, name)
        part = turned[len(turned) // 2]
        scaled = np.clip((part.astype(np.float32) - low) * (255 / ((high - low) or 1)), 0, 255)
        yield name, np.nan_to_num(scaled).astype(np.uint8), (grid.spacing[1], grid.spacing[2])


def _range(volume: Volume, window: tuple[float, float] | None) -> tuple[float, float]:
    """Return the values that are black and white."""
    if volume.is_color:
        return 0.0, 255.0 if volume.array.dtype == np.uint8 else 65535.0
    if window is None and volume.header is not None:
        holder = groups.holder(volume.header, groups.VOI, 0, "WindowCenter")
        center, width = (groups.number(holder.get(name)) for name in ("WindowCenter", "WindowWidth"))
        if center is not None and width:
            window = center, width
    if window is not None:
        return window[0] - window[1] / 2, window[0] + window[1] / 2
    array = np.asarray(volume.array)
    step = tuple(slice(None, None, max(size // 64, 1)) for size in array.shape)
    values = array[step]
    low, high = np.nanpercentile(values, _PERCENTILES).tolist()
    return (low, high) if high > low else (float(np.nanmin(array)), float(np.nanmax(array)))


def show(volume: Volume, *, window: tuple[float, float] | None = None, title: str = "") -> Any:
    """Show three planes of a volume with matplotlib; see `Volume.show`."""
    try:
        from matplotlib import pyplot
    except ImportError:
        raise VolumeError("this requires matplotlib", advice='Install it: pip install "dcmgen[plot]"') from None
    found = list(planes(volume, window))
    sizes = [(part.shape[0] * down, part.shape[1] * across) for _, part, (down, across) in found]
    tallest = max(height for height, _ in sizes)
    scale = _HEIGHT / tallest  # inches per mm
    total = sum(width * scale for _, width in sizes) + _GAP * (len(sizes) + 1)
    figure = pyplot.figure(figsize=(total, _HEIGHT + _TITLE + _GAP), dpi=_DPI, facecolor="black")
    left = _GAP
    for (name, part, _), (height, width) in zip(found, sizes, strict=True):
        bottom = (_GAP + (tallest - height) * scale / 2) / (_HEIGHT + _TITLE + _GAP)
        box = (left / total, bottom, width * scale / total, height * scale / (_HEIGHT + _TITLE + _GAP))
        axes = figure.add_axes(box)
        axes.imshow(part, cmap="gray", vmin=0, vmax=255, aspect="auto")
        axes.set_axis_off()
        axes.text(0.02, 0.97, name, transform=axes.transAxes, va="top", color="white", fontsize=9)
        left += width * scale + _GAP
    figure.suptitle(title or _title(volume), color="white", fontsize=10, y=0.985)
    if pyplot.get_backend().lower() != "agg":
        figure.show()
    return figure


def _title(volume: Volume) -> str:
    if volume.header is None:
        return ""
    return " · ".join(filter(None, (str(volume.header.get(name) or "") for name in ("Modality", "SeriesDescription"))))


def to_html(volume: Volume) -> str:
    """Return three planes and the facts of a volume for a notebook."""
    pictures = "".join(
        image(png(shrink(_square(part, spacing), _NOTEBOOK, 2 * _NOTEBOOK)), f"{name} plane")
        for name, part, spacing in planes(volume)
    )
    facts = f"<div><b>{escape(_title(volume) or 'Volume')}</b><br>{escape(repr(volume).strip('<>'))}</div>"
    return fragment(
        "problems", pictures + facts, (line(f"<span>{escape(str(each))}</span>") for each in volume.problems)
    )


def _square(part: Array, spacing: tuple[float, float]) -> Array:
    """Return a picture whose pixels are squares, by the nearest pixels."""
    step = min(spacing)
    rows, columns = (max(round(size * each / step), 1) for size, each in zip(part.shape, spacing, strict=False))
    down = np.minimum((np.arange(rows) + 0.5) * part.shape[0] / rows, part.shape[0] - 1).astype(int)
    across = np.minimum((np.arange(columns) + 0.5) * part.shape[1] / columns, part.shape[1] - 1).astype(int)
    found: Array = part[down][:, across]
    return found
