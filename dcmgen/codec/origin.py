"""Random access to encoded bytes in files, memory, file objects and URLs.

Every source of bytes is wrapped in an `Origin`. The origin of a path raises an error if the file has changed since it
was first opened.
"""

from __future__ import annotations

import os
from contextlib import contextmanager

from dcmgen.errors import FileChangedError, NotDicomError, ReadError, TruncatedError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from mmap import mmap
    from typing import Any, BinaryIO, TypeAlias

    BinarySource: TypeAlias = "str | os.PathLike[str] | bytes | bytearray | memoryview | mmap | BinaryIO"

_READ_FLAGS = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


class Origin:
    """Bytes that can be read at any offset.

    Attributes
    ----------
    name : str
        Path or URL, or an empty string.
    size : int
        Number of bytes.
    """

    __slots__ = ("name", "size")
    name: str
    size: int

    def read(self, offset: int, length: int) -> bytes:
        """Return `length` bytes from `offset`, or fewer if the data end earlier."""
        raise NotImplementedError

    def view(self, offset: int, length: int) -> memoryview:
        """Return `length` bytes from `offset`, or fewer if the data end earlier, without a copy if possible.

        If the view is writable, writing to it does not change the data.
        """
        return memoryview(self.read(offset, length))

    def read_into(self, offset: int, out: memoryview) -> None:
        """Fill `out` with the bytes from `offset`.

        Raises
        ------
        TruncatedError
            If the data end before `out` is full.
        """
        data = self.view(offset, len(out))
        if len(data) != len(out):
            raise _truncated(self, offset, len(out), len(data))
        out[:] = data

    def hold(self) -> None:
        """Keep the bytes readable after the file is replaced."""


class BytesOrigin(Origin):
    """Bytes in memory."""

    __slots__ = ("data",)

    def __init__(self, data: bytes, name: str = "") -> None:
        self.data = data
        self.size = len(data)
        self.name = name

    def read(self, offset: int, length: int) -> bytes:
        return self.data[offset : offset + length]

    def view(self, offset: int, length: int) -> memoryview:
        return memoryview(self.data)[offset : offset + length]

    def __reduce__(self) -> tuple[Any, ...]:
        return BytesOrigin, (self.data, self.name)


class MapOrigin(Origin):
    """A memory map, which the caller must keep open."""

    __slots__ = ("_map",)

    def __init__(self, memory: mmap) -> None:
        self._map = memory
        self.size = len(memory)
        self.name = ""

    def read(self, offset: int, length: int) -> bytes:
        return self._map[offset : offset + length]

    def view(self, offset: int, length: int) -> memoryview:
        return memoryview(self._map)[offset : offset + length].toreadonly()

    def __reduce__(self) -> tuple[Any, ...]:
        return BytesOrigin, (self._map[:], self.name)


