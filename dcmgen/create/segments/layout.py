"""Where the frames of a segmentation are in an array: slices of a grid, tiles of a slide, or frames of images."""

from __future__ import annotations

from collections.abc import Iterable
from os import PathLike
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen.create.places import has_plane, is_parallel, is_slide
from dcmgen.create.sources import read_sources
from dcmgen.dictionary import tag_for_keyword
from dcmgen.errors import CreateError, GeometryError
from dcmgen.geometry import Grid, Stack, check_frames_of_reference, plane_of, slide_plane
from dcmgen.geometry.reading import slice_step
from dcmgen.geometry.tolerances import DEFAULT
from dcmgen.geometry.turning import Turn, turn_to
from dcmgen.model import groups
from dcmgen.model.repairs import report

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dcmgen.create.placement import Like
    from dcmgen.geometry import Plane
    from dcmgen.model.dataset import BaseDataset

Array = np.ndarray[Any, Any]

_NEAR = 0.1
"""Largest distance of a frame from its slice in pixels or slices."""


@attrs.frozen(eq=False)
class Layout:
    """Places of frames in an array.

    Attributes
    ----------
    shape : tuple of int
        Shape of the array.
    numbers : list of int
        Segment number of each frame; 0 in a label map.
    positions : list of int or (int, int)
        Index of the slice of each frame; or first row and column of each tile.
    tile : tuple of int
        Rows and columns of a frame.
    grid : Grid or None
        Grid of the array.
    why : str
        Why there is no grid.
    turn : Turn or None
        Turn from the axes of the grid to those of the frames.
    """

    shape: tuple[int, ...]
    numbers: list[int]
    positions: list[Any]
    tile: tuple[int, int]
    grid: Grid | None = None
    why: str = ""
    turn: Turn | None = None

    def finished(self, array: Array) -> Array:
        """Return an array of this shape with the axes of the grid."""
        return array if self.turn is None else self.turn.undo(array)

    def frames_of(self, number: int) -> list[int]:
        """Return the indices of the frames that contain a segment."""
        return [frame for frame, found in enumerate(self.numbers) if found in (0, number)]

    def place(self, array: Array, frame: int) -> Array:
        """Return the part of an array in which a frame is."""
        position = self.positions[frame]
        if isinstance(position, tuple):
            row, column = position
            part: Array = array[row : row + self.tile[0], column : column + self.tile[1]]
            return part
        slices: Array = array.reshape(-1, *self.tile)
        found: Array = slices[position]
        return found


def layout_of(ds: BaseDataset, like: Like | None, *, is_label_map: bool) -> Layout:
    """Return where the frames of a segmentation are in an array.

    Parameters
    ----------
    ds : Dataset
        A segmentation.
    like : Grid, Dataset, path-like, or iterable of them, or None
        Grid or images that define the slices of the array. By default, they are those of the segmentation.
    is_label_map : bool
        Whether a frame contains all segments.

    Returns
    -------
    Layout
        The places.

    Raises
    ------
    CreateError
        If a frame is not on a slice of `like`, or if the position of frames is unknown.
    GeometryError
        If a position is not valid, or the frames of reference differ.
    """
    tile = (groups.whole("Rows", ds.get("Rows") or 0), groups.whole("Columns", ds.get("Columns") or 0))
    count = groups.frame_count(ds)
    if is_slide(ds):
        return _on_slide(ds, count, tile, is_label_map)
    numbers = [0] * count if is_label_map else _numbers(ds, count)
    if isinstance(like, Grid):
        turn = turn_to(like, plane_of(ds)) if has_plane(ds) else None
        turned = like if turn is None else turn.grid(like)
        return attrs.evolve(_on_planes(ds, numbers, tile, turned.planes(), turned), turn=turn, grid=like)
    if like is not None:
        images = read_sources(like)
        if has_plane(ds) and all(map(has_plane, images)):
            planes = [plane_of(each, frame) for each in images for frame in range(groups.frame_count(each))]
            stack = Stack(planes)
            if (stack.gaps > DEFAULT.position).all() and all(is_parallel(plane, planes[0]) for plane in planes):
                grid = stack.grid if len(stack) > 1 and not stack.problems else None
                if isinstance(like, str | PathLike):  # the files of a folder have no order
                    planes = list(stack.planes)
                elif grid is not None and stack.order != (ascending := tuple(range(len(planes)))):
                    grid = grid[::-1] if stack.order == ascending[::-1] else None
                return _on_planes(ds, numbers, tile, planes, grid, "the images are not a regular grid in this order")
        return _on_images(ds, numbers, tile, images)
    if has_plane(ds):
        return _on_own_planes(ds, numbers, tile)
    return _on_references(ds, numbers, tile)


