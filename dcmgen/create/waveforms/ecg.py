"""Electrocardiograms (PS3.3 A.34.3, A.34.4, A.34.18)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen import codes
from dcmgen.codes import Code
from dcmgen.create.arrays import array_of
from dcmgen.create.coding import to_code
from dcmgen.create.waveforms.parts import Channel, MultiplexGroup
from dcmgen.create.waveforms.waveform import waveform
from dcmgen.errors import CreateError
from dcmgen.iods import General32BitECG, GeneralECG, TwelveLeadECG

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal

    from numpy.typing import ArrayLike

    from dcmgen.create.coding import CodeLike
    from dcmgen.create.context import Series, Study
    from dcmgen.create.sources import Sources
    from dcmgen.create.waveforms.parts import WaveformAnnotation
    from dcmgen.iods import AmbulatoryECG

    ECG = TwelveLeadECG | GeneralECG | General32BitECG | AmbulatoryECG
    """An electrocardiogram."""

LEADS = ("I", "II", "III", "aVR", "aVL", "aVF", "V1", "V2", "V3", "V4", "V5", "V6")
"""The twelve standard leads in their usual order."""

_GROUP = 3001
"""Number of the context group of leads."""
_LIMB = {"avr": "2:62", "avl": "2:63", "avf": "2:64", "-avr": "2:65"}
"""Codes of MDC of leads whose meanings in PS3.16 are not their short names, by lower-case name."""
_MOST_SAMPLES, _MOST_CHANNELS, _FREQUENCIES = 16384, 24, (200, 1000)
"""Limits of the 12-Lead ECG and General ECG IODs."""


def ecg(
    signal: ArrayLike,
    *,
    hz: float,
    acquired: datetime | str,
    leads: Sequence[CodeLike] = LEADS,
    unit: Literal["uV", "mV"] = "uV",
    sensitivity: float | None = None,
    low_frequency: float | None = None,
    high_frequency: float | None = None,
    notch_frequency: float | None = None,
    kind: type[ECG] | None = None,
    annotations: Sequence[WaveformAnnotation] = (),
    source: Sources | None = None,
    study: Study | Series | None = None,
    description: str = "",
) -> ECG:
    """Create an electrocardiogram.

    Parameters
    ----------
    signal : array-like, shape (samples, leads)
        Floating-point numbers are values in `unit`; NaN is stored as padding. Integers are stored unchanged: their unit
        is `sensitivity`, which is 1 ``unit`` by default.
    hz : float
        Sampling frequency in Hz.
    acquired : datetime.datetime or str
        Date and time of the first sample; a text in the form of DT, such as ``"20260102"``.
    leads : sequence of str, Code, mapping or Dataset, optional
        Lead of each column: a short name such as ``"II"`` or ``"V3R"``, or a code of CID 3001. The default is the
        twelve standard leads I, II, III, aVR, aVL, aVF and V1 to V6.
    unit : {"uV", "mV"}, optional
        Unit of the signal. The default is microvolts.
    sensitivity : float, optional
        Value of one stored step, in `unit`. By default, it is computed for floating-point numbers; see `waveform`.
    low_frequency, high_frequency, notch_frequency : float, optional
        Frequencies of the filters that were applied to the signal, in Hz: the lower and upper end of the pass band, and
        the center of the notch filter.
    kind : type of IOD, optional
        Class of the object. By default, `TwelveLeadECG` if the leads contain the twelve standard leads, `GeneralECG`
        otherwise, and `General32BitECG` if the signal exceeds the limits of both (see Notes).
    annotations : sequence of WaveformAnnotation, optional
        Notes and measurements.
    source : Dataset, path-like, or iterable of them, optional
        Objects of the same patient and study to which the electrocardiogram is related; see `waveform`.
    study : Study or Series, optional
        Patient and study. By default, those of `source`.
    description : str, optional
        Series Description.

    Returns
    -------
    TwelveLeadECG, GeneralECG, General32BitECG or AmbulatoryECG
        The electrocardiogram, with one multiplex group.

    Raises
    ------
    CreateError
        If the number of leads differs from the columns of the signal, if a lead is unknown, or if the class does not
        allow the signal.

    See Also
    --------
    waveform : Creates objects with several multiplex groups, and other waveforms.
    dcmgen.waveforms.multiplex_array : Returns the signal.

    Notes
    -----
    A 12-lead ECG has up to 13 channels and 16,384 samples; a general ECG has up to 24 channels. Both have 16-bit samples
    and 200 to 1,000 Hz (PS3.3 A.34.3.4, A.34.4.4).

    Examples
    --------
    >>> import numpy as np
    >>> from dcmgen import create
    >>> time = np.arange(5000) / 500
    >>> signal = 1000 * np.sin(2 * np.pi * time).reshape(-1, 1) * np.linspace(0.5, 1, 12)
    >>> made = create.ecg(signal, hz=500, acquired="20260102101500")
    >>> type(made).__name__
    'TwelveLeadECG'
    >>> float(np.abs(made.waveform_array(0) - signal).max().round(3))
    0.025
    """
    values = array_of(signal, "the samples")
    if values.ndim == 1:
        values = values.reshape(-1, 1)
    found = [lead(each) for each in leads]
    names = [short_name(each) for each in found]
    channels = [
        Channel(
            code,
            unit,
            label=name,
            sensitivity=sensitivity,
            low_frequency=low_frequency,
            high_frequency=high_frequency,
            notch_frequency=notch_frequency,
        )
        for code, name in zip(found, names, strict=True)
    ]
    group = MultiplexGroup(values, hz, channels)
    made: ECG = waveform(
        group,
        kind=_kind(group, set(names)) if kind is None else kind,
        acquired=acquired,
        annotations=annotations,
        source=source,
        study=study,
        description=description,
    )
    return made


def lead(value: CodeLike) -> Code:
    """Return the code of a lead.

    Parameters
    ----------
    value : str, Code, mapping or Dataset
        Short name, such as ``"II"``, meaning of a code of CID 3001, or a code.

    Returns
    -------
    Code
        The code.

    Raises
    ------
    CreateError
        If there is no such lead.
    """
    if not isinstance(value, str):
        return to_code(value, what="lead")
    name = " ".join(value.split()).replace("\N{MINUS SIGN}", "-").lower().removeprefix("lead ")
    leads = codes.group(_GROUP)
    for code in leads:
        if code.value == _LIMB.get(name) or (name not in _LIMB and code.meaning.lower() in (name, f"lead {name}")):
            return code
    raise CreateError(
        f"{value!r} is not a lead of CID {_GROUP}", advice=f"Use a name such as {', '.join(LEADS)} or V3R, or a Code"
    )


def short_name(code: Code) -> str:
    """Return the short name of a lead, such as "II" or "aVR"; up to 16 characters of the meaning of others."""
    meaning = code.meaning.removeprefix("Lead ").split(",")[0].split(" (")[0]
    return meaning.replace("\N{MINUS SIGN}", "-")[:16]


def _kind(group: MultiplexGroup, names: set[str]) -> type[Any]:
    """Return the class whose limits a signal does not exceed."""
    signal = group.signal
    samples, channels = signal.shape
    limits = np.iinfo(np.int16)
    is_small = signal.dtype.kind == "f" or (limits.min <= signal.min() and signal.max() <= limits.max)
    if not (is_small and _FREQUENCIES[0] <= group.hz <= _FREQUENCIES[1] and channels <= _MOST_CHANNELS):
        return General32BitECG
    if names.issuperset(LEADS) and channels <= len(LEADS) + 1 and samples <= _MOST_SAMPLES:
        return TwelveLeadECG
    return GeneralECG
