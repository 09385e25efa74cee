"""Consistency checks: contradictions between facts are reported as errors, each with its location."""

from __future__ import annotations

from collections.abc import Mapping

from generator import facts, paths
from generator.report import Report


def tables(found: facts.Facts, report: Report) -> facts.Facts:
    """Check that tags are in PS3.6, nested rows follow a sequence, and included tables exist.

    Parameters
    ----------
    found : Facts
        Facts to check.
    report : Report
        Receives the errors.

    Returns
    -------
    Facts
        `found`, unchanged.
    """
    elements = {element.tag: element for element in found.elements}
    known = {table.id for table in found.tables}
    for table in found.tables:
        deepest = 0
        for path, row in paths.with_paths(table.rows):
            location = f"PS3.3 {table.section}, Table {table.id}, {path}"
            if row.depth > deepest:
                report.error("nesting", location, f"nesting depth is {row.depth}; expected at most {deepest}")
            deepest = row.depth
            if isinstance(row, facts.Attribute):
                element = elements.get(row.tag)
                if element is None:
                    report.error("tag", location, f"({row.tag[:4]},{row.tag[4:]}) {row.name} is not in PS3.6")
                elif "SQ" in element.vr:
                    deepest += 1
            elif row.table and row.table not in known:
                report.error("reference", location, f"included Table {row.table} is missing")
    return found


def sop_classes(found: facts.Facts, report: Report) -> facts.Facts:
    """Check that PS3.3 contains the IOD that PS3.4 names for each SOP Class.

    Parameters
    ----------
    found : Facts
        Facts to check.
    report : Report
        Receives the errors.

    Returns
    -------
    Facts
        `found`, unchanged.
    """
    sections = {iod.section for iod in found.iods}
    for each in found.sop_classes:
        if each.iod and each.iod not in sections:
            report.error("reference", f"PS3.4 {each.name}", f"its IOD (PS3.3 {each.iod}) is missing")
    return found


def actions(found: facts.Facts, report: Report) -> facts.Facts:
    """Check that the elements with an action of de-identification are in PS3.6.

    Parameters
    ----------
    found : Facts
        Facts to check.
    report : Report
        Receives a warning for each unknown element; PS3.15 may be of a newer edition than PS3.6.

    Returns
    -------
    Facts
        `found`, unchanged.
    """
    known = {element.tag for element in found.elements} | {facts.PRIVATE, facts.CURVE}
    for each in found.element_actions:
        if each.tag not in known:
            report.warn("tag", "PS3.15 E.1, Table E.1-1", f"({each.tag[:4]},{each.tag[4:]}) is not in PS3.6")
    return found


def conditions(found: facts.Facts, report: Report, texts: Mapping[tuple[str, str], str]) -> None:
    """Count the conditions and constraints, and warn about each one that was not parsed.

    Parameters
    ----------
    found : Facts
        Facts with conditions and constraints.
    report : Report
        Receives the counts, and a warning with the text of each condition or constraint of status "unparsed".
    texts : mapping of (str, str) to str
        Text of each condition and constraint, see `part03_rows.Context`.
    """

    def count(condition: facts.Condition | None, of: str, location: str, key: tuple[str, str]) -> None:
        if condition is not None:
            report.counts[f"conditions of {of}: {condition.status}"] += 1
            if condition.status == "unparsed":
                report.warn("condition", location, _with_reason(texts.get(key, "no text"), condition.reason))

    for table in found.tables:
        for path, row in paths.with_paths(table.rows):
            location = f"PS3.3 {table.section}, Table {table.id}, {path}"
            if isinstance(row, facts.Attribute):
                count(row.condition, "rows", f"{location} {row.keyword}", (table.id, path))
            else:
                count(row.condition, "includes", location, (table.id, path))
    for iod in found.iods:
        location = f"PS3.3 {iod.section}, {iod.name} IOD"
        for use in iod.modules:
            count(use.condition, "Modules", f"{location}, {use.module}", (iod.section, f"module {use.module}"))
        for group in iod.groups:
            count(group.condition, "groups", f"{location}, {group.macro}", (iod.section, f"group {group.macro}"))
        for constraint in iod.constraints:
            report.counts[f"constraints of IODs: {constraint.status}"] += 1
        for section, reason in dict.fromkeys(
            (each.section, each.reason) for each in iod.constraints if each.status == "unparsed"
        ):
            text = texts.get((iod.section, f"constraint {section}"), "no text")
            report.warn("constraint", f"PS3.3 {section}, {iod.name} IOD", _with_reason(text, reason))


def _with_reason(text: str, reason: str) -> str:
    return f"{text} ({reason})" if reason else text