def _numbers(ds: BaseDataset, count: int) -> list[int]:
    """Return the segment number of each frame."""
    items = [groups.macro(ds, "SegmentIdentificationSequence", frame) for frame in range(count)]
    found = [None if item is None else groups.number(item.get("ReferencedSegmentNumber")) for item in items]
    if None in found:
        frame = found.index(None)
        described = ds.get("SegmentSequence") or []
        if len(described) != 1:
            raise CreateError(
                f"the segment of frame {frame} is unknown",
                tag_path=f"{groups.PER_FRAME}[{frame}].SegmentIdentificationSequence",
                advice="Add the functional group",
            )
        only = groups.number(described[0].get("SegmentNumber")) or 1
        found = [only if number is None else number for number in found]
        text = f"frame {frame} does not state its segment; such frames were read as those of the only one, {only:g}"
        report(ds, "segment", tag_for_keyword("SegmentSequence") or 0, text)
    return [groups.whole("ReferencedSegmentNumber", number) for number in found]


def _origins(ds: BaseDataset, count: int) -> tuple[Plane, Array]:
    """Return the plane of the first frame, and the origins of all, which must be parallel."""
    first = plane_of(ds)
    if groups.varies(ds, groups.ORIENTATION) or groups.varies(ds, groups.MEASURES):
        planes = [plane_of(ds, frame) for frame in range(count)]
        for frame, plane in enumerate(planes):
            if not is_parallel(plane, first):
                raise GeometryError(
                    f"frame {frame} has another orientation or spacing than frame 0",
                    tag_path=f"{groups.PER_FRAME}[{frame}]",
                    advice="Read the frames with pixels.pixel_array(seg, index=...)",
                )
        return first, np.array([plane.origin for plane in planes])
    origins = []
    for frame in range(count):
        item = groups.macro(ds, groups.POSITION, frame) or {}
        position = groups.numbers(item.get("ImagePositionPatient"))
        # the geometry layer names what is wrong
        origins.append(position if len(position) == 3 else plane_of(ds, frame).origin.tolist())
    return first, np.array(origins)


def _on_planes(
    ds: BaseDataset,
    numbers: list[int],
    tile: tuple[int, int],
    planes: Sequence[Plane],
    grid: Grid | None,
    why: str = "",
) -> Layout:
    first, origins = _origins(ds, len(numbers))
    check_frames_of_reference([first.frame_of_reference_uid, *(plane.frame_of_reference_uid for plane in planes)])
    if not all(is_parallel(plane, first) for plane in planes):
        raise CreateError(
            "the slices of like= differ from the frames in orientation, spacing or size",
            advice="Omit like=, and resample the masks with dcmgen.geometry.resample(mask, masks.grid, grid)",
        )
    targets = np.array([plane.origin for plane in planes])
    order = np.argsort(targets @ first.normal)
    along = targets[order] @ first.normal
    wanted = origins @ first.normal
    after = np.clip(np.searchsorted(along, wanted), 0, len(along) - 1)
    before = np.clip(after - 1, 0, None)
    nearest = np.where(np.abs(along[after] - wanted) <= np.abs(along[before] - wanted), after, before)
    away = np.linalg.norm(targets[order][nearest] - origins, axis=-1)
    if away.max() > _NEAR * min(first.spacing):
        frame = int(away.argmax())
        raise CreateError(
            f"frame {frame} is {away[frame]:.4g} mm away from the nearest slice of like=",
            advice="Omit like=, and resample the masks with dcmgen.geometry.resample(mask, masks.grid, grid)",
        )
    return Layout((len(planes), *tile), numbers, order[nearest].tolist(), tile, grid, "" if grid else why)


