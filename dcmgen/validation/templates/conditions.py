"""Evaluates the conditions of the rows of templates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen.codes.code import current
from dcmgen.validation.templates.content import code_in, name_of, number_of
from dcmgen.values import tags

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from dcmgen.rules import expressions
    from dcmgen.validation.codes import Pair
    from dcmgen.validation.conditions import Truth
    from dcmgen.validation.node import Node
    from dcmgen.validation.templates.matching import Match, Tree


def decide(expression: expressions.Expr, match: Match, tree: Tree) -> Truth:
    """Return whether an expression is true for the children of a content item; None if it cannot be decided.

    Parameters
    ----------
    expression : tuple
        An expression, see `dcmgen.rules.Template`.
    match : Match
        The children of the content item.
    tree : Tree
        The whole tree.
    """
    operator, *rest = expression
    if operator == "not":
        truth = decide(rest[0], match, tree)
        return None if truth is None else not truth
    if operator in ("and", "or"):
        decisive = operator == "or"
        truths = [decide(each, match, tree) for each in rest]
        return decisive if decisive in truths else None if None in truths else not decisive
    items = _items(rest[0], match, tree)
    if items is None:
        return None
    if operator == "row exceeds":
        others = _items(rest[1], match, tree)
        return None if others is None else _exceeds(items, others)
    if operator == "row":
        return bool(items)
    test = _TESTS[operator]
    codes = {current(*code) for code in rest[1]}
    return any(test(item, codes) for item in items)


_TESTS: dict[str, Callable[[Node, set[Pair]], bool]] = {
    "row in": lambda item, codes: code_in(item, tags.CONCEPT_CODE_SEQUENCE) in codes,
    "row not in": lambda item, codes: code_in(item, tags.CONCEPT_CODE_SEQUENCE) not in codes,
    "row concept": lambda item, codes: name_of(item) in codes,
}


def _items(ref: str, match: Match, tree: Tree) -> list[Node] | None:
    """Return the content items of a row: those of the nearest level with the row, or else of the whole tree.

    The result is None if no template with the row is in the tree.
    """
    up: Match | None = match
    while up is not None:
        slots = up.level.refs.get(ref)
        if slots is not None:
            return [item for slot in slots for item in up.found.get(slot, ())]
        if up.slot.ref == ref:
            return [up.node]
        up = up.up
    return tree.items_of(ref) if ref.partition("/")[0] in tree.templates else None


def _exceeds(items: Iterable[Node], others: Iterable[Node]) -> bool:
    greater = [number for item in items if (number := number_of(item)) is not None]
    smaller = [number for item in others if (number := number_of(item)) is not None]
    return bool(greater and smaller) and max(greater) > min(smaller)
