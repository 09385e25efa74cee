"""Paths of new files that do not exist yet."""

from __future__ import annotations

from dcmgen.codec.naming import safe_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def numbered(name: str, exists: Callable[[str], bool], *, has_suffix: bool = True) -> str:
    """Return a path that does not exist: the given one, or one with a number at the end of its stem."""
    found, number = name, 1
    while exists(found):
        number += 1
        found = with_number(name, number, has_suffix=has_suffix)
    return found


def with_number(name: str, number: int, *, has_suffix: bool = True) -> str:
    """Return a path with a number at the end of its stem."""
    stem, dot, suffix = name.rpartition(".")
    if "/" in suffix or not dot or not has_suffix:
        stem, suffix = name, ""
    return f"{stem}_{number}{dot if suffix else ''}{suffix}"


def final_path(values: Iterable[object], exists: Callable[[str], bool]) -> str:
    """Return the path, relative to the database, at which a new instance is saved."""
    *folders, name = [safe_name(value or "unknown") for value in values]
    return numbered("/".join((*folders, f"{name}.dcm")), exists)
