"""Finds the templates of a report, and checks its content items against them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen import rules
from dcmgen.validation.codes import NO_CODE, label
from dcmgen.validation.templates.content import name_of, template_of
from dcmgen.validation.templates.matching import Tree, similarity
from dcmgen.validation.templates.plan import root_of
from dcmgen.validation.templates.requirements import check_requirements
from dcmgen.validation.walk import internal_error
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.validation.collector import Collector
    from dcmgen.validation.context import Context
    from dcmgen.validation.node import Node
    from dcmgen.validation.templates.plan import Slot


def check_templates(context: Context, out: Collector) -> None:
    """Report content items that contradict the templates of a report.

    These are the template that the root names, or one that the SOP Class requires, and templates that other CONTAINER
    content items name. Templates that are not among the facts are not checked.

    Parameters
    ----------
    context : Context
        The object.
    out : Collector
        Receives the findings.
    """
    root = context.root
    if not root.has(tags.CONTENT_SEQUENCE) or not root.has(tags.VALUE_TYPE):
        return
    try:
        _check(context, out)
    except Exception as error:  # a bug in one rule must not hide other findings
        internal_error(out, "the templates of the report", error)


def _check(context: Context, out: Collector) -> None:
    root = context.root
    slot = _named(root) if template_of(root) else _required(context)
    nodes = _rest(root, slot, out)
    while nodes:
        node = nodes.pop()
        nodes += _rest(node, _named(node), out)


def _rest(node: Node, slot: Slot | None, out: Collector) -> list[Node]:
    """Check a content item that has a template, and return the content items below it that are not part of one."""
    return list(node.items(tags.CONTENT_SEQUENCE)) if slot is None else _start(node, slot, out)


def _named(node: Node) -> Slot | None:
    """Return the first row of the template that a CONTAINER names, if it is among the facts."""
    tid = template_of(node)
    slot = root_of(tid) if tid and tid in rules.templates() else None
    return slot if slot is not None and slot.row.type == node.text(tags.VALUE_TYPE) else None


def _required(context: Context) -> Slot | None:
    """Return the first row of the template that the SOP Class requires: of several, the one that fits best."""
    slots = [slot for tid in rules.templates_of(context.sop_class) if (slot := root_of(tid)) is not None]
    return max(slots, key=lambda slot: similarity(slot, context.root), default=None)


def _start(node: Node, slot: Slot, out: Collector) -> list[Node]:
    """Check a CONTAINER against its template, and return the content items that are not part of it."""
    tree = Tree(out)
    name = name_of(node)
    if name != NO_CODE and not slot.concept.allows(name):
        message = f"the name of the content item is {label(name)}; {slot.place} {slot.concept.demand}"
        tag = tags.CONCEPT_NAME_CODE_SEQUENCE
        tree.add("template.concept", message, node, tag, slot.ref, name[0], severity=slot.concept.severity)
    tree.match(node, slot)
    for match in tree.matches:
        check_requirements(match, tree)
    return tree.loose
