"""The store of a dataset: the entries of its elements and their values."""

from __future__ import annotations

from dcmgen.errors import ElementTypeError
from dcmgen.model.convert import converted, from_words
from dcmgen.model.sequence import Sequence
from dcmgen.model.source import FileInfo
from dcmgen.values.multivalue import MultiValue
from dcmgen.values.tags import SPECIFIC_CHARACTER_SET

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar, Self, TypeVar

    from dcmgen.errors import DicomError
    from dcmgen.model.checking import Policy
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.model.source import Entry, Source

    S = TypeVar("S", bound="Store")


MAY_BE_SEQUENCE = frozenset({"SQ", b"SQ", b"UN", None})
"""VRs of entries that may be sequences: SQ as set and as read, UN, and None (implicit VR)."""

_MOST_LEVELS = 16
"""Number of levels of items that are copied or pickled with their dataset, not before it."""
_LEVEL = "level of the dataset"
"""Key of the number of datasets that contain the one that is copied."""


class Store:
    """Store of the elements of a dataset; several datasets can share one.

    `_raw` contains the entry of each element by tag: the tuple that was read, or the VR of a value that was set.
    `_values` contains the values that were decoded or set. Its negative keys are empty sequences that a typed class
    returned and that are not part of the dataset. `_source` decodes the entries that were read. `_file` describes the
    file of a root dataset. `_pixels` belongs to the pixel layer. `_checking` is the policy for values that are set, None
    for that of the class.
    """

    __slots__ = ("__weakref__", "_checking", "_file", "_pixels", "_raw", "_source", "_values")

    _raw: dict[int, Entry]
    _values: dict[int, Any]
    _source: Source | None
    _file: FileInfo | None
    _pixels: Any
    _checking: Policy | None

    _default_checking: ClassVar[Policy] = "off"

    def __init__(self) -> None:
        fill(self, {}, {})

    # -- elements by number -----------------------------------------------------------------------------------------

    def _load(self, tag: int) -> Any:
        """Decode an element for the first time; raise KeyError if it is not in the dataset."""
        entry = self._raw[tag]
        # setdefault: if two threads decode the same element, both get the same object
        value = self._values.setdefault(tag, self._source.value(self, tag, entry))  # type: ignore[union-attr,arg-type]
        if self._checking is not None and isinstance(value, Sequence):
            from dcmgen.model.checking import inherit_sequence

            inherit_sequence(value, self._checking)
        return value

    def _value(self, tag: int) -> Any:
        try:
            return self._values[tag]
        except KeyError:
            return self._load(tag)

    def _vr(self, tag: int) -> str:
        entry = self._raw[tag]
        return entry if isinstance(entry, str) else self._source.vr(self, tag, entry)  # type: ignore[union-attr,arg-type]

    def _set(self, tag: int, vr: str, value: Any) -> None:
        """Convert a value and set it."""
        try:
            made = converted(tag, vr, value)
        except ElementTypeError as error:
            made = from_words(self, tag, vr, value, error)
        self._store(tag, vr, made)

    def _store(self, tag: int, vr: str, value: Any) -> None:
        """Check and set a value that already has the type of the store."""
        self._check(tag, vr, value)
        self._put(tag, vr, value)

    def _put(self, tag: int, vr: str, value: Any) -> None:
        """Set a value that already has the type of the store, without a check."""
        self._values[tag] = value
        self._raw[tag] = vr

    def _check(self, tag: int, vr: str, value: Any) -> None:
        policy = self._checking or self._default_checking
        if policy != "off":
            from dcmgen.model.checking import check

            check(self, tag, vr, value, policy)

    def _as_item(self, sequence: Sequence[Any], index: int) -> Any:
        """Check the dataset and return it, or an object that shares its store, as an item of a sequence."""
        from dcmgen.model.checking import adopted

        return adopted(sequence, self, index)

    @classmethod
    def _item_error(cls, error: DicomError, sequence: Sequence[Any], values: Any, index: int) -> DicomError:
        """Return the error of an item of this class that could not be created, with its location."""
        from dcmgen.model.checking import located

        return located(error, sequence, values, index)

    def _discard(self, tag: int) -> None:
        del self._raw[tag]
        self._values.pop(tag, None)

    def _tags(self) -> list[int]:
        return sorted(self._raw)

    def _items(self, tag: int) -> list[BaseDataset] | None:
        """Return the items of an element if it is a sequence. No other element is decoded."""
        entry = self._raw.get(tag)
        if entry is None:
            return None
        vr = entry if isinstance(entry, str) else entry[0]
        if vr not in MAY_BE_SEQUENCE or (vr not in ("SQ", b"SQ") and self._vr(tag) != "SQ"):
            return None
        value = self._value(tag)
        return value if isinstance(value, Sequence) else None

    def _items_in_memory(self) -> list[Store]:
        """Return the items at all levels that are in memory, each after the first dataset that contains it."""
        found: list[Store] = []
        seen = {id(self)}
        waiting: list[Store] = [self]
        while waiting:
            for value in waiting.pop()._values.values():
                if isinstance(value, Sequence):
                    new = [item for item in value if id(item) not in seen]
                    seen.update(map(id, new))
                    found += new
                    waiting += new
        return found

    def _creator_of(self, tag: int) -> str:
        """Return the creator of the block of a private element; empty if the block is not reserved."""
        reserving = tag & 0xFFFF0000 | (tag & 0xFF00) >> 8
        return str(self._value(reserving) or "") if reserving in self._raw else ""

    # -- comparison, copies, pickling --------------------------------------------------------------------------------

    def __eq__(self, other: object) -> bool:
        """Return whether two datasets have the same tags and equal values.

        Classes, files, VRs and character sets may differ.
        """
        if not isinstance(other, Store):
            return NotImplemented
        if self._raw is other._raw:
            return True
        try:
            return _same_tags(self, other) and all(
                self._value(t) == other._value(t) for t in self._raw if t != SPECIFIC_CHARACTER_SET
            )
        except RecursionError:  # sequences are nested deeply
            return self._equals(other)

    def _equals(self, other: Store) -> bool:
        pairs: list[tuple[Store, Store]] = [(self, other)]
        seen: set[tuple[int, int]] = set()
        while pairs:
            one, two = pairs.pop()
            if one._raw is two._raw or (id(one), id(two)) in seen:
                continue
            seen.add((id(one), id(two)))
            if not _same_tags(one, two):
                return False
            for tag in one._raw.keys() - {SPECIFIC_CHARACTER_SET}:
                left, right = one._value(tag), two._value(tag)
                if isinstance(left, Sequence) and isinstance(right, Sequence):
                    if len(left) != len(right):
                        return False
                    pairs.extend(zip(left, right, strict=True))
                elif left != right:
                    return False
        return True

    __hash__ = None  # type: ignore[assignment]

    def copy(self) -> Self:
        """Return a shallow copy.

        Returns
        -------
        Self
            Dataset with a separate store. Lists of values and items are shared; use `copy.deepcopy` to copy them.
        """
        made = from_store(type(self), dict(self._raw), self._attached(), self._source, self._file_copy())
        object.__setattr__(made, "_checking", self._checking)
        return made

    __copy__ = copy

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        import copy

        keys: dict[Any, Any] = memo
        level = keys.get(_LEVEL, 0)
        if level >= _MOST_LEVELS:
            for item in self._items_in_memory()[::-1]:  # the deepest first, so that the copies do not call each other
                if id(item) not in memo:
                    keys[_LEVEL] = 0
                    item.__deepcopy__(memo)
            if id(self) in memo:  # an item contains this dataset
                return memo[id(self)]  # type: ignore[no-any-return]
        keys[_LEVEL] = level + 1
        made = memo[id(self)] = from_store(type(self), dict(self._raw), {}, self._source, self._file_copy())
        object.__setattr__(made, "_checking", self._checking)
        # only lists are mutable; both datasets decode other elements from the same source
        made._values.update(
            (tag, copy.deepcopy(value, memo) if isinstance(value, list) else value)
            for tag, value in self._attached().items()
        )
        keys[_LEVEL] = level
        return made

    def _attached(self) -> dict[int, Any]:
        return {tag: value for tag, value in self._values.items() if tag >= 0}

    def _file_copy(self) -> FileInfo | None:
        if self._file is None:
            return None
        twin = FileInfo(self._file.file_meta.__deepcopy__({}))
        for slot in ("preamble", "filename", "transfer_syntax", "origin"):
            setattr(twin, slot, getattr(self._file, slot))
        twin.repairs = self._file.repairs.copy()
        return twin

    def __reduce__(self) -> tuple[Any, ...]:
        # do not pickle decoded values that cannot have changed; the source decodes them again
        values = {
            tag: value
            for tag, value in self._attached().items()
            if isinstance(self._raw[tag], str)
            or isinstance(value, Sequence)
            or (isinstance(value, MultiValue) and value.changed)
        }
        deep = _deep_items(self) if any(isinstance(value, Sequence) for value in values.values()) else None
        return _restore, (deep, type(self), self._raw, values, self._source, self._file, self._checking)


