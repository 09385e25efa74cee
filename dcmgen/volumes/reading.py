"""Read volumes from images."""

from __future__ import annotations

import os
import warnings
from typing import TYPE_CHECKING, Any, Literal, get_args

import numpy as np

from dcmgen.codec.sources import datasets_of
from dcmgen.errors import VolumeError, VolumeWarning
from dcmgen.geometry.tolerances import DEFAULT
from dcmgen.volumes.arranging import Arrangement, arrange, partitions, runs, spread
from dcmgen.volumes.interpolation import regular
from dcmgen.volumes.problems import INTERPOLATED, OnProblem, advice_of, listed, problem
from dcmgen.volumes.scaling import Values
from dcmgen.volumes.slices import slices_of
from dcmgen.volumes.volume import Source, Volume
from dcmgen.volumes.voxels import Voxels, lazy_array

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import overload

    from numpy.typing import DTypeLike

    from dcmgen.codec.sources import Sources
    from dcmgen.errors import ReadError
    from dcmgen.geometry import Grid, Tolerances
    from dcmgen.volumes.problems import Problem
    from dcmgen.volumes.slices import Slice

Array = np.ndarray[Any, Any]

if TYPE_CHECKING:

    @overload
    def read_volume(
        sources: Sources,
        *,
        dims: Sequence[str] = (),
        on_problem: Literal["raise", "warn", "resample"] = "raise",
        values: Values = "modality",
        dtype: DTypeLike | None = None,
        fill: float = 0,
        lazy: bool = False,
        workers: int | None = None,
        max_bytes: int | None = None,
        tolerances: Tolerances = DEFAULT,
    ) -> Volume: ...
    @overload
    def read_volume(
        sources: Sources,
        *,
        dims: Sequence[str] = (),
        on_problem: Literal["split"],
        values: Values = "modality",
        dtype: DTypeLike | None = None,
        fill: float = 0,
        lazy: bool = False,
        workers: int | None = None,
        max_bytes: int | None = None,
        tolerances: Tolerances = DEFAULT,
    ) -> list[Volume]: ...


