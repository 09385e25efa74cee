"""Overlay planes (groups 6000 to 601E) and display shutters (PS3.3 C.9.2, C.7.6.11, C.7.6.15)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.errors import MissingElementError, PixelError
from dcmgen.model import groups
from dcmgen.model.repairs import report
from dcmgen.pixels import source
from dcmgen.pixels.job import Job

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset

Array = np.ndarray[Any, Any]

_ROWS, _COLUMNS, _FRAMES, _ORIGIN, _BITS, _POSITION, _DATA = 0x10, 0x11, 0x15, 0x50, 0x100, 0x102, 0x3000
_FIRST_FRAME = 0x51
_ROUNDING = 15  # bits that are missing if the data were rounded down to whole words


def overlay_groups(ds: BaseDataset) -> list[int]:
    """Return the groups from 6000 to 601E that contain an overlay plane."""
    return [group for group in range(0x6000, 0x6020, 2) if (group << 16 | _ROWS) in ds]


def has_data(ds: BaseDataset, group: int) -> bool:
    """Return whether the plane of a group is stored in Overlay Data or in an unused bit of Pixel Data."""
    data, bits = (ds[tag].value if tag in ds else None for tag in (group << 16 | _DATA, group << 16 | _BITS))
    return bool(data) or bits not in (None, 1)


def overlay_array(ds: BaseDataset, group: int = 0x6000) -> Array:
    """Return an overlay plane as an array of 0 and 1 (PS3.3 C.9.2).

    Parameters
    ----------
    ds : Dataset
        The dataset.
    group : int, optional
        Group number of the plane, an even number from 0x6000 to 0x601E.

    Returns
    -------
    ndarray
        uint8, shape (rows, columns) or (frames, rows, columns). The plane is read from Overlay Data or, in old objects,
        from the unused bit of Pixel Data at Overlay Bit Position. If up to 15 bits are missing at the end of Overlay
        Data, because it was rounded down to whole bytes or words, they are 0, with a `PixelWarning`.

    Raises
    ------
    MissingElementError
        If the group contains no overlay.
    PixelError
        If Overlay Data is too short, or a number that describes it is invalid.
    """

    def get(element: int) -> Any:
        tag = group << 16 | element
        return ds[tag].value if tag in ds else None

    rows, columns = get(_ROWS), get(_COLUMNS)
    if rows is None or columns is None:
        raise MissingElementError(f"group {group:04X} contains no overlay")
    shape = (_whole(group, "Rows", rows), _whole(group, "Columns", columns))
    frames = _whole(group, "NumberOfFramesInOverlay", get(_FRAMES) or 1)
    data = get(_DATA)
    if not data:
        return _from_unused_bits(ds, group, int(get(_POSITION) or 0))
    size = shape[0] * shape[1] * frames
    _check_length(ds, group, len(data), size)
    bits = np.unpackbits(np.frombuffer(data, np.uint8), count=size, bitorder="little")
    return bits.reshape(shape if frames == 1 else (frames, *shape))


def _whole(group: int, name: str, value: Any) -> int:
    try:
        number = int(value)
    except (TypeError, ValueError):
        number = 0
    if number < 1:
        raise PixelError(f"the overlay of group {group:04X} has {name} {value!r}: it must be a whole number above 0")
    return number


def _check_length(ds: BaseDataset, group: int, length: int, size: int) -> None:
    """Report Overlay Data with another length than ``size`` bits need.

    Raises
    ------
    PixelError
        If more bits are missing than rounding down to words omits.
    """
    missing = size - 8 * length
    needed = -(-size // 8)
    found = f"the overlay of group {group:04X} has {length:,} bytes, but"
    if missing > _ROUNDING:
        raise PixelError(f"{found} {needed:,} are needed")
    if missing > 0:
        report(ds, "overlay", group << 16 | _DATA, f"{found} {needed:,} are needed; the missing {missing} bits are 0")
    elif length > needed + needed % 2:
        report(ds, "overlay", group << 16 | _DATA, f"{found} only {needed:,} are needed; the others are ignored")


def _from_unused_bits(ds: BaseDataset, group: int, position: int) -> Array:
    """Return an overlay that is stored in a bit of the pixel cells that is not part of the samples (PS3.5-2004 8.1.2).

    RLE and codestreams with more bits than Bits Stored contain these bits as well.
    """
    try:
        src = source.from_dataset(ds)
    except MissingElementError:
        raise MissingElementError(f"the overlay of group {group:04X} has no Overlay Data") from None
    d = src.description
    if (
        d.is_float
        or d.samples > 1
        or src.syntax.is_always_lossy
        or not 0 <= position < d.bits_allocated
        or d.high_bit - d.bits_stored < position <= d.high_bit
    ):
        raise MissingElementError(f"the overlay of group {group:04X} has no Overlay Data")
    cell = d.replace(bits_stored=d.bits_allocated, high_bit=d.bits_allocated - 1, pixel_representation=0)
    job = Job(src.with_description(cell), raw=True)
    if position >= job.precision:
        raise MissingElementError(
            f"the overlay of group {group:04X} has no Overlay Data, and the codestreams of {job.precision} bits do not "
            f"contain bit {position}"
        )
    return (job.all() >> position & 1).astype(np.uint8)


def burn_overlays(image: Array, ds: BaseDataset, frame: int = 0, value: int = 255) -> Array:
    """Return a copy of a displayed frame in which all its overlay planes are drawn with ``value``."""
    out = image.copy()
    for group in overlay_groups(ds):
        try:
            plane = overlay_array(ds, group)
        except MissingElementError:
            continue
        first = 1
        if plane.ndim == 3:
            tag = group << 16 | _FIRST_FRAME
            first = int(ds[tag].value or 1) if tag in ds else 1
            number = frame - (first - 1)
            if not 0 <= number < len(plane):
                continue
            plane = plane[number]
        tag = group << 16 | _ORIGIN
        origin = groups.numbers(ds[tag].value) if tag in ds else []
        top, left = (int(n) - 1 for n in origin[:2]) if len(origin) >= 2 else (0, 0)
        _draw(out, plane, top, left, value)
    return out


def _draw(out: Array, plane: Array, top: int, left: int, value: int) -> None:
    shown = plane[max(0, -top) : out.shape[0] - top, max(0, -left) : out.shape[1] - left]
    if shown.size:
        out[max(0, top) : max(0, top) + shown.shape[0], max(0, left) : max(0, left) + shown.shape[1]][shown != 0] = (
            value
        )


def shutter_mask(ds: BaseDataset, rows: int, columns: int) -> Array | None:
    """Return the pixels that the display shutter leaves visible (PS3.3 C.7.6.11, C.7.6.15).

    Parameters
    ----------
    ds : Dataset
        The dataset. Of several shutter shapes (RECTANGULAR, CIRCULAR, POLYGONAL), the intersection is visible.
    rows, columns : int
        Size of the image.

    Returns
    -------
    ndarray or None
        bool, shape (rows, columns), True for visible pixels; None if the dataset has no shutter.

    Raises
    ------
    MissingElementError
        If an element of the shutter is missing.
    PixelError
        If an element of the shutter is not a number.
    """
    shapes = ds.get("ShutterShape")
    if not shapes:
        return None
    names = [shapes] if isinstance(shapes, str) else list(shapes)
    mask = np.ones((rows, columns), bool)
    row, column = np.arange(1, rows + 1)[:, None], np.arange(1, columns + 1)[None]
    if "RECTANGULAR" in names:
        left, right, upper, lower = (
            groups.number(ds.get(f"Shutter{edge}Edge"))
            for edge in ("LeftVertical", "RightVertical", "UpperHorizontal", "LowerHorizontal")
        )
        if left is None or right is None or upper is None or lower is None:
            raise MissingElementError("a rectangular shutter needs all four shutter edges")
        mask &= (column > left) & (column < right) & (row > upper) & (row < lower)
    if "CIRCULAR" in names:
        center, radius = (
            groups.numbers(ds.get("CenterOfCircularShutter")),
            groups.number(ds.get("RadiusOfCircularShutter")),
        )
        if len(center) != 2 or radius is None:
            raise MissingElementError("a circular shutter needs its center and radius")
        mask &= (row - center[0]) ** 2 + (column - center[1]) ** 2 <= radius**2
    if "POLYGONAL" in names:
        corners = groups.numbers(ds.get("VerticesOfThePolygonalShutter"))
        mask &= _inside(np.array(corners[: len(corners) // 2 * 2]).reshape(-1, 2), row, column)
    return mask


def _inside(corners: Array, row: Array, column: Array) -> Array:
    """Return which points are in a polygon, by the even-odd rule.

    A point is inside if a ray from it to the right crosses the outline an odd number of times.
    """
    inside = np.zeros(np.broadcast_shapes(row.shape, column.shape), bool)
    for (r1, c1), (r2, c2) in zip(corners, np.roll(corners, -1, 0), strict=True):
        if r1 == r2:
            continue
        crosses = (row > min(r1, r2)) & (row <= max(r1, r2))
        inside ^= crosses & (column <= c1 + (row - r1) * (c2 - c1) / (r2 - r1))
    return inside
