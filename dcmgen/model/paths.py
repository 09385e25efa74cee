"""Paths of elements at every depth: ``ReferencedStudySequence[0].ReferencedSOPInstanceUID``.

A path consists of steps, separated by periods. A step is an element, and for a sequence the index of an item in brackets.
An element is written as

- its keyword: ``PatientName``,
- its tag: ``(0010,0010)``, ``0010,0010`` or ``00100010``; the letter ``x`` matches any digit: ``(60xx,3000)``,
- the creator and offset of a private element: ``(0009,"CREATOR",01)``.

An index is a number from 0, a negative number from the end, or ``*`` for all items. If a path starts with ``**.``, its
first step is searched at every depth: ``**.PatientName``.
"""

from __future__ import annotations

import re

from dcmgen import dictionary
from dcmgen.errors import ElementValueError, UnknownNameError
from dcmgen.model.changes import Change, digested
from dcmgen.model.convert import converted, path_part
from dcmgen.model.keywords import unknown
from dcmgen.model.private import private_block
from dcmgen.model.private_dictionary import private_entry
from dcmgen.model.undo import AllOrNothing
from dcmgen.values.tags import META_GROUP

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, TypeAlias

    from dcmgen.model.dataset import BaseDataset

    Target: TypeAlias = "tuple[BaseDataset, str]"

ANYWHERE = "**."
"""Prefix of a path whose first step is searched at every depth."""
_STEP = re.compile(
    r"""
    (?: (?P<number>(?:0x)?[0-9A-Fa-f]{8}) (?!\w)
      | (?P<keyword>[A-Za-z]\w*)
      | (?P<open>\()? (?P<group>[0-9A-Fa-fxX]{4}) ,
        (?: (?P<quote>["']) (?P<creator>.+?) (?P=quote) , (?P<offset>[0-9A-Fa-fxX]{2})
          | (?P<element>[0-9A-Fa-fxX]{4}) )
        (?(open)\))
    )
    (?: \[ (?P<index>-?\d+|\*) \] )?
    """,
    re.VERBOSE,
)


class Step:
    """Part of a path: an element, and the index of an item.

    Attributes
    ----------
    tag : int
        Tag of the element; for a private element with a creator, its group and offset.
    mask : int
        Bits of the tag that are compared; 0xFFFFFFFF if the tag has no ``x``.
    creator : str
        Creator of a private element; empty if the step does not name one.
    index : int or None
        Index of an item; None for the element itself, and if `every` is true.
    every : bool
        Whether the step refers to all items.
    text : str
        The step as it was written.
    """

    __slots__ = ("creator", "every", "index", "mask", "tag", "text")

    def __init__(self, match: re.Match[str]) -> None:
        self.text = match[0]
        self.creator = (match["creator"] or "").strip()
        self.mask = 0xFFFF_FFFF
        if keyword := match["keyword"]:
            number = dictionary.tag_for_keyword(keyword)
            if number is None:
                raise unknown(keyword)
            self.tag = number
        else:
            digits = (match["number"] or "").removeprefix("0x") or match["group"] + (
                match["element"] or f"00{match['offset']}"
            )
            self.tag = int(re.sub("[xX]", "0", digits), 16)
            self.mask = int("".join("0" if digit in "xX" else "F" for digit in digits), 16)
        if self.creator and not self.tag >> 16 & 1:
            raise UnknownNameError(f"{self.text!r} has a private creator, but the group is not odd")
        index = match["index"]
        self.every = index == "*"
        self.index = None if index is None or self.every else int(index)

    @property
    def is_item(self) -> bool:
        """Whether the step refers to items."""
        return self.every or self.index is not None

    @property
    def is_pattern(self) -> bool:
        """Whether the step may refer to several elements."""
        return self.mask != 0xFFFF_FFFF

    def tags(self, dataset: BaseDataset) -> list[int]:
        """Return the tags of the elements of a dataset to which the step refers."""
        if not self.creator and not self.is_pattern:
            return [self.tag] if self.tag in dataset._raw else []
        mask = self.mask & 0xFFFF_00FF if self.creator else self.mask
        return [
            tag
            for tag in dataset._tags()
            if tag & mask == self.tag & mask
            and (not self.creator or (tag & 0xFFFF > 0xFF and dataset._creator_of(tag).strip() == self.creator))
        ]

    def made(self, dataset: BaseDataset) -> int:
        """Return the tag of the element, which may not exist yet; a block is reserved for a private creator.

        Raises
        ------
        ElementValueError
            If the tag contains an ``x``, or all blocks of the group are reserved.
        """
        if self.is_pattern:
            raise ElementValueError(f"{self.text!r} refers to existing elements only", advice="Write the whole tag")
        if not self.creator:
            return self.tag
        return int(private_block(dataset, self.tag >> 16, self.creator, True).get_tag(self.tag & 0xFF))


