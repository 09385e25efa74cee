"""Waveforms: read and set the samples of multiplex groups in their units, and plot them (PS3.3 C.10.9)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.dictionary.data.elements import TAGS
from dcmgen.errors import MissingElementError, PixelError
from dcmgen.pixels.groups import number

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dcmgen.model.dataset import BaseDataset

Array = np.ndarray[Any, Any]

_NO_MATPLOTLIB = 'plotting waveforms requires matplotlib: pip install "dcmgen[plot]"'

_TYPES = {"SB": "i1", "UB": "u1", "SS": "<i2", "US": "<u2", "SL": "<i4", "UL": "<u4", "SV": "<i8", "UV": "<u8"}
_COMPANDED = ("MB", "AB")  # mu-law and A-law of ITU-T G.711, one byte per sample


def multiplex_array(ds: BaseDataset, index: int = 0, *, as_raw: bool = True) -> Array:
    """Return the samples of a multiplex group (PS3.3 C.10.9).

    Parameters
    ----------
    ds : Dataset
        A dataset with waveforms.
    index : int, optional
        Index of the item in Waveform Sequence, from 0; negative indices count from the end.
    as_raw : bool, optional
        If True, return the samples as stored. If False, return values in the units of the channels: channels with a
        sensitivity are converted with (sample × sensitivity × correction factor) + baseline, and padding is NaN.

    Returns
    -------
    ndarray
        Shape (samples, channels). float64 if ``as_raw`` is False, else the integer dtype of the stored samples; uint8
        for mu-law and A-law codes.

    Raises
    ------
    MissingElementError
        If there are no waveforms, or elements that describe them are missing; the message lists all of them.
    PixelError
        If there is no such group, the sample type is unknown, or Waveform Data is too short.
    """
    return next(_arrays(ds, [index], as_raw))


def generate_multiplex(ds: BaseDataset, *, as_raw: bool = True) -> Iterator[Array]:
    """Yield the samples of all multiplex groups.

    Parameters
    ----------
    ds : Dataset
        A dataset with waveforms.
    as_raw : bool, optional
        See `multiplex_array`.

    Yields
    ------
    ndarray
        Shape (samples, channels); see `multiplex_array`.

    Raises
    ------
    MissingElementError, PixelError
        As in `multiplex_array`.
    """
    yield from _arrays(ds, range(len(_groups(ds))), as_raw)


def _groups(ds: BaseDataset) -> Sequence[Any]:
    found = ds.get("WaveformSequence")
    if not found:
        raise MissingElementError("there are no waveforms: WaveformSequence is missing or empty")
    return found  # type: ignore[no-any-return]


def _arrays(ds: BaseDataset, indices: Sequence[int], as_raw: bool) -> Iterator[Array]:
    groups = _groups(ds)
    for index in indices:
        if not -len(groups) <= index < len(groups):
            raise PixelError(f"multiplex group {index} does not exist: the number of groups is {len(groups)}")
        group = groups[index]
        raw = _samples(group)
        yield raw if as_raw else _in_units(raw, group)


def _samples(group: Any) -> Array:
    needed = (
        "NumberOfWaveformChannels",
        "NumberOfWaveformSamples",
        "WaveformBitsAllocated",
        "WaveformSampleInterpretation",
        "WaveformData",
    )
    absent = [keyword for keyword in needed if group.get(keyword) is None]
    if absent:
        raise MissingElementError(f"the waveform cannot be read without {', '.join(absent)}")
    channels, samples = int(group.get("NumberOfWaveformChannels")), int(group.get("NumberOfWaveformSamples"))
    name = str(group.get("WaveformSampleInterpretation"))
    data = group.get("WaveformData")
    kind = np.dtype("u1" if name in _COMPANDED else _sample_type(name))
    size = channels * samples * kind.itemsize
    if len(data) < size:
        raise PixelError(
            f"WaveformData has {len(data):,} bytes, but {size:,} are needed for {channels} × {samples} {name}"
        )
    array = np.frombuffer(data, kind, channels * samples).reshape(samples, channels)
    return array.astype(kind.newbyteorder("="))


def _sample_type(name: str) -> str:
    if name not in _TYPES:
        raise PixelError(
            f"WaveformSampleInterpretation {name!r} is unknown; use one of {', '.join((*_TYPES, *_COMPANDED))}"
        )
    return _TYPES[name]


def expand_companded(codes: Array, law: str) -> Array:
    """Convert 8-bit mu-law ("MB") or A-law ("AB") codes to linear int16 samples (ITU-T G.711)."""
    code = codes.astype(np.int32)
    if law == "MB":
        code = ~code & 0xFF
        magnitude = (((code & 0x0F) << 3) + 0x84 << (code >> 4 & 7)) - 0x84
        return np.where(code & 0x80, -magnitude, magnitude).astype(np.int16)
    code ^= 0x55
    exponent = code >> 4 & 7
    mantissa = (code & 0x0F) << 4
    magnitude = np.where(exponent == 0, mantissa + 8, mantissa + 0x108 << np.maximum(exponent - 1, 0))
    return np.where(code & 0x80, magnitude, -magnitude).astype(np.int16)


def _in_units(raw: Array, group: Any) -> Array:
    name = str(group.get("WaveformSampleInterpretation"))
    out = (expand_companded(raw, name) if name in _COMPANDED else raw).astype(np.float64)
    padding = group.get("WaveformPaddingValue")
    if isinstance(padding, bytes) and len(padding) >= raw.dtype.itemsize:
        out[raw == np.frombuffer(padding, raw.dtype.newbyteorder("<"), 1)[0]] = np.nan
    for column, channel in enumerate((group.get("ChannelDefinitionSequence") or ())[: out.shape[1]]):
        sensitivity = number(channel.get("ChannelSensitivity"))
        if sensitivity is None:
            continue
        correction = number(channel.get("ChannelSensitivityCorrectionFactor"))
        baseline = number(channel.get("ChannelBaseline"))
        out[:, column] *= sensitivity * (1.0 if correction is None else correction)
        out[:, column] += 0.0 if baseline is None else baseline
    return out


def set_multiplex_array(
    ds: BaseDataset, array: Array, index: int = 0, *, sampling_frequency: float | None = None
) -> None:
    """Store samples in a multiplex group (PS3.3 C.10.9).

    Parameters
    ----------
    ds : Dataset
        A dataset; it is changed in place.
    array : ndarray
        Shape (samples, channels). Integers of 8 to 64 bits are stored unchanged. Floating-point numbers are values in
        the units of the channels: baseline, sensitivity and correction factor of each channel are removed, and the
        result is rounded to the sample type of the group (int16 if it has none).
    index : int, optional
        Index of the item in Waveform Sequence, from 0. The number of items adds an item.
    sampling_frequency : float, optional
        Sampling Frequency in Hz. By default it is not changed.

    Raises
    ------
    PixelError
        If the array cannot be stored, or values are outside the range of the sample type.
    """
    if array.ndim != 2 or not array.size:
        raise PixelError(f"a multiplex group requires an array of shape (samples, channels), not {array.shape}")
    if "WaveformSequence" not in ds:
        ds.add_new(TAGS["WaveformSequence"], "SQ", [])
    groups = ds.get("WaveformSequence")
    if index == len(groups):
        groups.append(_new_item(ds))
    if not 0 <= index < len(groups):
        raise PixelError(f"multiplex group {index} does not exist: the number of groups is {len(groups)}")
    group = groups[index]
    stored = _to_stored(array, group) if array.dtype.kind == "f" else array
    names = {np.dtype(kind): name for name, kind in _TYPES.items()}
    name = names.get(stored.dtype.newbyteorder("<"))
    if name is None:
        raise PixelError(f"samples of type {array.dtype} cannot be stored; pass integers of 8 to 64 bits or floats")
    data = stored.astype(stored.dtype.newbyteorder("<")).tobytes()

    def put(keyword: str, vr: str, value: Any) -> None:
        group.add_new(TAGS[keyword], vr, value)

    put("NumberOfWaveformChannels", "US", array.shape[1])
    put("NumberOfWaveformSamples", "UL", array.shape[0])
    put("WaveformBitsAllocated", "US", 8 * stored.dtype.itemsize)
    put("WaveformSampleInterpretation", "CS", name)
    put("WaveformData", "OB" if stored.dtype.itemsize == 1 else "OW", data + b"\0" * (len(data) % 2))
    if sampling_frequency is not None:
        put("SamplingFrequency", "DS", sampling_frequency)


def _new_item(ds: BaseDataset) -> Any:
    from dcmgen.model.dataset import Dataset

    return Dataset()


def _to_stored(array: Array, group: Any) -> Array:
    name = str(group.get("WaveformSampleInterpretation") or "SS")
    kind = np.dtype(_sample_type(name)).newbyteorder("=")
    out = array.astype(np.float64)
    for column, channel in enumerate((group.get("ChannelDefinitionSequence") or ())[: out.shape[1]]):
        sensitivity = number(channel.get("ChannelSensitivity"))
        if not sensitivity:
            continue
        correction = number(channel.get("ChannelSensitivityCorrectionFactor"))
        out[:, column] -= number(channel.get("ChannelBaseline")) or 0.0
        out[:, column] /= sensitivity * (correction or 1.0)
    out = np.rint(out)
    limits = np.iinfo(kind)
    if not (np.isfinite(out).all() and out.min() >= limits.min and out.max() <= limits.max):
        raise PixelError(f"values from {out.min():g} to {out.max():g} (as stored) do not fit into {name} samples")
    return out.astype(kind)


def labels(ds: BaseDataset, index: int = 0) -> list[str]:
    """Return the names of the channels of a multiplex group, with their units.

    Parameters
    ----------
    ds : Dataset
        A dataset with waveforms.
    index : int, optional
        Index of the item in Waveform Sequence, from 0.

    Returns
    -------
    list of str
        For each channel, Channel Label, the meaning of Channel Source Sequence, or its number from 1; followed by the
        unit in brackets.

    Raises
    ------
    MissingElementError
        If there are no waveforms.
    """
    out: list[str] = []
    for channel in _groups(ds)[index].get("ChannelDefinitionSequence") or ():
        source, unit = channel.get("ChannelSourceSequence"), channel.get("ChannelSensitivityUnitsSequence")
        name = channel.get("ChannelLabel") or (source[0].get("CodeMeaning") if source else "") or f"{len(out) + 1}"
        out.append(f"{name} [{unit[0].get('CodeValue')}]" if unit else str(name))
    return out


def plot(ds: BaseDataset, index: int = 0, *, seconds: float | None = None) -> Any:
    """Draw the channels of a multiplex group one below the other, with matplotlib.

    Parameters
    ----------
    ds : Dataset
        A dataset with waveforms.
    index : int, optional
        Index of the item in Waveform Sequence, from 0.
    seconds : float, optional
        Duration to draw, from the start. By default all samples are drawn.

    Returns
    -------
    matplotlib.figure.Figure
        The figure.

    Raises
    ------
    MissingElementError
        If there are no waveforms, or elements that describe them are missing.
    PixelError
        If matplotlib is not installed, or as in `multiplex_array`.
    """
    try:
        from matplotlib import pyplot
    except ImportError:
        raise PixelError(_NO_MATPLOTLIB) from None
    figure = pyplot.figure(layout="constrained")
    _draw(figure, ds, index, seconds)
    return figure


def picture(ds: BaseDataset, index: int = 0, *, seconds: float | None = None) -> Array:
    """Return the plot of a multiplex group as an image, without opening a window.

    Parameters
    ----------
    ds, index, seconds
        See `plot`.

    Returns
    -------
    ndarray
        uint8, shape (rows, columns, 3).

    Raises
    ------
    MissingElementError, PixelError
        As in `plot`.
    """
    try:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ImportError:
        raise PixelError(_NO_MATPLOTLIB) from None
    figure = Figure(layout="constrained")
    _draw(figure, ds, index, seconds)
    canvas: Any = FigureCanvasAgg(figure)
    canvas.draw()
    return np.array(canvas.buffer_rgba(), np.uint8)[..., :3]


def _draw(figure: Any, ds: BaseDataset, index: int, seconds: float | None) -> None:
    values = multiplex_array(ds, index, as_raw=False)
    frequency = number(_groups(ds)[index].get("SamplingFrequency")) or 1.0
    if seconds is not None:
        values = values[: int(seconds * frequency)]
    names = labels(ds, index)
    figure.set_size_inches(10, max(2.0, 0.8 * values.shape[1]))
    axes = figure.subplots(values.shape[1], 1, sharex=True, squeeze=False)
    times = np.arange(len(values)) / frequency
    for column, axis in enumerate(axes[:, 0]):
        axis.plot(times, values[:, column], linewidth=0.7, color="black")
        axis.set_ylabel(names[column] if column < len(names) else str(column + 1), rotation=0, ha="right", fontsize=8)
        axis.grid(alpha=0.3)
    axes[-1, 0].set_xlabel("seconds")
