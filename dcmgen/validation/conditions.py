"""Evaluation of conditions: expressions of `dcmgen.rules.expressions` compiled to functions of a node.

A compiled condition returns True, False, or None if the dataset cannot decide it (Kleene's three-valued logic:
``False and None`` is False).
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache, partial
from math import isnan
from typing import TYPE_CHECKING, Any

from dcmgen.codec.transfer_syntax import TransferSyntax
from dcmgen.codes.code import current
from dcmgen.dictionary import vr_of
from dcmgen.rules.expressions import parse_path
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.rules.expressions import Expr, Path
    from dcmgen.validation.node import Node

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


@lru_cache(maxsize=8192)  # shared by all validators: a condition depends only on its expression
def compile(expr: Expr) -> Condition:
    """Compile an expression.

    An invalid expression becomes a condition that raises ValueError when it is evaluated. A mistake in one rule is
    then reported where the rule applies and does not affect other rules.

    Parameters
    ----------
    expr : Expr
        An expression of `dcmgen.rules.expressions`.

    Returns
    -------
    callable
        Function of a `Node` that returns True, False, or None if the dataset cannot decide the condition.
    """
    try:
        return _compile(expr)
    except (ValueError, LookupError, TypeError) as error:
        return _broken(f"{expr!r}: {error}")


def _broken(what: str) -> Condition:
    def evaluate(node: Node) -> Truth:
        raise ValueError(f"the condition is not a valid expression: {what}")

    return evaluate


def _compile(expr: Expr) -> Condition:
    op, *arguments = expr
    make = _OPERATORS.get(op)
    if make is None:
        raise ValueError(f"{op!r} is not an operator")
    return make(*arguments)


def _junction(*operands: Expr, stop: bool) -> Condition:
    parts = [_compile(each) for each in operands]

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


def _negation(operand: Expr) -> Condition:
    part = _compile(operand)

    def evaluate(node: Node) -> Truth:
        truth = part(node)
        return None if truth is None else not truth

    return evaluate


def _owners(node: Node, path: Path) -> Iterator[Node]:
    """Return the nodes in which the attribute of a path is looked up."""
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
    for up in node.above():
        if up.has(tag):
            return (up,)
    # a condition of one functional group can refer to another functional group of the same frame
    return in_functional_groups(node, tag) if node.frame is not None else ()


def in_functional_groups(node: Node, tag: int) -> list[Node]:
    """Return the nodes that contain an attribute of the frame of a node.

    They are looked up in the functional groups of the frame, then in the shared functional groups, then in the dataset.
    If the node is not in the functional groups of a frame, those of all frames are searched.

    Parameters
    ----------
    node : Node
        A dataset or an item.
    tag : int
        Tag of the attribute.
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


def in_group(expr: Expr, tag: int) -> Expr:
    """Return the condition of an element of a repeating group, in which ``60xx`` is the group of the element.

    Parameters
    ----------
    expr : Expr
        The condition of the row.
    tag : int
        Tag of the element.
    """
    op, *operands = expr
    if op in ("and", "or", "not"):
        return (op, *(in_group(each, tag) for each in operands))
    group, this = f"{tag >> 24:02X}xx", f"{tag >> 16:04X}"

    def replaced(operand: Any) -> Any:
        if isinstance(operand, tuple):
            return tuple(map(replaced, operand))
        return operand.replace(group, this) if isinstance(operand, str) else operand

    return (op, *map(replaced, operands))


def _presence(where: str, *, about_value: bool, met: bool) -> Condition:
    """Compile a test of presence, or with `about_value` of a value; `met` is the result if the attribute has it."""
    path = parse_path(where)
    tag, number = path.tag, path.value

    if "x" in where:  # in any of the repeating groups
        return lambda node: (tag in node.context.root_tags) is met

    if path.scope == "./" and not path.sequences and number is None and not about_value:
        return lambda node: (tag in node.raw) is met

    def filled(owner: Node) -> bool:
        if number is None:
            return owner.filled(tag)
        values = owner.values(tag)
        return len(values) >= number and values[number - 1] not in (None, "")

    def evaluate(node: Node) -> Truth:
        found = False
        for owner in _owners(node, path):
            if owner.has(tag):
                found = True
                if (about_value or number is not None) and not filled(owner):
                    continue
                return met
        return found if about_value and not met else not met

    return evaluate


