"""Grayscale transformations: modality LUT, real world values, VOI LUT, presentation LUT (PS3.3 C.11, PS3.4 N.2).

Every function accepts an array and a dataset, and finds the parameters of each frame in the functional groups or in the
dataset itself. If the parameters differ between frames, pass ``frame=`` with an array that contains a single frame.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen.dictionary.data.elements import TAGS
from dcmgen.errors import PixelError
from dcmgen.model import groups
from dcmgen.pixels.repairs import report

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import DTypeLike

    from dcmgen.model.dataset import BaseDataset

Array = np.ndarray[Any, Any]

_MODALITY = "ModalityLUTSequence"
_VOI = "VOILUTSequence"
_PRESENTATION = "PresentationLUTSequence"


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
        If the lookup table is invalid, or empty and there are no rescale parameters; or if ``frame`` is required.
    """
    if ds.get(_MODALITY) and not usable(ds, _MODALITY) and not _has_rescale(ds):
        raise PixelError(f"{_MODALITY} has no lookup table, and there are no rescale parameters")
    return modality(arr, ds, frame, dtype)


def modality(arr: Array, ds: BaseDataset, frame: int | None, dtype: DTypeLike = np.float64) -> Array:
    """Apply the modality LUT or the rescale parameters if the dataset has any; ignore an empty table."""
    item = usable(ds, _MODALITY)
    if item is not None:
        return table_of(item, signed=bool(ds.get("PixelRepresentation"))).apply(arr)
    return _frames(arr, ds, groups.TRANSFORMATION, frame, lambda part, n: _rescale(part, ds, n, dtype))


def _has_rescale(ds: BaseDataset) -> bool:
    return groups.varies(ds, groups.TRANSFORMATION) or rescale_of(ds) is not None


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


@attrs.frozen(eq=False)
class Table:
    """Lookup table (PS3.3 C.11.1.1).

    Attributes
    ----------
    entries : ndarray
        The entries that are present; a second axis contains the colors of a palette.
    bits : int
        Number of bits of an entry.
    first : int
        Value that maps to the first entry.
    count : int
        Number of entries that the descriptor specifies.
    """

    entries: Array
    bits: int
    first: int
    count: int

    def apply(self, arr: Array) -> Array:
        """Map values; those outside the input range map to the first or last entry.

        Raises
        ------
        PixelError
            If a value maps to an entry that is missing.
        """
        index = arr.astype(np.int64) if arr.dtype.kind != "f" else np.rint(arr).astype(np.int64)
        index -= self.first
        np.clip(index, 0, self.count - 1, out=index)
        return np.take(self.entries, self.check(index), axis=0)

    def check(self, index: Array) -> Array:
        """Return indices of entries, all of which are present."""
        present = len(self.entries)
        if present < self.count and index.size and int(index.max()) >= present:
            raise PixelError(
                f"the lookup table has {present} entries, but its descriptor specifies {self.count}, and a value maps to "
                f"entry {int(index.max()) + 1}"
            )
        return index


def usable(ds: BaseDataset, keyword: str, index: int = 0) -> Any:
    """Return an item with a lookup table, None if there is no item or the item is empty, which is reported."""
    sequence = ds.get(keyword)
    if not sequence:
        return None
    item = sequence[index]
    if all(len(_several(item.get(name))) for name in ("LUTDescriptor", "LUTData")):
        return item
    report(item, "lookup table", TAGS["LUTData"], f"the lookup table of {keyword} is empty; it is ignored")
    return None


def _several(value: Any) -> Any:
    return () if value is None else value if hasattr(value, "__len__") else (value,)


def table_of(item: Any, *, signed: bool = False) -> Table:
    """Return the lookup table of an item with LUT Descriptor and LUT Data.

    Parameters
    ----------
    item : Dataset
        The item.
    signed : bool, optional
        Whether values that the table maps are signed, so that the second value of the descriptor is signed too.
    """
    count, first, bits = descriptor_of(item, "LUT", signed)
    return Table(*entries_of(item, "LUTData", count, bits), first, count)


def descriptor_of(ds: Any, name: str, signed: bool) -> tuple[int, int, int]:
    """Return the number of entries of a lookup table, the first value that it maps, and the bits of an entry.

    ``name`` is the keyword of the elements of the table, without Descriptor and Data.
    """
    value = ds.get(f"{name}Descriptor")
    descriptor = [int(n) for n in groups.numbers(value)]
    if len(descriptor) != 3:
        raise PixelError(f"{name}Descriptor must have three values, not {value!r}")
    count, first, bits = descriptor
    if not 1 <= bits <= 16:
        raise PixelError(f"the entries of a lookup table must have 1 to 16 bits, not {bits}")
    return count % 0x10000 or 0x10000, first - 0x10000 if signed and first >= 0x8000 else first, bits


def encoded(value: Any) -> bytes:
    """Return the bytes of table data, which are bytes or 16-bit numbers."""
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value)
    return (np.array(_several(value), np.int64) & 0xFFFF).astype("<u2").tobytes()