def _on_own_planes(ds: BaseDataset, numbers: list[int], tile: tuple[int, int]) -> Layout:
    first, origins = _origins(ds, len(numbers))
    along = origins @ first.normal
    distinct = along[np.argsort(along)]
    distinct = distinct[np.concatenate([[True], np.diff(distinct) > DEFAULT.position])]
    times = _times(ds, len(numbers), numbers, np.rint(along / DEFAULT.position).astype(int).tolist())
    count = max(times) + 1
    step = _step(ds, distinct)
    low, high = origins[int(along.argmin())], origins[int(along.argmax())]
    slices = 1 if not step else round((distinct[-1] - distinct[0]) / step) + 1
    line = (high - low) / (slices - 1) if slices > 1 else first.normal * (step or 1.0)
    grid, why = None, "the distances between the frames are not equal"
    if slices > 1 and not step:
        slices = len(distinct)
    index = (
        np.rint((along - distinct[0]) / step).astype(int)
        if step
        else np.searchsorted(distinct, along - DEFAULT.position)
    )
    away = np.linalg.norm(low + index[:, None] * line - origins, axis=-1) if step else np.zeros(1)
    if step and away.max() <= _NEAR * min(*first.spacing, step):
        affine = first.affine
        affine[:3, 0], affine[:3, 3] = line, low
        grid, why = Grid(affine, (slices, *tile), first.frame_of_reference_uid), ""
    else:
        slices = len(distinct)
        index = np.searchsorted(distinct, along - DEFAULT.position)
    shape = (count, slices, *tile) if count > 1 else (slices, *tile)
    positions = (np.array(times) * slices + index).tolist()
    return Layout(shape, numbers, positions, tile, grid, why)


def _step(ds: BaseDataset, distinct: Array) -> float:
    """Return the distance between slices, of which some may have no frame; 0 if it is not regular."""
    if len(distinct) == 1:
        return slice_step(ds) or 0.0
    item = groups.macro(ds, groups.MEASURES, 0) or {}
    stated = groups.number(item.get("SpacingBetweenSlices")) or 0.0
    gaps = np.diff(distinct)
    for step in (abs(stated), float(gaps.min())):
        if step:
            counts = (distinct - distinct[0]) / step
            if np.abs(counts - np.rint(counts)).max() <= _NEAR and (np.diff(np.rint(counts)) > 0).all():
                return float((distinct[-1] - distinct[0]) / np.rint(counts[-1]))
    return 0.0


def _times(ds: BaseDataset, count: int, numbers: Sequence[int], positions: Sequence[int]) -> list[int]:
    """Return the index of the point in time of each frame, from 0."""
    keys = list(zip(numbers, positions, strict=True))
    if len(set(keys)) == count:
        return [0] * count
    given = []
    for frame in range(count):
        item = groups.macro(ds, "FrameContentSequence", frame) or {}
        given.append(groups.number(item.get("TemporalPositionIndex")))
    if None in given or len(set(zip(keys, given, strict=True))) < count:
        raise CreateError(
            "several frames of a segment have the same position, and TemporalPositionIndex does not distinguish them",
            advice="Pass the source images as like=",
        )
    ordered = {value: index for index, value in enumerate(sorted(set(given), key=lambda value: value or 0.0))}
    return [ordered[value] for value in given]


