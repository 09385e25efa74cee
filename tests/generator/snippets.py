"""Fragments of DocBook with NEMA's markup, for tests of the readers."""

from __future__ import annotations

from pathlib import Path

from generator.docbook import Document
from generator.facts import Condition, Constraint, Element, Terms
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
    """Return a part of the standard with the given body."""
    path = folder / f"{part}.xml"
    path.write_text(BOOK.format(label=f"PS3.{int(part[4:])}", edition=edition, body=body), encoding="utf-8")
    return Document(path)


def cell(content: str, spans: str = "") -> str:
    """Return a cell; content without markup becomes a paragraph."""
    inner = content if content.startswith("<") else f"<para>{content}</para>"
    return f'<td align="left" {spans}>{inner}</td>'


def row(*cells: str) -> str:
    """Return a row; texts that begin with ``<td`` are used as cells, others are passed to `cell`."""
    return "<tr>" + "".join(each if each.startswith("<td") else cell(each) for each in cells) + "</tr>"


def table(identifier: str, caption: str, head: list[str], *rows: str) -> str:
    """Return a table with the given column heads and rows."""
    heads = "".join(f"<th><para>{each}</para></th>" for each in head)
    return (
        f'<table label="{identifier}" xml:id="table_{identifier}"><caption>{caption}</caption>'
        f"<thead><tr>{heads}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
    )


def section(label: str, title: str, *content: str) -> str:
    """Return a section with the given content."""
    return f'<section label="{label}" xml:id="sect_{label}"><title>{title}</title>{"".join(content)}</section>'


ATTRIBUTES = ["Attribute Name", "Tag", "Type", "Attribute Description"]


def include(target: str, marks: str = "", after: str = "") -> str:
    """Return a cell that includes a macro."""
    content = f'<para><emphasis role="italic">{marks}Include <xref linkend="table_{target}" xrefstyle="select: label quotedtitle"/>{after}</emphasis></para>'
    return cell(content, 'colspan="3"')


class FixedInterpreter:
    """Interpreter that returns a fixed condition and records the arguments of the calls."""

    def __init__(self, condition: Condition | None = None) -> None:
        self.condition = condition or Condition("undecidable")
        self.calls: list[str] = []

    def row(self, cell: object, tag: str) -> Condition:
        self.calls.append(tag)
        return self.condition

    def include(self, text: str) -> Condition | None:
        self.calls.append(text)
        return self.condition if "if" in text else None

    def usage(self, cell: object) -> Condition | None:
        return None

    def constraints(self, sentence: str, within: str) -> tuple[Constraint, ...]:
        self.calls.append(f"{within}: {sentence}")
        return (Constraint("absent", module="Overlay Plane"),)

    def module(self, name: str) -> str | None:
        return name if name == "Overlay Plane" else None

    def macro(self, name: str) -> str | None:
        return name if name == "Frame Content" else None

    def tag(self, name: str) -> str | None:
        return next((tag for tag, each in ELEMENTS.items() if each.name == name), None)

    def terms(self, cell: object, tag: str) -> tuple[Terms, ...]:
        return ()

    def items(self, text: str) -> tuple[int, int | None] | None:
        return (1, 1) if "Only a single Item" in text else None


def context(source: Document, interpreter: FixedInterpreter | None = None) -> Context:
    """Return a context for the readers of PS3.3."""
    return Context(document=source, elements=ELEMENTS, interpreter=interpreter or FixedInterpreter(), report=Report())
