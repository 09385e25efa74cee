"""Datasets (PS3.5 7): the methods of all datasets, the generic `Dataset`, and `FileMetaDataset`."""

from __future__ import annotations

from itertools import repeat

from dcmgen import dictionary
from dcmgen.dictionary import tag_for_keyword
from dcmgen.errors import AbsentTagError, ElementTypeError, ElementValueError, KeywordError
from dcmgen.model.convert import converter, describe, from_words
from dcmgen.model.element import DataElement, bound, detached
from dcmgen.model.foreign import is_foreign, own_dataset, own_element, refusal
from dcmgen.model.keywords import absent, absent_tag, unknown
from dcmgen.model.sequence import Sequence
from dcmgen.model.shortcuts import Shortcuts
from dcmgen.model.source import FileInfo
from dcmgen.model.store import Store, fill, from_store
from dcmgen.values.tag import Tag, tag_number
from dcmgen.values.tags import META_GROUP

TYPE_CHECKING = not __name__  # False, but not a constant: jedi does not read blocks that it knows to be skipped
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import Any, Protocol, Self, overload

    from dcmgen.dictionary.data.keywords import Keywords
    from dcmgen.dictionary.data.meta_keywords import MetaKeywords
    from dcmgen.model.changes import Change
    from dcmgen.model.checking import Policy
    from dcmgen.model.convert import Converter
    from dcmgen.model.paths import Path
    from dcmgen.model.private import PrivateBlock, PrivateBlocks
    from dcmgen.values.tag import TagLike

    class HasTag(Protocol):
        """Field of a typed class, or a data element."""

        @property
        def tag(self) -> int: ...

else:

    class Keywords:
        """Empty at run time; type checkers use the generated class, whose import takes milliseconds."""

        __slots__ = ()


