"""Random access to encoded bytes in files, memory, file objects and URLs.

Every source of bytes is wrapped in an `Origin`. The origin of a path raises an error if the file has changed since it
was first opened.
"""

from __future__ import annotations

import os

from dcmgen.codec.descriptors import READ_FLAGS, Handle, held, holders, read_fully, read_next
from dcmgen.errors import FileChangedError, LimitError, NotDicomError, ReadError, TruncatedError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from mmap import mmap
    from typing import Any, BinaryIO, TypeAlias, TypeVar

    T = TypeVar("T")
    BinarySource: TypeAlias = "str | os.PathLike[str] | bytes | bytearray | memoryview | mmap | BinaryIO"

_KEPT = 1 << 16
"""Number of bytes up to which a part that is not in a new file is kept in memory."""
_BLOCK = 1 << 20
"""Number of bytes that are read at once to find the end of zeros."""


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
        """Return `length` bytes from `offset`, or fewer if the data end earlier; bytes in memory are not copied."""
        return memoryview(self.read(offset, length))

    def map(self, offset: int, length: int) -> memoryview:
        """Return the bytes of `view`; those of a file are mapped into memory instead of read.

        Writing to a writable map does not change the data. Reading a map of a file that was truncated since ends the
        process.
        """
        return self.view(offset, length)

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

    def split(self, offset: int, length: int) -> Iterator[tuple[Origin, int, int]]:
        """Yield origin, offset and length of the parts of a range that are stored in different places."""
        yield self, offset, length

    def after_zeros(self, offset: int) -> int:
        """Return the offset of the first byte from `offset` that is not zero, or the size."""
        while offset < self.size:
            offset = self._after_hole(offset)
            data = self.read(offset, _BLOCK)
            rest = data.lstrip(b"\0")
            offset += len(data) - len(rest)
            if rest or not data:
                break
        return offset

    def _after_hole(self, offset: int) -> int:
        """Return the offset of the next bytes that are stored, or `offset` if that is not known."""
        return offset

    def hold(self) -> None:
        """Keep the file open for many reads, unless too many files are open."""

    def release(self) -> None:
        """Close the file if `hold` opened it; the next read opens it again."""


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


class PartsOrigin(Origin):
    """Parts of other origins, joined.

    Parameters
    ----------
    parts : list of (int, Origin, int)
        For each part, its offset in this origin, the other origin, and the offset there. The first part starts at 0.
    size : int
        Number of bytes of all parts.
    name : str
        Path or URL.
    """

    __slots__ = ("_parts", "_starts")

    def __init__(self, parts: list[tuple[int, Origin, int]], size: int, name: str) -> None:
        self._parts = parts
        self._starts = [start for start, _, _ in parts]
        self.size = size
        self.name = name

    def split(self, offset: int, length: int) -> Iterator[tuple[Origin, int, int]]:
        from bisect import bisect_right

        stop = min(offset + length, self.size)
        index = bisect_right(self._starts, offset) - 1
        while offset < stop:
            start, origin, first = self._parts[index]
            index += 1
            end = min(self._starts[index], stop) if index < len(self._starts) else stop
            yield from origin.split(first + offset - start, end - offset)
            offset = end

    def read(self, offset: int, length: int) -> bytes:
        return b"".join([origin.read(first, count) for origin, first, count in self.split(offset, length)])

    def view(self, offset: int, length: int) -> memoryview:
        pieces = list(self.split(offset, length))
        if len(pieces) == 1:
            origin, first, count = pieces[0]
            return origin.view(first, count)
        return memoryview(self.read(offset, length))

    def map(self, offset: int, length: int) -> memoryview:
        pieces = list(self.split(offset, length))
        if len(pieces) == 1:
            origin, first, count = pieces[0]
            return origin.map(first, count)
        return memoryview(self.read(offset, length))

    def hold(self) -> None:
        for _, origin, _ in self._parts:
            origin.hold()

    def release(self) -> None:
        for _, origin, _ in self._parts:
            if not isinstance(origin, PathOrigin) or origin.is_current():  # others cannot be opened again
                origin.release()

    def is_in_file(self, status: os.stat_result) -> bool:
        """Return whether a status is that of the file of a part."""
        return any(isinstance(origin, PathOrigin) and origin.is_in_file(status) for _, origin, _ in self._parts)

    def __reduce__(self) -> tuple[Any, ...]:
        return PartsOrigin, (self._parts, self.size, self.name)


