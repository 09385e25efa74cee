"""The rules in words: conditions, terms and counts, rendered from the facts."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from dcmgen import rules
from dcmgen.dictionary import name_of, uid_entry
from dcmgen.validation.conditions import compile, parse_path
from dcmgen.validation.node import hex_tag

if TYPE_CHECKING:
    from dcmgen.rules.expressions import Expr
    from dcmgen.validation.node import Node

_WORDS = {
    ">": "greater than",
    "<": "less than",
    ">=": "at least",
    "<=": "at most",
    "==": "equal to",
    "!=": "other than",
}


@lru_cache(maxsize=8192)
def describe(expr: Expr) -> str:
    """A condition in words: ``"Image Type Value 1 is ORIGINAL and Patient Position is absent"``.

    Parameters
    ----------
    expr
        An expression tree of the rules.
    """
    op, *rest = expr
    if op in ("and", "or"):
        return f" {op} ".join(dict.fromkeys(_bracketed(e, op) for e in rest))
    if op == "not":
        return _denied(rest[0])
    if op in ("present", "absent"):
        return f"{_path(rest[0])} is {op}"
    if op == "nonempty":
        return f"{_path(rest[0])} has a value"
    if op == "empty":
        return f"{_path(rest[0])} has no value"
    if op == "in":
        return f"{_path(rest[0])} is {any_of(rest[1])}"
    if op == "not in":
        return f"{_path(rest[0])} is not {any_of(rest[1])}"
    if op in _WORDS:
        return f"{_path(rest[0])} is {_WORDS[op]} {rest[1]}"
    if op.startswith("count "):
        return f"the number of values or items of {_path(rest[0])} is {_WORDS[op[6:]]} {rest[1]}"
    if op == "sop class":
        return f"the SOP Class is {any_of(_uid_name(uid) for uid in rest[0])}"
    if op == "module":
        return f"the {rest[0]} Module is present"
    if op == "macro":
        return f"the {rest[0]} functional group is present"
    if op == "iod":
        return f"the IOD is {any_of(rest[0])}"
    if op == "private":
        return f"{_path(rest[0])} names a private element"
    if op == "item":
        which = {0: "first", -1: "last"}.get(rest[1], f"number {rest[1] + 1}")
        return f"this is the {which} item" + (f" of {name_of(int(rest[0], 16))}" if rest[0] else "")
    return f"(not decidable: {rest[0]})" if op == "undecidable" else repr(expr)


def reason(expr: Expr, node: Node) -> str:
    """The part of a condition that decides it here: of an "or" the branch that is true, of an "and" that is false."""
    op, *rest = expr
    if op in ("and", "or"):
        decisive = [e for e in rest if compile(e)(node) is (op == "or")]
        if decisive:
            return reason(decisive[0], node)
        # what an object is, it has not become for this rule
        told = [e for e in rest if e[0] != "not" or e[1][0] not in ("sop class", "iod")] or rest
        return f" {op} ".join(_bracketed(e, op) for e in told)
    return describe(expr)


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
