"""The existing objects that callers pass: datasets, files and folders."""

from __future__ import annotations

import os

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
    """A dataset, the path of a file or of a folder with files, or several of them."""


def datasets_of(sources: Sources, errors: dict[str, ReadError] | None = None) -> Iterator[BaseDataset]:
    """Yield the datasets of sources in their order.

    Parameters
    ----------
    sources : Dataset, path-like, or iterable of them
        Datasets, files, or folders, whose subfolders are included; also URLs, of which those of folders end with a slash. In folders, files that are not DICOM and DICOMDIR
        files are skipped.
    errors : dict of str to ReadError, optional
        Receives the errors of files in folders that cannot be read, by path. By default, they are raised.

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
            yield from _in_folder(source, errors)
        else:
            yield dcmread(source)


def _in_folder(folder: str | os.PathLike[str], errors: dict[str, ReadError] | None) -> Iterator[BaseDataset]:
    for path in files_of(folder):
        try:
            ds = dcmread(path)
        except NotDicomError:
            continue
        except ReadError as error:
            if errors is None:
                raise
            errors[path] = error
            continue
        if "DirectoryRecordSequence" not in ds:
            yield ds
