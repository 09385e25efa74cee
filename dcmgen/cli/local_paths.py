"""Refusal of URLs by the arguments of commands that are local paths."""

from __future__ import annotations

import re
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING

from dcmgen.errors import DicomError

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_SCHEME = re.compile(r"[A-Za-z][\w.+:-]+:$")
"""First part of the path of a URL, such as ``s3:``; a drive has one letter."""
_BATCH = {"validate": "validate", "convert": "convert", "deidentify": "deidentify", "anonymize": "deidentify"}
"""Command of ``dcmgen batch`` that does the same with URLs, by the name of a command."""


def with_local_paths(command: Callable[..., Any], name: str) -> Callable[..., Any]:
    """Return a command that raises an error, before it does anything, if an argument of the type `Path` was a URL.

    Parameters
    ----------
    command : callable
        Function of a command, whose arguments are passed by name.
    name : str
        Name of the command; in a group, after that of the group and a space.

    Returns
    -------
    callable
        A function with the same signature, which raises `DicomError` for a URL.
    """

    @wraps(command)
    def checked(**values: Any) -> Any:
        for value in values.values():
            for path in value if isinstance(value, list) else [value]:
                if isinstance(path, Path) and _is_url(path):
                    raise _error(path, name)
        return command(**values)

    return checked


def _is_url(path: Path) -> bool:
    """Return whether a path was made from a URL, of which it keeps one of two slashes."""
    return bool(path.parts) and _SCHEME.match(path.parts[0]) is not None and not path.exists()


def _error(path: Path, name: str) -> DicomError:
    text = path.as_posix()
    if path.parts[0] == "file:":
        text = text.removeprefix("file:")
        return DicomError(f"file://{text} is a URL, and this argument is a local path; pass {text}")
    url = text.replace(":/", "://")
    if name in _BATCH:
        advice = f"use dcmgen batch {_BATCH[name]}, which reads and writes URLs"
    else:
        advice = "dcmgen sort copies files from URLs to a folder, and dcmgen batch reads and writes URLs"
    return DicomError(f"{url} is a URL, and this argument is a local path; {advice}")
