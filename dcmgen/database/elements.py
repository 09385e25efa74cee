"""The values of elements of several instances."""

from __future__ import annotations

from dcmgen.database import queries
from dcmgen.database.columns import element_tag
from dcmgen.model.keywords import unknown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
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


def order_of(value: Any) -> Any:
    """Return a key that sorts values of an element."""
    return queries.sort_key(value if isinstance(value, tuple | list) else (value,))