def read_volume(
    sources: Sources,
    *,
    dims: Sequence[str] = (),
    on_problem: OnProblem = "raise",
    values: Values = "modality",
    dtype: DTypeLike | None = None,
    fill: float = 0,
    lazy: bool = False,
    workers: int | None = None,
    max_bytes: int | None = None,
    tolerances: Tolerances = DEFAULT,
) -> Volume | list[Volume]:
    """Read images as a volume: one array with positions, sorted along the normal and rescaled.

    Parameters
    ----------
    sources : Dataset, path-like, or iterable of them
        Images in any order, with one frame or several: datasets, files, ZIP archives, or folders, whose subfolders are
        included. In folders and archives, files that are not DICOM are skipped. Segmentations, parametric maps and RT
        doses are images, too.
    dims : sequence of str, optional
        Keywords of attributes that differ between images at the same position, such as ``["EchoTime"]``. Each is an
        axis of the array that precedes the slices. Keywords are those of images with one frame. A plus sign joins
        attributes that form one axis: ``"DiffusionBValue+DiffusionGradientOrientation"``.
    on_problem : {"raise", "split", "warn", "resample"}, optional
        What to do if the images are not one regular volume. "raise" (the default) raises an error that lists what is
        irregular. "split" returns a list of regular volumes. "warn" returns one volume of the most numerous slices that
        belong together, and warns; missing slices contain `fill`, and if distances vary, the positions are approximate.
        "resample" interpolates missing slices and varying distances linearly, and removes the tilt.
    values : {"modality", "stored", "real world"}, optional
        Values of the array: rescaled by the modality LUT or rescaling of each frame (PS3.3 C.11.1; the default), as
        stored, or mapped by the first real world value mapping (PS3.3 C.7.6.16.2.11). The modality values of an RT Dose are doses, those of a parametric map real
        world values, and those of a fractional segmentation fractions from 0 to 1.
    dtype : dtype, optional
        Dtype of the array. By default, the smallest integers for all values that are possible, if rescaling has whole
        numbers; otherwise float32, or float64 for values of more than 24 bits.
    fill : float, optional
        Value of slices that are missing. The default is 0.
    lazy : bool, optional
        Whether the array is a dask array with a chunk for each slice, which is decoded when it is used.
    workers : int, optional
        Number of threads. By default, up to 4 for compressed frames.
    max_bytes : int, optional
        Limit for the size of the array. By default, 8 GiB, and no limit for slices that are not compressed.
    tolerances : Tolerances, optional
        Tolerances of positions, distances and directions.

    Returns
    -------
    Volume or list of Volume
        The volume. The array has the shape (..., slices, rows, columns), and (..., slices, rows, columns, samples) for
        colors; positions are in mm. For "split", the volumes; those of the most numerous slices that belong together are
        first.

    Raises
    ------
    VolumeError
        If the images are not one regular volume; ``error.problems`` contains what is irregular. If there are no images,
        `on_problem` or `values` is not known, no image has a value of an attribute in `dims`, values do not fit in `dtype`,
        the array exceeds `max_bytes`, or dask is required but not installed.
    PixelError, CodecError
        If pixels cannot be decoded; see `dcmgen.pixels.pixel_array`.
    ReadError, OSError
        If a file cannot be read; damaged files in folders are problems instead.

    Warns
    -----
    VolumeWarning
        If ``on_problem="warn"`` and the images are not one regular volume.

    See Also
    --------
    dcmgen.geometry.of_series : Positions only.

    Examples
    --------
    >>> import numpy as np
    >>> from dcmgen import create, geometry
    >>> from dcmgen.volumes import read_volume
    >>> array = np.arange(96).reshape(6, 4, 4)
    >>> images = create.ct(array, like=geometry.Grid.named("axial", shape=array.shape, spacing=(2.5, 1, 1)))
    >>> volume = read_volume(reversed(images))
    >>> volume
    <Volume of 6 x 4 x 4 int16 HU, 2.5 x 1 x 1 mm, axial>
    >>> bool((volume.array == array).all())
    True
    """
    for name, option, known in (("on_problem", on_problem, OnProblem), ("values", values, Values)):
        if option not in get_args(known):
            raise VolumeError(f"{name} is {option!r}", advice=f"Use {', '.join(map(repr, get_args(known)))}")
    dims = (dims,) if isinstance(dims, str) else tuple(dims)
    errors: dict[str, ReadError] = {}
    datasets = list(datasets_of(sources, errors))
    if not datasets and not errors:
        raise VolumeError("there are no images", advice="Pass at least one dataset, file or folder with DICOM files")
    slices, unplaced = slices_of(datasets, tolerances)
    problems = [*_unreadable(errors), *unplaced]
    if not slices:
        raise _error(problems)
    parts, differences = partitions(slices, dims, tolerances)
    if on_problem != "split":
        problems += differences

    def made(arrangement: Arrangement, split_by: Mapping[str, Any]) -> Volume:
        voxels = Voxels(arrangement.cells, values, dtype, fill)
        found = [*problems, *arrangement.problems, *voxels.problems]
        _act(found, on_problem)
        return _volume(arrangement, voxels, found, split_by, lazy, workers, max_bytes)

    if on_problem == "split":
        return [
            made(arrangement, split_by)
            for part in parts
            for arrangement, split_by in _split(part, dims, tolerances, {})
        ]
    arrangement = arrange(parts[0], dims, tolerances)
    if on_problem == "raise":
        _act([*problems, *arrangement.problems], on_problem)
    elif on_problem == "warn" and "gap" in arrangement.kinds:
        spread(arrangement, float(np.median(np.diff(arrangement.positions))), tolerances)
    volume = made(arrangement, {})
    return regular(volume, arrangement.positions, fill) if on_problem == "resample" else volume


