"""Datasets: the store of elements, and the generic `Dataset` over it (PS3.5 Section 7)."""

from __future__ import annotations

from itertools import repeat

from dcmgen import dictionary
from dcmgen.dictionary import tag_for_keyword
from dcmgen.errors import ElementTypeError, ElementValueError
from dcmgen.model import walks
from dcmgen.model.convert import converter, describe, refused
from dcmgen.model.element import DataElement, alone, bound
from dcmgen.model.keywords import absent, absent_tag, unknown
from dcmgen.model.sequence import Sequence
from dcmgen.model.shortcuts import Shortcuts
from dcmgen.model.source import FileInfo
from dcmgen.model.store import Store, fill, from_store
from dcmgen.values.tag import Tag, tag_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import Any, Protocol, Self, overload

    from dcmgen.dictionary.data.keywords import Keywords
    from dcmgen.model.checking import Policy
    from dcmgen.model.convert import Converter
    from dcmgen.model.private import PrivateBlock, PrivateBlocks
    from dcmgen.values.tag import TagLike

    class HasTag(Protocol):
        """A typed class' field, or an element."""

        @property
        def tag(self) -> int: ...

else:

    class Keywords:
        """What checkers know of the keywords is empty at run time, and takes milliseconds to import."""

        __slots__ = ()