def is_changed(value: object) -> bool:
    """Return whether a value is a list that was changed in place.

    Parameters
    ----------
    value : object
        Value of an element.

    Returns
    -------
    bool
        False for values that are not lists.
    """
    return hasattr(value, "_changed")


def _same_tags(one: Store, two: Store) -> bool:
    return one._raw.keys() == two._raw.keys() or one._raw.keys() ^ two._raw.keys() == {SPECIFIC_CHARACTER_SET}


def _deep_items(root: Store) -> list[Store] | None:
    """Return items to pickle before a dataset, the deepest first, or None if its sequences are not nested deeply.

    The pickler calls itself for each level. With some items already pickled, it stops there.
    """
    levels: list[list[Store]] = []
    level = [root]
    seen: set[int] = set()
    while level:
        if len(levels) and not len(levels) % _MOST_LEVELS:
            seen.update(map(id, level))
        levels.append(level)
        below = {
            id(item): item
            for dataset in level
            for value in dataset._values.values()
            if isinstance(value, Sequence)
            for item in value
        }
        level = [item for key, item in below.items() if key not in seen]
    if len(levels) <= _MOST_LEVELS:
        return None
    return [
        item
        for number in range((len(levels) - 1) // _MOST_LEVELS, 0, -1)
        for item in levels[number * _MOST_LEVELS]
        if any(isinstance(value, Sequence) for value in item._values.values())
    ]


def from_store(
    cls: type[S],
    raw: dict[int, Entry],
    values: dict[int, Any],
    source: Source | None,
    file: FileInfo | None = None,
) -> S:
    """Create a dataset from the parts of a store, which are neither copied nor checked.

    Parameters
    ----------
    cls : type
        Class of the dataset.
    raw : dict of int to Entry
        Entries by tag.
    values : dict of int to object
        Values by tag.
    source : Source or None
        Object that decodes the entries that were read.
    file : FileInfo, optional
        Description of the file.

    Returns
    -------
    Store
        Object of class `cls`.
    """
    # set the attributes of a plain Store, because __setattr__ of Dataset looks up keywords
    made: Any = Store.__new__(Store)
    made._raw = raw
    made._values = values
    made._source = source
    made._file = file
    made._pixels = made._checking = None
    made.__class__ = cls
    return made  # type: ignore[no-any-return]


def fill(store: Store, raw: dict[int, Entry], values: dict[int, Any]) -> None:
    """Initialize a store that was created by calling its class."""
    put = object.__setattr__  # __setattr__ of Dataset looks up keywords
    put(store, "_raw", raw)
    put(store, "_values", values)
    put(store, "_source", None)
    put(store, "_file", None)
    put(store, "_pixels", None)
    put(store, "_checking", None)


def _restore(
    _deep: list[Store] | None,
    cls: type[Store],
    raw: dict[int, Entry],
    values: dict[int, Any],
    source: Source | None,
    file: FileInfo | None,
    checking: Policy | None,
) -> Store:
    made = from_store(cls, raw, values, source, file)
    object.__setattr__(made, "_checking", checking)
    return made
