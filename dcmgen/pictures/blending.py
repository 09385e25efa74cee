"""Blending presentation states: a grayscale image with another one in color over it (PS3.3 A.33.4, PS3.4 N.2.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.model import groups
from dcmgen.pictures import related
from dcmgen.pictures.planes import plane_of
from dcmgen.pictures.values import items
from dcmgen.pixels.palette import palette_of
from dcmgen.pixels.rendering import to_uint8

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from dcmgen.geometry import Plane
    from dcmgen.model.dataset import BaseDataset

    Array = np.ndarray[Any, Any]
    Render = Callable[[BaseDataset, BaseDataset, str, int], Array]


def is_blending(ds: BaseDataset) -> bool:
    """Return whether a presentation state blends two sets of images."""
    return "BlendingSequence" in ds


def part(ds: BaseDataset, position: str) -> Any:
    """Return the item of Blending Sequence at a position, or None."""
    return next((item for item in items(ds, "BlendingSequence") if item.get("BlendingPosition") == position), None)


def blended(
    ds: BaseDataset, image: BaseDataset, frame: int, images: Mapping[str, BaseDataset], render: Render
) -> Array:
    """Return an underlying image with the nearest superimposed image over it.

    Parameters
    ----------
    ds : BaseDataset
        The presentation state.
    image : BaseDataset
        The underlying image.
    frame : int
        Index of its frame.
    images : mapping of str to BaseDataset
        Images that are available, by SOP Instance UID.
    render : callable
        Renders a frame of an image with the values of an item of Blending Sequence.

    Returns
    -------
    numpy.ndarray of uint8, shape (rows, columns, 3)
        Colors; those of the underlying image where no superimposed image is near.
    """
    below, above = part(ds, "UNDERLYING"), part(ds, "SUPERIMPOSED")
    gray = render(below, image, str(image.get("SOPInstanceUID")), frame) if below is not None else np.zeros((1, 1))
    out: Array = np.repeat(gray[..., None], 3, -1) if gray.ndim == 2 else gray
    plane = plane_of(image, frame)
    if above is None or plane is None:
        return out
    references = _references(above)
    members = (one for uid, one in images.items() if uid in references)
    other = related.behind(members, plane, str(image.get("FrameOfReferenceUID") or ""), set())
    if other is None:
        return out
    over = render(above, other.ds, str(other.ds.get("SOPInstanceUID")), other.frame)
    values, inside = _sampled(over, other.plane, plane)
    opacity = min(max(groups.number(ds.get("RelativeOpacity")) or 0.0, 0.0), 1.0) * inside[..., None]
    mixed = opacity * colored(values, ds) + (1 - opacity) * out
    return np.rint(mixed).astype(np.uint8)


def colored(gray: Array, ds: BaseDataset) -> Array:
    """Return the colors of the palette of a presentation state for gray values from 0 to 255."""
    table = palette_of(ds)
    entries = table.apply(table.first + gray.astype(np.int64) * (table.count - 1) // 255)
    return to_uint8(entries, table.bits)


def _references(item: Any) -> set[str]:
    """Return the UIDs of the images of an item of Blending Sequence."""
    return {
        str(reference.get("ReferencedSOPInstanceUID"))
        for series in items(item, "ReferencedSeriesSequence")
        for reference in items(series, "ReferencedImageSequence")
    }


def _sampled(values: Array, plane: Plane, target: Plane) -> tuple[Array, Array]:
    """Return the nearest values of an image at the pixels of another plane, and which pixels are in the image."""
    rows, columns = np.mgrid[: target.shape[0], : target.shape[1]]
    at = plane.to_pixels(target.to_points(np.stack([rows, columns], -1).reshape(-1, 2)))
    index = np.rint(at).astype(np.int64)
    inside = ((index >= 0) & (index < values.shape[:2])).all(-1)
    clipped = index.clip(0, np.subtract(values.shape[:2], 1))
    found = values[clipped[:, 0], clipped[:, 1]].reshape(target.shape)
    return found, inside.reshape(target.shape)
