"""Content items of structured reports: containers, texts, codes, numbers, dates and names (PS3.3 C.17.3)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypedDict

from dcmgen.create.reports.names import code_in, name_of, unit_of, value_of
from dcmgen.errors import CreateError, ElementValueError
from dcmgen.values.numbers import DS
from dcmgen.values.person_name import PersonName
from dcmgen.values.temporal import DA, DT, TM
from dcmgen.values.uid import UID

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date, datetime, time
    from typing import Self, Unpack

    from dcmgen.codes import Code
    from dcmgen.create.coding import CodeLike
    from dcmgen.model.dataset import BaseDataset

Relationship = Literal[
    "CONTAINS",
    "HAS OBS CONTEXT",
    "HAS ACQ CONTEXT",
    "HAS CONCEPT MOD",
    "HAS PROPERTIES",
    "INFERRED FROM",
    "SELECTED FROM",
]
"""Relationships of a content item to the one that encloses it (PS3.3 C.17.3.2.4)."""


class Common(TypedDict, total=False):
    """Arguments of all content items."""

    relationship: Relationship | None
    """Relationship to the enclosing content item. By default, it follows from the templates of PS3.16 and the value
    types."""
    observed: datetime | str | None
    """Observation DateTime, if it differs from the date and time of the document."""
    observation_uid: str
    """Observation UID, which identifies what is described in several documents."""


class ContentItem:
    """Content item of a structured report: a name, a value, and the content items below it.

    Use one of the subclasses, which are named after the value types of the standard.

    Parameters
    ----------
    name : Code, str, mapping, Dataset, tuple of str or None
        Concept Name: a code, or its meaning in PS3.16.
    children : iterable of ContentItem, optional
        Content items below this one.
    relationship : str, optional
        Relationship to the enclosing content item, such as ``"HAS PROPERTIES"``. By default, it follows from the
        templates of PS3.16 and the value types.
    observed : datetime.datetime or str, optional
        Observation DateTime.
    observation_uid : str, optional
        Observation UID.

    Attributes
    ----------
    name : Code or None
        Concept Name.
    children : list of ContentItem
        Content items below this one.
    relationship : str or None
        Relationship to the enclosing content item, if it was given.
    observed : DT or None
        Observation DateTime.
    observation_uid : str
        Observation UID, or "".

    Raises
    ------
    CreateError
        If the name is required and missing, if a text is not the meaning of a single code, if a value is not valid, or
        if something else than a content item is below this one.
    """

    __slots__ = ("children", "name", "observation_uid", "observed", "relationship")

    value_type: ClassVar[str] = ""
    """Value Type."""
    needs_name: ClassVar[bool] = True
    """Whether the content item must have a name."""

    name: Code | None
    children: list[ContentItem]
    relationship: Relationship | None
    observed: DT | None
    observation_uid: str

    def __init__(
        self, name: CodeLike | None, children: Iterable[ContentItem] = (), **common: Unpack[Common]
    ) -> None:
        self.name = None if name is None else name_of(name)
        if self.name is None and self.needs_name:
            raise CreateError(f"a {self.value_type} content item has no name", advice="Pass the code of its name")
        self.children = [checked(child) for child in children]
        self.relationship = common.get("relationship")
        observed = common.get("observed")
        self.observed = None if observed is None else DT(observed)
        self.observation_uid = common.get("observation_uid", "")

    # -- values -----------------------------------------------------------------------------------------------------

    def elements(self) -> dict[str, Any]:
        """Return the elements of the value by keyword, without the name."""
        return {}

    @classmethod
    def of(cls, item: BaseDataset) -> Self:
        """Return the content item of an item of Content Sequence, without the content items below it.

        Parameters
        ----------
        item : Dataset
            The item.

        Returns
        -------
        Self
            The content item.

        Raises
        ------
        DicomError
            If the name or the value is missing or not valid.
        """
        raise NotImplementedError

    def values(self) -> tuple[object, ...]:
        """Return what distinguishes the value from others of this class."""
        return ()

    @property
    def text(self) -> str:
        """The value as text; empty if there is none."""
        return ""

    # -- tree -------------------------------------------------------------------------------------------------------

    def walk(self) -> Iterator[ContentItem]:
        """Yield this content item and all below it, in the order of the document."""
        waiting = [self]
        while waiting:
            item = waiting.pop()
            yield item
            waiting += reversed(item.children)

    def find(self, name: CodeLike) -> list[ContentItem]:
        """Return the content items with a name, among this one and all below it.

        Parameters
        ----------
        name : Code, str, mapping, Dataset or tuple of str
            Concept Name.

        Returns
        -------
        list of ContentItem
            The content items in the order of the document.
        """
        code = name_of(name)
        return [item for item in self.walk() if item.name == code]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ContentItem):
            return NotImplemented
        from dcmgen.create.reports.relationships import relationship_of

        pairs = [(self, other)]
        while pairs:
            one, two = pairs.pop()
            if type(one) is not type(two) or len(one.children) != len(two.children) or one._key() != two._key():
                return False
            for first, second in zip(one.children, two.children, strict=True):
                if relationship_of(one, first) != relationship_of(two, second):
                    return False
                pairs.append((first, second))
        return True

    __hash__ = None  # type: ignore[assignment]  # a content item can change

    def _key(self) -> tuple[object, ...]:
        return (self.name, self.observed, self.observation_uid, *self.values())

    @property
    def label(self) -> str:
        """Name and value as text."""
        name = self.name.meaning if self.name is not None else ""
        if name and self.text:
            return f"{name}: {self.text}"
        return name or self.text or self.value_type

    def __repr__(self) -> str:
        below = sum(1 for _ in self.walk()) - 1
        more = f", {below} below" if below else ""
        return f"<{type(self).__name__} {self.label!r}{more}>"

    def __str__(self) -> str:
        """Return the content item and all below it as lines, indented by their depth."""
        lines = []
        waiting: list[tuple[int, ContentItem]] = [(0, self)]
        while waiting:
            depth, item = waiting.pop()
            lines += ["  " * depth + line for line in item.label.split("\n")]
            waiting += [(depth + 1, child) for child in reversed(item.children)]
        return "\n".join(lines)


def checked(child: object) -> ContentItem:
    """Return a child if it is a content item, and raise an error otherwise."""
    if isinstance(child, ContentItem):
        return child
    raise CreateError(
        f"{child!r} is not a content item", advice="Wrap it in one, such as Text(name, value), Num or Image"
    )


class Container(ContentItem):
    """Content item with other content items: a heading, or the root of a document.

    Parameters
    ----------
    name : Code, str, mapping, Dataset, tuple of str or None
        Heading, or title of the document.
    children : iterable of ContentItem, optional
        Content items below this one.
    template : str, optional
        Number of the template of PS3.16 that the content follows ("1500").
    continuous : bool, optional
        Whether the content items are parts of a continuous text.
    relationship, observed, observation_uid
        See `ContentItem`.
    """

    __slots__ = ("continuous", "template")
    value_type = "CONTAINER"
    needs_name = False

    def __init__(
        self,
        name: CodeLike | None,
        children: Iterable[ContentItem] = (),
        *,
        template: str = "",
        continuous: bool = False,
        **common: Unpack[Common],
    ) -> None:
        super().__init__(name, children, **common)
        self.template = template
        self.continuous = continuous

    def elements(self) -> dict[str, Any]:
        found: dict[str, Any] = {"ContinuityOfContent": "CONTINUOUS" if self.continuous else "SEPARATE"}
        if self.template:
            found["ContentTemplateSequence"] = [{"MappingResource": "DCMR", "TemplateIdentifier": self.template}]
        return found

    @classmethod
    def of(cls, item: BaseDataset) -> Self:
        templates = item.get("ContentTemplateSequence") or ()
        template = next((str(each.get("TemplateIdentifier") or "") for each in templates), "")
        return cls(
            code_in(item, "ConceptNameCodeSequence"),
            template=template,
            continuous=item.get("ContinuityOfContent") == "CONTINUOUS",
        )

    def values(self) -> tuple[object, ...]:
        return self.template, self.continuous


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
        The number; None if there is none, for example because the measurement failed.
    unit : Code, str, mapping, Dataset, tuple of str or None
        Unit as UCUM writes it ("mm", "mm2", "[hnsf'U]"; "1" without a unit), or a code. It may be None without a value.
    children : iterable of ContentItem, optional
        Content items below this one.
    qualifier : Code, str, mapping, Dataset or tuple of str, optional
        Qualifier of the value, or reason why there is none (CID 42), such as "Not a number" or "Measurement failure".
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

    def elements(self) -> dict[str, Any]:
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
        qualifier = code_in(item, "NumericValueQualifierCodeSequence")
        return cls(required_name(item), value, unit, qualifier=qualifier)

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
    numerator, denominator = (
        measured.get(f"Rational{part}Value") or () for part in ("Numerator", "Denominator")
    )
    found: Any = exact or measured.get("NumericValue") or ()
    if len(found) > 1:
        raise ElementValueError(f"the content item has {len(found)} numbers")
    if not exact and numerator and denominator and denominator[0]:
        return float(numerator[0] / denominator[0])
    return float(found[0]) if found else None


class _Simple(ContentItem):
    """Content item whose value is one element with text."""

    __slots__ = ("value",)
    keyword: ClassVar[str]
    value: str

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


class Date(_Simple):
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
    value: DA

    def __init__(
        self, name: CodeLike, value: date | str, children: Iterable[ContentItem] = (), **common: Unpack[Common]
    ) -> None:
        super().__init__(name, children, **common)
        self.value = DA(value)
        self._check(self.value.date)

    @classmethod
    def of(cls, item: BaseDataset) -> Self:
        return cls(required_name(item), item.get("Date") or "")


class Time(_Simple):
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
    value: TM

    def __init__(
        self, name: CodeLike, value: time | str, children: Iterable[ContentItem] = (), **common: Unpack[Common]
    ) -> None:
        super().__init__(name, children, **common)
        self.value = TM(value)
        self._check(self.value.time)

    @classmethod
    def of(cls, item: BaseDataset) -> Self:
        return cls(required_name(item), item.get("Time") or "")


class DateTime(_Simple):
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
    value: DT

    def __init__(
        self, name: CodeLike, value: datetime | str, children: Iterable[ContentItem] = (), **common: Unpack[Common]
    ) -> None:
        super().__init__(name, children, **common)
        self.value = DT(value)
        self._check(self.value.datetime)

    @classmethod
    def of(cls, item: BaseDataset) -> Self:
        return cls(required_name(item), item.get("DateTime") or "")


class UIDRef(_Simple):
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
    value: UID

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


class PName(_Simple):
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
    value: PersonName

    def __init__(
        self, name: CodeLike, value: str, children: Iterable[ContentItem] = (), **common: Unpack[Common]
    ) -> None:
        super().__init__(name, children, **common)
        self.value = PersonName(value)
        self._check()

    @classmethod
    def of(cls, item: BaseDataset) -> Self:
        return cls(required_name(item), item.get("PersonName") or "")


def required_name(item: BaseDataset) -> Code:
    """Return the name of an item of Content Sequence that must have one.

    Raises
    ------
    ElementValueError
        If it has none.
    """
    name = code_in(item, "ConceptNameCodeSequence")
    if name is None:
        raise ElementValueError("Concept Name Code Sequence is missing or empty")
    return name
