"""Copies of files in folders that are named after values of their elements."""

from __future__ import annotations

import errno
import os
import shutil
import unicodedata
from dataclasses import dataclass, field, replace
from hashlib import file_digest
from itertools import islice

from dcmgen._printable import counted, printable
from dcmgen.codec.archives import is_archive
from dcmgen.codec.folders import files_in, is_other_file
from dcmgen.codec.headers import read_decodable, read_headers
from dcmgen.codec.replacing import place_new, temporary_name
from dcmgen.codec.urls import is_url
from dcmgen.database.fetching import Fetched
from dcmgen.database.naming import with_number
from dcmgen.database.patterns import Pattern
from dcmgen.dictionary.data.uid_constants import MediaStorageDirectoryStorage
from dcmgen.errors import DicomError, FileSetError
from dcmgen.values.tags import MEDIA_STORAGE_SOP_CLASS_UID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Literal, TypeAlias

    from dcmgen._parallel import Workers

    Path = str | os.PathLike[str]
    Action: TypeAlias = Literal["copy", "move", "link"]
    Status: TypeAlias = Literal["new", "numbered", "identical"]

PATTERN = "{PatientID}/{StudyDate}_{StudyDescription}/{SeriesNumber:03d}_{SeriesDescription}"
"""Pattern by default."""
_BATCH = 1024
"""Number of files whose elements are read before the files are placed."""
_BLOCK = 1 << 20
_FULL = frozenset((errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)))
_VERBS = {"copy": "copied", "move": "moved", "link": "linked"}


@dataclass(frozen=True, slots=True)
class SortedFile:
    """A file, and its place in the target.

    Attributes
    ----------
    source, target : str
        Path of the file, and path in the target.
    status : {"new", "numbered", "identical"}
        "numbered" if another file has the name of the pattern, so that the name got a number; "identical" if the target
        is a file with the same content that existed before, which includes the other copies of a file.
    """

    source: str
    target: str
    status: Status


@dataclass(slots=True)
class SortResult:
    """What `sort_files` did, or would do.

    Attributes
    ----------
    action : {"copy", "move", "link"}
        How files are placed.
    is_dry_run : bool
        Whether nothing was written.
    files : list of SortedFile
        DICOM files in the order of the sources.
    skipped : list of str
        Files that are not DICOM, and DICOMDIR files.
    failed : dict of str to str
        Why a file could not be read or placed, by path.
    """

    action: Action = "copy"
    is_dry_run: bool = False
    files: list[SortedFile] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    failed: dict[str, str] = field(default_factory=dict)

    def count(self, status: Status) -> int:
        """Return the number of files with a status."""
        return sum(each.status == status for each in self.files)

    def __str__(self) -> str:
        named, renamed = self.count("new"), self.count("numbered")
        verb = f"to {self.action}" if self.is_dry_run else _VERBS[self.action]
        others = {
            "with a number because of another file with the same name": renamed,
            "in the target already": self.count("identical"),
            "skipped, not DICOM": len(self.skipped),
            "failed": len(self.failed),
        }
        parts = [f"{count} {text}" for text, count in others.items() if count]
        return ", ".join((f"{counted(named + renamed, 'file')} {verb}", *parts))


