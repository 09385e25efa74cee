"""The datasets of a database, and its journal: changes can be saved or undone, and survive the end of the process.

A change is written to a new file in the hidden folder ``changes``. The row of the instance then points to that file, and
a second row keeps the old one. Saving moves the new files to their final paths; restoring deletes them. A transaction of
the index decides which state is valid, and `Store.recover` completes what was interrupted.
"""

from __future__ import annotations

import copy
import errno
import os
import shutil
from contextlib import contextmanager, suppress

from dcmgen.codec.headers import read_headers, value_of
from dcmgen.codec.reader import dcmread
from dcmgen.codec.replacing import sync_file, sync_folder, temporary_name
from dcmgen.codec.writer import dcmwrite
from dcmgen.database.columns import INSTANCE, KEYWORDS
from dcmgen.database.index import FOLDER
from dcmgen.database.naming import final_path
from dcmgen.database.queries import DATABASE, SERIES, TABLES, Scope, ids
from dcmgen.database.scanning import read_rows, row_of, status_of
from dcmgen.database.schema import CREATED, DELETING, LIVE, REMOVED, SAVED, SAVING, UNSAVED
from dcmgen.errors import DatabaseError
from dcmgen.values.tag import tag_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
    from typing import Any

    from dcmgen.database.index import Index
    from dcmgen.database.scanning import Row, Status
    from dcmgen.model.dataset import BaseDataset

_TAGS = tuple(map(tag_number, KEYWORDS))
_AT_ONCE = 4096
_CONTENT = ("header", "path", "size", "mtime", "inode", "error", "repairs", *INSTANCE)
_COPY = f"INSERT INTO files ({', '.join(_CONTENT)}, state, replaced_by)"
_SET = ", ".join(f"{name} = ?" for name in _CONTENT)
_JOINED = "FROM files f LEFT JOIN headers h ON f.header = h.id"


class Batch:
    """Changes that become valid together.

    Attributes
    ----------
    written, obsolete : list of str
        Files to delete if the changes fail, and if they succeed.
    undo : list of callable
        Functions to call if the changes fail.
    """

    __slots__ = ("obsolete", "undo", "written")

    def __init__(self) -> None:
        self.written: list[str] = []
        self.obsolete: list[str] = []
        self.undo: list[Callable[[], object]] = []


