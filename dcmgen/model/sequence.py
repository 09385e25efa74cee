"""Sequence: the value of an element of VR SQ (PS3.5 Section 7.5)."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any, ClassVar, Generic, Self, SupportsIndex

    from typing_extensions import TypeVar

    from dcmgen.model.dataset import BaseDataset, Dataset

    N = TypeVar("N", bound=BaseDataset, default=Dataset)

    class _List(list[N], Generic[N]):
        pass
else:

    class _List(list):
        __slots__ = ()
        __class_getitem__ = classmethod(lambda cls, item: cls)


class Sequence(_List["N"]):
    """A list of items, each a dataset.

    Parameters
    ----------
    items
        Datasets, or mappings of keywords to values, which become datasets.

    Raises
    ------
    TypeError
        An item is neither.

    Examples
    --------
    >>> from dcmgen import Dataset
    >>> ds = Dataset()
    >>> ds.BeamSequence = [{"BeamName": "Field 1"}]
    >>> ds.BeamSequence.add(BeamName="Field 2").BeamName
    'Field 2'
    >>> [beam.BeamName for beam in ds.BeamSequence]
    ['Field 1', 'Field 2']
    """

    # _item: the class of its items, None for Dataset. _home: (raw, values, tag) of an absent sequence that a typed
    # dataset has handed out, and that attaches itself to the store on its first change.
    __slots__ = ("_changed", "_home", "_item")

    _item: type[BaseDataset] | None
    _home: tuple[dict[int, Any], dict[int, Any], int] | None

    default_item: ClassVar[Callable[..., BaseDataset]]
    """The class of items where nothing else is said; the module of the datasets sets it."""

    def __init__(self, items: Iterable[N | Mapping[str, Any]] | None = None) -> None:
        self._item = self._home = None
        if items is None:
            return
        if isinstance(items, str) or hasattr(items, "_raw") or not hasattr(items, "__iter__"):
            raise TypeError(f"takes a list of datasets or mappings, not {type(items).__name__}")
        list.extend(self, [self._one(item) for item in items])

    @classmethod
    def of(cls, value: Any, item: type[BaseDataset] | None = None) -> Sequence[Any]:
        """Make what a person assigns to an element of VR SQ the sequence that is stored.

        Parameters
        ----------
        value
            Items, or one item. A Sequence stays itself, unless its items become of a class.
        item
            The class of the items, which mappings become and datasets are seen through; None: as they are.
        """
        if item is None:
            if isinstance(value, Sequence):
                return value
            return cls([value] if _is_item(value) else value)
        made: Sequence[Any] = cls()
        made._item = item
        if _is_item(value):
            value = [value]
        elif isinstance(value, str) or not hasattr(value, "__iter__"):
            raise TypeError(f"takes a list of datasets or mappings, not {type(value).__name__}")
        made.extend(value)
        return made

    def _one(self, item: Any) -> Any:
        kind: Any = self._item
        if hasattr(item, "_raw"):
            return item if kind is None or isinstance(item, kind) else kind._view(item)
        if hasattr(item, "keys"):
            return self.default_item(item) if kind is None else kind(**item)
        raise TypeError(f"takes datasets or mappings as items, not {type(item).__name__}")

    @property
    def changed(self) -> bool:
        """True once an item was put in, taken out, replaced or moved; changes inside items are the items'."""
        return hasattr(self, "_changed")

    def _touch(self) -> None:
        self._changed = True
        if self._home is not None:
            raw, values, tag = self._home
            self._home = None
            if tag not in raw:
                raw[tag] = "SQ"
                values[tag] = self
                values.pop(~tag, None)

    if TYPE_CHECKING:

        @property
        def add(self) -> type[N]: ...  # so that the item's keywords are completed and checked

    else:

        def add(self, **values):
            """Append a new item with these values, and return it."""
            item = (self._item or self.default_item)(**values)
            self.append(item)
            return item

    def append(self, item: N | Mapping[str, Any]) -> None:
        list.append(self, self._one(item))
        self._touch()

    def extend(self, items: Iterable[N | Mapping[str, Any]]) -> None:
        list.extend(self, [self._one(item) for item in items])
        self._touch()

    def insert(self, index: SupportsIndex, item: N | Mapping[str, Any]) -> None:
        list.insert(self, index, self._one(item))
        self._touch()

    def pop(self, index: SupportsIndex = -1) -> N:
        item = list.pop(self, index)
        self._touch()
        return item

    def remove(self, item: N) -> None:
        list.remove(self, item)
        self._touch()

    def clear(self) -> None:
        list.clear(self)
        self._touch()

    def reverse(self) -> None:
        list.reverse(self)
        self._touch()

    def sort(self, *, key: Callable[[N], Any] | None = None, reverse: bool = False) -> None:
        list.sort(self, key=key, reverse=reverse)  # type: ignore[arg-type,type-var]
        self._touch()

    def __setitem__(self, index: Any, value: Any) -> None:
        if isinstance(index, slice):
            list.__setitem__(self, index, [self._one(item) for item in value])
        else:
            list.__setitem__(self, index, self._one(value))
        self._touch()

    def __delitem__(self, index: SupportsIndex | slice) -> None:
        list.__delitem__(self, index)
        self._touch()

    def __iadd__(self, items: Iterable[N | Mapping[str, Any]]) -> Self:  # type: ignore[misc,override]
        self.extend(items)
        return self

    def __imul__(self, times: SupportsIndex) -> Self:
        list.__imul__(self, times)
        self._touch()
        return self

    def __copy__(self) -> Sequence[N]:
        return self._twin(list(self))

    def __deepcopy__(self, memo: dict[int, Any]) -> Sequence[N]:
        import copy

        twin = memo[id(self)] = self._twin([])
        list.extend(twin, [copy.deepcopy(item, memo) for item in self])
        return twin

    def _twin(self, items: list[N]) -> Sequence[N]:
        twin: Sequence[N] = type(self)()
        list.extend(twin, items)
        twin._item = self._item
        if self.changed:
            twin._changed = True
        return twin

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), list(self), self._item, self.changed)


def _is_item(value: Any) -> bool:
    return hasattr(value, "_raw") or hasattr(value, "keys")


def _restore(cls: type[Sequence[Any]], items: list[Any], item: Any, changed: bool) -> Sequence[Any]:
    sequence = cls(items)
    sequence._item = item
    if changed:
        sequence._changed = True
    return sequence
