"""Stored values of an array, and the rescale that returns the values of the array."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen.codes import UCUM
from dcmgen.create.units import unit_of
from dcmgen.errors import CreateError
from dcmgen.values.numbers import DS

if TYPE_CHECKING:
    from dcmgen.create.coding import CodeLike

Array = np.ndarray[Any, Any]

HOUNSFIELD_OFFSET = -1024
"""Rescale Intercept of CT values that fit in 12 bits with it; stored values are then unsigned (PS3.3 C.8.2.1)."""
_HIGHEST = 65535
_LOWEST_SIGNED, _HIGHEST_SIGNED = -32768, 32767
_LARGEST_INTERCEPT = 1e14
"""Larger integers do not fit in a decimal string, or are not exact as a double."""


@attrs.frozen(eq=False)
class Samples:
    """Stored values of an array.

    Attributes
    ----------
    pixels : numpy.ndarray of uint8, uint16 or int16
        Stored values; the shape is that of the array.
    bits : int
        Bits Stored.
    slope, intercept : float
        ``pixels * slope + intercept`` are the values of the array. The difference is at most half the slope; it is 0
        if the slope is 1.
    """

    pixels: Array
    bits: int
    slope: float = 1.0
    intercept: float = 0.0

    @property
    def is_rescaled(self) -> bool:
        """Whether the stored values differ from those of the array."""
        return (self.slope, self.intercept) != (1.0, 0.0)


def samples_of(
    array: Array,
    *,
    offset: int | None = None,
    slopes: bool = True,
    intercepts: bool = True,
    least_bits: int = 8,
) -> Samples:
    """Return the stored values of an array.

    Integers, and floats that are all integers, are stored exactly. Other floats are scaled to the steps of 16 bits
    between the least and the greatest value.

    Parameters
    ----------
    array : numpy.ndarray
        Integers, floats or bool.
    offset : int, optional
        Intercept to prefer for integers, if the values then fit in 12 bits without a sign.
    slopes : bool, optional
        Whether the object can contain a slope.
    intercepts : bool, optional
        Whether the object can contain an intercept other than 0.
    least_bits : {8, 16}, optional
        Least Bits Allocated.

    Returns
    -------
    Samples
        The stored values.

    Raises
    ------
    CreateError
        If the values are not real and finite numbers, or do not fit in 16 bits.
    """
    if array.dtype.kind not in "biuf":
        raise CreateError(
            f"an image cannot contain values of the type {array.dtype}", advice="Pass an array of integers or floats"
        )
    fractional = array.dtype.kind == "f"
    if fractional and not np.isfinite(array).all():
        raise CreateError(
            f"values of the array that are not finite: {np.count_nonzero(~np.isfinite(array))} of {array.size}",
            advice="Replace them, for example with numpy.nan_to_num",
        )
    low, high = array.min().item(), array.max().item()
    if not fractional or (high - low <= _HIGHEST and abs(low) < _LARGEST_INTERCEPT and _is_whole(array)):
        found = _whole(array, int(low), int(high), offset, intercepts, least_bits)
        if found is not None:
            return found
        if not fractional:
            raise CreateError(
                f"integers from {low} to {high} do not fit in the 16 bits of a pixel",
                advice="Pass an array of floats to store them with a rescale" if slopes else "Scale the array",
            )
    if not slopes:
        raise CreateError("this kind of image cannot contain fractions", advice="Pass an array of integers")
    return _scaled(array, float(low), float(high), intercepts)


def _is_whole(array: Array) -> bool:
    return all(np.array_equal(part, np.rint(part)) for part in array)


def _whole(array: Array, low: int, high: int, offset: int | None, intercepts: bool, least_bits: int) -> Samples | None:
    """Return integers without a slope, or None if they do not fit in 16 bits."""
    if offset is not None and offset <= low and high <= offset + 4095:
        return Samples(_shifted(array, offset), 12, intercept=offset)
    if low >= 0 and high <= 255 and least_bits == 8:
        return Samples(array.astype(np.uint8), 8)
    if low >= _LOWEST_SIGNED and high <= _HIGHEST_SIGNED and (low < 0 or array.dtype.kind == "i"):
        return Samples(array.astype(np.int16), 16)
    if low >= 0 and high <= _HIGHEST:
        return Samples(array.astype(np.uint16), 16)
    if intercepts and high - low <= _HIGHEST and abs(low) < _LARGEST_INTERCEPT:
        return Samples(_shifted(array, low), 16, intercept=low)
    return None


def _shifted(array: Array, intercept: int) -> Array:
    if array.dtype.kind in "iu":  # differences wrap around in 16 bits, and the results fit
        return array.astype(np.uint16) - np.uint16(intercept & _HIGHEST)
    shifted: Array = (array.astype(np.int64) - intercept).astype(np.uint16)
    return shifted


def _scaled(array: Array, low: float, high: float, intercepts: bool) -> Samples:
    """Return floats with a slope and an intercept that a decimal string can state."""
    signed = not intercepts and low < 0
    intercept = _at_most(low) if intercepts else 0.0
    least, most = (_LOWEST_SIGNED, _HIGHEST_SIGNED) if signed else (0, _HIGHEST)
    reach = max(-low, high) if signed else high - intercept
    if not np.isfinite(reach):
        raise CreateError(f"the range from {low:g} to {high:g} is too large", advice="Scale the values")
    slope = _decimal(reach / most) or 1.0
    pixels: Array = np.empty(array.shape, np.int16 if signed else np.uint16)
    for index, part in enumerate(array):  # in parts, which need less memory
        pixels[index] = np.clip(np.rint((part.astype(np.float64) - intercept) / slope), least, most)
    return Samples(pixels, 16, slope, intercept)


def _decimal(value: float) -> float:
    """Return the number that the 16 characters of a decimal string state."""
    return float(DS(value).text)


def _at_most(value: float) -> float:
    """Return a number that a decimal string can state, and that is the given one or slightly less."""
    found, margin = _decimal(value), abs(value) * 1e-16
    while found > value:
        found, margin = _decimal(value - margin), margin * 10
    return found


def value_mapping(
    dtype: np.dtype[Any], slope: float, intercept: float, units: CodeLike | None = None
) -> dict[str, object]:
    """Return an item of Real World Value Mapping Sequence for all values of a type (PS3.3 C.7.6.16.2.11).

    Parameters
    ----------
    dtype : numpy.dtype
        Type of the stored values.
    slope, intercept : float
        ``stored * slope + intercept`` are the values.
    units : Code, str, mapping, Dataset or tuple of str, optional
        Units of the values. By default, no units.

    Raises
    ------
    CreateError
        If `units` is not a unit.
    """
    limits = np.iinfo(dtype)
    return {
        "RealWorldValueFirstValueMapped": int(limits.min),
        "RealWorldValueLastValueMapped": int(limits.max),
        "RealWorldValueSlope": slope,
        "RealWorldValueIntercept": intercept,
        "LUTExplanation": "Values of the array",
        "LUTLabel": "VALUES",
        "MeasurementUnitsCodeSequence": [UCUM.NoUnits if units is None else unit_of(units)],
    }


def window_values(window: tuple[float, float]) -> dict[str, object]:
    """Return the attributes of a window (PS3.3 C.11.2.1.2): a width below 1 is not possible with the function LINEAR.

    Raises
    ------
    CreateError
        If these are not two numbers, or the width is not positive.
    """
    try:
        center, width = window
        float(center), float(width)
    except (TypeError, ValueError):
        raise CreateError(f"window= is {window!r}", advice="Pass window=(center, width)") from None
    if not width > 0:
        raise CreateError(f"the width of the window is {width}", advice="Pass window=(center, width)")
    values: dict[str, object] = {"WindowCenter": [center], "WindowWidth": [width]}
    return values if width >= 1 else {**values, "VOILUTFunction": "LINEAR_EXACT"}
