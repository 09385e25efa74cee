"""Parse NEMA's DocBook into tables, sections and text; this module does not depend on DICOM.

Functions work on lxml elements. `Document` adds what requires the whole part: its edition, the element of each
``xml:id``, and the text of cross-references (which is not in the XML, because a stylesheet generates it).
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
    """Raised if the XML cannot be read or has an unknown structure; the message contains the location."""


def parse(path: Path) -> Element:
    """Read the XML of one part.

    Parameters
    ----------
    path : Path
        DocBook file.

    Returns
    -------
    lxml element
        The root element, ``book``.

    Raises
    ------
    DocBookError
        If the file is missing, not well-formed, or not a DocBook book.
    """
    try:
        # NEMA's files contain duplicate xml:id attributes, which are errors for a parser that collects ids.
        root = etree.parse(
            str(path), etree.XMLParser(collect_ids=False, huge_tree=True, resolve_entities=False)
        ).getroot()
    except OSError as error:
        raise DocBookError(f"{path} cannot be opened; copy NEMA's DocBook file there, or use --download") from error
    except etree.XMLSyntaxError as error:
        raise DocBookError(f"{path} is not well-formed XML: {error.msg}; is the file truncated?") from error
    if root.tag != f"{{{NAMESPACE}}}book":
        raise DocBookError(f"{path} is not a DocBook book: its root element is {root.tag}")
    return root


def name(element: Element) -> str:
    """Return the local name of an element ("" for comments and processing instructions)."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def children(element: Element, *names: str) -> list[Element]:
    """Return the direct children with one of the given local names."""
    return [child for child in element if name(child) in names]


def descendants(element: Element, *names: str) -> Iterator[Element]:
    """Yield `element` and its descendants with one of the given local names, in document order."""
    return element.iter(*(f"{{{NAMESPACE}}}{each}" for each in names))


def fold(string: str) -> str:
    """Replace whitespace with single spaces; remove zero-width spaces, byte order marks and soft hyphens."""
    return " ".join(_UNSEEN.sub("", string).split())


def text(element: Element, link: Link | None = None) -> str:
    """Return the text of an element on one line.

    Parameters
    ----------
    element : lxml element
        Any element.
    link : callable, optional
        Returns the text of an ``xref`` or ``olink`` that contains no text. By default, such references are omitted.

    Returns
    -------
    str
        Text with single spaces, also between paragraphs and list items.
    """
    return fold(" ".join(_lines(element, link)))


def paragraphs(element: Element, link: Link | None = None) -> list[str]:
    """Return the text of each paragraph, list item, term, title … of an element, without empty ones.

    Parameters
    ----------
    element : lxml element
        Any element.
    link : callable, optional
        Returns the text of an ``xref`` or ``olink`` that contains no text. By default, such references are omitted.

    Returns
    -------
    list of str
        Each paragraph on one line.
    """
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
    """Yield every ``table`` and ``informaltable`` in document order."""
    return descendants(root, "table", "informaltable")


def table_id(table: Element) -> str:
    """Return the id of a table in the facts: its ``xml:id`` without ``table_`` ("C.7-1"), or else its label."""
    return key(table.get(ID, "")) or table.get("label", "")


def key(target: str) -> str:
    """Return an ``xml:id`` without its prefix: "C.7-1" for ``table_C.7-1``, "A.75-2" for ``table_PS3.3_A.75-2``."""
    return re.sub(r"^(?:table|sect|chapter|figure|note|biblio|equation)_(?:PS3\.\d+_)?", "", target)


def find_table(root: Element, identifier: str) -> Element | None:
    """Return the table with the given id or label, or None if the document does not contain it."""
    return next((each for each in tables(root) if identifier in (table_id(each), each.get("label"))), None)


def caption(table: Element) -> str:
    """Return the caption of a table (in some editions a ``title`` element)."""
    return next((text(each) for each in children(table, "caption", "title")), "")


