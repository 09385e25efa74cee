"""Resolve the constraints of IODs: determine where the attributes are that their sentences name.

A sentence names an attribute, and sometimes the sequences, the module or the functional group macro that contain it.
The tables of the IOD determine its path. An attribute at the top level of the dataset is preferred to attributes of the
same name in items. A constraint on an attribute that the IOD does not have becomes "unparsed", and is reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from attrs import evolve

from generator.facts import CODE_VALUE, Attribute, Constraint, Facts, Iod, Table
from generator.passes.scope import HIDDEN, NotVisible, Scopes, writer_of
from generator.report import Report

Path = tuple[str, ...]
_PATH = re.compile(r"(?P<tags>[0-9A-Fx>]+)(?P<value>\[\d+\])?")


def resolve(found: Facts, report: Report) -> Facts:
    """Resolve the paths, modules and conditions of the constraints of all IODs.

    Parameters
    ----------
    found : Facts
        Corrected and linked facts.
    report : Report
        Receives a warning for each constraint on an attribute that the IOD does not have.

    Returns
    -------
    Facts
        Facts whose constraints have scopes.
    """
    scopes = Scopes(found)
    tables = _Paths(scopes.tables)
    modules = {module.section: module.tables for module in found.modules}

    def resolved(iod: Iod) -> Iod:
        constraints: list[Constraint] = []
        for each in iod.constraints:
            try:
                constraints += _resolved(each, iod, modules, tables, scopes)
            except NotVisible as hidden:
                where = f"PS3.3 {each.section}, {iod.name} IOD"
                report.warn("constraint", where, f"{hidden} is not in this IOD")
                constraints.append(Constraint(section=each.section, status="unparsed", reason=HIDDEN))
        return evolve(iod, constraints=tuple(constraints))

    return evolve(found, iods=tuple(map(resolved, found.iods)))


def _resolved(
    constraint: Constraint, iod: Iod, modules: dict[str, Path], tables: _Paths, scopes: Scopes
) -> Iterator[Constraint]:
    if constraint.status != "parsed":
        yield constraint
        return
    if constraint.condition is not None:
        writer = writer_of(iod, modules, scopes, group=False)
        constraint = evolve(constraint, condition=writer.write(constraint.condition))
    if not constraint.path or constraint.path[0] in "/?":
        yield constraint
        return
    match = _PATH.fullmatch(constraint.path)
    assert match is not None  # the grammar and the corrections write no other paths
    tags = tuple(match["tags"].split(">"))
    code = tags[-1:] == (CODE_VALUE,)
    named = tags[:-1] if code else tags
    places = list(dict.fromkeys(_places(named, constraint, iod, modules, tables)))
    if not places and constraint.kind == "absent" and len(named) == 1:
        places = [("/", named, constraint.module)]
    if not places:
        raise NotVisible(named[-1])
    if any(len(path) == 1 for _, path, _ in places):
        places = [each for each in places if len(each[1]) == 1]
    for scope, path, module in places:
        inner = (*path, CODE_VALUE) if code else path
        yield evolve(constraint, path=f"{scope}{'>'.join(inner)}{match['value'] or ''}", module=module)


def _places(
    named: Path, constraint: Constraint, iod: Iod, modules: dict[str, Path], tables: _Paths
) -> Iterator[tuple[str, Path, str]]:
    """Yield scope, path and module of each attribute of the IOD that the constraint may be about."""
    uses = [("/", use.module, modules.get(use.section, ())) for use in iod.modules]
    uses += [("?", use.macro, (use.table,)) for use in iod.groups]
    if any(name == constraint.module for _, name, _ in uses):
        uses = [each for each in uses if each[1] == constraint.module]
    for scope, name, ids in uses:
        for path in tables.ending(ids, named[-1]):
            if _contains(path, named):
                again = [index for index, tag in enumerate(path) if tag in tables.recursive]
                yield ("//", path[again[-1] :], name) if again else (scope, path, name)


def _contains(path: Path, named: Path) -> bool:
    """Whether a path contains tags in this order."""
    tags = iter(path)
    return all(each in tags for each in named)


class _Paths:
    """Paths of the attributes of tables, with included macros expanded.

    Parameters
    ----------
    tables : dict of str to Table
        Tables by id.

    Attributes
    ----------
    recursive : set of str
        Sequences whose items contain the same sequence again, such as Content Sequence.
    """

    def __init__(self, tables: dict[str, Table]) -> None:
        self.recursive: set[str] = set()
        self._tables = tables
        self._known: dict[str, dict[str, list[Path]]] = {}

    def ending(self, ids: Iterable[str], tag: str) -> Iterator[Path]:
        """Yield the paths of an attribute in tables."""
        for table in ids:
            if table not in self._known:
                paths: dict[str, list[Path]] = {}
                for path in self._paths(table, (), ()):
                    paths.setdefault(path[-1], []).append(path)
                self._known[table] = paths
            yield from self._known[table].get(tag, ())

    def _paths(self, table: str, above: Path, inside: tuple[tuple[str, int], ...]) -> Iterator[Path]:
        """Yield the paths of the rows of a table; `inside` has each table that includes it, with its depth."""
        depths = [depth for name, depth in inside if name == table]
        if depths:
            self.recursive.update(above[depths[0] : depths[0] + 1])
        if len(depths) > 1 or table not in self._tables:
            return
        stack = list(above)
        for row in self._tables[table].rows:
            del stack[len(above) + row.depth :]
            if isinstance(row, Attribute):
                stack.append(row.tag)
                yield tuple(stack)
            else:
                yield from self._paths(row.table, tuple(stack), (*inside, (table, len(above))))
