"""The index of a database: its SQLite file, and the rows of headers and records."""

from __future__ import annotations

import os
import sqlite3
from contextlib import contextmanager
from time import monotonic

from dcmgen.database.columns import HEADER, KEYWORDS, PATIENT, STUDY, storage
from dcmgen.database.schema import OutdatedIndexError, connect
from dcmgen.errors import DatabaseError, QueryTimeoutError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from dcmgen.database.columns import Stored

FOLDER = ".dcmgen"
"""Hidden subfolder of a database that contains the index and unsaved changes."""

_STEPS = 10_000
"""Number of instructions of SQLite, about a millisecond, after which the time of a query is compared with its limit."""
_STUDY_UID = len(PATIENT)
_SERIES_UID = len(PATIENT + STUDY)
_NAME = HEADER.index("PatientName")
_ISSUER = HEADER.index("IssuerOfPatientID")
STORAGE = tuple(map(storage, KEYWORDS))
_FIND_HEADER = "SELECT id FROM headers WHERE series = ? AND " + " AND ".join(f'"{name}" IS ?' for name in HEADER)
_ADD_HEADER = "INSERT INTO headers (patient, study, series, {}) VALUES ({})".format(
    ", ".join(HEADER), ", ".join("?" * (len(HEADER) + 3))
)


