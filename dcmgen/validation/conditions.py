"""Conditions of the standard, compiled from expression trees to functions of a node.

Every compiled condition answers True, False, or None when the object cannot decide it (three-valued logic
of Kleene: ``False and None`` is False). An absent Attribute has no value: comparisons with it are False.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.validation.node import Node

Expr = tuple[Any, ...]
Truth = bool | None
Condition = Callable[["Node"], Truth]

_COMPARE: dict[str, Callable[[float, float], bool]] = {
    ">": operator.gt,
    "<": operator.lt,
    ">=": operator.ge,
    "<=": operator.le,
    "==": operator.eq,
    "!=": operator.ne,
}


class Path(NamedTuple):
    """A parsed path of the expression language."""

    scope: str
    """``""`` (nearest enclosing), ``"/"``, ``"./"``, ``"../"``, ``"?"`` or ``"//"`` (anywhere)."""
    sequences: tuple[int, ...]
    tag: int
    value: int | None
    """Value number from 1, None for all values."""


_PATH = re.compile(
    r"(?P<scope>//?|\./|(?:\.\./)+|\?|)(?P<tags>[0-9A-Fa-fx]{8}(?:>[0-9A-Fa-fx]{8})*)(?:\[(?P<value>\d+)\])?"
)


@lru_cache(maxsize=4096)
def parse_path(text: str) -> Path:
    """Take a path apart.

    Raises
    ------
    ValueError
        The text is no path of the expression language.
    """
    match = _PATH.fullmatch(text)
    if match is None:
        raise ValueError(f"{text!r} is no path")
    # repeating groups (60xx) stand for their first group
    *sequences, tag = (int(t.replace("x", "0"), 16) for t in match["tags"].split(">"))
    value = match["value"]
    return Path(match["scope"], tuple(sequences), tag, int(value) if value else None)


@lru_cache(maxsize=8192)
def compile(expr: Expr) -> Condition:
    """Make a function of an expression tree.

    One that is not of the language becomes a condition that raises ValueError when it is asked, so that a mistake
    in one rule is told where the rule would apply, and hides nothing else.
    """
    try:
        return _compile(expr)
    except (ValueError, LookupError, TypeError) as error:
        return _broken(f"{expr!r}: {error}")


def _broken(what: str) -> Condition:
    def evaluate(node: Node) -> Truth:
        raise ValueError(f"the condition is not of the expression language: {what}")

    return evaluate


def _compile(expr: Expr) -> Condition:
    op, *arguments = expr
    if op in ("and", "or"):
        return _junction([_compile(e) for e in arguments], stop=op == "or")
    if op == "not":
        return _negation(_compile(arguments[0]))
    if op in _PRESENCE:
        return _presence(parse_path(arguments[0]), _PRESENCE[op])
    if op in ("in", "not in"):
        return _membership(parse_path(arguments[0]), arguments[1], wanted=op == "in")
    if op in _COMPARE:
        return _comparison(parse_path(arguments[0]), _COMPARE[op], float(arguments[1]))
    if op == "private":
        return _private(parse_path(arguments[0]))
    if op.startswith("count "):
        return _counting(parse_path(arguments[0]), _COMPARE[op[6:]], int(arguments[1]))
    if op == "sop class":
        uids = frozenset(arguments[0])
        return lambda node: node.context.sop_class in uids if node.context.sop_class else None
    if op == "module":
        return lambda node: node.context.has_module(arguments[0])
    if op == "macro":
        return lambda node: node.context.has_macro(arguments[0], node)
    if op == "iod":
        names = frozenset(n.casefold() for n in arguments[0])
        return lambda node: node.context.iod_name.casefold() in names if node.context.iod_name else None
    if op == "item":
        return _item_number(int(arguments[0], 16) if arguments[0] else 0, int(arguments[1]))
    if op == "undecidable":
        return lambda node: None
    raise ValueError(f"{op!r} is no operator")


def _junction(parts: list[Condition], *, stop: bool) -> Condition:
    def evaluate(node: Node) -> Truth:
        result: Truth = not stop
        for part in parts:
            truth = part(node)
            if truth is stop:
                return stop
            if truth is None:
                result = None
        return result

    return evaluate


def _negation(part: Condition) -> Condition:
    def evaluate(node: Node) -> Truth:
        truth = part(node)
        return None if truth is None else not truth

    return evaluate


def _owners(node: Node, path: Path) -> Iterator[Node]:
    """The nodes in which the last step of a path is looked up (the first step has chosen where to start)."""
    first = path.sequences[0] if path.sequences else path.tag
    starts: Iterable[Node]
    if path.scope == "/":
        starts = (node.root,)
    elif path.scope == "./":
        starts = (node,)
    elif path.scope.startswith("../"):
        up: Node | None = node
        for _ in range(path.scope.count("../")):
            up = up.parent if up is not None else None
        starts = (up,) if up is not None else ()
    elif path.scope == "//":
        starts = node.context.holders(first)
    elif path.scope == "?":
        starts = in_functional_groups(node, first)
    else:
        starts = _enclosing(node, first)
    for sequence in path.sequences:
        starts = [item for start in starts for item in start.items(sequence)]
    return iter(starts)


def _enclosing(node: Node, tag: int) -> Iterable[Node]:
    up: Node | None = node
    while up is not None:
        if up.has(tag):
            return (up,)
        up = up.parent
    # what one functional group asks of another one of the same frame
    return in_functional_groups(node, tag) if node.frame is not None else ()


def in_functional_groups(node: Node, tag: int) -> list[Node]:
    """The functional groups that hold a tag for the node's frame: its own, else the shared ones, else the dataset.

    From outside a frame (or from a shared group) every frame's groups count.
    """
    frame, root = node.frame, node.root
    if frame is not None and (found := _holders(frame, tag)):
        return found
    for shared in root.items(tags.SHARED_FUNCTIONAL_GROUPS_SEQUENCE):
        if found := _holders(shared, tag):
            return found
    if frame is None or frame.tag == tags.SHARED_FUNCTIONAL_GROUPS_SEQUENCE:
        found = [
            holder for item in root.items(tags.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE) for holder in _holders(item, tag)
        ]
        if found:
            return found
    return [root] if root.has(tag) else []


def _holders(group_item: Node, tag: int) -> list[Node]:
    return [group_item] if group_item.has(tag) else group_item.below.get(tag, [])


_PRESENCE: dict[str, tuple[bool, bool]] = {
    # operator: (is it about the value, what an Attribute that is there with it means)
    "present": (False, True),
    "absent": (False, False),
    "nonempty": (True, True),
    "empty": (True, False),
}


def _presence(path: Path, asked: tuple[bool, bool]) -> Condition:
    about_value, met = asked
    tag, number = path.tag, path.value

    if path.scope == "./" and not path.sequences and number is None and not about_value:
        return lambda node: (tag in node.raw) is met

    def filled(owner: Node) -> bool:
        if number is None:
            return owner.filled(tag)
        values = owner.values(tag)
        return len(values) >= number and values[number - 1] not in (None, "")

    def evaluate(node: Node) -> Truth:
        there = False
        for owner in _owners(node, path):
            if owner.has(tag):
                there = True
                if (about_value or number is not None) and not filled(owner):
                    continue
                return met
        return there if about_value and not met else not met

    return evaluate


def _values(node: Node, path: Path) -> Iterator[tuple[Any, ...]]:
    """Values by owner, reduced to the asked one."""
    for owner in _owners(node, path):
        values = owner.values(path.tag)
        if path.value is not None:
            values = values[path.value - 1 : path.value]
        if values:
            yield values


def _membership(path: Path, wanted_values: Iterable[str], *, wanted: bool) -> Condition:
    texts, numbers = term_sets(wanted_values)

    def evaluate(node: Node) -> Truth:
        answers = {any(is_term(v, texts, numbers) for v in values) is wanted for values in _values(node, path)}
        if not answers:
            return False
        if path.sequences or path.scope == "//":  # any item counts
            return True in answers if wanted else False not in answers
        return answers.pop() if len(answers) == 1 else None  # frames differ

    return evaluate


def _comparison(path: Path, compare: Callable[[float, float], bool], number: float) -> Condition:
    def evaluate(node: Node) -> Truth:
        answers = set()
        for values in _values(node, path):
            try:
                answers.add(any(compare(float(v), number) for v in values))
            except (TypeError, ValueError):
                return None
        if not answers:
            return False
        if path.sequences or path.scope == "//":
            return True in answers
        return answers.pop() if len(answers) == 1 else None

    return evaluate


def _counting(path: Path, compare: Callable[[float, float], bool], number: int) -> Condition:
    def evaluate(node: Node) -> Truth:
        counts = [owner.count(path.tag) for owner in _owners(node, path)]
        return any(compare(count, number) for count in counts) if counts else compare(0, number)

    return evaluate


def _private(path: Path) -> Condition:
    def evaluate(node: Node) -> Truth:
        return any(isinstance(v, int) and v >> 16 & 1 for values in _values(node, path) for v in values)

    return evaluate


def _item_number(sequence: int, index: int) -> Condition:
    def evaluate(node: Node) -> Truth:
        item: Node | None = node
        while item is not None and item.parent is not None:
            if not sequence or item.tag == sequence:
                return item.number == (index if index >= 0 else item.parent.count(item.tag) + index)
            item = item.parent
        return None

    return evaluate


def term_sets(values: Iterable[str]) -> tuple[frozenset[str], frozenset[float]]:
    """The strings that terms may be told by, as texts and, where they are numbers, as numbers (``"0001H"`` is hexadecimal)."""
    texts = frozenset(values)
    return texts, frozenset(n for n in map(_as_number, texts) if n is not None)


def _as_number(text: str) -> float | None:
    try:
        return float(int(text[:-1], 16)) if text.endswith("H") and len(text) in (3, 5, 9) else float(text)
    except ValueError:
        return None


def is_term(value: Any, texts: frozenset[str], numbers: frozenset[float]) -> bool:
    """Whether a value is one of the terms: text by text, numbers by number."""
    if isinstance(value, str):
        return str(value) in texts
    if isinstance(value, (int, float)):
        return float(value) in numbers or (isinstance(value, int) and f"{value:08X}" in texts)
    return False