class BaseDataset(Store, Shortcuts):
    """Base class of all datasets: the generic `Dataset`, the IODs and the items.

    Wherever a method accepts a key, you can pass a tag as a number, a pair ``(group, element)``, a keyword,
    hexadecimal text, or a field of a typed class (``CTImage.PatientName``).

    Iteration yields the elements in the order of their tags. Two datasets are equal if they have the same elements
    with equal values; Specific Character Set is not compared, because it only determines how text is encoded.
    """

    __slots__ = ()

    @classmethod
    def _view(cls, other: BaseDataset) -> Self:
        """Return an object of this class that shares the store of another dataset."""
        made = from_store(cls, other._raw, other._values, other._source, other._info())
        object.__setattr__(made, "_pixels", other._pixels)
        object.__setattr__(made, "_checking", other._checking)
        return made

    def _subset(self, tags: Iterable[int]) -> Self:
        """Return a dataset of this class with some of the elements, which shares their values."""
        selected = list(tags)
        return from_store(
            type(self),
            {tag: self._raw[tag] for tag in selected},
            {tag: self._values[tag] for tag in selected if tag in self._values},
            self._source,
        )

    @classmethod
    def from_dict(cls, values: Mapping[str, Any], /, *, checking: Policy | None = None) -> Self:
        """Create a dataset from values by keyword; sequences are lists of such dictionaries.

        Parameters
        ----------
        values : mapping of str to object
            Values by keyword, as the constructor accepts them.
        checking : {"off", "warn", "raise", "warn-query", "raise-query"}, optional
            Value of `checking` for the new object, which applies to `values` too.

        Returns
        -------
        Self
            New object of this class.

        Raises
        ------
        KeywordError
            If a name is not a keyword; for a typed class, if the class does not declare it.
        ElementTypeError, ElementValueError
            If an element does not accept a value.

        See Also
        --------
        from_plain : The inverse of `to_plain`, by tag and with the VRs.

        Examples
        --------
        >>> ds = Dataset.from_dict({"PatientID": "1", "ProcedureCodeSequence": [{"CodeValue": "P5-09051"}]})
        >>> ds.ProcedureCodeSequence[0].CodeValue
        'P5-09051'
        """
        if error := refusal(values):
            raise error
        if not hasattr(values, "keys"):
            raise ElementTypeError(f"from_dict accepts a dictionary of keywords, not {type(values).__name__}")
        for name in values:
            known = isinstance(name, str) and (name[:1].isupper() or dictionary.tag_for_keyword(name) is not None)
            if not known:  # attributes of the object, such as file_meta, are not keywords either
                raise KeywordError(f"{name!r:.40} is not a keyword", advice="Use from_plain for a dictionary of tags")
        if checking is None:
            return cls(**values)
        made = cls()
        made.checking = checking
        for name, value in values.items():
            setattr(made, name, value)
        return made

    # -- elements by tag --------------------------------------------------------------------------------------------

    def __contains__(self, key: Any) -> bool:
        """Return whether the dataset contains an element.

        Parameters
        ----------
        key : int, str, tuple, Tag or field
            Tag or keyword. An object that is not a valid key is not in the dataset.

        Returns
        -------
        bool

        Examples
        --------
        >>> ds = Dataset(PatientName="Doe^Jane")
        >>> "PatientName" in ds, 0x00100010 in ds, (0x10, 0x20) in ds
        (True, True, False)
        """
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
        def __getitem__(self, key: slice) -> Self: ...
        @overload
        def __getitem__(self, key: TagLike | HasTag) -> DataElement: ...

    def __getitem__(self, key: Any) -> Any:
        """Return an element, or the elements in a range of tags.

        Parameters
        ----------
        key : int, str, tuple, Tag, field or slice
            Tag or keyword, or a slice of them. The end of a slice is not included.

        Returns
        -------
        DataElement or BaseDataset
            For a slice, a new dataset of the same class, which shares the values.

        Raises
        ------
        AbsentTagError
            If the element is not in the dataset. It is also a `KeyError`.
        UnknownNameError
            If the text is neither a keyword nor a tag.

        Examples
        --------
        >>> ds = Dataset(PatientName="Doe^Jane", PatientID="1", Rows=4)
        >>> ds[0x0010, 0x0010].value
        'Doe^Jane'
        >>> ds[0x0010_0000:0x0011_0000].dir()
        ['PatientID', 'PatientName']
        """
        if isinstance(key, slice):
            return self._subset(self._between(key))
        tag = key if type(key) is int else _tag(key)
        if tag not in self._raw:
            raise absent_tag(tag)
        return bound(self, tag)

    def __setitem__(self, key: Any, element: DataElement) -> None:
        """Add or replace an element.

        Parameters
        ----------
        key : int, str, tuple, Tag or field
            Tag or keyword of the element.
        element : DataElement
            Element with the same tag.

        Raises
        ------
        ElementTypeError
            If `element` is not a `DataElement`.
        ElementValueError
            If the element has another tag.
        """
        tag = _tag(key)
        if other := own_element(element):
            element = DataElement(*other)
        if not isinstance(element, DataElement):
            raise ElementTypeError(
                f"accepts a DataElement, not {type(element).__name__}",
                tag_path=describe(tag),
                advice="Set ds[tag].value, or use add_new(tag, VR, value)",
            )
        if element._number != tag:
            raise ElementValueError(f"the element has another tag, {element.tag}", tag_path=describe(tag))
        self.add(element)

    def __delitem__(self, key: Any) -> None:
        """Delete an element, or the elements in a range of tags.

        Parameters
        ----------
        key : int, str, tuple, Tag, field or slice
            Tag or keyword, or a slice of them.

        Raises
        ------
        AbsentTagError
            If the element is not in the dataset. It is also a `KeyError`.
        """
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
        """Add or replace an element.

        Parameters
        ----------
        element : DataElement
            If it does not belong to a dataset, it then reads and sets the value in this dataset.

        Raises
        ------
        ElementValueError
            If `checking` is ``"raise"`` or ``"raise-query"`` and the value is not valid.
        """
        if other := own_element(element):
            element = DataElement(*other)
        if not isinstance(element, DataElement):
            raise ElementTypeError(f"add accepts a DataElement, not {type(element).__name__}")
        value, vr = element.value, element.VR
        self._store(element._number, vr, value)
        if element._dataset is None:
            element._dataset = self

    def add_new(self, tag: TagLike, VR: str, value: Any) -> None:
        """Add or replace an element; the tag may be private or unknown.

        Parameters
        ----------
        tag : int, str, tuple or Tag
            Tag or keyword.
        VR : str
            Value representation, two letters.
        value : object
            Value, which is converted to the VR.

        Raises
        ------
        ElementTypeError
            If the VR does not accept the type of the value.
        ElementValueError
            If the VR does not exist, or if the value cannot be converted to it.

        Examples
        --------
        >>> ds = Dataset()
        >>> ds.add_new(0x0009_1001, "DS", "1.50")
        >>> ds[0x0009_1001].value
        1.50
        """
        self._set(tag_number(tag), VR, value)

    def get(self, key: Any, default: Any = None) -> Any:
        """Return a value by keyword, or an element by tag.

        Parameters
        ----------
        key : str, int, tuple, Tag or field
            Keyword, tag, or field of a typed class.
        default : object, optional
            Object to return if the element is not in the dataset.

        Returns
        -------
        object
            The value for a keyword or field; the `DataElement` for a tag; else `default`.

        Examples
        --------
        >>> ds = Dataset(Rows=4)
        >>> ds.get("Rows"), ds.get("NumberOfFrames", 1), ds.get(0x0028_0010).value
        (4, 1, 4)
        """
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
        """Return an element; the same as ``ds[key]``.

        Parameters
        ----------
        key : int, str, tuple, Tag or field
            Tag or keyword.

        Returns
        -------
        DataElement
            Its value is decoded when you access it.

        Raises
        ------
        AbsentTagError
            If the element is not in the dataset. It is also a `KeyError`.
        """
        return self[key]  # type: ignore[no-any-return]

    def data_element(self, keyword: str) -> DataElement | None:
        """Return an element by keyword.

        Parameters
        ----------
        keyword : str
            Keyword of the standard.

        Returns
        -------
        DataElement or None
            None if the element is not in the dataset.

        Raises
        ------
        KeywordError
            If the name is not a keyword.
        """
        tag = tag_for_keyword(keyword)
        if tag is None:
            raise unknown(keyword)
        return bound(self, tag) if tag in self._raw else None

    def value_bytes(self, key: Any) -> bytes:
        """Return the encoded value of an element as it is in the file, even if it cannot be decoded.

        Parameters
        ----------
        key : int, str, tuple, Tag or field
            Tag or keyword.

        Returns
        -------
        bytes
            Value field with padding, in the byte order of the file.

        Raises
        ------
        AbsentTagError
            If the element is not in the dataset. It is also a `KeyError`.
        ElementValueError
            If the value was set and not read from a file.
        """
        tag = _tag(key)
        entry = self._raw.get(tag)
        if entry is None:
            raise absent_tag(tag)
        if isinstance(entry, str):
            raise ElementValueError("was set and not read from a file, so it has no bytes", tag_path=describe(tag))
        return self._source.bytes(tag, entry)  # type: ignore[union-attr]

    def value_span(self, key: Any) -> tuple[Any, int, int]:
        """Return the location of the encoded value of an element in the file.

        Parameters
        ----------
        key : int, str, tuple, Tag or field
            Tag or keyword.

        Returns
        -------
        file : object
            Object with a method ``read(offset, length)``.
        offset, length : int
            Offset and length of the value field in bytes.

        Raises
        ------
        AbsentTagError
            If the element is not in the dataset. It is also a `KeyError`.
        ElementValueError
            If the value was set and not read from a file.
        """
        tag = _tag(key)
        entry = self._raw.get(tag)
        if entry is None:
            raise absent_tag(tag)
        if isinstance(entry, str):
            raise ElementValueError("was set and not read from a file, so it has no offset", tag_path=describe(tag))
        return self._source.span(tag, entry)  # type: ignore[union-attr]

    # -- a mapping from Tag to DataElement --------------------------------------------------------------------------

    def __len__(self) -> int:
        return len(self._raw)

    def __iter__(self) -> Iterator[DataElement]:
        """Yield the elements in the order of their tags; the elements of items are not included."""
        return map(bound, repeat(self), sorted(self._raw))

    def keys(self) -> list[Tag]:
        """Return the tags in ascending order.

        Returns
        -------
        list of Tag
        """
        return [Tag(tag) for tag in self._tags()]

    def values(self) -> list[DataElement]:
        """Return the elements in the order of their tags.

        Returns
        -------
        list of DataElement
        """
        return list(self)

    def items(self) -> list[tuple[Tag, DataElement]]:
        """Return the tags and elements in the order of the tags.

        Returns
        -------
        list of (Tag, DataElement)
        """
        return [(Tag(tag), bound(self, tag)) for tag in self._tags()]

    def elements(self) -> Iterator[DataElement]:
        """Iterate over the elements in the order of their tags.

        Yields
        ------
        DataElement
            The elements of items are not included; see `iterall`.
        """
        return iter(self)

    def pop(self, key: Any, *default: Any) -> Any:
        """Remove an element and return it.

        Parameters
        ----------
        key : int, str, tuple, Tag or field
            Tag or keyword.
        *default : object, optional
            Object to return if the element is not in the dataset.

        Returns
        -------
        DataElement or object
            Element that no longer belongs to the dataset, or `default`.

        Raises
        ------
        AbsentTagError
            If the element is not in the dataset and there is no default. It is also a `KeyError`.
        """
        tag = _tag(key)
        if tag not in self._raw:
            if default:
                return default[0]
            raise absent_tag(tag)
        element = detached(tag, self._vr(tag), self._value(tag))
        self._discard(tag)
        return element

    def popitem(self) -> tuple[Tag, DataElement]:
        """Remove the element with the highest tag and return it.

        Returns
        -------
        tag : Tag
        element : DataElement

        Raises
        ------
        KeyError
            If the dataset is empty.
        """
        if not self._raw:
            raise KeyError("the dataset is empty")
        tag = max(self._raw)
        return Tag(tag), self.pop(tag)

    def setdefault(self, key: Any, default: Any = None) -> DataElement:
        """Return an element; add it first if it is not in the dataset.

        Parameters
        ----------
        key : int, str, tuple, Tag or field
            Tag or keyword.
        default : DataElement or object, optional
            Element or value to add.

        Returns
        -------
        DataElement

        Raises
        ------
        ElementTypeError
            If the element does not accept the type of the value.
        ElementValueError
            If the tag is not in the dictionary and `default` is not a `DataElement`, or if the value cannot be
            converted.
        """
        tag = _tag(key)
        if tag not in self._raw:
            if isinstance(default, DataElement):
                self[tag] = default
            else:
                vr = dictionary.vr_of(tag)
                if not vr:
                    raise ElementValueError("is not in the dictionary; pass a DataElement", tag_path=describe(tag))
                self._set(tag, vr, default)
        return bound(self, tag)

    def update(self, other: BaseDataset | Mapping[Any, Any] | None = None, /, **values: Any) -> None:
        """Set several elements.

        Parameters
        ----------
        other : BaseDataset or mapping, optional
            Dataset, or a mapping of tags or keywords to elements or values.
        **values : object
            Values by keyword.

        Raises
        ------
        KeywordError
            If a name is not a keyword.
        ElementTypeError, ElementValueError
            If an element does not accept a value.

        Examples
        --------
        >>> ds = Dataset()
        >>> ds.update({0x0010_0020: "1"}, PatientName="Doe^Jane")
        >>> ds.dir()
        ['PatientID', 'PatientName']
        """
        if is_foreign(other):
            other = own_dataset(other)
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
        """Delete all elements."""
        self._raw.clear()
        self._values.clear()

    # -- iteration --------------------------------------------------------------------------------------------------

    def iterall(self) -> Iterator[DataElement]:
        """Iterate over all elements, including those of items.

        Yields
        ------
        DataElement
            Elements in the order of their tags; the elements of items follow their sequence.

        Examples
        --------
        >>> ds = Dataset(BeamSequence=[{"BeamName": "Field 1"}])
        >>> [element.keyword for element in ds.iterall()]
        ['BeamSequence', 'BeamName']
        """
        from dcmgen.model.walks import iterall

        return iterall(self)

    def walk(self, callback: Callable[[BaseDataset, DataElement], object], recursive: bool = True) -> None:
        """Call a function for every element.

        Parameters
        ----------
        callback : callable
            Function that is called as ``callback(dataset, element)``, where ``dataset`` contains the element. It may
            change and delete elements. Its result is ignored.
        recursive : bool, optional
            Whether to include the elements of items, which follow their sequence.
        """
        from dcmgen.model.walks import walk

        walk(self, callback, recursive)

    def dir(self, *filters: str) -> list[str]:
        """Return the keywords in the dataset.

        Parameters
        ----------
        *filters : str
            Texts to search for, ignoring case. Without them, all keywords are returned.

        Returns
        -------
        list of str
            Keywords in alphabetical order.

        Examples
        --------
        >>> Dataset(PatientName="Doe^Jane", PatientID="1", Rows=4).dir("pat")
        ['PatientID', 'PatientName']
        """
        texts = [text.lower() for text in filters]
        keywords = {dictionary.keyword_for_tag(tag) for tag in self._raw} - {""}
        return sorted(k for k in keywords if not texts or any(text in k.lower() for text in texts))

    def trait_names(self) -> list[str]:
        """Return the keywords in the dataset, for completion in interactive shells.

        Returns
        -------
        list of str
            Keywords in alphabetical order.
        """
        return self.dir()

    _ipython_key_completions_ = trait_names

    def __dir__(self) -> list[str]:
        return sorted({*object.__dir__(self), *self.dir()})

    # -- groups and private blocks ----------------------------------------------------------------------------------

    def group_dataset(self, group: int) -> Self:
        """Return the elements of a group.

        Parameters
        ----------
        group : int
            Group number, such as 0x0028.

        Returns
        -------
        BaseDataset
            New dataset of the same class, which shares the values.
        """
        return self._subset(tag for tag in self._tags() if tag >> 16 == group)

    def private_block(self, group: int, private_creator: str, create: bool = False) -> PrivateBlock:
        """Return the private block that a creator reserved in a group (PS3.5 7.8.1).

        Parameters
        ----------
        group : int
            Group number; it must be odd.
        private_creator : str
            Value of the Private Creator element.
        create : bool, optional
            Whether to reserve a block if the creator does not have one.

        Returns
        -------
        PrivateBlock

        Raises
        ------
        AbsentTagError
            If the creator has no block and `create` is False. It is also a `KeyError`.
        ElementValueError
            If the group is not private, if the creator is empty, or if all blocks of the group are reserved.

        Examples
        --------
        >>> ds = Dataset()
        >>> block = ds.private_block(0x0009, "EXAMPLE", create=True)
        >>> block.add_new(0x01, "LO", "text")
        >>> ds[0x0009_1001].value
        'text'
        """
        from dcmgen.model.private import private_block

        return private_block(self, group, private_creator, create)

    def add_new_private(
        self, private_creator: str, group: int, element_offset: int, value: Any, VR: str | None = None
    ) -> None:
        """Add a private element; its block is reserved if it does not exist (PS3.5 7.8.1).

        Parameters
        ----------
        private_creator : str
            Value of the Private Creator element.
        group : int
            Group number; it must be odd.
        element_offset : int
            Element number within the block, 0 to 0xFF.
        value : object
            Value, which is converted to the VR.
        VR : str, optional
            Value representation. By default, that of the private dictionary.

        Raises
        ------
        AbsentTagError
            If `VR` is None and no private dictionary contains the element. It is also a `KeyError`.
        ElementTypeError, ElementValueError
            If the VR does not accept the value, or if the group is not private.

        Examples
        --------
        >>> ds = Dataset()
        >>> ds.add_new_private("EXAMPLE", 0x0009, 0x01, "1.50", "DS")
        >>> ds.private["EXAMPLE"][0x01].value
        1.50
        """
        if VR is None:
            from dcmgen.model.private_dictionary import private_entry

            entry = private_entry(private_creator, group << 16 | element_offset & 0xFF)
            if entry is None:
                raise AbsentTagError(
                    f"the private dictionary of {private_creator!r} does not contain "
                    f"({group:04X},xx{element_offset & 0xFF:02X})",
                    advice="Pass the VR",
                )
            VR = entry[0]
        self.private_block(group, private_creator, create=True).add_new(element_offset, VR, value)

    @property
    def private(self) -> PrivateBlocks:
        """Private blocks by creator: ``ds.private["CREATOR"][0x01].value`` (PS3.5 7.8.1)."""
        from dcmgen.model.private import PrivateBlocks

        return PrivateBlocks(self)

    def private_creators(self, group: int) -> list[str]:
        """Return the creators that reserved blocks in a private group.

        Parameters
        ----------
        group : int
            Group number; it must be odd.

        Returns
        -------
        list of str
            Creators in the order of their blocks.

        Raises
        ------
        ElementValueError
            If the group is not private.
        """
        from dcmgen.model.private import creators

        return [creator for _, creator in creators(self, group)]

    def get_private_item(self, group: int, element_offset: int, private_creator: str) -> DataElement:
        """Return an element of a private block.

        Parameters
        ----------
        group : int
            Group number; it must be odd.
        element_offset : int
            Element number within the block, 0 to 0xFF.
        private_creator : str
            Value of the Private Creator element.

        Returns
        -------
        DataElement

        Raises
        ------
        AbsentTagError
            If the block or the element is not in the dataset. It is also a `KeyError`.
        ElementValueError
            If the group is not private.
        """
        return self.private_block(group, private_creator)[element_offset]

    def remove_private_tags(self) -> None:
        """Delete all private elements, including those in items."""
        from dcmgen.model.private import remove

        remove(self)

    # -- paths ------------------------------------------------------------------------------------------------------

    def get_path(self, path: str | Path) -> list[Any]:
        """Return the values at a path; items for a path that ends with an index.

        Parameters
        ----------
        path : str or dcmgen.model.paths.Path
            Keywords or tags, and indices of items: ``"ReferencedStudySequence[0].ReferencedSOPInstanceUID"``. The index
            ``*`` refers to all items, ``**.PatientName`` to the element at every depth, and ``(0009,"CREATOR",01)`` to
            a private element. Elements of group 0002 are those of `file_meta`.

        Returns
        -------
        list
            Values in the order of their paths; empty if the element does not exist.

        Raises
        ------
        UnknownNameError, KeywordError
            If the text is not a path, or a name is not a keyword.
        ElementValueError
            If a sequence does not have an item, or an element with an index is not a sequence.

        Examples
        --------
        >>> ds = Dataset(ReferencedImageSequence=[{"ReferencedSOPInstanceUID": "1.2"}, {"ReferencedSOPInstanceUID": "1.3"}])
        >>> ds.get_path("ReferencedImageSequence[*].ReferencedSOPInstanceUID")
        ['1.2', '1.3']
        """
        from dcmgen.model.paths import get_path

        return get_path(self, path)

    def set_path(self, path: str | Path, value: Any, VR: str = "") -> list[Change]:
        """Set the element or item at a path.

        An element that does not exist is added, and so is an item whose index is that of the next item. With ``*`` and
        ``**``, only existing items change, and with ``**`` only existing elements.

        Parameters
        ----------
        path : str or dcmgen.model.paths.Path
            Path, as for `get_path`.
        value : object
            Value, as an assignment accepts it; or a function of ``(dataset, tag, VR)`` that returns it.
        VR : str, optional
            Value representation. By default, that of the element if it exists, otherwise that of the dictionary.

        Returns
        -------
        list of Change
            What has changed. An element that already has the value is not listed.

        Raises
        ------
        UnknownNameError, KeywordError
            If the text is not a path, or a name is not a keyword.
        ElementTypeError, ElementValueError
            If the VR does not accept the value or is unknown, or if a sequence does not have an item.

        Examples
        --------
        >>> ds = Dataset(PatientName="Doe^Jane")
        >>> for change in (*ds.set_path("PatientName", "Roe^Jane"), *ds.set_path("RequestAttributesSequence[0].StudyID", "7")):
        ...     print(change)
        PatientName: 'Doe^Jane' → 'Roe^Jane'
        + RequestAttributesSequence[0].StudyID: '7'
        """
        from dcmgen.model.paths import set_path

        return set_path(self, path, value, VR)

    def insert_path(self, path: str | Path, value: Any = None, VR: str = "") -> list[Change]:
        """Insert an item before the index at the end of a path, or add an element that does not exist.

        Parameters
        ----------
        path : str or dcmgen.model.paths.Path
            Path, as for `get_path`.
        value : object, optional
            Value. By default, the item or element is empty.
        VR : str, optional
            Value representation, as for `set_path`.

        Returns
        -------
        list of Change
            What was added; an element that exists does not change.

        Raises
        ------
        UnknownNameError, KeywordError
            If the text is not a path, or a name is not a keyword.
        ElementTypeError, ElementValueError
            If the VR does not accept the value or is unknown, or if a sequence does not have an item.
        """
        from dcmgen.model.paths import insert_path

        return insert_path(self, path, value, VR)

    def delete_path(self, path: str | Path) -> list[Change]:
        """Delete the elements or items at a path.

        Parameters
        ----------
        path : str or dcmgen.model.paths.Path
            Path, as for `get_path`.

        Returns
        -------
        list of Change
            What was removed; empty if the element does not exist.

        Raises
        ------
        UnknownNameError, KeywordError
            If the text is not a path, or a name is not a keyword.
        ElementValueError
            If a sequence does not have an item, or an element with an index is not a sequence.
        """
        from dcmgen.model.paths import delete_path

        return delete_path(self, path)

    # -- the file ---------------------------------------------------------------------------------------------------

    def _info(self) -> FileInfo:
        info = self._file
        if info is None:
            info = FileInfo(FileMetaDataset())
            object.__setattr__(self, "_file", info)
        return info

    @property
    def file_meta(self) -> FileMetaDataset:
        """File Meta Information: a separate dataset with the elements of group 0002 (PS3.10 7.1).

        Raises
        ------
        ElementValueError
            On setting, if the dataset contains elements of another group.
        """
        return self._info().file_meta

    @file_meta.setter
    def file_meta(self, value: BaseDataset) -> None:
        self._info().file_meta = (
            value if isinstance(value, FileMetaDataset) else FileMetaDataset(value)  # checks the groups
        )

    @file_meta.deleter
    def file_meta(self) -> None:
        self._info().file_meta = FileMetaDataset()

    def ensure_file_meta(self) -> None:
        """Do nothing, because `file_meta` always exists; programs that were written for pydicom call it."""

    @property
    def preamble(self) -> bytes | None:
        """Preamble: the 128 bytes before ``DICM`` in the file; None if there is no preamble.

        Raises
        ------
        ElementValueError
            On setting, if the preamble does not have 128 bytes.
        """
        return self._file.preamble if self._file else None

    @preamble.setter
    def preamble(self, value: bytes | None) -> None:
        if value is not None and len(value) != 128:
            raise ElementValueError(f"the preamble has {len(value)} bytes; it must have 128 bytes")
        self._info().preamble = value

    @preamble.deleter
    def preamble(self) -> None:
        self._info().preamble = None

    @property
    def filename(self) -> str | None:
        """Path or name of the file from which the dataset was read; None for a new dataset."""
        return self._file.filename if self._file else None

    @filename.setter
    def filename(self, value: str | None) -> None:
        self._info().filename = value

    @filename.deleter
    def filename(self) -> None:
        self._info().filename = None

    @property
    def repairs(self) -> list[Any]:
        """Errors in the file that the reader corrected, in the order of the file; empty for a valid file.

        Each item has the attributes ``kind``, ``path``, ``offset`` and ``message``. The list contains the first thousand
        errors and the first one of each kind; its attribute ``omitted`` is the number of the others.
        """
        return self._file.repairs if self._file else []

    @property
    def checking(self) -> Policy:
        """Policy for values that are assigned and can never be right.

        Such a value breaks the rules of its VR or VM (PS3.5 6.2, 6.4). In a typed object, a value that is not one of the
        Enumerated Values of its attribute and an item of another class are also wrong.

        With ``"raise"``, the default of typed objects, the assignment raises an `ElementValueError`. With ``"warn"``, it
        causes a `ValueWarning`. With ``"off"``, the default of `Dataset`, values are not checked when they are assigned;
        `validate` reports them. Use ``"warn-query"`` or ``"raise-query"`` for the identifier of a query, which may also
        contain ranges of dates and times, wildcards, ``'""'`` for an empty value, and lists of values (PS3.4 C.2.2.2).

        Items inherit the policy of the dataset that contains them. Reading, copying and pickling never check values,
        nor do changes of a list of values in place.

        Raises
        ------
        ValueError
            On setting, if there is no such policy.

        Examples
        --------
        >>> ds = Dataset()
        >>> ds.checking = "raise"
        >>> ds.StudyDate = "2026-13-01"
        Traceback (most recent call last):
            ...
        dcmgen.errors.ElementValueError: StudyDate (0008,0020): DA value '2026-13-01': a date must have the format YYYYMMDD (vr.DA.form)
        """
        return self._checking or self._default_checking

    @checking.setter
    def checking(self, policy: Policy) -> None:
        from dcmgen.model.checking import POLICIES, inherit

        if policy not in POLICIES:
            known = ", ".join(map(repr, POLICIES))
            raise ValueError(f"{policy!r} is not a policy for checking values; use one of {known}")
        inherit(self, policy)

    # -- display -----------------------------------------------------------------------------------------------------

    def __str__(self) -> str:
        from dcmgen.model.display import listing

        return listing(self)

    __repr__ = __str__

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        from dcmgen.model.display import prompt_text

        printer.text(prompt_text(self))

    def lines(self, depth: int | None = None) -> Iterator[str]:
        """Yield the lines of the listing of the dataset, one after the other.

        ``str(ds)`` contains the same lines, but is cut off after 10,000 of them.

        Parameters
        ----------
        depth : int, optional
            Number of sequence levels whose items are listed; all by default.

        Yields
        ------
        str
            Tag, name, VR and value of an element, with control characters escaped. File Meta Information is listed
            first, and items are indented below their sequence.

        Examples
        --------
        >>> for line in Dataset(PatientID="1", Rows=4).lines():
        ...     print(line)
        (0010,0020) Patient ID                          LO: '1'
        (0028,0010) Rows                                US: 4
        """
        from dcmgen.model.display import lines

        return lines(self, depth)

    def top(self) -> str:
        """Return the listing of the dataset without the elements of items.

        Returns
        -------
        str
            One line for each element.
        """
        from dcmgen.model.display import listing

        return listing(self, depth=0)


