"""Values of an element: lists that record whether they were changed, and a test for empty values."""

from __future__ import annotations

from math import isfinite

from dcmgen.values.numbers import DS, IS, interpret, may_be_python
from dcmgen.values.person_name import PersonName
from dcmgen.values.tag import Tag
from dcmgen.values.temporal import DA, DT, TM
from dcmgen.values.type_variables import T
from dcmgen.values.uid import UID
from dcmgen.values.vr import Kind, by_kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any, Self, SupportsIndex, overload

    import numpy as np


def is_empty(value: object) -> bool:
    """Return whether the value of an element is empty: None, an empty string or an empty list.

    Parameters
    ----------
    value : object
        Value as a dataset contains it.

    Returns
    -------
    bool
        False for a list that contains an empty string, and for the number 0.
    """
    return value is None or (isinstance(value, (str, list)) and not value)


class MultiValue(list[T]):
    """Values of one element: a `list` that records whether it was changed.

    Each VR has its own subclass (see `LISTS`), which converts values that you add: a list of person names converts a
    `str` to a `PersonName`. The class has the methods of `list`.

    A list of one value also compares and converts as that value: it is equal to it, and `int`, `float`, `str` and
    `format` return what they return for it. Iteration, indexing, ``len`` and ``+`` are those of a list.

    Parameters
    ----------
    iterable : iterable, optional
        Values that already have the type of the list; they are not converted.

    Examples
    --------
    >>> values = MultiValue(["ORIGINAL", "PRIMARY"])
    >>> values.changed
    False
    >>> values.append("AXIAL")
    >>> values, values.changed
    (['ORIGINAL', 'PRIMARY', 'AXIAL'], True)
    >>> echo = MultiValue([2])
    >>> echo == 2, int(echo), f"echo {echo}", echo[0]
    (True, 2, 'echo 2', 2)
    """

    # set on the first change only, because a reader creates many lists
    __slots__ = ("_changed",)

    if TYPE_CHECKING:

        @staticmethod
        def _one(value: Any) -> T: ...

    else:

        @staticmethod
        def _one(value):
            return value

    @property
    def changed(self) -> bool:
        """Whether a value was added, removed, replaced or moved since the list was created."""
        return hasattr(self, "_changed")

    def _touch(self) -> None:
        self._changed = True

    def append(self, value: T) -> None:
        """Convert a value and append it.

        Parameters
        ----------
        value : object
            Value of the list's type, or one that can be converted to it.

        Raises
        ------
        TypeError, ValueError
            If the value cannot be converted.
        """
        list.append(self, self._one(value))
        self._touch()

    def extend(self, values: Iterable[T]) -> None:
        """Convert values and append them.

        Parameters
        ----------
        values : iterable of object
            Values of the list's type, or values that can be converted to it.

        Raises
        ------
        TypeError, ValueError
            If a value cannot be converted; the list is then unchanged.
        """
        list.extend(self, [self._one(value) for value in values])
        self._touch()

    def insert(self, index: SupportsIndex, value: T) -> None:
        """Convert a value and insert it before an index.

        Parameters
        ----------
        index : int
            Index of the new value.
        value : object
            Value of the list's type, or one that can be converted to it.

        Raises
        ------
        TypeError, ValueError
            If the value cannot be converted.
        """
        list.insert(self, index, self._one(value))
        self._touch()

    def pop(self, index: SupportsIndex = -1) -> T:
        """Remove a value and return it.

        Parameters
        ----------
        index : int, optional
            Index of the value; the last one by default.

        Returns
        -------
        object
            Removed value.

        Raises
        ------
        IndexError
            If the index is out of range.
        """
        value = list.pop(self, index)
        self._touch()
        return value

    def remove(self, value: T) -> None:
        """Remove the first value that is equal to the argument.

        Parameters
        ----------
        value : object
            Value to remove.

        Raises
        ------
        ValueError
            If no value is equal to it.
        """
        del self[self.index(value)]

    def clear(self) -> None:
        """Remove all values."""
        del self[:]

    def reverse(self) -> None:
        """Reverse the order of the values in place."""
        list.reverse(self)
        self._touch()

    def sort(self, *, key: Callable[[T], Any] | None = None, reverse: bool = False) -> None:
        """Sort the values in place.

        Parameters
        ----------
        key : callable, optional
            Function that returns the sort key of a value.
        reverse : bool, optional
            Whether to sort in descending order.
        """
        ordered: list[Any] = list(self)
        ordered.sort(key=key, reverse=reverse)
        self[:] = ordered

    def __setitem__(self, index: Any, value: Any) -> None:
        if isinstance(index, slice):
            list.__setitem__(self, index, [self._one(one) for one in value])
        else:
            list.__setitem__(self, index, self._one(value))
        self._touch()

    def __delitem__(self, index: SupportsIndex | slice) -> None:
        list.__delitem__(self, index)
        self._touch()

    def __iadd__(self, values: Iterable[T]) -> Self:  # type: ignore[misc,override]
        self.extend(values)
        return self

    def __imul__(self, times: SupportsIndex) -> Self:
        self[:] = list(self) * times
        return self

    def _only(self) -> Any:
        if len(self) != 1:
            raise TypeError(f"a list of {len(self)} values cannot be converted to a number; use an index")
        return self[0]

    def __int__(self) -> int:
        return int(self._only())

    def __float__(self) -> float:
        return float(self._only())

    def __str__(self) -> str:
        return str(self[0]) if len(self) == 1 else repr(self)

    def __format__(self, spec: str) -> str:
        return format(self[0], spec) if len(self) == 1 else list.__format__(self, spec)

    def __eq__(self, other: object) -> bool:
        if len(self) == 1 and not isinstance(other, list):
            return self[0] == other
        return list.__eq__(self, other)

    def __ne__(self, other: object) -> bool:
        if len(self) == 1 and not isinstance(other, list):
            return self[0] != other
        return list.__ne__(self, other)

    __hash__ = None

    def __copy__(self) -> Self:
        return type(self)(self)

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        # the values are immutable; a copy of a changed list counts as changed
        twin = self.__copy__()
        if self.changed:
            twin._touch()
        return twin

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), list(self), self.changed)