class PathOrigin(Origin):
    """A file that is opened for each read, so that thousands of datasets do not use up the file descriptors."""

    __slots__ = ("_descriptor", "identity")

    def __init__(self, name: str, size: int, identity: tuple[int, int, int, int]) -> None:
        self.name = name
        self.size = size
        self.identity = identity
        self._descriptor = -1

    def _open(self) -> int:
        try:
            descriptor = os.open(self.name, _READ_FLAGS)
        except OSError as error:
            raise FileChangedError(
                f"the file can no longer be opened ({error.strerror})",
                path=self.name,
                advice="Values that were not read yet are lost; to read a whole file at once, pass its bytes to dcmread",
            ) from error
        if identify(os.fstat(descriptor)) != self.identity:
            os.close(descriptor)
            raise FileChangedError("the file has changed since it was read", path=self.name, advice="Read it again")
        return descriptor

    @contextmanager
    def opened(self) -> Iterator[int]:
        """Yield a descriptor of the file for several reads."""
        if self._descriptor >= 0:
            yield self._descriptor
            return
        descriptor = self._open()
        try:
            yield descriptor
        finally:
            os.close(descriptor)

    def read(self, offset: int, length: int) -> bytes:
        length = max(min(length, self.size - offset), 0)
        descriptor = self._descriptor
        if descriptor >= 0:
            return read_at(descriptor, offset, length)
        descriptor = self._open()
        try:
            return read_at(descriptor, offset, length)
        finally:
            os.close(descriptor)

    def view(self, offset: int, length: int) -> memoryview:
        import mmap

        length = min(length, self.size - offset)
        if length <= 0:
            return memoryview(b"")
        skip = offset % mmap.ALLOCATIONGRANULARITY
        with self.opened() as descriptor:
            mapped = mmap.mmap(descriptor, skip + length, access=mmap.ACCESS_COPY, offset=offset - skip)
        return memoryview(mapped)[skip:]

    def read_into(self, offset: int, out: memoryview) -> None:
        if not hasattr(os, "preadv"):
            out[:] = demand(self, offset, len(out))
            return
        got = 0
        with self.opened() as descriptor:
            while got < len(out) and (count := os.preadv(descriptor, [out[got:]], offset + got)):
                got += count
        if got < len(out):
            raise _truncated(self, offset, len(out), got)

    def hold(self) -> None:
        if self._descriptor < 0:
            self._descriptor = self._open()

    def __del__(self) -> None:
        if getattr(self, "_descriptor", -1) >= 0:
            os.close(self._descriptor)

    def __reduce__(self) -> tuple[Any, ...]:
        if self._descriptor >= 0:  # the path may refer to another file by now
            return BytesOrigin, (read_at(self._descriptor, 0, self.size), self.name)
        return PathOrigin, (self.name, self.size, self.identity)


class FileOrigin(Origin):
    """A seekable file object, which the caller must keep open."""

    __slots__ = ("_file", "_lock", "_start")

    def __init__(self, file: BinaryIO, start: int, size: int, name: str) -> None:
        from threading import Lock

        self._file = file
        self._start = start
        self._lock = Lock()
        self.size = size
        self.name = name

    def read(self, offset: int, length: int) -> bytes:
        length = max(min(length, self.size - offset), 0)
        with self._lock:
            try:
                self._file.seek(self._start + offset)
                return read_fully(self._file, length)
            except ValueError as error:
                raise FileChangedError(
                    "the file object was closed before the value was read",
                    path=self.name,
                    advice="Keep it open as long as values are read",
                ) from error

    def __reduce__(self) -> tuple[Any, ...]:
        return BytesOrigin, (self.read(0, self.size), self.name)


def identify(status: os.stat_result) -> tuple[int, int, int, int]:
    """Return size, modification time, inode and device, which change if a file is replaced or written to."""
    return status.st_size, status.st_mtime_ns, status.st_ino, status.st_dev


def read_at(descriptor: int, offset: int, length: int) -> bytes:
    """Read `length` bytes at `offset`, in several calls if needed (Linux reads at most 2 GiB in one)."""
    if not hasattr(os, "pread"):
        os.lseek(descriptor, offset, os.SEEK_SET)
        with os.fdopen(os.dup(descriptor), "rb", buffering=0) as file:
            return read_fully(file, length)
    data = os.pread(descriptor, length, offset)
    if len(data) == length or not data:
        return data
    parts = [data]
    got = len(data)
    while got < length:
        data = os.pread(descriptor, length - got, offset + got)
        if not data:
            break
        parts.append(data)
        got += len(data)
    return b"".join(parts)


def read_fully(file: BinaryIO, length: int) -> bytes:
    """Read from a file object until it has returned `length` bytes or ends; a `length` of -1 reads all of it."""
    if length < 0:
        return b"".join(iter(lambda: file.read(1 << 20) or b"", b""))
    data = file.read(length) or b""
    if len(data) == length or not data:
        return data
    parts = [data]
    got = len(data)
    while got < length:
        data = file.read(length - got) or b""
        if not data:
            break
        parts.append(data)
        got += len(data)
    return b"".join(parts)