def header(table: Element) -> list[str]:
    """Return the column heads of the first head row, or [] if the table has none."""
    return next((list(map(text, row)) for row in grid(table, "thead")), [])


def body(table: Element) -> Iterator[list[Element]]:
    """Yield the rows of a table as lists of cells, one for each column.

    A cell that spans several columns or rows is repeated in each of them, so that ``row[0] is row[1]`` is true for a
    cell that spans two columns.
    """
    return grid(table, "tbody")


def grid(table: Element, part: str) -> Iterator[list[Element]]:
    """Yield the rows of ``thead`` or ``tbody`` (`part`), with cells repeated in each column and row that they span."""
    for group in children(table, part):
        spanning: dict[int, tuple[Element, int]] = {}  # column -> cell of a row above, number of rows it still spans
        for tr in children(group, "tr"):
            row: list[Element] = []
            cells = iter(children(tr, "td", "th"))
            while True:
                column = len(row)
                if column in spanning:
                    cell, left = spanning.pop(column)
                    width, height = 1, left
                elif (following := next(cells, None)) is not None:
                    cell, width, height = following, _span(following, "colspan"), _span(following, "rowspan")
                else:
                    break
                for each in range(column, column + width):
                    row.append(cell)
                    if height > 1:
                        spanning[each] = (cell, height - 1)
            yield row


def _span(cell: Element, attribute: str) -> int:
    value = cell.get(attribute, "1")
    return int(value) if value.isdigit() and int(value) > 0 else 1


def sections(element: Element) -> Iterator[Element]:
    """Yield the sections, chapters and appendices that contain an element, innermost first."""
    return element.iterancestors(*(f"{{{NAMESPACE}}}{each}" for each in ("section", "chapter", "appendix")))


def section_label(element: Element) -> str:
    """Return the label of the innermost section that contains an element ("C.7.1.1"), or ""."""
    return next((each.get("label", "").strip() for each in sections(element)), "")


def title(element: Element) -> str:
    """Return the title of a section, or the caption of a table."""
    return next((text(each) for each in children(element, "title", "caption")), "")


class Document:
    """One part of the standard.

    Parameters
    ----------
    path : Path
        DocBook file, for example ``part03.xml``.

    Attributes
    ----------
    path : Path
        DocBook file.
    root : lxml element
        The root element, ``book``.
    part : str
        Name of the file without suffix, for example "part03".
    edition : str
        Edition from the subtitle, for example "2025e"; "" if the subtitle contains none.
    reconstructed : bool
        Whether the subtitle states that the document is a reconstruction.

    Raises
    ------
    DocBookError
        If the file is missing, not well-formed, or not a DocBook book.
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
        """SHA-256 of the file, hexadecimal."""
        return hashlib.sha256(self.path.read_bytes()).hexdigest()

    @cached_property
    def ids(self) -> dict[str, Element]:
        """Elements by ``xml:id``; the first element if an id is repeated."""
        found: dict[str, Element] = {}
        for element in self.root.iter():
            identifier = element.get(ID) if isinstance(element.tag, str) else None
            if identifier:
                found.setdefault(identifier, element)
        return found

    def section(self, label: str) -> Element | None:
        """Return the section with the given label ("C.7.1.1") or id ("sect_C.7.1.1"), or None."""
        for identifier in (label, f"sect_{label}", f"chapter_{label}"):
            if identifier in self.ids:
                return self.ids[identifier]
        return None

    def text(self, element: Element) -> str:
        """Return the text of an element on one line, with the text of cross-references."""
        return text(element, self.link)

    def paragraphs(self, element: Element) -> list[str]:
        """Return the paragraphs of an element, with the text of cross-references."""
        return paragraphs(element, self.link)

    def link(self, reference: Element) -> str:
        """Return the text of a cross-reference.

        Parameters
        ----------
        reference : lxml element
            An ``xref`` or ``olink``; its ``xrefstyle`` ("select: label quotedtitle", "template:%n …") selects the text.

        Returns
        -------
        str
            For example "Section C.7.1 “Patient Module”".
        """
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