def _restore(cls: type[MultiValue[Any]], values: list[Any], changed: bool) -> MultiValue[Any]:
    made = cls(values)
    if changed:
        made._touch()
    return made


class NumberList(MultiValue["T"]):
    """List of Decimal Strings or Integer Strings.

    The list stores plain `float` or `int` objects and keeps the text in which they were written. It creates a `DS` or
    `IS` when a value is accessed. This saves memory for long lists, and NumPy converts the list to an array at once.

    Use `parse`, `convert` or `of` to create a list.

    Examples
    --------
    >>> numbers = DSList.parse("0.50\\\\1e2")
    >>> numbers, numbers[0] == "0.50", numbers.plain()
    ([0.50, 1e2], True, [0.5, 100.0])
    """

    # _texts is unset, the original bytes or text with backslashes, or a list with the text of each number
    __slots__ = ("_texts",)
    _texts: bytes | str | list[str]
    # types of numbers whose text does not need to be stored
    _plain_types: frozenset[type] = frozenset()

    if TYPE_CHECKING:

        @staticmethod
        def _plain(value: Any) -> T: ...
        @staticmethod
        def _read(text: str) -> T: ...

    @classmethod
    def parse(cls, text: str) -> Self:
        """Create a list from text.

        Parameters
        ----------
        text : str
            Numbers separated by backslashes. An empty component becomes None.

        Returns
        -------
        NumberList

        Raises
        ------
        ValueError
            If a component is not a number.
        """
        parts = text.split("\\")
        numbers: list[Any]
        try:
            if may_be_python(text):
                raise ValueError
            numbers = list(map(cls._plain, parts))
        except ValueError:
            numbers = [cls._plain(cls._one(part)) if part.strip() else None for part in parts]
        made = cls(numbers)
        made._texts = text
        return made

    @classmethod
    def convert(cls, values: Iterable[Any]) -> Self:
        """Create a list from numbers or texts, and keep the texts.

        Parameters
        ----------
        values : iterable of float, int, Decimal, str or None
            Numbers. None and ``""`` become None.

        Returns
        -------
        NumberList

        Raises
        ------
        TypeError, ValueError
            If a value is not a number, or if it is infinite or NaN.
        """
        values = list(values)
        if cls._plain_types.issuperset(map(type, values)) and all(map(isfinite, values)):
            return cls(values)  # the common case; for other values, the conversion below raises the error
        ones: list[Any] = [None if value is None or value == "" else cls._one(value) for value in values]
        numbers: list[Any] = [None if one is None else cls._plain(one) for one in ones]
        made = cls(numbers)
        if any(one is not None and one._text is not None for one in ones):
            made._texts = ["" if one is None else one.text for one in ones]
        return made

    @classmethod
    def of(cls, numbers: Iterable[Any], raw: bytes | str | None) -> Self:
        """Create a list from numbers and the text from which they were read.

        Parameters
        ----------
        numbers : iterable of float, int or None
            Plain numbers.
        raw : bytes, str or None
            Text of all numbers, separated by backslashes; None if there is no text. It is not checked.

        Returns
        -------
        NumberList
        """
        made = cls(numbers)
        if raw is not None:
            made._texts = raw
        return made

    def plain(self) -> list[Any]:
        """Return the plain numbers.

        Returns
        -------
        list of float, int or None
            New list; its items are not `DS` or `IS` objects.
        """
        return list.copy(self)

    def texts(self) -> list[str]:
        """Return the text of each number.

        Returns
        -------
        list of str
            One text for each number; empty for None.
        """
        return ["" if one is None else one.text for one in self]  # type: ignore[attr-defined]

    @property
    def text(self) -> str:
        """Text of all numbers, separated by backslashes; the original text if the list was not changed."""
        texts = getattr(self, "_texts", None)
        if isinstance(texts, bytes):
            return texts.decode("latin-1")
        return texts if isinstance(texts, str) else "\\".join(self.texts())

    def _split(self) -> list[str] | None:
        texts: bytes | str | list[str] | None = getattr(self, "_texts", None)
        if isinstance(texts, bytes):
            texts = texts.decode("latin-1")
        return texts.split("\\") if isinstance(texts, str) else texts

    def _parallel(self) -> list[str] | None:
        texts = self._split()
        if texts is not None:
            self._texts = texts
        return texts

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> np.ndarray[Any, Any]:
        import numpy as np

        return np.array(list.copy(self), dtype=dtype)

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, index: SupportsIndex) -> T: ...
        @overload
        def __getitem__(self, index: slice) -> list[T]: ...

    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):
            return list(self)[index]
        number = list.__getitem__(self, index)
        if number is None:
            return None
        texts = self._parallel()
        return self._one(number) if texts is None else self._number(texts[index])

    def __iter__(self) -> Iterator[T]:
        texts = self._split()  # not stored, because the texts need more memory than the numbers
        numbers = list.copy(self)
        if texts is None:
            return iter([None if number is None else self._one(number) for number in numbers])  # type: ignore[misc]
        read = self._number
        return (None if number is None else read(text) for number, text in zip(numbers, texts, strict=True))  # type: ignore[misc]

    def _number(self, text: str) -> T:
        try:
            return self._read(text)
        except ValueError:  # the reader has reported it
            return interpret(self._one, text)[0]  # type: ignore

    def __reversed__(self) -> Iterator[T]:
        return reversed(list(self))

    def __contains__(self, value: object) -> bool:
        return list.__contains__(self, value) or (isinstance(value, str) and any(one == value for one in self))

    def index(self, value: Any, *limits: Any) -> int:
        """Return the first index of a value.

        Parameters
        ----------
        value : float, int or str
            Number or text.
        *limits : int, optional
            Range of indices to search, as for `list.index`.

        Returns
        -------
        int
            Index of the first equal value.

        Raises
        ------
        ValueError
            If no value is equal to it.
        """
        return list(self).index(value, *limits)

    def count(self, value: Any) -> int:
        """Count the occurrences of a value.

        Parameters
        ----------
        value : float, int or str
            Number or text.

        Returns
        -------
        int
            Number of values that are equal to it.
        """
        return list(self).count(value)

    def copy(self) -> list[T]:
        """Return the values in a plain list.

        Returns
        -------
        list of DS, IS or None
        """
        return list(self)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, list):
            return MultiValue.__eq__(self, other)
        return list.__eq__(self, other) or (len(self) == len(other) and list(self) == list(other))

    def __ne__(self, other: object) -> bool:
        return not self == other if isinstance(other, list) else MultiValue.__ne__(self, other)

    __hash__ = None

    def __repr__(self) -> str:
        return f"[{', '.join(map(repr, self))}]"

    def append(self, value: T) -> None:
        self[len(self) :] = [value]

    def extend(self, values: Iterable[T]) -> None:
        self[len(self) :] = values

    def insert(self, index: SupportsIndex, value: T) -> None:
        self[index:index] = [value]

    def pop(self, index: SupportsIndex = -1) -> T:
        value = self[index]
        del self[index]
        return value

    def reverse(self) -> None:
        self[:] = list(self)[::-1]

    def __setitem__(self, index: Any, value: Any) -> None:
        texts = self._parallel()
        if isinstance(index, slice):
            fresh = self.convert(value)
            if texts is None and getattr(fresh, "_texts", None) is not None:
                texts = self._texts = self.texts()
            if texts is not None:
                texts[index] = fresh.texts()
            list.__setitem__(self, index, list.copy(fresh))
        else:
            one = None if value is None or value == "" else self._one(value)
            if texts is None:
                texts = self._texts = self.texts()
            list.__setitem__(self, index, None if one is None else self._plain(one))  # type: ignore[misc]
            texts[index] = "" if one is None else one.text  # type: ignore[attr-defined]
        self._touch()

    def __delitem__(self, index: SupportsIndex | slice) -> None:
        texts = self._parallel()
        list.__delitem__(self, index)
        if texts is not None:
            del texts[index]
        self._touch()

    def __add__(self, other: Any) -> list[Any]:
        return list(self) + list(other)

    def __mul__(self, times: SupportsIndex) -> list[T]:
        return list(self) * times

    __rmul__ = __mul__

    def __copy__(self) -> Self:
        twin = type(self)(list.copy(self))
        texts = getattr(self, "_texts", None)
        if texts is not None:
            twin._texts = list(texts) if isinstance(texts, list) else texts
        return twin

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore_numbers, (type(self), list.copy(self), getattr(self, "_texts", None), self.changed)


