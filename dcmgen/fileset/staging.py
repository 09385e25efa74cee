"""Reading of source files, and temporary files for datasets until the file-set is written."""

from __future__ import annotations

import os
import shutil
import tempfile
import weakref

from dcmgen.codec.folders import files_in
from dcmgen.codec.reader import dcmread
from dcmgen.codec.writer import dcmwrite
from dcmgen.errors import FileSetError, NotDicomError
from dcmgen.fileset.paths import DICOMDIR, is_dicomdir

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from dcmgen.model.dataset import BaseDataset, Dataset


class StagingFolder:
    """A temporary folder, created on first use and deleted with this object."""

    def __init__(self) -> None:
        self._folder: str | None = None

    def put(self, dataset: BaseDataset, original: str | None = None) -> str:
        """Write a dataset to a file in the folder (PS3.10 7), with the mode of the original, and return the path."""
        if self._folder is None:
            self._folder = tempfile.mkdtemp(prefix="dcmgen-fileset-")
            weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
        path = os.path.join(self._folder, os.urandom(8).hex())
        dcmwrite(path, dataset, enforce_file_format=True)
        if original is not None:
            shutil.copymode(original, path)
        return path

    def contains(self, path: str) -> bool:
        """Return whether a file is in the folder."""
        return self._folder is not None and os.path.dirname(path) == self._folder

    def drop(self, path: str | None) -> None:
        """Delete a file if it is in the folder."""
        if path is not None and self.contains(path):
            os.unlink(path)


def candidates(root: str) -> Iterator[str]:
    """Yield the files in a folder and its subfolders, except for its DICOMDIR."""
    for path in files_in(root):
        folder, name = os.path.split(path)
        if not (folder == root and is_dicomdir(name)):
            yield path


def header(path: str) -> Dataset:
    """Read a file without its pixel data."""
    return dcmread(path, stop_before_pixels=True)


def read_dicomdir(source: str | os.PathLike[str]) -> tuple[Dataset, str]:
    """Read a DICOMDIR.

    The file is read into memory completely, because `FileSet.write` may replace it while its records are in use.

    Parameters
    ----------
    source : str or PathLike
        Path of the DICOMDIR, or of a folder that contains one.

    Returns
    -------
    dataset : Dataset
        Dataset of the DICOMDIR.
    path : str
        Absolute path of the DICOMDIR.

    Raises
    ------
    FileSetError
        If the folder contains no DICOMDIR, or the file is not DICOM.
    """
    if isinstance(source, bytes):
        raise TypeError("expected the path of a DICOMDIR or of its folder, not bytes")
    path = os.path.abspath(source)
    if os.path.isdir(path):
        names = [name for name in os.listdir(path) if is_dicomdir(name) and os.path.isfile(os.path.join(path, name))]
        if not names:
            raise FileSetError(
                "the folder contains no DICOMDIR",
                path=path,
                advice="Use FileSet.from_folder(folder) to make a file-set from its files",
            )
        path = os.path.join(path, DICOMDIR if DICOMDIR in names else min(names))
    with open(path, "rb") as file:
        data = file.read()
    try:
        return dcmread(data), path
    except NotDicomError as error:
        raise FileSetError("not a DICOMDIR: the file is not DICOM", path=path) from error
