"""Detection of errors in C callbacks, which Python cannot raise, so that wrong pixels are never returned.

imagecodecs decodes HTJ2K in a callback that cannot raise: Python prints "Exception ignored in …", and the array is only
partly decoded. During such a call, `sys.unraisablehook` is replaced by a function that stores the errors of the calling
thread and passes on all others.
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
_local = threading.local()
_users = 0
_previous: Callable[[Any], Any] = sys.__unraisablehook__


def _hook(event: Any) -> None:
    origin = getattr(_local, "origin", "")
    if origin and origin in f"{event.object} {event.err_msg}":
        _local.seen.append(event.exc_value)
    else:
        _previous(event)


@contextmanager
def raised(origin: str) -> Iterator[None]:
    """Raise a `CodecError` on exit if an error in ``origin`` was lost in this thread.

    Parameters
    ----------
    origin : str
        Part of the name of the function in which Python cannot raise.

    Raises
    ------
    CodecError
        If an error was lost.
    """
    global _users, _previous
    with _lock:
        if not _users:
            _previous, sys.unraisablehook = sys.unraisablehook, _hook
        _users += 1
    _local.origin, _local.seen = origin, []
    try:
        yield
        if _local.seen:
            raise CodecError(f"the codestream is damaged: {_local.seen[0]}")
    finally:
        _local.origin, _local.seen = "", []
        with _lock:
            _users -= 1
            if not _users and sys.unraisablehook is _hook:
                sys.unraisablehook = _previous
