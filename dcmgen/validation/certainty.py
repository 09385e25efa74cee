"""Certainty of conditions: whether the result rests on an attribute that is missing by mistake, or not in the IOD.

An attribute that is required but missing is reported once. The conditions that refer to it are then undecided, because
they would only repeat the finding in other words. A condition that refers only to attributes that the IOD does not have
was written for other IODs, and is undecided too. These checks run only before a finding is reported.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dcmgen.rules.expressions import parse_path
from dcmgen.validation.conditions import Truth, compile, in_functional_groups

if TYPE_CHECKING:
    from dcmgen.rules import Condition
    from dcmgen.rules.expressions import Expr
    from dcmgen.validation.node import Node
    from dcmgen.validation.rows import Level

_PRESENCE = ("present", "absent")
_INSTANCE = ("sop class", "iod")
_OTHER = ("module", "macro", "item", "transfer syntax")


def holds(expr: Expr | None, node: Node, level: Level | None = None) -> bool:
    """Return whether a condition holds with certainty.

    Parameters
    ----------
    expr : Expr or None
        The condition; None never holds.
    node : Node
        The dataset or item.
    level : Level, optional
        Its requirements.
    """
    return expr is not None and concerns(expr, node) and settled(expr, node, level) is True


def forbids(condition: Condition, node: Node, level: Level | None = None) -> bool:
    """Return whether a conditional attribute, Module or functional group is forbidden with certainty.

    Parameters
    ----------
    condition : dcmgen.rules.Condition
        Its condition.
    node : Node
        The dataset or item.
    level : Level, optional
        Its requirements.
    """
    if condition.otherwise != "forbidden":
        return False
    parts = [each for each in (condition.required, condition.allowed) if each is not None]
    if parts and not any(concerns(each, node) for each in parts):
        return False
    return all(settled(each, node, level) is False for each in parts)


def settled(expr: Expr, node: Node, level: Level | None = None) -> Truth:
    """Evaluate a condition; None if it depends on an attribute that is required but missing.

    Parameters
    ----------
    expr : Expr
        The condition.
    node : Node
        The dataset or item.
    level : Level, optional
        Its requirements.
    """
    op, *operands = expr
    if op == "not":
        truth = settled(operands[0], node, level)
        return None if truth is None else not truth
    if op in ("and", "or"):
        found = {settled(each, node, level) for each in operands}
        decisive = op == "or"
        return decisive if decisive in found else (None if None in found else not decisive)
    if _is_path(op) and _missing(op, operands[0], node, level):
        return None
    return compile(expr)(node)


def concerns(expr: Expr, node: Node) -> bool:
    """Return whether a condition refers to an attribute of the IOD or of the object, or to no attribute at all.

    Operands that the SOP Class excludes do not count.

    Parameters
    ----------
    expr : Expr
        The condition.
    node : Node
        The dataset or item.
    """
    plan = node.context.plan
    if plan is None:
        return True
    found = set(_attributes(expr, node))
    if not found or None in found:
        return True
    return not found.isdisjoint(plan.reachable) or not found.isdisjoint(node.context.tags)


def _attributes(expr: Expr, node: Node) -> Iterator[int | None]:
    """Yield the tags of the attributes of a condition, and None for what does not depend on a tag."""
    op, *operands = expr
    if op in ("and", "or", "not"):
        if op == "and" and any(each[0] in _INSTANCE and compile(each)(node) is False for each in operands):
            return
        for each in operands:
            yield from _attributes(each, node)
    elif op in _OTHER:
        yield None
    elif _is_path(op):
        path = parse_path(operands[0])
        yield path.sequences[0] if path.sequences else path.tag


def _is_path(op: str) -> bool:
    return op not in _INSTANCE and op not in _OTHER and op != "undecidable"


def _missing(op: str, text: str, node: Node, level: Level | None) -> bool:
    """Return whether the attribute at a path is required but missing or, if the condition is about its value, empty."""
    path, plan = parse_path(text), node.context.plan
    if plan is None:
        return False
    tag = path.sequences[0] if path.sequences else path.tag
    value = op not in _PRESENCE and not path.sequences
    root = node.root
    if path.scope == "/":
        return _lacks(root, tag, plan.mandatory.get(tag, ""), value)
    if path.scope == "./":
        return _lacks(node, tag, plan.mandatory.get(tag, "") if node is root else _type(level, tag, node), value)
    if path.scope == "?":
        found = in_functional_groups(node, tag)
    elif not path.scope:
        found = [up for up in node.above() if up.has(tag)]
        if not found and node.frame is not None:
            found = in_functional_groups(node, tag)
    else:
        return False
    if found:
        return False
    if node is not root and _type(level, tag, node) in ("1", "2"):
        return True
    framed = path.scope == "?" or node.frame is not None
    return tag in plan.mandatory or (framed and tag in plan.framed)


def _lacks(node: Node, tag: int, type: str, value: bool) -> bool:
    return type in ("1", "2") and (not node.has(tag) or (type == "1" and value and not node.filled(tag)))


def _type(level: Level | None, tag: int, node: Node) -> str:
    """Return the Type, "1" or "2", with which the rows of a level always require an attribute; "" if none does."""
    rows = level.rows.get(tag, ()) if level is not None else ()
    types = {row.type for row in rows if not row.optional and (row.guard is None or row.guard(node))}
    return "1" if "1" in types else "2" if "2" in types else ""
