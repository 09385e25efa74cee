"""Private elements: the blocks that creators reserve in odd groups (PS3.5 Section 7.8)."""

from __future__ import annotations

from dcmgen.errors import AbsentTagError, ElementValueError
from dcmgen.model.element import bound
from dcmgen.values.tag import Tag

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from dcmgen.model.dataset import BaseDataset
    from dcmgen.model.element import DataElement

_FIRST, _LAST = 0x10, 0xFF


class PrivateBlock:
    """The 256 elements that one creator has reserved in one group of a dataset.

    Attributes
    ----------
    group
        The odd group.
    private_creator
        The creator's text.
    block_start
        The first element number of the block, such as 0x1000.
    """

    __slots__ = ("_dataset", "block_start", "group", "private_creator")

    def __init__(self, dataset: BaseDataset, group: int, private_creator: str, block_start: int) -> None:
        self._dataset = dataset
        self.group = group
        self.private_creator = private_creator
        self.block_start = block_start

    def get_tag(self, element_offset: int) -> Tag:
        """The tag at an offset, 0 to FF. ValueError beyond."""
        if not 0 <= element_offset <= 0xFF:
            raise ValueError(f"an offset in a private block is 0 to 0xFF, not {element_offset:#x}")
        return Tag(self.group, self.block_start + element_offset)

    def __contains__(self, element_offset: int) -> bool:
        return self.get_tag(element_offset) in self._dataset

    def __getitem__(self, element_offset: int) -> DataElement:
        return self._dataset[self.get_tag(element_offset)]

    def __delitem__(self, element_offset: int) -> None:
        del self._dataset[self.get_tag(element_offset)]

    def __iter__(self) -> Iterator[DataElement]:
        """The elements in the block."""
        first = self.get_tag(0)
        return (bound(self._dataset, tag) for tag in self._dataset._tags() if first <= tag <= first + 0xFF)

    def get(self, element_offset: int, default: Any = None) -> Any:
        """The value at an offset, `default` when there is none."""
        return self[element_offset].value if element_offset in self else default

    def add_new(self, element_offset: int, VR: str, value: Any) -> None:
        """Add or replace the element at an offset."""
        self._dataset.add_new(self.get_tag(element_offset), VR, value)

    def __repr__(self) -> str:
        return f"PrivateBlock(group={self.group:#06x}, {self.private_creator!r}, block_start={self.block_start:#06x})"


class PrivateBlocks:
    """The private blocks of a dataset, by creator."""

    __slots__ = ("_dataset",)

    def __init__(self, dataset: BaseDataset) -> None:
        self._dataset = dataset

    def __iter__(self) -> Iterator[PrivateBlock]:
        """All blocks, in the order of their tags."""
        groups = sorted({tag >> 16 for tag in self._dataset._raw if tag & 0x10000})
        for group in groups:
            for element, creator in creators(self._dataset, group):
                yield PrivateBlock(self._dataset, group, creator, element << 8)

    def __contains__(self, creator: str) -> bool:
        return any(block.private_creator == creator for block in self)

    def __getitem__(self, creator: str | tuple[str, int]) -> PrivateBlock:
        """The creator's first block; with ``creator, group`` the one in that group. KeyError if there is none."""
        text, group = creator if isinstance(creator, tuple) else (creator, None)
        for block in self:
            if block.private_creator == text and group in (None, block.group):
                return block
        known = ", ".join(sorted({repr(block.private_creator) for block in self}))
        raise AbsentTagError(
            f"no private block of {text!r}" + (f" in group {group:04X}" if group else ""),
            advice=f"There are blocks of {known}" if known else "There are no private blocks at all",
        )

    def create(self, creator: str, group: int) -> PrivateBlock:
        """The creator's block in a group, reserved if there is none yet."""
        return private_block(self._dataset, group, creator, create=True)

    def __repr__(self) -> str:
        return f"PrivateBlocks({list(self)})"


def creators(dataset: BaseDataset, group: int) -> list[tuple[int, str]]:
    """Element number and text of every Private Creator in a group, in order."""
    _require_private(group)
    first = group << 16
    return [
        (tag & 0xFF, str(dataset._value(tag) or "").rstrip(" \0"))
        for tag in sorted(t for t in dataset._raw if first + _FIRST <= t <= first + _LAST)
    ]


def private_block(dataset: BaseDataset, group: int, private_creator: str, create: bool) -> PrivateBlock:
    """See `BaseDataset.private_block`."""
    if not private_creator:
        raise ElementValueError("a private block has a creator; the text is empty")
    taken = creators(dataset, group)
    for element, creator in taken:
        if creator == private_creator:
            return PrivateBlock(dataset, group, private_creator, element << 8)
    if not create:
        raise AbsentTagError(
            f"no private block of {private_creator!r} in group {group:04X}", advice="create=True reserves one"
        )
    numbers = {element for element, _ in taken}
    free = next((element for element in range(_FIRST, _LAST + 1) if element not in numbers), None)
    if free is None:
        raise ElementValueError(f"all private blocks of group {group:04X} are reserved")
    dataset.add_new(Tag(group, free), "LO", private_creator)
    return PrivateBlock(dataset, group, private_creator, free << 8)


def remove(dataset: BaseDataset) -> None:
    """See `BaseDataset.remove_private_tags`."""
    for tag in dataset._tags():
        if tag & 0x10000:
            dataset._discard(tag)
        else:
            for item in dataset._items(tag) or ():
                remove(item)


def _require_private(group: int) -> None:
    if not group & 1:
        raise ElementValueError(f"group {group:04X} is even, so not private")
