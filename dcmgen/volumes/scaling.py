"""Conversion of stored values to those that a volume contains, and their unit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs
import numpy as np

from dcmgen.codec.transfer_syntax import TransferSyntax
from dcmgen.dictionary.data.uid_constants import (
    CTImageStorage,
    EnhancedCTImageStorage,
    ParametricMapStorage,
    RTDoseStorage,
)
from dcmgen.errors import PixelError, VolumeError
from dcmgen.model import groups
from dcmgen.pixels import apply_color_lut, apply_modality_lut, apply_real_world_value
from dcmgen.pixels.luts import rescale_of, table_of, usable

if TYPE_CHECKING:
    from collections.abc import Callable

    from dcmgen.model.dataset import BaseDataset
    from dcmgen.pixels.description import Description
    from dcmgen.volumes.slices import Slice

Array = np.ndarray[Any, Any]

Values = Literal["modality", "stored", "real world"]

_INTEGERS = ("u1", "i1", "i2", "u2", "i4", "u4", "i8", "u8")
_EXACT_BITS = 24  # integers that float32 represents exactly
_HOUNSFIELD = frozenset({CTImageStorage, EnhancedCTImageStorage})


@attrs.frozen(eq=False)
class Scale:
    """How stored values of a slice are converted.

    Attributes
    ----------
    samples : int
        Samples per pixel of the result.
    limits : (int, int) or None
        Smallest and largest value if the results are whole numbers.
    bits : int
        Number of bits of the stored values.
    slope, intercept : float
        Rescaling.
    function : callable or None
        Function of the stored values instead of the rescaling.
    units : str
        Unit of the results; empty if they have none.
    is_compressed : bool
        Whether decoding takes more time than reading.
    """

    samples: int
    limits: tuple[int, int] | None
    bits: int
    slope: float = 1.0
    intercept: float = 0.0
    function: Callable[[Array], Array] | None = None
    units: str = ""
    is_compressed: bool = False

    def apply(self, frame: Array, out: Array, *, is_safe: bool) -> None:
        """Convert a frame.

        Parameters
        ----------
        frame : ndarray
            Stored values.
        out : ndarray
            Array for the results.
        is_safe : bool
            Whether the dtype of `out` can represent all possible values.

        Raises
        ------
        VolumeError
            If the dtype of `out` cannot represent a result.
        """
        if self.function is not None:
            found = self.function(frame)
        elif self.slope == 1 and self.intercept == 0:
            found = frame
        elif not is_safe or out.dtype.kind == "f":
            found = frame * np.float64(self.slope) + self.intercept
        else:
            # the results are exact also if intermediate values overflow, because integers are calculated modulo 2ⁿ
            np.multiply(frame, int(self.slope), out=out, dtype=out.dtype, casting="unsafe")
            np.add(out, int(self.intercept), out=out, casting="unsafe")
            return
        if not is_safe and out.dtype.kind in "iu":
            _check(found, out.dtype)
        np.copyto(out, found, casting="unsafe")


def _check(found: Array, dtype: np.dtype[Any]) -> None:
    low, high = found.min(), found.max()
    limits = np.iinfo(dtype)
    if not (limits.min <= low and high <= limits.max):
        raise VolumeError(f"values from {low:g} to {high:g} do not fit in {dtype}", advice="Pass another dtype=")
    if found.dtype.kind == "f" and not (found == np.rint(found)).all():
        raise VolumeError(f"some values are not whole numbers, as {dtype} requires", advice="Pass dtype='float32'")


def scale_of(each: Slice, values: Values) -> Scale:
    """Return the conversion of the stored values of a slice."""
    ds, frame = each.ds, each.frame
    d = each.image.description
    stored = Scale(
        d.samples,
        None if d.is_float else _limits(d),
        64 if d.is_float and d.dtype.itemsize > 4 else d.bits_stored,
        is_compressed=not TransferSyntax.of(d.transfer_syntax).is_native,
    )
    if d.samples > 1:
        return stored
    if values == "real world" or (values == "modality" and ds.get("SOPClassUID") == ParametricMapStorage):
        return attrs.evolve(stored, limits=None, function=_real_world(each), units=_real_world_unit(each))
    if values == "stored":
        return stored
    if "SegmentSequence" in ds:
        return _segments(stored, each)
    if d.photometric_interpretation == "PALETTE COLOR":
        return attrs.evolve(
            stored, samples=3, limits=(0, 65535), bits=16, function=lambda arr: apply_color_lut(arr, ds)
        )
    units = units_of(ds, frame)
    if ds.get("SOPClassUID") == RTDoseStorage:
        slope = groups.number(ds.get("DoseGridScaling"))
        if slope is None or not slope > 0:
            raise PixelError(f"the scaling is {slope}", tag_path="DoseGridScaling", advice="Set a positive number")
        return attrs.evolve(stored, limits=None, slope=slope, units=units)
    item = usable(ds, "ModalityLUTSequence")
    if item is not None:
        bits = table_of(item, signed=d.is_signed).bits
        return attrs.evolve(
            stored, limits=(0, (1 << bits) - 1), function=lambda arr: apply_modality_lut(arr, ds), units=units
        )
    found = rescale_of(ds, frame)
    return attrs.evolve(_rescaled(stored, *found) if found else stored, units=units)


def _rescaled(stored: Scale, slope: float, intercept: float) -> Scale:
    limits = None
    if stored.limits is not None and slope == int(slope) and intercept == int(intercept):
        ends = sorted(int(slope) * end + int(intercept) for end in stored.limits)
        limits = ends[0], ends[1]
    return attrs.evolve(stored, limits=limits, slope=slope, intercept=intercept)


def _limits(d: Description) -> tuple[int, int]:
    return (-(1 << d.bits_stored - 1), (1 << d.bits_stored - 1) - 1) if d.is_signed else (0, (1 << d.bits_stored) - 1)


def _segments(stored: Scale, each: Slice) -> Scale:
    """Return the conversion of a segmentation: 0 and 1, fractions from 0 to 1, or numbers of segments."""
    if each.ds.get("SegmentationType") != "FRACTIONAL":
        return stored
    most = groups.whole("MaximumFractionalValue", each.ds.get("MaximumFractionalValue") or 0)
    if most < 1:
        raise PixelError(f"MaximumFractionalValue is {most}: it must be 1 or more")
    return attrs.evolve(stored, limits=None, function=lambda arr: arr / most)


def _real_world(each: Slice) -> Callable[[Array], Array]:
    return lambda arr: apply_real_world_value(arr, each.ds, frame=each.frame)


def _real_world_unit(each: Slice) -> str:
    items = groups.macros(each.ds, groups.REAL_WORLD, each.frame) or list(each.ds.get(groups.REAL_WORLD) or ())
    if not items:
        raise PixelError(
            f"{each.name} has no real world value mapping",
            tag_path=groups.REAL_WORLD,
            advice="Read stored values with values='stored'",
        )
    unit = items[0].get("MeasurementUnitsCodeSequence")
    return str(unit[0].get("CodeValue") or "") if unit else ""


def units_of(ds: BaseDataset, frame: int) -> str:
    """Return the unit of the rescaled values of a frame: Units of PET, Dose Units, Rescale Type."""
    for keyword in ("Units", "DoseUnits"):
        if ds.get(keyword):
            return str(ds.get(keyword))
    kind = str(groups.holder(ds, groups.TRANSFORMATION, frame, "RescaleType").get("RescaleType") or "")
    if kind in ("", "US"):  # unspecified
        return "HU" if ds.get("SOPClassUID") in _HOUNSFIELD and not kind else ""
    return kind


def dtype_of(scales: list[Scale]) -> np.dtype[Any]:
    """Return the smallest dtype for all possible values: integers, float32, or float64 for more than 24 bits."""
    limits = [each.limits for each in scales if each.limits is not None]
    if len(limits) < len(scales):
        return np.dtype(np.float32 if max(each.bits for each in scales) <= _EXACT_BITS else np.float64)
    low, high = min(each[0] for each in limits), max(each[1] for each in limits)
    return next((np.dtype(name) for name in _INTEGERS if holds(np.dtype(name), low, high)), np.dtype(np.float64))


def holds(dtype: np.dtype[Any], low: int, high: int) -> bool:
    """Return whether an integer dtype can represent all values of a range."""
    found = np.iinfo(dtype)
    return bool(found.min <= low and high <= found.max)
