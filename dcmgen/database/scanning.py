"""Scans of a folder: the index follows the files."""

from __future__ import annotations

import os
from collections import deque
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from stat import S_ISREG

from dcmgen._parallel import Failure, chunks, run_parts
from dcmgen.codec.archives import is_archive
from dcmgen.codec.folders import files_in, is_other_file
from dcmgen.codec.headers import read_decodable, read_headers
from dcmgen.database.columns import HEADER, INSTANCE, KEYWORDS
from dcmgen.database.index import FOLDER, STORAGE
from dcmgen.database.schema import ARCHIVE, DICOMDIR, NOT_DICOM
from dcmgen.dictionary.data.uid_constants import MediaStorageDirectoryStorage
from dcmgen.errors import DatabaseError, DicomError
from dcmgen.values.tag import tag_number
from dcmgen.values.tags import MEDIA_STORAGE_SOP_CLASS_UID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator
    from typing import Any

    from dcmgen._parallel import Workers
    from dcmgen.codec.headers import Headers
    from dcmgen.database.columns import Stored
    from dcmgen.database.index import Index

    Status = tuple[int, int, int]
    """Size, time of the last change in nanoseconds, and inode of a file."""
    Changed = tuple[str | bytes, Status, int | None]
    """Path, status and ID of a file; None for a new one."""

_PART = 256
"""Number of files that are read together."""
_BATCH = 1024
"""Number of files that are read before their rows are committed."""

_TAGS = (*map(tag_number, KEYWORDS), MEDIA_STORAGE_SOP_CLASS_UID)
_FIRST_OF_INSTANCE = len(HEADER)
_OF_INSTANCE = STORAGE[_FIRST_OF_INSTANCE:]

ADD = "INSERT INTO files (path, size, mtime, inode, header, error, repairs, {}) VALUES ({})".format(
    ", ".join(INSTANCE), ", ".join("?" * (len(INSTANCE) + 7))
)
_UPDATE = "UPDATE files SET path = ?, size = ?, mtime = ?, inode = ?, header = ?, error = ?, repairs = ?, {}".format(
    ", ".join(f"{name} = ?" for name in INSTANCE)
)


@dataclass(frozen=True, slots=True)
class ScanResult:
    """What a scan of a folder found.

    Attributes
    ----------
    added, changed, removed, unchanged : int
        Number of files that are new, have changed, no longer exist, or are the same as before.
    skipped : int
        Number of the added and changed files that are not instances: not DICOM, or a DICOMDIR.
    unreadable : int
        Number of the added and changed files that cannot be read.
    """

    added: int
    changed: int
    removed: int
    unchanged: int
    skipped: int
    unreadable: int


@dataclass(slots=True)
class _Count:
    added: int = 0
    changed: int = 0
    unchanged: int = 0
    skipped: int = 0
    unreadable: int = 0


def scan(
    index: Index,
    *,
    full: bool = False,
    workers: Workers = 1,
    progress: Callable[[int], object] | None = None,
) -> ScanResult:
    """Read the files of a folder that are new or have changed, and forget those that no longer exist.

    Rows are committed in batches, so that a scan that was interrupted continues where it ended.
    """
    if not os.path.isdir(index.folder):
        raise DatabaseError("the folder does not exist", path=index.folder)
    try:
        os.scandir(index.folder).close()
    except OSError as failure:
        raise DatabaseError(f"the folder cannot be read: {failure.strerror}", path=index.folder) from None
    known = {
        path: (key, (size, mtime, inode))
        for key, path, size, mtime, inode in index.rows(
            "SELECT id, path, size, mtime, inode FROM files WHERE path <> ''"
        )
    }
    count = _Count()
    done = 0
    with closing(_read(index, _changed(index, known, full, count), workers)) as read:
        while batch := list(islice(read, _BATCH)):
            with index.transaction() as connection:
                added, updated = [], []
                for (path, status, key), (header, error, repairs, values) in batch:
                    if error in (NOT_DICOM, DICOMDIR):
                        count.skipped += 1
                    elif error:
                        count.unreadable += 1
                    where = None if header is None else index.header(header)
                    row = (path, *status, where, error, repairs, *values)
                    if key is None:
                        added.append(row)
                    else:
                        updated.append((*row, key))
                connection.executemany(ADD, added)
                connection.executemany(f"{_UPDATE} WHERE id = ?", updated)
            done += len(batch)
            if progress is not None:
                progress(done)
    removed = _forget(index, known)
    return ScanResult(count.added, count.changed, removed, count.unchanged, count.skipped, count.unreadable)


def _read(index: Index, changed: Iterable[Changed], workers: Workers) -> Generator[tuple[Changed, Row], None, None]:
    """Read files; while the caller stores their rows, other processes read on."""
    waiting: deque[Changed] = deque()

    def paths() -> Iterator[str]:
        for each in changed:
            waiting.append(each)
            yield index.absolute(each[0])

    for _, rows in run_parts(read_rows, chunks(paths(), _PART), workers):
        for row in [_failed(rows.message)] if isinstance(rows, Failure) else rows:
            yield waiting.popleft(), row


