"""Waveforms: electrocardiograms on a grid in millimeters, other waveforms with an axis for each channel."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.errors import DicomError
from dcmgen.pictures.canvas import GRAY, GRID, WHITE, Canvas, Color, shortened, step_of, text_width
from dcmgen.pictures.facts import describe as main_facts
from dcmgen.pictures.values import items, unit_of, value_text, whole
from dcmgen.waveforms import labels, multiplex_array, sampling_frequency

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.pictures.request import Request

Array = np.ndarray[Any, Any]

SPEED = 25.0
"""Millimeters per second of an electrocardiogram."""
GAIN = 10.0
"""Millimeters per millivolt of an electrocardiogram."""

_MILLIVOLTS = {"V": 1e3, "mV": 1.0, "µV": 1e-3, "nV": 1e-6}
_SECONDS = 10.0  # of an electrocardiogram, unless more are requested
_SMALL_SECONDS = 2.5  # of a thumbnail, whose leads are in two columns
_MARGIN, _SMALL_MARGIN = 15.0, 13.0  # mm for the names of leads
_MOST_CHANNELS = 64
_MOST_SECONDS = 3600.0
_MOST_VALUES = 1 << 22  # samples of a thumbnail
_PAPER: Color = (255, 252, 250)
_FINE_GRID: Color = (252, 228, 222)
_COARSE_GRID: Color = (245, 190, 178)
_INK: Color = (20, 22, 26)
_TRACES: tuple[Color, ...] = (
    (31, 100, 180),
    (190, 70, 50),
    (40, 130, 80),
    (140, 80, 170),
    (170, 120, 20),
    (60, 130, 140),
)


def describe(ds: BaseDataset) -> list[str]:
    """Return the facts of waveforms, and a line for each multiplex group."""
    out = main_facts(ds)
    for number, group in enumerate(items(ds, "WaveformSequence")):
        counts = [value_text(group.get(f"NumberOfWaveform{name}")) or "?" for name in ("Channels", "Samples")]
        frequency = value_text(group.get("SamplingFrequency")) or "?"
        label = value_text(group.get("MultiplexGroupLabel"))
        out.append(
            f"Multiplex group {number + 1}{f' ({label})' if label else ''}: {counts[0]} channels, {counts[1]} samples at "
            f"{frequency} Hz"
        )
        try:
            out.append("  " + ", ".join(map(value_text, labels(ds, number)[:_MOST_CHANNELS])))
        except DicomError:
            continue
    return out


def draw(ds: BaseDataset, request: Request) -> Array:
    """Draw a multiplex group; by default, the first."""
    index = request.index or 0
    frequency = sampling_frequency(ds, index)
    group = items(ds, "WaveformSequence")[index]
    samples, count = (max(1, whole(group.get(f"NumberOfWaveform{name}"))) for name in ("Samples", "Channels"))
    count = min(count, _MOST_CHANNELS)
    channels = items(group, "ChannelDefinitionSequence")[:count]
    units = [unit_of(channel, "ChannelSensitivityUnitsSequence") for channel in channels]
    units += [""] * (count - len(units))
    is_ecg = "ECG" in f"{ds.get('Modality')} {getattr(ds.get('SOPClassUID'), 'name', '')}" and all(
        unit in _MILLIVOLTS for unit in units
    )
    total = samples / frequency
    seconds = request.seconds
    if seconds is None:
        seconds = _seconds(total, is_ecg, samples * count, request)
    values = multiplex_array(ds, index, as_raw=False, seconds=min(seconds, _MOST_SECONDS))[:, :count]
    names = labels(ds, index)[:count]
    names += [str(number + 1) for number in range(len(names), count)]
    if is_ecg:
        values = values * [_MILLIVOLTS[unit] for unit in units]
        return _electrocardiogram(values, [name.split(" [")[0] for name in names], frequency, total, request)
    return _channels(values, names, units, frequency, total, request)


def _seconds(total: float, is_ecg: bool, values: float, request: Request) -> float:
    """Return how much of a waveform is drawn if the request does not specify it."""
    if is_ecg:
        return _SMALL_SECONDS if request.is_thumbnail else _SECONDS
    return total * min(1.0, _MOST_VALUES / values) if request.is_thumbnail else total


def _electrocardiogram(values: Array, names: list[str], frequency: float, total: float, request: Request) -> Array:
    """Draw leads in mV below each other, at 25 mm/s and 10 mm/mV."""
    seconds = len(values) / frequency
    columns = 2 if request.is_thumbnail and len(names) > 3 else 1
    rows = -(-len(names) // columns)
    margin = _SMALL_MARGIN if request.is_thumbnail else _MARGIN
    width = margin + max(10.0, math.ceil(seconds * SPEED / 5) * 5)  # mm of a column
    scale = min(request.size / (width * columns), 10.0)  # pixels per mm
    values = (values - np.nan_to_num(np.nanmedian(_finite(values), 0))) * GAIN
    tops = _baselines(values, rows, columns)
    height = math.ceil((tops[-1] + 7.5) / 5) * 5
    canvas = Canvas(round(width * columns * scale), round(height * scale) + (0 if request.is_thumbnail else 22), _PAPER)
    _grid(canvas, width * columns, height, scale)
    thickness = max(0.8, min(1.5, scale / 4))
    for number, name in enumerate(names):
        column, row = divmod(number, rows)
        left, base = column * width + margin, tops[row]
        times = np.arange(len(values)) / frequency * SPEED
        _trace(canvas, (left + times) * scale, (base - values[:, number]) * scale, _INK, thickness)
        size = 9 if request.is_thumbnail else 13
        label = shortened(_lead(name), (margin - 1) * scale, size)
        canvas.text((left - margin + 1) * scale, base * scale, label, size, _INK, anchor="lm")
    if not request.is_thumbnail:
        note = f"{SPEED:g} mm/s   {GAIN:g} mm/mV"
        part = f"   {seconds:g} s of {total:g} s" if total > seconds * 1.01 else ""
        canvas.polygon(
            [(0, height * scale), (canvas.width, height * scale), (canvas.width, canvas.height), (0, canvas.height)],
            _PAPER,
        )
        canvas.text(6, canvas.height - 6, note + part, 12, GRAY, anchor="ld")
    return canvas.array()


def _lead(name: str) -> str:
    """Return the short name of a lead, such as "I" of "Lead I (Einthoven)"."""
    return value_text(name).removeprefix("Lead ").removesuffix(" (Einthoven)")


def _finite(values: Array) -> Array:
    """Return values in which channels without a finite sample are 0, so that statistics of them exist."""
    empty = ~np.isfinite(values).any(0)
    return np.where(empty, 0.0, values)


def _baselines(values: Array, rows: int, columns: int) -> list[float]:
    """Return the height of the baseline of each row in mm, so that neighboring traces hardly overlap."""
    values = _finite(values)
    above, below = np.nanpercentile(values, 99.9, 0).clip(4, 25), -np.nanpercentile(values, 0.1, 0).clip(-25, -3)
    pad = rows * columns - values.shape[1]
    above, below = (np.pad(side, (0, pad), constant_values=3).reshape(columns, rows).max(0) for side in (above, below))
    heights = [float(above[0]) + 6]
    for row in range(1, rows):
        heights.append(heights[-1] + max(9.0, float(below[row - 1] + above[row]) + 2))
    return heights


def _grid(canvas: Canvas, width: float, height: float, scale: float) -> None:
    """Draw lines at 1 mm, if they are not too dense, and at 5 mm."""
    for step, color, thickness in ((1, _FINE_GRID, 0.5), (5, _COARSE_GRID, 0.5 if scale < 3 else 1)):
        if step * scale < 3:
            continue
        for x in range(0, math.floor(width) + 1, step):
            canvas.line([(x * scale, 0), (x * scale, height * scale)], color, thickness)
        for y in range(0, math.floor(height) + 1, step):
            canvas.line([(0, y * scale), (width * scale, y * scale)], color, thickness)


def _trace(canvas: Canvas, x: Array, y: Array, color: Color, width: float) -> None:
    """Draw a curve with gaps where it is not finite; many samples in a column of pixels become their extremes."""
    if len(x) > 4 * canvas.width:
        per_column = len(x) // (2 * canvas.width)
        count = len(x) // per_column
        cut = y[: count * per_column].reshape(count, per_column)
        empty: Array = np.logical_not(np.isfinite(cut).any(1))
        cut = np.where(empty[:, None], 0.0, cut)
        y = np.stack([np.nanmin(cut, 1), np.nanmax(cut, 1)], 1)
        y[empty] = np.nan
        x = np.repeat(x[: count * per_column : per_column], 2)
        y = y.reshape(-1)
    finite = np.isfinite(y)
    edges = np.flatnonzero(np.diff(finite)) + 1
    for part in np.split(np.arange(len(y)), edges):
        if finite[part[0]]:
            canvas.line(np.stack([x[part], y[part]], 1), color, width)


def _channels(
    values: Array, names: list[str], units: list[str], frequency: float, total: float, request: Request
) -> Array:
    """Draw channels below each other; those with the same unit have the same scale."""
    small = request.is_thumbnail
    left = 4 if small else round(max(60, min(190, max(text_width(value_text(name), 12) for name in names) + 16)))
    width = request.size - left - (4 if small else 12)
    pitch = max(16.0 if small else 44.0, min(request.size * 0.7 / len(names), 300.0))
    bottom = 0 if small else 34
    canvas = Canvas(request.size, math.ceil(pitch * len(names)) + bottom + 8, WHITE)
    seconds = len(values) / frequency
    _time_axis(canvas, left, width, pitch * len(names) + 4, seconds, total, labeled=not small)
    ranges = _ranges(values, units)
    x = left + np.arange(len(values)) / frequency / seconds * width
    for number, name in enumerate(names):
        top, (low, high) = 4 + number * pitch, ranges[number]
        inner = pitch * 0.84
        y = top + pitch * 0.08 + (high - values[:, number]) / (high - low) * inner
        color = _TRACES[sorted(set(units)).index(units[number]) % len(_TRACES)]
        canvas.line([(left, top + pitch), (left + width, top + pitch)], GRID, 1)
        _trace(canvas, x, y, color, 1.0)
        if not small:
            canvas.text(8, top + pitch / 2, shortened(value_text(name), left - 16, 12), 12, _INK, anchor="lm")
            canvas.text(left + width - 4, top + 2, f"{high:.4g}", 10, GRAY, anchor="ra")
            canvas.text(left + width - 4, top + pitch - 2, f"{low:.4g}", 10, GRAY, anchor="rd")
    return canvas.array()


def _ranges(values: Array, units: list[str]) -> list[tuple[float, float]]:
    """Return the lowest and highest value of each channel, common to channels with the same unit."""
    values = _finite(values)
    with np.errstate(invalid="ignore"):
        low, high = np.nanmin(np.where(np.isinf(values), np.nan, values), 0), np.nanmax(values, 0)
    low, high = np.nan_to_num(low), np.nan_to_num(high)
    out = []
    for number, unit in enumerate(units):
        same = [other for other, name in enumerate(units) if name == unit] if unit else [number]
        bottom, top = float(min(low[same])), float(max(high[same]))
        out.append((bottom, top) if top > bottom else (bottom - 1.0, bottom + 1.0))
    return out


def _time_axis(
    canvas: Canvas, left: float, width: float, bottom: float, seconds: float, total: float, *, labeled: bool
) -> None:
    step = step_of(seconds, 10)
    for number in range(math.floor(seconds / step + 1e-9) + 1):
        x = left + number * step / seconds * width
        canvas.line([(x, 4), (x, bottom)], GRID, 1)
        if labeled:
            canvas.text(x, bottom + 5, f"{number * step:g}", 11, GRAY, anchor="ma")
    if labeled:
        part = f"seconds (of {total:.6g})" if total > seconds * 1.01 else "seconds"
        canvas.text(left + width / 2, bottom + 19, part, 11, GRAY, anchor="ma")
