"""Read the module and macro tables of PS3.3 (clauses 8 and 10, Annexes C and F)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Protocol

from attrs import Factory, frozen

from generator import docbook, facts, paths
from generator.docbook import Element
from generator.report import Report

_TAG = re.compile(r"\(([0-9A-F]{4}|[0-9A-F]{2}xx),([0-9A-F]{4}|[0-9A-F]{2}xx)\)", re.IGNORECASE)
_TYPE = re.compile(r"(?:Type )?([123]C?)\b")
_DEPTH = re.compile(r"^[>\s]*")
_INCLUDE = re.compile(r"^Include\b", re.IGNORECASE)
_GROUPS = re.compile(r"one or more Functional Group Macros", re.IGNORECASE)
_OPEN = re.compile(r"^(?:Include any |(?:Optionally, )?(?:any|all)(?: other)?\b.*\bAttributes?\b)", re.IGNORECASE)
_TABLE_NUMBER = re.compile(r"\bTable ([\w.]+-\w+)")
_CID = re.compile(
    r"\b(?P<word>Baseline|Defined) (?:CID|Context Group)(?: for [^.]*? is| is)?(?: [BD]?CID)? (?P<number>\d+)\b"
    r"|\b(?P<letter>[BD])CID\b(?: CID)?(?: (?P<its_number>\d+))?"
)
_IF = re.compile(r"\bif\b")
_SUFFIX = re.compile(r"\s+(?:Attributes(?: Description)?|Table)$")
_COLUMNS = ("attribute name", "key"), ("tag",), ("type",), ("attribute description", "description")


class Interpreter(Protocol):
    """Interprets the text of cells; see `prose.Prose`."""

    def row(self, cell: Element, tag: str) -> facts.Condition:
        """Return the condition of an attribute of Type 1C or 2C."""
        ...

    def include(self, text: str) -> facts.Condition | None:
        """Return the condition of an include; None if it always applies."""
        ...

    def usage(self, cell: Element) -> facts.Condition | None:
        """Return the condition of a module or functional group macro; None if it has none."""
        ...

    def constraints(self, sentence: str, within: str) -> tuple[facts.Constraint, ...]:
        """Return the constraints that a sentence about an IOD, or one of its modules or macros, states."""
        ...

    def module(self, name: str) -> str | None:
        """Return the name of a module as IODs list it, or None if it is unknown."""
        ...

    def macro(self, name: str) -> str | None:
        """Return the name of a functional group macro as IODs list it, or None if it is unknown."""
        ...

    def tag(self, name: str) -> str | None:
        """Return the tag of the attribute with the given name, or None."""
        ...

    def terms(self, cell: Element, tag: str) -> tuple[facts.Terms, ...]:
        """Return the Enumerated Values and Defined Terms of an attribute."""
        ...

    def items(self, text: str) -> tuple[int, int | None] | None:
        """Return the minimum and maximum number of items of a sequence; None if the text does not give them."""
        ...


@frozen
class Context:
    """Objects for reading PS3.3.

    Attributes
    ----------
    document : Document
        PS3.3.
    elements : mapping of str to Element
        Data dictionary, by tag.
    interpreter : Interpreter
        Interprets the text of cells.
    report : Report
        Receives the findings.
    texts : dict of (str, str) to str
        Receives the text of each row by (table id, path), the text of each usage cell by (section of the IOD,
        "module …" or "group …"), and the sentences of each section with constraints by (section of the IOD,
        "constraint …").
    """

    document: docbook.Document
    elements: Mapping[str, facts.Element]
    interpreter: Interpreter
    report: Report
    texts: dict[tuple[str, str], str] = Factory(dict)


def columns(table: Element) -> tuple[int, int, int | None, int] | None:
    """Return the columns of a table of attributes.

    Parameters
    ----------
    table : lxml element
        Any table.

    Returns
    -------
    tuple of (int, int, int or None, int) or None
        Indexes of the columns with name, tag, type (None if there is no such column) and description; None for other
        tables.
    """
    head = [each.lower() for each in docbook.header(table)]
    indexes = [next((head.index(each) for each in names if each in head), None) for names in _COLUMNS]
    name, tag, kind, description = indexes
    if name is None or tag is None or description is None or len(head) != 4 - (kind is None):
        return None
    return name, tag, kind, description


def table_name(caption: str) -> str:
    """Return "Patient Module" for the caption "Patient Module Attributes"."""
    return _SUFFIX.sub("", caption)


def read_table(table: Element, context: Context) -> facts.Table:
    """Read one table of attributes.

    Parameters
    ----------
    table : lxml element
        A table for which `columns` does not return None.
    context : Context
        Document, data dictionary, interpreter and report. The report receives an error for each row that cannot be read.

    Returns
    -------
    Table
        Module or macro table.
    """
    where = columns(table)
    assert where is not None
    name = table_name(docbook.caption(table))
    section = docbook.section_label(table)
    identifier = docbook.table_id(table)
    rows: list[paths.Row] = []
    texts: list[str] = []
    for cells in docbook.body(table):
        location = f"PS3.3 {section}, Table {identifier}, row {len(rows) + 1}"
        if len(cells) != (expected := len(docbook.header(table))):
            text = docbook.text(cells[0])
            context.report.error("row", location, f"{len(cells)} cells, expected {expected}: {text}")
        elif read := _read_row(cells, where, location, context):
            rows.append(read[0])
            texts.append(read[1])
    for (path, _), text in zip(paths.with_paths(rows), texts, strict=True):
        context.texts[identifier, path] = text
    return facts.Table(
        id=identifier, name=name, section=section, kind="module" if "Module" in name else "macro", rows=tuple(rows)
    )


def _read_row(
    cells: list[Element], where: tuple[int, int, int | None, int], location: str, context: Context
) -> tuple[paths.Row, str] | None:
    """Return a row and the text of its description."""
    name_column, tag_column, type_column, description_column = where
    first = context.document.text(cells[name_column])
    marks = _DEPTH.match(first)
    depth = first.count(">", 0, marks.end() if marks else 0)
    name = _DEPTH.sub("", first)
    description = cells[description_column] if cells[description_column] is not cells[name_column] else None
    tag = _TAG.fullmatch(docbook.text(cells[tag_column]).replace(" ", ""))
    location = f"{location}, {first}"
    if tag is None:
        return _read_untagged(cells[name_column], name, depth, description, location, context)
    kind = docbook.text(cells[type_column]) if type_column is not None else ""
    found = _TYPE.match(kind)
    if kind and not found:
        context.report.error("row", location, f"unknown Type {kind!r}")
    return _attribute(name, depth, _plain(tag), found.group(1) if found else "", description, context)


def _plain(tag: re.Match[str]) -> str:
    return "".join(re.sub("X", "x", part.upper()) for part in tag.groups())


def _attribute(
    name: str, depth: int, tag: str, kind: Any, description: Element | None, context: Context
) -> tuple[facts.Attribute, str]:
    known = context.elements.get(tag)
    text, condition = "", None
    terms: tuple[facts.Terms, ...] = ()
    if description is not None:
        text = context.document.text(description)
        terms = context.interpreter.terms(description, tag)
    if kind in ("1C", "2C"):
        condition = facts.Condition("unparsed")
        if description is not None:
            condition = context.interpreter.row(description, tag)
    attribute = facts.Attribute(
        depth=depth,
        tag=tag,
        keyword=known.keyword if known else "",
        type=kind,
        name=name if known is None or name != known.name else "",
        condition=condition,
        items=context.interpreter.items(text),
        terms=terms,
        cid=_cid(text),
    )
    return attribute, text


def _read_untagged(
    cell: Element, name: str, depth: int, description: Element | None, location: str, context: Context
) -> tuple[facts.Include, str] | None:
    """Read a row without a tag: an include, an open row, or a heading within the table."""
    text = context.document.text(description) if description is not None else ""
    if _INCLUDE.match(name) and _GROUPS.search(name):
        return facts.Include(depth=depth, table="", functional_groups=True), text
    if _OPEN.match(name):
        context.report.note("open row", location, name)
        return facts.Include(depth=depth, table="", anything=True), text
    if _INCLUDE.match(name):
        table = _target(cell, name)
        if not table:
            context.report.error("reference", location, "the include does not name a table")
            return None
        rest = name.partition("”" if "”" in name else table)[2]
        condition = context.interpreter.include(f"{rest}\n{text}")
        if condition is None and _IF.search(rest):
            condition = facts.Condition("unparsed")
        return facts.Include(depth=depth, table=table, condition=condition, cid=_cid(text)), f"{rest} {text}".strip()
    if cell is description or description is None:
        context.report.note("heading", location, name)
        return None
    context.report.error("row", location, "the row has neither a tag nor an include")
    return None


def _target(cell: Element, text: str) -> str:
    for reference in docbook.descendants(cell, "xref"):
        target = reference.get("linkend", "")
        if target.startswith("table_"):
            return docbook.key(target)
    found = _TABLE_NUMBER.search(text)
    return found.group(1) if found else ""


def _cid(text: str) -> tuple[str, ...]:
    """Return ("Baseline", "29") for "Baseline CID 29 …", and ("Defined", "") for "DCID" without a number."""
    found = _CID.search(text)
    if found is None:
        return ()
    if found["letter"]:
        return ({"B": "Baseline", "D": "Defined"}[found["letter"]], found["its_number"] or "")
    return (found["word"], found["number"])
