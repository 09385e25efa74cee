"""Add scopes to the paths in conditions; `dcmgen.rules.expressions` documents the scopes.

The grammar only determines the tag of an attribute. The tables determine where the attribute is:

1. in the same item (``./``),
2. in one of the items that contain it (no scope),
3. in a functional group of the same frame (``?``), for the conditions of a functional group macro,
4. at the levels above an include of the table, or at the top level of an IOD that uses the table (no scope),
5. in any functional group of an IOD that uses the table (``//``).

If the attribute is in none of them, it would always be absent and cause false findings. Therefore, the status of the
condition becomes "unparsed", and the report has a warning.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain

from attrs import evolve, field, frozen

from generator.facts import (
    CONTROL_POINT,
    Attribute,
    Condition,
    Expr,
    Facts,
    GroupUse,
    Include,
    Iod,
    ModuleUse,
    Table,
    Terms,
)
from generator.passes.corrections import CorrectionError
from generator.report import Report

_COMPARISONS = (">", "<", ">=", "<=", "==", "!=")
_JUNCTIONS = frozenset(("and", "or", "not"))
_COUNTS = tuple(f"count {sign}" for sign in _COMPARISONS)
_ON_PATHS = frozenset(
    ("present", "absent", "nonempty", "empty", "in", "not in", "private", "vr", *_COMPARISONS, *_COUNTS)
)
_ON_ITEMS = frozenset(("some", "linked"))
_ON_INSTANCES = frozenset(("sop class", "iod", "module", "macro", "transfer syntax", "undecidable"))
OPERATORS = _JUNCTIONS | _ON_PATHS | _ON_ITEMS | _ON_INSTANCES | {"item"}
"""All operators of expressions."""
_CONTROL_POINTS = frozenset(
    ("300A0111", "300A03A8", "30080040", "30080041", "300A062F", "300A0722", "30100097", "30100098")
)
_SCOPED = re.compile(r"[./?]")
Row = Attribute | Include


HIDDEN = "the IOD does not have the attribute that the sentence names"
"""Reason of conditions and constraints that become "unparsed" because of an attribute that is not visible."""


class NotVisible(Exception):
    """Raised for an attribute that a condition or constraint names but that is not visible there.

    Parameters
    ----------
    tag : str
        Tag of the attribute.
    """

    def __init__(self, tag: str) -> None:
        super().__init__(f"({tag[:4]},{tag[4:8]})")


@frozen
class _RowView:
    """What is visible from a row within its table.

    Attributes
    ----------
    siblings : frozenset of str
        Tags at the same level.
    outer : frozenset of str
        Tags at the levels above: in the items that contain the row, and at the top level of its table.
    sequences : frozenset of str
        Sequences whose items contain the row.
    """

    siblings: frozenset[str]
    outer: frozenset[str]
    sequences: frozenset[str]


@frozen
class _TableView:
    """What is visible from a table in all tables that include it.

    Attributes
    ----------
    tags : set of str
        Tags at the levels of the includes and above.
    sequences : set of str
        Sequences whose items contain the includes.
    in_frames : set of str
        Tags at any level of the functional group macros of the IODs that use the table.
    frames : set of bool
        Contains True if the table is used in functional groups.
    """

    tags: set[str] = field(factory=set)
    sequences: set[str] = field(factory=set)
    in_frames: set[str] = field(factory=set)
    frames: set[bool] = field(factory=set)


class Scopes:
    """Visibility of attributes in all tables.

    Parameters
    ----------
    found : Facts
        Corrected and linked facts.

    Attributes
    ----------
    tables : dict of str to Table
        Tables by id.
    in_frames : frozenset of str
        Tags at any level of functional group macros.
    """

    def __init__(self, found: Facts) -> None:
        self.tables = {table.id: table for table in found.tables}
        self._tops: dict[str, frozenset[str]] = {}
        groups = {group.table for iod in found.iods for group in iod.groups if group.table}
        self.in_frames = frozenset(tag for table in groups for tag in self.below(table, set()))
        self._views = {table: _TableView() for table in self.tables}
        modules = {module.section: module.tables for module in found.modules}
        for iod in found.iods:
            self._use(iod, modules)
        self._propagate()

    def _use(self, iod: Iod, modules: Mapping[str, tuple[str, ...]]) -> None:
        """Add the attributes of an IOD to what is visible from its tables."""
        tables = [table for use in iod.modules for table in modules.get(use.section, ()) if table in self.tables]
        groups = [group.table for group in iod.groups if group.table in self.tables]
        tops = frozenset().union(*map(self.tops, tables))
        in_frames = frozenset(tag for table in groups for tag in self.below(table, set()))
        for table in (*tables, *groups):
            self._views[table].tags.update(tops)
            self._views[table].in_frames.update(in_frames)
        for table in groups:
            self._views[table].frames.add(True)

    def tops(self, table: str, seen: tuple[str, ...] = ()) -> frozenset[str]:
        """Return the tags at the top level of a table, including those of included macros."""
        if table not in self._tops:
            rows = self.tables[table].rows if table in self.tables else ()
            found = self.level((row for row in rows if row.depth == 0), (*seen, table))
            if seen:
                return found
            self._tops[table] = found
        return self._tops[table]

    def level(self, rows: Iterable[Row], seen: tuple[str, ...] = ()) -> frozenset[str]:
        """Return the tags of rows at one level, including those of included macros."""
        tags: set[str] = set()
        for row in rows:
            if isinstance(row, Attribute):
                tags.add(row.tag)
            elif row.table not in seen:
                tags |= self.tops(row.table, seen)
        return frozenset(tags)

    def below(self, table: str, seen: set[str]) -> Iterator[str]:
        """Yield the tags at all levels of a table and of the tables that it includes."""
        if table in seen or table not in self.tables:
            return
        seen.add(table)
        for row in self.tables[table].rows:
            if isinstance(row, Attribute):
                yield row.tag
            else:
                yield from self.below(row.table, seen)

    def row_views(self, table: Table) -> Iterator[tuple[Row, _RowView]]:
        """Yield each row of a table with what is visible from it."""
        children: dict[int, list[Row]] = {}
        parents: list[int] = []
        stack: list[int] = []
        for index, row in enumerate(table.rows):
            del stack[row.depth :]
            parents.append(stack[-1] if stack else -1)
            children.setdefault(parents[-1], []).append(row)
            stack += [index] * (row.depth + 1 - len(stack))
        levels = {parent: self.level(rows) for parent, rows in children.items()}
        for parent in levels:
            if parent != -1 and isinstance(container := table.rows[parent], Include):
                # Rows nested below an include are at the level of the items of the macro's last sequence.
                levels[parent] |= frozenset(self.below(container.table, set()))
        for index, row in enumerate(table.rows):
            parent = parents[index]
            outer: set[str] = set()
            sequences: set[str] = set()
            while parent != -1:
                container = table.rows[parent]
                if isinstance(container, Attribute):
                    sequences.add(container.tag)
                parent = parents[parent]
                outer |= levels[parent]
            yield row, _RowView(levels[parents[index]], frozenset(outer), frozenset(sequences))

    def _propagate(self) -> None:
        """Add what is visible at each include to the view of the included table, until nothing changes."""
        includes = [
            (table.id, row.table, view)
            for table in self.tables.values()
            for row, view in self.row_views(table)
            if isinstance(row, Include) and row.table in self.tables
        ]
        changed = True
        while changed:
            changed = False
            for outer, inner, view in includes:
                source, target = self._views[outer], self._views[inner]
                before = [len(each) for each in (target.tags, target.sequences, target.in_frames, target.frames)]
                target.tags.update(source.tags, view.siblings, view.outer)
                target.sequences.update(source.sequences, view.sequences)
                target.in_frames.update(source.in_frames)
                target.frames.update(source.frames)
                after = [len(each) for each in (target.tags, target.sequences, target.in_frames, target.frames)]
                changed |= before != after

    def of_row(self, table: str, view: _RowView, path: str) -> str:
        """Return the scope of an attribute in the condition of a row; a path with "?" is "of this Frame"."""
        table_view = self._views[table]
        tag = path.removeprefix("?")[:8]
        if table_view.frames and path.startswith("?"):
            return "?"
        if tag in view.siblings:
            return "./"
        if tag in view.outer:
            return ""
        if table_view.frames and tag in self.in_frames:
            return "?"
        if tag in table_view.tags:
            return ""
        if tag in table_view.in_frames:
            return "//"
        raise NotVisible(tag)

    def in_item(self, table: str, view: _RowView, sequence: str) -> tuple[str, ...]:
        """Return the sequences whose items contain a row, for the sequence that its condition names.

        Ion tables write "Control Point Sequence" for their sequence, such as Ion Control Point Sequence. A macro can be
        in the items of several of these sequences.
        """
        known = view.sequences | self._views[table].sequences
        if sequence in known or (known and not sequence):
            return (sequence,)
        kin = _CONTROL_POINTS & known if sequence in {CONTROL_POINT, *_CONTROL_POINTS} else frozenset[str]()
        if not kin:
            raise NotVisible(sequence)
        return tuple(sorted(kin))

    def of_use(self, tops: frozenset[str], nested: frozenset[str], tag: str, group: bool) -> str:
        """Return the scope of an attribute in the condition of a module or functional group."""
        if tag in tops:
            return "/"
        if group and tag in self.in_frames:
            return "?"
        if tag in nested or tag in self.in_frames:
            return "//"
        raise NotVisible(tag)


@frozen
class _Writer:
    """Adds scopes to an expression.

    Attributes
    ----------
    find_scope : callable
        Returns the scope of a path that has none.
    find_sequence : callable
        Returns the sequences whose items contain the row, for the sequence that the text names.
    """

    find_scope: Callable[[str], str]
    find_sequence: Callable[[str], tuple[str, ...]]

    def write(self, expression: Expr) -> Expr:
        """Return an expression with scopes."""
        operator = expression[0]
        if operator not in OPERATORS:
            raise CorrectionError(f"{operator!r} is not an operator of conditions; fix {expression!r}")
        if operator in _JUNCTIONS:
            operands = map(self.write, expression[1:])
            flat = [(each,) if each[0] != operator or operator == "not" else each[1:] for each in operands]
            return (operator, *chain.from_iterable(flat))
        if operator == "item":
            items = [(operator, each, *expression[2:]) for each in self.find_sequence(expression[1])]
            return items[0] if len(items) == 1 else ("or", *items)
        if operator in _ON_PATHS | _ON_ITEMS:
            path = str(expression[1])
            if not _SCOPED.match(path) or path.startswith("?"):
                path = self.find_scope(path) + path.removeprefix("?")
            return (operator, path, *expression[2:])
        return expression


def scope(found: Facts, report: Report) -> Facts:
    """Add scopes to the paths in all conditions.

    Parameters
    ----------
    found : Facts
        Corrected and linked facts.
    report : Report
        Receives a warning for each condition with an attribute that is not visible from its row.

    Returns
    -------
    Facts
        Facts with scopes.

    Raises
    ------
    CorrectionError
        If a condition in ``corrections.toml`` has an unknown operator.
    """
    scopes = Scopes(found)
    tables = tuple(_table(table, scopes, report) for table in found.tables)
    modules = {module.section: module.tables for module in found.modules}
    iods = tuple(_iod(iod, modules, scopes, report) for iod in found.iods)
    return evolve(found, tables=tables, iods=iods)


def _table(table: Table, scopes: Scopes, report: Report) -> Table:
    rows: list[Row] = []
    for row, view in scopes.row_views(table):
        name = row.keyword if isinstance(row, Attribute) else f"Include {row.table}"
        where = f"PS3.3 {table.section}, Table {table.id}, {name}"

        def find_scope(path: str, view: _RowView = view) -> str:
            return scopes.of_row(table.id, view, path)

        def find_sequence(sequence: str, view: _RowView = view) -> tuple[str, ...]:
            return scopes.in_item(table.id, view, sequence)

        changed: Row = evolve(
            row, condition=_condition(row.condition, _Writer(find_scope, find_sequence), where, report)
        )
        if isinstance(changed, Attribute) and any(terms.condition for terms in changed.terms):
            changed = evolve(
                changed,
                terms=tuple(_terms(each, _Writer(find_scope, find_sequence), where, report) for each in changed.terms),
            )
        rows.append(changed)
    return evolve(table, rows=tuple(rows))


def writer_of(iod: Iod, modules: Mapping[str, tuple[str, ...]], scopes: Scopes, *, group: bool) -> _Writer:
    """Return what adds scopes to the conditions of an IOD.

    Parameters
    ----------
    iod : Iod
        The IOD.
    modules : mapping of str to tuple of str
        Tables of each module, by section.
    scopes : Scopes
        Visibility of attributes.
    group : bool
        Whether the conditions are those of functional group macros.
    """
    tables = [table for use in iod.modules for table in modules.get(use.section, ())]
    tops = frozenset().union(*(scopes.tops(table) for table in tables))
    nested = frozenset(tag for table in tables for tag in scopes.below(table, set()))

    def find_scope(path: str) -> str:
        return scopes.of_use(tops, nested, path.removeprefix("?")[:8], group)

    def find_sequence(sequence: str) -> tuple[str, ...]:
        raise NotVisible(sequence)

    return _Writer(find_scope, find_sequence)


def _iod(iod: Iod, modules: Mapping[str, tuple[str, ...]], scopes: Scopes, report: Report) -> Iod:
    of_modules, of_groups = (writer_of(iod, modules, scopes, group=group) for group in (False, True))

    def use(each: ModuleUse) -> ModuleUse:
        where = f"PS3.3 {iod.section}, {iod.name}, {each.module} Module"
        return evolve(each, condition=_condition(each.condition, of_modules, where, report))

    def group(each: GroupUse) -> GroupUse:
        where = f"PS3.3 {iod.section}, {iod.name}, {each.macro} functional group"
        return evolve(each, condition=_condition(each.condition, of_groups, where, report))

    return evolve(iod, modules=tuple(map(use, iod.modules)), groups=tuple(map(group, iod.groups)))


def _condition(condition: Condition | None, writer: _Writer, where: str, report: Report) -> Condition | None:
    if condition is None or condition.status != "parsed":
        return condition
    try:
        return evolve(
            condition,
            required=condition.required and writer.write(condition.required),
            allowed=condition.allowed and writer.write(condition.allowed),
        )
    except NotVisible as hidden:
        report.warn("condition", where, f"{hidden} is not visible from this row")
        return Condition("unparsed", reason=HIDDEN)


def _terms(terms: Terms, writer: _Writer, where: str, report: Report) -> Terms:
    """Return a list with scopes in its condition, which becomes undecidable if an attribute is not visible."""
    if terms.condition is None:
        return terms
    try:
        return evolve(terms, condition=writer.write(terms.condition))
    except NotVisible as hidden:
        report.warn("terms", where, f"{hidden} is not visible from this row")
        return evolve(terms, condition=("undecidable", "condition of a list"))