class Index:
    """SQLite database with a row for each file, header, patient, study and series.

    Parameters
    ----------
    folder : str
        Folder of the files; "" for a database in memory.
    path : str
        File of the index; "" for its default, ``.dcmgen/index.sqlite`` in the folder.
    read_only : bool
        Whether nothing must be written. The folder of the index is not written to if it is not writable.

    Attributes
    ----------
    is_new : bool
        Whether the files were not scanned yet: the table ``scans`` has no row.
    rebuilt : str
        Why an existing index was replaced; "" if it was not.

    Raises
    ------
    DatabaseError
        If the index cannot be opened.
    """

    def __init__(self, folder: str, path: str = "", *, read_only: bool = False) -> None:
        self.folder = folder
        self.read_only = read_only
        self.rebuilt = ""
        self.path = path or (os.path.join(folder, FOLDER, "index.sqlite") if folder else "")
        self._lock: sqlite3.Connection | None = None
        self._headers: dict[tuple[Stored, ...], int] = {}
        self.connection = self._open(is_default=not path)
        self.is_new = not self.connection.execute("SELECT EXISTS (SELECT 1 FROM scans)").fetchone()[0]

    def _open(self, *, is_default: bool) -> sqlite3.Connection:
        if not self.path:
            return connect(":memory:", read_only=False)
        parent = os.path.dirname(self.path) or "."
        try:
            if not self.read_only:
                os.makedirs(parent, exist_ok=True)
        except OSError:
            self.read_only = True
        if self.read_only or not os.access(parent, os.W_OK):
            self.read_only = True
            if not os.path.exists(self.path):
                return connect(":memory:", read_only=False)
            return connect(self.path, read_only=True)
        try:
            return connect(self.path, read_only=False)
        except OutdatedIndexError as error:
            if not is_default:
                raise
            self.rebuilt = error.message
        self.lock()
        for suffix in ("", "-wal", "-shm"):
            if os.path.exists(self.path + suffix):
                os.replace(self.path + suffix, f"{self.path}.old{suffix}")
        return connect(self.path, read_only=False)

    # -- queries ----------------------------------------------------------------------------------------------------

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Return the rows of a query."""
        try:
            return self.connection.execute(sql, parameters).fetchall()
        except sqlite3.Error as error:
            raise DatabaseError(f"the query failed: {error}", path=self.path) from None

    def row(self, sql: str, parameters: Sequence[Any] = ()) -> tuple[Any, ...] | None:
        """Return the first row of a query, or None."""
        found = self.rows(sql, parameters)
        return found[0] if found else None

    def query(self, sql: str, parameters: Sequence[Any] = (), timeout: float | None = None) -> list[dict[str, Any]]:
        """Return the rows of a query of users, which cannot change anything; see `Database.query`."""
        connection = self.connection
        end = None if timeout is None else monotonic() + timeout
        connection.execute("PRAGMA query_only = ON")
        try:
            if end is not None:
                connection.set_progress_handler(lambda: monotonic() > end, _STEPS)
            cursor = connection.execute(sql, parameters)
            names = [name for name, *_ in cursor.description or ()]
            return [dict(zip(names, row, strict=True)) for row in cursor]
        except (sqlite3.Error, sqlite3.Warning) as error:
            if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_INTERRUPT:
                raise QueryTimeoutError(
                    f"the query took longer than its time limit of {timeout:g} s",
                    advice="Pass a longer timeout, or narrow the query with WHERE",
                ) from None
            raise DatabaseError(f"the query failed: {error}", advice="Use the views instances, series …") from None
        finally:
            connection.set_progress_handler(None, _STEPS)
            connection.execute("PRAGMA query_only = OFF")

    def absolute(self, path: str | bytes) -> str:
        """Return the path of a file from its path in the index."""
        return os.path.join(self.folder, os.fsdecode(path))

    def relative(self, path: str) -> str | bytes:
        """Return the path of a file for the index; bytes if its name is not valid text."""
        name = os.path.relpath(path, self.folder) if os.path.isabs(path) else path
        try:
            name.encode()
        except UnicodeEncodeError:
            return os.fsencode(name)
        return name

    @property
    def is_temporary(self) -> bool:
        """Whether the index is only in memory."""
        return not self.connection.execute("PRAGMA database_list").fetchone()[2]

    # -- changes ----------------------------------------------------------------------------------------------------

    def lock(self) -> None:
        """Exclude other processes from changes until `unlock`.

        Raises
        ------
        DatabaseError
            If another process is changing the database, or it is read-only.
        """
        if self._lock is not None or not self.path:
            return
        if self.read_only:
            raise DatabaseError(
                "the database is read-only", path=self.folder, advice="Copy it, or export records to another folder"
            )
        lock = sqlite3.connect(f"{self.path}.lock", isolation_level=None, timeout=0, check_same_thread=False)
        try:
            lock.execute("PRAGMA journal_mode = MEMORY")
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            lock.close()
            raise DatabaseError(
                f"another process is changing the database ({error})",
                path=self.folder,
                advice="Try again after it has saved or closed the database",
            ) from None
        self._lock = lock

    def unlock(self) -> None:
        """Allow changes by other processes."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    @property
    def is_locked(self) -> bool:
        """Whether this process excludes others from changes."""
        return self._lock is not None or not self.path

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Commit the statements of a block together; none of them if an error occurs.

        A block in another block belongs to the transaction of the outer one.
        """
        connection = self.connection
        if connection.in_transaction:
            yield connection
            return
        try:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                self._headers.clear()
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
        except sqlite3.Error as error:
            raise DatabaseError(f"the index cannot be changed: {error}", path=self.path) from None

    def header(self, values: tuple[Stored, ...]) -> int:
        """Return the ID of the header with the given values of `HEADER`; add it, and its records, if necessary."""
        found = self._headers.get(values)
        if found is None:
            patient, study, series = self.records(values)
            row = self.connection.execute(_FIND_HEADER, (series, *values)).fetchone()
            if row is None:
                cursor = self.connection.execute(_ADD_HEADER, (patient, study, series, *values))
                row = (cursor.lastrowid or 0,)
            found = self._headers[values] = int(row[0])
        return found

    def records(self, values: tuple[Stored, ...]) -> tuple[int, int, int]:
        """Return the IDs of the patient, study and series of a header; add them if necessary."""
        uid = values[0] or ""
        patient = self.record("patients_rows", 0, str(uid), str((values[_ISSUER] if uid else values[_NAME]) or ""))
        study = self.record("studies_rows", patient, str(values[_STUDY_UID] or ""))
        return patient, study, self.record("series_rows", study, str(values[_SERIES_UID] or ""))

    def record(self, table: str, parent: int, uid: str, other: str = "") -> int:
        """Return the ID of a patient, study or series; add it if necessary."""
        key = (parent, uid, other)
        find = f"SELECT id FROM {table} WHERE parent = ? AND uid = ? AND other = ?"
        row = self.connection.execute(find, key).fetchone()
        if row is None:
            add = f"INSERT INTO {table} (parent, uid, other) VALUES (?, ?, ?)"
            row = (self.connection.execute(add, key).lastrowid or 0,)
        return int(row[0])

    def forget_unused(self) -> None:
        """Delete headers and records that no file refers to, in a transaction."""
        self._headers.clear()
        run = self.connection.execute
        run("DELETE FROM headers WHERE NOT EXISTS (SELECT 1 FROM files WHERE header = headers.id)")
        for table, column in (("series", "series"), ("studies", "study"), ("patients", "patient")):
            child = {"studies": "series", "patients": "studies"}.get(table)
            no_child = (
                f"AND NOT EXISTS (SELECT 1 FROM {child}_rows c WHERE c.parent = {table}_rows.id)" if child else ""
            )
            run(
                f"DELETE FROM {table}_rows WHERE NOT made AND NOT saved_made {no_child}"
                f" AND NOT EXISTS (SELECT 1 FROM headers WHERE {column} = {table}_rows.id)"
            )

    def close(self) -> None:
        """Close the file and release the lock."""
        self.connection.close()
        self.unlock()
