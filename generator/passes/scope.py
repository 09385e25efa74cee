"""The pass that gives every path of an expression its scope (the scopes are those of `dcmgen.rules.expressions`).

The grammar finds only which attribute a sentence names. The tables decide which attribute of that tag it is: the one
in the same item (``./``); otherwise one in the enclosing items (no scope); otherwise, in a functional group macro, the
one of the same frame (``?``); otherwise the one of the dataset. An attribute that is in none of them would always be
absent and cause false findings: the condition becomes unparsed, and is reported.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from attrs import evolve, field, frozen

from generator.facts import Attribute, Condition, Expr, Facts, GroupUse, Include, Iod, ModuleUse, Table, Terms
from generator.passes.corrections import CorrectionError
from generator.report import Report

_COMPARISONS = (">", "<", ">=", "<=", "==", "!=")
_JUNCTIONS = frozenset(("and", "or", "not"))
_COUNTS = tuple(f"count {sign}" for sign in _COMPARISONS)
_ON_PATHS = frozenset(("present", "absent", "nonempty", "empty", "in", "not in", "private", *_COMPARISONS, *_COUNTS))
_ON_INSTANCES = frozenset(("sop class", "iod", "module", "macro", "undecidable"))
OPERATORS = _JUNCTIONS | _ON_PATHS | _ON_INSTANCES | {"item"}
"""All operators that an expression in the facts can have."""
_CONTROL_POINTS = frozenset(("300A0111", "300A03A8", "30080040", "30080041"))
_SCOPED = re.compile(r"[./?]")
Row = Attribute | Include


class _OutOfSight(Exception):
    """An Attribute that is not where the condition could see it."""


@frozen
class _Place:
    """What a row sees: tags beside it, tags of the items that contain it, and the sequences of those items."""

    beside: frozenset[str]
    around: frozenset[str]
    sequences: frozenset[str]


@frozen
class _Sight:
    """What a table sees from where it is included."""

    tags: set[str] = field(factory=set)
    sequences: set[str] = field(factory=set)
    frames: set[bool] = field(factory=set)


class Scopes:
    """What can be seen from where, over all tables."""

    def __init__(self, found: Facts) -> None:
        self.tables = {table.id: table for table in found.tables}
        self._tops: dict[str, frozenset[str]] = {}
        groups = {group.table for iod in found.iods for group in iod.groups if group.table}
        modules = {table for module in found.modules for table in module.tables}
        self.roots = frozenset().union(*(self.tops(table) for table in modules if table in self.tables))
        self.in_frames = frozenset(tag for table in groups for tag in self.below(table, set()))
        self._sights = {table: _Sight() for table in self.tables}
        for table in modules & self._sights.keys():
            self._sights[table].tags.update(self.roots)
        for table in groups & self._sights.keys():
            self._sights[table].tags.update(self.roots)
            self._sights[table].frames.add(True)
        self._spread()

    def tops(self, table: str, seen: tuple[str, ...] = ()) -> frozenset[str]:
        """Tags at the first level of a table, those of included macros among them."""
        if table not in self._tops:
            rows = self.tables[table].rows if table in self.tables else ()
            found = self.level((row for row in rows if row.depth == 0), (*seen, table))
            if seen:
                return found
            self._tops[table] = found
        return self._tops[table]

    def level(self, rows: Iterable[Row], seen: tuple[str, ...] = ()) -> frozenset[str]:
        """Tags of rows that stand side by side."""
        tags: set[str] = set()
        for row in rows:
            if isinstance(row, Attribute):
                tags.add(row.tag)
            elif row.table not in seen:
                tags |= self.tops(row.table, seen)
        return frozenset(tags)

    def below(self, table: str, seen: set[str]) -> Iterator[str]:
        """Tags at every level of a table and of what it includes."""
        if table in seen or table not in self.tables:
            return
        seen.add(table)
        for row in self.tables[table].rows:
            if isinstance(row, Attribute):
                yield row.tag
            else:
                yield from self.below(row.table, seen)

    def places(self, table: Table) -> Iterator[tuple[Row, _Place]]:
        """Each row with what it sees within its table."""
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
            if parent != -1 and isinstance(holder := table.rows[parent], Include):
                # Rows below the last sequence of an included macro: they stand beside that sequence's own.
                levels[parent] |= frozenset(self.below(holder.table, set()))
        for index, row in enumerate(table.rows):
            parent = parents[index]
            around: set[str] = set()
            sequences: set[str] = set()
            while parent != -1:
                holder = table.rows[parent]
                if isinstance(holder, Attribute):
                    sequences.add(holder.tag)
                parent = parents[parent]
                around |= levels[parent]
            yield row, _Place(levels[parents[index]], frozenset(around), frozenset(sequences))

    def _spread(self) -> None:
        """Carry what is seen at each include into the included table, until nothing changes."""
        includes = [
            (table.id, row.table, place)
            for table in self.tables.values()
            for row, place in self.places(table)
            if isinstance(row, Include) and row.table in self.tables
        ]
        changed = True
        while changed:
            changed = False
            for outer, inner, place in includes:
                source, target = self._sights[outer], self._sights[inner]
                before = len(target.tags), len(target.sequences), len(target.frames)
                target.tags.update(source.tags, place.beside, place.around)
                target.sequences.update(source.sequences, place.sequences)
                target.frames.update(source.frames)
                changed |= before != (len(target.tags), len(target.sequences), len(target.frames))

    def of_row(self, table: str, place: _Place, path: str) -> str:
        """Scope of an Attribute that a row's condition names ("?": "of this Frame", as far as there are frames)."""
        sight = self._sights[table]
        tag = path.removeprefix("?")[:8]
        if sight.frames and path.startswith("?"):
            return "?"
        if tag in place.beside:
            return "./"
        if tag in place.around:
            return ""
        if sight.frames and tag in self.in_frames:
            return "?"
        if tag in sight.tags:
            return ""
        if tag in self.in_frames:
            return "//"
        raise _OutOfSight(tag)

    def in_item(self, table: str, place: _Place, sequence: str) -> str:
        """The sequence that a row stands in an item of; ion tables say "Control Point Sequence" of their own one."""
        known = place.sequences | self._sights[table].sequences
        if sequence in known or (known and not sequence):
            return sequence
        kin = _CONTROL_POINTS & known if sequence in _CONTROL_POINTS else frozenset[str]()
        if len(kin) != 1:
            raise _OutOfSight(sequence)
        return next(iter(kin))

    def of_use(self, tops: frozenset[str], nested: frozenset[str], tag: str, group: bool) -> str:
        """Scope of an Attribute that the usage of a Module or functional group names."""
        if tag in tops:
            return "/"
        if group and tag in self.in_frames:
            return "?"
        if tag in nested or tag in self.in_frames:
            return "//"
        raise _OutOfSight(tag)