def _values(node: Node, path: Path) -> Iterator[tuple[Any, ...]]:
    """Yield the values at a path for each node that has any, reduced to one value if the path has a value number."""
    for owner in _owners(node, path):
        values = owner.values(path.tag)
        if path.value is not None:
            values = values[path.value - 1 : path.value]
        if values:
            yield values


def _membership(where: str, terms: Iterable[str], *, expected: bool) -> Condition:
    path = parse_path(where)
    texts, numbers = term_sets(terms)
    matches = is_code if path.tag == tags.CODE_VALUE else is_term
    first = path.sequences[0] if path.sequences else path.tag

    def evaluate(node: Node) -> Truth:
        if path.scope == "/" and first not in node.context.root.raw:
            return False  # the usual case: many rows test a sequence that few objects have
        answers = {any(matches(v, texts, numbers) for v in values) is expected for values in _values(node, path)}
        if not answers:
            return False
        if path.sequences or path.scope == "//":  # one item is enough
            return True in answers if expected else False not in answers
        return answers.pop() if len(answers) == 1 else None  # the frames differ

    return evaluate


def _comparison(where: str, number: float, *, compare: Callable[[float, float], bool]) -> Condition:
    path, limit = parse_path(where), float(number)

    def evaluate(node: Node) -> Truth:
        answers = set()
        for values in _values(node, path):
            try:
                numbers = [float(v) for v in values]
            except (TypeError, ValueError):
                return None
            if any(map(isnan, numbers)):
                return None
            answers.add(any(compare(number, limit) for number in numbers))
        if not answers:
            return False
        if path.sequences or path.scope == "//":
            return True in answers
        return answers.pop() if len(answers) == 1 else None

    return evaluate


def _counting(where: str, number: int, *, compare: Callable[[float, float], bool]) -> Condition:
    path, limit = parse_path(where), int(number)

    def evaluate(node: Node) -> Truth:
        counts = [owner.count(path.tag) for owner in _owners(node, path)]
        return any(compare(count, limit) for count in counts) if counts else compare(0, limit)

    return evaluate


def _private(where: str) -> Condition:
    path = parse_path(where)

    def evaluate(node: Node) -> Truth:
        return any(isinstance(v, int) and v >> 16 & 1 for values in _values(node, path) for v in values)

    return evaluate


def _vr(where: str, vrs: Iterable[str]) -> Condition:
    path, accepted = parse_path(where), frozenset(vrs)

    def evaluate(node: Node) -> Truth:
        pointers = [v for values in _values(node, path) for v in values if isinstance(v, int)]
        found = {vr for pointer in pointers for vr in vr_of(pointer).split(" or ")}
        return bool(found & accepted) if "" not in found else None

    return evaluate


def _some(where: str, inner: Expr) -> Condition:
    path, part = parse_path(where), _compile(inner)

    def evaluate(node: Node) -> Truth:
        return _any(part(item) for owner in _owners(node, path) for item in owner.items(path.tag))

    return evaluate


def _linked(where: str, key: str, link: str, inner: Expr) -> Condition:
    path, name, reference, part = parse_path(where), parse_path(key), parse_path(link), _compile(inner)

    def evaluate(node: Node) -> Truth:
        wanted = {value for values in _values(node, reference) for value in values}
        items = [item for owner in _owners(node, path) for item in owner.items(path.tag)]
        found = [item for item in items if any(wanted.intersection(values) for values in _values(item, name))]
        return _any(map(part, found)) if found else None

    return evaluate


