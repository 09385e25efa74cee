"""A table of replacements in an SQLite file, so that later runs continue, and identities can be looked up."""

from __future__ import annotations

import os
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from os import PathLike
from pathlib import Path
from threading import RLock
from typing import Literal, NamedTuple, get_args

from dcmgen.errors import DeidentificationError

Kind = Literal["patient", "UID", "days"]
KINDS: tuple[Kind, ...] = get_args(Kind)
_APPLICATION = 0x44434D47
"""Application id that marks the files of this module ("DCMG")."""
_WAIT = 60.0
"""Time to wait for another process that writes to the table, in seconds."""
_SCHEMA = """
    CREATE TABLE IF NOT EXISTS replacements (
        kind TEXT NOT NULL, original TEXT NOT NULL, replacement TEXT NOT NULL, PRIMARY KEY (kind, original)
    ) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS by_replacement ON replacements (replacement);
    CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value BLOB NOT NULL);
"""
_LONGEST = 64
"""Maximum number of characters of a pseudonym, which becomes Patient ID (VR LO)."""


class Replacement(NamedTuple):
    """A row of a table.

    Attributes
    ----------
    kind : {"patient", "UID", "days"}
        What was replaced: a patient by a pseudonym, a UID by another one, or the dates of a patient by a number of days
        that is subtracted.
    original : str
        The original value: for patients and days Patient ID, or Patient's Name if it is empty.
    replacement : str
        What replaces it.
    """

    kind: Kind
    original: str
    replacement: str


class ReplacementTable:
    """Replacements in an SQLite file. Several processes and threads may use it at the same time.

    The file contains the identities of all patients. Only the user who creates it can read it.

    Parameters
    ----------
    path : str or PathLike
        The file, which is created if it does not exist.

    Raises
    ------
    DeidentificationError
        If the file exists and is not a table of replacements, or cannot be opened.

    Examples
    --------
    >>> table = ReplacementTable("table.sqlite")
    >>> table.add("patient", "4711", "SUBJECT-001")
    >>> table.find("SUBJECT-001")
    [Replacement(kind='patient', original='4711', replacement='SUBJECT-001')]
    """

    def __init__(self, path: str | PathLike[str]) -> None:
        self.path = Path(path)
        self._lock = RLock()
        self._process = 0
        self._connection: sqlite3.Connection | None = None
        self._known: dict[tuple[str, str], str] = {}
        with self._connected():
            pass

    def add(self, kind: Kind, original: str, replacement: str) -> None:
        """Store a replacement that you choose, such as a subject number, before the first object is de-identified.

        Parameters
        ----------
        kind : {"patient", "UID", "days"}
            What is replaced.
        original : str
            The original value.
        replacement : str
            What replaces it: a pseudonym of up to 64 characters, a UID, or a number of days that is subtracted from dates.

        Raises
        ------
        ValueError
            If the replacement is not valid, or the table has another one.
        """
        _check(kind, replacement)
        stored = self.replacement(kind, original, replacement)
        if stored != replacement:
            raise ValueError(f"the table already replaces this {kind} by {stored!r}; objects may contain it")

    def find(self, replacement: str) -> list[Replacement]:
        """Return the rows with a replacement, to find the original patient or UID.

        Parameters
        ----------
        replacement : str
            Pseudonym or UID of a de-identified object.
        """
        with self._connected() as connection:
            rows = connection.execute(
                "SELECT kind, original, replacement FROM replacements WHERE replacement = ? ORDER BY kind, original",
                (replacement,),
            )
            return [Replacement(*row) for row in rows]

    def __iter__(self) -> Iterator[Replacement]:
        """Iterate over all rows, by kind and original."""
        with self._connected() as connection:
            rows = connection.execute("SELECT kind, original, replacement FROM replacements ORDER BY kind, original")
            return iter([Replacement(*row) for row in rows])

    def __len__(self) -> int:
        """Return the number of rows."""
        with self._connected() as connection:
            (count,) = connection.execute("SELECT count(*) FROM replacements").fetchone()
            return int(count)

    def __repr__(self) -> str:
        return f"ReplacementTable({str(self.path)!r})"

    def __reduce__(self) -> tuple[type[ReplacementTable], tuple[Path]]:
        """Pickle the path; another process opens the file itself."""
        return ReplacementTable, (self.path.absolute(),)

    def replacement(self, kind: Kind, original: str, proposed: str) -> str:
        """Return the stored replacement of a value. A value without one gets the proposed one.

        Of several processes that propose a replacement at the same time, all get that of the first.
        """
        key = (kind, original)
        with self._lock:
            if key not in self._known:
                with self._connected() as connection:
                    row = self._row(connection, key)
                    if row is None:
                        connection.execute("INSERT OR IGNORE INTO replacements VALUES (?, ?, ?)", (*key, proposed))
                        row = self._row(connection, key)
                self._known[key] = proposed if row is None else str(row[0])
            return self._known[key]

    def key(self) -> bytes:
        """Return the random key of the table, from which new replacements are derived if the user has no key."""
        with self._connected() as connection:
            connection.execute("INSERT OR IGNORE INTO settings VALUES ('key', ?)", (secrets.token_bytes(32),))
            (key,) = connection.execute("SELECT value FROM settings WHERE name = 'key'").fetchone()
            return bytes(key)

    def close(self) -> None:
        """Close the file; it is opened again when it is used."""
        with self._lock:
            if self._connection is not None and self._process == os.getpid():
                self._connection.close()
            self._connection = None

    @staticmethod
    def _row(connection: sqlite3.Connection, key: tuple[str, str]) -> tuple[str] | None:
        rows = connection.execute("SELECT replacement FROM replacements WHERE kind = ? AND original = ?", key)
        found: tuple[str] | None = rows.fetchone()
        return found

    @contextmanager
    def _connected(self) -> Iterator[sqlite3.Connection]:
        """Provide the connection of this process; a connection must not be used after a fork."""
        with self._lock:
            try:
                if self._connection is None or self._process != os.getpid():
                    self._connection = _open(self.path)
                    self._process = os.getpid()
                yield self._connection
            except sqlite3.Error as error:
                raise DeidentificationError(
                    f"the table of replacements {self.path} cannot be used ({error}); check the path and its permissions, "
                    "and whether the file is a table that dcmgen made"
                ) from None