class Path:
    """Location of elements or items at every depth.

    Parameters
    ----------
    text : str
        The path, such as ``"ReferencedStudySequence[0].ReferencedSOPInstanceUID"``.

    Raises
    ------
    UnknownNameError
        If the text is not a path.
    KeywordError
        If a name is not a keyword. The message suggests a similar one.

    Examples
    --------
    >>> from dcmgen import Dataset
    >>> ds = Dataset(ReferencedImageSequence=[{"ReferencedSOPInstanceUID": "1.2"}, {"ReferencedSOPInstanceUID": "1.3"}])
    >>> [path for _, _, path in Path("ReferencedImageSequence[*].ReferencedSOPInstanceUID").find(ds)]
    ['ReferencedImageSequence[0].ReferencedSOPInstanceUID', 'ReferencedImageSequence[1].ReferencedSOPInstanceUID']
    """

    __slots__ = ("anywhere", "steps", "text")

    anywhere: bool
    steps: list[Step]
    text: str

    def __init__(self, text: str) -> None:
        path, rest = Path.at_start(text.strip())
        if rest:
            raise _not_a_path(text)
        self.text, self.anywhere, self.steps = path.text, path.anywhere, path.steps

    @classmethod
    def of(cls, path: str | Path) -> Path:
        """Return a path, or the path of a text."""
        return path if isinstance(path, Path) else cls(path)

    @classmethod
    def at_start(cls, text: str) -> tuple[Path, str]:
        """Return the path at the start of a text, and the rest of the text.

        Raises
        ------
        UnknownNameError, KeywordError
            If the text does not start with a path.
        """
        steps: list[Step] = []
        anywhere = text.startswith(ANYWHERE)
        position = len(ANYWHERE) if anywhere else 0
        while True:
            match = _STEP.match(text, position)
            if match is None:
                raise _not_a_path(text)
            steps.append(Step(match))
            position = match.end()
            if text[position : position + 1] != ".":
                break
            if not steps[-1].is_item:
                raise UnknownNameError(
                    f"{steps[-1].text!r} in {text!r} has no index", advice=f"Write {steps[-1].text}[0] or [*]"
                )
            position += 1
        path = cls.__new__(cls)
        path.text, path.anywhere, path.steps = text[:position], anywhere, steps
        return path, text[position:]

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"Path({self.text!r})"

    def find(self, dataset: BaseDataset) -> Iterator[tuple[BaseDataset, int, str]]:
        """Yield the elements to which the path refers; for a path that ends with an index, their sequences.

        Parameters
        ----------
        dataset : BaseDataset
            The dataset. Elements of group 0002 are those of its File Meta Information.

        Yields
        ------
        dataset : BaseDataset
            Dataset or item that contains the element.
        tag : int
            Tag of the element.
        path : str
            Path of the element without wildcards and without the last index.

        Raises
        ------
        ElementValueError
            If a sequence does not have an item, or an element with an index is not a sequence.
        """
        for holder, prefix in self.holders(dataset):
            for tag in self.steps[-1].tags(holder):
                yield holder, tag, prefix + path_part(tag)

    def holders(self, dataset: BaseDataset, *, create: AllOrNothing | None = None) -> list[Target]:
        """Return the datasets and items that may contain the element of the last step, with the prefix of the paths of their elements.

        With `create`, a sequence that does not exist is created, and an item is added to a sequence if its index is that
        of the next item.

        Raises
        ------
        ElementValueError
            If a sequence does not have an item, or an element with an index is not a sequence.
        """
        first = self.steps[0]
        found: list[Target]
        if self.anywhere:
            found = [each for each in everywhere(dataset) if first.tags(each[0])]
        elif first.tag >> 16 == META_GROUP and hasattr(dataset, "file_meta"):
            found = [(dataset.file_meta, "")]
        else:
            found = [(dataset, "")]
        for step in self.steps[:-1]:
            found = [item for each in found for item in _entered(each, step, create)]
        return found


