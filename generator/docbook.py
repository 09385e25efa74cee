"""NEMA's DocBook as tables, sections and text; nothing here knows what DICOM means.

Functions work on lxml elements; `Document` adds what needs the whole part: its edition, what an ``xml:id``
stands for, and the text of cross-references (which is not in the XML: a stylesheet writes it).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path

from lxml import etree

Element = etree._Element
Link = Callable[[Element], str]

NAMESPACE = "http://docbook.org/ns/docbook"
ID = "{http://www.w3.org/XML/1998/namespace}id"

_BLOCKS = frozenset({"para", "title", "caption", "term", "programlisting", "listitem", "td", "th", "tr", "mediaobject"})
_REFERENCES = frozenset({"xref", "olink"})
_UNSEEN = re.compile("[\u200b\ufeff\u00ad]")
_EDITION = re.compile(r"\b(?:20\d\d[a-z]?)\b")


class DocBookError(ValueError):
    """The XML cannot be read or does not have the shape that the generator knows; says where."""


def parse(path: Path) -> Element:
    """Read one part's XML.

    Parameters
    ----------
    path : Path
        A DocBook file.

    Returns
    -------
    lxml element
        The ``book``.

    Raises
    ------
    DocBookError
        The file is missing, not well-formed, or not a DocBook book.
    """
    try:
        # NEMA's files repeat some xml:id, which an id-collecting parser takes for an error.
        root = etree.parse(
            str(path), etree.XMLParser(collect_ids=False, huge_tree=True, resolve_entities=False)
        ).getroot()
    except OSError as error:
        raise DocBookError(f"{path} cannot be opened: put NEMA's DocBook there, or use --download") from error
    except etree.XMLSyntaxError as error:
        raise DocBookError(f"{path} is not well-formed XML (broken or truncated?): {error.msg}") from error
    if root.tag != f"{{{NAMESPACE}}}book":
        raise DocBookError(f"{path} is not a DocBook book: its root element is {root.tag}")
    return root


def name(element: Element) -> str:
    """Local name of an element ("" for comments and processing instructions)."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def children(element: Element, *names: str) -> list[Element]:
    """Direct children of the given local names."""
    return [child for child in element if name(child) in names]


def descendants(element: Element, *names: str) -> Iterator[Element]:
    """Elements of the given local names below `element`, in document order."""
    return element.iter(*(f"{{{NAMESPACE}}}{each}" for each in names))


def fold(string: str) -> str:
    """Whitespace folded to single spaces; zero-width spaces and soft hyphens taken out."""
    return " ".join(_UNSEEN.sub("", string).split())


def text(element: Element, link: Link | None = None) -> str:
    """All text of an element on one line.

    Parameters
    ----------
    element : lxml element
        Any element; paragraphs and list items in it are separated by a space.
    link : callable, optional
        What an ``xref`` or ``olink`` without text of its own reads; without it they read nothing.
    """
    return fold(" ".join(_lines(element, link)))


def paragraphs(element: Element, link: Link | None = None) -> list[str]:
    """The text of an element, one string a paragraph (list item, term, title …), empty ones left out."""
    return [line for line in map(fold, _lines(element, link)) if line]


def _lines(element: Element, link: Link | None) -> list[str]:
    lines = [""]

    def walk(node: Element) -> None:
        kind = name(node)
        if not kind:
            return
        if kind in _BLOCKS:
            lines.append("")
        if kind in _REFERENCES and link and not text(node):
            lines[-1] += link(node)
        lines[-1] += node.text or ""
        for child in node:
            walk(child)
            lines[-1] += child.tail or ""
        if kind in _BLOCKS:
            lines.append("")

    walk(element)
    return lines


def tables(root: Element) -> Iterator[Element]:
    """Every ``table`` (and ``informaltable``) in document order."""
    return descendants(root, "table", "informaltable")


def table_id(table: Element) -> str:
    """What facts call a table: its ``xml:id`` without ``table_`` ("C.7-1"); the label where there is no id."""
    return key(table.get(ID, "")) or table.get("label", "")


def key(target: str) -> str:
    """An ``xml:id`` without its kind: ``table_C.7-1`` and ``table_PS3.3_A.75-2`` give "C.7-1" and "A.75-2"."""
    return re.sub(r"^(?:table|sect|chapter|figure|note|biblio|equation)_(?:PS3\.\d+_)?", "", target)


def find_table(root: Element, identifier: str) -> Element | None:
    """The table of that id or label, None where the document has none."""
    return next((each for each in tables(root) if identifier in (table_id(each), each.get("label"))), None)


def caption(table: Element) -> str:
    """A table's caption (also the ``title`` that some editions write)."""
    return next((text(each) for each in children(table, "caption", "title")), "")


def header(table: Element) -> list[str]:
    """The column heads; of several head rows the first. [] where there are none."""
    return next((list(map(text, row)) for row in grid(table, "thead")), [])


