"""Read the Defined Terms of Specific Character Set and their escape sequences (PS3.3 C.12.1.1.2)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator import docbook, facts
from generator.docbook import Element
from generator.report import Report

_TERM, _DESCRIPTION = "Defined Term", "Character Set Description"
_ESCAPE, _REGISTRATION, _CODE = "ESC Sequence", "ISO Registration Number", "Code Element"


def is_charset_table(head: list[str]) -> bool:
    """Whether these are the column heads of PS3.3 Tables C.12-2 to C.12-5."""
    return head[:2] == [_DESCRIPTION, _TERM]


def read_table(table: Element, report: Report) -> Iterator[facts.CharacterSet]:
    """Yield a record for each code element of each Defined Term.

    Parameters
    ----------
    table : lxml element
        One of Tables C.12-2 to C.12-5.
    report : Report
        Receives an error for each row with an unexpected number of cells.

    Yields
    ------
    CharacterSet
        Code element; its term is "" for "none" (the default repertoire).
    """
    head = docbook.header(table)
    location = f"PS3.3 {docbook.section_label(table)}, Table {docbook.table_id(table)}"
    multi_byte = "multi-byte" in docbook.caption(table).lower()
    for row in docbook.body(table):
        if len(row) != len(head):
            report.error("row", location, f"{len(row)} cells, expected {len(head)}: {docbook.text(row[0])}")
            continue
        cells = {name: docbook.text(cell) for name, cell in zip(head, row, strict=True)}
        yield facts.CharacterSet(
            term="" if cells[_TERM] == "none" else cells[_TERM],
            description=cells[_DESCRIPTION],
            code_element=cells.get(_CODE, ""),
            escape=_escape(cells.get(_ESCAPE, "")),
            registration=cells.get(_REGISTRATION, ""),
            multi_byte=multi_byte,
        )


def _escape(text: str) -> str:
    """Return "1B2842" for "ESC 02/08 04/02" (columns and rows of the code table)."""
    codes = "".join(f"{int(column):X}{int(row):X}" for column, row in re.findall(r"(\d+)/(\d+)", text))
    return f"1B{codes}" if codes else ""