def _references(ds: BaseDataset, count: int) -> list[tuple[str, int]]:
    """Return the UID of the source and the number of its frame for each frame."""
    found = []
    for frame in range(count):
        derivation = groups.macro(ds, "DerivationImageSequence", frame) or {}
        items = derivation.get("SourceImageSequence") or []
        if len(items) != 1:
            raise CreateError(
                f"frame {frame} has no position, and refers to {len(items)} source images",
                tag_path=f"{groups.PER_FRAME}[{frame}].DerivationImageSequence",
                advice="Read the frames with pixels.pixel_array(seg, index=...)",
            )
        number = groups.number(items[0].get("ReferencedFrameNumber")) or 1
        found.append((str(items[0].get("ReferencedSOPInstanceUID") or ""), int(number)))
    return found


def _on_images(ds: BaseDataset, numbers: list[int], tile: tuple[int, int], images: Sequence[BaseDataset]) -> Layout:
    known: dict[tuple[str, int], int] = {}
    for image in images:
        for frame in range(groups.frame_count(image)):
            known[str(image.get("SOPInstanceUID") or ""), frame + 1] = len(known)
    positions = []
    for frame, reference in enumerate(_references(ds, len(numbers))):
        if reference not in known:
            raise CreateError(
                f"frame {frame} refers to frame {reference[1]} of {reference[0]}, which is not in like=",
                advice="Pass all source images",
            )
        positions.append(known[reference])
    return Layout((len(known), *tile), numbers, positions, tile, None, "its slices are the frames of images")


def _on_references(ds: BaseDataset, numbers: list[int], tile: tuple[int, int]) -> Layout:
    if len(set(numbers)) == len(numbers) and (len(numbers) == 1 or 0 not in numbers):
        references: list[tuple[str, int]] = [("", 1)] * len(numbers)
    else:
        references = _references(ds, len(numbers))
    uids = list(dict.fromkeys(uid for uid, _ in references))
    ordered = sorted(set(references), key=lambda reference: (uids.index(reference[0]), reference[1]))
    positions = [ordered.index(reference) for reference in references]
    return Layout((len(ordered), *tile), numbers, positions, tile, None, "its frames have no position in the patient")


def _on_slide(ds: BaseDataset, count: int, tile: tuple[int, int], is_label_map: bool) -> Layout:
    if groups.whole("TotalPixelMatrixFocalPlanes", ds.get("TotalPixelMatrixFocalPlanes") or 1) > 1:
        raise CreateError("the segmentation has several focal planes", tag_path="TotalPixelMatrixFocalPlanes")
    if "TotalPixelMatrixOriginSequence" not in ds:
        raise CreateError("the size of the slide is unknown", tag_path="TotalPixelMatrixOriginSequence")
    matrix = slide_plane(ds)
    wide, high = -(-matrix.shape[1] // tile[1]), -(-matrix.shape[0] // tile[0])
    positions: Iterable[tuple[int, int]]
    if ds.get("DimensionOrganizationType") == "TILED_FULL":
        described = [item.get("SegmentNumber") for item in ds.get("SegmentSequence") or []]
        numbers = [0] * count if is_label_map else [int(described[frame // (wide * high)]) for frame in range(count)]
        tiles = [divmod(frame % (wide * high), wide) for frame in range(count)]
        positions = [(row * tile[0], column * tile[1]) for row, column in tiles]
    else:
        numbers = [0] * count if is_label_map else _numbers(ds, count)
        positions = [_corner(ds, frame, matrix) for frame in range(count)]
    return Layout(matrix.shape, numbers, list(positions), tile, None, "its frames are tiles of a slide")


def _corner(ds: BaseDataset, frame: int, matrix: Plane) -> tuple[int, int]:
    item = groups.macro(ds, groups.SLIDE_POSITION, frame) or {}
    found = [item.get(f"{axis}PositionInTotalImagePixelMatrix") for axis in ("Row", "Column")]
    if all(found):
        row, column = (groups.whole("position in the total pixel matrix", value) - 1 for value in found)
        return row, column
    row, column = np.rint(matrix.to_pixels(plane_of(ds, frame).origin)).astype(int).tolist()
    return row, column
