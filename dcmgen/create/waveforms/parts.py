"""The parts of a waveform that callers describe: channels, multiplex groups and annotations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs
import numpy as np

from dcmgen.codes import Code
from dcmgen.create.coding import to_code
from dcmgen.create.units import unit_of
from dcmgen.errors import CreateError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from numpy.typing import ArrayLike

    from dcmgen.create.coding import CodeLike

TemporalRange = Literal["POINT", "MULTIPOINT", "SEGMENT", "MULTISEGMENT", "BEGIN", "END"]
"""Terms of Temporal Range Type (PS3.3 C.10.10.1.2)."""


def _positive(instance: object, attribute: attrs.Attribute[Any], value: float | None) -> None:
    if value is not None and not 0 < value < float("inf"):
        raise CreateError(f"{attribute.name} is {value}", advice="It must be a positive number")


def _unit(value: CodeLike) -> Code:
    """Return the code of a unit; its meaning is ASCII ("uV" instead of "µV"), so that ECGs need no character set."""
    code = unit_of(value)
    return code if code.meaning.isascii() else Code(code.value, code.scheme, code.value)


@attrs.frozen
class Channel:
    """Channel of a waveform: what was measured, its unit and its filters.

    Parameters
    ----------
    source : Code, str, mapping or Dataset
        What was measured: a code, or its meaning, such as ``"Lead II"``.
    unit : str, Code or None, optional
        Unit of the signal in UCUM, such as ``"uV"`` or ``"mm[Hg]"``; None if the samples have no unit. The default is
        ``"uV"``.
    label : str, optional
        Channel Label, up to 16 characters.
    sensitivity : float, optional
        Value of one stored step, in the unit. By default, it is 1 for integers, and computed for floating-point
        numbers.
    baseline : float, optional
        Value of the stored sample 0, in the unit.
    low_frequency, high_frequency, notch_frequency : float, optional
        Frequencies of the filters that were applied to the signal, in Hz: the lower and upper end of the pass band (-3
        dB), and the center of the notch filter.
    modifiers : sequence of Code, str, mapping or Dataset, optional
        Codes that specify the source further, such as the reference electrode.
    time_skew : float, optional
        Time of the first sample after the start of the multiplex group, in seconds.
    """

    source: CodeLike
    unit: CodeLike | None = "uV"
    label: str = attrs.field(default="", kw_only=True)
    sensitivity: float | None = attrs.field(default=None, kw_only=True, validator=_positive)
    baseline: float = attrs.field(default=0.0, kw_only=True)
    low_frequency: float | None = attrs.field(default=None, kw_only=True, validator=_positive)
    high_frequency: float | None = attrs.field(default=None, kw_only=True, validator=_positive)
    notch_frequency: float | None = attrs.field(default=None, kw_only=True, validator=_positive)
    modifiers: Sequence[CodeLike] = attrs.field(default=(), kw_only=True)
    time_skew: float = attrs.field(default=0.0, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.low_frequency and self.high_frequency and self.low_frequency >= self.high_frequency:
            raise CreateError(
                f"low_frequency {self.low_frequency:g} Hz is not less than high_frequency {self.high_frequency:g} Hz",
                advice="Pass the lower and the upper end of the pass band",
            )

    def item(self, sensitivity: float | None, bits: int) -> dict[str, Any]:
        """Return the values of an item of Channel Definition Sequence.

        Parameters
        ----------
        sensitivity : float or None
            Value of one stored step; None if the samples have no unit.
        bits : int
            Bits of a sample.
        """
        values: dict[str, Any] = {
            "ChannelSourceSequence": [to_code(self.source, what="source")],
            "ChannelTimeSkew": self.time_skew,
            "WaveformBitsStored": bits,
        }
        if self.label:
            values["ChannelLabel"] = self.label
        if self.modifiers:
            values["ChannelSourceModifiersSequence"] = [to_code(each, what="modifier") for each in self.modifiers]
        if self.unit is not None:
            values |= {
                "ChannelSensitivity": sensitivity,
                "ChannelSensitivityUnitsSequence": [_unit(self.unit)],
                "ChannelSensitivityCorrectionFactor": 1,
                "ChannelBaseline": self.baseline,
            }
        filters = {
            "FilterLowFrequency": self.low_frequency,
            "FilterHighFrequency": self.high_frequency,
            "NotchFilterFrequency": self.notch_frequency,
        }
        return values | {keyword: value for keyword, value in filters.items() if value is not None}


@attrs.frozen(eq=False)
class MultiplexGroup:
    """Channels that were sampled together.

    Parameters
    ----------
    signal : array-like, shape (samples, channels)
        Floating-point numbers are values in the units of the channels; NaN is stored as padding. Integers are stored
        unchanged: their values are multiplied by the sensitivity of the channel.
    hz : float
        Sampling frequency in Hz.
    channels : sequence of Channel
        One channel for each column of the signal.
    label : str, optional
        Multiplex Group Label, such as ``"RHYTHM"``.
    offset : float, optional
        Time of the first sample after the start of the acquisition, in seconds. Pass it if the groups did not start
        together.
    derived : bool, optional
        Whether the signal was computed from other waveforms.
    """

    signal: np.ndarray[Any, Any] = attrs.field(converter=np.asarray)
    hz: float = attrs.field(validator=_positive)
    channels: Sequence[Channel] = ()
    label: str = attrs.field(default="", kw_only=True)
    offset: float | None = attrs.field(default=None, kw_only=True)
    derived: bool = attrs.field(default=False, kw_only=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            signal: ArrayLike,
            hz: float,
            channels: Sequence[Channel],
            *,
            label: str = "",
            offset: float | None = None,
            derived: bool = False,
        ) -> None: ...

    def __attrs_post_init__(self) -> None:
        shape, kind = self.signal.shape, self.signal.dtype.kind
        if kind not in "fiu":
            raise CreateError(f"a signal cannot have the dtype {self.signal.dtype}", advice="Pass integers or floats")
        if len(shape) != 2 or not self.signal.size:
            raise CreateError(f"the signal has the shape {shape}", advice="Pass an array of shape (samples, channels)")
        if shape[1] != len(self.channels):
            advice = "Pass signal.T" if shape[0] == len(self.channels) else "Pass one channel for each column"
            raise CreateError(f"the signal has {shape[1]} columns for {len(self.channels)} channels", advice=advice)
        if kind == "f" and np.isinf(self.signal).any():
            raise CreateError("the signal has infinite values", advice="Pass NaN for samples that are missing")


@attrs.frozen
class WaveformAnnotation:
    """Note on a waveform: a text, a measurement or a coded finding.

    Parameters
    ----------
    text : str, optional
        Text. Pass either `text` or `concept`.
    concept : Code, str, mapping or Dataset, optional
        What was measured or found, such as ``"QRS duration"``.
    value : float, Code, mapping or Dataset, optional
        Measured number, or coded finding.
    unit : str or Code, optional
        Unit of a number in UCUM, such as ``"ms"``.
    channels : sequence of (int, int), optional
        Numbers of the multiplex group and of the channel, from 1; channel 0 means all channels of the group. The
        default is all channels of the first group.
    samples : sequence of int, optional
        Positions in the signal, from 1.
    seconds : sequence of float, optional
        Times after the start of the signal. Pass either `samples` or `seconds`; without both, the annotation applies to
        the whole signal.
    range : str, optional
        Temporal Range Type: what the positions are. By default, one position is a ``"POINT"``, two are the ends of a
        ``"SEGMENT"``, and others are ``"MULTIPOINT"``.
    """

    text: str = ""
    concept: CodeLike | None = attrs.field(default=None, kw_only=True)
    value: float | CodeLike | None = attrs.field(default=None, kw_only=True)
    unit: CodeLike | None = attrs.field(default=None, kw_only=True)
    channels: Sequence[tuple[int, int]] = attrs.field(default=((1, 0),), kw_only=True)
    samples: Sequence[int] = attrs.field(default=(), kw_only=True)
    seconds: Sequence[float] = attrs.field(default=(), kw_only=True)
    range: TemporalRange | None = attrs.field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if bool(self.text) == (self.concept is not None):
            raise CreateError("an annotation has either a text or a concept", advice="Pass text= or concept=")
        if len(self.samples) and len(self.seconds):
            raise CreateError("an annotation has two lists of positions", advice="Pass samples= or seconds=")
        if (self.range is not None) and not len(self.samples) and not len(self.seconds):
            raise CreateError(f"the range {self.range} has no positions", advice="Pass samples= or seconds=")

    def item(self, groups: Sequence[MultiplexGroup]) -> dict[str, Any]:
        """Return the values of an item of Waveform Annotation Sequence.

        Parameters
        ----------
        groups : sequence of MultiplexGroup
            The groups of the waveform.

        Raises
        ------
        CreateError
            If a channel or sample does not exist.
        """
        values: dict[str, Any] = {"ReferencedWaveformChannels": [number for pair in self.channels for number in pair]}
        if self.text:
            values["UnformattedTextValue"] = self.text
        else:
            assert self.concept is not None
            values["ConceptNameCodeSequence"] = [to_code(self.concept, what="concept")]
        if isinstance(self.value, int | float):
            values["NumericValue"] = [self.value]
            if self.unit is not None:
                values["MeasurementUnitsCodeSequence"] = [_unit(self.unit)]
        elif self.value is not None:
            values["ConceptCodeSequence"] = [to_code(self.value, what="value")]
        for group, channel in self.channels:
            if not (1 <= group <= len(groups) and 0 <= channel <= len(groups[group - 1].channels)):
                raise CreateError(
                    f"an annotation refers to channel {channel} of group {group}, which does not exist",
                    advice="Use numbers from 1, and 0 for all channels of a group",
                )
        return values | self._positions(groups)

    def _positions(self, groups: Sequence[MultiplexGroup]) -> dict[str, Any]:
        if not len(self.samples) and not len(self.seconds):
            return {}
        ends = {group: len(groups[group - 1].signal) for group, _ in self.channels}
        if len(self.samples):
            if len(ends) > 1:
                raise CreateError("positions in samples belong to one multiplex group", advice="Pass seconds=")
            (end,) = ends.values()
            wrong = [sample for sample in self.samples if not 1 <= sample <= end]
            if wrong:
                raise CreateError(f"an annotation is at sample {wrong[0]}", advice=f"Use numbers from 1 to {end}")
        count = len(self.samples) or len(self.seconds)
        found: dict[str, Any] = {
            "TemporalRangeType": self.range or {1: "POINT", 2: "SEGMENT"}.get(count, "MULTIPOINT"),
        }
        if len(self.samples):
            return found | {"ReferencedSamplePositions": list(self.samples)}
        return found | {"ReferencedTimeOffsets": list(self.seconds)}
