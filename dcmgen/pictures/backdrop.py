"""The images under the planes of another object, and values on the grid of these images."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen.errors import DicomError
from dcmgen.pictures import related
from dcmgen.pixels import render
from dcmgen.pixels.show import as_rgb

if TYPE_CHECKING:
    from dcmgen.geometry import Plane
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.pictures.request import Request

Array = np.ndarray[Any, Any]


@attrs.frozen(eq=False)
class Underlay:
    """The image under a plane.

    Attributes
    ----------
    image : ndarray, shape (rows, columns, 3)
        The rendered image, uint8 RGB.
    plane : Plane
        Plane of the image.
    over : Plane
        The plane over the image.
    """

    image: Array
    plane: Plane
    over: Plane

    def fitted(self, values: Array, *, smooth: bool = False) -> Array:
        """Return values of the plane over the image on the grid of the image; 0 outside the plane.

        Parameters
        ----------
        values : ndarray, shape (rows, columns)
            Values of the plane.
        smooth : bool, optional
            Interpolate between pixels.
        """
        rows, columns = self.image.shape[:2]
        start, right, below = self.over.to_pixels(self.plane.to_points([(0, 0), (0, 1), (1, 0)]))
        right, below = right - start, below - start
        across, down = np.arange(columns)[None], np.arange(rows)[:, None]
        y = start[0] + across * right[0] + down * below[0]
        x = start[1] + across * right[1] + down * below[1]
        return _sampled(values, y, x, smooth)


class Backdrop:
    """Finds the images under the planes of an object.

    Parameters
    ----------
    ds : BaseDataset
        The object that is drawn.
    request : Request
        The request, which may contain images.
    """

    def __init__(self, ds: BaseDataset, request: Request) -> None:
        self._ds, self._given = ds, request.images

    @cached_property
    def _images(self) -> list[BaseDataset]:
        uid = self._ds.get("SOPInstanceUID")
        return [one for one in related.images(self._ds, self._given) if one.get("SOPInstanceUID") != uid]

    def behind(self, plane: Plane | None) -> Underlay | None:
        """Return the image under a plane, or None if no image has this plane."""
        if plane is None or not self._images:
            return None
        frame_of_reference = str(self._ds.get("FrameOfReferenceUID") or "")
        found = related.behind(self._images, plane, frame_of_reference, set())
        if found is None:
            return None
        try:
            return Underlay(as_rgb(render(found.ds, found.frame, aspect=False)), found.plane, plane)
        except DicomError:
            return None


def _sampled(values: Array, y: Array, x: Array, smooth: bool) -> Array:
    rows, columns = values.shape
    inside = (x > -0.5) & (x < columns - 0.5) & (y > -0.5) & (y < rows - 0.5)
    if not smooth:
        at = np.floor(y + 0.5).astype(int).clip(0, rows - 1), np.floor(x + 0.5).astype(int).clip(0, columns - 1)
        return np.where(inside, values[at], 0)
    top, left = np.floor(y).astype(int).clip(0, rows - 1), np.floor(x).astype(int).clip(0, columns - 1)
    bottom, right = (top + 1).clip(0, rows - 1), (left + 1).clip(0, columns - 1)
    v, u = (y - top).clip(0, 1), (x - left).clip(0, 1)
    upper = values[top, left] * (1 - u) + values[top, right] * u
    lower = values[bottom, left] * (1 - u) + values[bottom, right] * u
    return np.where(inside, upper * (1 - v) + lower * v, 0)
