"""Matches the content items of a report with the rows of its template, and checks each item that has a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen.validation.codes import NO_CODE, label
from dcmgen.validation.collector import Collector
from dcmgen.validation.node import DEEPEST
from dcmgen.validation.templates.content import code_in, name_of, referenced, template_of, units_of
from dcmgen.validation.templates.requirements import check_requirements
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.validation.codes import Pair
    from dcmgen.validation.node import Node
    from dcmgen.validation.registry import Severity
    from dcmgen.validation.templates.plan import Codeset, Slot


class Match:
    """The children of a content item, by row.

    Parameters
    ----------
    node : Node
        The content item.
    slot : Slot
        Its row.
    up : Match or None
        The match of the content item that contains it.
    """

    __slots__ = ("certain", "found", "level", "node", "slot", "up")

    def __init__(self, node: Node, slot: Slot, up: Match | None) -> None:
        self.node = node
        self.slot = slot
        self.up = up
        self.level = slot.level
        self.found: dict[Slot, list[Node]] = {}
        """Content items of each row. A content item that several rows can describe is in the lists of all of them."""
        self.certain: dict[Slot, int] = {}
        """Number of content items of each row that no other row describes."""


class Tree:
    """A content tree below a content item with a template.

    Parameters
    ----------
    out : Collector
        Receives the findings about single content items.
    """

    def __init__(self, out: Collector) -> None:
        self.out = out
        self.matches: list[Match] = []
        self._items: dict[str, list[Node]] = {}
        self.templates: set[str] = set()
        """Numbers of the templates with rows for the content."""
        self.loose: list[Node] = []
        """Content items without a row."""

    def match(self, node: Node, slot: Slot, up: Match | None = None) -> None:
        """Match the children of a content item that has a row."""
        match = Match(node, slot, up)
        self.matches.append(match)
        level = match.level
        self.templates |= level.templates
        last: Slot | None = None
        for child in node.items(tags.CONTENT_SEQUENCE):
            target = child
            by_reference = child.has(tags.REFERENCED_CONTENT_ITEM_IDENTIFIER)
            if by_reference:
                target = referenced(child) or child
            relationship, value_type = child.text(tags.RELATIONSHIP_TYPE), target.text(tags.VALUE_TYPE)
            slots, fits = level.rows_for(name_of(target), relationship, value_type, by_reference)
            if not slots:
                self._other(match, child, relationship)
                continue
            slot = slots[0]
            if len(slots) > 1:
                slots = self._choose(match, slots, child, value_type)
                slot = slots[0]
            for each in slots:
                match.found.setdefault(each, []).append(child)
            if not fits:
                self._different(child, slot, relationship, value_type)
            elif value_type in _CODED and not by_reference:
                self._codes(child, slot, value_type)
            if len(slots) == 1:
                match.certain[slot] = match.certain.get(slot, 0) + 1
                if last is not None and _before(slot, last, ordered=level.ordered):
                    self._misplaced(child, slot, last)
                last = slot
            if not by_reference and child.has(tags.CONTENT_SEQUENCE) and child.depth < DEEPEST:
                self.match(child, slot, match)

    def items_of(self, ref: str) -> list[Node]:
        """Return the content items of a row, at any level; use it after all content items are matched."""
        found = self._items.get(ref)
        if found is None:
            pairs = [pair for match in self.matches for pair in match.found.items()]
            found = self._items[ref] = [item for slot, items in pairs if slot.ref == ref for item in items]
        return found

    def _other(self, match: Match, child: Node, relationship: str) -> None:
        """Handle a content item without a row."""
        self.loose.append(child)
        if match.level.extensible or relationship in match.level.open:
            return
        tid = match.slot.template.tid
        message = f"{_described(child)} is not in TID {tid}, which is not extensible"
        self.add("template.unexpected", message, child, None, match.slot.ref)

    def _choose(self, match: Match, slots: tuple[Slot, ...], child: Node, value_type: str) -> tuple[Slot, ...]:
        """Return the best of several rows for a content item; several rows if they are equally good."""
        if value_type == "CODE":
            value = code_in(child, tags.CONCEPT_CODE_SEQUENCE)
            slots = tuple(slot for slot in slots if slot.values.allows(value)) or slots
        certain = match.certain
        slots = tuple(slot for slot in slots if slot.most is None or certain.get(slot, 0) < slot.most) or slots
        if value_type == "CONTAINER" and len(slots) > 1:
            return (self._fittest(slots, child),)
        return slots

    def _fittest(self, slots: tuple[Slot, ...], child: Node) -> Slot:
        """Return the row whose template describes the children of a CONTAINER best."""
        named = template_of(child)
        for slot in slots:
            if slot.template.tid == named:
                return slot
        scores = [similarity(slot, child) for slot in slots]
        best = [slot for slot, score in zip(slots, scores, strict=True) if score == max(scores)]
        return best[0] if len(best) == 1 else min(best, key=lambda slot: _defects(slot, child))

    def _different(self, child: Node, slot: Slot, relationship: str, value_type: str) -> None:
        if slot.relationship not in ("", relationship):
            message = (
                f"{_described(child)} has the relationship {relationship}; {slot.place} requires {slot.relationship}"
            )
            fix = f"write {slot.relationship}"
            self.add("template.relationship", message, child, tags.RELATIONSHIP_TYPE, slot.ref, relationship, fix)
        else:
            message = f"{_described(child)} is a {value_type}; {slot.place} requires {slot.row.type}"
            self.add("template.value-type", message, child, tags.VALUE_TYPE, slot.ref, value_type)

    def _codes(self, child: Node, slot: Slot, value_type: str) -> None:
        """Check the value of a CODE, or the units of a NUM."""
        if value_type == "CODE":
            if slot.values.free:
                return
            code = code_in(child, tags.CONCEPT_CODE_SEQUENCE)
            if not _suits(slot.values, code):
                message = f"the value of {_described(child)} is {label(code)}; {slot.place} {slot.values.demand}"
                severity = slot.values.severity
                self.add(
                    "template.value", message, child, tags.CONCEPT_CODE_SEQUENCE, slot.ref, code[0], None, severity
                )
        elif not slot.units.free:
            code = units_of(child)
            if not _suits(slot.units, code):
                message = f"the unit of {_described(child)} is {code[0]}; {slot.place} {slot.units.demand}"
                severity = slot.units.severity
                self.add(
                    "template.units", message, child, tags.MEASURED_VALUE_SEQUENCE, slot.ref, code[0], None, severity
                )

    def _misplaced(self, child: Node, slot: Slot, last: Slot) -> None:
        message = (
            f"{_described(child)} of {slot.place} is after {last.name} of {last.place}; their order is significant"
        )
        self.add("template.order", message, child, None, slot.ref)

    def add(
        self,
        rule: str,
        message: str,
        node: Node,
        tag: int | None,
        ref: str,
        value: object = None,
        fix: str | None = None,
        severity: Severity | None = None,
    ) -> None:
        """Add a finding about a row ("1500/4")."""
        section = f"PS3.16 TID {ref.partition('/')[0]}"
        self.out.add(rule, message, node, tag, at=f"TID{ref}", section=section, value=value, fix=fix, severity=severity)


_CODED = frozenset(("CODE", "NUM"))

_MOST_COMPARED = 64
"""Maximum number of children that decide which of several templates a CONTAINER has."""


def _suits(allowed: Codeset, code: Pair) -> bool:
    return code == NO_CODE or allowed.allows(code)


def _described(child: Node) -> str:
    """Return the name of a content item for messages."""
    code = name_of(child)
    if code != NO_CODE:
        return label(code)
    kind = child.text(tags.VALUE_TYPE)
    return f"the {kind} without a name" if kind else "the content item"


def similarity(slot: Slot, node: Node) -> int:
    """Return how many children of a content item have a row with their name, without those that are too many."""
    left = {each: each.most for each in slot.level.slots}
    score = 0
    for child in node.items(tags.CONTENT_SEQUENCE)[:_MOST_COMPARED]:
        kind = child.text(tags.VALUE_TYPE)
        for each in slot.level.by_code.get(name_of(child), ()):
            most = left[each]
            if each.row.type == kind and most != 0:
                left[each] = None if most is None else most - 1
                fits = kind != "CODE" or each.values.allows(code_in(child, tags.CONCEPT_CODE_SEQUENCE))
                score += 1 if fits else -1
                break
    return score


def _defects(slot: Slot, node: Node) -> int:
    """Return the number of findings about a content item if it has a row."""
    out = Collector(rules=())
    tree = Tree(out)
    tree.match(node, slot)
    for match in tree.matches:
        check_requirements(match, tree)
    return out.added


def _before(slot: Slot, last: Slot, *, ordered: bool) -> bool:
    """Return whether a row must be before another one, and their order is significant."""
    if slot.position >= last.position:
        return False
    at = next((n for n, (a, b) in enumerate(zip(slot.position, last.position, strict=False)) if a != b), 0)
    if at == 0:
        return ordered
    groups = list(slot.groups())
    group = groups[len(groups) - at]
    return group.ordered and group.most == 1
