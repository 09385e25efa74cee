"""Files at paths and URLs: lists of files, whole files, and files to write."""

from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager

from dcmgen.codec.folders import files_in
from dcmgen.codec.replacing import write_file
from dcmgen.codec.urls import filesystem, is_folder, is_url

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


def files_at(url: str) -> Iterator[str]:
    """Yield the URLs of the files in a folder and its subfolders, those of a folder first, sorted by name.

    Files and folders with a name that begins with a dot are skipped, as in `files_in`.

    Raises
    ------
    OSError
        If the folder does not exist, or a folder cannot be listed.
    ReadError
        If fsspec is not installed, or does not know the protocol.
    """
    system, root = filesystem(url)
    first, chained, rest = url.partition("::")
    root = root.rstrip("/")
    # a file system names its files with or without the protocol and the host
    before = first.rstrip("/").removesuffix(root) if root else first
    for folder, below, names in system.walk(root, on_error="raise"):
        below[:] = sorted(each for each in below if not each.startswith("."))
        for name in sorted(names):
            if name and not name.startswith("."):
                path = f"{folder.rstrip('/')}/{name}"
                yield f"{before}{path if root else path.lstrip('/')}{chained}{rest}"


def files_of(source: str | os.PathLike[str]) -> Iterator[str]:
    """Yield the files in a folder or at the URL of a folder; a source that is not a folder is yielded itself."""
    if is_url(source):
        url = os.fspath(source)
        yield from files_at(url) if is_folder(url) else (url,)
    elif os.path.isdir(source):
        yield from files_in(source)
    else:
        yield os.fspath(source)


def join(folder: str, name: str) -> str:
    """Return the path or URL of a name with slashes in a folder."""
    return f"{folder.rstrip('/')}/{name}" if is_url(folder) else os.path.join(folder, *name.split("/"))


def exists(path: str) -> bool:
    """Return whether a path or URL exists."""
    if not is_url(path):
        return os.path.lexists(path)
    system, name = filesystem(path)
    return bool(system.exists(name))


def size_of(path: str) -> int:
    """Return the size of a path or URL in bytes."""
    if not is_url(path):
        return os.path.getsize(path)
    system, name = filesystem(path)
    return int(system.size(name))


def read_bytes(path: str) -> bytes:
    """Return the content of a path or URL."""
    if is_url(path):
        system, name = filesystem(path)
        data: bytes = system.cat_file(name)
        return data
    with open(path, "rb") as file:
        return file.read()


def write_bytes(path: str, data: bytes) -> None:
    """Write the whole content of a path or URL in one step; folders are created."""
    if is_url(path):
        system, name = filesystem(path)
        _make_parent(system, name)
        system.pipe_file(name, data)
    else:
        os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
        write_file(path, data)


def names_in(folder: str) -> set[str]:
    """Return the names in a folder or at the URL of a folder; nothing if it does not exist."""
    try:
        if is_url(folder):
            system, name = filesystem(folder)
            return {each.rstrip("/").rpartition("/")[2] for each in system.ls(name, detail=False)}
        return set(os.listdir(folder))
    except FileNotFoundError:
        return set()


@contextmanager
def local_file(path: str) -> Iterator[str]:
    """Return a local path to write in place of a path or URL; what was written to it is uploaded at the end."""
    if not is_url(path):
        os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
        yield path
        return
    with tempfile.TemporaryDirectory(prefix="dcmgen-") as folder:
        written = os.path.join(folder, "file")
        yield written
        system, name = filesystem(path)
        _make_parent(system, name)
        system.put_file(written, name)


def _make_parent(system: Any, name: str) -> None:
    """Create the folder of a name, in file systems that have folders: object stores may refuse to create a bucket."""
    from fsspec.asyn import AsyncFileSystem

    if not isinstance(system, AsyncFileSystem):
        system.makedirs(name.rpartition("/")[0], exist_ok=True)
