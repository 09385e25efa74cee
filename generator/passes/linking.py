"""Link the sections that IODs refer to with the tables in those sections."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from attrs import evolve

from generator import facts, paths
from generator.report import Report


def modules(found: facts.Facts, report: Report) -> facts.Facts:
    """Add the modules that IODs use, with their tables.

    Parameters
    ----------
    found : Facts
        Facts without modules.
    report : Report
        Receives an error for each section without a module table, and a note for each module with another name there.

    Returns
    -------
    Facts
        Facts with modules.
    """
    sections = _Sections(found.tables)
    known: dict[str, facts.Module] = {}
    for iod in found.iods:
        for use in iod.modules:
            location = f"PS3.3 {iod.section}, {iod.name} IOD, {use.module}"
            tables = sections.find(use.section, "module", f"{use.module} Module")
            if not tables:
                report.error("reference", location, f"section {use.section} has no module table")
                continue
            name = tables[0].name.removesuffix(" Module")
            if name.lower() != use.module.lower():
                report.note("name", location, f"named {name!r} in section {use.section}")
            known.setdefault(use.section, facts.Module(name, use.section, tuple(table.id for table in tables)))
    return evolve(found, modules=tuple(known.values()))


def groups(found: facts.Facts, report: Report) -> facts.Facts:
    """Set the table of each use of a functional group macro.

    Parameters
    ----------
    found : Facts
        Facts whose IODs do not have the ids of the macro tables.
    report : Report
        Receives an error for each section without a macro table, and a note for each macro with another name there.

    Returns
    -------
    Facts
        Facts with ids of the macro tables.
    """
    sections = _Sections(found.tables)

    def linked(iod: facts.Iod, use: facts.GroupUse) -> facts.GroupUse:
        location = f"PS3.3 {iod.section}, {iod.name} IOD, {use.macro}"
        tables = sections.find(use.section, "macro", f"{use.macro} Macro")
        if not tables:
            report.error("reference", location, f"section {use.section} has no macro table")
            return use
        name = tables[0].name.removesuffix(" Macro").removesuffix(" Functional Group")
        if name.lower() != use.macro.lower():
            report.note("name", location, f"named {name!r} in section {use.section}")
        return evolve(use, table=tables[0].id)

    return evolve(
        found, iods=tuple(evolve(iod, groups=tuple(linked(iod, use) for use in iod.groups)) for iod in found.iods)
    )


def anchors(found: facts.Facts, report: Report) -> facts.Facts:
    """Insert the sequence that contains the rows nested below an include.

    A row ">Referenced Frame Number" after "Include Composite Object Reference Macro" belongs to the items of the last
    sequence of that macro. A copy of the row of that sequence is inserted before it, so that every row has a parent.

    Parameters
    ----------
    found : Facts
        Facts with all tables.
    report : Report
        Receives a note for each inserted row.

    Returns
    -------
    Facts
        Facts with the inserted rows.
    """
    tables = {table.id: table for table in found.tables}

    def anchored(table: facts.Table) -> facts.Table:
        rows: list[paths.Row] = []
        for row in table.rows:
            above = rows[-1] if rows else None
            if isinstance(above, facts.Include) and above.table in tables and row.depth == above.depth + 1:
                outer = [each for each in tables[above.table].rows if not each.depth]
                if outer and isinstance(outer[-1], facts.Attribute):
                    rows.append(evolve(outer[-1], depth=above.depth))
                    report.note("anchor", f"PS3.3 {table.section}, Table {table.id}", f"{outer[-1].keyword} inserted")
            rows.append(row)
        return evolve(table, rows=tuple(rows))

    return evolve(found, tables=tuple(map(anchored, found.tables)))


class _Sections:
    """Tables by section."""

    def __init__(self, tables: Iterable[facts.Table]) -> None:
        self._tables: dict[str, list[facts.Table]] = defaultdict(list)
        for table in tables:
            self._tables[table.section].append(table)

    def find(self, section: str, kind: str, name: str) -> list[facts.Table]:
        """Return the tables of a kind for a section; only the table with the given name if there is one."""
        tables = [table for table in self._near(section) if table.kind == kind]
        return [table for table in tables if table.name.lower() == name.lower()] or tables

    def _near(self, section: str) -> list[facts.Table]:
        """Return the tables of a section, or else of its subsections, or else of the section that contains it."""
        if section in self._tables:
            return self._tables[section]
        inner = [each for label, tables in self._tables.items() if label.startswith(f"{section}.") for each in tables]
        return inner or self._tables.get(section.rpartition(".")[0], [])
