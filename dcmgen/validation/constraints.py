"""Checks of the constraints that an IOD puts on its content (sections "… IOD Content Constraints" of PS3.3 Annex A)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dcmgen import rules
from dcmgen.rules.expressions import parse_path
from dcmgen.rules.wording import any_of, item_limits, items, limits
from dcmgen.validation import certainty
from dcmgen.validation.conditions import compile, is_term, term_sets
from dcmgen.validation.node import name
from dcmgen.validation.rows import first_rows, keyword
from dcmgen.validation.walk import internal_error
from dcmgen.validation.wording import attribute, describe
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.validation.collector import Collector
    from dcmgen.validation.context import Context
    from dcmgen.validation.node import Node
    from dcmgen.validation.plan import Plan

RULE_OF = {"values": "value", "range": "value", "items": "items", "present": "missing", "absent": "forbidden"}
"""Last part of the rule of each kind of constraint."""

_TYPED = frozenset(("1", "1C", "2", "2C"))


class ConstraintPlan:
    """A compiled constraint of an IOD.

    Parameters
    ----------
    rule : dcmgen.rules.Constraint
        The constraint.
    others : frozenset of int
        Tags of the first level of the Modules of the IOD, without the Module that the constraint is about.
    """

    __slots__ = ("numbers", "path", "place", "rule", "tags", "texts", "when")

    def __init__(self, rule: rules.Constraint, others: frozenset[int]) -> None:
        self.rule = rule
        self.path = parse_path(rule.path) if rule.path else None
        self.when = compile(rule.condition) if rule.condition else None
        self.texts, self.numbers = term_sets(rule.values)
        own = frozenset(row.tag for row in first_rows(rule.tables) if row.type in _TYPED)
        self.tags = own - others or (own if rule.kind == "present" else frozenset())
        """Tags that show that the Module is present: of Type 1 or 2, also conditional, and in no other Module.

        An attribute of Type 3 alone is only an addition to the IOD (PS3.2 7.3). If other Modules have all attributes of
        a Module that is required, they show that it is present.
        """
        self.place = place_of(rule)

    def owners(self, root: Node) -> Iterator[Node]:
        """Yield the dataset or items in which the attribute is or can be."""
        path = self.path
        assert path is not None
        starts: list[Node]
        if path.scope == "//":
            starts = root.context.holders(path.sequences[0] if path.sequences else path.tag)
        elif path.scope == "?":
            starts = [
                *root.items(tags.SHARED_FUNCTIONAL_GROUPS_SEQUENCE),
                *root.items(tags.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE),
                *root.items(tags.SELECTED_FRAME_FUNCTIONAL_GROUPS_SEQUENCE),
            ]
        else:
            starts = [root]
        for sequence in path.sequences:
            starts = [item for start in starts for item in start.items(sequence)]
        yield from starts


def place_of(rule: rules.Constraint) -> str:
    """Return section and keywords of a constraint: ``"A.34.3.4.6/WaveformSequence/SamplingFrequency"``."""
    path = parse_path(rule.path) if rule.path else None
    steps = (*path.sequences, path.tag) if path else ()
    return "/".join((rule.section, *map(keyword, steps)))


def compiled(iod: rules.Iod, modules: dict[str, frozenset[int]]) -> tuple[ConstraintPlan, ...]:
    """Compile the constraints of an IOD.

    Parameters
    ----------
    iod : dcmgen.rules.Iod
        The IOD.
    modules : dict of str to frozenset of int
        Tags of the first level of its Modules, by name.
    """

    def others(rule: rules.Constraint) -> frozenset[int]:
        return frozenset().union(*(found for name, found in modules.items() if name != rule.module))

    return tuple(ConstraintPlan(each, frozenset() if each.path else others(each)) for each in iod.constraints)


def check_constraints(context: Context, plan: Plan, out: Collector) -> None:
    """Report what contradicts the constraints of the IOD.

    Parameters
    ----------
    context : Context
        The object.
    plan : Plan
        The compiled IOD.
    out : Collector
        Receives the findings.
    """
    for constraint in plan.constraints:
        try:
            if constraint.path is None:
                _check_module(context, plan, constraint, out)
                continue
            for node in constraint.owners(context.root):
                if constraint.when is None or constraint.when(node):
                    _CHECKS[constraint.rule.kind](constraint, node, constraint.path.tag, out)
        except Exception as error:  # a bug in one rule must not hide other findings
            internal_error(out, f"the constraint {constraint.place}", error)


def _check_module(context: Context, plan: Plan, constraint: ConstraintPlan, out: Collector) -> None:
    rule, root = constraint.rule, context.root
    if constraint.when is not None and not constraint.when(root):
        return
    found = sorted(constraint.tags & context.root_tags)
    if rule.kind == "absent" and found:
        message = f"the {rule.module} Module must be absent ({', '.join(map(name, found))}){_why(rule)}"
        _add(out, constraint, message, root, found[0], fix="remove its attributes")
    elif rule.kind == "present" and not found:
        if any(use.name == rule.module and use.usage == "M" for use in plan.iod.modules):
            return  # reported as module.missing
        _add(out, constraint, f"the {rule.module} Module is missing{_why(rule)}", root)


def _values(constraint: ConstraintPlan, node: Node, tag: int, out: Collector) -> None:
    rule = constraint.rule
    number = constraint.path.value if constraint.path else None
    for index, value in enumerate(node.values(tag), 1):
        if value in (None, "") or number not in (None, index) or is_term(value, constraint.texts, constraint.numbers):
            continue
        which = f" Value {index}" if node.count(tag) > 1 else ""
        message = f"{attribute(tag)}{which} is {value}; the IOD allows only {any_of(rule.values)}{_why(rule)}"
        fix = f"write {rule.values[0]}" if len(rule.values) == 1 else None
        _add(out, constraint, message, node, tag, value=node.values(tag), fix=fix)


def _range(constraint: ConstraintPlan, node: Node, tag: int, out: Collector) -> None:
    rule = constraint.rule
    for value in node.numbers(tag) or ():
        if (rule.least is None or value >= rule.least) and (rule.most is None or value <= rule.most):
            continue
        message = f"{attribute(tag)} is {value:g}; the IOD allows only {limits(rule)}{_why(rule)}"
        _add(out, constraint, message, node, tag, value=node.values(tag))


def _items(constraint: ConstraintPlan, node: Node, tag: int, out: Collector) -> None:
    rule, count = constraint.rule, node.count(tag)
    low, high = item_limits(rule)
    if count and not (low <= count and (high is None or count <= high)):
        message = f"{attribute(tag)} has {count} items; the IOD requires {items((low, high))}{_why(rule)}"
        _add(out, constraint, message, node, tag)


def _present(constraint: ConstraintPlan, node: Node, tag: int, out: Collector) -> None:
    group = constraint.rule.path.startswith("?") and constraint.path is not None and not constraint.path.sequences
    if node.filled(tag) or (group and not node.has(tag)):  # group.missing reports a functional group
        return
    what = "has no value" if node.has(tag) else "is missing"
    _add(out, constraint, f"{attribute(tag)} {what}; the IOD requires one{_why(constraint.rule)}", node, tag)


def _absent(constraint: ConstraintPlan, node: Node, tag: int, out: Collector) -> None:
    if node.has(tag):
        message = f"{attribute(tag)} must be absent{_why(constraint.rule)}"
        _add(out, constraint, message, node, tag, value=node.values(tag) or None, fix="remove it")


_CHECKS = {"values": _values, "range": _range, "items": _items, "present": _present, "absent": _absent}


def _why(rule: rules.Constraint) -> str:
    return f" because {describe(rule.condition)}" if rule.condition else ""


def _add(
    out: Collector,
    constraint: ConstraintPlan,
    message: str,
    node: Node,
    tag: int | None = None,
    *,
    value: object = None,
    fix: str | None = None,
) -> None:
    rule = constraint.rule
    if rule.condition is not None and not certainty.holds(rule.condition, node):
        return
    out.add(
        f"iod.constraint.{RULE_OF[rule.kind]}",
        message,
        node,
        tag,
        at=constraint.place,
        section=rule.section,
        module=rule.module,
        value=value,
        fix=fix,
    )
