"""Data elements (PS3.5 7.1).

This module and `dcmgen.model.dataset` import the modules for listings and private elements only when they are needed.
"""

from __future__ import annotations

from dcmgen import dictionary
from dcmgen._printable import printable
from dcmgen.errors import AbsentTagError
from dcmgen.model.convert import converted, describe
from dcmgen.model.sequence import Sequence
from dcmgen.values.multivalue import is_empty
from dcmgen.values.tag import Tag, tag_number
from dcmgen.values.vr import AMBIGUOUS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from dcmgen.model.dataset import BaseDataset
    from dcmgen.values.tag import TagLike


_MISSING = object()


class DataElement:
    """Data element: a tag, a value representation and a value.

    An element that you create is independent until you add it to a dataset. An element that you get from a dataset
    (``ds[tag]``) reads and sets the value in that dataset.

    Parameters
    ----------
    tag : int, str, tuple or Tag
        Anything that `Tag` accepts, such as a keyword.
    VR : str
        Value representation, two letters. If it is empty, the VR of the dictionary is used, or UN for an unknown tag.
    value : object, optional
        Value, which is converted as in an assignment to an attribute of a dataset.

    Raises
    ------
    ElementTypeError
        If the VR does not accept the type of the value.
    ElementValueError
        If the VR does not exist, or if the value cannot be converted to it.

    Examples
    --------
    >>> element = DataElement("PatientName", "PN", "Doe^Jane")
    >>> element.name, element.VM, element.value.family_name
    ("Patient's Name", 1, 'Doe')
    """

    __slots__ = ("_dataset", "_number", "_value", "_vr")

    _dataset: BaseDataset | None
    _number: int
    _vr: str
    _value: Any

    def __init__(self, tag: TagLike, VR: str, value: Any = None) -> None:
        self._dataset = None
        self._number = tag_number(tag)
        self._vr = VR or dictionary.vr_of(self._number) or "UN"
        self._value = converted(self._number, self._vr, value)

    @property
    def tag(self) -> Tag:
        """Tag of the element."""
        return Tag(self._number)

    @property
    def value(self) -> Any:
        """Value of the element.

        For an attribute with VM 1 in PS3.6, the value is a scalar, or a list if the file contains several values. It is
        an empty string if the element is empty text, and None if another element is empty. For all other attributes, the
        value is a list. The value of a VR of bytes is always a single object, and the value of VR SQ is a `Sequence`.

        Setting the value converts it as in an assignment to an attribute of a dataset.

        Raises
        ------
        AbsentTagError
            If the element was deleted from its dataset.
        DecodeError
            If the bytes in the file cannot be decoded. `BaseDataset.value_bytes` returns them.
        ElementTypeError, ElementValueError
            On setting, if the VR does not accept the value.
        """
        dataset = self._dataset
        if dataset is None:
            return self._value
        number = self._number
        value = dataset._values.get(number, _MISSING)
        if value is not _MISSING:
            return value
        if number not in dataset._raw:
            raise AbsentTagError("the element is no longer in the dataset", tag_path=describe(number))
        return dataset._load(number)

    @value.setter
    def value(self, value: Any) -> None:
        if self._dataset is None:
            self._value = converted(self._number, self._vr, value)
        else:
            self._dataset._set(self._number, self.VR, value)

    @property
    def VR(self) -> str:
        """Value representation, two letters. Setting it converts the value to the new VR."""
        return self._vr if self._dataset is None else self._dataset._vr(self._number)

    @VR.setter
    def VR(self, vr: str) -> None:
        value = self.value
        if self._dataset is None:
            self._value, self._vr = converted(self._number, vr, value), vr
        else:
            self._dataset._set(self._number, vr, value)

    @property
    def VM(self) -> int:
        """Number of values: 0 if the element is empty, 1 for a sequence."""
        value = self.value
        if isinstance(value, list):
            return 1 if isinstance(value, Sequence) else len(value)
        return 0 if is_empty(value) else 1

    @property
    def is_empty(self) -> bool:
        """Whether the element has no value or no items."""
        return is_empty(self.value)

    @property
    def name(self) -> str:
        """Name of the attribute in PS3.6.

        For a private element, the name in the private dictionary in brackets, or ``"Private tag data"``.
        """
        return self.description()

    @property
    def keyword(self) -> str:
        """Keyword of the attribute in PS3.6; empty for private and unknown elements."""
        return dictionary.keyword_for_tag(self._number)

    @property
    def is_private(self) -> bool:
        """Whether the element is private, which means that its group number is odd."""
        return bool(self._number & 0x10000)

    @property
    def is_retired(self) -> bool:
        """Whether the standard has retired the attribute."""
        return bool(dictionary.is_retired(self._number))

    @property
    def private_creator(self) -> str | None:
        """Private creator of the block that contains the element; None if the element is not in a reserved block."""
        if self._dataset is None or not self.is_private or self._number & 0xFFFF < 0x1000:
            return None
        creator = self._dataset._creator_of(self._number)
        return creator or None

    def description(self) -> str:
        """Return the name of the element.

        Returns
        -------
        str
            The same text as `name`.
        """
        number = self._number
        if number & 0x10000:
            if number & 0xFFFF == 0:
                return "Private Group Length"
            if Tag(number).is_private_creator:
                return "Private Creator"
            from dcmgen.model.private_dictionary import name_of

            known = name_of(self.private_creator, number)
            return f"[{known}]" if known else "Private tag data"
        return dictionary.name_of(number) or "Unknown element"

    @property
    def repval(self) -> str:
        """Value as text, as in the listing of a dataset."""
        from dcmgen.model.display import value_text

        return value_text(self)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, DataElement):
            return NotImplemented
        return (
            self._number == other._number
            and (self.VR == other.VR or bool({self.VR, other.VR} & AMBIGUOUS))
            and bool(self.value == other.value)
        )

    __hash__ = None  # type: ignore[assignment]

    def __getitem__(self, index: Any) -> Any:
        return self.value[index]

    def __str__(self) -> str:
        return printable(f"{self.tag} {self.name[:35]:35} {self.VR}: {self.repval}")

    __repr__ = __str__

    def __copy__(self) -> DataElement:
        return detached(self._number, self.VR, self.value)

    def __deepcopy__(self, memo: dict[int, Any]) -> DataElement:
        import copy

        return detached(self._number, self.VR, copy.deepcopy(self.value, memo))

    def __reduce__(self) -> tuple[Any, ...]:
        return detached, (self._number, self.VR, self.value)


new = object.__new__


def detached(number: int, vr: str, value: Any) -> DataElement:
    """Create an element that does not belong to a dataset; the value is already converted."""
    element = DataElement.__new__(DataElement)
    element._dataset = None
    element._number = number
    element._vr = vr
    element._value = value
    return element


def bound(dataset: BaseDataset, number: int) -> DataElement:
    """Create an element that reads and sets the value in a dataset."""
    element = new(DataElement)
    element._dataset = dataset
    element._number = number
    return element
