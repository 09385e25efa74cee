"""The rules in words: conditions, terms and counts, rendered from the facts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from dcmgen import rules
from dcmgen.dictionary import name_of, uid_entry
from dcmgen.validation.conditions import compile, parse_path
from dcmgen.validation.node import hex_tag

if TYPE_CHECKING:
    from dcmgen.rules.expressions import Expr
    from dcmgen.validation.node import Node

_COMPARISONS = {
    ">": "greater than",
    "<": "less than",
    ">=": "at least",
    "<=": "at most",
    "==": "equal to",
    "!=": "other than",
}


@lru_cache(maxsize=8192)  # of the process: the words depend on the expression alone
def describe(expr: Expr) -> str:
    """A condition in words: ``"Image Type Value 1 is ORIGINAL and Patient Position is absent"``.

    Parameters
    ----------
    expr
        An expression tree of the rules.
    """
    op, *arguments = expr
    words = _OPERATORS.get(op)
    return words(*arguments) if words is not None else repr(expr)


def reason(expr: Expr, node: Node) -> str:
    """The part of a condition that decides it here: of an "or" the branch that is true, of an "and" that is false."""
    op, *rest = expr
    if op not in ("and", "or"):
        return describe(expr)
    decisive = [e for e in rest if compile(e)(node) is (op == "or")]
    if decisive:
        return reason(decisive[0], node)
    # that the object is not of some SOP Class or IOD explains nothing
    told = [e for e in rest if e[0] != "not" or e[1][0] not in ("sop class", "iod")] or rest
    return _joined(op, told)


def any_of(values: Iterable[str]) -> str:
    """``"A, B or C"``."""
    *first, last = list(values) or [""]
    return f"{', '.join(first)} or {last}" if first else last


def items(limits: tuple[int, int | None]) -> str:
    """Item counts in words."""
    low, high = limits
    if low == high:
        return "exactly one item" if low == 1 else f"exactly {low} items"
    if high is None:
        return "one or more items" if low == 1 else f"{low} or more items" if low else "any number of items"
    return f"{low} to {high} items" if low else f"at most {'one item' if high == 1 else f'{high} items'}"


def context_group(row: rules.Attribute) -> str:
    """``"CID 29 (Baseline)"`` where the row, or the code macro in its items, names a Context Group; else ""."""
    cid = row.cid or next((r.cid for r in row.rows if isinstance(r, rules.Include) and r.cid), ())
    return f"CID {cid[1]} ({cid[0]})" if len(cid) > 1 and cid[1] else ""


def attribute(tag: int) -> str:
    """``"Patient's Name (0010,0010)"``."""
    return f"{name_of(tag)} {hex_tag(tag)}" if name_of(tag) else hex_tag(tag)


def _joined(op: str, parts: Iterable[Expr]) -> str:
    return f" {op} ".join(dict.fromkeys(_bracketed(part, op) for part in parts))


def _bracketed(expr: Expr, op: str) -> str:
    text = describe(expr)
    return f"({text})" if expr[0] in ("and", "or") and expr[0] != op else text


def _denied(expr: Expr) -> str:
    op, *rest = expr
    if op in ("sop class", "iod", "module", "macro", "item", "in"):
        return describe(expr).replace(" is ", " is not ", 1)
    if op == "nonempty":
        return describe(("empty", *rest))
    opposite = {"present": "absent", "absent": "present"}.get(op)
    return describe((opposite, *rest)) if opposite else f"not ({describe(expr)})"


_SCOPES = {
    "/": " of the dataset",
    "../": " of the enclosing item",
    "?": " of this frame",
    "//": " anywhere in the dataset",
}


def _path(text: str) -> str:
    path = parse_path(text)
    words = name_of(path.tag) or hex_tag(path.tag)
    if path.value:
        words += f" Value {path.value}"
    if path.sequences:
        words += " in " + " in ".join(name_of(tag) or hex_tag(tag) for tag in reversed(path.sequences))
    return words + _SCOPES.get(path.scope, "")


def _uid_name(uid: str) -> str:
    entry = uid_entry(uid)
    return entry[0] if entry else uid


def _compared(words: str) -> Callable[..., str]:
    return lambda path, number: f"{_path(path)} is {words} {number}"


def _counted(words: str) -> Callable[..., str]:
    return lambda path, number: f"the number of values or items of {_path(path)} is {words} {number}"


def _item(sequence: str, index: int) -> str:
    which = {0: "first", -1: "last"}.get(index, f"number {index + 1}")
    return f"this is the {which} item" + (f" of {name_of(int(sequence, 16))}" if sequence else "")


_OPERATORS: dict[str, Callable[..., str]] = {
    "and": lambda *parts: _joined("and", parts),
    "or": lambda *parts: _joined("or", parts),
    "not": _denied,
    "present": lambda path: f"{_path(path)} is present",
    "absent": lambda path: f"{_path(path)} is absent",
    "nonempty": lambda path: f"{_path(path)} has a value",
    "empty": lambda path: f"{_path(path)} has no value",
    "in": lambda path, values: f"{_path(path)} is {any_of(values)}",
    "not in": lambda path, values: f"{_path(path)} is not {any_of(values)}",
    **{op: _compared(words) for op, words in _COMPARISONS.items()},
    **{f"count {op}": _counted(words) for op, words in _COMPARISONS.items()},
    "sop class": lambda uids: f"the SOP Class is {any_of(map(_uid_name, uids))}",
    "module": lambda name: f"the {name} Module is present",
    "macro": lambda name: f"the {name} functional group is present",
    "iod": lambda names: f"the IOD is {any_of(names)}",
    "private": lambda path: f"{_path(path)} names a private element",
    "item": _item,
    "undecidable": lambda topic: f"(not decidable: {topic})",
}
"""The words of each operator of the expression language (see `dcmgen.rules.expressions`)."""
