"""The values of elements in several instances: distinct and in order."""

from __future__ import annotations

from dcmgen.database.columns import element_tag
from dcmgen.model.keywords import unknown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from dcmgen.database.records import Instance


def values_in(instances: Sequence[Instance], keywords: Sequence[Any]) -> list[list[Any]]:
    """Return the values of elements in each instance."""
    tags = []
    for keyword in keywords:
        tag = element_tag(keyword)
        if tag is None:
            raise unknown(str(keyword))
        tags.append(tag)
    if not tags or not instances:
        return [[] for _ in instances]
    store = instances[0]._journal
    store.flush()
    return list(store.values([each._key for each in instances], tags))


def plain(value: Any) -> Any:
    """Return a value that can be compared and hashed."""
    return tuple(value) if isinstance(value, list) else value


def sort_key(value: Any) -> tuple[tuple[int, Any], ...]:
    """Return a key that sorts values of any types and sequences of them, absent ones first."""
    values = value if isinstance(value, tuple | list) else (value,)
    return tuple((0, 0) if v is None else (1, v) if isinstance(v, int | float) else (2, str(v)) for v in values)


def single(values: list[Any]) -> Any:
    """Return None, one value, or several ones in order."""
    if len(values) < 2:
        return values[0] if values else None
    return sorted(values, key=sort_key)


def present(value: Any) -> Any:
    """Return a value; None if it is empty."""
    return None if isinstance(value, (str, list, bytes)) and not value else value


def distinct_values(values: Iterable[Any]) -> list[Any]:
    """Return distinct values, which need not be hashable; None and empty ones are left out."""
    found: dict[Any, Any] = {}
    for value in values:
        if present(value) is None:
            continue
        try:
            found.setdefault(value, value)
        except TypeError:
            found.setdefault(repr(value), value)
    return list(found.values())
