"""Replacement of files in one step: a path refers to the old content or to the complete new content."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import contextmanager

from dcmgen.codec.origin import release

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

_NAME_BYTES = 100
"""Number of bytes of a file name that the name of its temporary file contains; file systems allow 255 in a name."""
_FLAGS = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


def temporary_name(path: str) -> str:
    """Return a new path in the same folder for the temporary file of a path: a hidden name that ends with ``.part``."""
    folder, base = os.path.split(path)
    stem = os.fsencode(base)[:_NAME_BYTES].decode("utf-8", "ignore")
    return os.path.join(folder, f".{stem}.{os.getpid()}.{os.urandom(4).hex()}.part")


class Replacement:
    """A file, and the temporary file that replaces it when it is complete.

    If the file exists, only its owner can read the temporary file, until `commit` gives it the mode, group and owner of
    the file. Symbolic links are followed, even if their target does not exist.

    Parameters
    ----------
    path : str
        The file to create or replace.

    Attributes
    ----------
    path : str
        The file; if it is a symbolic link, its target.
    status : os.stat_result or None
        Status of the file; None if it does not exist.
    temporary : str
        The temporary file, after `create`.
    descriptor : int
        Its descriptor, which is open for reading and writing until `commit` or `discard`.

    Raises
    ------
    OSError
        If symbolic links form a cycle.
    """

    __slots__ = ("descriptor", "path", "status", "temporary")

    def __init__(self, path: str) -> None:
        self.temporary = ""
        self.descriptor = -1
        self.status: os.stat_result | None = None
        try:
            self.status = os.lstat(path)
            if stat.S_ISLNK(self.status.st_mode):
                path = os.path.realpath(path)
                if os.path.islink(path):
                    raise OSError(errno.ELOOP, "too many levels of symbolic links", path)
                self.status = None
                self.status = os.stat(path)
        except FileNotFoundError:
            pass
        self.path = path

    def is_special(self) -> bool:
        """Return whether the file is a device or a pipe, which cannot be replaced.

        Raises
        ------
        IsADirectoryError
            If it is a folder.
        """
        if self.status is None or stat.S_ISREG(self.status.st_mode):
            return False
        if stat.S_ISDIR(self.status.st_mode):
            raise IsADirectoryError(errno.EISDIR, "the path is a directory", self.path)
        return True

    def create(self, mode: int = 0o666) -> None:
        """Create the temporary file.

        Parameters
        ----------
        mode : int, optional
            Mode if the file is new. The process removes the bits of its umask.
        """
        self.temporary = temporary_name(self.path)
        try:
            self.descriptor = os.open(self.temporary, _FLAGS, mode if self.status is None else 0o600)
        except OSError as error:
            error.filename = self.path  # the temporary name would confuse users
            raise

    def commit(self, *, overwrite: bool = True, fsync: bool = False) -> None:
        """Close the temporary file and give it the name of the file.

        Parameters
        ----------
        overwrite : bool, optional
            Whether to replace a file that exists.
        fsync : bool, optional
            Whether to return only after the content and the name are on the disk.

        Raises
        ------
        FileExistsError
            If the file exists, with ``overwrite=False``.
        """
        if self.status is not None:
            _copy_rights(self.temporary, self.status)
        if fsync:
            os.fsync(self.descriptor)
        self._close()
        if overwrite:
            self._replace()
        else:
            place_new(self.temporary, self.path)
        if fsync:
            sync_folder(os.path.dirname(self.path))

    def _replace(self) -> None:
        try:
            os.replace(self.temporary, self.path)
        except PermissionError:  # Windows does not replace an open file
            if self.status is None:
                raise
            release(self.status)
            os.replace(self.temporary, self.path)

    def discard(self) -> None:
        """Close and delete the temporary file, if `commit` has not renamed it."""
        self._close()
        if os.path.lexists(self.temporary):
            os.unlink(self.temporary)

    def _close(self) -> None:
        descriptor, self.descriptor = self.descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)


@contextmanager
def open_replacement(
    path: str | os.PathLike[str], *, overwrite: bool = True, fsync: bool = False
) -> Iterator[BinaryIO]:
    """Open a file for writing; it gets its name when it is complete, and is deleted if there is an error.

    A device or a pipe is written directly.

    Parameters
    ----------
    path : str or os.PathLike
        The file to create or replace.
    overwrite, fsync : bool, optional
        As for `Replacement.commit`.

    Yields
    ------
    BinaryIO
        The file.

    Raises
    ------
    FileExistsError
        If the file exists, with ``overwrite=False``.
    IsADirectoryError
        If the path is a folder.
    """
    file = Replacement(os.fspath(path))
    if file.status is not None and not overwrite:
        raise exists_error(os.fspath(path))
    if file.is_special():
        with open(path, "wb") as stream:
            yield stream
        return
    file.create()
    try:
        with open(file.descriptor, "wb", closefd=False) as stream:
            yield stream
        file.commit(overwrite=overwrite, fsync=fsync)
    except BaseException:
        file.discard()
        raise


def write_file(
    path: str | os.PathLike[str], data: bytes | bytearray, *, overwrite: bool = True, fsync: bool = False
) -> None:
    """Write the whole content of a file in one step; the parameters are those of `open_replacement`."""
    with open_replacement(path, overwrite=overwrite, fsync=fsync) as file:
        file.write(data)


def write_text(path: str | os.PathLike[str], text: str) -> None:
    """Write a text in UTF-8 to a file in one step."""
    write_file(path, text.encode())


def _copy_rights(path: str, status: os.stat_result) -> None:
    """Give a file the owner, group and mode of another one; the group gets no access if it is not the same group."""
    mode = stat.S_IMODE(status.st_mode) & 0o777
    if hasattr(os, "chown"):
        made = os.stat(path)
        if made.st_gid != status.st_gid and not _chown(path, -1, status.st_gid):
            mode = mode & 0o707 | (mode & 0o007) << 3
        if made.st_uid != status.st_uid:
            _chown(path, status.st_uid, -1)
    os.chmod(path, mode)


def _chown(path: str, user: int, group: int) -> bool:
    try:
        os.chown(path, user, group)
    except OSError:
        return False
    return True


def place_new(temporary: str, name: str) -> None:
    """Rename a file unless the name exists, in one step if the file system supports hard links."""
    try:
        os.link(temporary, name)
    except FileExistsError:
        raise exists_error(name) from None
    except (OSError, AttributeError):
        if os.path.lexists(name):
            raise exists_error(name) from None
        os.rename(temporary, name)
    else:
        os.unlink(temporary)


def exists_error(name: str) -> FileExistsError:
    """Return the error for a file that exists and must not be replaced."""
    return FileExistsError(errno.EEXIST, "the file exists and must not be replaced", name)


def sync_file(path: str) -> None:
    """Wait until the content of a file is on the disk."""
    _sync(path, os.O_RDONLY if hasattr(os, "O_DIRECTORY") else os.O_RDWR)  # Windows syncs what can be written to


def sync_folder(path: str) -> None:
    """Wait until the names in a folder are on the disk, where the operating system supports it."""
    if hasattr(os, "O_DIRECTORY"):
        _sync(path or ".", os.O_RDONLY | os.O_DIRECTORY)


def _sync(path: str, flags: int) -> None:
    descriptor = os.open(path, flags)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
