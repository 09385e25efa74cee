"""Waveforms (PS3.3 C.10.9): convert multiplex groups to arrays and arrays to multiplex groups, and plot them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.dictionary.data.elements import TAGS
from dcmgen.errors import MissingElementError, PixelError
from dcmgen.model.dataset import Dataset
from dcmgen.model.groups import number, position
from dcmgen.model.sequence import Sequence as Items
from dcmgen.values.multivalue import is_empty

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dcmgen.model.dataset import BaseDataset

Array = np.ndarray[Any, Any]

_NO_MATPLOTLIB = 'plotting waveforms requires matplotlib: pip install "dcmgen[plot]"'

SAMPLE_TYPES = {"SB": "i1", "UB": "u1", "SS": "<i2", "US": "<u2", "SL": "<i4", "UL": "<u4", "SV": "<i8", "UV": "<u8"}
"""Types of linear samples by Waveform Sample Interpretation (PS3.3 C.10.9.1.5)."""
_COMPANDED = ("MB", "AB")  # mu-law and A-law of ITU-T G.711, one byte per sample
_MOST_CHANNELS = 0xFFFF
"""Largest Number of Waveform Channels, whose VR is US."""


def multiplex_array(ds: BaseDataset, index: int = 0, *, as_raw: bool = True, seconds: float | None = None) -> Array:
    """Return the samples of a multiplex group.

    Parameters
    ----------
    ds : Dataset
        Dataset with Waveform Sequence.
    index : int, optional
        Index of the item of Waveform Sequence; the first is 0.
    as_raw : bool, optional
        If True (the default), return the stored samples. If False, return values in the units of the channels: for
        channels with a sensitivity, ``sample * sensitivity * correction + baseline``. Padding samples become NaN.
    seconds : float, optional
        Length of the part that is returned, in seconds from the start; at least one sample. By default, all samples.

    Returns
    -------
    numpy.ndarray, shape (samples, channels)
        Integers of the stored type if `as_raw` is True, float64 otherwise.

    Raises
    ------
    MissingElementError
        If there are no waveforms, or elements that describe them are missing. The message lists all of them.
    PixelError
        If the group does not exist, `seconds` is not positive, or the elements of the group contradict each other, such
        as the length of Waveform Data. The error names the element.

    Notes
    -----
    Channel Sensitivity, Channel Sensitivity Correction Factor, Channel Baseline and Waveform Padding Value are
    defined in PS3.3 C.10.9.
    """
    return next(_arrays(ds, [index], as_raw, seconds))


def generate_multiplex(ds: BaseDataset, *, as_raw: bool = True) -> Iterator[Array]:
    """Iterate over the samples of all multiplex groups.

    Parameters
    ----------
    ds : Dataset
        Dataset with Waveform Sequence.
    as_raw : bool, optional
        If True (the default), return the stored samples; if False, values in the units of the channels.

    Yields
    ------
    numpy.ndarray, shape (samples, channels)
        The next group, as returned by `multiplex_array`.

    Raises
    ------
    MissingElementError
        If there are no waveforms, or elements that describe them are missing.
    PixelError
        If the elements of a group contradict each other, such as the length of Waveform Data. The error names the
        element.
    """
    yield from _arrays(ds, range(len(_groups(ds))), as_raw)


def _groups(ds: BaseDataset) -> Sequence[Any]:
    found = _items(ds, "WaveformSequence", "")
    if not found:
        raise MissingElementError("the dataset has no waveforms: WaveformSequence is absent or empty")
    return found


def _group(ds: BaseDataset, index: int) -> tuple[Any, str]:
    """Return a multiplex group and its path."""
    groups = _groups(ds)
    index = position(index, len(groups), "multiplex group")
    return groups[index], f"WaveformSequence[{index}]"


def _items(ds: Any, keyword: str, path: str) -> Sequence[Any]:
    """Return the items of a sequence; none if it is absent."""
    found = ds.get(keyword)
    if found is None:
        return ()
    if not isinstance(found, Items):
        raise PixelError("the element is not a sequence", tag_path=f"{path}.{keyword}" if path else keyword)
    return found


def _arrays(ds: BaseDataset, indices: Sequence[int], as_raw: bool, seconds: float | None = None) -> Iterator[Array]:
    for index in indices:
        group, path = _group(ds, index)
        raw = _samples(group, path, None if seconds is None else _count_of(seconds, sampling_frequency(ds, index)))
        yield raw if as_raw else _in_units(raw, group, path)


def _count_of(seconds: float, frequency: float) -> int:
    """Return the number of samples of a time, at least one."""
    if not seconds > 0:
        raise PixelError(f"the time must be positive, not {seconds}")
    return max(1, int(min(seconds * frequency, sys.maxsize)))


def _samples(group: Any, path: str, most: int | None = None) -> Array:
    required = (
        "NumberOfWaveformChannels",
        "NumberOfWaveformSamples",
        "WaveformBitsAllocated",
        "WaveformSampleInterpretation",
        "WaveformData",
    )
    absent = [keyword for keyword in required if is_empty(group.get(keyword))]
    if absent:
        raise MissingElementError(f"the waveform cannot be decoded without {', '.join(absent)}", tag_path=path)
    channels, samples, bits = (_count(group, keyword, path) for keyword in required[:3])
    name = str(group.get("WaveformSampleInterpretation"))
    kind = _sample_type(name, path)
    if bits != 8 * kind.itemsize:
        raise PixelError(
            f"the element is {bits}, but samples of type {name} have {8 * kind.itemsize} bits",
            tag_path=f"{path}.WaveformBitsAllocated",
        )
    data, size = group.get("WaveformData"), channels * samples * kind.itemsize
    if not isinstance(data, bytes) or not size <= len(data) <= size + size % 2:
        found = f"{len(data):,} bytes" if isinstance(data, bytes) else f"a value of type {type(data).__name__}"
        raise PixelError(
            f"the element has {found}, but {channels} channels x {samples} samples of type {name} require {size:,} bytes",
            tag_path=f"{path}.WaveformData",
        )
    array = np.frombuffer(data, kind, channels * samples).reshape(samples, channels)[:most]
    return array.astype(kind.newbyteorder("="))


def _count(group: Any, keyword: str, path: str) -> int:
    value = group.get(keyword)
    if not isinstance(value, int) or value < 1:
        raise PixelError(f"the element is {value!r:.40}; it must be a positive integer", tag_path=f"{path}.{keyword}")
    return int(value)


def _number(item: Any, keyword: str, path: str) -> float | None:
    try:
        return number(item.get(keyword))
    except PixelError as error:
        error.tag_path = f"{path}.{keyword}"
        raise


def _sample_type(name: str, path: str) -> np.dtype[Any]:
    if name in _COMPANDED:
        return np.dtype("u1")
    if name not in SAMPLE_TYPES:
        raise PixelError(
            f"{name!r:.40} is unknown; it must be one of {', '.join((*SAMPLE_TYPES, *_COMPANDED))}",
            tag_path=f"{path}.WaveformSampleInterpretation",
        )
    return np.dtype(SAMPLE_TYPES[name])


def expand_companded(codes: Array, law: str) -> Array:
    """Decode 8-bit mu-law or A-law samples to linear samples (ITU-T G.711).

    Parameters
    ----------
    codes : numpy.ndarray of uint8
        Encoded samples, of any shape.
    law : {"MB", "AB"}
        Waveform Sample Interpretation: "MB" for mu-law, "AB" for A-law.

    Returns
    -------
    numpy.ndarray of int16
        Linear samples, of the same shape.
    """
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


def _in_units(raw: Array, group: Any, path: str) -> Array:
    name = str(group.get("WaveformSampleInterpretation"))
    out = (expand_companded(raw, name) if name in _COMPANDED else raw).astype(np.float64)
    padding = group.get("WaveformPaddingValue")
    if isinstance(padding, bytes) and len(padding) >= raw.dtype.itemsize:
        out[raw == np.frombuffer(padding, raw.dtype.newbyteorder("<"), 1)[0]] = np.nan
    for column, (sensitivity, correction, baseline) in _calibrations(group, path, out.shape[1]):
        out[:, column] *= sensitivity * (1.0 if correction is None else correction)
        out[:, column] += 0.0 if baseline is None else baseline
    return out


def _calibrations(group: Any, path: str, count: int) -> Iterator[tuple[int, tuple[float, float | None, float | None]]]:
    """Yield the index of each channel that has a sensitivity, with sensitivity, correction factor and baseline."""
    for column, channel in enumerate(_items(group, "ChannelDefinitionSequence", path)[:count]):
        place = f"{path}.ChannelDefinitionSequence[{column}]"
        sensitivity = _number(channel, "ChannelSensitivity", place)
        if sensitivity is not None:
            correction = _number(channel, "ChannelSensitivityCorrectionFactor", place)
            yield column, (sensitivity, correction, _number(channel, "ChannelBaseline", place))


def set_multiplex_array(
    ds: BaseDataset, array: Array, index: int = 0, *, sampling_frequency: float | None = None
) -> None:
    """Store samples in a multiplex group.

    Parameters
    ----------
    ds : Dataset
        Dataset to change. Waveform Sequence is added if it is absent.
    array : array-like, shape (samples, channels)
        Integers of 8 to 64 bits are stored unchanged. Floating-point numbers are values in the units of the channels:
        they are converted with the sensitivity, correction factor and baseline of each channel, and rounded to the
        current sample type of the group (int16 if it has none). NaN becomes Waveform Padding Value, if the group has it.
    index : int, optional
        Index of the item of Waveform Sequence; the first is 0. If it equals the number of items, an item is added.
    sampling_frequency : float, optional
        Sampling Frequency in Hz. By default, the element does not change.

    Raises
    ------
    PixelError
        If the shape or type of the array is not supported, the group does not exist, or values do not fit in the
        sample type.
    """
    array = np.asarray(array)
    if array.ndim != 2 or not array.size:
        raise PixelError(f"the shape of a multiplex group must be (samples, channels), not {array.shape}")
    if array.shape[1] > _MOST_CHANNELS:
        raise PixelError(f"a multiplex group has at most {_MOST_CHANNELS:,} channels, not {array.shape[1]:,}")
    groups = _items(ds, "WaveformSequence", "")
    if not 0 <= index <= len(groups):
        raise PixelError(f"multiplex group {index} does not exist; the number of multiplex groups is {len(groups)}")
    group = groups[index] if index < len(groups) else Dataset()
    stored = _to_stored(array, group, f"WaveformSequence[{index}]") if array.dtype.kind == "f" else array
    names = {np.dtype(kind): name for name, kind in SAMPLE_TYPES.items()}
    name = names.get(stored.dtype.newbyteorder("<"))
    if name is None:
        raise PixelError(f"samples of type {array.dtype} cannot be stored; use integers of 8 to 64 bits or floats")
    data = stored.astype(stored.dtype.newbyteorder("<")).tobytes()
    if index == len(groups):
        if "WaveformSequence" not in ds:
            ds.add_new(TAGS["WaveformSequence"], "SQ", [])
        ds.get("WaveformSequence").append(group)

    def put(keyword: str, vr: str, value: Any) -> None:
        group.add_new(TAGS[keyword], vr, value)

    put("NumberOfWaveformChannels", "US", array.shape[1])
    put("NumberOfWaveformSamples", "UL", array.shape[0])
    put("WaveformBitsAllocated", "US", 8 * stored.dtype.itemsize)
    put("WaveformSampleInterpretation", "CS", name)
    put("WaveformData", "OB" if stored.dtype.itemsize == 1 else "OW", data + b"\0" * (len(data) % 2))
    if sampling_frequency is not None:
        put("SamplingFrequency", "DS", sampling_frequency)


def _to_stored(array: Array, group: Any, path: str) -> Array:
    name = str(group.get("WaveformSampleInterpretation") or "SS")
    if name in _COMPANDED:
        raise PixelError(
            f"values cannot be stored in samples of type {name}", tag_path=path, advice="Store an array of integers"
        )
    kind = _sample_type(name, path).newbyteorder("=")
    out = array.astype(np.float64)
    for column, (sensitivity, correction, baseline) in _calibrations(group, path, out.shape[1]):
        if sensitivity:
            out[:, column] -= baseline or 0.0
            out[:, column] /= sensitivity * (correction or 1.0)
    out = np.rint(out)
    padding = group.get("WaveformPaddingValue")
    if isinstance(padding, bytes) and len(padding) >= kind.itemsize:
        absent, filler = np.isnan(out), np.frombuffer(padding, kind.newbyteorder("<"), 1)[0]
        if (out == filler).any():
            raise PixelError(f"a stored value is {filler}, which is Waveform Padding Value", tag_path=path)
        out[absent] = filler
    limits = np.iinfo(kind)
    if not (np.isfinite(out).all() and out.min() >= limits.min and out.max() <= limits.max):
        raise PixelError(f"stored values from {out.min():g} to {out.max():g} do not fit in samples of type {name}")
    return out.astype(kind)


def labels(ds: BaseDataset, index: int = 0) -> list[str]:
    """Return a label for each channel of a multiplex group.

    Parameters
    ----------
    ds : Dataset
        Dataset with Waveform Sequence.
    index : int, optional
        Index of the item of Waveform Sequence; the first is 0.

    Returns
    -------
    list of str
        For each channel, Channel Label, the Code Meaning of its Channel Source, or its number; followed by the unit in
        brackets if it is known.

    Raises
    ------
    MissingElementError
        If there are no waveforms.
    PixelError
        If the group does not exist, or an element is not a sequence.
    """
    out: list[str] = []
    group, path = _group(ds, index)
    for channel in _items(group, "ChannelDefinitionSequence", path):
        place = f"{path}.ChannelDefinitionSequence[{len(out)}]"
        source = _items(channel, "ChannelSourceSequence", place)
        unit = _items(channel, "ChannelSensitivityUnitsSequence", place)
        name = channel.get("ChannelLabel") or (source[0].get("CodeMeaning") if source else "") or f"{len(out) + 1}"
        out.append(f"{name} [{unit[0].get('CodeValue')}]" if unit else str(name))
    return out


def sampling_frequency(ds: BaseDataset, index: int = 0) -> float:
    """Return the sampling frequency of a multiplex group.

    Parameters
    ----------
    ds : Dataset
        Dataset with Waveform Sequence.
    index : int, optional
        Index of the item of Waveform Sequence; the first is 0.

    Returns
    -------
    float
        Sampling Frequency in Hz; 1 if it is absent.

    Raises
    ------
    MissingElementError
        If there are no waveforms.
    PixelError
        If the group does not exist, or the frequency is not a positive number.
    """
    group, path = _group(ds, index)
    frequency = _number(group, "SamplingFrequency", path) or 1.0
    if not 0 < frequency < np.inf:
        raise PixelError(f"the element is {frequency}; it must be positive", tag_path=f"{path}.SamplingFrequency")
    return frequency


def plot(ds: BaseDataset, index: int = 0, *, seconds: float | None = None) -> Any:
    """Plot the channels of a multiplex group with matplotlib, one below the other.

    Parameters
    ----------
    ds : Dataset
        Dataset with Waveform Sequence.
    index : int, optional
        Index of the item of Waveform Sequence; the first is 0.
    seconds : float, optional
        Plot only this time from the start. By default, plot all samples.

    Returns
    -------
    matplotlib.figure.Figure
        The figure, managed by pyplot.

    Raises
    ------
    MissingElementError
        If there are no waveforms, or elements that describe them are missing.
    PixelError
        If matplotlib is not installed, or the waveform cannot be decoded.
    """
    try:
        from matplotlib import pyplot
    except ImportError:
        raise PixelError(_NO_MATPLOTLIB) from None
    figure = pyplot.figure(layout="constrained")
    _draw(figure, ds, index, seconds)
    return figure


def _draw(figure: Any, ds: BaseDataset, index: int, seconds: float | None) -> None:
    values = multiplex_array(ds, index, as_raw=False, seconds=seconds)
    frequency = sampling_frequency(ds, index)
    names = labels(ds, index)
    figure.set_size_inches(10, max(2.0, 0.8 * values.shape[1]))
    axes = figure.subplots(values.shape[1], 1, sharex=True, squeeze=False)
    times = np.arange(len(values)) / frequency
    for column, axis in enumerate(axes[:, 0]):
        axis.plot(times, values[:, column], linewidth=0.7, color="black")
        axis.set_ylabel(names[column] if column < len(names) else str(column + 1), rotation=0, ha="right", fontsize=8)
        axis.grid(alpha=0.3)
    axes[-1, 0].set_xlabel("seconds")
