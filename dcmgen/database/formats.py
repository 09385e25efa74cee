"""Files from the instances of a database, in other folders: copies, arrays, tables, pictures and NIfTI."""

from __future__ import annotations

import os
import shutil
import tempfile
import warnings
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

import numpy as np

from dcmgen.codec.naming import safe_name
from dcmgen.codec.replacing import open_replacement, place_new
from dcmgen.codec.writer import dcmwrite
from dcmgen.database.arrays import array_of
from dcmgen.database.colormaps import palettes
from dcmgen.database.naming import numbered
from dcmgen.errors import DatabaseError, DatabaseWarning, DicomError, KeywordError
from dcmgen.model.groups import frame_count
from dcmgen.pixels.description import PIXEL_KEYWORDS
from dcmgen.pixels.luts import modality
from dcmgen.pixels.rendering import render
from dcmgen.pixels.show import png

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from dcmgen.database.nodes import Node
    from dcmgen.database.records import Instance, Series
    from dcmgen.model.dataset import BaseDataset

Array = np.ndarray[Any, Any]

_LEFT_OUT = frozenset({"unreadable", "no pixels", "position", "copies"})
"""Kinds of problems of volumes that leave out images."""


class Skipped(NamedTuple):
    """What was not exported.

    Attributes
    ----------
    name : str
        Label of a series or instance.
    reason : str
        Why it was not exported.
    """

    name: str
    reason: str

    def __str__(self) -> str:
        return f"{self.name}: {self.reason}"


class Exported(list[str]):
    """Paths of the files that were written.

    Attributes
    ----------
    skipped : list of Skipped
        Series and instances that were not exported, with the reason.
    """

    def __init__(self) -> None:
        super().__init__()
        self.skipped: list[Skipped] = []

    def finished(self) -> Exported:
        """Warn if something was skipped; raise an error if everything was."""
        if self.skipped:
            reasons = "; ".join(map(str, self.skipped[:3])) + ("; …" if len(self.skipped) > 3 else "")
            if not self:
                raise DatabaseError(f"nothing was exported: {reasons}", advice="Export the record as DICOM")
            warnings.warn(f"{len(self.skipped)} not exported: {reasons}", DatabaseWarning, stacklevel=3)
        return self


class _Layout:
    """The folders of an export: one for each patient, study and series."""

    def __init__(self, target: str) -> None:
        self._target = target
        self._found: dict[Node, str] = {}

    def folder(self, series: Series) -> str:
        """Return the folder of the files of a series. Records with the same label have different folders."""
        found = self._target
        for record in (series.patients(), series.studies(), series):
            if record not in self._found:
                path = os.path.join(found, safe_name(record.label()))
                self._found[record] = numbered(path, {*self._found.values()}.__contains__, has_suffix=False)
            found = self._found[record]
        return found


def write_new(path: str, write: Callable[[BinaryIO], object]) -> str:
    """Write a file in one step, with a number at the end of its stem if the path exists.

    Parameters
    ----------
    path : str
        Path, whose folder is created.
    write : callable
        Function that writes the content to a binary file.

    Returns
    -------
    str
        Path of the file.
    """
    os.makedirs(os.path.dirname(path), exist_ok=True)
    while True:
        found = numbered(path, os.path.lexists)
        try:
            with open_replacement(found, overwrite=False) as file:
                write(file)
        except FileExistsError:  # created by another process since then
            continue
        return found


def write_bytes(path: str, data: bytes) -> str:
    """Write the content of a file like `write_new`."""
    return write_new(path, lambda file: file.write(data))


def export_as_dicom(instances: Iterable[Instance], target: str) -> Exported:
    """Copy the files of instances; see `Record.export_as_dicom`."""
    layout, made = _Layout(target), Exported()
    for series, images in _by_series(instances):
        made += [_copy(instance, layout.folder(series)) for instance in images]
    return made


def _copy(instance: Instance, folder: str) -> str:
    source = instance.path
    path = os.path.join(folder, f"{safe_name(instance.SOPInstanceUID or instance.label())}.dcm")
    if not source:
        return write_new(path, lambda file: dcmwrite(file, instance.dataset(), enforce_file_format=True))
    with open(source, "rb") as original:

        def write(file: BinaryIO) -> None:
            original.seek(0)
            shutil.copyfileobj(original, file)

        return write_new(path, write)


def _by_series(instances: Iterable[Instance]) -> Iterator[tuple[Series, list[Instance]]]:
    """Yield each series of instances in order, and its instances."""
    for series, group in groupby(instances, key=lambda each: each.series()):
        yield series, list(group)


def export_as_npy(instances: Iterable[Instance], target: str, sortby: str | Sequence[str] = ()) -> Exported:
    """Write the array of each series; see `Record.export_as_npy`."""
    layout, made = _Layout(target), Exported()
    for series, images in _by_series(instances):
        try:
            array, _ = array_of(images, sortby, pixels_first=False)
        except KeywordError:
            raise
        except DicomError as error:
            made.skipped.append(Skipped(series.label(), error.message))
            continue
        made.append(write_new(f"{layout.folder(series)}.npy", partial(_save, array)))
    return made


