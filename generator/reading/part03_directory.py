"""Read the table of keys of each Directory Record Type (PS3.3 Table F.4-1)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import evolve

from generator import docbook, facts
from generator.docbook import Element
from generator.report import Report

_SEQUENCE, _TYPE = "00041220", "00041430"


def is_record_table(head: list[str]) -> bool:
    """Whether these are the column heads of PS3.3 Table F.4-1."""
    return head[:2] == ["Directory Record Type", "Section"]


def read_table(table: Element) -> Iterator[tuple[str, str]]:
    """Yield each Directory Record Type with the section of its keys; "" for a type without keys."""
    for row in docbook.body(table):
        reference = next(docbook.descendants(row[1], "xref"), None)
        yield docbook.text(row[0]), docbook.key(reference.get("linkend") or "") if reference is not None else ""


def include_keys(
    tables: tuple[facts.Table, ...], sections: Mapping[str, str], report: Report
) -> tuple[facts.Table, ...]:
    """Add includes of the tables of keys to the items of Directory Record Sequence.

    Parameters
    ----------
    tables : tuple of Table
        All tables of PS3.3.
    sections : mapping of str to str
        Directory Record Types → sections of their keys, as returned by `read_table`.
    report : Report
        Receives a note for each type without a table of keys.

    Returns
    -------
    tuple of Table
        Tables; each include has a condition on Directory Record Type.
    """
    keys = {table.section: table.id for table in tables}
    includes = []
    for record, section in sections.items():
        if section in keys:
            condition = facts.Condition("parsed", ("in", f"./{_TYPE}", (record,)))
            includes.append(facts.Include(depth=1, table=keys[section], condition=condition))
        else:
            report.note("directory record", f"PS3.3 F.4, Table F.4-1, {record}", "no table of keys")

    def extended(table: facts.Table) -> facts.Table:
        start = next(
            (i for i, row in enumerate(table.rows) if isinstance(row, facts.Attribute) and row.tag == _SEQUENCE), None
        )
        if start is None or table.section.startswith("F.5"):
            return table
        end = next((i for i, row in enumerate(table.rows) if i > start and not row.depth), len(table.rows))
        return evolve(table, rows=(*table.rows[:end], *includes, *table.rows[end:]))

    return tuple(map(extended, tables))