def open_path(name: str, head: int) -> tuple[Origin, bytes]:
    """Return the origin and the first `head` bytes of the file at a path."""
    descriptor = os.open(name, _READ_FLAGS)
    try:
        status = os.fstat(descriptor)
        size = status.st_size
        try:
            data = os.read(descriptor, head)
        except IsADirectoryError as error:
            raise NotDicomError(
                "the path is a directory", path=name, advice="Pass a file; FileSet reads directories"
            ) from error
        if not size and data:  # a pipe or a device, which has no size
            data += b"".join(iter(lambda: os.read(descriptor, 1 << 20), b""))
            return BytesOrigin(data, name), data
        if len(data) < min(head, size):
            data += read_at(descriptor, len(data), min(head, size) - len(data))
    finally:
        os.close(descriptor)
    return PathOrigin(name, size, identify(status)), data


def open_origin(source: BinarySource, head: int, lazy: bool) -> tuple[Origin, bytes]:
    """Return the origin of any kind of source, and its first bytes.

    Parameters
    ----------
    source : path-like, str, bytes-like, mmap or binary file object
        A path or URL, bytes, a memory map, or a file object, which is read from its current position.
    head : int
        Number of bytes to read at once.
    lazy : bool
        Whether to leave the rest of a seekable file object unread until values are accessed.

    Returns
    -------
    origin : Origin
        Access to all bytes.
    data : bytes
        At least the first `head` bytes, or all bytes if there are fewer.

    Raises
    ------
    NotDicomError
        If the path is a directory.
    ReadError
        If the source is a URL and fsspec is not installed.
    TypeError
        If the source is of another type, or a file object opened in text mode.
    OSError
        If the file cannot be opened.
    """
    if isinstance(source, str):
        if "://" in source and not source.startswith("file://"):
            return _open_url(source, head)
        return open_path(source.removeprefix("file://"), head)
    if isinstance(source, bytes):
        return BytesOrigin(source), source
    if isinstance(source, (bytearray, memoryview)):
        data = bytes(source)
        return BytesOrigin(data), data
    if isinstance(source, os.PathLike):
        return open_path(os.fspath(source), head)
    if type(source).__name__ == "mmap":
        memory: Any = source
        return MapOrigin(memory), memory[:head]
    return _open_file(source, head, lazy)


def _open_file(source: Any, head: int, lazy: bool) -> tuple[Origin, bytes]:
    if not hasattr(source, "read"):
        raise TypeError(f"expected a path, bytes or a binary file object, not {type(source).__name__}")
    if isinstance(source.read(0), str):
        raise TypeError("the file object returns text; open it in binary mode")
    name = getattr(source, "name", "")
    name = name if isinstance(name, str) else ""
    if lazy and source.seekable():
        start = source.tell()
        size = source.seek(0, os.SEEK_END) - start
        origin = FileOrigin(source, start, size, name)
        return origin, origin.read(0, head)
    data = read_fully(source, -1)
    return BytesOrigin(data, name), data


def _open_url(url: str, head: int) -> tuple[Origin, bytes]:
    try:
        import fsspec
    except ImportError as error:
        raise ReadError(
            "reading a URL needs fsspec", path=url, advice="Install it with pip install 'dcmgen[remote]'"
        ) from error
    opened: Any = fsspec.open(url, "rb")
    file = opened.open()
    if not file.seekable():
        with file:
            data = read_fully(file, -1)
        return BytesOrigin(data, url), data
    origin = FileOrigin(file, 0, file.seek(0, os.SEEK_END), url)
    return origin, origin.read(0, head)


def demand(origin: Origin, offset: int, length: int) -> bytes:
    """Return exactly `length` bytes from `offset`.

    Raises
    ------
    TruncatedError
        If the data end earlier.
    """
    data = origin.read(offset, length)
    if len(data) != length:
        raise _truncated(origin, offset, length, len(data))
    return data


def _truncated(origin: Origin, offset: int, needed: int, found: int) -> TruncatedError:
    return TruncatedError(
        f"expected {needed} bytes, but the data end after {found}", path=origin.name or None, offset=offset
    )
