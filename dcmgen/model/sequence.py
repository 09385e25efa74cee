"""Sequences of items: the values of elements of VR SQ (PS3.5 7.5)."""

from __future__ import annotations

from dcmgen.errors import DicomError
from dcmgen.model.foreign import is_foreign, own_dataset
from dcmgen.values.type_variables import N

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any, ClassVar, Self, SupportsIndex

    from dcmgen.model.checking import Policy
    from dcmgen.model.dataset import BaseDataset


class Sequence(list[N]):
    """Items of a sequence: a `list` of datasets.

    The class has the methods of `list` and the method `add`. They accept datasets and mappings of keywords to values.
    In a typed class, all items have the item class of the sequence.

    Parameters
    ----------
    items : iterable of Dataset or mapping, optional
        Datasets, or mappings of keywords to values, which are converted to datasets.

    Raises
    ------
    TypeError
        If `items` is not an iterable, or if an item is not a dataset or a mapping.

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

    # The public module. Because it does not contain the source, jedi (IPython, Jupyter) inspects the items of a live
    # sequence, and completes their elements; from the source, it would infer only `BaseDataset`.
    __module__ = "dcmgen.sequence"

    # _item is the class of the items, None for Dataset. A typed dataset returns an empty sequence for an absent one;
    # its _target is (raw, values, tag) of the store, to which it is added on its first change. _checking is the policy of
    # the dataset that contains the sequence, None for that of the class. _tag is only known in a typed class.
    __slots__ = ("_changed", "_checking", "_item", "_tag", "_target")

    _checking: Policy | None
    _item: type[BaseDataset] | None
    _tag: int
    _target: tuple[dict[int, Any], dict[int, Any], int] | None

    default_item: ClassVar[type[BaseDataset]]
    """Class of items that are created from mappings, if the sequence has no item class."""

    def __init__(self, items: Iterable[N | Mapping[str, Any]] | None = None) -> None:
        self._item = self._target = self._checking = None
        self._tag = 0
        if items is None:
            return
        if isinstance(items, str) or hasattr(items, "_raw") or not hasattr(items, "__iter__"):
            raise TypeError(f"accepts a list of datasets or mappings, not {type(items).__name__}")
        list.extend(self, self._all(items))

    @classmethod
    def of(
        cls, value: Any, item: type[BaseDataset] | None = None, tag: int = 0, checking: Policy | None = None
    ) -> Sequence[Any]:
        """Convert a value that is assigned to an element of VR SQ.

        Parameters
        ----------
        value : Sequence, iterable of Dataset or mapping, Dataset or mapping
            Items, or a single item.
        item : type, optional
            Class of the items. Mappings are converted to it; datasets are replaced by an object of this class with
            the same store. By default, datasets keep their class.
        tag : int, optional
            Tag of the element; required with `item`.
        checking : {"off", "warn", "raise", "warn-query", "raise-query"}, optional
            Policy of the dataset that contains the sequence; None for that of its class.

        Returns
        -------
        Sequence
            `value` itself if it is a sequence and `item` is None.

        Raises
        ------
        TypeError
            If `value` is not an iterable of datasets or mappings.
        """
        if item is None:
            if isinstance(value, Sequence):
                return value
            return cls([value] if _is_item(value) else value)
        made: Sequence[Any] = cls()
        made._item = item
        made._tag = tag
        made._checking = checking
        if _is_item(value):
            value = [value]
        elif isinstance(value, str) or not hasattr(value, "__iter__"):
            raise TypeError(f"accepts a list of datasets or mappings, not {type(value).__name__}")
        made.extend(value)
        return made

    def _one(self, item: Any, index: int) -> Any:
        """Return the item for an object that is added at an index."""
        kind: Any = self._item
        if hasattr(item, "_raw"):
            if self._checking is item._checking is None and (kind is None or type(item) is kind):
                return item
            return item._as_item(self, index)
        if not isinstance(item, dict) and is_foreign(item):
            return self._one(own_dataset(item), index)
        if not hasattr(item, "keys"):
            raise TypeError(f"accepts datasets or mappings as items, not {type(item).__name__}")
        try:
            if kind is not None:
                return kind.from_dict(item, checking=self._checking)
            made: Any = self.default_item()
            if self._checking is not None:
                made.checking = self._checking
            made.update(item)
            return made
        except DicomError as error:
            raise (kind or self.default_item)._item_error(error, self, item, index) from None

    def _all(self, items: Iterable[Any], first: int = 0) -> list[Any]:
        return [self._one(item, index) for index, item in enumerate(items, first)]

    @property
    def changed(self) -> bool:
        """Whether an item was added, removed, replaced or moved; changes inside an item do not count."""
        return hasattr(self, "_changed")

    def _touch(self) -> None:
        self._changed = True
        if self._target is not None:
            raw, values, tag = self._target
            self._target = None
            if tag not in raw:
                raw[tag] = "SQ"
                values[tag] = self
                values.pop(~tag, None)

    def add(self, code: Mapping[str, Any] | None = None, /, **values: Any) -> N:
        """Append a new item and return it.

        Parameters
        ----------
        code : Code or mapping, optional
            Code, or another mapping of keywords to values of the item.
        **values : object
            Values of the item by keyword, in addition to those of `code`.

        Returns
        -------
        Dataset
            New item, which has the item class of the sequence.

        Raises
        ------
        KeywordError
            If the item class does not have a keyword.
        ElementTypeError, ElementValueError
            If an element does not accept a value.
        TypeError
            If `code` is not a mapping; use `append` for datasets.

        Examples
        --------
        >>> from dcmgen import Dataset
        >>> ds = Dataset(BeamSequence=[])
        >>> beam = ds.BeamSequence.add(BeamName="Field 1")
        >>> ds.BeamSequence[0].BeamName
        'Field 1'
        """
        kind: Any = self._item or self.default_item
        if code is not None:
            if hasattr(code, "_raw") or not hasattr(code, "keys"):
                raise TypeError(f"add accepts a code or a mapping, not {type(code).__name__}; use append for datasets")
            values = {**code, **values}
        try:
            item = kind(**values) if self._checking is None else kind.from_dict(values, checking=self._checking)
        except DicomError as error:
            raise kind._item_error(error, self, values, len(self)) from None
        list.append(self, item)
        self._touch()
        return item  # type: ignore[no-any-return]

    def append(self, item: N | Mapping[str, Any]) -> None:
        """Append an item.

        Parameters
        ----------
        item : Dataset or mapping
            Item, or values of a new item by keyword.

        Raises
        ------
        TypeError
            If `item` is not a dataset or a mapping.
        """
        list.append(self, self._one(item, len(self)))
        self._touch()

    def extend(self, items: Iterable[N | Mapping[str, Any]]) -> None:
        """Append several items.

        Parameters
        ----------
        items : iterable of Dataset or mapping
            Items, or values of new items by keyword.

        Raises
        ------
        TypeError
            If an item is not a dataset or a mapping; the sequence is then unchanged.
        """
        list.extend(self, self._all(items, len(self)))
        self._touch()

    def insert(self, index: SupportsIndex, item: N | Mapping[str, Any]) -> None:
        """Insert an item before an index.

        Parameters
        ----------
        index : int
            Index of the new item.
        item : Dataset or mapping
            Item, or values of a new item by keyword.

        Raises
        ------
        TypeError
            If `item` is not a dataset or a mapping.
        """
        list.insert(self, index, self._one(item, int(index)))
        self._touch()

    def pop(self, index: SupportsIndex = -1) -> N:
        """Remove an item and return it.

        Parameters
        ----------
        index : int, optional
            Index of the item; the last one by default.

        Returns
        -------
        Dataset
            Removed item.

        Raises
        ------
        IndexError
            If the index is out of range.
        """
        item = list.pop(self, index)
        self._touch()
        return item

    def remove(self, item: N) -> None:
        """Remove the first item that is equal to the argument.

        Parameters
        ----------
        item : Dataset
            Item to remove.

        Raises
        ------
        ValueError
            If no item is equal to it.
        """
        list.remove(self, item)
        self._touch()

    def clear(self) -> None:
        """Remove all items."""
        list.clear(self)
        self._touch()

    def reverse(self) -> None:
        """Reverse the order of the items in place."""
        list.reverse(self)
        self._touch()

    def sort(self, *, key: Callable[[N], Any] | None = None, reverse: bool = False) -> None:
        """Sort the items in place.

        Parameters
        ----------
        key : callable
            Function that returns the sort key of an item. Datasets have no order, so it is required in practice.
        reverse : bool, optional
            Whether to sort in descending order.
        """
        list.sort(self, key=key, reverse=reverse)  # type: ignore[arg-type,type-var]
        self._touch()

    def __setitem__(self, index: Any, value: Any) -> None:
        if isinstance(index, slice):
            list.__setitem__(self, index, self._all(value, index.indices(len(self))[0]))
        else:
            list.__setitem__(self, index, self._one(value, index))
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

    def __repr__(self) -> str:
        from dcmgen.model.display import items_listing

        return items_listing(self)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        from dcmgen.model.display import prompt_text

        printer.text(prompt_text(self))

    def _repr_html_(self) -> str:
        from dcmgen.model.html import items_html

        return items_html(self)

    def __copy__(self) -> Sequence[N]:
        return self._copy_with(list(self))

    def __deepcopy__(self, memo: dict[int, Any]) -> Sequence[N]:
        import copy

        twin = memo[id(self)] = self._copy_with([])
        list.extend(twin, [copy.deepcopy(item, memo) for item in self])
        return twin

    def _copy_with(self, items: list[N]) -> Sequence[N]:
        twin: Sequence[N] = type(self)()
        list.extend(twin, items)
        twin._item = self._item
        twin._tag = self._tag
        twin._checking = self._checking
        if self.changed:
            twin._changed = True
        return twin

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), list(self), self._item, self.changed, self._tag, self._checking)


def _is_item(value: Any) -> bool:
    return hasattr(value, "_raw") or hasattr(value, "keys")


def _restore(
    cls: type[Sequence[Any]], items: list[Any], item: Any, changed: bool, tag: int = 0, checking: Policy | None = None
) -> Sequence[Any]:
    sequence = cls()
    list.extend(sequence, items)
    sequence._item = item
    sequence._tag = tag
    sequence._checking = checking
    if changed:
        sequence._changed = True
    return sequence
