"""Descriptions of conditions, value lists and item counts in English, for messages and explanations."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from dcmgen import rules
from dcmgen.dictionary import name_of, vr_of
from dcmgen.validation.conditions import compile, parse_path
from dcmgen.validation.node import hex_tag
from dcmgen.values.uid import UID

if TYPE_CHECKING:
    from dcmgen.rules import Condition
    from dcmgen.rules.expressions import Expr
    from dcmgen.validation.node import Node

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


@lru_cache(maxsize=8192)  # shared by all validators: the description depends only on the expression
def describe(expr: Expr) -> str:
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
    words = _OPERATORS.get(op)
    return words(*arguments) if words is not None else repr(expr)


def reason(expr: Expr, node: Node) -> str:
    """Describe only the part of a condition that decides its result for a node.

    This is the first operand of an "or" that is true, or the first operand of an "and" that is false. If no single
    operand decides, the whole condition is described.

    Parameters
    ----------
    expr : Expr
        A condition in the expression language of `dcmgen.rules.expressions`.
    node : Node
        The dataset or item for which the condition is evaluated.

    Returns
    -------
    str
        A clause, as `describe` returns it.
    """
    op, *rest = expr
    if op not in ("and", "or"):
        return describe(expr)
    decisive = [e for e in rest if compile(e)(node) is (op == "or")]
    if decisive:
        return reason(decisive[0], node)
    # "the SOP Class is not X" is true of almost every object and explains nothing
    relevant = [e for e in rest if e[0] != "not" or e[1][0] not in ("sop class", "iod")] or rest
    return _joined(op, relevant)


def permission(condition: Condition) -> str:
    """Describe when a conditional attribute or Module may be present; return "" if no condition allows it.

    Parameters
    ----------
    condition : dcmgen.rules.Condition
        Condition of a Type 1C or 2C attribute, or of a Module of usage C.

    Returns
    -------
    str
        One or two clauses, as `describe` returns them.
    """
    required, allowed = condition.required, condition.allowed
    if required is not None and allowed is not None and required[0] == "and" and allowed in required[1:]:
        required = None  # it is a special case of the other one
    return ", or if ".join(describe(expr) for expr in (required, allowed) if expr is not None)


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


def counted(number: int, noun: str) -> str:
    """Return a number with a noun, such as ``"1 frame"`` or ``"2 frames"``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def context_group(row: rules.Attribute) -> str:
    """Return the context group of a row, or of the code macro that its items include.

    Parameters
    ----------
    row : dcmgen.rules.Attribute
        A row of a table of attributes.

    Returns
    -------
    str
        A text such as ``"CID 29 (Baseline)"``; "" if there is no context group.
    """
    cid = row.cid or next((r.cid for r in row.rows if isinstance(r, rules.Include) and r.cid), ())
    return f"CID {cid[1]} ({cid[0]})" if len(cid) > 1 and cid[1] else ""


def limits(constraint: rules.Constraint) -> str:
    """Describe the range of a constraint, such as ``"200 to 1000"`` or ``"at most 400"``."""
    if constraint.least is None:
        return f"at most {constraint.most:g}"
    return (
        f"at least {constraint.least:g}" if constraint.most is None else f"{constraint.least:g} to {constraint.most:g}"
    )


def item_limits(constraint: rules.Constraint) -> tuple[int, int | None]:
    """Return the range of a constraint as numbers of items."""
    return int(constraint.least or 0), None if constraint.most is None else int(constraint.most)


def constraint(rule: rules.Constraint) -> str:
    """Describe a constraint of an IOD.

    Parameters
    ----------
    rule : dcmgen.rules.Constraint
        The constraint.

    Returns
    -------
    str
        A line such as ``"Sampling Frequency in Waveform Sequence: 200 to 1000"``.
    """
    what = {
        "values": any_of(rule.values),
        "range": limits(rule) if rule.kind == "range" else "",
        "items": items(item_limits(rule)),
        "present": "required",
        "absent": "absent",
    }[rule.kind]
    about = _about(rule.path.lstrip("/?"), "").strip() if rule.path else f"{rule.module} Module"
    return f"{about}: {what}{f' if {describe(rule.condition)}' if rule.condition else ''}"


def attribute(tag: int) -> str:
    """Return the name and tag of an element: ``"Patient's Name (0010,0010)"``."""
    return f"{name_of(tag)} {hex_tag(tag)}" if name_of(tag) else hex_tag(tag)


def _joined(op: str, parts: Iterable[Expr]) -> str:
    parts = _merged(parts) if op == "or" else parts
    return f" {op} ".join(dict.fromkeys(_bracketed(part, op) for part in parts))


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


