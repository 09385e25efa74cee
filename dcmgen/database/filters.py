"""Conditions on the elements of records, as SQL and as functions."""

from __future__ import annotations

from fnmatch import translate
from re import compile as regex

from dcmgen import dictionary
from dcmgen.database.columns import HEADER, INSTANCE, storage
from dcmgen.errors import DicomError, ElementValueError
from dcmgen.model.convert import converted
from dcmgen.model.keywords import unknown
from dcmgen.values.vr import REPRESENTATIONS, TEMPORAL, Kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from dcmgen.database.columns import Stored

_LITERAL = (
    TEMPORAL | {"UR"} | {vr for vr, row in REPRESENTATIONS.items() if row.kind in {Kind.UID, Kind.TAG, Kind.SEQUENCE}}
)
"""VRs whose values have no wildcards."""
_LAST = "\x7f"
"""Follows every character of dates and times, so that "2024" as upper limit includes all of 2024."""


class Between:
    """A range of values; see `between`."""

    __slots__ = ("high", "low")

    def __init__(self, low: Any = None, high: Any = None) -> None:
        self.low = low
        self.high = high

    def __repr__(self) -> str:
        return f"between({self.low!r}, {self.high!r})"


def between(low: Any = None, high: Any = None) -> Between:
    """Return a condition for `Database.instances` and the like: the value is in a range.

    Parameters
    ----------
    low, high : object, optional
        Limits, which belong to the range. None sets no limit.

    Returns
    -------
    Between
        Condition, which you pass instead of a value.

    Raises
    ------
    ValueError
        If both limits are None.

    Examples
    --------
    >>> from dcmgen.database import between
    >>> between(10, 20)
    between(10, 20)
    """
    if low is None and high is None:
        raise ValueError("a range requires at least one limit")
    return Between(low, high)


class Condition:
    """What the value of an element must be.

    Parameters
    ----------
    keyword : str
        Element.
    value : object
        A value; text with the wildcards ``*`` and ``?``; a range; None for an absent or empty element; or a list, of
        which one entry must match.

    Attributes
    ----------
    keyword : str
        Element.
    tag : int
        Its tag.
    column : str
        Expression of its column in a query; "" if it is not in the index.

    Raises
    ------
    KeywordError
        If the keyword does not exist.
    ElementTypeError, ElementValueError
        If the element cannot have the value.
    """

    __slots__ = ("_alternatives", "_is_list", "_convert", "column", "keyword", "tag")

    def __init__(self, keyword: str, value: Any) -> None:
        tag = dictionary.tag_for_keyword(keyword)
        if tag is None:
            raise unknown(keyword)
        self.keyword = keyword
        self.tag = tag
        self.column = f'h."{keyword}"' if keyword in HEADER else f'f."{keyword}"' if keyword in INSTANCE else ""
        self._convert = storage(keyword)
        vr = dictionary.vr_of(tag)[:2]
        self._is_list = dictionary.vm_of(tag) != "1"
        values = value if isinstance(value, (list, tuple, set, frozenset)) else [value]
        self._alternatives = [self._alternative(vr, each) for each in values]

    def _alternative(self, vr: str, value: Any) -> tuple[str, Any, Any]:
        """Return the kind of a comparison and its operands."""
        if value is None or value == "":
            return "empty", None, None
        if isinstance(value, Between):
            high = self._limit(vr, value.high)
            return "range", self._limit(vr, value.low), f"{high}{_LAST}" if vr in TEMPORAL and high else high
        if isinstance(value, str):
            if vr in ("DA", "TM") and "-" in value:
                low, _, high = value.partition("-")
                return self._alternative(vr, Between(low or None, high or None))
            if vr not in _LITERAL and ("*" in value or "?" in value) and self._convert("a") == "a":
                return "glob", value, None
        return "equal", self._limit(vr, value), None

    def _limit(self, vr: str, value: Any) -> Stored:
        if value is None:
            return None
        try:
            return self._convert(converted(self.tag, vr, value))
        except DicomError:
            raise
        except (TypeError, ValueError) as error:
            raise ElementValueError(f"the filter is not a valid value: {error}", tag_path=self.keyword) from None

    def sql(self) -> tuple[str, list[Stored]]:
        """Return the expression of the condition in a query, and its parameters; NULL means that it is not fulfilled."""
        column = self.column
        parts, parameters = [], []
        for kind, first, second in self._alternatives:
            if kind == "empty":
                parts.append(f"{column} IS NULL")
            elif kind == "range":
                limits = [(op, limit) for op, limit in ((">=", first), ("<=", second)) if limit is not None]
                parameters += [limit for _, limit in limits]
                text = " AND ".join(f"{column} {operator} ?" for operator, _ in limits)
                if not isinstance(limits[0][1], str):
                    text += f" AND typeof({column}) <> 'text'"  # every text is greater than every number
                parts.append(f"({text})")
            elif kind == "glob":
                text = f"'\\' || {column} || '\\'" if self._is_list else column
                pattern = first.replace("[", "[[]")
                parameters.append(f"*\\{pattern}\\*" if self._is_list else pattern)
                parts.append(f"{text} GLOB ?")
            elif self._is_list:
                parameters.append(f"\\{first}\\")
                parts.append(f"instr('\\' || {column} || '\\', ?)")
            else:
                parameters.append(first)
                parts.append(f"{column} = ?")
        return f"({' OR '.join(parts) or '0'})", parameters

    def matches(self, value: Any) -> bool:
        """Return whether a value of a dataset fulfills the condition."""
        stored = [self._convert(value)]
        if isinstance(value, list) and len(value) > 1:
            stored += map(self._convert, value)
        return any(self._matches(each, *operands) for each in stored for operands in self._alternatives)

    def _matches(self, stored: Stored, kind: str, first: Any, second: Any) -> bool:
        if kind == "empty" or stored is None:
            return kind == "empty" and stored is None
        if kind == "equal":
            return bool(stored == first)
        if kind == "glob":
            return regex(translate(first.replace("[", "[[]"))).match(str(stored)) is not None
        try:
            return bool((first is None or stored >= first) and (second is None or stored <= second))
        except TypeError:  # invalid text where a number is expected
            return False


def conditions(keywords: Mapping[str, Any]) -> list[Condition]:
    """Return the conditions of filters by keyword."""
    return [Condition(keyword, value) for keyword, value in keywords.items()]


def where(found: Iterable[Condition]) -> tuple[str, list[Stored]]:
    """Return the expression that all conditions on elements in the index are fulfilled, and its parameters."""
    parts, parameters = [], []
    for condition in found:
        if condition.column:
            text, values = condition.sql()
            parts.append(text)
            parameters += values
    return " AND ".join(parts) or "1", parameters