def _restore_numbers(
    cls: type[NumberList[Any]], numbers: list[Any], texts: bytes | str | list[str] | None, changed: bool
) -> NumberList[Any]:
    made = cls(numbers)
    if texts is not None:
        made._texts = texts
    if changed:
        made._touch()
    return made


class DSList(NumberList[DS]):
    """Values of an element of VR DS."""

    __slots__ = ()
    _one = DS
    _plain = float  # type: ignore[assignment]
    _plain_types = frozenset({float})
    _read = DS.read


class ISList(NumberList[IS]):
    """Values of an element of VR IS."""

    __slots__ = ()
    _one = IS
    _plain = int  # type: ignore[assignment]
    _plain_types = frozenset({int})
    _read = IS.read


class PersonNameList(MultiValue[PersonName]):
    """Values of an element of VR PN."""

    __slots__ = ()
    _one = PersonName  # type: ignore[assignment]


class UIDList(MultiValue[UID]):
    """Values of an element of VR UI."""

    __slots__ = ()
    _one = UID  # type: ignore[assignment]


class TagList(MultiValue[Tag]):
    """Values of an element of VR AT."""

    __slots__ = ()
    _one = Tag  # type: ignore[assignment]


class DateList(MultiValue[DA]):
    """Values of an element of VR DA."""

    __slots__ = ()
    _one = DA


class TimeList(MultiValue[TM]):
    """Values of an element of VR TM."""

    __slots__ = ()
    _one = TM


class DateTimeList(MultiValue[DT]):
    """Values of an element of VR DT."""

    __slots__ = ()
    _one = DT


_KINDS: dict[str, type[MultiValue[Any]]] = {
    Kind.DATE: DateList,
    Kind.DATE_TIME: DateTimeList,
    Kind.DECIMAL: DSList,
    Kind.INTEGER_STRING: ISList,
    Kind.NAME: PersonNameList,
    Kind.TAG: TagList,
    Kind.TIME: TimeList,
    Kind.UID: UIDList,
}

LISTS = by_kind(_KINDS)
"""List class by VR; all other VRs use `MultiValue`."""
