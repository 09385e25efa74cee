"""PS3.6 (and tables of its shape): rows of the data dictionary and of the UID registry as facts."""

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
"""What a table's caption says of UIDs that have no type column."""


def read(root: Element) -> tuple[tuple[ElementFact, ...], tuple[Uid, ...]]:
    """Read the registries of PS3.6.

    Parameters
    ----------
    root : lxml element
        The book, as `docbook.parse` gives it.

    Returns
    -------
    tuple of Element, tuple of Uid
        In the order of the document: Tables 6-1, 7-1, 8-1 and 9-1; every table of Annex A.

    Raises
    ------
    DocBookError
        A table is missing, has unknown columns, or a cell cannot be interpreted.
    """
    elements: list[ElementFact] = []
    for label in ELEMENT_TABLES:
        table = find_table(root, label)
        if table is not None:
            elements += read_elements(table)
        elif label == "6-1":
            raise DocBookError("PS3.6 has no Table 6-1: is this the Data Dictionary?")
    uids = [uid for table in tables(root) if _is_registry(table) for uid in read_uids(table)]
    if not uids:
        raise DocBookError("PS3.6 has no Table A-1: is this the Data Dictionary?")
    return tuple(elements), tuple(uids)


def read_elements(table: Element, *, retired: str = "") -> Iterator[ElementFact]:
    """Rows of a table with columns Tag, Name, Keyword, VR, VM and a last one of remarks.

    Parameters
    ----------
    table : lxml element
        Table 6-1 of PS3.6, or one of its shape (PS3.7 Annex E).
    retired : str
        What to put down as `retired` for every row (a table of retired elements).
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
            raise DocBookError(f"{where}: {len(cells)} cells where {len(head)} are expected")
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
    """``"US or SS"`` → ("US", "SS"); a note or nothing → ()."""
    if not cell or cell.startswith("See Note"):
        return ()
    vrs = tuple(cell.split(" or "))
    if not all(map(_VR.fullmatch, vrs)):
        raise DocBookError(f"{where}: unknown VR {cell!r}")
    return vrs


def _is_registry(table: Element) -> bool:
    """Annex A's tables begin with a UID."""
    return section_label(table).split(".")[0] == "A" and _UID_COLUMNS.get("".join(header(table)[:1])) == "uid"


def read_uids(table: Element) -> Iterator[Uid]:
    """Rows of Table A-1 and those like it; columns are told by their heads, since editions differ in them."""
    location = f"Table {table_id(table)}"
    columns = []
    for head in header(table):
        if head not in _UID_COLUMNS:
            raise DocBookError(f"{location}: unknown column {head!r}")
        columns.append(_UID_COLUMNS[head])
    kind = next((kind for word, kind in _KINDS if word in caption(table).lower()), "")
    for row in body(table):
        if len(row) != len(columns):
            raise DocBookError(f"{location}, row {text(row[0])}: {len(row)} cells where {len(columns)} are expected")
        cells = {column: text(cell, _target) for column, cell in zip(columns, row, strict=True)}
        if not _UID.fullmatch(cells["uid"]):
            raise DocBookError(f"{location}, row {cells['uid']!r}: not a UID")
        if not (cells.get("kind") or kind):
            raise DocBookError(f"{location}, row {cells['uid']}: neither a type nor a caption that says what it is")
        yield Uid(
            uid=cells["uid"],
            name=_DEFAULT_FOR.sub("", _RETIRED.sub("", cells["name"])),  # "(Retired)" alone: it has lost its name
            keyword=cells.get("keyword", ""),
            kind=cells.get("kind") or kind,
            part=cells.get("part", ""),
            retired="yes" if _RETIRED.search(cells["name"]) else "",
        )


def _target(reference: Element) -> str:
    """Context groups are named by references into PS3.16 that have no text: "CID 29" for ``sect_CID_29``."""
    return key(reference.get("targetptr") or reference.get("linkend") or "").replace("_", " ")
