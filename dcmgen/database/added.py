"""Custom attributes that were added, and the values of functions of datasets in all instances of a record."""

from __future__ import annotations

from dcmgen.database.elements import single

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from dcmgen.database.nodes import Node
    from dcmgen.model.dataset import BaseDataset

    Read = Callable[[Any], Any]
    Write = Callable[[Any, Any], object]

ADDED: dict[str, list[tuple[frozenset[str], Read, Write | None]]] = {}
"""Name → SOP Classes (none for all), and the functions that read and write; the last one is tried first."""


def has_attribute(name: str) -> bool:
    """Return whether a custom attribute was added."""
    return name in ADDED


def _functions(name: str, ds: BaseDataset) -> tuple[Read, Write | None] | None:
    uid = str(ds.get("SOPClassUID") or "")
    return next(((read, write) for uids, read, write in ADDED[name] if not uids or uid in uids), None)


def get_added(record: Node, name: str) -> Any:
    """Return the value of an attribute that was added."""

    def read(ds: BaseDataset) -> Any:
        found = _functions(name, ds)
        return None if found is None else found[0](ds)

    return get_of(record, read)


def set_added(record: Node, name: str, value: Any) -> None:
    """Set an attribute that was added, in the instances that have it."""

    def write(ds: BaseDataset) -> bool:
        found = _functions(name, ds)
        if found is None:
            return False
        if found[1] is None:
            raise AttributeError(f"the attribute {name!r} cannot be set", name=name, obj=record)
        found[1](ds, value)
        return True

    set_in(record, write)


def get_of(record: Node, read: Read) -> Any:
    """Return the value of all instances as attributes have it: one value, or a sorted list of several."""
    found: dict[Any, Any] = {}
    for instance in record._instances():
        value = read(instance.dataset())
        if value is not None:
            found.setdefault(value.tobytes() if hasattr(value, "tobytes") else repr(value), value)
    return single(list(found.values()))


def set_in(record: Node, write: Callable[[BaseDataset], bool]) -> None:
    """Change the instances of a record: all or none of them."""
    changes = []
    for instance in record._instances():
        ds = record._journal.editable(instance._key)
        if write(ds):
            changes.append((instance._key, ds))
    record._journal.put(changes)
