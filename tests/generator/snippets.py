"""Small pieces of DocBook, as NEMA writes them, for tests of the readers."""

from __future__ import annotations

from pathlib import Path

from generator.docbook import Document
from generator.facts import Condition, Element, Terms
from generator.reading.part03_rows import Context
from generator.report import Report

BOOK = """<?xml version="1.0" encoding="utf-8"?>
<book xmlns="http://docbook.org/ns/docbook" xmlns:xl="http://www.w3.org/1999/xlink" label="{label}" version="5.0" xml:id="{label}">
  <title>{label}</title>
  <subtitle>DICOM {label} {edition} - Something</subtitle>
  {body}
</book>
"""
ELEMENTS = {
    tag: Element(tag, name, name.replace(" ", "").replace("'s", ""), vr, "1")
    for tag, name, vr in (
        ("00080060", "Modality", ("CS",)),
        ("00081140", "Referenced Image Sequence", ("SQ",)),
        ("00081155", "Referenced SOP Instance UID", ("UI",)),
        ("00100010", "Patient's Name", ("PN",)),
        ("60xx0010", "Overlay Rows", ("US",)),
    )
}


def document(folder: Path, body: str, part: str = "part03", edition: str = "2025e") -> Document:
    """A part of the standard with that body."""
    path = folder / f"{part}.xml"
    path.write_text(BOOK.format(label=f"PS3.{int(part[4:])}", edition=edition, body=body), encoding="utf-8")
    return Document(path)


def cell(content: str, spans: str = "") -> str:
    """A cell; content that is no markup becomes a paragraph."""
    inner = content if content.startswith("<") else f"<para>{content}</para>"
    return f'<td align="left" {spans}>{inner}</td>'


def row(*cells: str) -> str:
    """A row of cells that stand as they are if they begin with ``<td``."""
    return "<tr>" + "".join(each if each.startswith("<td") else cell(each) for each in cells) + "</tr>"


def table(identifier: str, caption: str, head: list[str], *rows: str) -> str:
    """A table of rows."""
    heads = "".join(f"<th><para>{each}</para></th>" for each in head)
    return (
        f'<table label="{identifier}" xml:id="table_{identifier}"><caption>{caption}</caption>'
        f"<thead><tr>{heads}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
    )


def section(label: str, title: str, *content: str) -> str:
    """A section with its content."""
    return f'<section label="{label}" xml:id="sect_{label}"><title>{title}</title>{"".join(content)}</section>'


ATTRIBUTES = ["Attribute Name", "Tag", "Type", "Attribute Description"]


def include(target: str, marks: str = "", after: str = "") -> str:
    """A cell that includes a macro."""
    content = f'<para><emphasis role="italic">{marks}Include <xref linkend="table_{target}" xrefstyle="select: label quotedtitle"/>{after}</emphasis></para>'
    return cell(content, 'colspan="3"')


class Told:
    """An interpreter that answers what it was told, and remembers what it was asked."""

    def __init__(self, condition: Condition | None = None) -> None:
        self.condition = condition or Condition("undecidable")
        self.asked: list[str] = []

    def row(self, cell: object, tag: str) -> Condition:
        self.asked.append(tag)
        return self.condition

    def include(self, text: str) -> Condition | None:
        self.asked.append(text)
        return self.condition if "if" in text else None

    def usage(self, cell: object) -> Condition | None:
        return None

    def terms(self, cell: object, tag: str) -> tuple[Terms, ...]:
        return ()

    def items(self, text: str) -> tuple[int, int | None] | None:
        return (1, 1) if "Only a single Item" in text else None


def context(source: Document, interpreter: Told | None = None) -> Context:
    """What the readers of PS3.3 need."""
    return Context(document=source, elements=ELEMENTS, interpreter=interpreter or Told(), report=Report())
