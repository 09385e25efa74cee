"""Facts that contradict one another are errors, each with its place."""

from __future__ import annotations

from collections.abc import Mapping

from generator import facts, paths
from generator.report import Report


def tables(found: facts.Facts, report: Report) -> facts.Facts:
    """Tags are in PS3.6, nested rows lie in sequences, included tables exist."""
    elements = {element.tag: element for element in found.elements}
    known = {table.id for table in found.tables}
    for table in found.tables:
        deepest = 0
        for path, row in paths.with_paths(table.rows):
            place = f"PS3.3 {table.section}, Table {table.id}, {path}"
            if row.depth > deepest:
                report.error("nesting", place, f"{row.depth} deep, where at most {deepest} is possible")
            deepest = row.depth
            if isinstance(row, facts.Attribute):
                element = elements.get(row.tag)
                if element is None:
                    report.error("tag", place, f"({row.tag[:4]},{row.tag[4:]}) {row.name} is not in PS3.6")
                elif "SQ" in element.vr:
                    deepest += 1
            elif row.table and row.table not in known:
                report.error("reference", place, f"includes Table {row.table}, which is missing")
    return found


def sop_classes(found: facts.Facts, report: Report) -> facts.Facts:
    """The IOD that PS3.4 names for a SOP Class is in PS3.3."""
    sections = {iod.section for iod in found.iods}
    for each in found.sop_classes:
        if each.iod and each.iod not in sections:
            report.error("reference", f"PS3.4 {each.name}", f"its IOD, PS3.3 {each.iod}, is missing")
    return found


def conditions(found: facts.Facts, report: Report, texts: Mapping[tuple[str, str], str]) -> None:
    """Count the conditions, and list with their text those that could be decided but were not understood."""

    def account(condition: facts.Condition | None, of: str, place: str, key: tuple[str, str]) -> None:
        if condition is not None:
            report.counts[f"conditions of {of}: {condition.status}"] += 1
            if condition.status == "unparsed":
                report.warn("condition", place, texts.get(key, "no text"))

    for table in found.tables:
        for path, row in paths.with_paths(table.rows):
            place = f"PS3.3 {table.section}, Table {table.id}, {path}"
            if isinstance(row, facts.Attribute):
                account(row.condition, "rows", f"{place} {row.keyword}", (table.id, path))
            else:
                account(row.condition, "includes", place, (table.id, path))
    for iod in found.iods:
        place = f"PS3.3 {iod.section}, {iod.name} IOD"
        for use in iod.modules:
            account(use.condition, "Modules", f"{place}, {use.module}", (iod.section, f"module {use.module}"))
        for group in iod.groups:
            account(group.condition, "groups", f"{place}, {group.macro}", (iod.section, f"group {group.macro}"))