@frozen
class _Writer:
    """Writes scopes into an expression.

    Attributes
    ----------
    look : callable
        Scope of a path that has none.
    item : callable
        The sequence that the row stands in, for the one that the text names.
    """

    look: Callable[[str], str]
    item: Callable[[str], str]

    def write(self, expression: Expr) -> Expr:
        """The expression with scopes."""
        operator = expression[0]
        if operator not in OPERATORS:
            raise CorrectionError(f"{operator!r} is not an operator of conditions; correct {expression!r}")
        if operator in _JUNCTIONS:
            return (operator, *map(self.write, expression[1:]))
        if operator == "item":
            return (operator, self.item(expression[1]), *expression[2:])
        if operator in _ON_PATHS:
            path = str(expression[1])
            if not _SCOPED.match(path) or path.startswith("?"):
                path = self.look(path) + path.removeprefix("?")
            return (operator, path, *expression[2:])
        return expression


def scope(found: Facts, report: Report) -> Facts:
    """Give the paths of all conditions their scopes.

    Parameters
    ----------
    found : Facts
        Corrected and linked.
    report : Report
        Gets a warning for every condition that names an Attribute out of its sight.
    """
    scopes = Scopes(found)
    tables = tuple(_table(table, scopes, report) for table in found.tables)
    modules = {module.section: module.tables for module in found.modules}
    iods = tuple(_iod(iod, modules, scopes, report) for iod in found.iods)
    return evolve(found, tables=tables, iods=iods)


def _table(table: Table, scopes: Scopes, report: Report) -> Table:
    rows: list[Row] = []
    for row, place in scopes.places(table):
        name = row.keyword if isinstance(row, Attribute) else f"Include {row.table}"
        where = f"PS3.3 {table.section}, Table {table.id}, {name}"

        def look(path: str, place: _Place = place) -> str:
            return scopes.of_row(table.id, place, path)

        def item(sequence: str, place: _Place = place) -> str:
            return scopes.in_item(table.id, place, sequence)

        changed: Row = evolve(row, condition=_condition(row.condition, _Writer(look, item), where, report))
        if isinstance(changed, Attribute) and any(terms.condition for terms in changed.terms):
            changed = evolve(
                changed, terms=tuple(_terms(each, _Writer(look, item), where, report) for each in changed.terms)
            )
        rows.append(changed)
    return evolve(table, rows=tuple(rows))


def _iod(iod: Iod, modules: Mapping[str, tuple[str, ...]], scopes: Scopes, report: Report) -> Iod:
    tables = [table for use in iod.modules for table in modules.get(use.section, ())]
    tops = frozenset().union(*(scopes.tops(table) for table in tables))
    nested = frozenset(tag for table in tables for tag in scopes.below(table, set()))

    def writer(group: bool) -> _Writer:
        def look(path: str) -> str:
            return scopes.of_use(tops, nested, path.removeprefix("?")[:8], group)

        def item(sequence: str) -> str:
            raise _OutOfSight(sequence)

        return _Writer(look, item)

    def use(each: ModuleUse) -> ModuleUse:
        where = f"PS3.3 {iod.section}, {iod.name}, {each.module} Module"
        return evolve(each, condition=_condition(each.condition, writer(False), where, report))

    def group(each: GroupUse) -> GroupUse:
        where = f"PS3.3 {iod.section}, {iod.name}, {each.macro} functional group"
        return evolve(each, condition=_condition(each.condition, writer(True), where, report))

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
    except _OutOfSight as unseen:
        report.warn("condition", where, f"({str(unseen)[:4]},{str(unseen)[4:8]}) is not in its sight")
        return Condition("unparsed")


def _terms(terms: Terms, writer: _Writer, where: str, report: Report) -> Terms:
    """A list whose condition cannot be told holds for nobody knows whom: it becomes undecidable."""
    if terms.condition is None:
        return terms
    try:
        return evolve(terms, condition=writer.write(terms.condition))
    except _OutOfSight as unseen:
        report.warn("terms", where, f"({str(unseen)[:4]},{str(unseen)[4:8]}) is not in its sight")
        return evolve(terms, condition=("undecidable", "condition of a list"))