def _not_a_path(text: str) -> UnknownNameError:
    return UnknownNameError(
        f"{text!r} is not the path of an element",
        advice="Write a keyword, a tag such as 0010,0010, or 'SegmentSequence[0].SegmentLabel'",
    )


def everywhere(dataset: BaseDataset) -> Iterator[Target]:
    """Yield a dataset and the items at every depth, with the prefix of the paths of their elements."""
    waiting: list[Target] = [(dataset, "")]
    while waiting:
        holder, prefix = waiting.pop()
        yield holder, prefix
        inner: list[Target] = []
        for tag in holder._tags():
            items = holder._items(tag) or ()
            inner += [(item, f"{prefix}{path_part(tag, index)}.") for index, item in enumerate(items)]
        waiting += reversed(inner)


def _entered(target: Target, step: Step, create: AllOrNothing | None) -> Iterator[Target]:
    """Yield the items of a step."""
    dataset, prefix = target
    tags = step.tags(dataset)
    if not tags and create is not None and not step.every and not step.is_pattern:
        create.keep(dataset)
        tag = step.made(dataset)
        tags = [tag]
    for tag in tags:
        where = prefix + path_part(tag)
        items = _items(dataset, tag, where, create=create is not None)
        for index in _indices(step, items, where, create is not None):
            if create is not None and index == len(items):
                create.keep_items(items)
                items.add()
            yield items[index], f"{where}[{index}]."


def _assign(dataset: BaseDataset, tag: int, vr: str, value: Any) -> None:
    """Set an element; a typed object accepts the attributes that its class declares, and other elements that it has."""
    keyword = dictionary.keyword_for_tag(tag)
    kind = type(dataset)
    if keyword and hasattr(kind, "fields") and (hasattr(kind, keyword) or tag not in dataset._raw):
        setattr(dataset, keyword, value)
    else:
        dataset._set(tag, vr, value)


def _items(dataset: BaseDataset, tag: int, path: str, *, create: bool = False) -> Any:
    """Return the items of a sequence, which is created if it does not exist and `create` is true."""
    if create and tag not in dataset._raw:
        if not tag & 0x10000 and dictionary.vr_of(tag) not in ("SQ", "UN"):
            raise _not_a_sequence(path)
        _assign(dataset, tag, "SQ", [])
    items = dataset._items(tag)
    if items is None:
        raise _not_a_sequence(path)
    return items


def _not_a_sequence(path: str) -> ElementValueError:
    return ElementValueError("is not a sequence, so it has no items", tag_path=path)


def _indices(step: Step, items: Any, path: str, create: bool) -> range:
    """Return the indices of the items of a step from 0, up to the number of items if one can be added."""
    count = len(items)
    if step.every:
        return range(count)
    index = step.index or 0
    position = index + count if index < 0 else index
    if not 0 <= position < count + create:
        from dcmgen._printable import counted

        advice = f"The index of the next item is {count}" if create else "Count from 0, or use [*] for all items"
        raise ElementValueError(
            f"has {counted(count, 'item')}, so there is no item {index}", tag_path=path, advice=advice
        )
    return range(position, position + 1)


def _vr(dataset: BaseDataset, tag: int, given: str, path: str) -> str:
    """Return the VR with which an element is set."""
    if given:
        return given
    existing = dataset._vr(tag) if tag in dataset._raw else ""
    if tag >> 16 & 1:
        if tag & 0xFFFF <= 0xFF:
            return "LO"
        entry = private_entry(dataset._creator_of(tag).strip(), tag)
        known = entry[0] if entry else ""
    else:
        known = dictionary.vr_of(tag)
    vr = known if existing in ("", "UN") and known not in ("", "UN") else existing
    if not vr:
        raise ElementValueError("is not in the dictionary, so its VR is unknown", tag_path=path, advice="Pass its VR")
    return vr