def grids_of(sources: Sources, *, tolerances: Tolerances = DEFAULT) -> list[Grid]:
    """Return the grids of the regular volumes of images, whose pixels are not decoded.

    Parameters
    ----------
    sources, tolerances
        As for `read_volume`.

    Returns
    -------
    list of Grid
        The grid of each volume that `read_volume` returns with ``on_problem="split"``.

    Raises
    ------
    VolumeError
        If there are no images with a position.
    """
    slices, unplaced = slices_of(datasets_of(sources, {}), tolerances)
    if not slices:
        raise _error(unplaced)
    parts, _ = partitions(slices, (), tolerances)
    return [arrangement.grid() for part in parts for arrangement, _ in _split(part, (), tolerances, {})]


def _unreadable(errors: Mapping[str, ReadError]) -> Iterator[Problem]:
    if errors:
        reason = next(iter(errors.values())).message
        names = listed([os.path.basename(path) for path in errors])
        yield problem("unreadable", f"files that cannot be read: {names}; {reason}")


def _act(problems: Sequence[Problem], on_problem: OnProblem) -> None:
    """Raise an error or warn if there are problems that the caller did not allow."""
    errors = [each for each in problems if each.is_error]
    if on_problem == "resample":
        errors = [each for each in errors if each.kind not in INTERPOLATED]
    if not errors or on_problem == "split":
        return
    if on_problem == "warn":
        warnings.warn(
            f"the images are not one regular volume: {'; '.join(map(str, errors))}", VolumeWarning, stacklevel=4
        )
    else:
        raise _error(errors)


def _error(problems: Sequence[Problem]) -> VolumeError:
    found = tuple(problems)
    error = VolumeError(f"the images are not one regular volume: {'; '.join(map(str, found))}", advice=advice_of(found))
    error.problems = found
    return error


def _split(
    slices: list[Slice], dims: Sequence[str], tolerances: Tolerances, split_by: Mapping[str, Any]
) -> Iterator[tuple[Arrangement, Mapping[str, Any]]]:
    """Yield regular arrangements of slices that belong together."""
    arrangement = arrange(slices, dims, tolerances)
    cells = arrangement.cells
    if arrangement.kinds & {"dimension", "missing"}:
        for index in np.ndindex(cells.shape[:-1]):
            own = [each for each in cells[index] if each is not None]
            pairs = zip(arrangement.dims.items(), index, strict=True)
            coordinates = {name: known[number] for (name, known), number in pairs}
            if own:
                yield from _split(own, (), tolerances, {**split_by, **coordinates})
    elif arrangement.kinds & {"gap", "spacing"}:
        for part in runs(arrangement.positions, tolerances):
            own = [each for each in cells[..., part].flat if each is not None]
            yield from _split(own, dims, tolerances, split_by)
    else:
        yield arrangement, split_by
    if arrangement.repeated:
        yield from _split(arrangement.repeated, dims, tolerances, split_by)


def _volume(
    arrangement: Arrangement,
    voxels: Voxels,
    problems: Sequence[Problem],
    split_by: Mapping[str, Any],
    lazy: bool,
    workers: int | None,
    max_bytes: int | None,
) -> Volume:
    if not lazy:
        voxels.check_size(max_bytes)
    sources = np.full(arrangement.cells.shape, None, object)
    for index, each in np.ndenumerate(arrangement.cells):
        if each is not None:
            path = getattr(each.ds, "filename", None)
            sources[index] = Source(
                each.uid, each.frame, os.fspath(path) if isinstance(path, str | os.PathLike) else ""
            )
    return Volume(
        lazy_array(voxels) if lazy else voxels.read(workers),
        arrangement.grid(),
        arrangement.dims,
        voxels.units,
        sources,
        arrangement.first.ds,
        tuple(problems),
        split_by,
    )
