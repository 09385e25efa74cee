"""The images of a series as arrays, and arrays as the images of a series."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.database.elements import plain, sort_key, values_in
from dcmgen.database.images import default_images, planes_of, put
from dcmgen.database.templates import Common
from dcmgen.errors import DatabaseError
from dcmgen.pixels import set_pixel_data
from dcmgen.pixels.luts import modality
from dcmgen.values.uid import generate_uid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dcmgen.database.records import Instance, Series
    from dcmgen.model.dataset import BaseDataset

Array = np.ndarray[Any, Any]

_POSITION = ("ImagePositionPatient", "SliceLocation")
_MAPPINGS = ("RealWorldValueMappingSequence", "ModalityLUTSequence")
_EXTREMES = ("SmallestImagePixelValue", "LargestImagePixelValue", "WindowCenter", "WindowWidth")


def arranged(instances: Sequence[Instance], dims: str | Sequence[str]) -> Array:
    """Return instances by the values of elements, and then by number; None for a combination without an instance."""
    names = [dims] if isinstance(dims, str) else list(dims)
    if not instances:
        raise DatabaseError("the series has no instances")
    places: dict[tuple[int, ...], list[Instance]] = {}
    rows = [tuple(map(plain, row)) for row in values_in(instances, names)]
    axes = [sorted(set(column), key=sort_key) for column in zip(*rows, strict=True)]
    for instance, row in zip(instances, rows, strict=True):
        index = tuple(axis.index(value) for axis, value in zip(axes, row, strict=True))
        places.setdefault(index, []).append(instance)
    made = np.full((*map(len, axes), max(map(len, places.values()))), None, object)
    for index, found in places.items():
        for number, instance in enumerate(found):
            made[(*index, number)] = instance
    return made


def array_of(instances: Sequence[Instance], dims: str | Sequence[str], pixels_first: bool) -> tuple[Array, Array]:
    """Return the rescaled pixels of images, and the images in the same order; see `Series.array`."""
    headers = arranged(instances, dims)
    made: Array = np.zeros(0, np.float32)
    for index, instance in np.ndenumerate(headers):
        if instance is None:
            continue
        ds = instance.dataset()
        image = modality(ds.pixel_array, ds, None)
        if image.ndim != 2:
            raise DatabaseError(
                f"{instance.label()} has several frames or colors", path=instance.path, advice="Use volume()"
            )
        if made.size == 0:
            made = np.zeros((*headers.shape, *image.T.shape), np.float32)
        elif made.shape[-2:] != image.T.shape:
            raise DatabaseError(
                f"the images of the series have different sizes: {made.shape[-2:]} and {image.T.shape}",
                path=instance.path,
                advice="Separate them with subseries(Rows=..., Columns=...)",
            )
        made[index] = image.T
    return (np.moveaxis(made, (-2, -1), (0, 1)) if pixels_first else made), headers


def values_of(instances: Sequence[Instance], keywords: Sequence[Any], dims: str | Sequence[str]) -> list[Array]:
    """Return the values of elements in the order of `arranged`; see `Series.values`."""
    headers: Any = arranged(instances, dims)
    index = [place for place, instance in np.ndenumerate(headers) if instance is not None]
    rows = values_in([headers[place] for place in index], keywords)
    made = [np.full(headers.shape, None, object) for _ in keywords]
    for place, row in zip(index, rows, strict=True):
        for column, value in zip(made, row, strict=True):
            column[place] = value
    return made


def set_array(series: Series, array: Any, headers: Any, pixels_first: bool) -> None:
    """Replace the images of a series; see `Series.set_array`."""
    images = planes_of(array, pixels_first)
    before = series.instances()
    if headers is None and not before:
        put(series, default_images(images))
        return
    shape = np.shape(array)
    sources = _sources(headers, shape[2:] if pixels_first else shape[:-2], len(images), before)
    common = Common(series)
    stored, slope, intercept = _stored(images)
    own = {each._key for each in before}
    used: set[int] = set()
    changes: list[tuple[int | None, BaseDataset]] = []
    for number, (image, source) in enumerate(zip(stored, sources, strict=True), 1):
        ds = source.dataset()
        key = source._key if source.database is series.database and source._key in own - used else None
        if key is None:
            common.replace(ds)
        else:
            used.add(key)
        if headers is None and sources.count(source) > 1:
            for keyword in _POSITION:
                ds.pop(keyword, None)
        for keyword in (*_MAPPINGS, *_EXTREMES):
            ds.pop(keyword, None)
        set_pixel_data(ds, np.ascontiguousarray(image))
        new: dict[str, Any] = {
            "RescaleSlope": slope,
            "RescaleIntercept": intercept,
            "ImageType": ["DERIVED", *list(ds.get("ImageType") or ["", "PRIMARY"])[1:]],
            "SOPInstanceUID": generate_uid(),
        }
        if key is None:
            new["InstanceNumber"] = number
        for keyword, value in new.items():
            setattr(ds, keyword, value)
        changes.append((key, ds))
    series._journal.put(changes, own - used)


def _sources(headers: Any, shape: tuple[int, ...], count: int, before: list[Instance]) -> list[Instance]:
    """Return the instance from which each new image gets its elements."""
    if headers is None:
        return [*before] if len(before) == count else [before[0]] * count
    found = np.asarray(headers, object)
    if found.shape != shape or any(each is None for each in found.flat):
        raise DatabaseError(
            f"the headers have the shape {found.shape} and must have {shape}, without None",
            advice="Take the same part of the headers as of the array",
        )
    return list(found.flat)


def _stored(images: Array) -> tuple[Array, float, float]:
    """Return 16-bit integers, and the slope and intercept that convert them to the values."""
    low, high = float(images.min()), float(images.max())
    if (images == np.rint(images)).all():
        for dtype in (np.uint16, np.int16):
            if np.iinfo(dtype).min <= low and high <= np.iinfo(dtype).max:
                return images.astype(dtype), 1.0, 0.0
    slope = float(f"{(high - low) / 65535 or 1:.9e}")
    intercept = float(f"{low:.9e}")
    return np.rint((images.astype(np.float64) - intercept) / slope).clip(0, 65535).astype(np.uint16), slope, intercept