def set_path(dataset: BaseDataset, path: str | Path, value: Any, VR: str = "") -> list[Change]:
    """See `BaseDataset.set_path`."""
    found = Path.of(path)
    last = found.steps[-1]
    changes: list[Change] = []
    with AllOrNothing() as kept:
        for holder, prefix in found.holders(dataset, create=kept):
            kept.keep(holder)
            for tag in last.tags(holder) or [last.made(holder)]:
                where = prefix + path_part(tag)
                if last.is_item:
                    changes += _replace_items(holder, tag, last, value, where, kept)
                else:
                    changes += _set(holder, tag, _vr(holder, tag, VR, where), value, where)
    return changes


def _set(dataset: BaseDataset, tag: int, vr: str, value: Any, path: str) -> list[Change]:
    """Set an element, and return the change if there is one."""
    exists = tag in dataset._raw
    old_vr = dataset._vr(tag) if exists else ""
    old = dataset._value(tag) if exists else None
    new = value(dataset, tag, vr) if callable(value) else value
    new = converted(tag, vr, new)
    if exists and old_vr == vr and old == new and (isinstance(new, bytes) or str(old) == str(new)):
        return []
    old = digested(old)
    _assign(dataset, tag, vr, new)
    return [Change(path, "changed" if exists else "added", old, dataset._value(tag), old_vr, dataset._vr(tag))]


def _replace_items(
    dataset: BaseDataset, tag: int, step: Step, value: Any, path: str, kept: AllOrNothing
) -> list[Change]:
    """Replace items of a sequence, or add the next one."""
    items = _items(dataset, tag, path, create=True)
    kept.keep_items(items)
    changes = []
    for index in _indices(step, items, path, True):
        if index == len(items):
            items.append(value)
            changes.append(Change(f"{path}[{index}]", "added", None, items[index]))
        elif items[index] != value:
            old = items[index]
            items[index] = value
            changes.append(Change(f"{path}[{index}]", "changed", old, items[index]))
    return changes


def insert_path(dataset: BaseDataset, path: str | Path, value: Any = None, VR: str = "") -> list[Change]:
    """See `BaseDataset.insert_path`."""
    found = Path.of(path)
    last = found.steps[-1]
    if last.every:
        raise ElementValueError(
            f"{last.text!r} has no position to insert an item", advice="Write the index of the item"
        )
    changes: list[Change] = []
    with AllOrNothing() as kept:
        for holder, prefix in found.holders(dataset, create=kept):
            kept.keep(holder)
            tags = last.tags(holder)
            if not last.is_item:
                if not tags:
                    tag = last.made(holder)
                    where = prefix + path_part(tag)
                    changes += _set(holder, tag, _vr(holder, tag, VR, where), value, where)
                continue
            for tag in tags or [last.made(holder)]:
                where = prefix + path_part(tag)
                items = _items(holder, tag, where, create=True)
                kept.keep_items(items)
                for index in _indices(last, items, where, True):
                    items.insert(index, {} if value is None else value)
                    changes.append(Change(f"{where}[{index}]", "added", None, items[index]))
    return changes


def delete_path(dataset: BaseDataset, path: str | Path) -> list[Change]:
    """See `BaseDataset.delete_path`."""
    found = Path.of(path)
    last = found.steps[-1]
    changes: list[Change] = []
    with AllOrNothing() as kept:
        for holder, tag, where in list(found.find(dataset)):
            kept.keep(holder)
            if not last.is_item:
                changes.append(Change(where, "removed", holder._value(tag), None, holder._vr(tag)))
                holder._discard(tag)
                continue
            items = _items(holder, tag, where)
            kept.keep_items(items)
            indices = _indices(last, items, where, False)
            changes += [Change(f"{where}[{index}]", "removed", items.pop(index)) for index in reversed(indices)]
    return changes


def get_path(dataset: BaseDataset, path: str | Path) -> list[Any]:
    """See `BaseDataset.get_path`."""
    found = Path.of(path)
    last = found.steps[-1]
    values: list[Any] = []
    for holder, tag, where in found.find(dataset):
        if not last.is_item:
            values.append(holder._value(tag))
            continue
        items = _items(holder, tag, where)
        values += [items[index] for index in _indices(last, items, where, False)]
    return values