def sort_files(
    sources: Path | Iterable[Path],
    target: Path,
    pattern: str = PATTERN,
    *,
    action: Action = "copy",
    dry_run: bool = False,
    empty: str = "unknown",
    workers: Workers = 1,
    progress: Callable[[int], object] | None = None,
) -> SortResult:
    """Place DICOM files in folders that are named after values of their elements.

    No file is ever replaced or changed. If different files have the same name, the later ones get a number. A file that
    is in the target already is not written again, so that an interrupted call can be repeated.

    Parameters
    ----------
    sources : path-like or iterable of path-like
        Files and folders, whose subfolders are included; a DICOMDIR selects the files that it lists. Also ZIP archives,
        and URLs of files and folders; the URL of a folder ends with a slash. Files in the target are left out, unless
        the target is the source.
    target : path-like
        Folder, which is created if it does not exist. It may be the source if files are moved.
    pattern : str, optional
        Path in the target with elements in braces: a keyword or tag, optionally with a format as in f-strings, as in
        ``{SeriesNumber:03d}`` or ``{StudyDate:%Y-%m}``, or the index of a value, as in ``{ImageType[2]}``. A pattern that
        ends with ``.dcm`` names files. Other patterns name folders, in which files are named by SOP Instance UID.
        Characters that a file system might not accept become ``_``.
    action : {"copy", "move", "link"}, optional
        Whether files are copied, moved, or get a second name in the same file system (a hard link). A file that is
        moved is deleted as soon as the file in the target is complete, also if it was there before. Folders that become
        empty are removed. The files of archives and URLs can only be copied.
    dry_run : bool, optional
        Whether to write nothing, and only return what would be done. The files of archives and URLs are copied to a
        temporary folder.
    empty : str, optional
        Text for values that are absent or empty.
    workers : int, concurrent.futures.Executor or dask client, optional
        Processes that read the files, as for `dcmgen.read_headers`.
    progress : callable, optional
        Function that is called with the number of files that were processed.

    Returns
    -------
    SortResult
        The files with their places, the files that were skipped, and those that failed.

    Raises
    ------
    UnknownNameError
        If the pattern contains an unknown keyword.
    DicomError
        If the pattern is not valid.
    ValueError
        If files would be copied or linked into the folder in which they are, or the files of an archive or URL would be
        moved or linked.
    ReadError
        If an archive is damaged, or a URL cannot be opened.
    OSError
        If a source does not exist, or if the disk is full.

    See Also
    --------
    dcmgen.fileset.FileSet : Folders with a DICOMDIR.

    Examples
    --------
    >>> from dcmgen import examples
    >>> from dcmgen.database import sort_files
    >>> plan = sort_files(examples.get_path("ct"), "sorted", "{Modality}/{Rows}.dcm", dry_run=True)
    >>> [file.target for file in plan.files]
    ['sorted/CT/128.dcm']
    """
    names = Pattern(pattern, empty)
    if action not in _VERBS:
        raise ValueError(f"action is {action!r}, not one of {', '.join(_VERBS)}")
    root = os.fspath(target)
    given = [sources] if isinstance(sources, str | os.PathLike) else list(sources)
    result = SortResult(action, dry_run)
    place = _Places(root, action, dry_run)
    tags = (*names.tags, MEDIA_STORAGE_SOP_CLASS_UID)
    done = 0
    with Fetched() as fetched:
        found = _found(given, root, action, result, fetched)
        while paths := list(islice(found, _BATCH)):
            headers = read_headers(paths, tags, workers=workers)
            for path, row, problem in zip(paths, headers, headers.errors, strict=True):
                source = fetched.names.get(path, path)
                try:
                    if problem:
                        row, *_ = read_decodable(path, tags)
                    values = dict(zip(tags, row, strict=True))
                    if values[MEDIA_STORAGE_SOP_CLASS_UID] == MediaStorageDirectoryStorage:
                        result.skipped.append(source)
                    else:
                        result.files.append(replace(place(path, names.path(values)), source=source))
                except (DicomError, OSError) as error:
                    if isinstance(error, OSError) and error.errno in _FULL:
                        raise
                    if is_other_file(path, error):
                        result.skipped.append(source)
                    else:
                        result.failed[source] = printable(str(error).replace(path, source))
                if not dry_run:  # which compares files with those of the same name
                    fetched.delete(path)
            done += len(paths)
            if progress is not None:
                progress(done)
    if action == "move" and not dry_run:
        _remove_empty({os.path.dirname(each.source) for each in result.files}, given)
    return result


def _remove_empty(folders: set[str], sources: Iterable[Path]) -> None:
    """Remove the folders in the sources that moving has left empty."""
    roots = {os.path.abspath(source) for source in sources if os.path.isdir(source)}
    for folder in sorted(map(os.path.abspath, folders), key=len, reverse=True):
        while any(folder.startswith(os.path.join(root, "")) for root in roots):
            try:
                os.rmdir(folder)
            except OSError:
                break
            folder = os.path.dirname(folder)


def _found(sources: Iterable[Path], root: str, action: Action, result: SortResult, fetched: Fetched) -> Iterator[str]:
    """Yield the paths of files, without those in the target."""
    own = os.path.join(os.path.realpath(root), "")
    for source in (os.fspath(each) for each in sources):
        if is_url(source) or is_archive(source):
            if action != "copy":
                raise ValueError(f"the files of {source} can only be copied")
            yield from fetched.files(source)
            continue
        if not os.path.isdir(source):
            if not os.path.exists(source):
                raise FileNotFoundError(errno.ENOENT, "no such file or folder", source)
            yield from _listed(source, result) if os.path.basename(source).upper() == "DICOMDIR" else (source,)
            continue
        folder = os.path.join(os.path.realpath(source), "")
        if folder == own and action != "move":
            raise ValueError(f"{source} is the source and the target; choose another target, or move the files")
        within = own.startswith(folder) and folder != own
        for path in files_in(source):
            if not (within and os.path.join(os.path.realpath(os.path.dirname(path)), "").startswith(own)):
                yield path


