"""Samples of the examples of waveforms."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from dcmgen.codes import DCM, MDC, SCT, UCUM
from dcmgen.create.phantom import heartbeats
from dcmgen.create.waveforms.ecg import LEADS, lead

if TYPE_CHECKING:
    from typing import Any

    from dcmgen.codes import Code

_LEAD_CODES = tuple(map(lead, LEADS))
_GAINS = (0.6, 1.0, 0.4, -0.8, 0.1, 0.7, -0.3, 0.2, 0.6, 1.0, 0.9, 0.7)
"""Size of the main wave of each lead, compared with lead II."""


class Signal(NamedTuple):
    """The signal of a waveform IOD."""

    labels: tuple[str, ...]
    sources: tuple[Code, ...]
    unit: Code
    shape: str
    rate: int = 500
    interpretation: str = "SS"
    allocated: int = 16
    seconds: float = 2.0


def _one(source: Code, unit: str, shape: str, rate: int = 500, **rest: Any) -> Signal:
    return Signal((source.meaning[:16],), (source,), UCUM[unit], shape, rate, **rest)


_ECG = Signal(LEADS, _LEAD_CODES, UCUM["uV"], "heart")

SIGNALS = {
    "12-Lead ECG": _ECG,
    "Ambulatory ECG": _ECG._replace(labels=LEADS[:3], sources=_LEAD_CODES[:3], rate=250),
    "Arterial Pulse Waveform": _one(DCM["109116"], "mm[Hg]", "pulse", interpretation="SS"),
    "Basic Cardiac Electrophysiology Waveform": _one(SCT["8225009"], "uV", "heart", 1000),
    "Basic Voice Audio Waveform": _one(
        DCM["109110"], "1", "sound", 8000, interpretation="UB", allocated=8, seconds=0.5
    ),
    "Body Position Waveform": _one(DCM["130411"], "deg", "slow", 10),
    "Electromyogram": _one(MDC["7:252"], "uV", "bursts", 1000),
    "Electrooculogram": Signal(("Left", "Right"), (MDC["7:1325"], MDC["7:1320"]), UCUM["uV"], "slow", 250),
    "General 32-bit ECG": _ECG._replace(interpretation="SL", allocated=32),
    "General Audio Waveform": _one(DCM["109110"], "1", "sound", 8000, interpretation="SS", seconds=0.5),
    "General ECG": _ECG._replace(rate=500),
    "Hemodynamic Waveform": _one(SCT["128444004"], "mm[Hg]", "pulse", 250),
    "Multi-channel Respiratory Waveform": _one(DCM["109117"], "1", "slow", 50),
    "Respiratory Waveform": _one(DCM["109117"], "1", "slow", 50),
    "Routine Scalp Electroencephalogram": _one(MDC["7:996"], "uV", "bursts", 250),
    "Sleep Electroencephalogram": _one(MDC["7:996"], "uV", "bursts", 250),
}
"""Signals by the name of the IOD."""


def record(made: Any, signal: Signal) -> None:
    """Add a multiplex group with the samples of a signal.

    Parameters
    ----------
    made : IOD
        The object.
    signal : Signal
        The signal.
    """
    samples = _samples(signal)
    bits = signal.allocated
    group = made.WaveformSequence.add(
        WaveformOriginality="ORIGINAL",
        NumberOfWaveformChannels=samples.shape[1],
        NumberOfWaveformSamples=samples.shape[0],
        SamplingFrequency=signal.rate,
        WaveformBitsAllocated=bits,
        WaveformSampleInterpretation=signal.interpretation,
    )
    for label, source in zip(signal.labels, signal.sources, strict=True):
        channel = group.ChannelDefinitionSequence.add(ChannelLabel=label, WaveformBitsStored=bits, ChannelTimeSkew=0)
        channel.ChannelSourceSequence = [source]
        if signal.shape != "sound":
            channel.ChannelSensitivity = 1
            channel.ChannelSensitivityUnitsSequence = [signal.unit]
            channel.ChannelSensitivityCorrectionFactor = 1
            channel.ChannelBaseline = 0
    group.WaveformData = samples.tobytes()


def _samples(signal: Signal) -> Any:
    """Return the samples, with a column for each channel."""
    seconds = np.arange(int(signal.seconds * signal.rate)) / signal.rate
    if signal.shape == "heart":
        curve = 1000 * np.outer(heartbeats(seconds), _GAINS[: len(signal.labels)])
    else:
        wave = {
            "pulse": 100 + 20 * np.sin(2 * np.pi * 1.2 * seconds) + 5 * np.sin(4 * np.pi * 1.2 * seconds),
            "slow": 40 * np.sin(2 * np.pi * 0.25 * seconds),
            "bursts": 50 * np.sin(2 * np.pi * 10 * seconds) * (1 + np.sin(2 * np.pi * seconds)),
            "sound": 100 * np.sin(2 * np.pi * 440 * seconds),
        }[signal.shape]
        curve = np.repeat(wave[:, None], len(signal.labels), axis=1)
    kind = {"UB": "u1", "SS": "<i2", "SL": "<i4"}[signal.interpretation]
    return np.round(curve + (128 if kind == "u1" else 0)).astype(kind)
