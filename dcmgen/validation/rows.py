"""Compiled requirements: the rows of tables that apply to a dataset or item, by tag.

Included macros are expanded when an object first contains a dataset or item at that level, so macros that include
themselves (content trees) are not a problem. The requirements are compiled once for an IOD and used for all objects.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from dcmgen import rules
from dcmgen.dictionary import keyword_for_tag
from dcmgen.validation.conditions import Condition, compile, term_sets
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.validation.node import Node
    from dcmgen.validation.reports.report import Undecided

OVERRIDES = frozenset({("C.8-24", tags.MODALITY), ("C.24-1", tags.MODALITY), ("C.8-25b", tags.FRAME_INCREMENT_POINTER)})
"""Rows whose Type replaces the Type in other Modules of the IOD (PS3.3 C.8.6.1, C.24.1 and C.8.6.3)."""

_UNKNOWN = ("undecidable", "include")


class TermList(NamedTuple):
    """A compiled list of Enumerated Values or Defined Terms."""

    enumerated: bool
    value: int | None
    texts: frozenset[str]
    numbers: frozenset[float]
    holds: Condition | None
    listed: tuple[str, ...]


class Origin(NamedTuple):
    """The origin of rows: a Module and a table."""

    module: str
    """Module or functional group macro to which the rows belong."""
    table: str
    section: str
    steps: str = ""
    """Keywords of the sequences of the table that contain the rows, such as ``"RequestAttributesSequence/"``."""


class Row:
    """A requirement on an attribute of a dataset or item.

    Parameters
    ----------
    rule : dcmgen.rules.Attribute
        The row of the table.
    origin : Origin
        Module and table of the row.
    guard : callable or None
        Condition of the macros that include the row. If it is False, the row does not apply.
    optional : bool, optional
        Whether the element can be absent regardless of the Type of the row, which then applies only if it is present.
    """

    __slots__ = (
        "allowed",
        "group",
        "guard",
        "inferred",
        "items",
        "lists",
        "optional",
        "origin",
        "overrides",
        "required",
        "rule",
        "type",
        "undecided",
    )

    def __init__(self, rule: rules.Attribute, origin: Origin, guard: Condition | None, optional: bool = False) -> None:
        condition = rule.condition
        self.rule = rule
        self.origin = origin
        self.guard = guard
        self.type = rule.type
        self.optional = optional
        self.items = rule.items
        self.required = compile(condition.required) if condition and condition.required else None
        self.allowed = compile(condition.allowed) if condition and condition.allowed else None
        self.overrides = (origin.table, rule.tag) in OVERRIDES
        self.undecided: dict[int, Undecided] = {}
        """Entries of reports for its condition at the first level, by tag."""
        self.lists = tuple(_term_list(terms) for terms in rule.terms)
        strength, number, *marks = context_group(rule) or ("", "")
        self.group = int(number) if number and strength == "Defined" else None
        """CID of the Defined Context Group of the codes."""
        self.inferred = bool(marks)
        """Whether the CID is a guess."""

    @property
    def id(self) -> str:
        """Table and keywords: ``"C.7-5a/RequestAttributesSequence/ScheduledProcedureStepID"``."""
        return f"{self.origin.table}/{self.origin.steps}{keyword(self.rule.tag)}"


def context_group(rule: rules.Attribute) -> tuple[str, ...]:
    """Return the context group of a row, or of the code macro that its items include; () if there is no context group."""
    return rule.cid or next(
        (row.cid for row in rule.rows if isinstance(row, rules.Include) and row.table in rules.CODE_MACROS and row.cid),
        (),
    )


def keyword(tag: int) -> str:
    """Return the keyword of a tag, or its digits if it has none, as the ids of rules contain it."""
    return keyword_for_tag(tag) or f"{tag:08X}"


def _term_list(terms: rules.Terms) -> TermList:
    holds = compile(terms.condition) if terms.condition else None
    return TermList(terms.kind == "enumerated", terms.value, *term_sets(terms.values), holds, terms.values)


class Source(NamedTuple):
    """Rows of a table and their origin."""

    rows: tuple[rules.Attribute | rules.Include, ...]
    origin: Origin
    guard: Condition | None = None
    optional: bool = False
    """Whether the elements can be absent, because the IOD and not the table requires a functional group."""


class Level:
    """The requirements on a dataset or item.

    Parameters
    ----------
    sources : iterable of Source
        The tables that apply.
    groups : sequence of Source, optional
        Functional groups of the IOD.
    """

    __slots__ = (
        "_children",
        "_groups",
        "accepted",
        "coded",
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
        """Whether any attribute is allowed, as in the items of modified attributes."""
        for source in sources:
            self.open |= _expand(source, groups, by_tag, ())
        self.rows: dict[int, tuple[Row, ...]] = {tag: tuple(rows) for tag, rows in by_tag.items()}
        self.needed: tuple[tuple[int, tuple[Row, ...]], ...] = tuple(
            (tag, tuple(row for row in rows if row.overrides) or tuple(row for row in rows if not row.optional))
            for tag, rows in self.rows.items()
            if any(row.type not in ("3", "") and not row.optional for row in rows)
        )
        self.guarded = any(row.guard is not None for rows in self.rows.values() for row in rows)
        self.overridden = frozenset(tag for tag, rows in self.rows.items() if any(row.overrides for row in rows))
        self.coded = frozenset(tag for tag, rows in self.rows.items() if any(row.group is not None for row in rows))
        """Sequences whose codes are in a Defined Context Group."""
        self.terms = frozenset(tag for tag, rows in self.rows.items() if any(row.lists for row in rows))
        self.plain = frozenset(
            tag
            for tag in self.terms
            if not self.guarded and not any(terms.holds for row in self.rows[tag] for terms in row.lists)
        )
        """Tags in `terms` whose value lists have no conditions."""
        self.accepted: set[tuple[int, int, Any]] = set()
        """Values (tag, number, value) that were found in lists without conditions."""
        self._groups = groups
        self._children: dict[tuple[int, ...], Level] = {}

    def child(self, rows: Sequence[Row]) -> Level:
        """Return the requirements on the items of a sequence.

        Parameters
        ----------
        rows : sequence of Row
            The rows that apply to the sequence.
        """
        key = tuple(map(id, rows))
        level = self._children.get(key)
        if level is None:
            sources = [
                Source(row.rule.rows, row.origin._replace(steps=f"{row.origin.steps}{keyword(row.rule.tag)}/"))
                for row in rows
            ]
            level = self._children[key] = Level(sources, self._groups)
        return level


def _expand(source: Source, groups: Sequence[Source], by_tag: dict[int, list[Row]], inside: tuple[str, ...]) -> bool:
    """Add the rows of a table to `by_tag`; return whether other attributes are allowed too."""
    open_ = False
    for rule in source.rows:
        if isinstance(rule, rules.Attribute):
            rows = by_tag.setdefault(rule.tag, [])
            # a macro that two Modules include is one requirement
            if not any(row.rule is rule and row.guard is source.guard for row in rows):
                rows.append(Row(rule, source.origin, source.guard, source.optional))
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
            inner = Source(table.rows, origin, guard, source.optional)
            open_ |= _expand(inner, groups, by_tag, (*inside, rule.table))
    return open_


def both(first: Condition | None, second: Condition) -> Condition:
    """Combine two conditions with "and"; `first` can be None."""
    if first is None:
        return second

    def evaluate(node: Node) -> bool | None:
        a = first(node)
        if a is False:
            return False
        b = second(node)
        return False if b is False else (None if a is None else b)

    return evaluate


def first_rows(tables: Iterable[str]) -> Iterator[rules.Attribute]:
    """Yield the rows at the first level of tables and of the macros that they include."""
    todo = list(tables)
    seen = set(todo)
    while todo:
        for rule in rules.table(todo.pop()).rows:
            if isinstance(rule, rules.Attribute):
                yield rule
            elif rule.table and rule.table not in seen:
                seen.add(rule.table)
                todo.append(rule.table)


def top_tags(tables: Iterable[str]) -> frozenset[int]:
    """Return the tags at the first level of tables and of the macros that they include."""
    return frozenset(row.tag for row in first_rows(tables))