def _any(truths: Iterable[Truth]) -> Truth:
    found = set(truths)
    return True if True in found else None if None in found else False


def _transfer_syntax(kind: str) -> Condition:
    is_kind = _SYNTAXES[kind]

    def evaluate(node: Node) -> Truth:
        uid = node.context.transfer_syntax
        return is_kind(TransferSyntax.of(uid)) if uid else None

    return evaluate


_SYNTAXES: dict[str, Callable[[TransferSyntax], bool]] = {
    "lossy": operator.attrgetter("is_always_lossy"),
    "video": operator.attrgetter("is_video"),
}


def _item_number(tag: str, number: int) -> Condition:
    sequence, index = int(tag, 16) if tag else 0, int(number)

    def evaluate(node: Node) -> Truth:
        item: Node | None = node
        while item is not None and item.parent is not None:
            if not sequence or item.tag == sequence:
                return item.number == (index if index >= 0 else item.parent.count(item.tag) + index)
            item = item.parent
        return None

    return evaluate


def _sop_class(uids: Iterable[str]) -> Condition:
    accepted = frozenset(uids)
    return lambda node: node.context.sop_class in accepted if node.context.sop_class else None


def _iod(names: Iterable[str]) -> Condition:
    accepted = frozenset(name.casefold() for name in names)
    return lambda node: node.context.iod_name.casefold() in accepted if node.context.iod_name else None


def _module(name: str) -> Condition:
    return lambda node: node.context.has_module(name)


def _macro(name: str) -> Condition:
    return lambda node: node.context.has_macro(name, node)


def _undecidable(topic: str) -> Condition:
    return lambda node: None


_OPERATORS: dict[str, Callable[..., Condition]] = {
    "and": partial(_junction, stop=False),
    "or": partial(_junction, stop=True),
    "not": _negation,
    "present": partial(_presence, about_value=False, met=True),
    "absent": partial(_presence, about_value=False, met=False),
    "nonempty": partial(_presence, about_value=True, met=True),
    "empty": partial(_presence, about_value=True, met=False),
    "in": partial(_membership, expected=True),
    "not in": partial(_membership, expected=False),
    **{sign: partial(_comparison, compare=compare) for sign, compare in _COMPARE.items()},
    **{f"count {sign}": partial(_counting, compare=compare) for sign, compare in _COMPARE.items()},
    "private": _private,
    "vr": _vr,
    "some": _some,
    "linked": _linked,
    "transfer syntax": _transfer_syntax,
    "item": _item_number,
    "sop class": _sop_class,
    "iod": _iod,
    "module": _module,
    "macro": _macro,
    "undecidable": _undecidable,
}
"""Functions that compile the operators of the expression language."""


def term_sets(values: Iterable[str]) -> tuple[frozenset[str], frozenset[float]]:
    """Return terms as texts, and those that are numbers as numbers (``"0001H"`` is hexadecimal).

    Parameters
    ----------
    values : iterable of str
        The terms, as the standard lists them.
    """
    texts = frozenset(values)
    return texts, frozenset(n for n in map(_as_number, texts) if n is not None)


def is_code(value: Any, texts: frozenset[str], numbers: frozenset[float]) -> bool:
    """Return whether a Code Value is one of the terms, or a code of SRT that one of them replaces."""
    return is_term(value, texts, numbers) or (isinstance(value, str) and current(value, "SRT")[0] in texts)


def _as_number(text: str) -> float | None:
    try:
        return float(int(text[:-1], 16)) if text.endswith("H") and len(text) in (3, 5, 9) else float(text)
    except ValueError:
        return None


def is_term(value: Any, texts: frozenset[str], numbers: frozenset[float]) -> bool:
    """Return whether a value is one of the terms that `term_sets` returned; numbers are compared as numbers."""
    if isinstance(value, str):
        return str(value) in texts
    if isinstance(value, (int, float)):
        return float(value) in numbers or (isinstance(value, int) and f"{value:08X}" in texts)
    return False