def _retried(read: Callable[..., T]) -> Callable[..., T]:
    """Repeat a method of `PathOrigin` if another thread replaced the file with a `Move` before the method opened it."""

    def retried(self: PathOrigin, *args: Any) -> T:
        while self._parts is None:
            try:
                return read(self, *args)
            except FileChangedError:
                if self._handle is None and self._parts is None:
                    raise
        return read(self, *args)

    return retried


class PathOrigin(Origin):
    """A file that is opened for each read, so that thousands of datasets do not use up the file descriptors.

    Attributes
    ----------
    identity : tuple of int
        Result of `identify` for the file when it was opened first; reading from another file raises an error, unless
        a `Move` describes it.
    """

    __slots__ = ("__weakref__", "_handle", "_parts", "identity")

    def __init__(
        self, name: str, size: int, identity: tuple[int, int, int, int], parts: PartsOrigin | None = None
    ) -> None:
        self.name = name
        self.size = size
        self.identity = identity
        self._parts = parts
        self._handle: Handle | None = None

    def _open(self) -> Handle:
        try:
            handle = Handle(os.open(self.name, READ_FLAGS))
        except OSError as error:
            raise FileChangedError(
                f"the file can no longer be opened ({error.strerror})",
                path=self.name,
                advice="Values that were not read yet are lost; to read a whole file at once, pass its bytes to dcmread",
            ) from error
        if identify(os.fstat(handle.descriptor)) != self.identity:
            handle.close()
            raise FileChangedError("the file has changed since it was read", path=self.name, advice="Read it again")
        return handle

    def opened(self) -> Handle:
        """Return the open file, for a ``with`` statement."""
        return self._handle or self._open()

    def split(self, offset: int, length: int) -> Iterator[tuple[Origin, int, int]]:
        if self._parts is None:
            yield self, offset, length
        else:
            yield from self._parts.split(offset, length)

    @_retried
    def read(self, offset: int, length: int) -> bytes:
        if self._parts is not None:
            return self._parts.read(offset, length)
        length = max(min(length, self.size - offset), 0)
        handle = self._handle
        if handle is not None:
            return handle.read(offset, length)
        with self._open() as handle:
            return handle.read(offset, length)

    @_retried
    def map(self, offset: int, length: int) -> memoryview:
        import mmap

        if self._parts is not None:
            return self._parts.map(offset, length)
        length = min(length, self.size - offset)
        if length <= 0:
            return memoryview(b"")
        skip = offset % mmap.ALLOCATIONGRANULARITY
        with self.opened() as handle:
            mapped = mmap.mmap(handle.descriptor, skip + length, access=mmap.ACCESS_COPY, offset=offset - skip)
        return memoryview(mapped)[skip:]

    @_retried
    def read_into(self, offset: int, out: memoryview) -> None:
        if self._parts is not None or not hasattr(os, "preadv"):
            out[:] = demand(self, offset, len(out))
            return
        got = 0
        with self.opened() as handle:
            while got < len(out) and (count := os.preadv(handle.descriptor, [out[got:]], offset + got)):
                got += count
        if got < len(out):
            raise _truncated(self, offset, len(out), got)

    @_retried
    def _after_hole(self, offset: int) -> int:
        if self._parts is not None or not hasattr(os, "SEEK_DATA"):
            return offset
        with self.opened() as handle:
            try:
                return os.lseek(handle.descriptor, offset, os.SEEK_DATA)
            except OSError as error:
                import errno

                return self.size if error.errno == errno.ENXIO else offset

    def hold(self) -> None:
        if self._parts is not None:
            self._parts.hold()
        elif self._handle is None:
            handle = self._open()
            handle.kept = True
            self._handle = handle
            held(self)

    def release(self) -> None:
        self._handle = None
        if self._parts is not None:
            self._parts.release()

    def is_in_file(self, status: os.stat_result) -> bool:
        """Return whether a status is that of the file from which bytes are read."""
        if self._parts is not None:
            return self._parts.is_in_file(status)
        return self.identity[2:] == (status.st_ino, status.st_dev)

    def __reduce__(self) -> tuple[Any, ...]:
        handle = self._handle
        if handle is not None and not self.is_current():  # the path refers to another file by now
            return BytesOrigin, (handle.read(0, self.size), self.name)
        return PathOrigin, (self.name, self.size, self.identity, self._parts)

    def is_current(self) -> bool:
        """Return whether the file at the path is still the one that was read."""
        try:
            return identify(os.stat(self.name)) == self.identity
        except OSError:
            return False


