"""Read the IOD of each SOP Class from PS3.4 (Table B.5-1 and tables with the same columns)."""

from __future__ import annotations

from collections.abc import Iterator

from generator import docbook, facts
from generator.docbook import Document, Element
from generator.report import Report

_NAME, _UID, _IOD, _SPECIALIZATION = "SOP Class Name", "SOP Class UID", "IOD Specification", "Specialization"


def read(document: Document, report: Report) -> tuple[facts.SopClass, ...]:
    """Read the tables of SOP Classes.

    Parameters
    ----------
    document : Document
        PS3.4.
    report : Report
        Receives an error for each table or row that cannot be read, and for contradictions.

    Returns
    -------
    tuple of SopClass
        SOP Classes in the order of the document, without duplicates.
    """
    found: dict[str, facts.SopClass] = {}
    for table in docbook.tables(document.root):
        head = docbook.header(table)
        if head[:2] != [_NAME, _UID]:
            continue
        location = f"PS3.4 {docbook.section_label(table)}, Table {docbook.table_id(table)}"
        unknown = [each for each in head[2:] if not each.startswith(_IOD) and each != _SPECIALIZATION]
        if unknown:
            report.error("table", location, f"unknown columns {unknown}")
            continue
        report.counts["tables of SOP Classes"] += 1
        retired = "yes" if "retired" in docbook.caption(table).lower() else ""
        for record in _rows(document, table, head, retired, location, report):
            known = found.setdefault(record.uid, record)
            if known.iod and record.iod and known.iod != record.iod:
                text = f"the IOD is {record.iod}, but {known.iod} in an earlier table"
                report.error("reference", f"{location}, {record.name}", text)
            if record.iod and not known.iod:
                found[record.uid] = record
    return tuple(found.values())


def _rows(
    document: Document, table: Element, head: list[str], retired: str, location: str, report: Report
) -> Iterator[facts.SopClass]:
    iod_column = next((index for index, each in enumerate(head) if each.startswith(_IOD)), None)
    for row in docbook.body(table):
        if len(row) != len(head):
            report.error("row", location, f"{len(row)} cells, expected {len(head)}: {docbook.text(row[0])}")
            continue
        cells = dict(zip(head, row, strict=True))
        uid = docbook.text(cells[_UID])
        if not uid.replace(".", "").isdigit():
            report.error("row", location, f"{uid!r} is not a UID")
            continue
        yield facts.SopClass(
            uid=uid,
            name=docbook.text(cells[_NAME]),
            iod=_iod(row[iod_column]) if iod_column is not None else "",
            specialization=document.text(cells[_SPECIALIZATION]) if _SPECIALIZATION in cells else "",
            retired=retired,
        )


def _iod(cell: Element) -> str:
    """Return the section of PS3.3 that a cell refers to, or ""."""
    for reference in docbook.descendants(cell, "olink"):
        target = reference.get("targetptr") or ""
        if reference.get("targetdoc") == "PS3.3" and target.startswith("sect_"):
            return docbook.key(target)
    return ""