class Dataset(BaseDataset, Keywords):
    """Dataset that can contain any elements; every keyword of the standard is an attribute.

    Reading an attribute returns the value of the element, and raises `AbsentError` if the element is not in the
    dataset. Assignment converts the value to the VR of the element.

    Parameters
    ----------
    elements : BaseDataset or mapping, optional
        Another dataset, whose values are shared, or a mapping of tags or keywords to elements or values.
    **values : object
        Values by keyword.

    Raises
    ------
    KeywordError
        If a name is not a keyword. The message suggests a similar keyword.
    ElementTypeError, ElementValueError
        If an element does not accept a value.

    See Also
    --------
    dcmgen.dcmread : Read a dataset from a file.
    dcmgen.iods : Typed classes, which declare the attributes of an IOD.

    Examples
    --------
    >>> ds = Dataset(PatientName="Doe^Jane", PixelSpacing=[0.5, 0.5])
    >>> ds.PatientName.family_name, ds[0x0028, 0x0030].value, "PatientID" in ds
    ('Doe', [0.5, 0.5], False)
    >>> ds.PatientsName
    Traceback (most recent call last):
        ...
    dcmgen.errors.KeywordError: 'PatientsName' is not a keyword of the standard. Did you mean PatientName?
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

    # hidden from type checkers, which use Keywords and thus report typos
    if not TYPE_CHECKING:

        def __getattr__(self, name):
            tag = tag_for_keyword(name)
            if tag is None:
                found = getattr(type(self), name, None)
                if isinstance(found, property):
                    return found.fget(self)  # the property raised an AttributeError; raise it again
                raise unknown(name)
            if tag not in self._raw:
                raise absent(tag)
            if name not in vars(Dataset):
                # add a property, because __getattr__ is seven times slower
                type.__setattr__(Dataset, name, property(_reader(tag)))
            return self._value(tag)

        def __setattr__(self, name, value):
            try:
                tag, vr, convert = _setters[name]
            except KeyError:
                # slots and properties of the class, and __class__, which Python sets
                if name != "__class__" and not hasattr(getattr(type(self), name, None), "__set__"):
                    raise unknown(name) from None
                object.__setattr__(self, name, value)
                return
            try:
                value = convert(value)
            except (TypeError, ValueError, OverflowError) as error:
                value = from_words(self, tag, vr, value, error)
            if self._checking is not None:
                self._check(tag, vr, value)
            self._values[tag] = value
            self._raw[tag] = vr

        def __dir__(self):
            return sorted({name for name in object.__dir__(self) if tag_for_keyword(name) is None} | {*self.dir()})

        def __delattr__(self, name):
            tag = tag_for_keyword(name)
            if tag in self._raw:
                self._discard(tag)
            elif tag is not None:
                raise absent(tag)
            elif isinstance(getattr(type(self), name, None), property):
                object.__delattr__(self, name)
            else:
                raise unknown(name)


if TYPE_CHECKING:
    # Each typed class has `file_meta`: with `Dataset` as base class, editors would load all keywords of the standard.
    class _MetaBase(BaseDataset, MetaKeywords):
        def __init__(self, elements: BaseDataset | Mapping[Any, Any] | None = None, /, **values: Any) -> None: ...

else:
    _MetaBase = Dataset


class FileMetaDataset(_MetaBase):
    """File Meta Information: a dataset that contains only elements of group 0002 (PS3.10 7.1).

    Parameters
    ----------
    elements : BaseDataset or mapping, optional
        Another dataset, whose values are shared, or a mapping of tags or keywords to elements or values.
    **values : object
        Values by keyword.

    Raises
    ------
    ElementValueError
        If an element belongs to another group. Later assignments raise the same error.

    Examples
    --------
    >>> meta = FileMetaDataset(TransferSyntaxUID="1.2.840.10008.1.2.1")
    >>> meta.TransferSyntaxUID.name
    'Explicit VR Little Endian'
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

    def _put(self, tag: int, vr: str, value: Any) -> None:
        _require_group_2(tag)
        super()._put(tag, vr, value)


def _require_group_2(tag: int) -> None:
    if tag >> 16 != META_GROUP:
        raise ElementValueError(
            "is not File Meta Information (group 0002); set it in the dataset", tag_path=describe(tag)
        )


Sequence.default_item = Dataset  # the module of the sequences cannot import this one


class _Setters(dict[str, "tuple[int, str, Converter]"]):
    """Tag, VR and converter by keyword; entries are created when a keyword is first set."""

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
            raise AttributeError  # Python then calls __getattr__, which raises the error with a message
        return self._load(tag)

    return read


def _tag(key: Any) -> int:
    """Return the number of a tag from anything that `Tag` accepts, or from a field of a typed class."""
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