def _changed(
    index: Index, known: dict[str | bytes, tuple[int, Status]], full: bool, count: _Count
) -> Iterator[Changed]:
    """Yield path, status and ID of the files to read, and remove the existing ones from `known`."""
    start = len(os.path.join(index.folder, ""))
    for name in files_in(index.folder):
        path = index.relative(name[start:])
        try:
            status = status_of(name)
        except OSError:
            status = (0, 0, 0)  # reading it reports the error
        key, before = known.pop(path, (None, None))
        if key is not None and before == status and not full:
            count.unchanged += 1
            continue
        if key is None:
            count.added += 1
        else:
            count.changed += 1
        yield path, status, key


def status_of(path: str) -> Status:
    """Return the size, time of the last change and inode of a file; zeros for a folder that cannot be listed."""
    found = os.stat(path)
    return (found.st_size, found.st_mtime_ns, found.st_ino) if S_ISREG(found.st_mode) else (0, 0, 0)


def _forget(index: Index, missing: dict[str | bytes, tuple[int, Status]]) -> int:
    """Delete the rows of files that no longer exist, except unsaved changes and files in folders that failed."""
    failed = [
        os.path.join(os.fsencode(path), b"")
        for (path,) in index.rows("SELECT path FROM files WHERE size = 0 AND inode = 0 AND error <> ''")
    ]
    own = os.fsencode(os.path.join(FOLDER, ""))
    gone = [
        (key,)
        for path, (key, _) in missing.items()
        if not os.fsencode(path).startswith(own) and not any(os.fsencode(path).startswith(each) for each in failed)
    ]
    if gone or index.is_new:
        with index.transaction() as connection:
            connection.executemany("DELETE FROM files WHERE id = ?", gone)
            if gone:
                index.forget_unused()
            if index.is_new:
                connection.execute("INSERT INTO scans (finished) VALUES (datetime('now'))")
        index.is_new = False
    return len(gone)


Row = tuple["tuple[Stored, ...] | None", str, str, "tuple[Stored, ...]"]
"""Values of the header, error, repairs, and values of the instance."""


def read_rows(paths: list[str]) -> list[Row]:
    """Read what the index contains of files; return a row for each."""
    headers = read_headers(paths, _TAGS)
    rows: list[Row] = []
    convert = _Conversion()
    for number, values in enumerate(headers):
        error, repairs = headers.errors[number], _text(headers, number)
        if error:
            values, error, repairs = _tolerant(headers.paths[number], error)
        elif values[-1] == MediaStorageDirectoryStorage:
            error = DICOMDIR
        if error:
            rows.append(_failed(error, repairs))
        else:
            header, instance = convert(values)
            rows.append((header, "", repairs, instance))
    return rows


def _failed(error: str, repairs: str = "") -> Row:
    return None, error, repairs, (None,) * len(INSTANCE)


def _text(headers: Headers, number: int) -> str:
    found = headers.repairs[number]
    return "\n".join(map(str, found)) if found else ""


class _Conversion:
    """Conversion of values for the index, which remembers those of headers."""

    def __init__(self) -> None:
        self._known: list[dict[Any, Stored]] = [{} for _ in HEADER]
        self._last: tuple[Any, ...] = ()
        self._header: tuple[Stored, ...] = ()

    def __call__(self, values: tuple[Any, ...]) -> tuple[tuple[Stored, ...], tuple[Stored, ...]]:
        common = values[:_FIRST_OF_INSTANCE]
        if common != self._last:  # fast, because `read_headers` uses the values of the file before again
            self._header = self._converted(common)
            self._last = common
        instance = [convert(value) for value, convert in zip(values[_FIRST_OF_INSTANCE:], _OF_INSTANCE, strict=False)]
        return self._header, tuple(instance)

    def _converted(self, values: tuple[Any, ...]) -> tuple[Stored, ...]:
        header: list[Stored] = []
        for value, known, convert in zip(values, self._known, STORAGE, strict=False):
            if value is None:
                header.append(None)
            elif isinstance(value, list):
                header.append(convert(value))
            else:
                key = (type(value), value)
                if key not in known:
                    known[key] = convert(value)
                header.append(known[key])
        return tuple(header)


def _tolerant(path: str, error: str) -> tuple[tuple[Any, ...], str, str]:
    """Return the values of a file of which at least one cannot be decoded, the error, and the repairs."""
    try:
        values, repairs, failures = read_decodable(path, _TAGS)
    except (DicomError, OSError) as failure:
        if is_other_file(path, failure):
            return (), ARCHIVE if is_archive(path) else NOT_DICOM, ""
        return (), str(failure), ""
    if not failures:
        return (), error, ""
    return values, "", "\n".join((*map(str, repairs), *(f"left out of the index: {each}" for each in failures)))


def row_of(values: tuple[Any, ...]) -> tuple[tuple[Stored, ...], tuple[Stored, ...]]:
    """Return the values of `KEYWORDS` as the index stores them: those of the header, and those of the instance."""
    return _Conversion()(values)
