"""The tables of the index, and opening of its file."""

from __future__ import annotations

import os
import sqlite3

from dcmgen.database.columns import HEADER, INSTANCE, PATIENT, STUDY
from dcmgen.errors import DatabaseError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

APPLICATION = 0x6463_6D67
"""Application ID of the file: "dcmg"."""

VERSION = 2
"""Version of the tables. An older index is created again from the files."""

SAVED, CREATED, SAVING, REMOVED, DELETING = range(5)
"""States of a row of ``files``: saved; new or changed; being saved; removed or replaced; being deleted.

Rows before `REMOVED` are instances of the database, rows from `REMOVED` on can be restored.
"""

LIVE = f"state < {REMOVED}"
UNSAVED = f"state > {SAVED}"
"""Condition of the index of states, which SQLite uses only for queries that contain it."""

_WAIT = 10.0
"""Number of seconds to wait for another process that uses the file."""

NOT_DICOM = "the file is not DICOM"
DICOMDIR = "the file is a DICOMDIR"
ARCHIVE = "the file is a ZIP archive. Extract it, or import it with import_dicom"
SKIPPED = f"error IN ('{NOT_DICOM}', '{DICOMDIR}')"
"""Condition on ``files``: the file is not an instance, which is not a problem."""


def _columns(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _level(table: str, column: str, elements: tuple[str, ...]) -> str:
    return f"""
    CREATE TABLE {table}_rows (
        id INTEGER PRIMARY KEY, parent INTEGER NOT NULL, uid TEXT NOT NULL, other TEXT NOT NULL DEFAULT '',
        made INTEGER NOT NULL DEFAULT 0, attributes TEXT NOT NULL DEFAULT '',
        saved_made INTEGER NOT NULL DEFAULT 0, saved_attributes TEXT NOT NULL DEFAULT '',
        UNIQUE (parent, uid, other));
    CREATE INDEX {table}_made ON {table}_rows (made) WHERE made;
    CREATE INDEX headers_{column} ON headers ({column});
    CREATE VIEW {table} AS SELECT {_columns(elements)}, sum(instances) AS instances, sum(bytes) AS size
        FROM headers WHERE instances GROUP BY {column};
    """


def _count(row: str, sign: str) -> str:
    """Return the statement of a trigger that counts a row of ``files`` in its header, or no longer does."""
    return f"""
        UPDATE headers SET instances = instances {sign} 1, bytes = bytes {sign} {row}.size
        WHERE id = {row}.header AND {row}.{LIVE};"""


_COUNTED = "header, state, size"
_TRIGGERS = f"""
    CREATE TRIGGER files_added AFTER INSERT ON files BEGIN {_count("new", "+")} END;
    CREATE TRIGGER files_deleted AFTER DELETE ON files BEGIN {_count("old", "-")} END;
    CREATE TRIGGER files_changed AFTER UPDATE OF {_COUNTED} ON files BEGIN
        {_count("old", "-")} {_count("new", "+")} END;
    """


_SELECTIVE = ("PatientID", "PatientName", "StudyInstanceUID", "StudyDate", "AccessionNumber", "SeriesInstanceUID")
"""Elements of headers that few headers have in common."""


def _indexes(table: str, columns: Iterable[str], others: str = "") -> str:
    return "".join(
        f"CREATE INDEX {table}_{name} ON {table} ({name}{others}) WHERE {name} NOT NULL;\n" for name in columns
    )


SCHEMA = f"""
    CREATE TABLE scans (id INTEGER PRIMARY KEY, finished TEXT NOT NULL);
    CREATE TABLE headers (
        id INTEGER PRIMARY KEY, patient INTEGER NOT NULL, study INTEGER NOT NULL, series INTEGER NOT NULL,
        instances INTEGER NOT NULL DEFAULT 0, bytes INTEGER NOT NULL DEFAULT 0, {_columns(HEADER)});
    CREATE TABLE files (
        id INTEGER PRIMARY KEY, header INTEGER, state INTEGER NOT NULL DEFAULT {SAVED}, replaced_by INTEGER,
        path, target, size INTEGER, mtime INTEGER, inode INTEGER, error TEXT NOT NULL DEFAULT '',
        repairs TEXT NOT NULL DEFAULT '', {_columns(INSTANCE)});
    CREATE UNIQUE INDEX files_path ON files (path);
    CREATE INDEX files_header ON files (header, state);
    CREATE INDEX files_state ON files (state) WHERE {UNSAVED};
    CREATE INDEX files_replaced ON files (replaced_by) WHERE replaced_by NOT NULL;
    CREATE INDEX files_without_uid ON files (header) WHERE SOPInstanceUID IS NULL;
    CREATE INDEX files_error ON files (error) WHERE error <> '' OR repairs <> '';
    {_indexes("files", INSTANCE, ", header, state")}
    {_indexes("headers", _SELECTIVE)}
    {_TRIGGERS}
    {_level("patients", "patient", PATIENT)}
    {_level("studies", "study", PATIENT + STUDY)}
    {_level("series", "series", HEADER)}
    CREATE VIEW instances AS SELECT f.path, f.size, {", ".join(f'h."{name}"' for name in HEADER)},
        {", ".join(f'f."{name}"' for name in INSTANCE)}
        FROM files f JOIN headers h ON f.header = h.id WHERE f.{LIVE};
    PRAGMA application_id = {APPLICATION};
    PRAGMA user_version = {VERSION};
    """


def connect(path: str, *, read_only: bool) -> sqlite3.Connection:
    """Open an index; create its tables if the file is new.

    Parameters
    ----------
    path : str
        File, or ``":memory:"``.
    read_only : bool
        Whether the medium cannot be written to.

    Returns
    -------
    sqlite3.Connection
        Connection without implicit transactions.

    Raises
    ------
    OutdatedIndexError
        If the index must be created again: it is damaged, or of an older version.
    DatabaseError
        If the file is not an index of dcmgen, is of a newer version, or is locked.
    """
    try:
        if read_only:
            uri = f"file:{_quoted(path)}?mode=ro&immutable=1"
            connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
        else:
            connection = sqlite3.connect(path, isolation_level=None, timeout=_WAIT, check_same_thread=False)
    except sqlite3.Error as error:
        raise DatabaseError(f"the index cannot be opened: {error}", path=path) from None
    try:
        _prepare(connection, path, read_only)
    except sqlite3.DatabaseError as error:
        connection.close()
        if isinstance(error, sqlite3.OperationalError):
            raise DatabaseError(f"the index cannot be opened: {error}", path=path) from None
        raise OutdatedIndexError(f"the index is damaged: {error}", path=path) from None
    except BaseException:
        connection.close()
        raise
    return connection


class OutdatedIndexError(DatabaseError):
    """The index must be created again."""


def _quoted(path: str) -> str:
    from urllib.parse import quote

    return quote(os.fsencode(path))


def _prepare(connection: sqlite3.Connection, path: str, read_only: bool) -> None:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION:
        if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            raise DatabaseError("the file is not an index of dcmgen", path=path, advice="Pass another index=")
    elif version > VERSION:
        raise DatabaseError(
            f"the index has version {version}, and this version of dcmgen supports {VERSION}",
            path=path,
            advice="Install a newer version of dcmgen, or pass another index=",
        )
    elif version < VERSION:
        raise OutdatedIndexError(f"the index has the old version {version}", path=path)
    if read_only:
        return
    connection.execute("PRAGMA cache_size = -65536")  # KiB, instead of 2,000
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    if application != APPLICATION:
        try:
            connection.executescript(f"BEGIN IMMEDIATE; {SCHEMA} COMMIT;")
        except sqlite3.OperationalError:
            connection.execute("ROLLBACK")
            if connection.execute("PRAGMA application_id").fetchone() != (APPLICATION,):  # not another process
                raise
