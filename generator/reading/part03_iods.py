"""Read the modules and functional group macros of IODs (PS3.3 Annexes A and B, and F.3).

The tables of IODs refer to sections; `linking` finds the tables in those sections.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any, Literal

from attrs import evolve

from generator import docbook, facts
from generator.docbook import Element
from generator.reading.part03_rows import Context

Kind = Literal["composite", "normalized", "functional groups", ""]

_NAMES = {
    "ie": "IE",
    "information entity": "IE",
    "module": "Module",
    "functional group macro": "Macro",
    "reference": "Reference",
    "section": "Reference",
    "usage": "Usage",
    "module description": "Description",
    "description": "Description",
}
_KINDS: dict[frozenset[str], Kind] = {
    frozenset(("IE", "Module", "Reference", "Usage")): "composite",
    frozenset(("Module", "Reference", "Usage")): "composite",
    frozenset(("Module", "Reference", "Description")): "normalized",
    frozenset(("Macro", "Reference", "Usage")): "functional groups",
}
_IOD_TITLE = re.compile(r"^(?P<name>.+?) (?:IODs?|Information Object Definitions?)$")
_GROUPS_TITLE = re.compile(r"\bFunctional Groups?(?: Macros?)?$")
_USAGE = re.compile(r"\s*([MCU])\b[\s\-–—:.]*")
_NOT_SHARED = re.compile(r"\b(?:may|shall) not be used as a Shared", re.IGNORECASE)
_NOT_PER_FRAME = re.compile(r"\b(?:may|shall) not be used as a Per-frame|shall be used as a Shared", re.IGNORECASE)


def _columns(table: Element) -> list[str]:
    return [_NAMES.get(each.lower(), each) for each in docbook.header(table)]


def kind_of(table: Element) -> Kind:
    """Return the kind of a table of an IOD, or "" if it is another table."""
    columns = _columns(table)
    return _KINDS.get(frozenset(columns), "") if len(set(columns)) == len(columns) else ""


def read(context: Context) -> tuple[facts.Iod, ...]:
    """Read every IOD.

    Parameters
    ----------
    context : Context
        Document, interpreter and report. The report receives an error for each table outside an IOD, and for each row
        that cannot be read.

    Returns
    -------
    tuple of Iod
        IODs in the order of the document.
    """
    iods: dict[str, facts.Iod] = {}
    groups: dict[str, list[facts.GroupUse]] = defaultdict(list)
    for table in docbook.tables(context.document.root):
        kind = kind_of(table)
        if not kind:
            continue
        location = f"PS3.3 {docbook.section_label(table)}, Table {docbook.table_id(table)}"
        section, name = _iod_of(table)
        if not name:
            context.report.error("table", location, "the table is not in a section with the title of an IOD")
        elif kind == "functional groups":
            groups[section] += _group_uses(table, section, location, context)
        elif section in iods:
            context.report.error("table", location, f"section {section} already has a module table")
        else:
            iods[section] = facts.Iod(name, section, kind, tuple(_module_uses(table, section, location, context)))
    for section, table in _shared_group_tables(context.document.root):
        if section in iods and section not in groups:
            location = f"PS3.3 {section}, as in Table {docbook.table_id(table)}"
            groups[section] += _group_uses(table, section, location, context)
    for section in groups.keys() - iods.keys():
        context.report.error("table", f"PS3.3 {section}", "the section has functional groups, but no module table")
    return tuple(evolve(each, groups=tuple(groups[each.section])) for each in iods.values())


def _shared_group_tables(root: Element) -> Iterator[tuple[str, Element]]:
    """Yield section and table of IODs whose section on functional groups refers to a table of another IOD."""
    tables = {each.get(docbook.ID): each for each in docbook.tables(root) if kind_of(each) == "functional groups"}
    for section in docbook.descendants(root, "section"):
        if not _GROUPS_TITLE.search(docbook.title(section)):
            continue
        for reference in docbook.descendants(section, "xref"):
            table = tables.get(reference.get("linkend"))
            if table is not None:
                yield _iod_of(reference)[0], table


def _iod_of(table: Element) -> tuple[str, str]:
    """Return the section and the name of the IOD whose section contains a table."""
    for section in docbook.sections(table):
        found = _IOD_TITLE.match(docbook.title(section))
        if found:
            return section.get("label") or "", found.group("name")
    return "", ""


def _module_uses(table: Element, section: str, location: str, context: Context) -> Iterator[facts.ModuleUse]:
    for cells in _records(table, location, context):
        name = docbook.text(cells["Module"])
        usage, condition = _usage(cells.get("Usage"), section, f"module {name}", context)
        yield facts.ModuleUse(
            ie=docbook.text(cells["IE"]) if "IE" in cells else "",
            module=name,
            section=_section(cells["Reference"]),
            usage=usage,
            condition=condition,
        )


def _group_uses(table: Element, section: str, location: str, context: Context) -> Iterator[facts.GroupUse]:
    for cells in _records(table, location, context):
        name = docbook.text(cells["Macro"])
        usage, condition = _usage(cells["Usage"], section, f"group {name}", context)
        text = docbook.text(cells["Usage"])
        yield facts.GroupUse(
            macro=name,
            section=_section(cells["Reference"]),
            table="",
            usage=usage,
            condition=condition,
            where="per-frame" if _NOT_SHARED.search(text) else "shared" if _NOT_PER_FRAME.search(text) else "any",
        )


def _records(table: Element, location: str, context: Context) -> Iterator[dict[str, Element]]:
    """Yield the cells of each row by the name of the column."""
    columns = _columns(table)
    for row in docbook.body(table):
        if len(row) == len(columns):
            yield dict(zip(columns, row, strict=True))
        else:
            context.report.error("row", location, f"{len(row)} cells, expected {len(columns)}: {docbook.text(row[0])}")


def _section(cell: Element) -> str:
    reference = next(docbook.descendants(cell, "xref"), None)
    return docbook.key(reference.get("linkend") or "") if reference is not None else docbook.text(cell)


def _usage(
    cell: Element | None, section: str, name: str, context: Context
) -> tuple[Literal["M", "C", "U"], facts.Condition | None]:
    """Return usage and condition; modules are mandatory in tables without a Usage column (normalized IODs)."""
    if cell is None:
        return "M", None
    text = context.document.text(cell)
    found = _USAGE.match(text)
    if not found:
        context.report.error("row", f"PS3.3 {section}, {name}", f"unknown usage {text!r}")
        return "U", None
    usage: Any = found.group(1)
    condition = context.interpreter.usage(cell)
    if usage == "C" and condition is None:
        condition = facts.Condition("unparsed")
    context.texts[section, name] = text
    return usage, condition