class BaseDataset(Store, Shortcuts):
    """What every dataset can do, typed or not."""

    __slots__ = ()

    @classmethod
    def _view(cls, other: BaseDataset) -> Self:
        """The same store seen through this class."""
        made = from_store(cls, other._raw, other._values, other._source, other._info())
        object.__setattr__(made, "_pixels", other._pixels)
        object.__setattr__(made, "_checking", other._checking)
        return made

    def _subset(self, tags: Iterable[int]) -> Dataset:
        """A dataset of some of the elements, whose values are shared."""
        wanted = list(tags)
        return from_store(
            Dataset,
            {tag: self._raw[tag] for tag in wanted},
            {tag: self._values[tag] for tag in wanted if tag in self._values},
            self._source,
        )

    @classmethod
    def from_dict(cls, values: Mapping[str, Any], /) -> Self:
        """Make a dataset of values by keyword; sequences are lists of such dictionaries.

        Parameters
        ----------
        values : mapping of str to object
            Keyword to value, as the constructor accepts them.

        Raises
        ------
        AttributeError
            If a name is not a keyword; for a typed class, if the class does not declare it.

        See Also
        --------
        from_plain : The inverse of `to_plain`, by tag and with the VRs.

        Examples
        --------
        >>> ds = Dataset.from_dict({"PatientID": "1", "ProcedureCodeSequence": [{"CodeValue": "P5-09051"}]})
        >>> ds.ProcedureCodeSequence[0].CodeValue
        'P5-09051'
        """
        return cls(**values)

    # -- elements by tag --------------------------------------------------------------------------------------------

    def __contains__(self, key: Any) -> bool:
        """``"PatientName" in ds``, ``0x00100010 in ds``, ``(0x10, 0x10) in ds``, ``CTImage.PatientName in ds``."""
        if isinstance(key, str):
            tag = tag_for_keyword(key)
            if tag is not None:
                return tag in self._raw
        try:
            return _tag(key) in self._raw
        except (ValueError, TypeError, OverflowError):
            return False

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: slice) -> Dataset: ...
        @overload
        def __getitem__(self, key: TagLike | HasTag) -> DataElement: ...

    def __getitem__(self, key: Any) -> Any:
        """The `DataElement` of a tag, or with a slice of tags a `Dataset` of those between.

        Raises
        ------
        KeyError
            It is not in the dataset.
        """
        if isinstance(key, slice):
            return self._subset(self._between(key))
        tag = key if type(key) is int else _tag(key)
        if tag not in self._raw:
            raise absent_tag(tag)
        return bound(self, tag)

    def __setitem__(self, key: Any, element: DataElement) -> None:
        tag = _tag(key)
        if not isinstance(element, DataElement):
            raise ElementTypeError(
                f"takes a DataElement, not {type(element).__name__}",
                tag_path=describe(tag),
                advice="Set ds[tag].value, or add_new(tag, VR, value)",
            )
        if element._number != tag:
            raise ElementValueError(f"the element's own tag is {element.tag}", tag_path=describe(tag))
        self.add(element)

    def __delitem__(self, key: Any) -> None:
        if isinstance(key, slice):
            for tag in self._between(key):
                self._discard(tag)
            return
        tag = _tag(key)
        if tag not in self._raw:
            raise absent_tag(tag)
        self._discard(tag)

    def _between(self, limits: slice) -> list[int]:
        first = 0 if limits.start is None else _tag(limits.start)
        last = 1 << 32 if limits.stop is None else _tag(limits.stop)
        return [tag for tag in self._tags() if first <= tag < last][:: limits.step]

    def add(self, element: DataElement) -> None:
        """Add or replace an element; one that stood alone becomes this dataset's."""
        value, vr = element.value, element.VR
        self._store(element._number, vr, value)
        if element._home is None:
            element._home = self

    def add_new(self, tag: TagLike, VR: str, value: Any) -> None:
        """Add or replace an element of any tag, also one that the dictionary does not know."""
        self._set(tag_number(tag), VR, value)

    def get(self, key: Any, default: Any = None) -> Any:
        """The value of a keyword (or of a typed class' field), or the `DataElement` of a tag; else `default`."""
        if isinstance(key, str):
            tag = tag_for_keyword(key)
            if tag is None:
                return getattr(self, key, default)
            return self._value(tag) if tag in self._raw else default
        tag = _tag(key)
        if tag not in self._raw:
            return default
        return bound(self, tag) if isinstance(key, (int, tuple, list)) else self._value(tag)

    def get_item(self, key: Any) -> DataElement:
        """The same as ``ds[key]``: no element is decoded before its value is asked for."""
        return self[key]  # type: ignore[no-any-return]

    def data_element(self, keyword: str) -> DataElement | None:
        """The `DataElement` of a keyword, None when it is not in the dataset."""
        tag = tag_for_keyword(keyword)
        if tag is None:
            raise unknown(keyword)
        return bound(self, tag) if tag in self._raw else None

    def value_bytes(self, key: Any) -> bytes:
        """The bytes of an element as they were read, also where they cannot be decoded.

        Raises
        ------
        KeyError
            It is not in the dataset.
        ElementValueError
            It was set since, so there are none.
        """
        tag = _tag(key)
        entry = self._raw.get(tag)
        if entry is None:
            raise absent_tag(tag)
        if isinstance(entry, str):
            raise ElementValueError("was set, not read; it has no bytes yet", tag_path=describe(tag))
        return self._source.bytes(tag, entry)  # type: ignore[union-attr]

    def value_span(self, key: Any) -> tuple[Any, int, int]:
        """Where the bytes of an element as read lie: an object with ``read(offset, length)``, offset, length in bytes."""
        tag = _tag(key)
        entry = self._raw.get(tag)
        if entry is None:
            raise absent_tag(tag)
        if isinstance(entry, str):
            raise ElementValueError("was set, not read; it has no place in a file", tag_path=describe(tag))
        return self._source.span(tag, entry)  # type: ignore[union-attr]

    # -- a mapping from Tag to DataElement --------------------------------------------------------------------------

    def __len__(self) -> int:
        return len(self._raw)

    def __iter__(self) -> Iterator[DataElement]:
        """The elements in the order of their tags."""
        return map(bound, repeat(self), sorted(self._raw))

    def keys(self) -> list[Tag]:
        """The tags, in order."""
        return [Tag(tag) for tag in self._tags()]

    def values(self) -> list[DataElement]:
        """The elements, in the order of their tags."""
        return list(self)

    def items(self) -> list[tuple[Tag, DataElement]]:
        """Tags and elements, in order."""
        return [(Tag(tag), bound(self, tag)) for tag in self._tags()]

    def elements(self) -> Iterator[DataElement]:
        """The elements, in the order of their tags; those of items are not among them."""
        return iter(self)

    def pop(self, key: Any, *default: Any) -> Any:
        """Take an element out and return it, standing alone; `default` when it is not there.

        Raises
        ------
        KeyError
            It is not in the dataset, and there is no default.
        """
        tag = _tag(key)
        if tag not in self._raw:
            if default:
                return default[0]
            raise absent_tag(tag)
        element = alone(tag, self._vr(tag), self._value(tag))
        self._discard(tag)
        return element

    def popitem(self) -> tuple[Tag, DataElement]:
        """Take the last element out; KeyError when the dataset is empty."""
        if not self._raw:
            raise KeyError("the dataset is empty")
        tag = max(self._raw)
        return Tag(tag), self.pop(tag)

    def setdefault(self, key: Any, default: Any = None) -> DataElement:
        """The element of a tag or keyword; when absent, `default` is added first: an element, or a value."""
        tag = _tag(key)
        if tag not in self._raw:
            if isinstance(default, DataElement):
                self[tag] = default
            else:
                vr = dictionary.vr_of(tag)
                if not vr:
                    raise ElementValueError("is not in the dictionary; give a DataElement", tag_path=describe(tag))
                self._set(tag, vr, default)
        return bound(self, tag)

    def update(self, other: BaseDataset | Mapping[Any, Any] | None = None, /, **values: Any) -> None:
        """Set elements from a dataset, from a mapping of tags or keywords to elements or values, or by keyword."""
        if isinstance(other, BaseDataset):
            for element in other:
                self.add(element)
        elif other is not None:
            for key in other.keys():  # noqa: SIM118 - a mapping may iterate over anything
                value = other[key]
                tag = _known(key)
                if isinstance(value, DataElement):
                    self[tag] = value
                else:
                    self._set(tag, dictionary.vr_of(tag), value)
        for keyword, value in values.items():
            tag = _known(keyword)
            self._set(tag, dictionary.vr_of(tag), value)

    def clear(self) -> None:
        """Take all elements out."""
        self._raw.clear()
        self._values.clear()

    # -- walks ------------------------------------------------------------------------------------------------------

    def iterall(self) -> Iterator[DataElement]:
        """All elements, depth first, those of items after their sequence."""
        return walks.iterall(self)

    def walk(self, callback: Callable[[BaseDataset, DataElement], object], recursive: bool = True) -> None:
        """Call ``callback(dataset, element)`` for every element, those of items after their sequence.

        The callback may change and delete elements.
        """
        walks.walk(self, callback, recursive)

    def dir(self, *filters: str) -> list[str]:
        """The keywords in the dataset, sorted; with filters those that contain any of them, whatever the case."""
        wanted = [text.lower() for text in filters]
        keywords = {dictionary.keyword_for_tag(tag) for tag in self._raw} - {""}
        return sorted(k for k in keywords if not wanted or any(text in k.lower() for text in wanted))

    def trait_names(self) -> list[str]:
        """The keywords in the dataset; interactive shells complete them."""
        return self.dir()

    _ipython_key_completions_ = trait_names

    def __dir__(self) -> list[str]:
        return sorted({*object.__dir__(self), *self.dir()})

    # -- groups and private blocks ----------------------------------------------------------------------------------

    def group_dataset(self, group: int) -> Dataset:
        """The elements of one group as a dataset."""
        return self._subset(tag for tag in self._tags() if tag >> 16 == group)

    def private_block(self, group: int, private_creator: str, create: bool = False) -> PrivateBlock:
        """The block that a creator has reserved in a private group (PS3.5 Section 7.8.1).

        Raises
        ------
        KeyError
            There is none, and `create` is false.
        ValueError
            The group is not private, the creator empty, or no block is left.
        """
        from dcmgen.model.private import private_block

        return private_block(self, group, private_creator, create)

    @property
    def private(self) -> PrivateBlocks:
        """Private blocks by creator: ``ds.private["CREATOR"][0x01].value``."""
        from dcmgen.model.private import PrivateBlocks

        return PrivateBlocks(self)

    def private_creators(self, group: int) -> list[str]:
        """The creators of blocks in a private group, in order. ValueError if the group is not private."""
        from dcmgen.model.private import creators

        return [creator for _, creator in creators(self, group)]

    def get_private_item(self, group: int, element_offset: int, private_creator: str) -> DataElement:
        """The element at an offset of a creator's block; KeyError if it is not there."""
        return self.private_block(group, private_creator)[element_offset]

    def remove_private_tags(self) -> None:
        """Delete all private elements, also those in items."""
        from dcmgen.model.private import remove

        remove(self)

    # -- the file ---------------------------------------------------------------------------------------------------

    def _info(self) -> FileInfo:
        info = self._file
        if info is None:
            info = FileInfo(FileMetaDataset())
            object.__setattr__(self, "_file", info)
        return info

    @property
    def file_meta(self) -> FileMetaDataset:
        """File Meta Information, group 0002, a dataset of its own (PS3.10 Section 7.1)."""
        return self._info().file_meta

    @file_meta.setter
    def file_meta(self, value: BaseDataset) -> None:
        self._info().file_meta = (
            value if isinstance(value, FileMetaDataset) else FileMetaDataset(value)  # checks the groups
        )

    @property
    def preamble(self) -> bytes | None:
        """The 128 bytes before ``DICM``; None where there are none."""
        return self._file.preamble if self._file else None

    @preamble.setter
    def preamble(self, value: bytes | None) -> None:
        if value is not None and len(value) != 128:
            raise ElementValueError(f"a preamble has 128 bytes, not {len(value)}")
        self._info().preamble = value

    @property
    def filename(self) -> str | None:
        """Where it was read from; None for a dataset that was made."""
        return self._file.filename if self._file else None

    @filename.setter
    def filename(self, value: str | None) -> None:
        self._info().filename = value

    @property
    def repairs(self) -> list[Any]:
        """What the reader found wrong and mended, in the order of the file; empty for sound files."""
        return self._file.repairs if self._file else []

    @property
    def checking(self) -> Policy | None:
        """What happens when a value that breaks the rules of its VR, or the VM, is set in this dataset (PS3.5 6.2, 6.4).

        None, the default: nothing; `validate` reports it. ``"warn"``: a `ValueWarning`. ``"raise"``: an
        `ElementValueError`. ``"warn-query"`` and ``"raise-query"`` are for the identifier of a query: they also allow
        ranges of dates and times, wildcards, ``'""'`` for an empty value, and lists of values (PS3.4 C.2.2.2).
        """
        return self._checking

    @checking.setter
    def checking(self, policy: Policy | None) -> None:
        from dcmgen.model.checking import POLICIES

        if policy is not None and policy not in POLICIES:
            raise ValueError(f"checking is None or one of {', '.join(map(repr, POLICIES))}, not {policy!r}")
        object.__setattr__(self, "_checking", policy)

    # -- showing -----------------------------------------------------------------------------------------------------

    def __str__(self) -> str:
        from dcmgen.model.display import listing

        return listing(self)

    __repr__ = __str__

    def _repr_html_(self) -> str:
        from dcmgen.model.display import html

        return html(self)

    def top(self) -> str:
        """The listing without the elements of items."""
        from dcmgen.model.display import listing

        return listing(self, depth=0)


