"""Databases: folders of DICOM files with an index."""

from __future__ import annotations

import os

from dcmgen._printable import counted, printable
from dcmgen.database.index import Index
from dcmgen.database.levels import HasPatients
from dcmgen.database.messages import Channels
from dcmgen.database.nodes import Node
from dcmgen.database.problems import Problem, problems, skipped
from dcmgen.database.records import Instance, Patient, Series, Study
from dcmgen.database.scanning import ScanResult, scan
from dcmgen.database.store import Store
from dcmgen.errors import DatabaseError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import Any, Self

    from dcmgen._parallel import Workers
    from dcmgen.values.tag import TagLike

    Path = str | os.PathLike[str]


class Database(HasPatients):
    """A folder of DICOM files, seen as patients, studies, series and instances.

    The first time, all files are read, and an index is written to the hidden subfolder ``.dcmgen``. After that, opening
    reads only the index; `scan` brings it up to date.

    Parameters
    ----------
    path : path-like, optional
        Folder, which is created if it does not exist. By default, the database is empty and in memory.
    index : path-like, optional
        File of the index, to keep it outside of the folder.
    read_only : bool, optional
        Whether to refuse changes. A folder that is not writable is opened in this way; without an index, it is scanned
        each time.
    workers : int, concurrent.futures.Executor or dask client, optional
        Processes that read files, as for `dcmgen.read_headers`.
    progress : callable, optional
        Function that is called with the number of files that were read.

    Attributes
    ----------
    last_scan : ScanResult or None
        Result of the last scan by this object.

    Raises
    ------
    DatabaseError
        If the folder cannot be read or written, or if the index is that of another program or of a newer version.

    See Also
    --------
    dcmgen.fileset.FileSet : Folders with a DICOMDIR.

    Examples
    --------
    >>> import tempfile
    >>> from dcmgen import database, dcmread, examples
    >>> folder = tempfile.mkdtemp()
    >>> for name in ("ct", "mr"):
    ...     dcmread(examples.get_path(name)).save_as(f"{folder}/{name}.dcm")
    >>> with database(folder) as db:
    ...     print([series.Modality for series in db.series()], db.Rows)
    ['CT', 'MR'] [64, 128]
    """

    __slots__ = ("_channels", "_found", "_store_", "last_scan")
    _channels: Channels
    _found: list[Problem]
    _store_: Store | None
    last_scan: ScanResult | None

    def __init__(
        self,
        path: Path | None = None,
        *,
        index: Path | None = None,
        read_only: bool = False,
        workers: Workers = 1,
        progress: Callable[[int], object] | None = None,
    ) -> None:
        super().__init__(self, 0)
        folder = "" if path is None else os.path.abspath(os.fspath(path))
        set_ = object.__setattr__
        set_(self, "last_scan", None)
        set_(self, "_found", [])
        set_(self, "_channels", Channels())
        set_(self, "_store_", None)
        if folder and not os.path.exists(folder) and not read_only:
            os.makedirs(folder)
        if folder and not os.path.isdir(folder):
            if os.path.exists(folder):
                raise DatabaseError(
                    "a database is a folder, and this is a file",
                    path=folder,
                    advice="Import it, or a ZIP archive: dcmgen.database(FOLDER).import_dicom(FILE)",
                )
            raise DatabaseError("the folder does not exist", path=folder)
        found = Index(folder, "" if index is None else os.path.abspath(os.fspath(index)), read_only=read_only)
        set_(self, "_store_", Store(found))
        try:
            self._begin(found, workers, progress)
        except BaseException:
            self._open_store().index.close()
            raise

    def _begin(self, index: Index, workers: Workers, progress: Callable[[int], object] | None) -> None:
        if not index.folder:
            return
        if index.rebuilt:
            self._found.append(Problem("index", "", f"the index was created again: {index.rebuilt}"))
        if not index.read_only:
            self._recover()
        if index.is_new:
            self.scan(workers=workers, progress=progress)
        index.unlock()

    def _recover(self) -> None:
        store = self._open_store()
        try:
            kept = store.recover()
        except DatabaseError:
            if not store.index.is_locked:
                return  # another process is changing the database, and completes its changes itself
            raise
        self._found.extend(
            Problem("recovered", os.path.relpath(path, store.index.folder), "a change that was not saved")
            for path in kept
        )

    def _settle(self, path: str) -> None:
        """Write a database in memory to a folder, and continue there."""
        store = self._open_store()
        index = Index(os.path.abspath(path))
        try:
            if index.row("SELECT 1 FROM files LIMIT 1") is not None:
                raise DatabaseError("the folder is a database already", path=path, advice="Use copy_to or import_dicom")
            index.lock()
            store.settle(index)
        except BaseException:
            index.close()
            raise
        self.scan()

    def _open_store(self) -> Store:
        if self._store_ is None:
            raise DatabaseError("the database is closed", advice="Open it again")
        return self._store_

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        if self._store_ is None:
            return "<Database: closed>"
        row = self._store_.index.row(
            "SELECT count(DISTINCT patient), count(DISTINCT series), coalesce(sum(instances), 0)"
            " FROM headers WHERE instances"
        )
        patients, series, instances = row or (0, 0, 0)
        counts = f"{counted(patients, 'patient')}, {series} series, {counted(instances, 'instance')}"
        return f"<Database {self.path or 'in memory'}: {counts}>"

    @property
    def path(self) -> str:
        """Folder of the database; "" if it is in memory."""
        return self._open_store().index.folder

    @property
    def is_read_only(self) -> bool:
        """Whether the database refuses changes."""
        return self._open_store().index.read_only

    def label(self) -> str:
        """Return a short text that identifies the database.

        Returns
        -------
        str
            Text.
        """
        return f"Database {self.path or 'in memory'}"

    def scan(
        self,
        *,
        full: bool = False,
        workers: Workers = 1,
        progress: Callable[[int], object] | None = None,
    ) -> ScanResult:
        """Bring the index up to date with the files.

        Files whose size, time of change and inode are the same as before are not read. Unsaved changes are kept.

        Parameters
        ----------
        full : bool, optional
            Whether to read all files.
        workers : int, concurrent.futures.Executor or dask client, optional
            Processes that read files, as for `dcmgen.read_headers`.
        progress : callable, optional
            Function that is called with the number of files that were read.

        Returns
        -------
        ScanResult
            Numbers of files. `problems` lists those that cannot be read, and `skipped` those that are not instances.

        Raises
        ------
        DatabaseError
            If the folder cannot be read, another process is changing the database, or the database is read-only.
        """
        store = self._open_store()
        index = store.index
        if not index.folder:
            return ScanResult(0, 0, 0, 0, 0, 0)
        store.flush()
        was_locked = index.is_locked
        if not index.is_temporary:
            index.lock()
        try:
            found = scan(index, full=full, workers=workers, progress=progress)
        finally:
            if not was_locked:
                index.unlock()
        object.__setattr__(self, "last_scan", found)
        return found

    def close(self, save: bool | None = None) -> bool:
        """Close the database.

        Parameters
        ----------
        save : bool, optional
            True to save unsaved changes first, False to undo them. By default, the dialog is asked if one was set. If
            not, the changes are neither saved nor lost: the next process that opens the folder can save or restore them.

        Returns
        -------
        bool
            Whether the database was closed; False if the answer of the dialog was "Cancel".

        Raises
        ------
        DatabaseError
            If changes cannot be saved. The database stays open.
        """
        store = self._store_
        if store is None:
            return True
        store.flush()
        if save is None and self._channels.asks and self.has_changes():
            answer = self.dialog.question("Save changes before closing?", cancel=True)
            if answer == "Cancel":
                return False
            save = answer == "Yes"
        if save is not None and self.has_changes():
            if save:
                self.save()
            else:
                self.restore()
        store.index.close()
        object.__setattr__(self, "_store_", None)
        return True

    # -- tree -------------------------------------------------------------------------------------------------------

    def print(self) -> None:
        """Print the tree of patients, studies and series with the number of their instances."""
        print(self)

    def __str__(self) -> str:
        return "\n".join(map(printable, _tree(self)))

    def problems(self) -> list[Problem]:
        """Return what needs attention: files that cannot be read, duplicates, contradictions.

        Returns
        -------
        list of Problem
            Problems by kind.
        """
        return [*self._found, *problems(self._open_store().index)]

    def skipped(self) -> list[str]:
        """Return the files that are not instances: those that are not DICOM, and DICOMDIR files.

        Returns
        -------
        list of str
            Paths, relative to the database.
        """
        return skipped(self._open_store().index)

    # -- tables -----------------------------------------------------------------------------------------------------

    def query(self, sql: str, parameters: Sequence[Any] = (), *, timeout: float | None = None) -> list[dict[str, Any]]:
        """Return the rows of a query in SQL, which cannot change anything.

        Parameters
        ----------
        sql : str
            Query on the views ``instances``, ``series``, ``studies`` and ``patients``. Their columns are keywords in the
            index, ``path`` and ``size``; those of records have the number of their ``instances``. Values are stored as
            text and numbers, and several values as text with backslashes.
        parameters : sequence, optional
            Values of the ``?`` in the query.
        timeout : float, optional
            Seconds after which the query is stopped. By default, there is no limit.

        Returns
        -------
        list of dict
            Rows, by name of the column.

        Raises
        ------
        DatabaseError
            If the query is not valid, or changes something.
        QueryTimeoutError
            If the query takes longer than `timeout`.

        Examples
        --------
        >>> db = Database()
        >>> db.query("SELECT Modality, sum(instances) FROM series GROUP BY Modality")
        []
        """
        store = self._open_store()
        store.flush()
        return store.index.query(sql, parameters, timeout)

    def to_parquet(
        self, path: Path, keywords: Iterable[TagLike] = (), *, partition_by: Sequence[str] = ("Modality",)
    ) -> None:
        """Write a row for each instance to Parquet files, in subfolders such as ``Modality=CT``.

        Parameters
        ----------
        path : path-like
            Folder of the subfolders. The Parquet files of the subfolders are replaced after all new ones are complete.
            Subfolders for values that no instance has any more are not changed.
        keywords : iterable of tags or keywords, optional
            Elements besides those in the index, which are read from the files.
        partition_by : sequence of str, optional
            Columns whose values determine the subfolder.

        Raises
        ------
        ImportError
            If pyarrow is not installed (``pip install "dcmgen[table]"``).
        OSError
            If the files cannot be written. If the disk is full, the old files are unchanged.
        """
        from dcmgen.database.tables import to_parquet

        to_parquet(self, os.fspath(path), tuple(keywords), partition_by)


def _tree(database: Database) -> Iterator[str]:
    """Yield the lines of the tree of a database."""
    yield "---------- DICOM FOLDER --------------"
    yield f"DATABASE: {database.path or 'in memory'}"
    for i, patient in enumerate(database.children()):
        yield f"  PATIENT [{i}]: {patient.label()}"
        for j, study in enumerate(patient.children()):
            yield f"    STUDY [{j}]: {study.label()}"
            for k, series in enumerate(study.children()):
                yield f"      SERIES [{k}]: {series.label()}"
                yield f"        Nr of instances: {len(series.children(sort=False))}"
    yield "--------------------------------------"


Node._kinds = (Database, Patient, Study, Series, Instance)
