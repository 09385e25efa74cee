"""Descriptors of files that are read at any offset, from several threads."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Any, Protocol
    from weakref import ref

    class Holder(Protocol):
        """Object that keeps a file open."""

        def release(self) -> None:
            """Close the file; it is opened again when it is needed."""


MOST_HELD = 64
"""Maximum number of files that are kept open. Operating systems allow at least 256 in a process."""

READ_FLAGS = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


class Handle:
    """An open file. It is closed with the object, so that a thread that uses it can finish its read.

    A ``with`` statement closes the file at its end, unless the file is kept open for other reads.

    Parameters
    ----------
    descriptor : int
        Descriptor of the file.

    Attributes
    ----------
    kept : bool
        Whether the file remains open at the end of a ``with`` statement.
    """

    __slots__ = ("_lock", "descriptor", "kept")

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor
        self.kept = False
        self._lock: Any = None
        if not hasattr(os, "pread"):
            from threading import Lock

            self._lock = Lock()

    def read(self, offset: int, length: int) -> bytes:
        """Read `length` bytes at `offset`, or fewer if the file ends."""
        if self._lock is None:
            return read_at(self.descriptor, offset, length)
        with self._lock:  # threads share the position of a descriptor
            os.lseek(self.descriptor, offset, os.SEEK_SET)
            return read_next(self.descriptor, length)

    def close(self) -> None:
        """Close the file."""
        descriptor, self.descriptor = self.descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)

    def __enter__(self) -> Handle:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if not self.kept:
            self.close()

    def __del__(self) -> None:
        self.close()


def read_at(descriptor: int, offset: int, length: int) -> bytes:
    """Read `length` bytes at `offset`, or fewer if the file ends."""
    return read_fully(lambda got, left: os.pread(descriptor, left, offset + got), length)


def read_next(descriptor: int, length: int) -> bytes:
    """Read `length` bytes at the position of a descriptor, or fewer if the file ends."""
    return read_fully(lambda _, left: os.read(descriptor, left), length)


def read_fully(read: Callable[[int, int], bytes | None], length: int) -> bytes:
    """Read `length` bytes, or fewer if the data end, in several calls if needed (Linux reads at most 2 GiB in one).

    Parameters
    ----------
    read : callable
        Function of the number of bytes that were read and of those that are left. It returns at most as many bytes as
        are left, and none at the end of the data.
    length : int
        Number of bytes.

    Returns
    -------
    bytes
    """
    data = read(0, length) or b""
    if len(data) == length or not data:
        return data
    parts = [data]
    got = len(data)
    while got < length and (data := read(got, length - got) or b""):
        parts.append(data)
        got += len(data)
    return b"".join(parts)


_held: list[ref[Holder]] = []


def held(holder: Holder) -> None:
    """Register an object that keeps a file open, and release the oldest ones if there are more than `MOST_HELD`."""
    from weakref import ref

    _held.append(ref(holder, _forget))
    while len(_held) > MOST_HELD:
        oldest = _held.pop(0)()
        if oldest is not None:
            oldest.release()


def holders() -> list[Holder]:
    """Return the objects that keep files open."""
    return [holder for reference in list(_held) if (holder := reference()) is not None]


def _forget(reference: ref[Holder]) -> None:
    try:  # noqa: SIM105 - the import of contextlib takes longer than that of the codec
        _held.remove(reference)
    except ValueError:  # released, or removed by another thread
        pass