class Store:
    """Datasets of the instances of a database, and the journal of their changes.

    Parameters
    ----------
    index : Index
        Index of the database.

    Attributes
    ----------
    memory : dict
        ID → dataset of the instances that are in memory.
    """

    def __init__(self, index: Index) -> None:
        self.index = index
        self.memory: dict[int, BaseDataset] = {}
        self._dirty: set[int] = set()
        self._batch: Batch | None = None

    @property
    def is_in_memory(self) -> bool:
        """Whether the database has no folder."""
        return not self.index.folder

    @property
    def changes(self) -> str:
        """Folder of unsaved changes."""
        return os.path.join(self.index.folder, FOLDER, "changes")

    # -- reading ----------------------------------------------------------------------------------------------------

    def path(self, key: int) -> str:
        """Return the current path of the file of an instance; "" if it is only in memory."""
        row = self.index.row("SELECT path, target FROM files WHERE id = ?", (key,))
        if row is None:
            raise DatabaseError("the instance is no longer in the database", path=self.index.folder)
        return self.existing(*row)

    def existing(self, path: str | bytes | None, target: str | None) -> str:
        """Return the path of a file that another process may just be moving to its final path."""
        if path is None:
            return ""
        found = self.index.absolute(path)
        return self.index.absolute(target) if target and not os.path.exists(found) else found

    def dataset(self, key: int) -> BaseDataset:
        """Return the dataset of an instance, which must not be changed if it is in memory."""
        if key in self.memory:
            return self.memory[key]
        dataset: BaseDataset = dcmread(self.path(key))
        return dataset

    def editable(self, key: int) -> BaseDataset:
        """Return a dataset to change and then `put`."""
        return copy.copy(self.dataset(key)) if key in self.memory else self.dataset(key)

    def values(self, keys: Sequence[int], tags: Sequence[int]) -> Iterator[list[Any]]:
        """Yield the values of elements in instances; None if an element is absent.

        Raises
        ------
        DatabaseError
            If a file cannot be read.
        """
        for start in range(0, len(keys), _AT_ONCE):
            part = keys[start : start + _AT_ONCE]
            rows = self.index.rows(f"SELECT id, path, target FROM files WHERE id IN ({', '.join(map(str, part))})")
            paths = {key: self.existing(path, target) for key, path, target in rows if key not in self.memory}
            headers = read_headers(list(paths.values()), tags)
            for path, error in zip(headers.paths, headers.errors, strict=True):
                if error:
                    raise DatabaseError(f"a file cannot be read: {error}", path=path, advice="Call scan()")
            found = dict(zip(paths, headers, strict=True))
            for key in part:
                yield list(found[key]) if key in found else _values(self.memory[key], tags)

    # -- memory -----------------------------------------------------------------------------------------------------

    def read(self, keys: Iterable[int]) -> None:
        """Read instances into memory, where later changes are made."""
        for key in keys:
            if key not in self.memory:
                with open(self.path(key), "rb") as file:
                    self.memory[key] = dcmread(file.read())

    def clear(self, keys: Iterable[int]) -> None:
        """Write the changes in memory to files, and free the memory; a database in memory keeps its datasets."""
        self.flush()
        if not self.is_in_memory:
            for key in keys:
                self.memory.pop(key, None)

    def flush(self) -> None:
        """Write the changes in memory to files."""
        if self._dirty:
            dirty, self._dirty = self._dirty, set()
            try:
                self._write([(key, self.memory[key]) for key in sorted(dirty)])
            except BaseException:
                self._dirty |= dirty
                raise

    def put(self, changes: Iterable[tuple[int | None, BaseDataset]], removed: Collection[int] = ()) -> list[int]:
        """Store changed and new datasets, and remove others: all or none of them.

        Parameters
        ----------
        changes : iterable of tuple
            ID of an instance, or None for a new one, and its dataset.
        removed : collection of int, optional
            IDs of the instances to remove.

        Returns
        -------
        list of int
            IDs of the instances.
        """
        self.index.lock()
        if self.is_in_memory:
            return self._keep(changes, removed)
        if removed:
            self.flush()
        kept: dict[int, BaseDataset] = {}

        def others() -> Iterator[tuple[int | None, BaseDataset]]:
            for key, dataset in changes:
                if key is not None and key in self.memory:
                    kept[key] = dataset
                else:
                    yield key, dataset

        found = self._write(others(), removed)
        self.memory |= kept
        self._dirty |= kept.keys()
        return [*found, *kept]

    def _keep(self, changes: Iterable[tuple[int | None, BaseDataset]], removed: Collection[int]) -> list[int]:
        """Store datasets of a database in memory."""
        found = []
        before = dict(self.memory)
        try:
            with self.index.transaction():
                for key, dataset in changes:
                    header, instance = row_of(tuple(_values(dataset, _TAGS)))
                    content = (self.index.header(header), None, 0, 0, 0, "", "", *instance)
                    previous = self.memory.get(key) if key is not None else None
                    key, backup = self._record(key, content)
                    if backup is not None and previous is not None:
                        self.memory[backup] = previous
                    self.memory[key] = dataset
                    found.append(key)
                self._remove(removed)
        except BaseException:
            self.memory = before
            raise
        return found

    # -- journal ----------------------------------------------------------------------------------------------------

    @contextmanager
    def batch(self) -> Iterator[Batch]:
        """Make the changes of a block valid together: all or none of them, also if the process ends.

        A block in another block belongs to the outer one.
        """
        if self._batch is not None:
            yield self._batch
            return
        was_locked = self.index.is_locked
        self.index.lock()
        memory, dirty = dict(self.memory), set(self._dirty)
        self._batch = made = Batch()
        try:
            with self.index.transaction():
                yield made
        except BaseException:
            self.memory, self._dirty = memory, dirty
            for call in made.undo:
                call()
            _delete(made.written)
            if not was_locked:
                self.index.unlock()
            raise
        finally:
            self._batch = None
        _delete(made.obsolete)

    def _write(self, changes: Iterable[tuple[int | None, BaseDataset]], removed: Collection[int] = ()) -> list[int]:
        self.index.lock()
        os.makedirs(self.changes, exist_ok=True)
        keys: list[int | None] = []
        paths: list[str] = []
        try:
            for key, dataset in changes:
                path = os.path.join(self.changes, f"{os.urandom(12).hex()}.dcm")
                paths.append(path)
                keys.append(key)
                dcmwrite(path, dataset, enforce_file_format=True, upgrade_charset=True, fsync=True)
            rows = read_rows(paths)
            status = [status_of(path) for path in paths]
            found, obsolete = self._commit(keys, paths, status, rows, removed)
        except BaseException:
            _delete(paths)
            raise
        if self._batch is not None:
            self._batch.written += paths
        self._discard(obsolete)
        return found

    def _discard(self, obsolete: Iterable[str]) -> None:
        """Delete files that no row needs, after the transaction that made them obsolete."""
        if self._batch is None:
            _delete(obsolete)
        else:
            self._batch.obsolete += obsolete

    def _commit(
        self,
        keys: Iterable[int | None],
        paths: list[str],
        status: list[Status],
        rows: list[Row],
        removed: Collection[int],
    ) -> tuple[list[int], list[str]]:
        found: list[int] = []
        obsolete: list[str] = []
        with self.index.transaction() as connection:
            for key, path, state, (header, error, repairs, instance) in zip(keys, paths, status, rows, strict=True):
                if header is None:
                    raise DatabaseError(f"a changed dataset cannot be read again: {error}", path=self.index.folder)
                if key is not None:
                    old = connection.execute("SELECT path, state FROM files WHERE id = ?", (key,)).fetchone()
                    if old is not None and old[1] == CREATED and old[0] is not None:
                        obsolete.append(self.index.absolute(old[0]))
                content = (self.index.header(header), self.index.relative(path), *state, "", repairs, *instance)
                found.append(self._record(key, content)[0])
            obsolete += self._remove(removed)
        for key in removed:
            self.memory.pop(key, None)
        return found, obsolete

    def _record(self, key: int | None, content: tuple[Any, ...]) -> tuple[int, int | None]:
        """Let the row of an instance point to new content; return its ID, and that of the row with the old content."""
        run = self.index.connection.execute
        if key is None:
            marks = ", ".join("?" * (len(_CONTENT) + 2))
            return int(run(f"{_COPY} VALUES ({marks})", (*content, CREATED, None)).lastrowid or 0), None
        old = run(f"SELECT {', '.join(_CONTENT)}, state FROM files WHERE id = ? AND {LIVE}", (key,)).fetchone()
        if old is None:
            raise DatabaseError("the instance is no longer in the database", path=self.index.folder)
        run(f"UPDATE files SET {_SET}, state = {CREATED} WHERE id = ?", (*content, key))
        if old[-1] != SAVED:
            return key, None
        marks = ", ".join("?" * (len(_CONTENT) + 2))
        backup = run(f"{_COPY} VALUES ({marks})", (*old[:-1], REMOVED, key)).lastrowid
        return key, backup

    def remove(self, keys: Iterable[int]) -> None:
        """Remove instances; their files stay until the removal is saved."""
        self.flush()
        self.index.lock()
        keys = list(keys)
        with self.index.transaction():
            obsolete = self._remove(keys)
        if not self.is_in_memory:
            for key in keys:
                self.memory.pop(key, None)
        self._discard(obsolete)

    def _remove(self, keys: Iterable[int]) -> list[str]:
        """Remove instances in a transaction; return the files to delete after it."""
        run = self.index.connection.execute
        obsolete = []
        for key in keys:
            row = run(f"SELECT path, state FROM files WHERE id = ? AND {LIVE}", (key,)).fetchone()
            if row is None:
                continue
            if row[1] == SAVED:
                run("UPDATE files SET state = ? WHERE id = ?", (REMOVED, key))
                continue
            if row[0] is not None:
                obsolete.append(self.index.absolute(row[0]))
            self._undo(key, REMOVED)
        return obsolete

    def _undo(self, key: int, state: int) -> None:
        """Let the row of a new or changed instance point to its saved content; delete it without saved content."""
        run = self.index.connection.execute
        columns = ", ".join(_CONTENT)
        backup = run(f"SELECT {columns}, id FROM files WHERE replaced_by = ?", (key,)).fetchone()
        if backup is None:
            run("DELETE FROM files WHERE id = ?", (key,))
            self.memory.pop(key, None)
            return
        run("DELETE FROM files WHERE id = ?", (backup[-1],))
        run(f"UPDATE files SET {_SET}, state = ? WHERE id = ?", (*backup[:-1], state, key))
        if backup[-1] in self.memory:
            self.memory[key] = self.memory.pop(backup[-1])

    def _changed(self, scope: Scope) -> tuple[list[int], list[int]]:
        """Return the IDs of the changed or new, and of the removed instances of a record.

        An instance that was moved belongs to its old and its new record.
        """
        rows = self.index.rows(f"SELECT f.id, f.state, f.replaced_by {_JOINED} WHERE f.{UNSAVED} AND {scope.sql}")
        changed = {key for key, state, _ in rows if state == CREATED}
        changed |= {by for _, state, by in rows if state == REMOVED and by is not None}
        return sorted(changed), sorted(key for key, state, by in rows if state == REMOVED and by is None)

    def has_changes(self, scope: Scope) -> bool:
        """Return whether a record has changes that are not saved."""
        self.flush()
        if any(self._changed(scope)):
            return True
        return any(
            self.index.row(
                f"SELECT 1 FROM {TABLES[level]} WHERE {scope.rows_sql(level)}"
                " AND (made <> saved_made OR attributes <> saved_attributes) LIMIT 1"
            )
            for level in range(1, SERIES + 1)
        )

    def save(self, scope: Scope) -> None:
        """Make the changes of a record permanent."""
        self.flush()
        self.index.lock()
        changed, removed = self._changed(scope)
        with self.index.transaction() as connection:
            run = connection.execute
            taken: set[str] = set()
            for key in changed:
                if not self.is_in_memory:
                    run("UPDATE files SET target = ? WHERE id = ?", (self._target(key, taken), key))
                run("UPDATE files SET state = ? WHERE id = ?", (SAVING, key))
            connection.executemany("UPDATE files SET state = ? WHERE id = ?", [(DELETING, key) for key in removed])
            for level in range(1, SERIES + 1):
                run(
                    f"UPDATE {TABLES[level]} SET saved_made = made, saved_attributes = attributes"
                    f" WHERE {scope.rows_sql(level)}"
                )
        self.finish()
        self._end(scope)

    def _end(self, scope: Scope) -> None:
        """Allow changes by other processes after no unsaved changes are left."""
        if scope.level == DATABASE:
            self.index.unlock()

    def _target(self, key: int, taken: set[str]) -> str | bytes:
        """Return the path at which an instance is saved: that of its old file, or a new one."""
        run = self.index.connection.execute
        row = run("SELECT path FROM files WHERE replaced_by = ?", (key,)).fetchone()
        if row is not None:
            path: str | bytes = row[0]
            return path
        values = run(
            "SELECT PatientID, StudyInstanceUID, SeriesInstanceUID, SOPInstanceUID"
            " FROM files f JOIN headers h ON f.header = h.id WHERE f.id = ?",
            (key,),
        ).fetchone()

        def exists(path: str) -> bool:
            return path in taken or os.path.lexists(self.index.absolute(path))

        found = final_path(values, exists)
        taken.add(found)
        return found

    def finish(self) -> None:
        """Complete the changes that are being saved.

        Raises
        ------
        DatabaseError
            If a file cannot be moved or deleted. The next call tries again.
        """
        select = f"SELECT id, path, target FROM files WHERE {UNSAVED} AND state = ?"
        moves = self.index.rows(select, (SAVING,))
        deletions = self.index.rows(select, (DELETING,))
        failed: list[str] = []
        moved: list[tuple[int, str | bytes | None, Status]] = []
        folders = set()
        for key, path, target in moves:
            try:
                status = (0, 0, 0)
                if target is not None:
                    final = os.path.realpath(self.index.absolute(target))
                    _move(self.index.absolute(path), final)
                    folders.add(os.path.dirname(final))
                    status = status_of(final)
                moved.append((key, target, status))
            except OSError as error:
                failed.append(str(error))
        deleted: list[int] = []
        for key, path, _ in deletions:
            try:
                if path is not None:
                    with suppress(FileNotFoundError):
                        os.unlink(self.index.absolute(path))
                deleted.append(key)
                self.memory.pop(key, None)
            except OSError as error:
                failed.append(str(error))
        for folder in folders:
            sync_folder(folder)
        with self.index.transaction() as connection:
            run = connection.execute
            for key, target, status in moved:
                for (backup,) in run("SELECT id FROM files WHERE replaced_by = ?", (key,)).fetchall():
                    self.memory.pop(backup, None)
                run("DELETE FROM files WHERE replaced_by = ?", (key,))
                run(
                    f"UPDATE files SET path = ?, target = NULL, size = ?, mtime = ?, inode = ?, state = {SAVED}"
                    " WHERE id = ?",
                    (target, *status, key),
                )
            connection.executemany("DELETE FROM files WHERE id = ?", [(key,) for key in deleted])
        if failed:
            raise DatabaseError(
                f"{len(failed)} files could not be saved: {failed[0]}",
                path=self.index.folder,
                advice="The changes are kept, and saved when the database is opened or saved again",
            )

    def restore(self, scope: Scope) -> None:
        """Undo the changes of a record since the last time it was saved."""
        for key in self._dirty.intersection(ids(self, scope)):  # no file has these changes
            self._dirty.remove(key)
            del self.memory[key]
        self.flush()
        self.index.lock()
        changed, removed = self._changed(scope)
        obsolete = []
        with self.index.transaction() as connection:
            run = connection.execute
            for key in changed:
                (path,) = run("SELECT path FROM files WHERE id = ?", (key,)).fetchone()
                if path is not None:
                    obsolete.append(self.index.absolute(path))
                self._undo(key, SAVED)
            connection.executemany("UPDATE files SET state = ? WHERE id = ?", [(SAVED, key) for key in removed])
            for level in range(1, SERIES + 1):
                run(
                    f"UPDATE {TABLES[level]} SET made = saved_made, attributes = saved_attributes"
                    f" WHERE {scope.rows_sql(level)}"
                )
        if not self.is_in_memory:
            for key in changed:
                self.memory.pop(key, None)
        _delete(obsolete)
        self._end(scope)

    def settle(self, index: Index) -> None:
        """Write a database in memory to the folder of a new index."""
        self.index.connection.backup(index.connection)
        with index.transaction() as connection:
            connection.execute("DELETE FROM files WHERE state >= ?", (REMOVED,))
            connection.execute("UPDATE files SET state = ?", (CREATED,))
        memory = self.index
        self.index = index
        try:
            keys = [key for (key,) in index.rows(f"SELECT id FROM files WHERE {LIVE}")]
            self._write([(key, self.memory[key]) for key in keys])
            self.save(Scope(DATABASE, 0))
        except BaseException:
            self.index = memory
            raise
        self.memory.clear()
        memory.close()

    def recover(self) -> list[str]:
        """Complete what a process did not complete before it ended; return the files of changes that were not known.

        Those of a change that was not completed are deleted. If the index was created again, they may be changes that
        were not saved; they are moved to the folder ``recovered``.
        """
        try:
            names = os.listdir(self.changes)
        except OSError:
            names = []
        waiting = self.index.row(f"SELECT 1 FROM files WHERE {UNSAVED} AND state IN (?, ?)", (SAVING, DELETING))
        if not names and waiting is None:
            return []
        self.index.lock()
        self.finish()
        known = {
            os.path.basename(os.fsdecode(path))
            for (path,) in self.index.rows(f"SELECT path FROM files WHERE {UNSAVED} AND state = {CREATED}")
        }
        unknown = [name for name in names if name not in known]
        if not self.index.rebuilt:
            _delete(os.path.join(self.changes, name) for name in unknown)
            return []
        kept = os.path.join(self.index.folder, FOLDER, "recovered")
        os.makedirs(kept, exist_ok=True)
        for name in unknown:
            os.replace(os.path.join(self.changes, name), os.path.join(kept, name))
        return [os.path.join(kept, name) for name in unknown]


def _values(dataset: BaseDataset, tags: Iterable[int]) -> list[Any]:
    return [value_of(dataset, tag) for tag in tags]


def _delete(paths: Iterable[str]) -> None:
    for path in paths:
        with suppress(OSError):
            os.unlink(path)


def _move(source: str, target: str) -> None:
    """Move a file in one step, also to another file system; do nothing if it was moved before."""
    if not os.path.exists(source):
        if not os.path.exists(target):
            raise FileNotFoundError(errno.ENOENT, "the changed file no longer exists", source)
        return
    os.makedirs(os.path.dirname(target), exist_ok=True)
    if os.path.exists(target):
        shutil.copymode(target, source)
    try:
        os.replace(source, target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        temporary = temporary_name(target)
        try:
            shutil.copyfile(source, temporary)
            shutil.copymode(source, temporary)
            sync_file(temporary)
            os.replace(temporary, target)
        except OSError:
            _delete([temporary])
            raise
        os.unlink(source)