def body(table: Element) -> Iterator[list[Element]]:
    """The rows of a table as lists of cells, one for each column.

    A cell that spans columns or rows stands in each of them, so ``row[0] is row[1]`` tells a span.
    """
    return grid(table, "tbody")


def grid(table: Element, part: str) -> Iterator[list[Element]]:
    """Rows of ``thead`` or ``tbody`` with spans written out."""
    for group in children(table, part):
        hanging: dict[int, tuple[Element, int]] = {}  # column -> a cell from above and the rows it still covers
        for tr in children(group, "tr"):
            row: list[Element] = []
            cells = iter(children(tr, "td", "th"))
            while True:
                column = len(row)
                if column in hanging:
                    cell, left = hanging.pop(column)
                    width, height = 1, left
                elif (following := next(cells, None)) is not None:
                    cell, width, height = following, _span(following, "colspan"), _span(following, "rowspan")
                else:
                    break
                for each in range(column, column + width):
                    row.append(cell)
                    if height > 1:
                        hanging[each] = (cell, height - 1)
            yield row


def _span(cell: Element, attribute: str) -> int:
    value = cell.get(attribute, "1")
    return int(value) if value.isdigit() and int(value) > 0 else 1


def sections(element: Element) -> Iterator[Element]:
    """The sections and chapters that contain an element, innermost first."""
    return element.iterancestors(*(f"{{{NAMESPACE}}}{each}" for each in ("section", "chapter", "appendix")))


def section_label(element: Element) -> str:
    """Label of the innermost section that contains the element ("C.7.1.1")."""
    return next((each.get("label", "") for each in sections(element)), "")


def title(element: Element) -> str:
    """Title of a section, or caption of a table."""
    return next((text(each) for each in children(element, "title", "caption")), "")


class Document:
    """One part of the standard.

    Parameters
    ----------
    path : Path
        The file, e.g. ``part03.xml``.

    Attributes
    ----------
    part : str
        ``"part03"``.
    edition : str
        As its subtitle says, ``"2025e"``; "" where it does not.
    reconstructed : bool
        The document says of itself that it is a reconstruction.
    sha256 : str
        Of the file's bytes.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.root = parse(path)
        self.part = path.stem
        subtitle = next((text(each) for each in children(self.root, "subtitle")), "")
        found = _EDITION.search(subtitle)
        self.edition = found.group() if found else ""
        self.reconstructed = "reconstruction" in subtitle.lower()

    @cached_property
    def sha256(self) -> str:
        """SHA-256 of the file."""
        return hashlib.sha256(self.path.read_bytes()).hexdigest()

    @cached_property
    def ids(self) -> dict[str, Element]:
        """``xml:id`` → element; of an id that is repeated, the first."""
        found: dict[str, Element] = {}
        for element in self.root.iter():
            identifier = element.get(ID) if isinstance(element.tag, str) else None
            if identifier:
                found.setdefault(identifier, element)
        return found

    def section(self, label: str) -> Element | None:
        """The section of that label ("C.7.1.1") or id ("sect_C.7.1.1"), None where there is none."""
        for identifier in (label, f"sect_{label}", f"chapter_{label}"):
            if identifier in self.ids:
                return self.ids[identifier]
        return None

    def text(self, element: Element) -> str:
        """Text of an element on one line, cross-references written out."""
        return text(element, self.link)

    def paragraphs(self, element: Element) -> list[str]:
        """Paragraphs of an element, cross-references written out."""
        return paragraphs(element, self.link)

    def link(self, reference: Element) -> str:
        """What an ``xref`` or ``olink`` reads, by its ``xrefstyle`` ("select: label quotedtitle", "template:%n …")."""
        target = reference.get("linkend") or reference.get("targetptr") or ""
        element = self.ids.get(target) if reference.get("linkend") else None
        number = (element.get("label") if element is not None else None) or key(target)
        number = re.sub(r"^(CID|TID)_", r"\1 ", number)
        heading = title(element) if element is not None else ""
        style = reference.get("xrefstyle", "select: label")
        book = reference.get("targetdoc") or self.root.get("label") or ""
        if style.startswith("template:"):
            return (
                style.removeprefix("template:").replace("%n", number).replace("%t", heading).replace("%o", book).strip()
            )
        words = style.removeprefix("select:").split()
        kind = target.split("_")[0]
        parts: list[str] = []
        if "docname" in words:
            parts.append(book)
        if "label" in words:
            parts.append(f"{_KINDS.get(kind, '')} {number}".strip())
        elif "labelnumber" in words:
            parts.append(number)
        if "quotedtitle" in words and heading:
            parts.append(f"“{heading}”")
        elif "title" in words:
            parts.append(heading)
        return " ".join(parts)


_KINDS = {"sect": "Section", "table": "Table", "chapter": "Annex", "figure": "Figure", "note": "Note"}
