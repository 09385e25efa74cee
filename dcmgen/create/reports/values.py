"""Content items with values: texts, codes, numbers, dates, times, UIDs and names of persons (PS3.3 C.17.3.3)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from dcmgen.create.reports.items import Common, ContentItem
from dcmgen.create.reports.names import code_in, required_name, unit_of, value_of
from dcmgen.errors import CreateError, ElementValueError
from dcmgen.values.numbers import DS
from dcmgen.values.person_name import PersonName
from dcmgen.values.temporal import DA, DT, TM
from dcmgen.values.uid import UID

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date, datetime, time
    from typing import Self, Unpack

    from dcmgen.create.coding import CodeLike
    from dcmgen.model.dataset import BaseDataset

V = TypeVar("V", bound=str)


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
    value : float or None
        The number; None if there is not one, for example because the measurement failed.
    unit : Code, str, mapping, Dataset, tuple of str or None
        Unit as UCUM writes it ("mm", "mm2", "[hnsf'U]"; "1" without a unit), or a code. It may be None without a value.
    children : iterable of ContentItem, optional
        Content items below this one.
    qualifier : Code, str, mapping, Dataset or tuple of str, optional
        Qualifier of the value, or reason why the number is missing (CID 42), such as "Not a number" or "Measurement failure".
    relationship, observed, observation_uid
        See `ContentItem`.

    Notes
    -----
    Numeric Value has up to 16 characters. If they are not enough for a number, Floating Point Value is also written, so
    that the same number is read.
    """

    __slots__ = ("qualifier", "unit", "value")
    value_type = "NUM"

    def __init__(
        self,
        name: CodeLike,
        value: float | None,
        unit: CodeLike | None = None,
        children: Iterable[ContentItem] = (),
        *,
        qualifier: CodeLike | None = None,
        **common: Unpack[Common],
    ) -> None:
        super().__init__(name, children, **common)
        self.value = None if value is None else float(value)
        self.unit = None if unit is None else unit_of(unit)
        self.qualifier = None if qualifier is None else value_of(qualifier, what="qualifier")
        if self.value is not None and not math.isfinite(self.value):
            raise CreateError(
                f"the value of {self.name} is {self.value}, which a report cannot contain",
                advice="Pass None, and the reason as qualifier",
            )
        if self.value is not None and self.unit is None:
            raise CreateError(f"the value of {self.name} has no unit", advice='Pass one, or "1" for pure numbers')
        self._check()

    def _check(self) -> None:
        if self.value is None and self.qualifier is None:
            raise CreateError(
                f"{self.name} has neither a value nor a qualifier",
                advice='Pass the reason as qualifier, such as "Measurement failure"',
            )

    def elements(self) -> dict[str, Any]:
        self._check()  # a report that was read can lack both
        found: dict[str, Any] = {"MeasuredValueSequence": []}
        if self.value is not None:
            decimal = DS(int(self.value) if self.value.is_integer() else self.value)
            measured: dict[str, Any] = {"NumericValue": [decimal], "MeasurementUnitsCodeSequence": [self.unit]}
            if float(str(decimal)) != self.value:
                measured["FloatingPointValue"] = [self.value]
            found["MeasuredValueSequence"] = [measured]
        if self.qualifier is not None:
            found["NumericValueQualifierCodeSequence"] = [self.qualifier]
        return found

    @classmethod
    def of(cls, item: BaseDataset) -> Self:
        measured = next(iter(item.get("MeasuredValueSequence") or ()), None)
        value = unit = None
        if measured is not None:
            value = _number(measured)
            unit = code_in(measured, "MeasurementUnitsCodeSequence")
            if value is None:
                unit = None
            elif unit is None:
                raise ElementValueError("Measurement Units Code Sequence is missing or empty")
        made = cls.__new__(cls)
        ContentItem.__init__(made, required_name(item))
        made.value, made.unit = value, unit
        made.qualifier = code_in(item, "NumericValueQualifierCodeSequence")
        return made

    def values(self) -> tuple[object, ...]:
        return self.value, self.unit, self.qualifier

    @property
    def text(self) -> str:
        if self.value is None:
            return self.qualifier.meaning if self.qualifier is not None else ""
        unit = self.unit.value if self.unit is not None else ""
        return f"{self.value:.12g} {'' if unit == '1' or unit.startswith('{') else unit}".strip()


