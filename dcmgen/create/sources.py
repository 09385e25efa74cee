"""The existing objects that callers give: datasets, files or folders."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from dcmgen.codec.reader import dcmread
from dcmgen.errors import CreateError, NotDicomError
from dcmgen.model.dataset import BaseDataset

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dcmgen.codec.sources import Source as Source
    from dcmgen.codec.sources import Sources as Sources


def read_sources(sources: Sources | None) -> list[BaseDataset]:
    """Return the objects that a caller gave.

    Parameters
    ----------
    sources : Dataset, path-like, iterable of them, or None
        Objects, files, or folders whose DICOM files are read. Values are decoded when they are used.

    Returns
    -------
    list of Dataset
        The objects in the order given; the files of a folder in the order of their names. Empty for None.

    Raises
    ------
    CreateError
        If an empty list or path was given, or a folder has no DICOM file.
    OSError
        If a file cannot be opened.
    ReadError
        If a file cannot be read.
    """
    if sources is None:
        return []
    if isinstance(sources, BaseDataset | str | PathLike):
        sources = [sources]
    found = [each for source in sources for each in _read(source)]
    if not found:
        raise CreateError("there are no source objects", advice="Pass at least one dataset or file")
    return found


def _read(source: Source) -> Iterable[BaseDataset]:
    if isinstance(source, BaseDataset):
        return [source]
    if not source:
        raise CreateError("the path of a source is empty", advice='Pass "." for the working folder')
    path = Path(source)
    if not path.is_dir():
        return [dcmread(path)]
    found = []
    for file in sorted(each for each in path.iterdir() if each.is_file()):
        try:
            found.append(dcmread(file))
        except NotDicomError:
            continue
    if not found:
        raise CreateError("the folder has no DICOM file", path=str(path), advice="Pass the folder of a series")
    return found
