"""Quantities in colors with a color bar: RT doses and parametric maps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.errors import DicomError, PixelError
from dcmgen.model import groups
from dcmgen.pictures import frames
from dcmgen.pictures.backdrop import Backdrop
from dcmgen.pictures.canvas import DARK, LEAST_WIDTH, MUTED, PALE, Canvas, enlarged, step_of
from dcmgen.pictures.colors import RAMPS
from dcmgen.pictures.facts import describe as main_facts
from dcmgen.pictures.facts import labeled
from dcmgen.pictures.planes import plane_of
from dcmgen.pictures.values import unit_of, value_text
from dcmgen.pixels import apply_modality_lut, apply_real_world_value, pixel_array
from dcmgen.pixels.rendering import pixel_aspect, stretch
from dcmgen.pixels.show import chosen

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.pictures.request import Request

Array = np.ndarray[Any, Any]

_PARAMETRIC_MAP = "1.2.840.10008.5.1.4.1.1.30"
_FACTS = (("Dose", ("DoseType", "DoseSummationType", "DoseUnits")),)
_BAR = 84  # pixels
_LEAST_HEIGHT = 160  # pixels of the bar
_LOWEST = 0.1  # of the highest dose; lower doses are not drawn over an image
_OPACITY = 0.55
_MOST_FRAMES = 1000


def describe_dose(ds: BaseDataset) -> list[str]:
    """Return the facts of a dose: its type, summation and unit."""
    return [*main_facts(ds), *labeled(ds, _FACTS)]


def is_parametric(ds: BaseDataset) -> bool:
    """Return whether a dataset is a Parametric Map of one sample per pixel."""
    return ds.get("SOPClassUID") == _PARAMETRIC_MAP and str(ds.get("SamplesPerPixel") or "1") == "1"


def values_of(ds: BaseDataset, frame: int) -> tuple[Array, str]:
    """Return the values of a frame, NaN where a value is missing, and their unit.

    A dose is in the unit of Dose Units, a map in that of its first real world value mapping.
    """
    stored = pixel_array(ds, index=frame)
    if stored.ndim != 2:
        raise PixelError("a dose or map must have one sample per pixel")
    if "DoseGridScaling" in ds:
        scaling = groups.number(ds.get("DoseGridScaling"))
        unit = {"GY": "Gy", "RELATIVE": "relative"}.get(str(ds.get("DoseUnits")), value_text(ds.get("DoseUnits")))
        return stored * (scaling if scaling is not None else 1.0), unit
    mappings = groups.macros(ds, groups.REAL_WORLD, frame)
    if mappings:
        try:
            found = apply_real_world_value(stored, ds, frame=frame)
            return found, unit_of(mappings[0], "MeasurementUnitsCodeSequence")
        except DicomError:  # an incomplete mapping
            pass
    return np.asarray(apply_modality_lut(stored, ds, frame=frame), np.float64), ""


def draw(ds: BaseDataset, request: Request) -> Array:
    """Draw a frame or a contact sheet; a thumbnail is the middle frame of a map, or that of the highest dose."""
    if any(request.rendering.get(name) is not None for name in ("window", "palette")):
        return frames.draw(ds, request)  # gray, or in other colors
    count = groups.frame_count(ds)
    dose = "DoseGridScaling" in ds
    if request.is_thumbnail:
        frames.check_size(ds)
    if request.index is not None:
        indices = [groups.position(request.index, count)]
    elif request.is_thumbnail:
        indices = [_frame_of_maximum(ds, count) if dose else count // 2]
    else:
        indices = chosen(count, request.limit)
    found = [values_of(ds, index) for index in indices]
    unit = found[0][1]
    low, high = _extremes([values for values, _ in found])
    if dose:
        low = min(low, 0.0)
    ramp = RAMPS["dose" if dose else "map"]
    backdrop = Backdrop(ds, request)
    images = []
    for index, (values, _) in zip(indices, found, strict=True):
        below = backdrop.behind(plane_of(ds, index)) if dose else None
        if below is None:
            images.append(stretch(_colored(values, low, high, ramp), pixel_aspect(ds, index)))
        else:
            fitted = below.fitted(values, smooth=True)
            alpha = np.where(fitted > _LOWEST * high, _OPACITY, 0.0)[..., None]
            images.append(
                np.rint(below.image * (1 - alpha) + _colored(fitted, low, high, ramp) * alpha).astype(np.uint8)
            )
    if len(images) == 1:
        image = enlarged(images[0], max(1, LEAST_WIDTH // images[0].shape[1])) if request.labels else images[0]
    else:
        image = frames.sheet(images, frames.labels_of(ds, indices), request)
    return _with_bar(image, low, high, unit, ramp) if request.labels else image


def _frame_of_maximum(ds: BaseDataset, count: int) -> int:
    """Return the frame with the highest value; the middle frame of a very long grid."""
    if count > _MOST_FRAMES:
        return count // 2
    return int(np.argmax([pixel_array(ds, index=frame).max() for frame in range(count)]))


def _extremes(found: list[Array]) -> tuple[float, float]:
    """Return the lowest and the highest finite value."""
    finite = [values[np.isfinite(values)] for values in found]
    finite = [values for values in finite if values.size]
    if not finite:
        return 0.0, 1.0
    low, high = float(min(values.min() for values in finite)), float(max(values.max() for values in finite))
    return (low, high) if high > low else (low, low + 1.0)


def _colored(values: Array, low: float, high: float, ramp: Array) -> Array:
    """Return values in the colors of a ramp; those that are not finite are black."""
    finite = np.isfinite(values)
    positions = (np.where(finite, values, low) - low) / (high - low) * 255
    out: Array = ramp[np.rint(positions).clip(0, 255).astype(np.uint8)]
    out[~finite] = 0
    return out


def _with_bar(image: Array, low: float, high: float, unit: str, ramp: Array) -> Array:
    """Return an image with a color bar at its right."""
    image = np.pad(image, ((0, max(0, _LEAST_HEIGHT - image.shape[0])), (0, 0), (0, 0)))
    height = image.shape[0]
    canvas = Canvas(_BAR, height, DARK)
    top, bottom = 30.0, height - 16.0
    canvas.paste(np.repeat(ramp[::-1, None], 14, 1), 12, top, 14, bottom - top)
    step = step_of(high - low, max(2, min(10, height // 40)))
    for number in range(int(np.ceil(low / step - 1e-9)), int(np.floor(high / step + 1e-9)) + 1):
        y = bottom - (number * step - low) / (high - low) * (bottom - top)
        canvas.line([(26, y), (30, y)], PALE, 1)
        canvas.text(33, y, f"{number * step + 0.0:.6g}", 11, PALE, anchor="lm")
    canvas.text(12, 8, unit, 12, MUTED)
    return np.concatenate([image, canvas.array()], 1)
