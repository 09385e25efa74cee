"""The images under the planes of another object, and values on the grid of these images."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.errors import DicomError
from dcmgen.pictures import related
from dcmgen.pixels import render
from dcmgen.pixels.show import as_rgb

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.pictures.planes import Plane
    from dcmgen.pictures.request import Request

Array = np.ndarray[Any, Any]


class Backdrop:
    """Finds the image under a plane.

    Parameters
    ----------
    ds : BaseDataset
        The object that is drawn.
    request : Request
        The request, which may contain images.
    """

    def __init__(self, ds: BaseDataset, request: Request) -> None:
        self._ds, self._given = ds, request.images
        self._from: Plane | None = None
        self._to: Plane | None = None
        self._shape = (1, 1)

    @cached_property
    def _images(self) -> list[BaseDataset]:
        uid = self._ds.get("SOPInstanceUID")
        return [one for one in related.images(self._ds, self._given) if one.get("SOPInstanceUID") != uid]

    def behind(self, plane: Plane | None, shape: tuple[int, ...]) -> Array | None:
        """Return the rendered image of a plane as RGB, or None if no image has this plane.

        Parameters
        ----------
        plane : Plane or None
            The plane.
        shape : tuple of int
            Rows and columns of the values in this plane.
        """
        if plane is None or not self._images:
            return None
        frame_of_reference = str(self._ds.get("FrameOfReferenceUID") or "")
        found = related.behind(self._images, plane, frame_of_reference, set())
        if found is None:
            return None
        try:
            image = render(found.ds, found.frame, aspect=False)
        except DicomError:
            return None
        self._from, self._to, self._shape = plane, found.plane, image.shape[:2]
        return as_rgb(image)

    def fitted(self, values: Array, *, smooth: bool = False) -> Array:
        """Return values of the plane on the grid of the image that `behind` returned last; 0 outside the plane.

        Parameters
        ----------
        values : ndarray, shape (rows, columns)
            Values of the plane.
        smooth : bool, optional
            Interpolate between pixels.
        """
        if self._from is None or self._to is None:
            raise ValueError("there is no image")
        rows, columns = self._shape
        plane = self._to
        corners = plane.origin + np.array([np.zeros(3), plane.across * plane.spacing[0], plane.down * plane.spacing[1]])
        start, right, below = self._from.pixels(corners)
        right, below = right - start, below - start
        across, down = np.arange(columns)[None], np.arange(rows)[:, None]
        x = start[0] + across * right[0] + down * below[0]
        y = start[1] + across * right[1] + down * below[1]
        return _sampled(values, y, x, smooth)


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
