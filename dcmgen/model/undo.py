"""Restoration of datasets and sequences after a change of several elements that failed."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType
    from typing import Any, Self

    from dcmgen.model.sequence import Sequence
    from dcmgen.model.store import Store


class AllOrNothing:
    """Context of changes: if it ends with an error, what was passed to `keep` is as it was before.

    Examples
    --------
    >>> from dcmgen import Dataset
    >>> ds = Dataset(PatientID="4711")
    >>> try:
    ...     with AllOrNothing() as changes:
    ...         changes.keep(ds)
    ...         ds.PatientID = "4712"
    ...         ds.Rows = "many"
    ... except TypeError:
    ...     print(ds.PatientID)
    4711
    """

    __slots__ = ("_items", "_stores")

    def __init__(self) -> None:
        self._stores: dict[int, tuple[Store, dict[int, Any], dict[int, Any]]] = {}
        self._items: dict[int, tuple[Sequence[Any], list[Any], bool]] = {}

    def __enter__(self) -> Self:
        return self

    def keep(self, store: Store) -> None:
        """Keep the elements of a dataset, before it is changed."""
        if id(store) not in self._stores:
            self._stores[id(store)] = store, dict(store._raw), dict(store._values)

    def keep_items(self, items: Sequence[Any]) -> None:
        """Keep the items of a sequence, before they are changed."""
        if id(items) not in self._items:
            self._items[id(items)] = items, list(items), items.changed

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        if kind is None:
            return
        for store, raw, values in self._stores.values():
            _refill(store._raw, raw)  # typed views share the dictionaries
            _refill(store._values, values)
        for items, before, changed in self._items.values():
            list.__setitem__(items, slice(None), before)
            if not changed and items.changed:
                del items._changed


def _refill(found: dict[int, Any], before: dict[int, Any]) -> None:
    found.clear()
    found.update(before)
