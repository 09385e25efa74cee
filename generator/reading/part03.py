"""PS3.3: every table is read by what it is, and none passes unseen."""

from __future__ import annotations

import re
from collections.abc import Mapping

from attrs import frozen

from generator import docbook, facts
from generator.docbook import Element
from generator.reading import part03_charsets, part03_directory, part03_iods, part03_rows
from generator.reading.part03_rows import Context

_VALUES = re.compile(r"^(?:Defined Term|Enumerated Value)\b")
_EXAMPLE = re.compile(r"^Example\b")


@frozen
class Part03:
    """What PS3.3 holds."""

    tables: tuple[facts.Table, ...]
    iods: tuple[facts.Iod, ...]
    charsets: tuple[facts.CharacterSet, ...]


def read(context: Context, kinds: Mapping[str, str]) -> Part03:
    """Read PS3.3.

    Parameters
    ----------
    context : Context
        The document, the data dictionary, what interprets prose, and the report: unknown tables, missing
        references and unknown tags are errors there.
    kinds : mapping
        Id of a table that holds no facts → what it is ("example", "illustration" …).
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
                context.report.error("table", location, "stands there twice, and differently")
        elif kind == "character sets":
            charsets += part03_charsets.read_table(table, context.report)
        elif kind == "directory records":
            records |= part03_directory.read_table(table)
        elif not kind:
            context.report.error("table", location, f"unknown columns {head} ({docbook.caption(table)!r})")
        elif kind not in ("composite", "normalized", "functional groups", "values"):
            context.report.note("table", location, f"{kind}: {docbook.caption(table)}")
    found_tables = part03_directory.include_keys(tuple(tables.values()), records, context.report)
    return Part03(found_tables, part03_iods.read(context), tuple(charsets))


def kind_of(table: Element, kinds: Mapping[str, str]) -> str:
    """What a table is; "" when it has columns that nobody knows."""
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
