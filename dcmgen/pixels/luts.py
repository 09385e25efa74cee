"""Grayscale transformations: modality LUT, real world values, VOI LUT, presentation LUT (PS3.3 C.11, PS3.4 N.2).

Every function accepts an array and a dataset, and finds the parameters of each frame in the functional groups or in the
dataset itself. If the parameters differ between frames, pass ``frame=`` with an array that contains a single frame.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.codec.transfer_syntax import TransferSyntax
from dcmgen.errors import PixelError
from dcmgen.pixels import groups

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import DTypeLike

    from dcmgen.model.dataset import BaseDataset

Array = np.ndarray[Any, Any]


def _frames(
    arr: Array, ds: BaseDataset, group: str, frame: int | None, work: Callable[[Array, int | None], Array]
) -> Array:
    """Apply ``work`` to each frame if the functional group varies between frames, else to the whole array."""
    if frame is not None or not groups.varies(ds, group):
        return work(arr, frame)
    count = groups.frame_count(ds)
    samples = int(ds.get("SamplesPerPixel") or 1)
    if arr.ndim == (3 if samples == 1 else 4) and len(arr) == count:
        first = work(arr[0], 0)
        out = np.empty((count, *first.shape), first.dtype)
        out[0] = first
        for number in range(1, count):
            out[number] = work(arr[number], number)
        return out
    if count == 1:
        return work(arr, 0)
    raise PixelError(
        f"{group} differs between frames, and an array of shape {arr.shape} is one of {count} frames; "
        "pass its index as frame="
    )


def apply_rescale(arr: Array, ds: BaseDataset, *, frame: int | None = None, dtype: DTypeLike = np.float64) -> Array:
    """Apply Rescale Slope and Intercept or the Modality LUT; an alias of `apply_modality_lut`.

    Parameters
    ----------
    arr, ds, frame, dtype
        See `apply_modality_lut`.

    Returns
    -------
    ndarray
        See `apply_modality_lut`.
    """
    return apply_modality_lut(arr, ds, frame=frame, dtype=dtype)


def apply_modality_lut(
    arr: Array, ds: BaseDataset, *, frame: int | None = None, dtype: DTypeLike = np.float64
) -> Array:
    """Convert stored values to the units of the modality, such as Hounsfield units (PS3.3 C.11.1, C.7.6.16.2.9).

    Parameters
    ----------
    arr : ndarray
        Stored values of one frame or of all frames.
    ds : Dataset
        The dataset. Modality LUT Sequence is used if present, else Rescale Slope and Rescale Intercept of the
        functional groups or of the dataset.
    frame : int, optional
        Index of the frame in ``arr``, from 0. Required for a single frame if the parameters differ between frames.
    dtype : dtype, optional
        Floating-point dtype of rescaled values.

    Returns
    -------
    ndarray
        Shape of ``arr``. uint8 or uint16 if a lookup table was applied, ``dtype`` after rescaling, ``arr`` itself if
        the dataset has neither.

    Raises
    ------
    PixelError
        If the lookup table is invalid, or ``frame`` is required.
    """
    sequence = ds.get("ModalityLUTSequence")
    if sequence:
        return lookup(arr, sequence[0], signed=bool(ds.get("PixelRepresentation")), little=_is_little(ds))
    return _frames(arr, ds, groups.TRANSFORMATION, frame, lambda part, n: _rescale(part, ds, n, dtype))


def rescale_of(ds: BaseDataset, frame: int | None = None) -> tuple[float, float] | None:
    """Return the slope and intercept that apply to a frame, or None if the dataset has no rescale parameters."""
    owner = groups.holder(ds, groups.TRANSFORMATION, frame, "RescaleSlope")
    slope, intercept = groups.number(owner.get("RescaleSlope")), groups.number(owner.get("RescaleIntercept"))
    return None if slope is None or intercept is None else (slope, intercept)


def _rescale(arr: Array, ds: BaseDataset, frame: int | None, dtype: DTypeLike) -> Array:
    found = rescale_of(ds, frame)
    if found is None:
        return arr
    out = np.multiply(arr, found[0], dtype=dtype)
    out += out.dtype.type(found[1])
    return out


def lookup(arr: Array, item: Any, *, signed: bool, little: bool = True) -> Array:
    """Map values with the lookup table in an item with LUT Descriptor and LUT Data (PS3.3 C.11.1.1).

    Values outside the input range of the table map to its first or last entry.
    """
    descriptor = [int(n) for n in groups.numbers(item.get("LUTDescriptor"))]
    if len(descriptor) != 3:
        raise PixelError(f"LUTDescriptor must have three values, not {item.get('LUTDescriptor')!r}")
    table = lut_data(item.get("LUTData"), descriptor, little=little)
    first = descriptor[1]
    if signed and first >= 0x8000:
        first -= 0x10000
    return table[_positions(arr, first, len(table))]


def _positions(arr: Array, first: int, count: int) -> Array:
    index = arr.astype(np.int64) if arr.dtype.kind != "f" else np.rint(arr).astype(np.int64)
    index -= first
    return np.clip(index, 0, count - 1, out=index)


def lut_data(value: Any, descriptor: list[int], *, little: bool = True) -> Array:
    """Return the entries of a lookup table, uint8 or uint16 depending on the bits in its descriptor."""
    entries = descriptor[0] % 0x10000 or 0x10000
    bits = descriptor[2]
    if not 1 <= bits <= 16:
        raise PixelError(f"the entries of a lookup table must have 1 to 16 bits, not {bits}")
    if isinstance(value, (bytes, bytearray, memoryview)):
        data = bytes(value)
        packed = bits <= 8 and len(data) in (entries, entries + 1)
        table = np.frombuffer(
            data,
            np.uint8 if packed else "<u2" if little else ">u2",
            count=min(entries, len(data) // (1 if packed else 2)),
        )
    else:
        table = np.asarray(value if value is not None else [], dtype=np.int64)[:entries] & 0xFFFF
    if len(table) < entries:
        raise PixelError(f"the lookup table has {len(table)} entries, but its descriptor specifies {entries}")
    return table.astype(np.uint8 if bits <= 8 and (not len(table) or table.max() < 256) else np.uint16)


def _is_little(ds: BaseDataset) -> bool:
    from dcmgen.pixels.source import transfer_syntax

    return not TransferSyntax.of(transfer_syntax(ds)).encoding.big


def apply_voi_lut(
    arr: Array, ds: BaseDataset, index: int = 0, prefer_lut: bool = True, *, frame: int | None = None
) -> Array:
    """Apply the VOI LUT or a window (PS3.3 C.11.2).

    Parameters
    ----------
    arr : ndarray
        Values in the units of the modality; see `apply_modality_lut`.
    ds : Dataset
        The dataset.
    index : int, optional
        Index of the table or window to apply, from 0.
    prefer_lut : bool, optional
        Apply the table if the dataset has both a table and a window.
    frame : int, optional
        Index of the frame in ``arr``, from 0. Required for a single frame if the windows differ between frames.

    Returns
    -------
    ndarray
        Result of `apply_voi` or `apply_windowing`; ``arr`` itself if the dataset has neither a table nor a window.

    Raises
    ------
    PixelError
        As in `apply_voi` and `apply_windowing`.
    """
    has_lut = bool(ds.get("VOILUTSequence"))
    has_window = bool(groups.numbers(groups.holder(ds, groups.VOI, 0, "WindowCenter").get("WindowCenter")))
    if has_lut and (prefer_lut or not has_window):
        return apply_voi(arr, ds, index)
    return apply_windowing(arr, ds, index, frame=frame)


def apply_voi(arr: Array, ds: BaseDataset, index: int = 0) -> Array:
    """Apply a lookup table of VOI LUT Sequence (PS3.3 C.11.2.1.1).

    Parameters
    ----------
    arr : ndarray
        Values in the units of the modality; see `apply_modality_lut`.
    ds : Dataset
        The dataset.
    index : int, optional
        Index of the item of VOI LUT Sequence, from 0.

    Returns
    -------
    ndarray
        uint8 or uint16, shape of ``arr``; ``arr`` itself if the dataset has no VOI LUT Sequence.

    Raises
    ------
    PixelError
        If there is no such item, or the lookup table is invalid.
    """
    sequence = ds.get("VOILUTSequence")
    if not sequence:
        return arr
    if not -len(sequence) <= index < len(sequence):
        raise PixelError(f"VOI LUT {index} does not exist: the number of VOI LUTs is {len(sequence)}")
    return lookup(
        arr,
        sequence[index],
        signed=bool(ds.get("PixelRepresentation")) or arr.dtype.kind in "if",
        little=_is_little(ds),
    )


def apply_windowing(
    arr: Array, ds: BaseDataset, index: int = 0, *, frame: int | None = None, dtype: DTypeLike = np.float64
) -> Array:
    """Apply a window with the function LINEAR, LINEAR_EXACT or SIGMOID (PS3.3 C.11.2.1.2, C.11.2.1.3).

    Parameters
    ----------
    arr : ndarray
        Values in the units of the modality; see `apply_modality_lut`.
    ds : Dataset
        The dataset. The window may be in its functional groups.
    index : int, optional
        Index of the window, from 0.
    frame : int, optional
        Index of the frame in ``arr``, from 0. Required for a single frame if the windows differ between frames.
    dtype : dtype, optional
        Floating-point dtype of the result.

    Returns
    -------
    ndarray
        Shape of ``arr``. The window is mapped to the whole range of values that the modality can have; see
        `output_range`. ``arr`` itself if the dataset has no window.

    Raises
    ------
    PixelError
        If the pixels are not MONOCHROME1 or MONOCHROME2, the function is unknown, the width is invalid, there is no
        window with that index, or ``frame`` is required.
    """

    def one(part: Array, number: int | None) -> Array:
        found = window_of(ds, index, number)
        if found is None:
            return part
        name = str(ds.get("PhotometricInterpretation") or "MONOCHROME2")
        if name not in ("MONOCHROME1", "MONOCHROME2"):
            raise PixelError(f"a window requires MONOCHROME1 or MONOCHROME2, not {name}")
        return window(part, *found, output_range(ds, number), dtype)

    return _frames(arr, ds, groups.VOI, frame, one)


def window_of(ds: BaseDataset, index: int = 0, frame: int | None = None) -> tuple[float, float, str] | None:
    """Return the center, width and function of a window that applies to a frame, or None if there is no window.

    Raises
    ------
    PixelError
        If there are windows, but none with this index.
    """
    owner = groups.holder(ds, groups.VOI, frame, "WindowCenter")
    centers, widths = groups.numbers(owner.get("WindowCenter")), groups.numbers(owner.get("WindowWidth"))
    if not centers or not widths:
        return None
    count = min(len(centers), len(widths))
    if not -count <= index < count:
        raise PixelError(f"window {index} does not exist: the number of windows is {count}")
    return centers[index], widths[index], str(owner.get("VOILUTFunction") or "LINEAR").upper()


def output_range(ds: BaseDataset, frame: int | None = None) -> tuple[float, float]:
    """Return the smallest and largest value that the modality can have, onto which a window is mapped."""
    sequence = ds.get("ModalityLUTSequence")
    if sequence:
        return 0.0, float((1 << int(groups.numbers(sequence[0].get("LUTDescriptor"))[2])) - 1)
    bits = int(ds.get("BitsStored") or ds.get("BitsAllocated") or 16)
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if ds.get("PixelRepresentation") else (0, (1 << bits) - 1)
    found = rescale_of(ds, frame)
    if found is None:
        return float(low), float(high)
    return low * found[0] + found[1], high * found[0] + found[1]


def window(
    arr: Array, center: float, width: float, function: str, onto: tuple[float, float], dtype: DTypeLike = np.float64
) -> Array:
    """Map values onto a range with a window."""
    low, high = onto
    if not (np.isfinite(center) and np.isfinite(width)):
        raise PixelError(f"the center and width of a window must be finite, not {center:g} and {width:g}")
    if function == "SIGMOID":
        if width <= 0:
            raise PixelError(f"the width of a SIGMOID window must be greater than 0, not {width:g}")
        out = np.subtract(arr, center, dtype=dtype)
        out *= -4 / width
        np.exp(out, out=out)
        out += 1
        np.divide(high - low, out, out=out)
        out += low
        return out
    if function == "LINEAR":
        if width < 1:
            raise PixelError(f"the width of a LINEAR window must be at least 1, not {width:g}")
        center, width = center - 0.5, width - 1
    elif function != "LINEAR_EXACT":
        raise PixelError(f"VOILUTFunction {function!r} is unknown; use LINEAR, LINEAR_EXACT or SIGMOID")
    elif width <= 0:
        raise PixelError(f"the width of a LINEAR_EXACT window must be greater than 0, not {width:g}")
    if width == 0:  # a threshold
        return np.where(arr <= center, low, high).astype(dtype)
    out = np.subtract(arr, center, dtype=dtype)
    out /= width
    out += 0.5
    np.clip(out, 0, 1, out=out)
    out *= high - low
    out += low
    return out


def apply_presentation_lut(arr: Array, ds: BaseDataset, *, bits: int = 8) -> Array:
    """Apply the Presentation LUT of a presentation state or image (PS3.3 C.11.4, C.11.6).

    Parameters
    ----------
    arr : ndarray
        Unsigned integers that use the whole range of ``bits`` bits.
    ds : Dataset
        The dataset, with Presentation LUT Sequence or Presentation LUT Shape (IDENTITY or INVERSE).
    bits : int, optional
        Number of bits of the values in ``arr``. They are scaled to the number of entries of the table.

    Returns
    -------
    ndarray
        Shape of ``arr``. uint8 or uint16 if a table was applied, else the dtype of ``arr``; ``arr`` itself if the
        dataset has no Presentation LUT, or its shape is IDENTITY.

    Raises
    ------
    PixelError
        If the lookup table is invalid.
    """
    sequence = ds.get("PresentationLUTSequence")
    if sequence:
        entries = int(groups.numbers(sequence[0].get("LUTDescriptor"))[0]) or 0x10000
        top = (1 << bits) - 1
        scaled = arr if entries == top + 1 else arr.astype(np.int64) * (entries - 1) // top
        return lookup(scaled, sequence[0], signed=False, little=_is_little(ds))
    if str(ds.get("PresentationLUTShape") or "IDENTITY") == "INVERSE":
        return (np.array((1 << bits) - 1, arr.dtype) - arr).astype(arr.dtype)
    return arr


def apply_real_world_value(
    arr: Array, ds: BaseDataset, index: int | str = 0, *, frame: int | None = None, dtype: DTypeLike = np.float64
) -> Array:
    """Convert stored values to real world values (PS3.3 C.7.6.16.2.11).

    Parameters
    ----------
    arr : ndarray
        Stored values, neither rescaled nor windowed.
    ds : Dataset
        The dataset. The mapping may be in its functional groups.
    index : int or str, optional
        The mapping: its index from 0, the code value of its unit such as "mm2/s", or its LUT Label.
    frame : int, optional
        Index of the frame in ``arr``, from 0. Required for a single frame if the mappings differ between frames.
    dtype : dtype, optional
        Floating-point dtype of the result.

    Returns
    -------
    ndarray
        ``dtype``, shape of ``arr``; NaN for stored values outside the mapped range.

    Raises
    ------
    PixelError
        If there is no such mapping, it is incomplete, or ``frame`` is required.
    """

    def one(part: Array, number: int | None) -> Array:
        items = groups.macros(ds, groups.REAL_WORLD, number) or list(ds.get(groups.REAL_WORLD) or ())
        item = _mapping(items, index)
        first = groups.number(item.get("RealWorldValueFirstValueMapped"))
        last = groups.number(item.get("RealWorldValueLastValueMapped"))
        if first is None or last is None:
            first = groups.number(item.get("DoubleFloatRealWorldValueFirstValueMapped"))
            last = groups.number(item.get("DoubleFloatRealWorldValueLastValueMapped"))
        data = groups.numbers(item.get("RealWorldValueLUTData"))
        if data:
            out = np.asarray(data, dtype)[_positions(part, int(first or 0), len(data))]
        else:
            slope, intercept = (
                groups.number(item.get("RealWorldValueSlope")),
                groups.number(item.get("RealWorldValueIntercept")),
            )
            if slope is None or intercept is None:
                raise PixelError("the real world value mapping has neither a table nor slope and intercept")
            out = np.multiply(part, slope, dtype=dtype)
            out += out.dtype.type(intercept)
        if first is not None and last is not None:
            out[(part < first) | (part > last)] = np.nan
        return out

    return _frames(arr, ds, groups.REAL_WORLD, frame, one)


def _mapping(items: list[Any], index: int | str) -> Any:
    if isinstance(index, int):
        if not -len(items) <= index < len(items):
            raise PixelError(f"real world value mapping {index} does not exist: the number of mappings is {len(items)}")
        return items[index]
    labels = []
    for item in items:
        units = item.get("MeasurementUnitsCodeSequence")
        names = [str(item.get("LUTLabel") or ""), str(units[0].get("CodeValue") or "") if units else ""]
        if index in names:
            return item
        labels.append(" / ".join(filter(None, names)))
    raise PixelError(
        f"no real world value mapping has the unit or label {index!r}; known: {', '.join(labels) or 'none'}"
    )