def _open(path: Path) -> sqlite3.Connection:
    """Return a connection to a table, which is created if it does not exist."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        pass
    except OSError as error:
        raise DeidentificationError(
            f"the table of replacements {path} cannot be created ({error.strerror}); create its folder"
        ) from None
    connection = sqlite3.connect(path, timeout=_WAIT, isolation_level=None, check_same_thread=False)
    connection.execute("BEGIN IMMEDIATE")
    try:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (others,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if application != _APPLICATION:
            if others:
                raise sqlite3.DatabaseError("it is another database")
            for statement in _SCHEMA.split(";"):
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {_APPLICATION}")
        connection.execute("COMMIT")
    except BaseException:
        connection.close()
        raise
    connection.execute("PRAGMA synchronous = NORMAL")
    return connection


def _check(kind: Kind, replacement: str) -> None:
    """Raise ValueError for a replacement that objects cannot contain."""
    if kind not in KINDS:
        raise ValueError(f"{kind!r} is not a kind of replacement; use one of {', '.join(KINDS)}")
    if kind == "patient":
        valid = 0 < len(replacement) <= _LONGEST and replacement.isprintable() and "\\" not in replacement
        advice = f"use 1 to {_LONGEST} characters without backslashes and control characters"
    elif kind == "days":
        valid, advice = replacement.removeprefix("-").isdecimal(), "use a whole number"
    else:
        from dcmgen.values.uid import UID

        valid, advice = UID(replacement).is_valid, "use a valid UID"
    if not valid:
        raise ValueError(f"{replacement!r} is not a replacement of the kind {kind}; {advice}")
