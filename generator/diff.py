"""Differences between the facts of two editions, to review an update to a new edition."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from difflib import SequenceMatcher
from typing import Any, NamedTuple

import attrs

from generator import facts, paths


def diff(old: facts.Facts, new: facts.Facts) -> Iterator[str]:
    """Yield one line for each difference.

    Lines begin with ``+`` for an added record, ``-`` for a removed one and ``~`` for a changed one.

    Parameters
    ----------
    old, new : Facts
        Facts to compare, as returned by `facts.load`.

    Yields
    ------
    str
        A difference; lines about rows of a table or IOD are indented.
    """
    for part in sorted(old.edition.keys() | new.edition.keys()):
        before, after = old.edition.get(part, "absent"), new.edition.get(part, "absent")
        if before != after:
            yield f"~ {part}: {before} -> {after}"
    yield from _records(
        "element", old.elements, new.elements, lambda each: f"({each.tag[:4]},{each.tag[4:]}) {each.keyword}"
    )
    yield from _records("UID", old.uids, new.uids, lambda each: each.uid)
    yield from _records("VR", old.vrs, new.vrs, lambda each: each.vr)
    yield from _records(
        "compression", old.compressions, new.compressions, lambda each: f"{each.syntax} {' '.join(each.photometric)}"
    )
    yield from _records(
        "character set", old.charsets, new.charsets, lambda each: f"{each.term} {each.registration}".strip()
    )
    yield from _records("SOP Class", old.sop_classes, new.sop_classes, lambda each: f"{each.name} {each.uid}")
    yield from _records(
        "action on element", old.element_actions, new.element_actions, lambda each: f"({each.tag[:4]},{each.tag[4:]})"
    )
    yield from _records(
        "action on content item",
        old.content_actions,
        new.content_actions,
        lambda each: f"{each.scheme} {each.value} {each.value_type}",
    )
    yield from _records(
        "safe private element",
        old.safe_private,
        new.safe_private,
        lambda each: f"{each.creator} ({each.tag[:4]},{each.tag[4:]})",
    )
    yield from _records(
        "private element",
        old.private_elements,
        new.private_elements,
        lambda each: f"{each.creator} ({each.tag[:4]},{each.tag[4:]})",
    )
    yield from _records("Module", old.modules, new.modules, lambda each: f"{each.section} {each.name}")
    yield from _grouped("table", old.tables, new.tables, lambda each: each.id, _rows)
    yield from _grouped("IOD", old.iods, new.iods, lambda each: each.name, _uses)


class _Row(NamedTuple):
    """A row of a table or of an IOD."""

    key: str
    label: str
    record: Any


def _by_key(records: Iterable[Any], key: Callable[[Any], str]) -> dict[str, Any]:
    return {key(each): each for each in records}


def _records(what: str, old: Iterable[Any], new: Iterable[Any], key: Callable[[Any], str]) -> Iterator[str]:
    before, after = _by_key(old, key), _by_key(new, key)
    yield from (f"- {what} {name}" for name in before if name not in after)
    for name, record in after.items():
        if name not in before:
            yield f"+ {what} {name}"
        elif changes := _changes(before[name], record):
            yield f"~ {what} {name}: {changes}"


def _grouped(
    what: str,
    old: Iterable[Any],
    new: Iterable[Any],
    key: Callable[[Any], str],
    rows: Callable[[Any], list[_Row]],
) -> Iterator[str]:
    """Yield differences of tables or IODs: first of the record itself, then of its rows in order."""
    before, after = _by_key(old, key), _by_key(new, key)
    yield from (f"- {what} {name}" for name in before if name not in after)
    for name, record in after.items():
        if name not in before:
            yield f"+ {what} {name} ({len(rows(record))} rows)"
            continue
        changes = _changes(before[name], record)
        lines = list(_row_changes(rows(before[name]), rows(record)))
        if changes or lines:
            yield f"~ {what} {name}" + (f": {changes}" if changes else "")
            yield from lines


def _row_changes(old: list[_Row], new: list[_Row]) -> Iterator[str]:
    matcher = SequenceMatcher(a=[each.key for each in old], b=[each.key for each in new], autojunk=False)
    for operation, old_start, old_stop, new_start, new_stop in matcher.get_opcodes():
        if operation == "equal":
            for before, after in zip(old[old_start:old_stop], new[new_start:new_stop], strict=True):
                if changes := _changes(before.record, after.record):
                    yield f"    ~ {after.label}: {changes}"
            continue
        yield from (f"    - {each.label}" for each in old[old_start:old_stop])
        yield from (f"    + {each.label}" for each in new[new_start:new_stop])


def _rows(table: facts.Table) -> list[_Row]:
    return [
        _Row(path, f"{path} {row.keyword} {row.type}".rstrip() if isinstance(row, facts.Attribute) else path, row)
        for path, row in paths.with_paths(table.rows)
    ]


def _uses(iod: facts.Iod) -> list[_Row]:
    modules = [_Row(use.module, f"{use.module} {use.usage}", use) for use in iod.modules]
    groups = [_Row(use.macro, f"functional group {use.macro} {use.usage}", use) for use in iod.groups]
    return modules + groups + [_constraint(each) for each in iod.constraints]


def _constraint(constraint: facts.Constraint) -> _Row:
    about = constraint.path or constraint.module
    key = " ".join(filter(None, ("constraint", constraint.section, constraint.kind or constraint.status, about)))
    return _Row(key, key, constraint)


def _changes(old: Any, new: Any) -> str:
    """Return the changed fields ("type 3 -> 1C, vm 1 -> 1-n"), without the fields that contain rows."""
    changed = []
    for each in attrs.fields(type(new)):
        before, after = getattr(old, each.name), getattr(new, each.name)
        if before != after and each.name not in ("rows", "modules", "groups", "constraints"):
            changed.append(f"{each.name} {_short(before)} -> {_short(after)}")
    return ", ".join(changed)


def _short(value: Any) -> str:
    text = str(facts.plain(value))
    return text if len(text) <= 120 else f"{text[:117]}..."
