"""From the sections and types that IODs and directory records name, to the tables that stand there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from attrs import evolve

from generator import facts, paths
from generator.report import Report


def modules(found: facts.Facts, report: Report) -> facts.Facts:
    """Add the Modules that IODs use, with their tables."""
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
                report.note("name", location, f"section {use.section} calls it {name!r}")
            known.setdefault(use.section, facts.Module(name, use.section, tuple(table.id for table in tables)))
    return evolve(found, modules=tuple(known.values()))


def groups(found: facts.Facts, report: Report) -> facts.Facts:
    """Fill in the table of every functional group macro."""
    sections = _Sections(found.tables)

    def linked(iod: facts.Iod, use: facts.GroupUse) -> facts.GroupUse:
        location = f"PS3.3 {iod.section}, {iod.name} IOD, {use.macro}"
        tables = sections.find(use.section, "macro", f"{use.macro} Macro")
        if not tables:
            report.error("reference", location, f"section {use.section} has no macro table")
            return use
        name = tables[0].name.removesuffix(" Macro").removesuffix(" Functional Group")
        if name.lower() != use.macro.lower():
            report.note("name", location, f"section {use.section} calls it {name!r}")
        return evolve(use, table=tables[0].id)

    return evolve(
        found, iods=tuple(evolve(iod, groups=tuple(linked(iod, use) for use in iod.groups)) for iod in found.iods)
    )


def anchors(found: facts.Facts, report: Report) -> facts.Facts:
    """Give rows that are nested below an include the sequence they belong to.

    "Include Composite Object Reference Macro" followed by ">Referenced Frame Number" means the items of the macro's
    last sequence; the sequence is repeated as a row of its own before them, so that every row has its parent.
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
                    report.note("anchor", f"PS3.3 {table.section}, Table {table.id}", f"{outer[-1].keyword} repeated")
            rows.append(row)
        return evolve(table, rows=tuple(rows))

    return evolve(found, tables=tuple(map(anchored, found.tables)))


class _Sections:
    """Tables by the section they stand in."""

    def __init__(self, tables: Iterable[facts.Table]) -> None:
        self._tables: dict[str, list[facts.Table]] = defaultdict(list)
        for table in tables:
            self._tables[table.section].append(table)

    def find(self, section: str, kind: str, name: str) -> list[facts.Table]:
        """Tables of that kind in the section, of that name if one has it."""
        tables = [table for table in self._near(section) if table.kind == kind]
        return [table for table in tables if table.name.lower() == name.lower()] or tables

    def _near(self, section: str) -> list[facts.Table]:
        """Tables of the section; else of those within it; else of the one around it."""
        if section in self._tables:
            return self._tables[section]
        inner = [each for label, tables in self._tables.items() if label.startswith(f"{section}.") for each in tables]
        return inner or self._tables.get(section.rpartition(".")[0], [])
