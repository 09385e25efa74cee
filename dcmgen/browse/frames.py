"""What the page draws for an object: pixels of a frame that the browser windows, a picture, or text."""

from __future__ import annotations

import json
import struct
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen._printable import printable
from dcmgen.errors import DicomError, PixelError
from dcmgen.geometry import letters
from dcmgen.model import groups
from dcmgen.pictures import draw, text
from dcmgen.pictures.kinds import Kind, kind_of
from dcmgen.pictures.planes import plane_of, position_text
from dcmgen.pictures.values import value_text
from dcmgen.pixels import luts, render, source
from dcmgen.pixels.job import Job
from dcmgen.pixels.overlay import burn_overlays, overlay_groups, shutter_mask
from dcmgen.pixels.rendering import pixel_aspect
from dcmgen.volumes.scaling import units_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dcmgen.geometry import Plane
    from dcmgen.model.dataset import BaseDataset

Array = np.ndarray[Any, Any]

FRAMES = frozenset({"image", "dose", "parametric map"})
"""Kinds of objects whose frames are sent as arrays. Other kinds are drawn as a whole."""

_PICTURE = 1600  # pixels
_LINES = 20_000
_TEXT = 2_000_000  # characters
_MOST_BYTES = 1 << 28  # of a frame
_TABLE = 1 << 16
_MOST_WINDOWS = 16


@attrs.frozen
class Answer:
    """Facts, and arrays of bytes that follow them.

    Attributes
    ----------
    facts : dict
        Values for the page.
    arrays : tuple of bytes-like
        Contents of the arrays.
    """

    facts: dict[str, Any]
    arrays: tuple[bytes, ...] = ()

    def packed(self) -> bytes:
        """Return the length of the facts as JSON (uint32, little endian), the facts, and the arrays."""
        facts = {**self.facts, "lengths": [len(each) for each in self.arrays]}
        head = json.dumps(facts, allow_nan=False, separators=(",", ":")).encode()
        head += b" " * (-(len(head) + 4) % 8)  # arrays of 16 bits must begin at an even offset
        return b"".join([struct.pack("<I", len(head)), head, *self.arrays])


def view(ds: BaseDataset, frame: int, images: Sequence[str] = ()) -> Answer:
    """Return what the page draws: a frame, a picture of the whole object, or its text.

    Parameters
    ----------
    ds : Dataset
        The object.
    frame : int
        Index of the frame, from 0. It is ignored for objects that are drawn as a whole.
    images : sequence of str, optional
        Files of images over which the object is drawn, if they match.

    Raises
    ------
    DicomError
        If the object cannot be drawn.
    """
    kind = kind_of(ds)
    facts: dict[str, Any] = {"kind": kind.name}
    if kind.name in FRAMES:
        return _frame(ds, kind, frame)
    if kind.draw is None:
        return Answer({**facts, "type": "text", "text": text(ds, _LINES)[:_TEXT]})
    image = draw(ds, size=_PICTURE, images=images)
    rows, columns = image.shape[:2]
    more = {"type": "picture", "rows": rows, "columns": columns, "format": "rgb8" if image.ndim == 3 else "gray8"}
    return Answer({**facts, **more, "text": text(ds, 400)}, (image.tobytes(),))


def _frame(ds: BaseDataset, kind: Kind, index: int) -> Answer:
    job = Job(source.from_dataset(ds), max_bytes=_MOST_BYTES)
    number = job.description.check_index(index)
    facts = {
        "kind": kind.name,
        "type": "frame",
        "frame": number,
        "frames": job.description.frames,
        **place_of(ds, number),
    }
    if job.description.samples > 1 or job.description.photometric_interpretation == "PALETTE COLOR":
        image = render(ds, number, overlays=False, aspect=False)
        facts |= {"format": "rgb8"}
        values = image
    else:
        values, scale = _gray(ds, kind, job.frame(number), number)
        facts |= scale
    facts |= {"rows": values.shape[0], "columns": values.shape[1]}
    planes = _planes(ds, values.shape[:2], number)
    return Answer({**facts, "planes": bool(planes)}, (np.ascontiguousarray(values).tobytes(), *planes))


def _gray(ds: BaseDataset, kind: Kind, stored: Array, number: int) -> tuple[Array, dict[str, Any]]:
    """Return the values of a frame as integers of at most 16 bits, and how to display them."""
    inverse = ds.get("PhotometricInterpretation") == "MONOCHROME1" or ds.get("PresentationLUTShape") == "INVERSE"
    values, scale = sixteen(*_modality(ds, kind, stored, number))
    padding = groups.number(ds.get("PixelPaddingValue"))
    shown = values if padding is None else values[stored != padding]
    low, high = (int(v) for v in ((shown.min(), shown.max()) if shown.size else (values.min(), values.max())))
    if (mask := shutter_mask(ds, *values.shape[:2])) is not None:
        values = np.where(mask, values, values.max() if inverse else values.min())
    facts = {
        **scale,
        "low": low,
        "high": high,
        "inverse": inverse,
        "unit": printable(units_of(ds, number)),
        "windows": windows_of(ds, number),
    }
    return values, {**facts, **_voi(ds, values, scale)}


