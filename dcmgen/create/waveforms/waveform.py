"""Objects with waveforms (PS3.3 A.34)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from dcmgen import rules
from dcmgen.create.classes import check_class
from dcmgen.create.context import begin
from dcmgen.create.finishing import finish
from dcmgen.create.references import instance_reference
from dcmgen.create.sources import read_sources
from dcmgen.create.waveforms.parts import MultiplexGroup
from dcmgen.errors import CreateError, PixelError
from dcmgen.iods import General32BitECG
from dcmgen.model.dataset import Dataset
from dcmgen.model.iod import IOD
from dcmgen.values.uid import generate_uid
from dcmgen.waveforms import SAMPLE_TYPES, set_multiplex_array

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from dcmgen.create.context import Series, Study
    from dcmgen.create.sources import Sources
    from dcmgen.create.waveforms.parts import WaveformAnnotation

    Array = np.ndarray[Any, Any]

T = TypeVar("T", bound="IOD")

_INTERPRETATION = "/54000100>54001006"
"""Path of Waveform Sample Interpretation in the constraints of IODs."""
_SIGNED = ("SS", "SL", "SB")
"""Types of samples for floating-point numbers, in the order of preference."""
_ANY = ("SS", "SL", "SB", "UB", "US", "UL")
"""Types of samples that are tried in this order for IODs without a constraint."""


def waveform(
    groups: MultiplexGroup | Sequence[MultiplexGroup],
    *,
    kind: type[T],
    acquired: datetime | str,
    annotations: Sequence[WaveformAnnotation] = (),
    source: Sources | None = None,
    study: Study | Series | None = None,
    description: str = "",
) -> T:
    """Create an object with waveforms.

    Parameters
    ----------
    groups : MultiplexGroup or sequence of MultiplexGroup
        The signals.
    kind : type of IOD
        Class of the object, such as ``HemodynamicWaveform``, ``RoutineScalpElectroencephalogram`` or ``GeneralECG``.
    acquired : datetime.datetime or str
        Date and time of the start of the acquisition; a text in the form of DT, such as ``"20260102"``.
    annotations : sequence of WaveformAnnotation, optional
        Notes on the signals.
    source : Dataset, path-like, or iterable of them, optional
        Objects of the same patient and study to which the waveforms are related. They are listed in Referenced Instance
        Sequence (PS3.3 C.10.8).
    study : Study or Series, optional
        Patient and study. By default, those of `source`. ``create.Study.of(ds)`` is the study of an object to which the
        waveforms do not refer.
    description : str, optional
        Series Description.

    Returns
    -------
    IOD
        The object, of the class `kind`. Samples have the type that the IOD requires. Without such a requirement,
        floating-point numbers are stored as 16-bit integers.

    Raises
    ------
    CreateError
        If the IOD does not allow the groups, for example their sampling frequency, or if values do not fit in the
        samples.

    See Also
    --------
    ecg : Creates an electrocardiogram.
    dcmgen.waveforms : Reads the signals.

    Notes
    -----
    Channels with the same unit have the same sensitivity, unless it is given. It is 1, 2 or 5 times a power of ten, so
    that floating-point numbers are stored with an error of at most half of it; it is 1 if all values are integers that
    fit.

    Examples
    --------
    >>> import numpy as np
    >>> from dcmgen import codes, create
    >>> from dcmgen.iods import RespiratoryWaveform
    >>> channel = create.Channel(codes.MDC.RespirationRate, "/min")
    >>> group = create.MultiplexGroup(np.linspace(10.0, 18.0, 50).reshape(-1, 1), 10, [channel])
    >>> respiration = create.waveform(group, kind=RespiratoryWaveform, acquired="20260102")
    >>> respiration.waveform_array(0)[[0, -1]].tolist()
    [[10.0], [18.0]]
    """
    listed = [groups] if isinstance(groups, MultiplexGroup) else list(groups)
    if not listed:
        raise CreateError("there are no signals", advice="Pass at least one MultiplexGroup")
    sources = read_sources(source)
    check_class(kind, lambda each: hasattr(each, "WaveformSequence"), "class of waveforms")
    made: Any = begin(kind, study, sources, description=description)
    made.AcquisitionDateTime = acquired
    if hasattr(kind, "AcquisitionContextSequence") and "AcquisitionContextSequence" not in made:
        made.AcquisitionContextSequence = []  # Type 2 in a module that is mandatory for some of the IODs
    _synchronize(made)
    if sources:
        made.ReferencedInstanceSequence = [instance_reference(each) for each in sources]
    allowed = _interpretations(kind)
    made.WaveformSequence = [_item(group, allowed, number) for number, group in enumerate(listed, 1)]
    if annotations:
        made.WaveformAnnotationSequence = [each.item(listed) for each in annotations]
    for finding in made.validate(rules=["iod.constraint.*"]).errors:
        raise CreateError(
            f"{kind.__name__}: {finding.message}",
            advice="Change the signal, or pass another kind=",
        )
    finished: T = finish(made)
    return finished


def _synchronize(made: IOD) -> None:
    """State that the acquisition was not synchronized, if the IOD requires it and the series states nothing else."""
    iod = rules.iod_of(made.sop_classes[0])
    if iod is None or not any(use.name == "Synchronization" and use.usage != "U" for use in iod.modules):
        return
    defaults = {
        "SynchronizationFrameOfReferenceUID": generate_uid(),
        "SynchronizationTrigger": "NO TRIGGER",
        "AcquisitionTimeSynchronized": "N",
    }
    for keyword, value in defaults.items():
        if keyword not in made:
            setattr(made, keyword, value)


def _interpretations(kind: type[IOD]) -> tuple[str, ...]:
    """Return the types of samples that an IOD allows."""
    if kind is General32BitECG:
        return ("SL",)  # its name requires it; PS3.3 A.34.18 has no constraint
    found = rules.iod_of(kind.sop_classes[0]) if kind.sop_classes else None
    constraints = found.constraints if found is not None else ()
    return next((each.values for each in constraints if each.path == _INTERPRETATION), _ANY)


def _item(group: MultiplexGroup, allowed: tuple[str, ...], number: int) -> Dataset:
    """Return an item of Waveform Sequence."""
    sensitivities, name = _stored(group, allowed, number)
    kind = np.dtype(SAMPLE_TYPES[name])
    item = Dataset(
        WaveformOriginality="DERIVED" if group.derived else "ORIGINAL",
        SamplingFrequency=group.hz,
        WaveformBitsAllocated=8 * kind.itemsize,
        WaveformSampleInterpretation=name,
        ChannelDefinitionSequence=[
            channel.item(sensitivity, 8 * kind.itemsize)
            for channel, sensitivity in zip(group.channels, sensitivities, strict=True)
        ],
    )
    if group.label:
        item.MultiplexGroupLabel = group.label
    if group.offset is not None:
        item.MultiplexGroupTimeOffset = 1000 * group.offset
    signal = group.signal
    if signal.dtype.kind == "f":
        if np.isnan(signal).any():
            padding = np.array([np.iinfo(kind).min], kind).tobytes()
            item.add_new("WaveformPaddingValue", "OB" if kind.itemsize == 1 else "OW", padding)
    else:
        signal = signal.astype(kind)
    holder = Dataset(WaveformSequence=[item])
    try:
        set_multiplex_array(holder, signal)
    except PixelError as error:
        raise CreateError(
            f"group {number}: {error.message}", advice="Pass a larger sensitivity, or let it be computed"
        ) from error
    stored: Dataset = holder.WaveformSequence[0]
    return stored


def _stored(group: MultiplexGroup, allowed: tuple[str, ...], number: int) -> tuple[list[float | None], str]:
    """Return the sensitivities of the channels of a group, and the type of its samples."""
    signal = group.signal
    if signal.dtype.kind != "f":
        low, high = int(signal.min()), int(signal.max())
        same = [name for name in allowed if np.dtype(SAMPLE_TYPES.get(name, "V1")).newbyteorder("=") == signal.dtype]
        for name in (*same, *allowed):
            limits = np.iinfo(SAMPLE_TYPES.get(name, "u1"))
            if limits.min <= low and high <= limits.max:
                return [channel.sensitivity or 1 for channel in group.channels], name
        raise CreateError(
            f"group {number}: samples from {low} to {high} do not fit in {' or '.join(allowed)}",
            advice="Pass floating-point numbers, which are scaled, or another kind=",
        )
    name = next((each for each in _SIGNED if each in allowed), "")
    if not name:
        raise CreateError(
            f"group {number}: the IOD stores samples as {' or '.join(allowed)}, which have no sensitivity",
            advice="Pass the stored integers",
        )
    if any(channel.unit is None for channel in group.channels):
        raise CreateError(
            f"group {number}: a channel with floating-point numbers has no unit", advice="Pass its unit=, or integers"
        )
    return list(_sensitivities(group, float(np.iinfo(SAMPLE_TYPES[name]).max))), name


def _sensitivities(group: MultiplexGroup, most: float) -> Iterator[float | None]:
    """Yield the sensitivity of each channel: that of the caller, or one for all channels of a unit."""
    largest: dict[object, float] = {}
    whole: dict[object, bool] = {}
    for channel, values in zip(group.channels, group.signal.T, strict=True):
        present = values[~np.isnan(values)] - channel.baseline
        unit = repr(channel.unit)
        largest[unit] = max(largest.get(unit, 0.0), float(np.abs(present).max(initial=0)))
        whole[unit] = whole.get(unit, True) and bool((present == np.rint(present)).all())
    for channel in group.channels:
        unit = repr(channel.unit)
        if channel.sensitivity is not None:
            yield channel.sensitivity
        elif whole[unit] and largest[unit] <= most:
            yield 1.0
        else:
            yield _step(largest[unit] / most)


def _step(least: float) -> float:
    """Return the smallest of 1, 2 and 5 times a power of ten that is not less than a number."""
    power = math.floor(math.log10(least))
    return next(step for step in (float(f"{digit}e{power}") for digit in (1, 2, 5, 10)) if step >= least * (1 - 1e-12))
