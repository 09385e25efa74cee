"""Read PS3.3: determine the kind of every table, and read it accordingly."""

from __future__ import annotations

import re
from collections.abc import Mapping

from attrs import frozen

from generator import docbook, facts
from generator.docbook import Element
from generator.reading import part03_charsets, part03_constraints, part03_directory, part03_iods, part03_rows
from generator.reading.part03_rows import Context

_VALUES = re.compile(r"^(?:Defined Term|Enumerated Value)\b")
_EXAMPLE = re.compile(r"^Example\b")


@frozen
class Part03:
    """Facts of PS3.3.

    Attributes
    ----------
    tables : tuple of Table
        Module and macro tables.
    iods : tuple of Iod
        IODs.
    charsets : tuple of CharacterSet
        Character sets.
    """

    tables: tuple[facts.Table, ...]
    iods: tuple[facts.Iod, ...]
    charsets: tuple[facts.CharacterSet, ...]


def read(context: Context, kinds: Mapping[str, str]) -> Part03:
    """Read PS3.3.

    Parameters
    ----------
    context : Context
        Document, data dictionary, interpreter and report. The report receives an error for each table of an unknown
        kind, and for each row that cannot be read.
    kinds : mapping of str to str
        Ids of tables without facts → their kind ("example", "layout" …), as in ``tables.toml``.

    Returns
    -------
    Part03
        Facts, not yet corrected or linked.
    """
    tables: dict[str, facts.Table] = {}
    charsets: list[facts.CharacterSet] = []
    records: dict[str, str] = {}
    for table in docbook.tables(context.document.root):
        identifier, head = docbook.table_id(table), docbook.header(table)
        kind = kind_of(table, kinds)
        context.report.counts[f"tables: {kind or 'unknown'}"] += 1
        location = f"PS3.3 {docbook.section_label(table)}, Table {identifier}"
        if kind == "attributes":
            found = part03_rows.read_table(table, context)
            if tables.setdefault(identifier, found) != found:
                context.report.error("table", location, "the document has two different tables with this id")
        elif kind == "character sets":
            charsets += part03_charsets.read_table(table, context.report)
        elif kind == "directory records":
            records |= part03_directory.read_table(table)
        elif not kind:
            context.report.error(
                "table",
                location,
                f"unknown columns {head} ({docbook.caption(table)!r}); if the table has no facts, add it to tables.toml",
            )
        elif kind not in ("composite", "normalized", "functional groups", "values"):
            context.report.note("table", location, f"{kind}: {docbook.caption(table)}")
    found_tables = part03_directory.include_keys(tuple(tables.values()), records, context.report)
    iods = part03_constraints.read(context, part03_iods.read(context))
    return Part03(found_tables, iods, tuple(charsets))


def kind_of(table: Element, kinds: Mapping[str, str]) -> str:
    """Return the kind of a table.

    Parameters
    ----------
    table : lxml element
        A table.
    kinds : mapping of str to str
        Ids of tables without facts → their kind.

    Returns
    -------
    str
        For example "attributes", "composite", "values" or "informal"; "" if the columns are unknown.
    """
    head = docbook.header(table)
    if known := kinds.get(docbook.table_id(table)):
        return known
    if _EXAMPLE.match(docbook.caption(table)):
        return "example"
    if part03_rows.columns(table):
        return "attributes"
    if kind := part03_iods.kind_of(table):
        return kind
    if part03_charsets.is_charset_table(head):
        return "character sets"
    if part03_directory.is_record_table(head):
        return "directory records"
    if head and _VALUES.match(head[0]):
        return "values"
    return "informal" if docbook.name(table) == "informaltable" else ""
