"""The store of a dataset: which elements there are, how they were read, their values."""

from __future__ import annotations

from dcmgen.model.convert import converter, refused
from dcmgen.model.sequence import Sequence
from dcmgen.model.source import FileInfo
from dcmgen.values.multivalue import MultiValue

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Self, TypeVar

    from dcmgen.model.checking import Policy
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.model.source import Entry, Source

    S = TypeVar("S", bound="Store")


MAY_BE_SEQUENCE = frozenset({"SQ", b"SQ", b"UN", None})
"""VRs of the entries that may be sequences: SQ as set and as read, UN, and none (implicit VR)."""


class Store:
    """The store that every dataset, typed or not, is a view of.

    `_raw` tells which elements there are: of each the tuple as it was read, or the VR of a value that was set.
    `_values` holds the values that were decoded or set (and, under negative keys, sequences that typed classes
    have handed out but that nobody has filled yet). `_source` decodes what was read. `_file` is what a root
    dataset knows of its file. `_pixels` is the pixel layer's, `_checking` the policy for values that are set.
    """

    __slots__ = ("__weakref__", "_checking", "_file", "_pixels", "_raw", "_source", "_values")

    _raw: dict[int, Entry]
    _values: dict[int, Any]
    _source: Source | None
    _file: FileInfo | None
    _pixels: Any
    _checking: Policy | None

    def __init__(self) -> None:
        fill(self, {}, {})

    # -- elements by number -----------------------------------------------------------------------------------------

    def _load(self, tag: int) -> Any:
        """Decode an element that is there but was not touched yet; KeyError if it is not there."""
        entry = self._raw[tag]
        # setdefault: of two threads that decode the same element both get the first one's value
        return self._values.setdefault(tag, self._source.value(self, tag, entry))  # type: ignore[union-attr,arg-type]

    def _value(self, tag: int) -> Any:
        try:
            return self._values[tag]
        except KeyError:
            return self._load(tag)

    def _vr(self, tag: int) -> str:
        entry = self._raw[tag]
        return entry if isinstance(entry, str) else self._source.vr(self, tag, entry)  # type: ignore[union-attr,arg-type]

    def _set(self, tag: int, vr: str, value: Any) -> None:
        """Set a value that a person wrote."""
        try:
            value = converter(tag, vr)(value)
        except (TypeError, ValueError, OverflowError) as error:
            raise refused(tag, vr, error) from None
        self._store(tag, vr, value)

    def _store(self, tag: int, vr: str, value: Any) -> None:
        """Set a value that is already as the store holds it."""
        if self._checking is not None:
            self._check(tag, vr, value)
        self._values[tag] = value
        self._raw[tag] = vr

    def _check(self, tag: int, vr: str, value: Any) -> None:
        from dcmgen.model.checking import check

        check(tag, vr, value, self._checking)  # type: ignore[arg-type]

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

    def _creator_of(self, tag: int) -> str:
        """The creator of a private element's block, empty if nobody reserved it."""
        reserving = tag & 0xFFFF0000 | (tag & 0xFF00) >> 8
        return str(self._value(reserving) or "") if reserving in self._raw else ""

    # -- comparing, copying, pickling --------------------------------------------------------------------------------

    def __eq__(self, other: object) -> bool:
        """Equal if they have the same elements with equal values, whatever the class, file and VRs."""
        if not isinstance(other, Store):
            return NotImplemented
        if self._raw is other._raw:
            return True
        return self._raw.keys() == other._raw.keys() and all(self._value(t) == other._value(t) for t in self._raw)

    __hash__ = None  # type: ignore[assignment]

    def copy(self) -> Self:
        """A shallow copy: a store of its own, whose values are shared."""
        made = from_store(type(self), dict(self._raw), self._attached(), self._source, self._file_copy())
        object.__setattr__(made, "_checking", self._checking)
        return made

    __copy__ = copy

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        import copy

        made = memo[id(self)] = from_store(type(self), dict(self._raw), {}, self._source, self._file_copy())
        object.__setattr__(made, "_checking", self._checking)
        # what is no list cannot change, and what was read stays in the source that both share
        made._values.update(
            (tag, copy.deepcopy(value, memo) if isinstance(value, list) else value)
            for tag, value in self._attached().items()
        )
        return made

    def _attached(self) -> dict[int, Any]:
        return {tag: value for tag, value in self._values.items() if tag >= 0}

    def _file_copy(self) -> FileInfo | None:
        if self._file is None:
            return None
        twin = FileInfo(self._file.file_meta.__deepcopy__({}))
        for slot in ("preamble", "filename", "transfer_syntax", "origin"):
            setattr(twin, slot, getattr(self._file, slot))
        twin.repairs = list(self._file.repairs)
        return twin

    def __reduce__(self) -> tuple[Any, ...]:
        # of what was read, only what may have changed travels; the source brings back the rest
        values = {
            tag: value
            for tag, value in self._attached().items()
            if isinstance(self._raw[tag], str)
            or isinstance(value, Sequence)
            or (isinstance(value, MultiValue) and value.changed)
        }
        return _restore, (type(self), self._raw, values, self._source, self._file, self._checking)


def from_store(
    cls: type[S],
    raw: dict[int, Entry],
    values: dict[int, Any],
    source: Source | None,
    file: FileInfo | None = None,
) -> S:
    """Make a dataset of a class over a store, as readers do; nothing is copied or checked."""
    # set while it is a plain Store: Dataset's __setattr__, which looks for keywords, is not asked
    made: Any = Store.__new__(Store)
    made._raw = raw
    made._values = values
    made._source = source
    made._file = file
    made._pixels = made._checking = None
    made.__class__ = cls
    return made  # type: ignore[no-any-return]


def fill(store: Store, raw: dict[int, Entry], values: dict[int, Any]) -> None:
    """Initialise a store that was made by calling its class."""
    put = object.__setattr__  # not Dataset's, which looks for keywords
    put(store, "_raw", raw)
    put(store, "_values", values)
    put(store, "_source", None)
    put(store, "_file", None)
    put(store, "_pixels", None)
    put(store, "_checking", None)


def _restore(
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
