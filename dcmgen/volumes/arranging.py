"""Arrange slices in volumes: find those that belong together, their order, their dimensions, and what is irregular."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen._printable import counted
from dcmgen.errors import VolumeError
from dcmgen.geometry import Grid
from dcmgen.geometry.planes import tilt_of
from dcmgen.geometry.reading import slice_step
from dcmgen.model import groups
from dcmgen.volumes.problems import Problem, problem

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Sequence

    from dcmgen.geometry import Plane, Tolerances
    from dcmgen.volumes.slices import Slice

Array = np.ndarray[Any, Any]

_CANDIDATES = (
    "ReferencedSegmentNumber",
    "EchoTime",
    "DiffusionBValue",
    "InversionTime",
    "FlipAngle",
    "RepetitionTime",
    "ImageType",
    "ComplexImageComponent",
    "TemporalPositionIdentifier",
    "TriggerTime",
    "NominalPercentageOfCardiacPhase",
    "FrameReferenceTime",
    "EchoNumbers",
    "AcquisitionNumber",
    "DiffusionGradientOrientation",
    "AcquisitionTime",
    "ContentTime",
    "KVP",
    "ConvolutionKernel",
    "StackID",
    "SeriesInstanceUID",
)
"""Attributes that may explain several slices at a position, in the order in which they are tried."""

_RANKED = frozenset(
    {
        "TriggerTime",
        "FrameReferenceTime",
        "AcquisitionTime",
        "AcquisitionDateTime",
        "ContentTime",
        "AcquisitionNumber",
        "InstanceNumber",
    }
)
"""Attributes that may differ between the slices of one volume: their order at each position counts."""

_STEEP = 0.05  # degrees of tilt that are reported
_MOST = 100_000  # positions of a segmentation, most of which are empty


@attrs.define(eq=False)
class Arrangement:
    """Slices in their cells.

    Attributes
    ----------
    cells : numpy.ndarray of Slice or None, shape (..., slices)
        The slices; None for cells without a slice.
    dims : dict of str to tuple
        Coordinates of the dimensions that precede the slices.
    positions : numpy.ndarray, shape (slices,)
        Positions along the normal in mm.
    problems : list of Problem
        What is irregular.
    repeated : list of Slice
        Slices without a cell, because it contains another slice.
    """

    cells: Array
    dims: dict[str, tuple[Any, ...]]
    positions: Array
    problems: list[Problem]
    repeated: list[Slice]

    @property
    def slices(self) -> list[Slice]:
        """The slices that have a cell, in order."""
        return [each for each in self.cells.flat if each is not None]

    @property
    def kinds(self) -> set[str]:
        """Kinds of the problems."""
        return {each.kind for each in self.problems}

    @property
    def first(self) -> Slice:
        """The first slice."""
        return self.slices[0]

    def at(self, index: int) -> Slice | None:
        """Return the first slice at a position, or None."""
        return next((each for each in self.cells[..., index].flat if each is not None), None)

    def _origin(self, index: int) -> Array:
        found = self.at(index)
        return np.full(3, np.nan) if found is None else found.plane.origin

    def grid(self) -> Grid:
        """Return the grid from the first to the last position, with the mean distance between slices."""
        first, count = self.first.plane, len(self.positions)
        affine = first.affine
        if count == 1:
            step = slice_step(self.first.ds, self.first.frame)
            affine[:3, 0] *= 1.0 if step is None else step
        else:
            known = [index for index in range(count) if self.at(index) is not None]  # empty frames may be absent
            low, high = known[0], known[-1]
            start, stop = self._origin(low), self._origin(high)
            affine[:3, 0] = (stop - start) / (high - low)
            affine[:3, 3] = start - low * affine[:3, 0]
        return Grid(affine, (count, *first.shape), first.frame_of_reference_uid)


# -- slices that belong together ------------------------------------------------------------------------------------


def partitions(
    slices: list[Slice], dims: Sequence[str], tolerances: Tolerances
) -> tuple[list[list[Slice]], list[Problem]]:
    """Return the groups of slices that may form one volume, the largest first, and the differences between the groups."""
    tests: list[tuple[str, str, Callable[[Slice], Hashable]]] = [
        ("frame of reference", "frames of reference", lambda each: each.plane.frame_of_reference_uid),
        ("size", "sizes", lambda each: each.plane.shape),
        ("color", "numbers of samples per pixel", lambda each: groups.number(each.ds.get("SamplesPerPixel")) or 1.0),
    ]
    if not any(part.startswith("Series") for dim in dims for part in dim.split("+")):
        tests.insert(0, ("series", "series", lambda each: str(each.ds.get("SeriesInstanceUID") or "")))
    parts = [slices]
    problems: list[Problem] = []
    for kind, plural, key in tests:
        parts = [again for part in parts for again in _by(part, key)]
        problems += _differing(kind, plural, slices, key)
    near = [
        ("pixel spacing", "pixel spacings", _spacing, lambda a, b: _close(a, b, tolerances.spacing)),
        ("orientation", "orientations", _cosines, lambda a, b: bool(np.abs(a - b).max() <= tolerances.cosine)),
    ]
    for kind, plural, value, equal in near:
        before = len(parts)
        parts = [again for part in parts for again in _near(part, value, equal)]
        if len(parts) > before:
            sizes = sorted((len(part) for part in parts), reverse=True)
            problems.append(problem(kind, f"{len(parts)} {plural}, with {_counts(sizes)} slices"))
    return sorted(parts, key=len, reverse=True), problems


def _by(slices: list[Slice], key: Callable[[Slice], Hashable]) -> list[list[Slice]]:
    found: dict[Hashable, list[Slice]] = defaultdict(list)
    for each in slices:
        found[key(each)].append(each)
    return list(found.values())


def _differing(kind: str, plural: str, slices: list[Slice], key: Callable[[Slice], Hashable]) -> Iterator[Problem]:
    counts: dict[Hashable, int] = defaultdict(int)
    for each in slices:
        counts[key(each)] += 1
    if len(counts) > 1:
        top = sorted(counts.items(), key=lambda pair: -pair[1])[:3]
        text = ", ".join(f"{_text(value)} ({counted(number, 'slice')})" for value, number in top)
        yield problem(kind, f"{len(counts)} {plural}: {text}{', …' if len(counts) > 3 else ''}")


def _text(value: Any) -> str:
    if isinstance(value, tuple):
        return " × ".join(map(str, value))
    return f"{value:g}" if isinstance(value, float) else str(value) or "unknown"


def _counts(sizes: list[int]) -> str:
    return ", ".join(map(str, sizes[:5])) + (", …" if len(sizes) > 5 else "")


def _spacing(plane: Plane) -> Array:
    return np.array(plane.spacing)


def _cosines(plane: Plane) -> Array:
    return plane.cosines


def _close(a: Array, b: Array, tolerance: float) -> bool:
    return bool((np.abs(a / b - 1) <= tolerance).all())


def _near(
    slices: list[Slice], value: Callable[[Plane], Array], equal: Callable[[Array, Array], bool]
) -> list[list[Slice]]:
    """Return groups of slices whose values are nearly equal to those of the first slice of the group."""
    parts: list[tuple[Array, list[Slice]]] = []
    for each in slices:
        own = value(each.plane)
        for known, part in parts:
            if equal(own, known):
                part.append(each)
                break
        else:
            parts.append((own, [each]))
    return [part for _, part in parts]


# -- positions and dimensions ---------------------------------------------------------------------------------------


def arrange(slices: list[Slice], dims: Sequence[str], tolerances: Tolerances) -> Arrangement:
    """Arrange slices that `partitions` found to belong together.

    Parameters
    ----------
    slices : list of Slice
        Slices in any order.
    dims : sequence of str
        Keywords of the dimensions that precede the slices. If they do not separate the slices at a position, others are
        added, and reported.
    tolerances : Tolerances
        Tolerances of positions and spacings.

    Returns
    -------
    Arrangement
        The slices in the order of the dimensions and positions.
    """
    numbers, positions = _numbered(slices, tolerances.position)
    problems: list[Problem] = []
    slices, numbers = _without_copies(slices, numbers, problems)
    keys = _keys(slices, numbers, dims)
    if not dims and any(number > 1 for number in np.bincount(numbers)):
        dims = _explanation(slices, numbers)
        if dims:
            keys = _keys(slices, numbers, dims)
            problems.append(_dimension(dims, keys))
    coordinates = [sorted({key[axis] for key in keys}, key=_order) for axis in range(len(dims))]
    for dim, values in zip(dims, coordinates, strict=True):
        if values == [None]:
            raise VolumeError(f"no image has a value of {dim}", advice="Pass the keyword of an attribute that differs")
    indices = [{value: index for index, value in enumerate(values)} for values in coordinates]
    cells = np.full((*map(len, coordinates), len(positions)), None, object)
    repeated: list[Slice] = []
    for each, number, key in zip(slices, numbers, keys, strict=True):
        cell = (*(known[value] for known, value in zip(indices, key, strict=True)), int(number))
        if cells[cell] is None:
            cells[cell] = each
        else:
            repeated.append(each)
    if repeated:
        text = f"slices with the position{' and ' + ', '.join(dims) if dims else ''} of another: {len(repeated)}"
        problems.append(problem("duplicates", f"{text} (such as {repeated[0].name})"))
    made = Arrangement(cells, dict(zip(dims, map(tuple, coordinates), strict=True)), positions, problems, repeated)
    _check(made, slices, numbers, tolerances)
    return made


def _numbered(slices: list[Slice], tolerance: float) -> tuple[Array, Array]:
    """Return the number of the position of each slice, and the positions."""
    normal = slices[0].plane.normal
    along = np.array([each.plane.origin for each in slices]) @ normal
    order = np.argsort(along, kind="stable")
    steps = np.concatenate([[False], np.diff(along[order]) > tolerance])
    numbers = np.empty(len(slices), int)
    numbers[order] = np.cumsum(steps)
    return numbers, along[order][np.flatnonzero(np.concatenate([[True], steps[1:]]))]


def _without_copies(slices: list[Slice], numbers: Array, problems: list[Problem]) -> tuple[list[Slice], Array]:
    """Return the slices without frames of an instance that was passed twice."""
    seen: dict[tuple[str, int], int] = {}
    repeated: list[str] = []
    kept: list[int] = []
    for index, each in enumerate(slices):
        key = each.uid, each.frame
        if each.uid and key in seen:
            repeated.append(f"{each.name} and {slices[seen[key]].name}")
        else:
            seen[key] = index
            kept.append(index)
    if repeated:
        text = f"instances passed more than once: {counted(len(repeated), 'slice')} (such as {repeated[0]})"
        problems.append(problem("copies", text))
    return [slices[index] for index in kept], numbers[kept]


def _keys(slices: list[Slice], numbers: Array, dims: Sequence[str]) -> list[tuple[Any, ...]]:
    """Return the coordinates of slices; see `_ranked` for attributes whose order at each position counts."""
    columns: list[list[Any]] = []
    for dim in dims:
        values: list[Any] = [each.value(dim) for each in slices]
        if dim in _RANKED and not _is_product(values, numbers):
            values = _ranked(values, numbers)
        columns.append(values)
    return list(zip(*columns, strict=True)) if columns else [()] * len(slices)


def _ranked(values: list[Any], numbers: Array) -> list[Any]:
    """Return for each value that of the same rank at the position with the most values."""
    at: dict[int, set[Any]] = defaultdict(set)
    for value, number in zip(values, numbers.tolist(), strict=True):
        at[number].add(value)
    ranks = {
        number: {value: rank for rank, value in enumerate(sorted(found, key=_order))} for number, found in at.items()
    }
    most = max(ranks.values(), key=len)
    names = list(most)
    return [names[ranks[number][value]] for value, number in zip(values, numbers.tolist(), strict=True)]


def _is_product(values: Sequence[Hashable], numbers: Array) -> bool:
    """Return whether each value occurs exactly once at each position."""
    pairs = set(zip(values, numbers.tolist(), strict=True))
    return len(pairs) == len(values) == len(set(values)) * (int(numbers.max()) + 1)


def _is_unique(values: Sequence[Hashable], numbers: Array) -> bool:
    return len(set(zip(values, numbers.tolist(), strict=True))) == len(values)


def _explanation(slices: list[Slice], numbers: Array) -> tuple[str, ...]:
    """Return the attributes that separate the slices at each position, empty if none are known."""
    values = {name: [each.value(name) for each in slices] for name in _CANDIDATES}
    values = {name: found for name, found in values.items() if len(set(found)) > 1}
    for name, found in values.items():
        if _is_product(found, numbers):
            return (name,)
    for pair in combinations(values, 2):
        both = list(zip(*(values[name] for name in pair), strict=True))
        sizes = [len(set(values[name])) for name in pair]
        if len(set(both)) == sizes[0] * sizes[1] and _is_product(both, numbers):
            return pair
    for pair in combinations(values, 2):
        if _is_product(list(zip(*(values[name] for name in pair), strict=True)), numbers):
            return ("+".join(pair),)
    for name, found in values.items():
        if name in _RANKED and _is_product(_ranked(found, numbers), numbers):
            return (name,)
    for name, found in values.items():
        if name not in _RANKED and _is_unique(found, numbers):
            return (name,)
    return ()


def _dimension(dims: Sequence[str], keys: list[tuple[Any, ...]]) -> Problem:
    counts = [f"{len({key[axis] for key in keys})} values of {dim}" for axis, dim in enumerate(dims)]
    names = ", ".join(f'"{dim}"' for dim in dims)
    message = f"several slices at the same position: {' and '.join(counts)}"
    return problem(
        "dimension", message, f"Add the dimension with dims=[{names}], or read a volume of each with on_problem='split'"
    )


def _order(value: Any) -> tuple[Any, ...]:
    """Return a key that sorts numbers before texts, and None first, also in tuples."""
    if isinstance(value, tuple):
        return (3, *map(_order, value))
    return (0, 0) if value is None else (2, value) if isinstance(value, str) else (1, value)


# -- regularity -----------------------------------------------------------------------------------------------------


def _check(made: Arrangement, slices: list[Slice], numbers: Array, tolerances: Tolerances) -> None:
    """Report the irregularities of the positions and the empty cells."""
    missing = int((made.cells == None).sum())  # noqa: E711  element-wise
    if missing and not is_sparse(made.first):
        shape = " × ".join(map(str, made.cells.shape))
        made.problems.append(problem("missing", f"{missing} of {made.cells.size} slices ({shape}) are missing"))
    if len(made.positions) == 1:
        step = slice_step(made.first.ds, made.first.frame)
        if step is None:
            made.problems.append(problem("slice step", "the distance to the next slice of a single slice is unknown"))
        else:
            made.problems.append(Problem("one slice", f"there is one slice; its thickness of {step:g} mm is the step"))
        return
    if is_sparse(made.first):
        numbers = _spread(made, numbers, tolerances)
    if (found := _uneven(made.positions, tolerances)) is not None:
        made.problems.append(found)
        return
    origins = np.array([each.plane.origin for each in slices])
    grid = made.grid()
    away = np.linalg.norm(origins - grid.to_points(np.stack([numbers, 0 * numbers, 0 * numbers], -1)), axis=-1)
    limit = max(tolerances.spacing * abs(float(grid.affine[:3, 0] @ made.first.plane.normal)), tolerances.position)
    if away.max() > limit:
        where = slices[int(away.argmax())].name
        count = int((away > limit).sum())
        text = (
            f"{counted(count, 'slice')} {'are' if count > 1 else 'is'} away from the line through the first and the last, "
            f"up to {away.max():.6g} mm ({where})"
        )
        made.problems.append(problem("shift", text))
        return
    tilt = tilt_of(grid.affine[:3, 0], made.first.plane.normal)
    if tilt > _STEEP:
        advice = "Resample to perpendicular axes with on_problem='resample' or volume.resample()"
        made.problems.append(
            Problem("tilt", f"the slices are sheared by {tilt:.2f} degrees, as by a tilted gantry", advice)
        )


def _uneven(positions: Array, tolerances: Tolerances) -> Problem | None:
    """Return a problem if the distances between slices differ."""
    gaps = np.diff(positions)
    spacing = float(np.median(gaps))
    limit = max(tolerances.spacing * spacing, tolerances.position)
    odd = np.abs(gaps - spacing) > limit
    if not odd.any():
        return None
    ratio = gaps / spacing
    if (np.abs(ratio - np.rint(ratio)) * spacing <= limit * np.maximum(ratio, 1)).all() and (np.rint(ratio) >= 1).all():
        absent = int((np.rint(ratio) - 1).sum())
        number = int(np.argmax(odd))
        text = f"{counted(absent, 'slice')} {'are' if absent > 1 else 'is'} missing, the first after slice {number + 1} at {positions[number]:.6g} mm"
        return problem("gap", f"{text}; the slices are {spacing:.6g} mm apart")
    text = f"the distance between slices varies from {gaps.min():.6g} to {gaps.max():.6g} mm"
    return problem("spacing", f"{text}; the median is {spacing:.6g} mm, {int(odd.sum())} of {len(gaps)} differ")


def runs(positions: Array, tolerances: Tolerances) -> list[slice]:
    """Return the longest parts of positions with equal distances, in order."""
    found: list[slice] = []
    start = 0
    while start < len(positions):
        stop = start + 1
        while stop + 1 < len(positions) and _uneven(positions[start : stop + 2], tolerances) is None:
            stop += 1
        if stop < len(positions) and stop == start + 1 and stop + 1 < len(positions):
            ahead = np.diff(positions[start : start + 3])
            stop -= int(ahead[0] > ahead[1])  # the next two are closer: this slice is alone
        found.append(slice(start, min(stop, len(positions) - 1) + 1))
        start = found[-1].stop
    return found


# -- segmentations, whose empty frames may be absent ------------------------------------------------------------------


def is_sparse(each: Slice) -> bool:
    """Return whether absent frames are empty, as in a segmentation (PS3.3 A.51.5)."""
    return "SegmentSequence" in each.ds and str(each.ds.get("SegmentationType")) in ("BINARY", "FRACTIONAL")


def _spread(made: Arrangement, numbers: Array, tolerances: Tolerances) -> Array:
    """Move the cells of a segmentation to positions with equal distances if possible; return the numbers of positions."""
    measures = groups.holder(made.first.ds, groups.MEASURES, made.first.frame, "SpacingBetweenSlices")
    step = abs(groups.number(measures.get("SpacingBetweenSlices")) or float(np.diff(made.positions).min()))
    return spread(made, step, tolerances)[numbers]


def spread(made: Arrangement, step: float, tolerances: Tolerances) -> Array:
    """Insert empty cells at positions without slices if the distances are multiples of a step.

    Returns
    -------
    numpy.ndarray of int
        The new number of each position.
    """
    along = made.positions - made.positions[0]
    whole = np.rint(along / step)
    limit = max(tolerances.spacing * step, tolerances.position)
    count = whole[-1] + 1
    if np.abs(along - whole * step).max() > limit or np.diff(whole).min() < 1 or not len(whole) < count <= _MOST:
        return np.arange(len(whole))
    where: Array = whole.astype(int)
    cells = np.full((*made.cells.shape[:-1], int(count)), None, object)
    cells[..., where] = made.cells
    made.cells = cells
    made.positions = made.positions[0] + np.arange(int(count)) * step
    return where
