"""Where the frames of an array are: planes in the patient, tiles of a slide, or frames of images without a position."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, Literal

import attrs
import numpy as np

from dcmgen.create.inheriting import inherit
from dcmgen.create.placement import grid_of
from dcmgen.create.turning import turn_to
from dcmgen.errors import CreateError
from dcmgen.geometry import Stack, check_frames_of_reference, plane_of, slide_plane
from dcmgen.geometry.tolerances import DEFAULT
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
Values = dict[str, Any]

MICROMETERS = 1000.0
_NOISE = 1e-12
_INDEX_OF_TIME = ("TemporalPositionIndex", "FrameContentSequence")
_INDEX_IN_STACK = ("InStackPositionNumber", "FrameContentSequence")
_POSITION = ("ImagePositionPatient", groups.POSITION)
_TILE = (
    ("RowPositionInTotalImagePixelMatrix", groups.SLIDE_POSITION),
    ("ColumnPositionInTotalImagePixelMatrix", groups.SLIDE_POSITION),
)


@attrs.frozen(eq=False)
class SourceFrame:
    """A frame of a source: the object, and the index of the frame if it has several."""

    ds: BaseDataset
    index: int | None

    @property
    def plane(self) -> Plane:
        """Plane of the frame."""
        return plane_of(self.ds, self.index or 0)


@attrs.frozen(eq=False)
class Places:
    """Positions of the frames of an array, in its order.

    Attributes
    ----------
    space : {"patient", "slide", "image"}
        Coordinate system of the positions: that of the patient, of a slide, or the frames of the sources.
    shape : tuple of int
        Numbers of rows and columns of a frame.
    frames : list of dict
        Functional groups of each position, by keyword of the sequence, without Frame Content and Derivation Image.
    shared : dict
        Functional groups that are equal for all positions.
    contents : list of dict
        Values of Frame Content of each position.
    dimensions : tuple of (str, str)
        Keywords of the attributes that order the positions, and of their functional groups.
    indices : list of tuple of int
        Dimension index values of each position.
    references : list of SourceFrame, or None
        Source frame of each position; None if the positions are not those of the sources.
    attributes : dict
        Attributes of the object that describe the positions.
    frame_of_reference_uid : str
        Frame of Reference UID; empty if it is unknown.
    matrix : tuple of int or None
        Numbers of rows and columns of the total pixel matrix, if the array is one.
    """

    space: Literal["patient", "slide", "image"]
    shape: tuple[int, int]
    frames: list[Values]
    shared: Values
    contents: list[Values]
    dimensions: tuple[tuple[str, str], ...]
    indices: list[tuple[int, ...]]
    references: list[SourceFrame] | None
    attributes: Values = attrs.field(factory=dict)
    frame_of_reference_uid: str = ""
    matrix: tuple[int, int] | None = None

    def __len__(self) -> int:
        return len(self.indices)


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


def is_slide(ds: BaseDataset) -> bool:
    """Return whether an image is one of a slide."""
    return "TotalPixelMatrixOriginSequence" in ds or _has_group(ds, groups.SLIDE_POSITION)


def has_plane(ds: BaseDataset) -> bool:
    """Return whether an image states a position in the patient."""
    return "ImagePositionPatient" in ds or _has_group(ds, groups.POSITION) or "DetectorInformationSequence" in ds


def _has_group(ds: BaseDataset, group: str) -> bool:
    return groups.is_functional(ds) and groups.macro(ds, group, 0) is not None


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
        return _on_slide(shape, sources)
    found = [
        SourceFrame(ds, index if count > 1 or groups.is_functional(ds) else None)
        for ds, count in ((ds, groups.frame_count(ds)) for ds in sources)
        for index in range(count)
    ]
    full = shape if len(shape) > 2 else (1, *shape)
    if all(map(has_plane, sources)):
        return _on_planes(full, found, sort and len(sources) > 1)
    _check_shape(full, len(found), [_size(ds) for ds in sources])
    return _on_images(found)


def _size(ds: BaseDataset) -> tuple[int, int]:
    rows, columns = (groups.whole(name, ds.get(name) or 0) for name in ("Rows", "Columns"))
    return rows, columns


def _check_shape(shape: tuple[int, ...], count: int, sizes: Sequence[tuple[int, int]]) -> None:
    """Raise an error if an array does not have the shape of the sources."""
    different = sorted(set(sizes))
    if len(different) > 1:
        raise CreateError(
            f"the sources have different sizes, such as {different[0]} and {different[1]}",
            advice="Pass images of one size, or affine=",
        )
    wanted = (count, *different[0])
    if shape != wanted:
        raise CreateError(
            f"the array has the shape {shape}, and the sources have {wanted}",
            advice="Pass an array with a slice for each frame of the sources, or its affine= or like=",
        )


def _numbers(values: Any) -> list[float]:
    """Return numbers without the noise of computations."""
    return [0.0 if abs(value) < _NOISE else float(f"{value:.12g}") for value in values]


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


def is_parallel(plane: Plane, other: Plane) -> bool:
    """Return whether two planes have the same directions, spacing and size; their origins may differ."""
    return (
        plane.shape == other.shape
        and bool(np.abs(plane.cosines - other.cosines).max() <= DEFAULT.cosine)
        and bool(np.abs(np.array(plane.spacing) / other.spacing - 1).max() <= DEFAULT.spacing)
    )


def _on_planes(shape: tuple[int, ...], found: list[SourceFrame], sort: bool) -> Places:
    planes = [frame.plane for frame in found]
    stack = Stack(planes)
    _check_shape(shape, len(found), [plane.shape for plane in planes])
    ascending = tuple(range(len(found)))
    if (stack.gaps > DEFAULT.position).all() and stack.order not in (ascending, () if sort else ascending[::-1]):
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
    return _of_planes(planes, found, thickness or between, between, stack.frame_of_reference_uid)


def _of_planes(
    planes: Sequence[Plane],
    references: list[SourceFrame] | None,
    thickness: float | None,
    between: float | None,
    uid: str,
) -> Places:
    first = planes[0]
    positions = np.array([first.normal @ plane.origin for plane in planes])
    ranks = _ranks(positions)
    times = _occurrences(ranks, references)
    is_dynamic = max(times) > 1
    measures: Values = {"PixelSpacing": _numbers(first.spacing)}
    for name, value in (("SliceThickness", thickness), ("SpacingBetweenSlices", between)):
        if value:
            measures[name] = _numbers([value])[0]
    shared: Values = {groups.MEASURES: [measures]}
    frames: list[Values] = [{groups.POSITION: [{"ImagePositionPatient": _numbers(plane.origin)}]} for plane in planes]
    oriented = [{"ImageOrientationPatient": _numbers(plane.cosines)} for plane in planes]
    if all(np.allclose(plane.cosines, first.cosines, atol=1e-6) for plane in planes):
        shared[groups.ORIENTATION] = oriented[:1]
    else:
        for values, item in zip(frames, oriented, strict=True):
            values[groups.ORIENTATION] = [item]
    return Places(
        space="patient",
        shape=first.shape,
        frames=frames,
        shared=shared,
        contents=[{"TemporalPositionIndex": time} if is_dynamic else {} for time in times],
        dimensions=(_POSITION, _INDEX_OF_TIME) if is_dynamic else (_POSITION,),
        indices=list(zip(ranks, times, strict=True)) if is_dynamic else [(rank,) for rank in ranks],
        references=references,
        frame_of_reference_uid=uid,
    )


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
    count = len(found)
    is_cine = any("FrameTime" in frame.ds or "FrameTimeVector" in frame.ds for frame in found)
    contents: list[Values] = [{} for _ in found]
    if count > 1:
        for number, content in enumerate(contents, 1):
            content.update({"TemporalPositionIndex": number} if is_cine else _in_stack(number))
    dimension = _INDEX_OF_TIME if is_cine else _INDEX_IN_STACK
    return Places(
        space="image",
        shape=_size(found[0].ds),
        frames=[{} for _ in found],
        shared={},
        contents=contents,
        dimensions=(dimension,) if count > 1 else (),
        indices=[(number,) if count > 1 else () for number in range(1, count + 1)],
        references=found,
    )


def _in_stack(number: int) -> Values:
    return {"StackID": "1", "InStackPositionNumber": number}


def _on_slide(shape: tuple[int, ...], sources: Sequence[BaseDataset]) -> Places:
    if len(sources) > 1:
        raise CreateError(
            f"there are {len(sources)} images of a slide", advice="Pass the image of one level of the pyramid"
        )
    ds = sources[0]
    matrix = slide_plane(ds)
    tile_rows, tile_columns = _size(ds)
    wide = -(-matrix.shape[1] // tile_columns)
    high = -(-matrix.shape[0] // tile_rows)
    frames = _tiles(ds, matrix, wide, high)
    whole = len(shape) == 2
    if whole and shape != matrix.shape:
        raise CreateError(
            f"the array has the shape {shape}, and the total pixel matrix of the source has {matrix.shape}",
            advice="Pass an array of the total pixel matrix, or of all frames",
        )
    if not whole:
        _check_shape(shape, groups.frame_count(ds), [(tile_rows, tile_columns)])
    at: list[tuple[int, int]]
    if whole:
        at = [(row * tile_rows, column * tile_columns) for row in range(high) for column in range(wide)]
        references = [frames.get(corner) for corner in at]
    else:
        by_frame = {index: corner for corner, index in frames.items()}
        at = [by_frame[index] for index in range(groups.frame_count(ds))]
        references = list(range(len(at)))
    points = matrix.to_points(np.array(at))
    values: list[Values] = [
        {
            groups.SLIDE_POSITION: [
                {
                    "XOffsetInSlideCoordinateSystem": x,
                    "YOffsetInSlideCoordinateSystem": y,
                    "ZOffsetInSlideCoordinateSystem": z * MICROMETERS,
                    "ColumnPositionInTotalImagePixelMatrix": column + 1,
                    "RowPositionInTotalImagePixelMatrix": row + 1,
                }
            ]
        }
        for (row, column), (x, y, z) in zip(at, [_numbers(point) for point in points], strict=True)
    ]
    item = groups.macro(ds, groups.MEASURES, 0) or {}
    measures = {name: item.get(name) for name in ("PixelSpacing", "SliceThickness", "SpacingBetweenSlices")}
    corner = _numbers(matrix.origin)
    origin = [{"XOffsetInSlideCoordinateSystem": corner[0], "YOffsetInSlideCoordinateSystem": corner[1]}]
    rows = {row: number for number, row in enumerate(sorted({row for row, _ in at}), 1)}
    columns = {column: number for number, column in enumerate(sorted({column for _, column in at}), 1)}
    return Places(
        space="slide",
        shape=(tile_rows, tile_columns),
        frames=values,
        shared={groups.MEASURES: [{name: value for name, value in measures.items() if value}]},
        contents=[{} for _ in at],
        dimensions=_TILE,
        indices=[(rows[row], columns[column]) for row, column in at],
        references=None if None in references else [SourceFrame(ds, index) for index in references],
        attributes={
            "ImageOrientationSlide": _numbers(matrix.cosines),
            "TotalPixelMatrixRows": matrix.shape[0],
            "TotalPixelMatrixColumns": matrix.shape[1],
            "TotalPixelMatrixOriginSequence": origin,
            "DimensionOrganizationType": "TILED_SPARSE",
        },
        frame_of_reference_uid=str(ds.get("FrameOfReferenceUID") or ""),
        matrix=matrix.shape if whole else None,
    )


def _tiles(ds: BaseDataset, matrix: Plane, wide: int, high: int) -> dict[tuple[int, int], int]:
    """Return the index of the first frame at each corner (row, column) of the total pixel matrix."""
    rows, columns = _size(ds)
    if ds.get("DimensionOrganizationType") == "TILED_FULL":
        return {(row * rows, column * columns): row * wide + column for row in range(high) for column in range(wide)}
    found: dict[tuple[int, int], int] = {}
    for index in range(groups.frame_count(ds)):
        row, column = np.rint(matrix.to_pixels(plane_of(ds, index).origin)).astype(int).tolist()
        found.setdefault((row, column), index)
    return found


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
