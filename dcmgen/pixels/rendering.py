"""Render a frame for display: apply all lookup tables and convert to 8 bits (PS3.4 N.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.dictionary.data.elements import TAGS
from dcmgen.model import groups
from dcmgen.model.repairs import report
from dcmgen.pixels import luts, source
from dcmgen.pixels.job import Job
from dcmgen.pixels.overlay import burn_overlays, shutter_mask
from dcmgen.pixels.palette import apply_color_lut, well_known

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.pixels.description import Description

Array = np.ndarray[Any, Any]

_TABLE = 1 << 16  # ranges of values up to which a lookup table is cheaper than arithmetic


def render(
    src: Any,
    index: int = 0,
    *,
    window: tuple[float, float] | str | None = None,
    voi: int = 0,
    overlays: bool = True,
    shutter: bool = True,
    aspect: bool = True,
    palette: str | None = None,
    decoding_plugin: str = "",
) -> Array:
    """Render one frame for display (PS3.4 N.2).

    Applies the modality LUT, the VOI LUT or window, the presentation LUT and color palettes; draws overlays and the
    display shutter; corrects the pixel aspect ratio.

    Parameters
    ----------
    src : Dataset, path, URL or binary file object
        The object to render. Only the requested frame is read.
    index : int, optional
        Index of the frame, from 0; negative indices count from the end.
    window : tuple of float or "full", optional
        Center and width of a window in the units of the modality, or "full" for the whole range of values in the frame.
        By default, the VOI LUT or window of the dataset, or "full" if it has neither.
    voi : int, optional
        Index of the VOI LUT or window of the dataset, from 0.
    overlays : bool, optional
        Draw overlay planes.
    shutter : bool, optional
        Blacken the pixels that the display shutter hides.
    aspect : bool, optional
        Repeat rows or columns if pixels are not square.
    palette : str, optional
        Name of a well-known palette for monochrome frames; see `PALETTES`.
    decoding_plugin : str, optional
        Name of the codec to use. By default, the fastest that is installed.

    Returns
    -------
    ndarray
        uint8, shape (rows, columns) or (rows, columns, 3); greater values are brighter.

    Raises
    ------
    MissingElementError, PixelError, MissingCodecError, CodecError
        As in `pixel_array`; also if a lookup table, window, palette or shutter is invalid.
    """
    ds = source.opened(src)
    job = Job(source.from_dataset(ds), plugin=decoding_plugin)
    number = job.description.check_index(index)
    frame = job.frame(number)
    name = job.result.photometric_interpretation
    if name == "PALETTE COLOR":
        image = to_uint8(apply_color_lut(frame, ds)[..., :3])
    elif frame.ndim == 3:
        image = to_uint8(_as_rgb(frame, job.result), job.result.bits_stored)
    else:
        image = _monochrome(frame, ds, number, job.result, window, voi)
        if palette is not None:
            image = well_known(palette)[image]
    if overlays:
        image = burn_overlays(image, ds, number)
    if shutter and (mask := shutter_mask(ds, *image.shape[:2])) is not None:
        image[~mask] = 0
    return stretch(image, pixel_aspect(ds, number)) if aspect else image


def _as_rgb(frame: Array, d: Description) -> Array:
    from dcmgen.pixels.color import to_rgb

    return (
        frame if d.photometric_interpretation == "RGB" else to_rgb(frame, d.photometric_interpretation, d.bits_stored)
    )


def to_uint8(image: Array, bits: int | None = None) -> Array:
    """Return the 8 most significant of `bits` bits of unsigned integers; by default, of all their bits."""
    if image.dtype.itemsize == 1:
        return image.astype(np.uint8, copy=False)
    return (image >> max(0, (bits or 8 * image.dtype.itemsize) - 8)).astype(np.uint8)


def _monochrome(
    frame: Array, ds: BaseDataset, number: int, d: Description, window: tuple[float, float] | str | None, voi: int
) -> Array:
    shown = _without_padding(frame, ds)
    low, high = (shown.min(), shown.max()) if shown.size else (frame.min(), frame.max())
    inverse = d.photometric_interpretation == "MONOCHROME1" or ds.get("PresentationLUTShape") == "INVERSE"
    if frame.dtype.kind == "f":
        low, high = np.nan_to_num(low), np.nan_to_num(high)
        return _brightness(np.nan_to_num(frame), float(low), float(high), ds, number, window, voi, inverse)
    least, most = int(frame.min()), int(frame.max())
    if most - least >= min(_TABLE, 4 * frame.size):
        return _brightness(frame, int(low), int(high), ds, number, window, voi, inverse)
    table = _brightness(np.arange(least, most + 1), int(low), int(high), ds, number, window, voi, inverse)
    # the difference may wrap, but is correct when viewed as unsigned
    positions = frame if least == 0 else frame - frame.dtype.type(least)
    return np.take(table, positions.view(f"u{frame.dtype.itemsize}"))


def _without_padding(frame: Array, ds: BaseDataset) -> Array:
    """Return the pixels that are not padding (PS3.3 C.7.5.1.1.2)."""
    first = groups.number(ds.get("PixelPaddingValue"))
    if first is None:
        return frame
    last = groups.number(ds.get("PixelPaddingRangeLimit"))
    low, high = sorted((first, first if last is None else last))
    return frame[(frame < low) | (frame > high)]


def _brightness(
    values: Array,
    low: float,
    high: float,
    ds: BaseDataset,
    number: int,
    window: tuple[float, float] | str | None,
    voi: int,
    inverse: bool,
) -> Array:
    """Return the brightness of stored values, 0 to 255; ``low`` and ``high`` are the extremes of the frame."""
    out = luts.modality(values, ds, number)
    table = luts.voi_table(ds, voi, out.dtype) if window is None else None
    found = _window(ds, voi, number) if window is None and table is None else None
    if table is not None:
        bright = table.apply(out).astype(np.float64) * (255 / ((1 << table.bits) - 1))
    elif isinstance(window, tuple):
        bright = luts.window(out, *window, "LINEAR", (0, 255))
    elif found is not None:
        bright = luts.window(out, *found, (0, 255))
    else:
        ends = luts.modality(np.array([low, high]).astype(values.dtype), ds, number)
        bottom, top = float(min(ends)), float(max(ends))
        bright = luts.window(out, (bottom + top) / 2, max(top - bottom, 1e-9), "LINEAR_EXACT", (0, 255))
    eight = np.rint(bright).astype(np.uint8)
    presentation = luts.usable(ds, "PresentationLUTSequence")
    if presentation is not None:
        table = luts.table_of(presentation)
        shown = table.apply(eight.astype(np.int64) * (table.count - 1) // 255)
        eight = (shown.astype(np.uint32) * 255 // ((1 << table.bits) - 1)).astype(np.uint8)
    return 255 - eight if inverse else eight


def _window(ds: BaseDataset, voi: int, number: int) -> tuple[float, float, str] | None:
    """Return the window of a frame, or None if it is missing or its width is invalid, which is reported."""
    found = luts.window_of(ds, voi, number)
    if found is None or found[1] >= 1 or (found[2] != "LINEAR" and found[1] > 0):
        return found
    message = f"the width of a {found[2]} window must not be {found[1]:g}; the window is ignored"
    report(groups.holder(ds, groups.VOI, number, "WindowCenter"), "window", TAGS["WindowWidth"], message)
    return None


def pixel_aspect(ds: BaseDataset, frame: int = 0) -> float:
    """Return the height of a pixel divided by its width, 1 if the dataset does not contain it (PS3.3 C.7.6.3.1.7)."""
    ratio = groups.numbers(ds.get("PixelAspectRatio"))
    if len(ratio) != 2:
        owner = groups.holder(ds, groups.MEASURES, frame, "PixelSpacing")
        ratio = groups.numbers(owner.get("PixelSpacing")) or groups.numbers(ds.get("ImagerPixelSpacing"))
    if len(ratio) != 2 or min(ratio) <= 0:
        return 1.0
    return ratio[0] / ratio[1]


def stretch(image: Array, ratio: float) -> Array:
    """Make pixels square by repeating rows (for a ratio above 1) or columns."""
    if abs(ratio - 1) < 0.01 or not 0.01 < ratio < 100:
        return image
    axis, factor = (0, ratio) if ratio > 1 else (1, 1 / ratio)
    count = round(image.shape[axis] * factor)
    return np.take(image, (np.arange(count) / factor).astype(int).clip(0, image.shape[axis] - 1), axis)
