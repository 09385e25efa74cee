"""Functions that open or create a database; the package itself can be called like the first one."""

from __future__ import annotations

import sys
from types import ModuleType

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Sequence
    from typing import Any

    from numpy.typing import ArrayLike

    from dcmgen._parallel import Workers
    from dcmgen.database.records import Series
    from dcmgen.database.root import Database

    Path = str | os.PathLike[str]


def database(
    path: Path | None = None,
    *,
    index: Path | None = None,
    read_only: bool = False,
    workers: Workers = 1,
    progress: Callable[[int], object] | None = None,
) -> Database:
    """Open a folder of DICOM files as a database.

    ``dcmgen.database(path)`` and ``dcmgen.database.database(path)`` are the same.

    Parameters
    ----------
    path : path-like, optional
        Folder, which is created if it does not exist. By default, the database is empty and in memory.
    index : path-like, optional
        File of the index, to keep it outside of the folder.
    read_only : bool, optional
        Whether to refuse changes.
    workers : int, concurrent.futures.Executor or dask client, optional
        Processes that read files, as for `dcmgen.read_headers`.
    progress : callable, optional
        Function that is called with the number of files that were read.

    Returns
    -------
    Database
        Database, which is a context manager.

    Raises
    ------
    DatabaseError
        If the folder cannot be read or written, or if the index is that of another program or of a newer version.

    See Also
    --------
    Database : The class of the result.
    """
    from dcmgen.database.root import Database

    return Database(path, index=index, read_only=read_only, workers=workers, progress=progress)


def series(array: ArrayLike, dtype: str = "mri", *, pixels_first: bool = False, **keywords: Any) -> Series:
    """Create a series in memory from an array, with a new patient and study.

    Parameters
    ----------
    array : array-like, shape (..., columns, rows), or tuple of int
        Values, as for `Study.from_array`; or the shape of an array of zeros.
    dtype, pixels_first : optional
        As for `Study.from_array`.
    **keywords : object
        Attributes of the patient, the study and the series.

    Returns
    -------
    Series
        The series. It is in memory until ``series.save(path)`` writes it to a folder.

    Raises
    ------
    DatabaseError
        If the array has no images or values that are not finite, or the type is not known.

    Examples
    --------
    >>> import dcmgen.database as db
    >>> made = db.series((3, 128, 192), PatientName="Doe^Jane")
    >>> made.Columns, made.Rows, made.PatientName, made.array()[0].shape
    (128, 192, 'Doe^Jane', (3, 128, 192))
    """
    from dcmgen.database.root import Database

    database = Database()
    if isinstance(array, tuple):
        shape = [each for each in array if isinstance(each, int)]
        if 1 < len(shape) == len(array):
            return database.zeros(shape, dtype, **keywords)
    return database.from_array(array, dtype, pixels_first=pixels_first, **keywords)


def zeros(shape: Sequence[int], dtype: str = "mri", **keywords: Any) -> Series:
    """Create a series of zeros in memory, with a new patient and study; see `series`.

    Parameters
    ----------
    shape : sequence of int
        Numbers of images, columns and rows.
    dtype, **keywords : optional
        As for `series`.

    Returns
    -------
    Series
        The series.
    """
    return series(tuple(map(int, shape)), dtype, **keywords)


class _Callable(ModuleType):
    """Module that opens a database when it is called: the import system makes it the attribute ``dcmgen.database``."""

    def __call__(self, *args: Any, **kwargs: Any) -> Database:
        return database(*args, **kwargs)


def make_callable(name: str) -> None:
    """Make a module callable."""
    sys.modules[name].__class__ = _Callable
