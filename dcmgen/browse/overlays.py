"""Segmentations and structure sets over the images of a series."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen.browse.frames import Answer
from dcmgen.browse.outlines import Outlines
from dcmgen.create.segments.reading import Masks
from dcmgen.dictionary.data.uid_constants import (
    LabelMapSegmentationStorage,
    RTStructureSetStorage,
    SegmentationStorage,
)
from dcmgen.errors import CreateError, DicomError
from dcmgen.geometry import Grid
from dcmgen.pictures.contours import regions
from dcmgen.pictures.segments import segments
from dcmgen.pictures.values import items, value_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dcmgen.geometry import Plane
    from dcmgen.model.dataset import BaseDataset

Array = np.ndarray[Any, Any]

SOP_CLASSES = (SegmentationStorage, LabelMapSegmentationStorage, RTStructureSetStorage)
MOST = 200
"""Number of objects whose references are read for a series."""
_MOST_BYTES = 1 << 30


def parts_of(ds: BaseDataset) -> list[dict[str, Any]]:
    """Return the label and the color of each segment, or of each region of a structure set."""
    if "SegmentSequence" in ds:
        return [{"part": each.number, "label": each.label, "color": list(each.color)} for each in segments(ds).values()]
    return [{"part": n, "label": each.name, "color": list(each.color)} for n, each in enumerate(regions(ds))]


def title_of(ds: BaseDataset) -> str:
    """Return the name of an overlay."""
    keywords = ("StructureSetLabel", "SeriesDescription", "ContentDescription", "ContentLabel")
    return next((text for keyword in keywords if (text := value_text(ds.get(keyword)))), "Overlay")


def refers_to(ds: BaseDataset, series: str, frame_of_reference: str) -> bool:
    """Return whether an overlay refers to a series, or has its Frame of Reference UID."""
    if frame_of_reference and frame_of_reference in _frames_of_reference(ds):
        return True
    return bool(series) and series in referenced_series(ds)


def referenced_series(ds: BaseDataset) -> list[str]:
    """Return the UIDs of the series to which a segmentation or a structure set refers."""
    found = [one.get("SeriesInstanceUID") for one in items(ds, "ReferencedSeriesSequence")]
    for frame in items(ds, "ReferencedFrameOfReferenceSequence"):
        for study in items(frame, "RTReferencedStudySequence"):
            found += [one.get("SeriesInstanceUID") for one in items(study, "RTReferencedSeriesSequence")]
    return [str(uid) for uid in found if uid]


def _frames_of_reference(ds: BaseDataset) -> Iterator[str]:
    owners = (ds, *items(ds, "ReferencedFrameOfReferenceSequence"))
    yield from (str(one.get("FrameOfReferenceUID") or "") for one in owners)
    yield from (str(one.get("ReferencedFrameOfReferenceUID") or "") for one in items(ds, "StructureSetROISequence"))


@attrs.frozen(eq=False)
class _Box:
    """Part of a mask that contains all voxels of a segment."""

    start: tuple[int, int, int]
    array: Array


class Segments:
    """Masks of a segmentation, from which those in a plane are taken.

    Parameters
    ----------
    ds : Dataset
        The segmentation.
    images : sequence of Dataset
        Images that define the slices if the segmentation does not.

    Raises
    ------
    DicomError
        If the masks have no positions.
    """

    def __init__(self, ds: BaseDataset, images: Sequence[BaseDataset] = ()) -> None:
        masks = Masks(ds)
        try:
            self.grid: Grid = masks.grid
        except DicomError:
            masks = Masks(ds, like=images)
            self.grid = masks.grid
        size = int(np.prod(masks.shape))
        if size > _MOST_BYTES or len(masks.shape) != 3:
            raise CreateError(f"masks of the shape {masks.shape} cannot be shown over images")
        self.labels: Array | None = None
        self.boxes: dict[int, _Box] = {}
        try:
            self.labels = masks.labels()
        except CreateError:  # segments overlap, or have fractions
            self.boxes = {number: box for number in masks if (box := _box(masks[number])) is not None}

    @property
    def size(self) -> int:
        """Size of the arrays in bytes."""
        boxes = sum(each.array.nbytes for each in self.boxes.values())
        return boxes if self.labels is None else self.labels.nbytes

    def on(self, plane: Plane) -> Answer:
        """Return the masks of the segments in a plane, each as a rectangle of bytes from 0 to 255."""
        indices = _nearest(self.grid, plane)
        found: list[tuple[int, Array]] = []
        if self.labels is not None:
            labels = _taken(self.labels, indices, plane.shape)
            found = [(int(number), np.where(labels == number, 255, 0)) for number in np.unique(labels) if number]
        for number, box in self.boxes.items():
            found.append((number, _taken(box.array, indices - box.start, plane.shape)))
        parts, arrays = [], []
        for number, mask in found:
            rows, columns = (np.flatnonzero(mask.any(axis)) for axis in (1, 0))
            if rows.size:
                part = mask[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1].astype(np.uint8)
                parts.append({"part": number, "box": [int(columns[0]), int(rows[0]), *part.shape[::-1]]})
                arrays.append(part.tobytes())
        return Answer({"parts": parts}, tuple(arrays))


def _box(mask: Array) -> _Box | None:
    spans = []
    for axis in range(3):
        filled = np.flatnonzero(mask.any(tuple(n for n in range(3) if n != axis)))
        if not filled.size:
            return None
        spans.append((int(filled[0]), int(filled[-1]) + 1))
    part = mask[tuple(slice(*span) for span in spans)]
    scaled = np.rint(np.clip(part, 0, 1) * 255).astype(np.uint8) if part.dtype.kind == "f" else part * np.uint8(255)
    return _Box((spans[0][0], spans[1][0], spans[2][0]), np.ascontiguousarray(scaled))


def _nearest(grid: Grid, plane: Plane) -> Array:
    """Return the voxel of a grid that is nearest to each pixel of a plane, shape (rows, columns, 3)."""
    rows, columns = plane.shape
    start, down, across = grid.to_indices(plane.to_points([[0, 0], [1, 0], [0, 1]]))
    found: Array = np.rint(
        start + np.arange(rows)[:, None, None] * (down - start) + np.arange(columns)[None, :, None] * (across - start)
    ).astype(np.int32)
    return found


def _taken(array: Array, indices: Array, shape: tuple[int, int]) -> Array:
    """Return the values of voxels; 0 outside of the array."""
    inside = ((indices >= 0) & (indices < array.shape)).all(-1)
    out = np.zeros(shape, array.dtype)
    if inside.any():
        out[inside] = array[tuple(indices[inside].T)]
    return out


def read(ds: BaseDataset, images: Sequence[BaseDataset]) -> Segments | Outlines:
    """Read an overlay.

    Raises
    ------
    DicomError
        If it cannot be shown over images.
    """
    return Segments(ds, images) if "SegmentSequence" in ds else Outlines.read(ds)


def on_plane(overlay: Segments | Outlines, plane: Plane) -> Answer:
    """Return the parts of an overlay in a plane."""
    return overlay.on(plane) if isinstance(overlay, Segments) else Answer({"parts": overlay.on(plane)})
