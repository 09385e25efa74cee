"""Private elements: the blocks that creators reserve in odd groups (PS3.5 7.8)."""

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
    """Block of 256 elements that a creator reserved in a private group of a dataset.

    Use `BaseDataset.private_block` to get or reserve a block. The offset of an element is the lower byte of its element
    number, 0 to 0xFF. You can use it as an index: ``block[0x01]`` returns a `DataElement`, and ``del block[0x01]``
    deletes it.

    Parameters
    ----------
    dataset : BaseDataset
        Dataset that contains the block.
    group : int
        Group number, which is odd.
    private_creator : str
        Value of the Private Creator element.
    block_start : int
        First element number of the block, such as 0x1000.

    Attributes
    ----------
    group : int
        Group number, which is odd.
    private_creator : str
        Value of the Private Creator element.
    block_start : int
        First element number of the block, such as 0x1000.

    Examples
    --------
    >>> from dcmgen import Dataset
    >>> block = Dataset().private_block(0x0009, "EXAMPLE", create=True)
    >>> block.add_new(0x01, "LO", "text")
    >>> 0x01 in block, block[0x01].value, block.get_tag(0x01)
    (True, 'text', (0009,1001))
    """

    __slots__ = ("_dataset", "block_start", "group", "private_creator")

    def __init__(self, dataset: BaseDataset, group: int, private_creator: str, block_start: int) -> None:
        self._dataset = dataset
        self.group = group
        self.private_creator = private_creator
        self.block_start = block_start

    def get_tag(self, element_offset: int) -> Tag:
        """Return the tag of an element in the block.

        Parameters
        ----------
        element_offset : int
            Offset of the element, 0 to 0xFF.

        Returns
        -------
        Tag

        Raises
        ------
        ValueError
            If the offset is out of range.
        """
        if not 0 <= element_offset <= 0xFF:
            raise ValueError(f"{element_offset:#x} is not an offset in a private block; use 0 to 0xFF")
        return Tag(self.group, self.block_start + element_offset)

    def __contains__(self, element_offset: int) -> bool:
        return self.get_tag(element_offset) in self._dataset

    def __getitem__(self, element_offset: int) -> DataElement:
        return self._dataset[self.get_tag(element_offset)]

    def __delitem__(self, element_offset: int) -> None:
        del self._dataset[self.get_tag(element_offset)]

    def __iter__(self) -> Iterator[DataElement]:
        """Yield the elements in the block."""
        first = self.get_tag(0)
        return (bound(self._dataset, tag) for tag in self._dataset._tags() if first <= tag <= first + 0xFF)

    def get(self, element_offset: int, default: Any = None) -> Any:
        """Return the value of an element in the block.

        Parameters
        ----------
        element_offset : int
            Offset of the element, 0 to 0xFF.
        default : object, optional
            Object to return if the element is absent.

        Returns
        -------
        object
            Value of the element, or `default`.
        """
        return self[element_offset].value if element_offset in self else default

    def add_new(self, element_offset: int, VR: str, value: Any) -> None:
        """Add or replace an element in the block.

        Parameters
        ----------
        element_offset : int
            Offset of the element, 0 to 0xFF.
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
        """
        self._dataset.add_new(self.get_tag(element_offset), VR, value)

    def __repr__(self) -> str:
        return f"PrivateBlock(group={self.group:#06x}, {self.private_creator!r}, block_start={self.block_start:#06x})"


class PrivateBlocks:
    """Private blocks of a dataset, by creator.

    Iteration yields all blocks in the order of their tags. ``"CREATOR" in ds.private`` checks whether a creator
    reserved a block.

    Parameters
    ----------
    dataset : BaseDataset
        Dataset that contains the blocks.

    Examples
    --------
    >>> from dcmgen import Dataset
    >>> ds = Dataset()
    >>> ds.private.create("EXAMPLE", 0x0009).add_new(0x01, "LO", "text")
    >>> ds.private["EXAMPLE"][0x01].value
    'text'
    """

    __slots__ = ("_dataset",)

    def __init__(self, dataset: BaseDataset) -> None:
        self._dataset = dataset

    def __iter__(self) -> Iterator[PrivateBlock]:
        """Yield all blocks in the order of their tags."""
        groups = sorted({tag >> 16 for tag in self._dataset._raw if tag & 0x10000})
        for group in groups:
            for element, creator in creators(self._dataset, group):
                yield PrivateBlock(self._dataset, group, creator, element << 8)

    def __contains__(self, creator: str) -> bool:
        return any(block.private_creator == creator for block in self)

    def __getitem__(self, creator: str | tuple[str, int]) -> PrivateBlock:
        """Return the first block of a creator, or its block in a group.

        Parameters
        ----------
        creator : str or (str, int)
            Creator, or creator and group number.

        Returns
        -------
        PrivateBlock

        Raises
        ------
        AbsentTagError
            If the creator did not reserve such a block. It is also a `KeyError`.
        """
        text, group = creator if isinstance(creator, tuple) else (creator, None)
        for block in self:
            if block.private_creator == text and group in (None, block.group):
                return block
        known = ", ".join(sorted({repr(block.private_creator) for block in self}))
        raise AbsentTagError(
            f"no private block of {text!r}" + (f" in group {group:04X}" if group else ""),
            advice=f"The dataset has blocks of {known}" if known else "The dataset has no private blocks",
        )

    def create(self, creator: str, group: int) -> PrivateBlock:
        """Return the block of a creator in a group; reserve it if it does not exist.

        Parameters
        ----------
        creator : str
            Value of the Private Creator element.
        group : int
            Group number; it must be odd.

        Returns
        -------
        PrivateBlock

        Raises
        ------
        ElementValueError
            If the group is not private, if the creator is empty, or if all blocks of the group are reserved.
        """
        return private_block(self._dataset, group, creator, create=True)

    def __repr__(self) -> str:
        return f"PrivateBlocks({list(self)})"


def creators(dataset: BaseDataset, group: int) -> list[tuple[int, str]]:
    """Return the element number and the value of each Private Creator element in a group, in the order of the tags."""
    _require_private(group)
    first = group << 16
    return [
        (tag & 0xFF, str(dataset._value(tag) or "").rstrip(" \0"))
        for tag in sorted(t for t in dataset._raw if first + _FIRST <= t <= first + _LAST)
    ]


def private_block(dataset: BaseDataset, group: int, private_creator: str, create: bool) -> PrivateBlock:
    """See `BaseDataset.private_block`."""
    if not private_creator:
        raise ElementValueError("the private creator is empty; pass the text that identifies the creator")
    taken = creators(dataset, group)
    for element, creator in taken:
        if creator == private_creator:
            return PrivateBlock(dataset, group, private_creator, element << 8)
    if not create:
        raise AbsentTagError(
            f"no private block of {private_creator!r} in group {group:04X}", advice="Use create=True to reserve one"
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
        raise ElementValueError(f"group {group:04X} is not private; use an odd group")
