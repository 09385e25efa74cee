"""Read the data dictionary and the registry of UIDs (PS3.6, and tables with the same columns in PS3.7)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.docbook import (
    DocBookError,
    Element,
    body,
    caption,
    find_table,
    header,
    key,
    section_label,
    table_id,
    tables,
    text,
)
from generator.facts import Element as ElementFact
from generator.facts import Uid

ELEMENT_TABLES = ("6-1", "7-1", "8-1", "9-1")

_TAG = re.compile(r"\(([0-9A-Fa-fx]{4}),([0-9A-Fa-fx]{4})\)")
_VR = re.compile(r"[A-Z]{2}")
_VM = re.compile(r"\d+(-(\d+|\d*n))?( or \d+(-(\d+|\d*n))?)*")
_STATUS = re.compile(
    r"(?:RET(?: ?\((?P<year>\d{4}[a-z]?)\))?|(?P<note>DICOS|DICONDE))?(?:(?: - |; )?See Note(?: \d+)?)?"
)
_KEYWORD = re.compile(r"\w*")
_UID = re.compile(r"\d+(\.\d+)*")
_RETIRED = re.compile(r"\s*\(Retired\)")
_DEFAULT_FOR = re.compile(r"\s*:\s*Default Transfer Syntax for .*")

_UID_COLUMNS = {
    "UID Value": "uid",
    "Context UID": "uid",
    "UID Name": "name",
    "Context Group Name": "name",
    "UID Keyword": "keyword",
    "UID Type": "kind",
    "Part": "part",
    "Normative Reference": "part",
    "Context Identifier": "number",
    "Comment": "comment",
}
_KINDS = (("frame", "Well-known frame of reference"), ("context group", "Context Group"))
"""Words in the caption of a table without a column for the type of UID → the type."""


def read(root: Element) -> tuple[tuple[ElementFact, ...], tuple[Uid, ...]]:
    """Read the registries of PS3.6.

    Parameters
    ----------
    root : lxml element
        PS3.6, as returned by `docbook.parse`.

    Returns
    -------
    tuple of Element
        Elements of Tables 6-1, 7-1, 8-1 and 9-1.
    tuple of Uid
        UIDs of all tables of Annex A.

    Raises
    ------
    DocBookError
        If a table is missing or has unknown columns, or if a cell cannot be interpreted.
    """
    elements: list[ElementFact] = []
    for label in ELEMENT_TABLES:
        table = find_table(root, label)
        if table is not None:
            elements += read_elements(table)
        elif label == "6-1":
            raise DocBookError("the document has no Table 6-1; is it PS3.6 (Data Dictionary)?")
    uids = [uid for table in tables(root) if _is_registry(table) for uid in read_uids(table)]
    if not uids:
        raise DocBookError("the document has no Table A-1; is it PS3.6 (Data Dictionary)?")
    return tuple(elements), tuple(uids)


def read_elements(table: Element, *, retired: str = "") -> Iterator[ElementFact]:
    """Yield the rows of a table with the columns Tag, Name, Keyword, VR, VM and optional remarks.

    Parameters
    ----------
    table : lxml element
        Table 6-1 of PS3.6, or a table with the same columns (PS3.7 Annex E).
    retired : str, optional
        Value of `retired` for every row, for a table of retired elements.

    Yields
    ------
    Element
        Data element.

    Raises
    ------
    DocBookError
        If the table has unknown columns, or if a cell cannot be interpreted.
    """
    location = f"Table {table_id(table)}"
    head = header(table)
    if [*head[:1], *head[2:5]] != ["Tag", "Keyword", "VR", "VM"] or head[1] not in ("Name", "Message Field"):
        raise DocBookError(f"{location}: unknown columns {head}")
    remarks = head[5:6] == [""]
    for row in body(table):
        cells = [text(cell) for cell in row]
        where = f"{location}, row {cells[0]}"
        if len(cells) != len(head):
            raise DocBookError(f"{where}: {len(cells)} cells, expected {len(head)}")
        tag, name, keyword, vr, vm = cells[:5]
        found, status = _TAG.fullmatch(tag), _STATUS.fullmatch(cells[5] if remarks else "")
        if not found:
            raise DocBookError(f"{where}: not a tag")
        if not status:
            raise DocBookError(f"{where}: unknown remark {cells[5]!r}")
        if not _KEYWORD.fullmatch(keyword):
            raise DocBookError(f"{where}: not a keyword: {keyword!r}")
        if vm and not _VM.fullmatch(vm):
            raise DocBookError(f"{where}: unknown VM {vm!r}")
        is_retired = cells[5].startswith("RET") if remarks else False
        yield ElementFact(
            tag="".join(found.groups()).upper().replace("X", "x"),
            name=name,
            keyword=keyword,
            vr=_vrs(vr, where),
            vm=vm,
            retired=(status["year"] or "yes") if is_retired else retired,
            note=status["note"] or "",
        )


def _vrs(cell: str, where: str) -> tuple[str, ...]:
    """Return ("US", "SS") for "US or SS", and () for a note or an empty cell."""
    if not cell or cell.startswith("See Note"):
        return ()
    vrs = tuple(cell.split(" or "))
    if not all(map(_VR.fullmatch, vrs)):
        raise DocBookError(f"{where}: unknown VR {cell!r}")
    return vrs


def _is_registry(table: Element) -> bool:
    """Whether a table is in Annex A and has UIDs in the first column."""
    return section_label(table).split(".")[0] == "A" and _UID_COLUMNS.get("".join(header(table)[:1])) == "uid"


def read_uids(table: Element) -> Iterator[Uid]:
    """Yield the rows of Table A-1 or a similar table; columns are identified by their heads, which vary by edition.

    Parameters
    ----------
    table : lxml element
        A table of PS3.6 Annex A.

    Yields
    ------
    Uid
        UID.

    Raises
    ------
    DocBookError
        If the table has unknown columns, or if a cell cannot be interpreted.
    """
    location = f"Table {table_id(table)}"
    columns = []
    for head in header(table):
        if head not in _UID_COLUMNS:
            raise DocBookError(f"{location}: unknown column {head!r}")
        columns.append(_UID_COLUMNS[head])
    kind = next((kind for word, kind in _KINDS if word in caption(table).lower()), "")
    for row in body(table):
        if len(row) != len(columns):
            raise DocBookError(f"{location}, row {text(row[0])}: {len(row)} cells, expected {len(columns)}")
        cells = {column: text(cell, _target) for column, cell in zip(columns, row, strict=True)}
        if not _UID.fullmatch(cells["uid"]):
            raise DocBookError(f"{location}, row {cells['uid']!r}: not a UID")
        if not (cells.get("kind") or kind):
            raise DocBookError(f"{location}, row {cells['uid']}: neither the row nor the caption contains a type")
        yield Uid(
            uid=cells["uid"],
            name=_DEFAULT_FOR.sub("", _RETIRED.sub("", cells["name"])),  # the name is "" for "(Retired)"
            keyword=cells.get("keyword", ""),
            kind=cells.get("kind") or kind,
            part=cells.get("part", ""),
            retired="yes" if _RETIRED.search(cells["name"]) else "",
        )


def _target(reference: Element) -> str:
    """Return "CID 29" for a reference to ``sect_CID_29`` in PS3.16; these references contain no text."""
    return key(reference.get("targetptr") or reference.get("linkend") or "").replace("_", " ")
