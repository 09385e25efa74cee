"""Decode the frames of slices to one array, at once or on demand."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen._optional import Required
from dcmgen.errors import VolumeError
from dcmgen.pixels import source
from dcmgen.pixels.description import MAX_BYTES
from dcmgen.pixels.job import MAX_THREADS, THREADS_FROM, Job, each
from dcmgen.volumes.problems import problem
from dcmgen.volumes.scaling import Scale, Values, dtype_of, holds, scale_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import DTypeLike

    from dcmgen.model.dataset import BaseDataset
    from dcmgen.volumes.problems import Problem
    from dcmgen.volumes.slices import Slice

Array = np.ndarray[Any, Any]


class Voxels:
    """The values of slices, which are decoded on demand.

    Parameters
    ----------
    cells : numpy.ndarray of Slice or None, shape (..., slices)
        The slices.
    values : {"modality", "stored", "real world"}
        Which values are returned.
    dtype : dtype, optional
        Dtype of the result.
    fill : float, optional
        Value where there is no slice.

    Attributes
    ----------
    shape : tuple of int
        Shape of all values.
    dtype : numpy.dtype
        Their dtype.
    axes : int
        Number of axes that precede rows and columns.
    units : str
        Their unit.
    problems : list of Problem
        Differences between the units of slices.
    """

    def __init__(self, cells: Array, values: Values, dtype: DTypeLike | None = None, fill: float = 0) -> None:
        self._cells = cells
        self._fill = fill
        self._scales = np.full(cells.shape, None, object)
        for index, cell in np.ndenumerate(cells):
            if cell is not None:
                self._scales[index] = scale_of(cell, values)
        scales: list[Scale] = [scale for scale in self._scales.flat if scale is not None]
        first = next(cell for cell in cells.flat if cell is not None)
        samples = {scale.samples for scale in scales}
        if len(samples) > 1:
            raise VolumeError("some images are in color and some are not", advice="Read them separately")
        self.units = scales[0].units
        units = sorted({scale.units for scale in scales})
        self.problems: list[Problem] = (
            [problem("units", f"{len(units)} units: {', '.join(map(repr, units))}")] if len(units) > 1 else []
        )
        self.dtype = dtype_of(scales) if dtype is None else np.dtype(dtype)
        tail = (scales[0].samples,) if scales[0].samples > 1 else ()
        self.shape: tuple[int, ...] = (*cells.shape, *first.plane.shape, *tail)
        self.ndim = len(self.shape)
        self.axes = cells.ndim

    @property
    def nbytes(self) -> int:
        """Size of all values in bytes."""
        return int(np.prod(self.shape, dtype=object)) * self.dtype.itemsize

    def check_size(self, max_bytes: int | None) -> None:
        """Raise an error if the array would be larger than a limit, 8 GiB by default.

        The limit does not apply to slices that are not compressed, whose size is that of their files.
        """
        limit = MAX_BYTES if max_bytes is None else max_bytes
        if self.nbytes > limit and (max_bytes is not None or not self._is_native()):
            raise VolumeError(
                f"the array of {' × '.join(map(str, self.shape))} {self.dtype} needs {self.nbytes:,} bytes, but the limit is "
                f"{limit:,}",
                advice=f"Decode it in parts with lazy=True, or pass max_bytes={self.nbytes}",
            )

    def _is_native(self) -> bool:
        present = [cell for cell in self._cells.flat if cell is not None]
        return len(present) == self._cells.size and not any(scale.is_compressed for scale in self._scales.flat)

    def read(self, workers: int | None = None) -> Array:
        """Return all values, decoded in several threads.

        Parameters
        ----------
        workers : int, optional
            Number of threads. By default, up to 4 if frames are compressed and the array is large.
        """
        return self._decoded((), workers)

    def __getitem__(self, key: Any) -> Array:
        """Return a part of the values; only its slices are decoded."""
        keys = key if isinstance(key, tuple) else (key,)
        keys = (*keys, *[slice(None)] * (self.ndim - len(keys)))
        axes = self.axes
        part = tuple(each if isinstance(each, slice) else slice(each, each + 1) for each in keys[:axes])
        found = self._decoded(part, 1)
        drop = tuple(slice(None) if isinstance(each, slice) else 0 for each in keys[:axes])
        chosen: Array = found[(*drop, *keys[axes:])]
        return chosen

    def _decoded(self, part: tuple[slice, ...], workers: int | None) -> Array:
        cells, scales = self._cells[part], list(self._scales[part].flat)
        out = np.empty((*cells.shape, *self.shape[self.axes :]), self.dtype)
        flat = out.reshape(-1, *self.shape[self.axes :])
        tasks: list[Slice | None] = list(cells.flat)
        is_slow = out.nbytes >= THREADS_FROM and any(scale is not None and scale.is_compressed for scale in scales)
        threads = (MAX_THREADS if is_slow else 1) if workers is None else max(1, workers)
        jobs = _jobs([task for task in tasks if task is not None])

        def decode(index: int) -> None:
            task = tasks[index]
            if task is None:
                flat[index] = self._fill
                return
            scale = scales[index]
            job = jobs.get(id(task.ds)) or _job(task.ds)
            frame = job.frame(task.frame)
            is_safe = frame.dtype == job.description.dtype and (
                self.dtype.kind == "f" or (scale.limits is not None and holds(self.dtype, *scale.limits))
            )
            scale.apply(frame, flat[index], is_safe=is_safe)

        each(decode, range(len(tasks)), threads)
        return out


def _job(ds: BaseDataset) -> Job:
    job = Job(source.from_dataset(ds), view_only=True)
    job.codec_threads = 1
    return job


def _jobs(tasks: Sequence[Slice]) -> dict[int, Job]:
    """Return the state for decoding images of which several frames are decoded."""
    found: dict[int, Job] = {}
    for task in tasks:
        if task.image.frames > 1 and id(task.ds) not in found:
            found[id(task.ds)] = _job(task.ds)
    return found


def lazy_array(voxels: Voxels) -> Any:
    """Return values as a dask array with a chunk for each slice.

    Raises
    ------
    VolumeError
        If dask is not installed.
    """
    with Required("dcmgen[cluster]", "lazy arrays require dask", VolumeError):
        array: Any = import_module("dask.array")
    chunks = (*[1] * voxels.axes, *voxels.shape[voxels.axes :])
    return array.from_array(
        voxels, chunks=chunks, name=False, asarray=False, meta=np.empty((0,) * voxels.ndim, voxels.dtype)
    )