def _modality(ds: BaseDataset, kind: Kind, stored: Array, number: int) -> tuple[Array, float, float]:
    """Return values, and the slope and intercept of their unit."""
    if kind.name == "dose":
        return stored, groups.number(ds.get("DoseGridScaling")) or 1.0, 0.0
    found = luts.rescale_of(ds, number)
    if luts.usable(ds, "ModalityLUTSequence") is None and found is not None and np.isfinite(found).all() and found[0]:
        return stored, *found
    return luts.modality(stored, ds, number), 1.0, 0.0


def sixteen(values: Array, slope: float = 1.0, intercept: float = 0.0) -> tuple[Array, dict[str, Any]]:
    """Return numbers as integers of 8 or 16 bits, and their format, slope and intercept.

    Integers that do not fit, and fractions, are quantized to 65,536 steps.
    """
    if values.dtype.kind == "b":
        values = values.astype(np.uint8)
    if values.dtype.kind in "iu" and values.dtype.itemsize <= 2:
        name = f"{'int' if values.dtype.kind == 'i' else 'uint'}{8 * values.dtype.itemsize}"
        return values, {"format": name, "slope": slope, "intercept": intercept}
    numbers = values.astype(np.float64)
    finite = np.isfinite(numbers)
    least, most = (float(numbers[finite].min()), float(numbers[finite].max())) if finite.any() else (0.0, 0.0)
    whole = values.dtype.kind in "iu" and most - least < _TABLE
    step = 1.0 if whole else (most - least) / (_TABLE - 1) or 1.0
    packed = np.rint((np.clip(np.nan_to_num(numbers, nan=least), least, most) - least) / step).astype(np.uint16)
    return packed, {"format": "uint16", "slope": slope * step, "intercept": slope * least + intercept}


def windows_of(ds: BaseDataset, number: int) -> list[dict[str, Any]]:
    """Return the windows of a frame that are valid."""
    owner = groups.holder(ds, groups.VOI, number, "WindowCenter")
    names = owner.get("WindowCenterWidthExplanation") or []
    found = []
    for index in range(_MOST_WINDOWS):
        try:
            window = luts.window_of(ds, index, number)
        except PixelError:
            break
        if window is None:
            break
        center, width, function = window
        least = 1 if function == "LINEAR" else 0
        if np.isfinite(center) and width >= least and (width or function == "LINEAR"):
            name = printable(str(names[index])) if isinstance(names, list) and index < len(names) else ""
            found.append({"name": name, "center": center, "width": width, "function": function})
    return found


def _voi(ds: BaseDataset, values: Array, scale: dict[str, Any]) -> dict[str, Any]:
    """Return the brightness of each stored value by the VOI LUT, if there is one."""
    from base64 import b64encode

    try:
        least, most = int(values.min()), int(values.max())
        stored = np.arange(least, most + 1)
        numbers = stored * scale["slope"] + scale["intercept"]
        if numbers.size and (numbers == np.rint(numbers)).all():
            numbers = numbers.astype(np.int64)
        table = luts.voi_table(ds, 0, numbers.dtype)
        if table is None:
            return {}
        bright = table.apply(numbers).astype(np.float64) * (255 / ((1 << table.bits) - 1))
    except DicomError:
        return {}
    item = ds.get("VOILUTSequence")[0]
    name = value_text(item.get("LUTExplanation")) or "VOI LUT"
    return {
        "lut": {
            "name": name,
            "first": least,
            "data": b64encode(np.rint(bright).astype(np.uint8).tobytes()).decode("ascii"),
        }
    }


def _planes(ds: BaseDataset, shape: tuple[int, ...], number: int) -> tuple[bytes, ...]:
    """Return the pixels that overlay planes cover, if there are any."""
    if not overlay_groups(ds):
        return ()
    try:
        covered = burn_overlays(np.zeros(shape, np.uint8), ds, number)
    except DicomError:
        return ()
    return (covered.tobytes(),) if covered.any() else ()


def place_of(ds: BaseDataset, number: int) -> dict[str, Any]:
    """Return the spacing and the position of a frame, and the letters at its sides."""
    aspect = 1.0
    try:
        aspect = pixel_aspect(ds, number)
        plane = plane_of(ds, number)
        spaced = groups.holder(ds, groups.MEASURES, number, "PixelSpacing").get("PixelSpacing")
    except DicomError:
        plane, spaced = None, None
    if plane is None:
        return {"aspect": aspect}
    return {"aspect": aspect, **facts_of(plane, has_spacing=bool(spaced))}


def facts_of(plane: Plane, *, has_spacing: bool = True) -> dict[str, Any]:
    """Return the position of a plane in the patient for the page."""
    if plane.space != "patient":
        return {}
    return {
        "position": position_text(plane.normal, plane.position),
        "origin": plane.origin.tolist(),
        "across": (plane.across * plane.spacing[1]).tolist(),
        "down": (plane.down * plane.spacing[0]).tolist(),
        "spacing": list(plane.spacing) if has_spacing else None,
        "letters": [letters(-plane.across), letters(plane.across), letters(-plane.down), letters(plane.down)],
    }