class Dataset(BaseDataset, Keywords):
    """A dataset of any elements: every keyword of the standard is an attribute.

    Parameters
    ----------
    elements
        Another dataset, whose elements are shared, or a mapping of tags or keywords to elements or values.
    **values
        Values by keyword.

    Raises
    ------
    KeywordError
        A name that is no keyword; the error names the nearest.
    ElementTypeError, ElementValueError
        A value that the element cannot hold.

    Examples
    --------
    >>> ds = Dataset(PatientName="Doe^Jane", PixelSpacing=[0.5, 0.5])
    >>> ds.PatientName.family_name, ds[0x0028, 0x0030].value, "PatientID" in ds
    ('Doe', [0.5, 0.5], False)
    >>> ds.PatientsName
    Traceback (most recent call last):
        ...
    dcmgen.errors.KeywordError: 'PatientsName' is no keyword of the standard. Did you mean PatientName?
    """

    __slots__ = ()

    def __init__(self, elements: BaseDataset | Mapping[Any, Any] | None = None, /, **values: Any) -> None:
        fill(self, {}, {})
        if isinstance(elements, BaseDataset):
            self._raw.update(elements._raw)
            self._values.update(elements._attached())
            object.__setattr__(self, "_source", elements._source)
        elif elements is not None:
            self.update(elements)
        for keyword, value in values.items():
            setattr(self, keyword, value)

    # hidden from checkers, to whom Keywords says what there is: they shall report typos
    if not TYPE_CHECKING:

        def __getattr__(self, name):
            tag = tag_for_keyword(name)
            if tag is None:
                found = getattr(type(self), name, None)
                if isinstance(found, property):
                    return found.fget(self)  # it has raised an AttributeError; let it say so itself
                raise unknown(name)
            if tag not in self._raw:
                raise absent(tag)
            if name not in vars(Dataset):
                # from the second time on the keyword is found at once: this way costs seven times as much
                type.__setattr__(Dataset, name, property(_reader(tag)))
            return self._value(tag)

        def __setattr__(self, name, value):
            try:
                tag, vr, convert = _setters[name]
            except KeyError:
                # slots and properties of the class, and Python's own way to view an item as another class
                if name != "__class__" and not hasattr(getattr(type(self), name, None), "__set__"):
                    raise unknown(name) from None
                object.__setattr__(self, name, value)
                return
            try:
                value = convert(value)
            except (TypeError, ValueError, OverflowError) as error:
                raise refused(tag, vr, error) from None
            if self._checking is not None:
                self._check(tag, vr, value)
            self._values[tag] = value
            self._raw[tag] = vr

        def __dir__(self):
            return sorted({name for name in object.__dir__(self) if tag_for_keyword(name) is None} | {*self.dir()})

        def __delattr__(self, name):
            tag = tag_for_keyword(name)
            if tag is None:
                raise unknown(name)
            if tag not in self._raw:
                raise absent(tag)
            self._discard(tag)


