"""Content items with values: texts, codes, numbers, dates, times, UIDs and names of persons (PS3.3 C.17.3.3)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from dcmgen.create.reports.items import Common, ContentItem
from dcmgen.create.reports.names import code_in, items_of, required_name, value_of
from dcmgen.create.reports.quantities import to_number
from dcmgen.create.units import unit_of
from dcmgen.errors import CreateError, ElementValueError
from dcmgen.values.numbers import DS
from dcmgen.values.person_name import PersonName
from dcmgen.values.temporal import DA, DT, TM
from dcmgen.values.uid import UID

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime, time
    from typing import Self, Unpack

    from dcmgen.create.coding import CodeLike
    from dcmgen.model.dataset import BaseDataset

V = TypeVar("V", bound=str)
G = TypeVar("G")


class Text(ContentItem):
    """Content item with text.

    Parameters
    ----------
    name : Code, str, mapping, Dataset or tuple of str
        Concept Name.
    value : str
        The text, which can have several lines.
    children : iterable of ContentItem, optional
        Content items below this one.
    relationship, observed, observation_uid
        See `ContentItem`.
    """

    __slots__ = ("value",)
    value_type = "TEXT"

    def __init__(
        self, name: CodeLike, value: str, children: Iterable[ContentItem] = (), **common: Unpack[Common]
    ) -> None:
        super().__init__(name, children, **common)
        if not isinstance(value, str) or not value.strip():
            raise CreateError(f"{self.name} has no text", advice="Pass a text that is not empty, or omit the item")
        self.value = value

    def elements(self) -> dict[str, Any]:
        return {"TextValue": self.value}

    @classmethod
    def of(cls, item: BaseDataset) -> Self:
        return cls(required_name(item), str(item.get("TextValue") or ""))

    def values(self) -> tuple[object, ...]:
        return (self.value,)

    @property
    def text(self) -> str:
        return self.value.strip("\r\n").replace("\r\n", "\n")


class Coded(ContentItem):
    """Content item with a code (value type CODE).

    Parameters
    ----------
    name : Code, str, mapping, Dataset or tuple of str
        Concept Name.
    value : Code, str, mapping, Dataset or tuple of str
        The code, or its meaning in PS3.16.
    children : iterable of ContentItem, optional
        Content items below this one.
    relationship, observed, observation_uid
        See `ContentItem`.
    """

    __slots__ = ("value",)
    value_type = "CODE"

    def __init__(
        self, name: CodeLike, value: CodeLike, children: Iterable[ContentItem] = (), **common: Unpack[Common]
    ) -> None:
        super().__init__(name, children, **common)
        self.value = value_of(value, self.name)

    def elements(self) -> dict[str, Any]:
        return {"ConceptCodeSequence": [self.value]}

    @classmethod
    def of(cls, item: BaseDataset) -> Self:
        value = code_in(item, "ConceptCodeSequence")
        if value is None:
            raise ElementValueError("Concept Code Sequence is missing or empty")
        return cls(required_name(item), value)

    def values(self) -> tuple[object, ...]:
        return (self.value,)

    @property
    def text(self) -> str:
        return self.value.meaning


class Num(ContentItem):
    """Content item with a number and its unit.

    Parameters
    ----------
    name : Code, str, mapping, Dataset or tuple of str
        Concept Name: what is measured.
    value : float, sequence of float, or None
        The number, or several; None if there is not one, for example because the measurement failed.
    unit : Code, str, mapping, Dataset, tuple of str or None
        Unit as UCUM writes it ("mm", "mm2", "[hnsf'U]"; "1" without a unit), or a code. It may be None without a value.
    children : iterable of ContentItem, optional
        Content items below this one.
    qualifier : Code, str, mapping, Dataset or tuple of str, optional
        Qualifier of the value, or reason why the number is missing (CID 42), such as "Not a number" or "Measurement
        failure".
    relationship, observed, observation_uid
        See `ContentItem`.

    Attributes
    ----------
    numbers : tuple of float
        All numbers: usually one.
    unit, qualifier : Code or None
        Unit and qualifier.

    Notes
    -----
    Numeric Value has up to 16 characters. If they are not enough for a number, Floating Point Value is also written, so
    that the same number is read.
    """

    __slots__ = ("numbers", "qualifier", "unit")
    value_type = "NUM"

    def __init__(
        self,
        name: CodeLike,
        value: float | Sequence[float] | None,
        unit: CodeLike | None = None,
        children: Iterable[ContentItem] = (),
        *,
        qualifier: CodeLike | None = None,
        **common: Unpack[Common],
    ) -> None:
        super().__init__(name, children, **common)
        is_list = isinstance(value, Sequence) and not isinstance(value, str)
        several: Any = value if is_list else () if value is None else (value,)
        self.numbers = tuple(to_number(each, self.name) for each in several)
        self.unit = None if unit is None else unit_of(unit)
        self.qualifier = None if qualifier is None else value_of(qualifier, what="qualifier")
        for number in self.numbers:
            if not math.isfinite(number):
                raise CreateError(
                    f"the value of {self.name} is {number}, which a report cannot contain",
                    advice="Pass None, and the reason as qualifier",
                )
        if self.numbers and self.unit is None:
            raise CreateError(f"the value of {self.name} has no unit", advice='Pass one, or "1" for pure numbers')
        self._check()

    @property
    def value(self) -> float | None:
        """The number; None without one.

        Raises
        ------
        ElementValueError
            If there are several numbers; use `numbers`.
        """
        if len(self.numbers) > 1:
            raise ElementValueError(f"{self.name} has {len(self.numbers)} numbers", advice="Use its attribute numbers")
        return self.numbers[0] if self.numbers else None

    def _check(self) -> None:
        if not self.numbers and self.qualifier is None:
            raise CreateError(
                f"{self.name} has neither a value nor a qualifier",
                advice='Pass the reason as qualifier, such as "Measurement failure"',
            )

    def elements(self) -> dict[str, Any]:
        self._check()  # a report that was read can lack both
        found: dict[str, Any] = {"MeasuredValueSequence": []}
        if self.numbers:
            decimals = [DS(int(number) if number.is_integer() else number) for number in self.numbers]
            measured: dict[str, Any] = {"NumericValue": decimals, "MeasurementUnitsCodeSequence": [self.unit]}
            if tuple(float(str(decimal)) for decimal in decimals) != self.numbers:
                measured["FloatingPointValue"] = list(self.numbers)
            found["MeasuredValueSequence"] = [measured]
        if self.qualifier is not None:
            found["NumericValueQualifierCodeSequence"] = [self.qualifier]
        return found

    @classmethod
    def of(cls, item: BaseDataset) -> Self:
        measured = next(iter(items_of(item, "MeasuredValueSequence")), None)
        made = cls.__new__(cls)
        ContentItem.__init__(made, required_name(item))
        made.numbers = () if measured is None else _numbers(measured)
        made.unit = None
        if measured is not None and made.numbers:
            made.unit = code_in(measured, "MeasurementUnitsCodeSequence")
            if made.unit is None:
                raise ElementValueError("Measurement Units Code Sequence is missing or empty")
        made.qualifier = code_in(item, "NumericValueQualifierCodeSequence")
        return made

    def values(self) -> tuple[object, ...]:
        return self.numbers, self.unit, self.qualifier

    @property
    def text(self) -> str:
        if not self.numbers:
            return self.qualifier.meaning if self.qualifier is not None else ""
        unit = self.unit.value if self.unit is not None else ""
        listed = ", ".join(f"{number:.12g}" for number in self.numbers)
        return f"{listed} {'' if unit == '1' or unit.startswith('{') else unit}".strip()


def _numbers(measured: BaseDataset) -> tuple[float, ...]:
    """Return the numbers of an item of Measured Value Sequence, from its most exact element."""
    exact = measured.get("FloatingPointValue") or ()
    above, below = (measured.get(f"Rational{part}Value") or () for part in ("Numerator", "Denominator"))
    if not exact and above and len(above) == len(below):
        if 0 in below:
            raise ElementValueError("Rational Denominator Value is 0")
        exact = [one / other for one, other in zip(above, below, strict=True)]
    found: Any = exact or measured.get("NumericValue") or ()
    numbers = tuple(map(float, found))
    if not all(map(math.isfinite, numbers)):
        raise ElementValueError("Numeric Value is not a finite number")
    return numbers


class _Simple(ContentItem, Generic[V, G]):
    """Content item whose value is one element with text."""

    __slots__ = ("value",)
    keyword: ClassVar[str]
    value: V

    def __init__(
        self, name: CodeLike, value: G, children: Iterable[ContentItem] = (), **common: Unpack[Common]
    ) -> None:
        super().__init__(name, children, **common)
        if not value:
            raise CreateError(f"{self.name} has no value", advice="Pass one, or omit the item")
        try:
            self.value = self._convert(value)
        except ValueError as error:
            raise CreateError(f"the value of {self.name} is not valid: {error}", advice="Correct it") from error

    def _convert(self, value: G) -> V:
        """Return the value as its type of PS3.5; raise ValueError if it is not valid."""
        raise NotImplementedError

    def elements(self) -> dict[str, Any]:
        return {self.keyword: self.value}

    @classmethod
    def of(cls, item: BaseDataset) -> Self:
        value: Any = item.get(cls.keyword) or ""
        return cls(required_name(item), value)

    def values(self) -> tuple[object, ...]:
        return (self.value,)

    @property
    def text(self) -> str:
        return str(self.value)


class Date(_Simple[DA, "date | str"]):
    """Content item with a date.

    Parameters
    ----------
    name : Code, str, mapping, Dataset or tuple of str
        Concept Name.
    value : datetime.date or str
        The date; text in the form YYYYMMDD.
    children : iterable of ContentItem, optional
        Content items below this one.
    relationship, observed, observation_uid
        See `ContentItem`.
    """

    __slots__ = ()
    value_type = "DATE"
    keyword = "Date"

    def _convert(self, value: date | str) -> DA:
        made = DA(value)
        made.date()
        return made


class Time(_Simple[TM, "time | str"]):
    """Content item with a time of day.

    Parameters
    ----------
    name : Code, str, mapping, Dataset or tuple of str
        Concept Name.
    value : datetime.time or str
        The time; text in the form HHMMSS.FFFFFF.
    children : iterable of ContentItem, optional
        Content items below this one.
    relationship, observed, observation_uid
        See `ContentItem`.
    """

    __slots__ = ()
    value_type = "TIME"
    keyword = "Time"

    def _convert(self, value: time | str) -> TM:
        made = TM(value)
        made.time()
        return made


class DateTime(_Simple[DT, "datetime | str"]):
    """Content item with a date and time.

    Parameters
    ----------
    name : Code, str, mapping, Dataset or tuple of str
        Concept Name.
    value : datetime.datetime or str
        The date and time; text in the form YYYYMMDDHHMMSS.FFFFFF&ZZXX.
    children : iterable of ContentItem, optional
        Content items below this one.
    relationship, observed, observation_uid
        See `ContentItem`.
    """

    __slots__ = ()
    value_type = "DATETIME"
    keyword = "DateTime"

    def _convert(self, value: datetime | str) -> DT:
        made = DT(value)
        made.datetime()
        return made


class UIDRef(_Simple[UID, str]):
    """Content item with a UID.

    Parameters
    ----------
    name : Code, str, mapping, Dataset or tuple of str
        Concept Name.
    value : str
        The UID.
    children : iterable of ContentItem, optional
        Content items below this one.
    relationship, observed, observation_uid
        See `ContentItem`.
    """

    __slots__ = ()
    value_type = "UIDREF"
    keyword = "UID"

    def _convert(self, value: str) -> UID:
        made = UID(value)
        if not made.is_valid:
            raise ValueError(f"{value!r} is not a UID")
        return made


class PName(_Simple[PersonName, str]):
    """Content item with the name of a person.

    Parameters
    ----------
    name : Code, str, mapping, Dataset or tuple of str
        Concept Name.
    value : str or PersonName
        The name of the person ("Doe^Jane").
    children : iterable of ContentItem, optional
        Content items below this one.
    relationship, observed, observation_uid
        See `ContentItem`.
    """

    __slots__ = ()
    value_type = "PNAME"
    keyword = "PersonName"

    def _convert(self, value: str) -> PersonName:
        return PersonName(value)