def _bracketed(expr: Expr, op: str) -> str:
    text = describe(expr)
    return f"({text})" if _junction(expr) not in (None, op) else text


def _junction(expr: Expr) -> str | None:
    """Return the operator, "and" or "or", that joins the clauses of the description of an expression."""
    op, *rest = expr
    if op == "not":
        return {"and": "or", "or": "and"}.get(_junction(rest[0]) or "")
    return op if op in ("and", "or") else None


def _denied(expr: Expr) -> str:
    """Describe the negation of a condition."""
    op, *rest = expr
    if op in _OPPOSITES:
        return describe((_OPPOSITES[op], *rest))
    if op in ("and", "or"):
        return _joined("or" if op == "and" else "and", [("not", part) for part in rest])
    if op == "not":
        return describe(rest[0])
    text = describe(expr)
    for verb, negated in _NEGATIONS.items():
        if verb in text:
            return text.replace(verb, negated, 1)
    return f"it is not true that {text}"


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
_ANYWHERE = "//"


def _about(text: str, predicate: str) -> str:
    """Return a clause about the attribute at a path."""
    path = parse_path(text)
    subject = name_of(path.tag) or hex_tag(path.tag)
    if path.value:
        subject += f" Value {path.value}"
    if path.sequences:
        subject += " in " + " in ".join(name_of(tag) or hex_tag(tag) for tag in reversed(path.sequences))
    where = " anywhere in the dataset" if path.scope == _ANYWHERE else ""
    return f"{subject}{_SCOPES.get(path.scope, '')} {predicate}{where}"


def _is_absent(text: str) -> str:
    return _about(text, "is not present" if text.startswith(_ANYWHERE) else "is absent")


def _values(text: str, values: Iterable[str]) -> str:
    """Return the values of the attribute at a path, with names instead of tags and UIDs."""
    vr = vr_of(parse_path(text).tag)
    return any_of([_tag_name(value) if vr == "AT" else UID(value).name if vr == "UI" else value for value in values])


def _tag_name(tag: str) -> str:
    try:
        return attribute(int(tag, 16))
    except ValueError:
        return tag


def _compared(words: str) -> Callable[..., str]:
    return lambda path, number: _about(path, f"is {words}{number}")


def _counted(words: str) -> Callable[..., str]:
    def describe_count(path: str, number: int) -> str:
        unit = "item" if vr_of(parse_path(path).tag) == "SQ" else "value"
        return _about(path, f"has {words} {'one' if number == 1 else number} {unit}{'' if number == 1 else 's'}")

    return describe_count


def _named(text: str) -> str:
    return name_of(parse_path(text).tag)


_SYNTAXES = {"lossy": "always lossy", "video": "that of a video"}


def _item(sequence: str, index: int) -> str:
    which = {0: "the first item", -1: "the last item"}.get(index, f"item {index + 1}")
    return f"this is {which}" + (f" of {name_of(int(sequence, 16))}" if sequence else "")


_OPERATORS: dict[str, Callable[..., str]] = {
    "and": lambda *parts: _joined("and", parts),
    "or": lambda *parts: _joined("or", parts),
    "not": _denied,
    "present": lambda path: _about(path, "is present"),
    "absent": _is_absent,
    "nonempty": lambda path: _about(path, "has a value"),
    "empty": lambda path: _about(path, "has no value"),
    "in": lambda path, values: _about(path, f"is {_values(path, values)}"),
    "not in": lambda path, values: _about(path, f"is not {_values(path, values)}"),
    **{op: _compared(words) for op, words in _COMPARISONS.items()},
    **{f"count {op}": _counted(words) for op, words in _COUNTS.items()},
    "sop class": lambda uids: f"the SOP Class is {any_of(UID(uid).name for uid in uids)}",
    "module": lambda name: f"the {name} Module is present",
    "macro": lambda name: f"the {name} functional group is present",
    "iod": lambda names: f"the IOD is {any_of(names)}",
    "private": lambda path: _about(path, "identifies a private element"),
    "vr": lambda path, vrs: _about(path, f"identifies an element of VR {any_of(vrs)}"),
    "some": lambda path, inner: f"in an item of {_about(path, '').rstrip()}, {describe(inner)}",
    "linked": lambda path, key, link, inner: (
        f"in the item of {_about(path, '').rstrip()} that {_named(link)} refers to, {describe(inner)}"
    ),
    "transfer syntax": lambda kind: f"the transfer syntax is {_SYNTAXES[kind]}",
    "item": _item,
    "undecidable": lambda topic: f"a condition that cannot be checked ({topic}) applies",
}
"""Functions that describe the operators of the expression language (see `dcmgen.rules.expressions`)."""
