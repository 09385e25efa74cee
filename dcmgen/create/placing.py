"""Places of the frames of an array in the patient, or in images without a position: `places_of`."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.create.inheriting import inherit
from dcmgen.create.placement import grid_of
from dcmgen.create.places import (
    Places,
    SourceFrame,
    Values,
    check_shape,
    clean,
    has_plane,
    is_parallel,
    is_slide,
    size_of,
)
from dcmgen.create.tiling import on_slide
from dcmgen.errors import CreateError
from dcmgen.geometry import Stack, check_frames_of_reference, plane_of
from dcmgen.geometry.tolerances import DEFAULT
from dcmgen.geometry.turning import turn_to
from dcmgen.model import groups
from dcmgen.values.uid import generate_uid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike

    from dcmgen.create.inheriting import Part
    from dcmgen.create.placement import Like, Space
    from dcmgen.geometry import Grid, Plane
    from dcmgen.iods import ParametricMap, Segmentation
    from dcmgen.model.dataset import BaseDataset

Array = np.ndarray[Any, Any]

_INDEX_OF_TIME = ("TemporalPositionIndex", "FrameContentSequence")
_INDEX_IN_STACK = ("InStackPositionNumber", "FrameContentSequence")
_POSITION = ("ImagePositionPatient", groups.POSITION)


def turned(
    arrays: list[Array],
    sources: Sequence[BaseDataset],
    affine: ArrayLike | None,
    space: Space,
    like: Like | None,
) -> tuple[list[Array], Grid | None]:
    """Return volumes with the rows and columns of their sources, and their grid, if a geometry was given.

    Volumes with other directions than those of the sources do not change.

    Parameters
    ----------
    arrays : list of numpy.ndarray
        Arrays of the same shape.
    sources : sequence of Dataset
        The images.
    affine, space, like : optional
        Geometry of the arrays.

    Returns
    -------
    arrays : list of numpy.ndarray
        Views with other axes.
    grid : Grid or None
        None if no geometry was given.
    """
    if affine is None and like is None:
        return arrays, None
    full = [array if array.ndim == 3 else array[None] for array in arrays]
    slices, rows, columns = full[0].shape
    grid = grid_of((slices, rows, columns), affine=affine, space=space, like=like)
    images = [ds for ds in sources if not is_slide(ds) and has_plane(ds)]
    turn = turn_to(grid, plane_of(images[0])) if images else None
    return (full, grid) if turn is None else ([turn.array(array) for array in full], turn.grid(grid))


def places_of(
    shape: tuple[int, ...],
    sources: Sequence[BaseDataset],
    *,
    grid: Grid | None = None,
    sort: bool = False,
) -> Places:
    """Return the positions of the frames of an array with the axes of the images.

    If the geometry is not that of the sources, use `turned` first.

    Parameters
    ----------
    shape : tuple of int
        Shape of the array: (frames, rows, columns), (rows, columns) for a single frame or the total pixel matrix of a
        slide.
    sources : sequence of Dataset
        Objects from which the array was made.
    grid : Grid, optional
        Geometry of the array, from `turned`. By default, that of the sources.
    sort : bool, optional
        Whether the sources are sorted along their normal; otherwise, they must be in this order or in the opposite one.

    Returns
    -------
    Places
        The positions.

    Raises
    ------
    CreateError
        If there is no geometry, or if the shapes or the order of the sources do not match.
    GeometryError
        If a geometry is not valid; the error names the attribute.
    """
    if grid is not None:
        if any(map(is_slide, sources)):
            raise CreateError("affine= and like= are for arrays in the patient", advice="Pass only source= for slides")
        return _on_grid(grid, sources)
    if not sources:
        raise CreateError("the geometry is not defined", advice="Pass source=, affine= or like=")
    if any(map(is_slide, sources)):
        return on_slide(shape, sources)
    found = [
        SourceFrame(ds, index if count > 1 or groups.is_functional(ds) else None)
        for ds, count in ((ds, groups.frame_count(ds)) for ds in sources)
        for index in range(count)
    ]
    full = shape if len(shape) > 2 else (1, *shape)
    if all(map(has_plane, sources)):
        return _on_planes(full, found, sort and len(sources) > 1)
    check_shape(full, len(found), [size_of(ds) for ds in sources])
    return _on_images(found)


def _on_grid(grid: Grid, sources: Sequence[BaseDataset]) -> Places:
    planes = grid.planes()
    placed = [ds for ds in sources if has_plane(ds)]
    uid = check_frames_of_reference(
        [grid.frame_of_reference_uid, *(str(ds.get("FrameOfReferenceUID") or "") for ds in placed)]
    )
    found = [
        SourceFrame(ds, index if groups.is_functional(ds) else None)
        for ds in placed
        for index in range(groups.frame_count(ds))
    ]
    thickness = abs(float(grid.affine[:3, 0] @ grid.normal))
    return _of_planes(planes, _same_planes(planes, found), thickness, thickness, uid)


def _same_planes(planes: Sequence[Plane], found: Sequence[SourceFrame]) -> list[SourceFrame] | None:
    """Return the source frame at each plane, or None if a plane has none."""
    if not found:
        return None
    sources = [frame.plane for frame in found]
    origins = np.array([plane.origin for plane in sources])
    matched = []
    for plane in planes:
        away = np.linalg.norm(origins - plane.origin, axis=-1)
        nearest = int(away.argmin())
        if away[nearest] > DEFAULT.position or not is_parallel(sources[nearest], plane):
            return None
        matched.append(found[nearest])
    return matched


def _on_planes(shape: tuple[int, ...], found: list[SourceFrame], sort: bool) -> Places:
    planes = [frame.plane for frame in found]
    stack = Stack(planes)
    check_shape(shape, len(found), [plane.shape for plane in planes])
    ascending = tuple(range(len(found)))
    is_stack = all(is_parallel(plane, planes[0]) for plane in planes) and (stack.gaps > DEFAULT.position).all()
    if is_stack and stack.order not in (ascending, () if sort else ascending[::-1]):
        if not sort:
            raise CreateError(
                "the images of source= are not in the order of their positions along their normal, so the order of "
                "the slices of the array is not certain",
                advice="Sort the array and the images by geometry.of_series(images).order; or pass like=, a grid whose "
                "slices are those of the array, such as geometry.of_series(images).grid, or grid[::-1]",
            )
        found, planes = stack.sorted(found), list(stack.planes)
    first = found[0]
    measures: Any = first.ds if first.index is None else groups.macro(first.ds, groups.MEASURES, first.index) or {}
    thickness = groups.number(measures.get("SliceThickness"))
    between = stack.spacing or groups.number(measures.get("SpacingBetweenSlices")) or thickness
    if not between:
        raise CreateError(
            "the thickness of the slice is unknown",
            tag_path="SliceThickness",
            advice="Set it in the source; or pass affine=, which contains the distance between slices",
        )
    return _of_planes(planes, found, thickness or between, between, stack.frame_of_reference_uid)


def _of_planes(
    planes: Sequence[Plane],
    references: list[SourceFrame] | None,
    thickness: float | None,
    between: float | None,
    uid: str,
) -> Places:
    first = planes[0]
    is_stack = all(is_parallel(plane, first) for plane in planes)
    measures = {"SliceThickness": thickness, "SpacingBetweenSlices": between if is_stack else None}
    known = {name: clean([value])[0] for name, value in measures.items() if value}
    frames: list[Values] = [{groups.POSITION: [{"ImagePositionPatient": clean(plane.origin)}]} for plane in planes]
    shared: Values = {}
    described: dict[str, list[Values]] = {
        groups.MEASURES: [{"PixelSpacing": clean(plane.spacing), **known} for plane in planes],
        groups.ORIENTATION: [{"ImageOrientationPatient": clean(plane.cosines)} for plane in planes],
    }
    varies = {
        groups.MEASURES: any(not np.allclose(plane.spacing, first.spacing, 1e-6) for plane in planes),
        groups.ORIENTATION: any(not np.allclose(plane.cosines, first.cosines, atol=1e-6) for plane in planes),
    }
    for group, items in described.items():
        if varies[group]:
            for values, item in zip(frames, items, strict=True):
                values[group] = [item]
        else:
            shared[group] = items[:1]
    order = _order_of_stack(planes, references) if is_stack else _order_of_frames(len(planes))
    return Places(
        space="patient",
        shape=first.shape,
        frames=frames,
        shared=shared,
        contents=order[0],
        dimensions=order[1],
        indices=order[2],
        references=references,
        frame_of_reference_uid=uid,
    )


Order = tuple[list[Values], tuple[tuple[str, str], ...], list[tuple[int, ...]]]
"""Values of Frame Content, dimensions, and dimension index values of frames."""


def _order_of_stack(planes: Sequence[Plane], references: list[SourceFrame] | None) -> Order:
    """Order parallel planes by their position, and by time if several have the same."""
    normal = planes[0].normal
    ranks = _ranks(np.array([normal @ plane.origin for plane in planes]))
    times = _occurrences(ranks, references)
    if max(times) == 1:
        return [{} for _ in planes], (_POSITION,), [(rank,) for rank in ranks]
    contents: list[Values] = [{"TemporalPositionIndex": time} for time in times]
    return contents, (_POSITION, _INDEX_OF_TIME), list(zip(ranks, times, strict=True))


def _order_of_frames(count: int) -> Order:
    """Order frames by their number."""
    contents: list[Values] = [{"StackID": "1", "InStackPositionNumber": number} for number in range(1, count + 1)]
    return contents, (_INDEX_IN_STACK,), [(number,) for number in range(1, count + 1)]


def _ranks(positions: Array) -> list[int]:
    """Return the rank of each position, from 1; equal ones have the same rank."""
    order = np.argsort(positions, kind="stable")
    steps = np.diff(positions[order]) > DEFAULT.position
    ranks = np.empty(len(positions), int)
    ranks[order] = np.concatenate([[1], 1 + np.cumsum(steps)])
    return ranks.tolist()


def _occurrences(ranks: Sequence[int], references: list[SourceFrame] | None) -> list[int]:
    """Return for each plane the number of its point in time, from 1, among the planes at the same position."""
    at: defaultdict[int, list[int]] = defaultdict(list)
    for number, rank in enumerate(ranks):
        at[rank].append(number)
    times = [1] * len(ranks)
    if references is None:
        return times
    for numbers in at.values():
        if len(numbers) > 1:
            given = [_time(references[number]) for number in numbers]
            order = sorted(range(len(numbers)), key=lambda i: given[i]) if len(set(given)) == len(given) else None
            for time, i in enumerate(order or range(len(numbers)), 1):
                times[numbers[i]] = time
    return times


def _time(frame: SourceFrame) -> float:
    """Return the temporal position of a frame, or -1 if it is unknown."""
    if frame.index is not None:
        content = groups.macro(frame.ds, "FrameContentSequence", frame.index) or {}
        return groups.number(content.get("TemporalPositionIndex")) or -1.0
    return groups.number(frame.ds.get("TemporalPositionIdentifier")) or -1.0


def _on_images(found: list[SourceFrame]) -> Places:
    """Return the positions of frames of images without a plane."""
    contents, dimensions, indices = _order_of_frames(len(found))
    if any("FrameTime" in frame.ds or "FrameTimeVector" in frame.ds for frame in found):
        contents, dimensions = [{"TemporalPositionIndex": index} for (index,) in indices], (_INDEX_OF_TIME,)
    return Places(
        space="image",
        shape=size_of(found[0].ds),
        frames=[{} for _ in found],
        shared={},
        contents=contents,
        dimensions=dimensions,
        indices=indices,
        references=found,
    )


def complete_context(made: Segmentation | ParametricMap, places: Places, sources: Sequence[BaseDataset]) -> None:
    """Set the frame of reference, the specimen and the number of the series of a new object, if they are absent."""
    if sources:
        parts: tuple[Part, ...] = (
            ("frame_of_reference", "specimen") if places.space == "slide" else ("frame_of_reference",)
        )
        inherit(made, sources[0], *parts, exclude=("FrameOfReferenceUID",))
    defaults: Values = {"SeriesNumber": 1}
    if places.space != "patient":  # required unless the planes state it (PS3.3 C.7.6.1)
        made.PatientOrientation = sources[0].get("PatientOrientation") or None
    if places.space != "image":
        defaults["FrameOfReferenceUID"] = generate_uid()
    for keyword, value in defaults.items():
        if not made.get(keyword):
            setattr(made, keyword, value)
