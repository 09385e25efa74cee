"""File IDs: which are conforming, which file one means, and names for new files (PS3.10 Section 8.2)."""

from __future__ import annotations

import os
import re

from dcmgen.errors import FileSetError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

FileId = tuple[str, ...]
"""The components of a File ID, from the root of the file-set."""

DICOMDIR = "DICOMDIR"
_COMPONENT = re.compile(r"[A-Z0-9_]{1,8}")
_MOST_COMPONENTS = 8
_MOST_FOLLOWED = 64
"""Components of a File ID that is looked up at all, conforming or not."""


def is_conformant_file_id(path: str | os.PathLike[str] | Iterable[str]) -> bool:
    """Whether a file may have this name in a file-set (PS3.10 Section 8.2).

    Parameters
    ----------
    path
        Relative to the root of the file-set: a path, or the components of a File ID.

    Examples
    --------
    >>> is_conformant_file_id("PAT1/STUDY_A/IM000001"), is_conformant_file_id("ct/slice1.dcm")
    (True, False)
    """
    parts = components(path)
    return 0 < len(parts) <= _MOST_COMPONENTS and all(_COMPONENT.fullmatch(part) for part in parts)


def components(file_id: str | os.PathLike[str] | Iterable[str] | None) -> FileId:
    """The components of a File ID, of which many writers separate some by slashes instead of by values."""
    if file_id is None:
        return ()
    values = [os.fspath(file_id)] if isinstance(file_id, (str, os.PathLike)) else [str(value) for value in file_id]
    if all(map(_COMPONENT.fullmatch, values)):
        return tuple(values)
    parts = (part.strip() for value in values for part in value.replace("\\", "/").split("/"))
    return tuple(part for part in parts if part not in ("", "."))


def _folded(name: str) -> str:
    """A name as file systems of media may give it: ISO 9660 adds ``.;1``, others change the case."""
    return name.partition(";")[0].rstrip(".").upper()


def is_dicomdir(name: str) -> bool:
    """Whether a file of this name is the directory of the folder it lies in."""
    return _folded(name) == DICOMDIR


class _Folder:
    """The listing of one folder."""

    __slots__ = ("by_folded", "links", "names", "path")

    def __init__(self, path: str) -> None:
        self.path = path
        self.names: set[str] = set()
        self.links: set[str] = set()
        self.by_folded: dict[str, str] | None = None
        try:
            with os.scandir(path) as entries:
                for entry in entries:
                    self.names.add(entry.name)
                    if entry.is_symlink():
                        self.links.add(entry.name)
        except OSError:
            pass  # no such folder, or not ours to read: there is nothing in it

    def find(self, name: str) -> str | None:
        """The entry of that name, in whatever case."""
        if name in self.names:
            return name
        if self.by_folded is None:
            self.by_folded = {_folded(entry): entry for entry in sorted(self.names, reverse=True)}
        return self.by_folded.get(_folded(name))


class Root:
    """The root folder of a file-set: finds the file that a File ID means, and none outside.

    Attributes
    ----------
    path : str
        Absolute.
    """

    __slots__ = ("_folders", "_real", "path")

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = os.path.abspath(path)
        self._real = os.path.realpath(self.path)
        self._folders: dict[FileId, _Folder | None] = {}

    def forget(self) -> None:
        """Look at the folders anew: files came or went."""
        self._folders.clear()

    def find(self, file_id: FileId) -> str | None:
        """The path of the file that a File ID means; None if there is no such file.

        Raises
        ------
        FileSetError
            It would lie outside of the root.
        """
        self.check(file_id)
        folder = self._folder(file_id[:-1])
        name = folder.find(file_id[-1]) if folder is not None else None
        if folder is None or name is None:
            return None
        path = os.path.join(folder.path, name)
        if name in folder.links:
            self._hold(os.path.realpath(path), file_id)
        return path

    def nominal(self, file_id: FileId) -> str:
        """The path that a File ID spells, whether or not a file is there."""
        self.check(file_id)
        return os.path.join(self.path, *file_id)

    def check(self, file_id: FileId) -> None:
        """Refuse a File ID that leads out of the root, on whatever system, or to the DICOMDIR; FileSetError."""
        if not file_id:
            raise FileSetError("the File ID is empty")
        if len(file_id) > _MOST_FOLLOWED:
            raise FileSetError(f"the File ID has {len(file_id)} components, and {_MOST_COMPONENTS} at most are allowed")
        if len(file_id) == 1 and is_dicomdir(file_id[0]):
            raise FileSetError("the File ID is that of the DICOMDIR itself")
        for part in file_id:
            if part == ".." or ":" in part or "\0" in part:
                raise FileSetError(f"the File ID {'/'.join(file_id)!r} leads out of the file-set")

    def relative(self, path: str) -> FileId | None:
        """The File ID of a path inside of the root; None for one outside."""
        folder, name = os.path.split(os.path.abspath(path))
        inside = os.path.relpath(os.path.join(os.path.realpath(folder), name), self._real)
        parts = tuple(inside.split(os.sep))
        return None if parts[0] in ("..", ".") or os.path.isabs(inside) else parts

    def _folder(self, parts: FileId) -> _Folder | None:
        if parts in self._folders:
            return self._folders[parts]
        found: _Folder | None = None
        if not parts:
            found = _Folder(self.path)
        else:
            above = self._folder(parts[:-1])
            name = above.find(parts[-1]) if above is not None else None
            if above is not None and name is not None:
                path = os.path.join(above.path, name)
                if name in above.links:
                    self._hold(os.path.realpath(path), parts)
                found = _Folder(path)
        self._folders[parts] = found
        return found

    def _hold(self, real: str, file_id: FileId) -> None:
        if real != self._real and not real.startswith(os.path.join(self._real, "")):
            raise FileSetError(f"the File ID {'/'.join(file_id)!r} is a link that leads out of the file-set")


class Names:
    """Gives files and folders names that nothing in the root has yet.

    Parameters
    ----------
    root
        Where they will lie.
    taken
        File IDs that are spoken for.
    """

    def __init__(self, root: Root, taken: Iterable[FileId]) -> None:
        self._root = root
        self._taken: set[FileId] = {(DICOMDIR,)}
        self._next: dict[tuple[FileId, str], int] = {}
        for file_id in taken:
            self.take(file_id)

    def take(self, file_id: FileId) -> None:
        """Note that a File ID, and with it the folders it lies in, is spoken for."""
        for end in range(1, len(file_id) + 1):
            self._taken.add(file_id[:end])

    def new(self, folder: FileId, prefix: str) -> FileId:
        """A name in a folder: the prefix and the next number."""
        number = self._next.get((folder, prefix), 0)
        while True:
            number += 1
            if number > 999_999:
                raise FileSetError(f"there are no names left in {'/'.join(folder) or 'the root'}")
            name = (*folder, f"{prefix}{number:06}")
            if name not in self._taken and self._root.find(name) is None:
                break
        self._next[folder, prefix] = number
        self._taken.add(name)
        return name
