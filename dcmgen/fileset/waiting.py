"""Where files come from: headers read, datasets put aside until the file-set is written."""

from __future__ import annotations

import os
import shutil
import tempfile
import weakref

from dcmgen.codec.reader import dcmread
from dcmgen.codec.writer import dcmwrite
from dcmgen.errors import FileSetError, NotDicomError
from dcmgen.fileset.paths import DICOMDIR, is_dicomdir

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from dcmgen.model.dataset import BaseDataset, Dataset


class Waiting:
    """A folder of one's own, made when it is needed and gone with this object."""

    def __init__(self) -> None:
        self._folder: str | None = None

    def put(self, dataset: BaseDataset) -> str:
        """Write a dataset as a file (PS3.10 Section 7); returns the path."""
        if self._folder is None:
            self._folder = tempfile.mkdtemp(prefix="dcmgen-fileset-")
            weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
        path = os.path.join(self._folder, os.urandom(8).hex())
        dcmwrite(path, dataset, enforce_file_format=True)
        return path

    def holds(self, path: str) -> bool:
        """Whether the file is one that was put aside."""
        return self._folder is not None and os.path.dirname(path) == self._folder

    def drop(self, path: str | None) -> None:
        """Delete a file, if it is one that was put aside."""
        if path is not None and self.holds(path):
            os.unlink(path)


def candidates(root: str) -> Iterator[str]:
    """The files below a folder, in the order of their names, but for hidden ones and the folder's DICOMDIR."""
    for folder, below, names in os.walk(root):
        below.sort()
        for name in sorted(names):
            if not name.startswith(".") and not (folder == root and is_dicomdir(name)):
                yield os.path.join(folder, name)


def header(path: str) -> Dataset:
    """Read a file but for its pixels."""
    return dcmread(path, stop_before_pixels=True)


def read_dicomdir(source: str | os.PathLike[str]) -> tuple[Dataset, str]:
    """Read a DICOMDIR, or the one in a folder, and tell its path.

    It is read whole: the file may be replaced while its records are still wanted.

    Raises
    ------
    FileSetError
        The folder has none, or the file is not DICOM.
    """
    path = os.path.abspath(source)
    if os.path.isdir(path):
        names = [name for name in os.listdir(path) if is_dicomdir(name)]
        if not names:
            raise FileSetError(
                "the folder holds no DICOMDIR", path=path, advice="FileSet.from_folder(folder) makes a file-set of it"
            )
        path = os.path.join(path, DICOMDIR if DICOMDIR in names else min(names))
    with open(path, "rb") as file:
        data = file.read()
    try:
        return dcmread(data), path
    except NotDicomError as error:
        raise FileSetError("this is no DICOMDIR, nor DICOM at all", path=path) from error
