"""The function that opens a database; the package itself can be called like it."""

from __future__ import annotations

import sys
from types import ModuleType

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Callable
    from typing import Any

    from dcmgen._parallel import Workers
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


class _Callable(ModuleType):
    """Module that opens a database when it is called: the import system makes it the attribute ``dcmgen.database``."""

    def __call__(self, *args: Any, **kwargs: Any) -> Database:
        return database(*args, **kwargs)


def make_callable(name: str) -> None:
    """Make a module callable."""
    sys.modules[name].__class__ = _Callable
