"""File IDs: conformance, the files that they refer to, and names for new files (PS3.10 8.2)."""

from __future__ import annotations

import os
import re

from dcmgen.errors import FileSetError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

FileId = tuple[str, ...]
"""Components of a File ID, relative to the root of the file-set."""

DICOMDIR = "DICOMDIR"
_COMPONENT = re.compile(r"[A-Z0-9_]{1,8}")
_MAX_COMPONENTS = 8
_MAX_RESOLVED = 64
"""Maximum number of components of a File ID that does not conform but is still resolved."""


def is_conformant_file_id(path: str | os.PathLike[str] | Iterable[str]) -> bool:
    """Return whether a file in a file-set may have this name (PS3.10 8.2).

    Parameters
    ----------
    path : str, PathLike or Iterable of str
        Path relative to the root of the file-set, or the components of a File ID.

    Returns
    -------
    bool
        True if there are 1 to 8 components, each of 1 to 8 characters of A-Z, 0-9 and ``_``.

    Examples
    --------
    >>> is_conformant_file_id("PAT1/STUDY_A/IM000001"), is_conformant_file_id("ct/slice1.dcm")
    (True, False)
    """
    parts = components(path)
    return 0 < len(parts) <= _MAX_COMPONENTS and all(_COMPONENT.fullmatch(part) for part in parts)


def components(file_id: str | os.PathLike[str] | Iterable[str] | None) -> FileId:
    """Return the components of a File ID; splits at slashes and backslashes, which many writers use as separators."""
    if file_id is None:
        return ()
    values = [os.fspath(file_id)] if isinstance(file_id, (str, os.PathLike)) else [str(value) for value in file_id]
    if all(map(_COMPONENT.fullmatch, values)):
        return tuple(values)
    parts = (part.strip() for value in values for part in value.replace("\\", "/").split("/"))
    return tuple(part for part in parts if part not in ("", "."))


def _folded(name: str) -> str:
    """Normalize a name, because file systems of media change it: ISO 9660 appends ``.;1``, others change the case."""
    return name.partition(";")[0].rstrip(".").upper()


def is_dicomdir(name: str) -> bool:
    """Return whether a file of this name is a DICOMDIR."""
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
            pass  # a folder that does not exist or cannot be read counts as empty

    def find(self, name: str) -> str | None:
        """Return the name of an entry, ignoring case and ``;1`` if there is no exact match; None if there is no match."""
        if name in self.names:
            return name
        if self.by_folded is None:
            self.by_folded = {_folded(entry): entry for entry in sorted(self.names, reverse=True)}
        return self.by_folded.get(_folded(name))


class Root:
    """The root folder of a file-set; resolves File IDs to files inside this folder.

    Parameters
    ----------
    path : str or PathLike
        The folder.

    Attributes
    ----------
    path : str
        Absolute path of the folder.
    """

    __slots__ = ("_folders", "_real", "path")

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = os.path.abspath(path)
        self._real = os.path.realpath(self.path)
        self._folders: dict[FileId, _Folder | None] = {}

    def refresh(self) -> None:
        """Discard the cached listings of folders."""
        self._folders.clear()

    def find(self, file_id: FileId) -> str | None:
        """Return the path of the file that a File ID refers to, or None if there is no such file.

        Raises
        ------
        FileSetError
            If the file would be outside the root.
        """
        self.check(file_id)
        folder = self._folder(file_id[:-1])
        name = folder.find(file_id[-1]) if folder is not None else None
        if folder is None or name is None:
            return None
        path = os.path.join(folder.path, name)
        if name in folder.links:
            self._check_inside(os.path.realpath(path), file_id)
        return path

    def nominal(self, file_id: FileId) -> str:
        """Return the path that a File ID specifies, whether or not the file exists."""
        self.check(file_id)
        return os.path.join(self.path, *file_id)

    def check(self, file_id: FileId) -> None:
        """Raise FileSetError if a File ID is outside the root on any operating system, or is that of the DICOMDIR."""
        if not file_id:
            raise FileSetError("the File ID is empty")
        if len(file_id) > _MAX_RESOLVED:
            raise FileSetError(f"the File ID has {len(file_id)} components; at most {_MAX_COMPONENTS} are allowed")
        if len(file_id) == 1 and is_dicomdir(file_id[0]):
            raise FileSetError("the File ID is that of the DICOMDIR itself")
        for part in file_id:
            if part == ".." or ":" in part or "\0" in part:
                raise FileSetError(f"the File ID {'/'.join(file_id)!r} points outside the file-set")

    def relative(self, path: str) -> FileId | None:
        """Return the File ID of a path, or None if the path is outside the root."""
        folder, name = os.path.split(os.path.abspath(path))
        relative = os.path.relpath(os.path.join(os.path.realpath(folder), name), self._real)
        parts = tuple(relative.split(os.sep))
        return None if parts[0] in ("..", ".") or os.path.isabs(relative) else parts

    def _folder(self, parts: FileId) -> _Folder | None:
        if parts in self._folders:
            return self._folders[parts]
        found: _Folder | None = None
        if not parts:
            found = _Folder(self.path)
        else:
            parent = self._folder(parts[:-1])
            name = parent.find(parts[-1]) if parent is not None else None
            if parent is not None and name is not None:
                path = os.path.join(parent.path, name)
                if name in parent.links:
                    self._check_inside(os.path.realpath(path), parts)
                found = _Folder(path)
        self._folders[parts] = found
        return found

    def _check_inside(self, real: str, file_id: FileId) -> None:
        if real != self._real and not real.startswith(os.path.join(self._real, "")):
            raise FileSetError(f"the File ID {'/'.join(file_id)!r} is a link that points outside the file-set")


class Names:
    """Generates unused names of files and folders.

    Parameters
    ----------
    root : Root
        Root folder of the file-set.
    reserved : Iterable of FileId
        File IDs that must not be generated, although the files may not exist yet.
    """

    def __init__(self, root: Root, reserved: Iterable[FileId]) -> None:
        self._root = root
        self._reserved: set[FileId] = {(DICOMDIR,)}
        self._numbers: dict[tuple[FileId, str], int] = {}
        for file_id in reserved:
            self.reserve(file_id)

    def reserve(self, file_id: FileId) -> None:
        """Reserve a File ID and the folders that it contains."""
        for end in range(1, len(file_id) + 1):
            self._reserved.add(file_id[:end])

    def new(self, folder: FileId, prefix: str) -> FileId:
        """Return and reserve the next unused name in a folder: the prefix and a number of six digits.

        Raises
        ------
        FileSetError
            If all numbers are used.
        """
        number = self._numbers.get((folder, prefix), 0)
        while True:
            number += 1
            if number > 999_999:
                raise FileSetError(f"no more names with prefix {prefix!r} in {'/'.join(folder) or 'the root folder'}")
            name = (*folder, f"{prefix}{number:06}")
            if name not in self._reserved and self._root.find(name) is None:
                break
        self._numbers[folder, prefix] = number
        self._reserved.add(name)
        return name