def _listed(dicomdir: str, result: SortResult) -> Iterator[str]:
    """Yield the files that a DICOMDIR lists; those that are missing have failed."""
    from dcmgen.fileset import FileSet

    result.skipped.append(dicomdir)
    for instance in FileSet(dicomdir):
        try:
            path = instance.path
        except FileSetError as error:
            result.failed[f"{dicomdir}: {instance.FileID}"] = str(error)
            continue
        if os.path.isfile(path):
            yield path
        else:
            result.failed[path] = f"{path}: {dicomdir} lists the file, but it is missing"


class _Places:
    """Places of files in the target.

    Parameters
    ----------
    root : str
        Target.
    action : {"copy", "move", "link"}
        What to do.
    is_dry_run : bool
        Whether to write nothing.
    """

    def __init__(self, root: str, action: Action, is_dry_run: bool) -> None:
        self._root = root
        self._action = action
        self._is_dry_run = is_dry_run
        self._taken: dict[str, str] = {}
        """File with the content of each path that was assigned; some file systems ignore case."""
        self._namesakes: dict[str, dict[bytes, str]] = {}
        """Paths of the files that have the same name except for a number, by the hash of their content."""
        self._folders: set[str] = set()

    def __call__(self, source: str, name: str) -> SortedFile:
        """Place a file under a name, or under the name with a number."""
        wanted = os.path.join(self._root, *name.split("/"))
        while True:
            target, content = self._free(source, wanted)
            if content is not None:
                if self._action == "move" and not self._is_dry_run and not _may_be_one_path(source, content):
                    os.unlink(source)
                return SortedFile(source, target, "identical")
            try:
                if not self._is_dry_run:
                    self._make(source, target)
            except FileExistsError:  # another process has created it in the meantime
                continue
            self._taken[_key(target)] = source if self._is_dry_run else target
            return SortedFile(source, target, "new" if target == wanted else "numbered")

    def _free(self, source: str, wanted: str) -> tuple[str, str | None]:
        """Return the path of a file; and the file with its content, or None if the path is free."""
        content = self._content(wanted)
        if content is None or _are_equal(source, content):
            return wanted, content
        known = self._namesakes.setdefault(_key(wanted), {})
        number = len(known) + 1
        target = with_number(wanted, number) if number > 1 else wanted
        while (content := self._content(target)) is not None:
            known.setdefault(_hash(content) if os.path.isfile(content) else os.fsencode(target), target)
            number += 1
            target = with_number(wanted, number)
        same = known.get(_hash(source))
        return (target, None) if same is None else (same, self._content(same))

    def _content(self, target: str) -> str | None:
        """Return the file that has, or will have, the content of a path; None if the path is free."""
        return self._taken.get(_key(target)) or (target if os.path.lexists(target) else None)

    def _make(self, source: str, target: str) -> None:
        folder = os.path.dirname(target)
        if folder not in self._folders:
            os.makedirs(folder, exist_ok=True)
            self._folders.add(folder)
        if self._action == "link":
            self._link(source, target)
            return
        if self._action == "move" and not os.path.islink(source):
            try:
                place_new(source, target)
                return
            except OSError as error:
                if error.errno != errno.EXDEV:
                    raise
        temporary = temporary_name(target)
        try:
            shutil.copy2(source, temporary)
            place_new(temporary, target)
        except BaseException:
            if os.path.lexists(temporary):
                os.unlink(temporary)
            raise
        if self._action == "move":
            os.unlink(source)

    def _link(self, source: str, target: str) -> None:
        try:
            os.link(os.path.realpath(source), target)
        except FileExistsError:
            raise
        except OSError as error:
            raise DicomError(
                f"no link to it can be created in {os.path.dirname(target)}: {error.strerror}",
                path=source,
                advice="Links require the same file system; copy the files instead",
            ) from None


def _key(path: str) -> str:
    return unicodedata.normalize("NFC", path).casefold()


def _may_be_one_path(one: str, other: str) -> bool:
    """Return whether two paths may be one entry of a folder: some file systems ignore case."""
    return _key(os.path.realpath(one)) == _key(os.path.realpath(other)) and os.path.samefile(one, other)


def _hash(path: str) -> bytes:
    """Return a hash of the content of a file."""
    with open(path, "rb") as file:
        return file_digest(file, "blake2b").digest()


def _are_equal(one: str, other: str) -> bool:
    """Return whether two files have the same content."""
    try:
        first, second = os.stat(one), os.stat(other)
    except OSError:
        return False
    if first.st_size != second.st_size or os.path.isdir(other):
        return False
    if first.st_ino and os.path.samestat(first, second):
        return True
    with open(one, "rb") as left, open(other, "rb") as right:
        while True:
            block = left.read(_BLOCK)
            if block != right.read(_BLOCK):
                return False
            if not block:
                return True