class Move:
    """The replacement of a file by one that contains parts of it; afterwards, the origin reads them there.

    Short parts that are not in the new file are read into memory before the replacement. Long ones stay in the old
    file, which remains open where the operating system allows that.

    Parameters
    ----------
    origin : PathOrigin
        Origin whose file will be replaced.
    head : bytes
        The first bytes of the file, which are in memory already; may be empty.
    copies : iterable of (int, int, int)
        Parts that the new file contains: the offset in `origin`, the length, and the offset in the new file.
    """

    def __init__(self, origin: PathOrigin, head: bytes, copies: Iterable[tuple[int, int, int]]) -> None:
        self._origin = origin
        self._new = PathOrigin(origin.name, 0, origin.identity)
        self._old = PathOrigin(origin.name, origin.size, origin.identity, origin._parts)
        origin.hold()  # for threads that read a value while the file is replaced
        memory = BytesOrigin(head, origin.name)
        found: list[tuple[int, int, Origin, int]] = [(0, len(head), memory, 0)]
        found += [(start, length, self._new, offset) for start, length, offset in copies]
        self._parts: list[tuple[int, Origin, int]] = []
        at = 0
        for start, length, source, offset in sorted(found, key=_first):
            if start + length > at:
                self._rest(at, start)
                at = max(at, start)
                self._parts.append((at, source, offset + at - start))
                at = start + length
        self._rest(at, origin.size)

    def _rest(self, start: int, stop: int) -> None:
        """Keep a part that the new file does not contain."""
        if 0 < stop - start <= _KEPT:
            self._parts.append((start, BytesOrigin(self._old.read(start, stop - start), self._old.name), 0))
        elif start < stop:
            for source, offset, length in self._old.split(start, stop - start):
                source.hold()
                self._parts.append((start, source, offset))
                start += length

    def done(self, name: str) -> None:
        """Read from the new file, which now has this name."""
        status = os.stat(name)
        new = self._new
        new.name, new.size, new.identity = name, status.st_size, identify(status)
        origin = self._origin
        origin._parts = PartsOrigin(self._parts, origin.size, origin.name)
        origin._handle = None


def _first(part: tuple[int, int, Origin, int]) -> int:
    return part[0]


def release(status: os.stat_result) -> None:
    """Close a file wherever it is kept open; systems such as Windows do not replace an open file."""
    for holder in holders():
        if isinstance(holder, PathOrigin) and holder.is_in_file(status):
            holder.release()


class FileOrigin(Origin):
    """A seekable file object, and an object that must exist as long as it is open.

    The caller must keep the file object open, except if it is a file with a path, which is then opened again.
    """

    __slots__ = ("_again", "_file", "_lock", "_owner", "_start")

    def __init__(self, file: BinaryIO, start: int, size: int, name: str, owner: object = None) -> None:
        from threading import Lock

        self._again = _origin_of_path(file)
        self._file = file
        self._owner = owner
        self._start = start
        self._lock = Lock()
        self.size = size
        self.name = name

    def read(self, offset: int, length: int) -> bytes:
        length = max(min(length, self.size - offset), 0)
        with self._lock:
            try:
                self._file.seek(self._start + offset)
                return read_fully(lambda _, left: self._file.read(left), length)
            except ValueError as error:
                if self._again is not None:
                    return self._again.read(self._start + offset, length)
                raise FileChangedError(
                    "the file object was closed before the value was read",
                    path=self.name,
                    advice="Keep it open as long as values are read",
                ) from error

    def __reduce__(self) -> tuple[Any, ...]:
        return BytesOrigin, (self.read(0, self.size), self.name)


def _origin_of_path(file: BinaryIO) -> PathOrigin | None:
    """Return the origin that reads from the path of an open file; None for other file objects, such as one of gzip."""
    from io import FileIO

    raw = getattr(file, "raw", file)
    if not isinstance(raw, FileIO) or not isinstance(raw.name, str):
        return None
    status = os.fstat(raw.fileno())
    origin = PathOrigin(os.path.abspath(raw.name), status.st_size, identify(status))
    return origin if origin.is_current() else None


