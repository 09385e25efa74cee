"""Descriptions of conditions, value lists and item counts in English, for messages, explanations and editors.

The functions that need names of elements and UIDs are methods of `Wording`, because the generator describes conditions
with names from its own facts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from dcmgen._printable import counted
from dcmgen.rules.expressions import parse_path
from dcmgen.values.tag import Tag

if TYPE_CHECKING:
    from typing import Protocol

    from dcmgen.rules.expressions import Expr

    class Condition(Protocol):
        """A condition of `dcmgen.rules` or of the generator's facts."""

        @property
        def status(self) -> str: ...
        @property
        def required(self) -> Expr | None: ...
        @property
        def allowed(self) -> Expr | None: ...
        @property
        def otherwise(self) -> str: ...

    class Terms(Protocol):
        """A value list of `dcmgen.rules` or of the generator's facts."""

        @property
        def kind(self) -> str: ...
        @property
        def values(self) -> tuple[str, ...]: ...
        @property
        def value(self) -> int | None: ...
        @property
        def condition(self) -> Expr | None: ...

    class Constraint(Protocol):
        """A constraint of an IOD, of `dcmgen.rules` or of the generator's facts."""

        @property
        def kind(self) -> str: ...
        @property
        def path(self) -> str: ...
        @property
        def module(self) -> str: ...
        @property
        def values(self) -> tuple[str, ...]: ...
        @property
        def least(self) -> float | None: ...
        @property
        def most(self) -> float | None: ...
        @property
        def condition(self) -> Expr | None: ...


_COMPARISONS = {
    ">": "greater than ",
    "<": "less than ",
    ">=": "at least ",
    "<=": "at most ",
    "==": "",
    "!=": "not ",
}
_COUNTS = {
    ">": "more than",
    "<": "fewer than",
    ">=": "at least",
    "<=": "at most",
    "==": "exactly",
    "!=": "any number except",
}
_OPPOSITES = {
    "present": "absent",
    "absent": "present",
    "nonempty": "empty",
    "empty": "nonempty",
    "in": "not in",
    "not in": "in",
    "==": "!=",
    "!=": "==",
}
_NEGATIONS = {
    " is present": " is absent",
    " is ": " is not ",
    " has ": " does not have ",
    " identifies ": " does not identify ",
    " applies": " does not apply",
}
_SCOPES = {
    "/": " in the dataset",
    "../": " in the enclosing item",
    "?": " of this frame",
}
_SYNTAXES = {"lossy": "always lossy", "video": "that of a video"}
_ANYWHERE = "//"


def any_of(values: Iterable[str]) -> str:
    """Join words as ``"A, B or C"``."""
    *first, last = list(values) or [""]
    return f"{', '.join(first)} or {last}" if first else last


def items(limits: tuple[int, int | None]) -> str:
    """Describe a range of item counts, such as ``"one or more items"``.

    Parameters
    ----------
    limits : tuple of (int, int or None)
        Smallest and largest number of items; None for no upper limit.
    """
    low, high = limits
    if low == high:
        return "exactly one item" if low == 1 else f"exactly {low} items"
    if high is None:
        return "one or more items" if low == 1 else f"{low} or more items" if low else "any number of items"
    return f"{low} to {high} items" if low else f"at most {'one item' if high == 1 else f'{high} items'}"


def limits(constraint: Constraint) -> str:
    """Describe the range of a constraint, such as ``"200 to 1000"`` or ``"at most 400"``."""
    if constraint.least is None:
        return f"at most {constraint.most:g}"
    return (
        f"at least {constraint.least:g}" if constraint.most is None else f"{constraint.least:g} to {constraint.most:g}"
    )


def item_limits(constraint: Constraint) -> tuple[int, int | None]:
    """Return the range of a constraint as numbers of items."""
    return int(constraint.least or 0), None if constraint.most is None else int(constraint.most)


