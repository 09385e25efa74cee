"""Number the context groups of rows whose number is missing in a reconstructed document."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path

from attrs import evolve

from generator import facts, paths
from generator.report import Report

KNOWN, INFERRED = "known", "inferred"


def load(path: Path) -> dict[str, tuple[str, ...]]:
    """Read the numbers of context groups.

    Parameters
    ----------
    path : Path
        ``codes.toml``; the result is empty if it does not exist.

    Returns
    -------
    dict of str to tuple of str
        Ends of paths → the number, followed by "inferred" if it is a guess.
    """
    content = tomllib.loads(path.read_text("utf-8"))["rows"] if path.is_file() else {}
    found = {row: (str(number),) for row, number in content.get(KNOWN, {}).items()}
    return found | {row: (str(number), INFERRED) for row, number in content.get(INFERRED, {}).items()}


def number(found: facts.Facts, numbers: Mapping[str, tuple[str, ...]], report: Report) -> facts.Facts:
    """Set the numbers of context groups where the document has only "Defined CID" or "Baseline CID".

    Parameters
    ----------
    found : Facts
        Facts with all tables.
    numbers : mapping of str to tuple of str
        Numbers of context groups, see `load`. The longest end of the path of a row applies.
    report : Report
        Receives an error for each number that belongs to no row, and a warning for each row without a number.

    Returns
    -------
    Facts
        Facts with the numbers.
    """
    keywords = {
        row.tag: row.keyword for table in found.tables for row in table.rows if isinstance(row, facts.Attribute)
    }
    used: set[str] = set()

    def numbered(table: facts.Table) -> facts.Table:
        rows = []
        for path, row in paths.with_paths(table.rows):
            if not row.cid or row.cid[1]:
                rows.append(row)
                continue
            steps = [table.id, *(keywords.get(tag, tag) for tag in path.split(">"))]
            if isinstance(row, facts.Include):
                steps[-1:] = [] if len(steps) > 2 else [row.table]
            ends = ("/".join(steps[start:]) for start in range(len(steps)))
            end = next((each for each in ends if each in numbers), None)
            if end is None:
                report.warn(
                    "context group", f"PS3.3 {table.section}, Table {table.id}, {path}", "the number is missing"
                )
                rows.append(row)
            else:
                used.add(end)
                rows.append(evolve(row, cid=(row.cid[0], *numbers[end])))
        return evolve(table, rows=tuple(rows))

    tables = tuple(map(numbered, found.tables))
    for end in numbers:
        if end not in used:
            report.error("context group", end, "no row lacks this number; remove it from codes.toml")
    return evolve(found, tables=tables)