def identify(status: os.stat_result) -> tuple[int, int, int, int]:
    """Return size, modification time, inode and device, which change if a file is replaced or written to."""
    return status.st_size, status.st_mtime_ns, status.st_ino, status.st_dev


def read_all(read: Callable[[int], bytes], start: bytes, name: str, limit: int | None) -> bytes:
    """Read from a function until it returns nothing.

    Parameters
    ----------
    read : callable
        Function of a number of bytes that returns as many bytes or fewer.
    start : bytes
        Bytes that were read already.
    name : str
        Name of the source.
    limit : int or None
        Maximum number of bytes.

    Returns
    -------
    bytes
        All bytes.

    Raises
    ------
    LimitError
        If there are more than `limit` bytes.
    """
    parts = [start]
    got = len(start)
    while part := read(1 << 20):
        parts.append(part)
        got += len(part)
        if limit is not None and got > limit:
            raise LimitError(
                f"the source does not end after {limit:,} bytes",
                path=name or None,
                advice="Raise the limit with dcmread(..., max_stream=)",
            )
    return b"".join(parts)


def open_path(name: str, head: int, max_stream: int | None = None) -> tuple[Origin, bytes]:
    """Return the origin and the first `head` bytes of the file at a path."""
    if not os.path.isabs(name):  # values are read later, when the working directory may be another one
        name = os.path.join(os.getcwd(), name)
    descriptor = os.open(name, READ_FLAGS)
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
            data = read_all(lambda count: os.read(descriptor, count), data, name, max_stream)
            return BytesOrigin(data, name), data
        if len(data) < min(head, size):
            data += read_next(descriptor, min(head, size) - len(data))
    finally:
        os.close(descriptor)
    return PathOrigin(name, size, identify(status)), data


def open_origin(
    source: BinarySource, head: int, lazy: bool, max_stream: int | None = None, remote: bool = True
) -> tuple[Origin, bytes]:
    """Return the origin of any kind of source, and its first bytes.

    Parameters
    ----------
    source : path-like, str, bytes-like, mmap or binary file object
        A path or URL, bytes, a memory map, or a file object, which is read from its current position.
    head : int
        Number of bytes to read at once.
    lazy : bool
        Whether to leave the rest of a seekable file object unread until values are accessed.
    max_stream : int, optional
        Maximum number of bytes of a source whose size is not known; unlimited by default.
    remote : bool, optional
        Whether to fetch URLs.

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
    LimitError
        If a source whose size is not known has more than `max_stream` bytes.
    ReadError
        If the source is a URL, and `remote` is False or fsspec is not installed.
    TypeError
        If the source is of another type, or a file object opened in text mode.
    OSError
        If the file cannot be opened.
    """
    if isinstance(source, str):
        if "://" in source and not source.startswith("file://"):
            if not remote:
                raise ReadError(
                    "the source is a URL, and remote is False", path=source, advice="Pass a path, or use remote=True"
                )
            return _open_url(source, head, max_stream)
        return open_path(source.removeprefix("file://"), head, max_stream)
    if isinstance(source, bytes):
        return BytesOrigin(source), source
    if isinstance(source, (bytearray, memoryview)):
        data = bytes(source)
        return BytesOrigin(data), data
    if isinstance(source, os.PathLike):
        return open_path(os.fspath(source), head, max_stream)
    if type(source).__name__ == "mmap":
        memory: Any = source
        return MapOrigin(memory), memory[:head]
    return _open_file(source, head, lazy, max_stream)


def _open_file(source: Any, head: int, lazy: bool, max_stream: int | None) -> tuple[Origin, bytes]:
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
    is_stream = not (hasattr(source, "seekable") and source.seekable())
    data = read_all(source.read, b"", name, max_stream if is_stream else None)
    return BytesOrigin(data, name), data


def _open_url(url: str, head: int, max_stream: int | None) -> tuple[Origin, bytes]:
    from dcmgen.codec.urls import open_file

    file, system = open_file(url)
    if not file.seekable():
        with file:
            data = read_all(file.read, b"", url, max_stream)
        return BytesOrigin(data, url), data
    origin = FileOrigin(file, 0, file.seek(0, os.SEEK_END), url, system)
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
