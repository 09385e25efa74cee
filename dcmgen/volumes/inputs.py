"""The images that callers pass: datasets, files and folders."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from dcmgen.codec.folders import files_in
from dcmgen.codec.reader import dcmread
from dcmgen.errors import NotDicomError, VolumeError
from dcmgen.model.dataset import BaseDataset

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TypeAlias

    Source: TypeAlias = BaseDataset | str | os.PathLike[str]
    Sources: TypeAlias = Source | Iterable[Source]
    """A dataset, the path of a file or of a folder with files, or several of them."""


def datasets_of(sources: Sources) -> list[BaseDataset]:
    """Return the datasets of sources in their order; see `read_volume`."""
    if isinstance(sources, BaseDataset | str | os.PathLike):
        sources = [sources]
    found = [ds for source in sources for ds in _read(source)]
    if not found:
        raise VolumeError("there are no images", advice="Pass at least one dataset, file or folder with DICOM files")
    return found


def _read(source: Source) -> Iterator[BaseDataset]:
    if isinstance(source, BaseDataset):
        yield source
    elif os.path.isdir(source):
        for path in files_in(source):
            try:
                ds = dcmread(path)
            except NotDicomError:
                continue
            if "DirectoryRecordSequence" not in ds:  # a DICOMDIR describes the files of a folder
                yield ds
    else:
        yield dcmread(source)