def _number(measured: BaseDataset) -> float | None:
    """Return the value of an item of Measured Value Sequence: of its most exact element."""
    exact = measured.get("FloatingPointValue") or ()
    numerator, denominator = (measured.get(f"Rational{part}Value") or () for part in ("Numerator", "Denominator"))
    found: Any = exact or measured.get("NumericValue") or ()
    if len(found) > 1:
        raise ElementValueError(f"the content item has {len(found)} numbers")
    if not exact and numerator and denominator and denominator[0]:
        return float(numerator[0] / denominator[0])
    return float(found[0]) if found else None


class _Simple(ContentItem, Generic[V]):
    """Content item whose value is one element with text."""

    __slots__ = ("value",)
    keyword: ClassVar[str]
    value: V

    def elements(self) -> dict[str, Any]:
        return {self.keyword: self.value}

    def values(self) -> tuple[object, ...]:
        return (self.value,)

    @property
    def text(self) -> str:
        return str(self.value)

    def _check(self, convert: Callable[[], object] | None = None) -> None:
        if not self.value:
            raise CreateError(f"{self.name} has no value", advice="Pass one, or omit the item")
        try:
            if convert is not None:
                convert()
        except ValueError as error:
            raise CreateError(f"the value of {self.name} is not valid: {error}", advice="Correct it") from error


class Date(_Simple[DA]):
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

    def __init__(
        self, name: CodeLike, value: date | str, children: Iterable[ContentItem] = (), **common: Unpack[Common]
    ) -> None:
        super().__init__(name, children, **common)
        self.value = DA(value)
        self._check(self.value.date)

    @classmethod
    def of(cls, item: BaseDataset) -> Self:
        return cls(required_name(item), item.get("Date") or "")


class Time(_Simple[TM]):
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

    def __init__(
        self, name: CodeLike, value: time | str, children: Iterable[ContentItem] = (), **common: Unpack[Common]
    ) -> None:
        super().__init__(name, children, **common)
        self.value = TM(value)
        self._check(self.value.time)

    @classmethod
    def of(cls, item: BaseDataset) -> Self:
        return cls(required_name(item), item.get("Time") or "")


class DateTime(_Simple[DT]):
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

    def __init__(
        self, name: CodeLike, value: datetime | str, children: Iterable[ContentItem] = (), **common: Unpack[Common]
    ) -> None:
        super().__init__(name, children, **common)
        self.value = DT(value)
        self._check(self.value.datetime)

    @classmethod
    def of(cls, item: BaseDataset) -> Self:
        return cls(required_name(item), item.get("DateTime") or "")


class UIDRef(_Simple[UID]):
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

    def __init__(
        self, name: CodeLike, value: str, children: Iterable[ContentItem] = (), **common: Unpack[Common]
    ) -> None:
        super().__init__(name, children, **common)
        self.value = UID(value)
        if not self.value.is_valid:
            raise CreateError(f"the value of {self.name}, {value!r}, is not a UID", advice="Pass a valid UID")

    @classmethod
    def of(cls, item: BaseDataset) -> Self:
        return cls(required_name(item), item.get("UID") or "")


class PName(_Simple[PersonName]):
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

    def __init__(
        self, name: CodeLike, value: str, children: Iterable[ContentItem] = (), **common: Unpack[Common]
    ) -> None:
        super().__init__(name, children, **common)
        self.value = PersonName(value)
        self._check()

    @classmethod
    def of(cls, item: BaseDataset) -> Self:
        return cls(required_name(item), item.get("PersonName") or "")