def _save(array: Array, file: BinaryIO) -> None:
    np.save(file, array)


def export_as_png(
    instances: Iterable[Instance],
    target: str,
    window: tuple[float, float] | None = None,
    colormap: str | None = None,
) -> Exported:
    """Write each frame as it is displayed; see `Record.export_as_png`."""
    colors = palettes(colormap)

    def write(ds: BaseDataset, frame: int, instance: Instance) -> bytes:
        image = render(ds, frame, window=window, overlays=False)
        palette = colors(instance) if image.ndim == 2 else None
        return png(image if palette is None else palette[image])

    return _export_frames(instances, target, ".png", write)


def export_as_csv(instances: Iterable[Instance], target: str) -> Exported:
    """Write the values of each frame; see `Record.export_as_csv`."""

    def write(ds: BaseDataset, frame: int, instance: Instance) -> bytes:
        from dcmgen.pixels import pixel_array

        values = modality(pixel_array(ds, index=frame), ds, frame)
        if values.ndim != 2:
            raise DatabaseError("a table has no colors")
        form = "{:d}" if values.dtype.kind in "biu" else "{:.9g}"
        lines = [",".join(f"Column{number}" for number in range(1, values.shape[1] + 1))]
        lines += [",".join(map(form.format, row)) for row in values.tolist()]
        return ("\n".join(lines) + "\n").encode()

    return _export_frames(instances, target, ".csv", write)


def _export_frames(
    instances: Iterable[Instance], target: str, suffix: str, content: Callable[[BaseDataset, int, Instance], bytes]
) -> Exported:
    """Write a file for each frame of the images among instances."""
    layout, made = _Layout(target), Exported()
    for series, images in _by_series(instances):
        for instance in images:
            try:
                ds = instance.dataset()
                count = _frames_of(ds)
                for frame in range(count):
                    data = content(ds, frame, instance)
                    end = "" if count == 1 else f"-{frame + 1:0{max(4, len(str(count)))}}"
                    path = os.path.join(layout.folder(series), f"{safe_name(instance.label())}{end}{suffix}")
                    made.append(write_bytes(path, data))
            except DicomError as error:
                made.skipped.append(Skipped(f"{series.label()}, {instance.label()}", error.message))
    return made


def _frames_of(ds: BaseDataset) -> int:
    if not any(keyword in ds for keyword in PIXEL_KEYWORDS):
        raise DatabaseError("the instance has no pixels")
    return frame_count(ds)


def export_as_nifti(instances: Iterable[Instance], target: str, dims: Sequence[str] = ()) -> Exported:
    """Write each volume of each series; see `Record.export_as_nifti`."""
    from dcmgen.volumes import read_volume
    from dcmgen.volumes.nifti import names_of

    layout, made = _Layout(target), Exported()
    for series, images in _by_series(instances):
        try:
            volumes = read_volume([each.dataset() for each in images], dims=dims, on_problem="split")
            names = names_of(volumes) if len(volumes) > 1 else [""]
            for volume, name in zip(volumes, names, strict=True):
                made += _write_nifti(volume, layout.folder(series) + (f"_{name}" if name else ""))
        except DicomError as error:
            made.skipped.append(Skipped(series.label(), error.message))
            continue
        problems = {each.message for volume in volumes for each in volume.problems if each.kind in _LEFT_OUT}
        made.skipped += [Skipped(series.label(), message) for message in sorted(problems)]
    return made


def _write_nifti(volume: Any, stem: str) -> list[str]:
    """Write a volume and its sidecar files with a stem of which no file exists; the image is last."""
    folder = os.path.dirname(stem)
    os.makedirs(folder, exist_ok=True)
    found = numbered(stem, lambda name: any(os.path.lexists(f"{name}{end}") for end in _NIFTI), has_suffix=False)
    with tempfile.TemporaryDirectory(prefix=".", suffix=".part", dir=folder) as temporary:
        volume.to_nifti(os.path.join(temporary, f"volume{_NIFTI[0]}"))
        paths = []
        for end in reversed(_NIFTI):
            source = os.path.join(temporary, f"volume{end}")
            if os.path.exists(source):
                place_new(source, f"{found}{end}")
                paths.append(f"{found}{end}")
    return paths[::-1]


_NIFTI = (".nii.gz", ".json", ".bval", ".bvec")
"""Suffixes of an image and its sidecar files."""

EXPORTS: Mapping[str, Callable[[Iterable[Instance], str], Exported]] = {
    "dicom": export_as_dicom,
    "nifti": export_as_nifti,
    "npy": export_as_npy,
    "png": export_as_png,
    "csv": export_as_csv,
}
"""Functions by the name of their format."""