class Wording:
    """Descriptions with the names of a data dictionary.

    Parameters
    ----------
    name_of : callable
        Returns the name of a tag; "" if it has none.
    vr_of : callable
        Returns the VR of a tag.
    uid_name : callable
        Returns the name of a UID.
    """

    def __init__(
        self, name_of: Callable[[int], str], vr_of: Callable[[int], str], uid_name: Callable[[str], str]
    ) -> None:
        self._name_of = name_of
        self._vr_of = vr_of
        self._uid_name = uid_name
        self._operators: dict[str, Callable[..., str]] = {
            "and": lambda *parts: self.joined("and", parts),
            "or": lambda *parts: self.joined("or", parts),
            "not": self._denied,
            "present": lambda path: self._about(path, "is present"),
            "absent": self._is_absent,
            "nonempty": lambda path: self._about(path, "has a value"),
            "empty": lambda path: self._about(path, "has no value"),
            "in": lambda path, values: self._about(path, f"is {self._values(path, values)}"),
            "not in": lambda path, values: self._about(path, f"is not {self._values(path, values)}"),
            **{op: self._compared(words) for op, words in _COMPARISONS.items()},
            **{f"count {op}": self._counted(words) for op, words in _COUNTS.items()},
            "sop class": lambda uids: f"the SOP Class is {any_of(map(uid_name, uids))}",
            "module": lambda name: f"the {name} Module is present",
            "macro": lambda name: f"the {name} functional group is present",
            "iod": lambda names: f"the IOD is {any_of(names)}",
            "private": lambda path: self._about(path, "identifies a private element"),
            "vr": lambda path, vrs: self._about(path, f"identifies an element of VR {any_of(vrs)}"),
            "some": lambda path, inner: f"in an item of {self._subject(path)}, {self.describe(inner)}",
            "linked": self._linked,
            "transfer syntax": lambda kind: f"the transfer syntax is {_SYNTAXES[kind]}",
            "item": self._item,
            "undecidable": lambda topic: f"a condition that cannot be checked ({topic}) applies",
        }

    def describe(self, expr: Expr) -> str:
        """Describe a condition in English.

        Parameters
        ----------
        expr : Expr
            A condition in the expression language of `dcmgen.rules.expressions`.

        Returns
        -------
        str
            A clause such as ``"Image Type Value 1 is ORIGINAL and Patient Position is absent"``.
        """
        op, *arguments = expr
        words = self._operators.get(op)
        return words(*arguments) if words is not None else repr(expr)

    def _linked(self, path: str, key: str, link: str, inner: Expr) -> str:
        item = f"the item of {self._subject(path)} that {self._subject(link)} refers to"
        return f"in {item}, {self.describe(inner)}"

    def permission(self, condition: Condition) -> str:
        """Describe when a conditional attribute or Module may be present; return "" if no condition allows it.

        Parameters
        ----------
        condition : Condition
            Condition of a Type 1C or 2C attribute, or of a Module of usage C.

        Returns
        -------
        str
            One or two clauses, as `describe` returns them.
        """
        required, allowed = condition.required, condition.allowed
        if required is not None and allowed is not None and required[0] == "and" and allowed in required[1:]:
            required = None  # it is a special case of the other one
        return ", or if ".join(self.describe(expr) for expr in (required, allowed) if expr is not None)

    def requirement(self, condition: Condition | None) -> Iterator[str]:
        """Yield sentences, without periods, that state when an attribute or Module is required and allowed."""
        if condition is None:
            return
        if condition.status == "unparsed":
            yield "Conditional; the condition could not be parsed, so it is never reported as an error"
            return
        if condition.status == "undecidable":
            yield "Conditional; an object cannot decide the condition, so it is never reported as an error"
            return
        if condition.required is not None:
            yield f"Required if {self.describe(condition.required)}"
        if condition.allowed is not None:
            yield f"Otherwise allowed only if {self.describe(condition.allowed)}"
        elif condition.otherwise == "allowed":
            yield "May be present otherwise"
        else:
            yield "Not allowed otherwise"

    def terms(self, terms: Terms) -> str:
        """Describe a value list: ``"Enumerated Values of Value 1 if Modality is CT: ORIGINAL, DERIVED"``."""
        head = "Enumerated Values" if terms.kind == "enumerated" else "Defined Terms"
        which = f" of Value {terms.value}" if terms.value else ""
        when = f" if {self.describe(terms.condition)}" if terms.condition else ""
        return f"{head}{which}{when}: {', '.join(terms.values)}"

    def constraint(self, rule: Constraint) -> str:
        """Describe a constraint of an IOD.

        Parameters
        ----------
        rule : Constraint
            The constraint.

        Returns
        -------
        str
            A line such as ``"Sampling Frequency in Waveform Sequence: 200 to 1000"``.
        """
        about = self._subject(rule.path.lstrip("/?")) if rule.path else f"{rule.module} Module"
        return f"{about}: {self.limitation(rule)}"

    def limitation(self, rule: Constraint) -> str:
        """Describe what a constraint of an IOD requires, without the attribute: ``"200 to 1000"``, ``"absent if …"``."""
        what = {
            "values": self._values(rule.path, rule.values) if rule.kind == "values" else "",
            "range": limits(rule) if rule.kind == "range" else "",
            "items": items(item_limits(rule)),
            "present": "required",
            "absent": "absent",
        }[rule.kind]
        return f"{what}{f' if {self.describe(rule.condition)}' if rule.condition else ''}"

    def attribute(self, tag: int) -> str:
        """Return the name and tag of an element: ``"Patient's Name (0010,0010)"``."""
        return f"{self._name_of(tag)} {Tag(tag)}".strip()

    def joined(self, op: str, parts: Iterable[Expr]) -> str:
        """Describe the operands of an "and" or an "or"."""
        parts = _merged(parts) if op == "or" else parts
        return f" {op} ".join(dict.fromkeys(self._bracketed(part, op) for part in parts))

    def _bracketed(self, expr: Expr, op: str) -> str:
        text = self.describe(expr)
        return f"({text})" if _junction(expr) not in (None, op) else text

    def _denied(self, expr: Expr) -> str:
        """Describe the negation of a condition."""
        op, *rest = expr
        if op in _OPPOSITES:
            return self.describe((_OPPOSITES[op], *rest))
        if op in ("and", "or"):
            return self.joined("or" if op == "and" else "and", [("not", part) for part in rest])
        if op == "not":
            return self.describe(rest[0])
        if op == "some":
            path, inner = rest
            return f"in no item of {self._subject(path)}, {self.describe(inner)}"
        text = self.describe(expr)
        for verb, negated in _NEGATIONS.items():
            if verb in text:
                return text.replace(verb, negated, 1)
        return f"it is not true that {text}"

    def _about(self, path: str, predicate: str) -> str:
        """Return a clause about the attribute at a path."""
        where = " anywhere in the dataset" if path.startswith(_ANYWHERE) else ""
        return f"{self._subject(path)} {predicate}{where}"

    def _subject(self, text: str) -> str:
        """Return the name of the attribute at a path."""
        path = parse_path(text)
        subject = self._name(path.tag)
        if path.value:
            subject += f" Value {path.value}"
        if path.sequences:
            subject += " in " + " in ".join(map(self._name, reversed(path.sequences)))
        return f"{subject}{_SCOPES.get(path.scope, '')}"

    def _name(self, tag: int) -> str:
        return self._name_of(tag) or str(Tag(tag))

    def _is_absent(self, text: str) -> str:
        return self._about(text, "is not present" if text.startswith(_ANYWHERE) else "is absent")

    def _values(self, text: str, values: Iterable[str]) -> str:
        """Return the values of the attribute at a path, with names instead of tags and UIDs."""
        vr = self._vr_of(parse_path(text).tag)
        if vr == "AT":
            return any_of(map(self._tag_name, values))
        return any_of(map(self._uid_name, values) if vr == "UI" else values)

    def _tag_name(self, tag: str) -> str:
        try:
            return self.attribute(int(tag, 16))
        except ValueError:
            return tag

    def _compared(self, words: str) -> Callable[..., str]:
        return lambda path, number: self._about(path, f"is {words}{number}")

    def _counted(self, words: str) -> Callable[..., str]:
        def describe_count(path: str, number: int) -> str:
            unit = "item" if self._vr_of(parse_path(path).tag) == "SQ" else "value"
            return self._about(path, f"has {words} {f'one {unit}' if number == 1 else counted(number, unit)}")

        return describe_count

    def _item(self, sequence: str, index: int) -> str:
        which = {0: "the first item", -1: "the last item"}.get(index, f"item {index + 1}")
        return f"this is {which}" + (f" of {self._name_of(int(sequence, 16))}" if sequence else "")


def _merged(parts: Iterable[Expr]) -> list[Expr]:
    """Merge neighbors that differ only in the value: "X is absent or X is NO" becomes "X is absent or NO"."""
    merged: list[Expr] = []
    for part in parts:
        op, path, *_ = part
        if op == "absent" and not path.startswith(_ANYWHERE):
            part = ("in", path, ("absent",))
        if part[0] == "in" and merged and merged[-1][:2] == part[:2]:
            merged[-1] = ("in", path, (*merged[-1][2], *part[2]))
        else:
            merged.append(part)
    return merged


def _junction(expr: Expr) -> str | None:
    """Return the operator, "and" or "or", that joins the clauses of the description of an expression."""
    op, *rest = expr
    if op == "not":
        return {"and": "or", "or": "and"}.get(_junction(rest[0]) or "")
    return op if op in ("and", "or") else None
