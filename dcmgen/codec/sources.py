"""The existing objects that callers pass: datasets, files, folders and ZIP archives."""

from __future__ import annotations

import os

from dcmgen.codec.archives import files_in_archive, is_archive
from dcmgen.codec.reader import dcmread
from dcmgen.codec.remote import files_of
from dcmgen.codec.urls import is_folder, is_url
from dcmgen.errors import NotDicomError, ReadError
from dcmgen.model.dataset import BaseDataset

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TypeAlias

    Source: TypeAlias = BaseDataset | str | os.PathLike[str]
    Sources: TypeAlias = Source | Iterable[Source]
    """A dataset, the path of a file, of a folder or of a ZIP archive with files, or several of them."""


def datasets_of(sources: Sources, errors: dict[str, ReadError] | None = None) -> Iterator[BaseDataset]:
    """Yield the datasets of sources in their order.

    Parameters
    ----------
    sources : Dataset, path-like, or iterable of them
        Datasets, files, ZIP archives, or folders, whose subfolders are included; also URLs, of which those of folders end
        with a slash. In folders and archives, files that are not DICOM and DICOMDIR files are skipped; so are archives in
        folders.
    errors : dict of str to ReadError, optional
        Receives the errors of files in folders and archives that cannot be read, by path. By default, they are raised.

    Yields
    ------
    Dataset
        The datasets. Values are decoded when they are used.

    Raises
    ------
    OSError
        If a file cannot be opened.
    ReadError
        If a file cannot be read.
    """
    for source in [sources] if isinstance(sources, BaseDataset | str | os.PathLike) else sources:
        if isinstance(source, BaseDataset):
            yield source
        elif is_folder(source) if is_url(source) else os.path.isdir(source):
            yield from _readable(((path, path) for path in files_of(source)), errors)
        else:
            try:
                ds = dcmread(source)
            except NotDicomError:
                if not is_archive(source):
                    raise
                yield from _readable(files_in_archive(source), errors)
            else:
                yield ds


def _readable(files: Iterable[tuple[str, str | bytes]], errors: dict[str, ReadError] | None) -> Iterator[BaseDataset]:
    """Yield the datasets of files, which are pairs of a name and a path or the content."""
    for name, file in files:
        try:
            ds = dcmread(file)
        except NotDicomError:
            continue
        except ReadError as error:
            error.path = name
            if errors is None:
                raise
            errors[name] = error
            continue
        if "DirectoryRecordSequence" not in ds:
            yield ds
