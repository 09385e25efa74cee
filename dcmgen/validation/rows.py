"""Requirements made ready: the rows that apply at one level of an object, includes expanded, by tag.

Includes are expanded level by level and only when an object has the level, so cyclic includes (content
trees) cost nothing. Everything here is made once for an IOD and used for every object of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from dcmgen import rules
from dcmgen.dictionary import keyword_for_tag
from dcmgen.validation.conditions import Condition, compile, term_sets
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.validation.node import Node
    from dcmgen.validation.reports.report import Undecided

OVERRIDES = frozenset({("C.8-24", tags.MODALITY), ("C.24-1", tags.MODALITY), ("C.8-25b", tags.FRAME_INCREMENT_POINTER)})
"""Rows whose Type replaces the one another Module of the IOD gives: the standard says so in the row (C.8.6.1, C.24.1, C.8.6.3)."""


_UNKNOWN = ("undecidable", "include")


class TermList(NamedTuple):
    """A value list, compiled."""

    enumerated: bool
    value: int | None
    texts: frozenset[str]
    numbers: frozenset[float]
    holds: Condition | None
    listed: tuple[str, ...]


class Origin(NamedTuple):
    """Where rows come from."""

    module: str
    """Module, or functional group macro, they came in by."""
    table: str
    section: str
    steps: str = ""
    """Keywords of the sequences of the table above the rows: ``"RequestAttributesSequence/"``."""


class Row:
    """One requirement on one Attribute at one level."""

    __slots__ = ("allowed", "guard", "items", "lists", "origin", "overrides", "required", "rule", "type", "undecided")

    def __init__(self, rule: rules.Attribute, origin: Origin, guard: Condition | None, *, type: str = "") -> None:
        condition = rule.condition
        self.rule = rule
        self.origin = origin
        self.guard = guard
        """Condition of the includes it came in by: where it is False the row does not apply."""
        self.type = type or rule.type
        self.items = rule.items
        self.required = compile(condition.required) if condition and condition.required else None
        self.allowed = compile(condition.allowed) if condition and condition.allowed else None
        self.overrides = (origin.table, rule.tag) in OVERRIDES
        self.undecided: dict[int, Undecided] = {}
        """Entries of reports for its condition at the first level, by tag."""
        self.lists = tuple(_term_list(terms) for terms in rule.terms)

    @property
    def id(self) -> str:
        """``"C.7-5a/RequestAttributesSequence/ScheduledProcedureStepID"``."""
        return f"{self.origin.table}/{self.origin.steps}{keyword_for_tag(self.rule.tag) or f'{self.rule.tag:08X}'}"


def _term_list(terms: rules.Terms) -> TermList:
    holds = compile(terms.condition) if terms.condition else None
    return TermList(terms.kind == "enumerated", terms.value, *term_sets(terms.values), holds, terms.values)


class Source(NamedTuple):
    """Rows of a table, and where they come from."""

    rows: tuple[rules.Attribute | rules.Include, ...]
    origin: Origin
    guard: Condition | None = None
    type: str = ""
    """Replaces the Type of the rows: a functional group's sequence is required by the IOD, not by its table."""


class Level:
    """The requirements at one level of an object."""

    __slots__ = (
        "_children",
        "_groups",
        "accepted",
        "guarded",
        "needed",
        "open",
        "overridden",
        "plain",
        "rows",
        "terms",
    )

    def __init__(self, sources: Iterable[Source], groups: Sequence[Source] = ()) -> None:
        by_tag: dict[int, list[Row]] = {}
        self.open = False
        """Any Attribute may stand here (converted and omitted ones, modified ones)."""
        for source in sources:
            self.open |= _expand(source, groups, by_tag, ())
        self.rows: dict[int, tuple[Row, ...]] = {tag: tuple(rows) for tag, rows in by_tag.items()}
        self.needed: tuple[tuple[int, tuple[Row, ...]], ...] = tuple(
            (tag, tuple(row for row in rows if row.overrides) or rows)
            for tag, rows in self.rows.items()
            if any(row.type not in ("3", "") for row in rows)
        )
        self.guarded = any(row.guard is not None for rows in self.rows.values() for row in rows)
        self.overridden = frozenset(tag for tag, rows in self.rows.items() if any(row.overrides for row in rows))
        self.terms = frozenset(tag for tag, rows in self.rows.items() if any(row.lists for row in rows))
        self.plain = frozenset(
            tag
            for tag in self.terms
            if not self.guarded and not any(terms.holds for row in self.rows[tag] for terms in row.lists)
        )
        """Of these the ones whose lists hold always."""
        self.accepted: set[tuple[int, int, Any]] = set()
        """Values (tag, number, value) that lists without conditions were seen to hold."""
        self._groups = groups
        self._children: dict[tuple[int, ...], Level] = {}

    def child(self, rows: Sequence[Row]) -> Level:
        """The level of the items of a sequence, for the rows of it that apply."""
        key = tuple(map(id, rows))
        level = self._children.get(key)
        if level is None:
            sources = [
                Source(row.rule.rows, row.origin._replace(steps=f"{row.origin.steps}{keyword_for_tag(row.rule.tag)}/"))
                for row in rows
            ]
            level = self._children[key] = Level(sources, self._groups)
        return level


def _expand(source: Source, groups: Sequence[Source], by_tag: dict[int, list[Row]], inside: tuple[str, ...]) -> bool:
    """Enter the rows by tag; True when any Attribute may stand beside them."""
    open_ = False
    for rule in source.rows:
        if isinstance(rule, rules.Attribute):
            rows = by_tag.setdefault(rule.tag, [])
            # the same row by two ways (a macro included by two modules) is one requirement
            if not any(row.rule is rule and row.guard is source.guard for row in rows):
                rows.append(Row(rule, source.origin, source.guard, type=source.type))
        elif rule.anything:
            open_ = True
        elif rule.functional_groups or not rule.table:
            for group in groups:
                open_ |= _expand(group, (), by_tag, inside)
        elif rule.table not in inside:
            table = rules.table(rule.table)
            guard = source.guard
            if rule.condition is not None:
                guard = both(guard, compile(rule.condition.required or _UNKNOWN))
            origin = Origin(source.origin.module, table.id, table.section)
            inner = Source(table.rows, origin, guard, source.type)
            open_ |= _expand(inner, groups, by_tag, (*inside, rule.table))
    return open_


def both(first: Condition | None, second: Condition) -> Condition:
    """The condition that holds where both do."""
    if first is None:
        return second

    def evaluate(node: Node) -> bool | None:
        a = first(node)
        if a is False:
            return False
        b = second(node)
        return False if b is False else (None if a is None else b)

    return evaluate


def top_tags(tables: Iterable[str]) -> frozenset[int]:
    """The tags at the first level of tables, through their includes."""
    found: set[int] = set()
    todo = list(tables)
    seen = set(todo)
    while todo:
        for rule in rules.table(todo.pop()).rows:
            if isinstance(rule, rules.Attribute):
                found.add(rule.tag)
            elif rule.table and rule.table not in seen:
                seen.add(rule.table)
                todo.append(rule.table)
    return frozenset(found)
