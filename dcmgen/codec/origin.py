"""Where bytes come from: paths, bytes in memory, file objects, URLs.

An origin answers `read(offset, length)`; one that stands for a path notices when the file changed since.
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
    """Bytes that can be read at any place."""

    __slots__ = ("name", "size")
    name: str
    size: int

    def read(self, offset: int, length: int) -> bytes:
        """The bytes from `offset`; fewer than `length` only where the data end."""
        raise NotImplementedError

    def view(self, offset: int, length: int) -> memoryview:
        """The bytes from `offset` without a copy where that is possible.

        A view that can be written to is private: the data do not change.
        """
        return memoryview(self.read(offset, length))

    def read_into(self, offset: int, out: memoryview) -> None:
        """Fill `out` with the bytes from `offset`.

        Raises
        ------
        TruncatedError
            If the data end before it is full.
        """
        data = self.view(offset, len(out))
        if len(data) != len(out):
            raise _truncated(self, offset, len(out), len(data))
        out[:] = data

    def hold(self) -> None:
        """Make sure that the bytes stay at hand when the file is replaced."""


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
    """A memory map, which must stay open."""

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
    """A file, opened anew for every read, so that thousands of datasets need no descriptors."""

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
                f"the file cannot be opened any more ({error.strerror})",
                path=self.name,
                advice="Values that were not read yet are lost; read the whole file at first with dcmread(bytes)",
            ) from error
        if identify(os.fstat(descriptor)) != self.identity:
            os.close(descriptor)
            raise FileChangedError("the file changed since it was read", path=self.name, advice="Read it again")
        return descriptor

    @contextmanager
    def opened(self) -> Iterator[int]:
        """A descriptor of the file, for several reads."""
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
        if self._descriptor >= 0:  # the path may lead to another file by now
            return BytesOrigin, (read_at(self._descriptor, 0, self.size), self.name)
        return PathOrigin, (self.name, self.size, self.identity)


class FileOrigin(Origin):
    """A seekable file object, which must stay open."""

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
                    "the file object was closed before the value was read", path=self.name, advice="Keep it open"
                ) from error

    def __reduce__(self) -> tuple[Any, ...]:
        return BytesOrigin, (self.read(0, self.size), self.name)


def identify(status: os.stat_result) -> tuple[int, int, int, int]:
    """What tells a file from another, and from itself when it was written to."""
    return status.st_size, status.st_mtime_ns, status.st_ino, status.st_dev


def read_at(descriptor: int, offset: int, length: int) -> bytes:
    """Read at a place, in as many calls as the system wants (one call ends at 2 GiB)."""
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
    """Read from a file object until `length` bytes are there or it ends; -1 reads all."""
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
    """Open a file: its origin and its first `head` bytes."""
    descriptor = os.open(name, _READ_FLAGS)
    try:
        status = os.fstat(descriptor)
        size = status.st_size
        try:
            data = os.read(descriptor, head)
        except IsADirectoryError as error:
            raise NotDicomError(
                "this is a directory", path=name, advice="Give a file, or a FileSet its folder"
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
    """The origin of anything that can be read, and its first bytes.

    Parameters
    ----------
    source
        A path or URL, bytes, a memory map, or a binary file object (read from where it stands).
    head : int
        How many bytes to read at first.
    lazy : bool
        Read a seekable file object as values are asked for, not at once.
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
        raise TypeError(f"a path, bytes or a binary file object is wanted, not {type(source).__name__}")
    if isinstance(source.read(0), str):
        raise TypeError("the file object yields text; open it in binary mode")
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
        raise ReadError("reading a URL needs fsspec", path=url, advice="pip install 'dcmgen[remote]'") from error
    opened: Any = fsspec.open(url, "rb")
    file = opened.open()
    if not file.seekable():
        with file:
            data = read_fully(file, -1)
        return BytesOrigin(data, url), data
    origin = FileOrigin(file, 0, file.seek(0, os.SEEK_END), url)
    return origin, origin.read(0, head)


def demand(origin: Origin, offset: int, length: int) -> bytes:
    """Exactly `length` bytes.

    Raises
    ------
    TruncatedError
        The data end before.
    """
    data = origin.read(offset, length)
    if len(data) != length:
        raise _truncated(origin, offset, length, len(data))
    return data


def _truncated(origin: Origin, offset: int, needed: int, found: int) -> TruncatedError:
    return TruncatedError(f"{needed} bytes are needed, {found} are there", path=origin.name or None, offset=offset)
