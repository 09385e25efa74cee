"""Checks which rows of a template must have content items, and how many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen._printable import counted
from dcmgen.rules.wording import any_of
from dcmgen.validation.templates.conditions import decide
from dcmgen.validation.templates.plan import place_of
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.rules import TemplateRow
    from dcmgen.validation.conditions import Truth
    from dcmgen.validation.templates.matching import Match, Tree
    from dcmgen.validation.templates.plan import Group, Slot


def check_requirements(match: Match, tree: Tree) -> None:
    """Report rows without content items that require them, and content items that are forbidden or too many.

    Parameters
    ----------
    match : Match
        The children of a content item, by row.
    tree : Tree
        The whole tree, which receives the findings.
    """
    used = {group: _is_used(group, match) for group in match.level.groups}
    applies: dict[Group, bool] = {}
    for group in match.level.groups:  # a group is after the one that contains it
        required, allowed = _needs(group.row, match, tree)
        outer = group.above is None or applies[group.above]
        applies[group] = outer and (bool(required) or used[group])
        repeats = group.above is not None and group.above.most != 1
        if allowed is False and used[group] and not repeats:
            message = f"the content of TID {group.row.include} must be absent; the condition of {place_of(group.ref)} is not met"
            tree.add("template.forbidden", message, match.node, tags.CONTENT_SEQUENCE, group.ref)
    missing: set[frozenset[str]] = set()
    for slot in match.level.slots:
        if slot.row.requirement == "U" and slot not in match.found:
            continue
        if slot.group is None or applies[slot.group]:
            _check(slot, match, tree, len(match.found.get(slot, ())), match.certain.get(slot, 0), missing)


def _is_used(group: Group, match: Match) -> bool:
    return any(slot in match.certain for slot in group.slots)


def _check(slot: Slot, match: Match, tree: Tree, count: int, certain: int, missing: set[frozenset[str]]) -> None:
    required, allowed = _needs(slot.row, match, tree)
    least = slot.row.vm[0]
    if not count:
        if required and (rows := _alternatives(slot)) not in missing:
            missing.add(rows)
            tree.add("template.missing", _missing(slot, rows), match.node, tags.CONTENT_SEQUENCE, slot.ref)
    elif certain and allowed is False and not slot.repeats:
        message = f"{slot.name} must be absent; the condition of {slot.place} is not met"
        tree.add("template.forbidden", message, match.node, tags.CONTENT_SEQUENCE, slot.ref)
    elif slot.most is not None and certain > slot.most:
        message = f"{slot.name} occurs {counted(certain, 'time')}; {slot.place} allows {slot.most}"
        tree.add("template.multiplicity", message, match.node, tags.CONTENT_SEQUENCE, slot.ref, certain)
    elif count < least:
        message = f"{slot.name} occurs {counted(count, 'time')}; {slot.place} requires {least}"
        tree.add("template.multiplicity", message, match.node, tags.CONTENT_SEQUENCE, slot.ref, count)


def _missing(slot: Slot, rows: frozenset[str]) -> str:
    if len(rows) > 1:
        numbers = any_of(sorted((ref.partition("/")[2] for ref in rows), key=_number))
        return f"{slot.name} is missing; TID {slot.template.tid} requires one of rows {numbers}"
    why = "" if slot.row.requirement == "M" else " because of its condition"
    return f"{slot.name} is missing; {slot.place} requires {slot.row.type}{why}"


def _number(row: str) -> tuple[int, str]:
    digits = row.rstrip("abcdefgh")
    return int(digits), row[len(digits) :]


def _alternatives(slot: Slot) -> frozenset[str]:
    """Return the rows of which one must have a content item."""
    rows = {slot.ref}
    condition = slot.row.condition
    if condition is not None and condition.required is not None:
        operator, *rest = condition.required
        parts = rest if operator == "and" else [condition.required]
        if all(part[0] == "not" and part[1][0] == "row" for part in parts):
            rows |= {part[1][1] for part in parts}
    return frozenset(rows)


def _needs(row: TemplateRow, match: Match, tree: Tree) -> tuple[Truth, Truth]:
    """Return whether a row is required and whether it is allowed; None if that cannot be decided."""
    if row.requirement == "M":
        return True, True
    condition = row.condition
    if condition is None or condition.status != "parsed":
        return (None if row.requirement == "MC" else False), None
    if condition.required is not None:
        required = decide(condition.required, match, tree)
        return required, True if condition.otherwise == "allowed" else required
    return False, None if condition.allowed is None else decide(condition.allowed, match, tree)
