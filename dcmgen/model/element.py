"""DataElement: one element, alone or in a dataset (PS3.5 Section 7.1).

What only some programs need (listings, private elements) is imported when they ask, here and in the datasets.
"""

from __future__ import annotations

from dcmgen import dictionary
from dcmgen.errors import AbsentTagError
from dcmgen.model.convert import converter, describe, refused
from dcmgen.model.sequence import Sequence
from dcmgen.values.tag import Tag, tag_number
from dcmgen.values.vr import AMBIGUOUS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from dcmgen.model.dataset import BaseDataset
    from dcmgen.values.tag import TagLike


_UNTOUCHED = object()


class DataElement:
    """A Data Element: tag, value representation, value.

    One made by hand stands alone until it is added to a dataset; one got from a dataset (``ds[tag]``) reads and
    sets the dataset's own value.

    Parameters
    ----------
    tag
        Anything `Tag` takes.
    VR
        Two letters; empty for the dictionary's.
    value
        Converted as when it is assigned to a dataset's attribute.

    Raises
    ------
    TypeError, ValueError
        A VR that does not exist, or a value that it cannot hold.

    Examples
    --------
    >>> element = DataElement("PatientName", "PN", "Doe^Jane")
    >>> element.name, element.VM, element.value.family_name
    ("Patient's Name", 1, 'Doe')
    """

    __slots__ = ("_home", "_number", "_value", "_vr")

    _home: BaseDataset | None
    _number: int
    _vr: str
    _value: Any

    def __init__(self, tag: TagLike, VR: str, value: Any = None) -> None:
        self._home = None
        self._number = tag_number(tag)
        self._vr = VR or dictionary.vr_of(self._number) or "UN"
        self._value = _converted(self._number, self._vr, value)

    @property
    def tag(self) -> Tag:
        """The tag."""
        return Tag(self._number)

    @property
    def value(self) -> Any:
        """The value: a scalar or None where the dictionary's VM is 1, else a list; a `Sequence` for SQ."""
        home = self._home
        if home is None:
            return self._value
        number = self._number
        value = home._values.get(number, _UNTOUCHED)
        if value is not _UNTOUCHED:
            return value
        if number not in home._raw:
            raise AbsentTagError("the element is no longer in the dataset", tag_path=describe(number))
        return home._load(number)

    @value.setter
    def value(self, value: Any) -> None:
        if self._home is None:
            self._value = _converted(self._number, self._vr, value)
        else:
            self._home._set(self._number, self.VR, value)

    @property
    def VR(self) -> str:
        """The value representation; setting it converts the value."""
        return self._vr if self._home is None else self._home._vr(self._number)

    @VR.setter
    def VR(self, vr: str) -> None:
        value = self.value
        if self._home is None:
            self._value, self._vr = _converted(self._number, vr, value), vr
        else:
            self._home._set(self._number, vr, value)

    @property
    def VM(self) -> int:
        """The number of values; 0 when empty, 1 for a sequence."""
        value = self.value
        if value is None:
            return 0
        if isinstance(value, list):
            return 1 if isinstance(value, Sequence) else len(value)
        return 1

    @property
    def is_empty(self) -> bool:
        """True if there is no value; a sequence without items is empty."""
        value = self.value
        return value is None or value == []

    @property
    def name(self) -> str:
        """The name in the dictionary; of a private element its name in brackets where known."""
        return self.description()

    @property
    def keyword(self) -> str:
        """The keyword in the dictionary, empty where there is none."""
        return dictionary.keyword_for_tag(self._number)

    @property
    def is_private(self) -> bool:
        """True if its group is odd."""
        return bool(self._number & 0x10000)

    @property
    def is_retired(self) -> bool:
        """True if the standard has retired it."""
        return bool(dictionary.is_retired(self._number))

    @property
    def private_creator(self) -> str | None:
        """The creator of the private block that it stands in, where the dataset tells."""
        if self._home is None or not self.is_private or self._number & 0xFFFF < 0x1000:
            return None
        creator = self._home._creator_of(self._number)
        return creator or None

    def description(self) -> str:
        """The same as `name`."""
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
        """The value as the listing shows it."""
        from dcmgen.model.display import shown

        return shown(self)

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
        return f"{self.tag} {self.name[:35]:35} {self.VR}: {self.repval}"

    __repr__ = __str__

    def __copy__(self) -> DataElement:
        return alone(self._number, self.VR, self.value)

    def __deepcopy__(self, memo: dict[int, Any]) -> DataElement:
        import copy

        return alone(self._number, self.VR, copy.deepcopy(self.value, memo))

    def __reduce__(self) -> tuple[Any, ...]:
        return alone, (self._number, self.VR, self.value)


new = object.__new__


def alone(number: int, vr: str, value: Any) -> DataElement:
    """An element that belongs to no dataset, of a value that is already converted."""
    element = DataElement.__new__(DataElement)
    element._home = None
    element._number = number
    element._vr = vr
    element._value = value
    return element


def bound(home: BaseDataset, number: int) -> DataElement:
    """An element of a dataset."""
    element = new(DataElement)
    element._home = home
    element._number = number
    return element


def _converted(number: int, vr: str, value: Any) -> Any:
    try:
        return converter(number, vr)(value)
    except (TypeError, ValueError, OverflowError) as error:
        raise refused(number, vr, error) from None