def entries_of(ds: Any, keyword: str, count: int, bits: int) -> tuple[Array, int]:
    """Return the entries of a lookup table, uint8 or uint16, and the number of their bits.

    Entries of up to 8 bits may be stored in bytes or in words (PS3.3 C.11.1.1.1). The length of the data shows it; what
    contradicts the descriptor is reported.
    """
    data = encoded(ds.get(keyword))
    size = len(data)
    packed = size in (count, count + count % 2)
    if bits > 8:
        wide = size == 2 * count or not packed
    else:
        wide = size > count + 1 and (size >= 2 * count or not any(data[1::2]))
    found = np.frombuffer(data[: size // 2 * 2], "<u2") if wide else np.frombuffer(data, np.uint8)
    faults = []
    if not wide and bits > 8:
        faults.append(f"entries of 8 bits, but its descriptor specifies {bits}")
        bits = 8
    elif wide and bits < 16 and len(found) and int(found[:count].max()) >= 1 << bits:
        faults.append(f"entries of 16 bits, but its descriptor specifies {bits}")
        bits = 16
    if len(found) != count and not packed:
        faults.append(f"{len(found)} entries, but its descriptor specifies {count}")
    if faults:
        report(ds, "lookup table", TAGS[keyword], f"the lookup table has {' and '.join(faults)}")
    return found[:count].astype(np.uint8 if bits <= 8 else np.uint16), bits


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
        Result of `apply_voi` or `apply_windowing`; ``arr`` itself if the dataset has neither a table nor a window. An
        empty table is ignored, with a `PixelWarning`.

    Raises
    ------
    PixelError
        As in `apply_voi` and `apply_windowing`.
    """
    has_window = bool(groups.numbers(groups.holder(ds, groups.VOI, 0, "WindowCenter").get("WindowCenter")))
    if prefer_lut or not has_window:
        table = voi_table(ds, index, arr.dtype)
        if table is not None:
            return table.apply(arr)
    return apply_windowing(arr, ds, index, frame=frame)


def voi_table(ds: BaseDataset, index: int, dtype: np.dtype[Any]) -> Table | None:
    """Return a table of VOI LUT Sequence for values of a dtype, or None if the dataset has no table or it is empty.

    Raises
    ------
    PixelError
        If there are VOI LUTs, but none with this index, or the table is invalid.
    """
    sequence = ds.get(_VOI)
    if not sequence:
        return None
    if not -len(sequence) <= index < len(sequence):
        raise PixelError(f"VOI LUT {index} does not exist: the number of VOI LUTs is {len(sequence)}")
    item = usable(ds, _VOI, index)
    # the output of a modality LUT is unsigned, even if stored values are signed
    signed = dtype.kind in "if" or bool(ds.get("PixelRepresentation") and not ds.get(_MODALITY))
    return None if item is None else table_of(item, signed=signed)


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
    if not ds.get(_VOI):
        return arr
    table = voi_table(ds, index, arr.dtype)
    if table is None:
        raise PixelError(f"item {index} of {_VOI} has no lookup table")
    return table.apply(arr)


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
    item = usable(ds, _MODALITY)
    if item is not None:
        return 0.0, float((1 << table_of(item).bits) - 1)
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
        Integers that use the whole range of ``bits`` bits. They are signed if their dtype is signed and Pixel
        Representation of ``ds`` is 1; if ``ds`` does not contain Pixel Representation, if a value is negative.
    ds : Dataset
        The dataset, with Presentation LUT Sequence or Presentation LUT Shape (IDENTITY or INVERSE).
    bits : int, optional
        Number of bits of the values in ``arr``. They are scaled to the number of entries of the table.

    Returns
    -------
    ndarray
        P-Values, shape of ``arr``. uint8 or uint16 if a table was applied. If the shape is INVERSE, the greatest value
        of ``bits`` bits minus ``arr``, in the unsigned dtype of the size of ``arr``. ``arr`` itself if the dataset has
        no Presentation LUT, or the shape is IDENTITY.

    Raises
    ------
    PixelError
        If the lookup table is invalid or empty, the shape is unknown, or a value needs more than ``bits`` bits.
    """
    shape = str(ds.get("PresentationLUTShape") or "")
    sequence = ds.get(_PRESENTATION)
    if not sequence and not shape:
        return arr
    if shape not in ("", "IDENTITY", "INVERSE"):
        raise PixelError(f"PresentationLUTShape {shape!r} is unknown; use IDENTITY or INVERSE")
    item = usable(ds, _PRESENTATION)
    if sequence and item is None and not shape:
        raise PixelError(f"{_PRESENTATION} has no lookup table")
    if item is None and shape == "IDENTITY":
        return arr
    values = _from_zero(arr, ds, bits)
    top = (1 << bits) - 1
    if item is not None:
        table = table_of(item)
        return table.apply(values if table.count == top + 1 else values.astype(np.int64) * (table.count - 1) // top)
    return (np.array(top, values.dtype) - values).astype(values.dtype)


def _from_zero(arr: Array, ds: BaseDataset, bits: int) -> Array:
    """Return values in the range from 0 to ``2**bits - 1``; signed values are moved up by half of it."""
    if not arr.size:
        return arr
    least, most = arr.min(), arr.max()
    representation = ds.get("PixelRepresentation")
    signed = arr.dtype.kind == "i" and bool(least < 0 if representation is None else representation)
    low = -(1 << bits - 1) if signed else 0
    if least < low or most > low + (1 << bits) - 1:
        raise PixelError(f"values from {least} to {most} need more than {bits} bits; pass the number of bits as bits=")
    if not signed:
        return arr
    return (arr.astype(np.int64) - low).astype(f"u{arr.dtype.itemsize}")


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
            start = int(first or 0)
            count = len(data) if last is None else int(last) - start + 1
            if count < 1:
                raise PixelError(f"the real world value mapping ends at {last:g}, before its first value {first:g}")
            if count != len(data):
                message = f"the table has {len(data)} entries, but {count} values are mapped"
                report(item, "lookup table", TAGS["RealWorldValueLUTData"], message)
            table = np.asarray(data[:count], dtype)
            out = Table(table, 8 * table.dtype.itemsize, start, count).apply(part)
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