class FileMetaDataset(Dataset):
    """File Meta Information: elements of group 0002 and no others (PS3.10 Section 7.1).

    Raises
    ------
    ElementValueError
        An element of another group is set.
    """

    __slots__ = ()

    def __init__(self, elements: BaseDataset | Mapping[Any, Any] | None = None, /, **values: Any) -> None:
        super().__init__(elements, **values)
        for tag in self._raw:
            _require_group_2(tag)

    if not TYPE_CHECKING:

        def __setattr__(self, name, value):
            tag = tag_for_keyword(name)
            if tag is not None:
                _require_group_2(tag)
            super().__setattr__(name, value)

    def _store(self, tag: int, vr: str, value: Any) -> None:
        _require_group_2(tag)
        super()._store(tag, vr, value)


def _require_group_2(tag: int) -> None:
    if tag >> 16 != 2:
        raise ElementValueError(
            "is no File Meta Information (group 0002); it belongs in the dataset", tag_path=describe(tag)
        )


Sequence.default_item = Dataset  # sequences stand below datasets and make them


class _Setters(dict[str, "tuple[int, str, Converter]"]):
    """What setting a keyword takes, filled as keywords are set: tag, VR, converter."""

    def __missing__(self, keyword: str) -> tuple[int, str, Converter]:
        tag = tag_for_keyword(keyword)
        if tag is None:
            raise KeyError(keyword)
        vr = dictionary.vr_of(tag)
        found = self[keyword] = (tag, vr, converter(tag, vr))
        return found


_setters = _Setters()


def _reader(tag: int) -> Callable[[BaseDataset], Any]:
    def read(self: BaseDataset) -> Any:
        try:
            return self._values[tag]
        except KeyError:
            pass
        if tag not in self._raw:
            raise AttributeError  # Python asks __getattr__ next, which says why
        return self._load(tag)

    return read


def _tag(key: Any) -> int:
    """The number of a tag from anything that names one: what `Tag` takes, or a typed class' field."""
    kind = type(key)
    if kind is int:
        return key  # type: ignore[no-any-return]
    if kind is tuple and len(key) == 2 and type(key[0]) is type(key[1]) is int and 0 <= key[0] | key[1] <= 0xFFFF:
        return key[0] << 16 | key[1]
    if kind is tuple or kind is str:
        return tag_number(key)
    field = getattr(key, "tag", None)
    return field if isinstance(field, int) else tag_number(key)


def _known(key: Any) -> int:
    if isinstance(key, str) and tag_for_keyword(key) is None and key[:1].isalpha() and not key.isupper():
        raise unknown(key)
    return _tag(key)
