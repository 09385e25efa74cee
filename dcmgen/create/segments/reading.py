"""Read segmentations as arrays: masks and labels on their own grid or on that of images (PS3.3 A.51)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.create.segments.layout import Layout, layout_of
from dcmgen.create.segments.segment import Segment
from dcmgen.dictionary import tag_for_keyword
from dcmgen.errors import CreateError, GeometryError, PixelError
from dcmgen.model import groups
from dcmgen.model.repairs import report
from dcmgen.pixels import pixel_array

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dcmgen.create.placement import Like
    from dcmgen.geometry import Grid
    from dcmgen.model.dataset import BaseDataset

Array = np.ndarray[Any, Any]


def segments(ds: BaseDataset) -> dict[int, Segment]:
    """Return the segments of a segmentation, without the background of a label map.

    Parameters
    ----------
    ds : Dataset
        A segmentation.

    Returns
    -------
    dict of int to Segment
        Segments by Segment Number. Values that are absent or invalid are empty.
    """
    background = ds.get("PixelPaddingValue") if _type(ds) == "LABELMAP" else None
    found = {}
    for index, item in enumerate(ds.get("SegmentSequence") or (), 1):
        number = item.get("SegmentNumber")
        if number is None:
            number = index
            text = f"item {index} of SegmentSequence has no Segment Number; it was read as {index}"
            report(ds, "segment", tag_for_keyword("SegmentSequence") or 0, text)
        number = groups.whole("SegmentNumber", number)
        if number != background:
            found[number] = Segment.read(item)
    return found


def _type(ds: BaseDataset) -> str:
    return str(ds.get("SegmentationType") or "")


class Masks(Mapping[int, Array]):
    """Masks of the segments of a segmentation, by Segment Number; each one is decoded when it is accessed.

    A mask has the shape (slices, rows, columns), or (rows, columns) of the total pixel matrix of a slide; with several
    points in time, (times, slices, rows, columns). It contains Booleans, or float32 fractions from 0 to 1.

    Parameters
    ----------
    ds : Dataset
        A segmentation.
    like : Grid, Dataset, path-like, or iterable of them, optional
        Grid or images that define the slices of the masks; see `masks`.

    Attributes
    ----------
    segments : dict of int to Segment
        The segments by number.
    shape : tuple of int
        Shape of each mask.
    """

    def __init__(self, ds: BaseDataset, like: Like | None = None) -> None:
        kind = _type(ds)
        if kind not in ("BINARY", "FRACTIONAL", "LABELMAP"):
            raise CreateError(
                f"SegmentationType is {kind!r}", tag_path="SegmentationType", advice="Pass a segmentation"
            )
        self._ds, self._kind = ds, kind
        self.segments: dict[int, Segment] = segments(ds)
        self._layout: Layout = layout_of(ds, like, is_label_map=kind == "LABELMAP")
        grid = self._layout.grid
        self.shape: tuple[int, ...] = self._layout.shape if self._layout.turn is None or grid is None else grid.shape

    @property
    def grid(self) -> Grid:
        """Grid of the masks.

        Raises
        ------
        GeometryError
            If the slices are not a regular grid, or have no position in the patient.
        """
        if self._layout.grid is None:
            raise GeometryError(
                f"the masks have no grid: {self._layout.why}", advice="Pass like= with a grid or images"
            )
        return self._layout.grid

    def __len__(self) -> int:
        return len(self.segments)

    def __iter__(self) -> Iterator[int]:
        return iter(self.segments)

    def __repr__(self) -> str:
        named = ", ".join(f"{number}: {segment.label!r}" for number, segment in list(self.segments.items())[:8])
        return f"<Masks of shape {self.shape}: {named}{' …' if len(self) > 8 else ''}>"

    def __getitem__(self, key: int | str) -> Array:
        """Return the mask of a segment.

        Parameters
        ----------
        key : int or str
            Segment Number, or Segment Label.

        Returns
        -------
        numpy.ndarray of bool or float32
            The mask.

        Raises
        ------
        KeyError
            If there is no such segment, or several with the label.
        """
        number = self._number(key)
        out = np.zeros(self._layout.shape, np.float32 if self._kind == "FRACTIONAL" else bool)
        for frame in self._layout.frames_of(number):
            values = self._frame(frame)
            place = self._layout.place(out, frame)
            values = values[: place.shape[0], : place.shape[1]]
            if self._kind == "LABELMAP":
                place |= values == number
            elif self._kind == "FRACTIONAL":
                np.maximum(place, values / np.float32(self._maximum()), out=place)
            else:
                place |= values != 0
        return self._layout.finished(out)

    def labels(self) -> Array:
        """Return one array with the Segment Numbers.

        Returns
        -------
        numpy.ndarray of uint8 or uint16
            Labels; 0 is in no segment.

        Raises
        ------
        CreateError
            If segments overlap, or the segmentation has fractions.
        """
        if self._kind == "FRACTIONAL":
            raise CreateError("the segmentation has fractions", advice="Compare its masks() with a threshold")
        largest = max(self.segments, default=0)
        out = np.zeros(self._layout.shape, np.uint8 if largest < 256 else np.uint16)
        background = int(self._ds.get("PixelPaddingValue") or 0)
        for frame, number in enumerate(self._layout.numbers):
            place = self._layout.place(out, frame)
            values = self._frame(frame)[: place.shape[0], : place.shape[1]]
            if self._kind == "LABELMAP":
                place[...] = np.where(values == background, 0, values) if background else values
                continue
            filled = values != 0
            other = place[filled]
            if (other != 0).any() and (other[other != 0] != number).any():
                raise CreateError(
                    f"segment {number} overlaps segment {other[(other != 0) & (other != number)][0]}",
                    advice="Use masks(), which returns an array for each segment",
                )
            place[filled] = number
        return self._layout.finished(out)

    def _number(self, key: int | str) -> int:
        found = (
            [number for number, segment in self.segments.items() if segment.label == key]
            if isinstance(key, str)
            else [number for number in self.segments if number == key]
        )
        if len(found) != 1:
            named = ", ".join(f"{number} ({segment.label!r})" for number, segment in self.segments.items())
            raise KeyError(
                f"{'several segments have' if found else 'no segment has'} the key {key!r}; they are {named}"
            )
        return found[0]

    def _frame(self, frame: int) -> Array:
        return pixel_array(self._ds, index=frame, raw=True)

    def _maximum(self) -> int:
        found = groups.whole("MaximumFractionalValue", self._ds.get("MaximumFractionalValue") or 0)
        if found < 1:
            raise PixelError(f"MaximumFractionalValue is {found}: it must be 1 or more")
        return found
