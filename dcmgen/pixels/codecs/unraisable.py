"""Errors that a C library reports where Python cannot raise them: caught, so that wrong pixels are not taken for right ones.

imagecodecs decodes HTJ2K in a callback without a way to raise: Python prints "Exception ignored in …" and the array
comes back half decoded. While such a call runs, `sys.unraisablehook` is ours; it keeps what concerns the calling
thread and passes on the rest.
"""

from __future__ import annotations

import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from dcmgen.errors import CodecError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_lock = threading.Lock()
_mine = threading.local()
_users = 0
_previous: Callable[[Any], Any] = sys.__unraisablehook__


def _hook(event: Any) -> None:
    origin = getattr(_mine, "origin", "")
    if origin and origin in f"{event.object} {event.err_msg}":
        _mine.seen.append(event.exc_value)
    else:
        _previous(event)


@contextmanager
def raised(origin: str) -> Iterator[None]:
    """Raise a `CodecError` at the end if, meanwhile and in this thread, an error was lost in ``origin``.

    Parameters
    ----------
    origin
        Part of the name of the function in which Python cannot raise.
    """
    global _users, _previous
    with _lock:
        if not _users:
            _previous, sys.unraisablehook = sys.unraisablehook, _hook
        _users += 1
    _mine.origin, _mine.seen = origin, []
    try:
        yield
        if _mine.seen:
            raise CodecError(f"the codestream is damaged: {_mine.seen[0]}")
    finally:
        _mine.origin, _mine.seen = "", []
        with _lock:
            _users -= 1
            if not _users and sys.unraisablehook is _hook:
                sys.unraisablehook = _previous
