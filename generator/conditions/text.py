"""Text of a description for the grammar of conditions: paragraphs and bullets, without notes and lists of terms."""

from __future__ import annotations

from generator import docbook

BULLET = "•"
_LEFT_OUT = {"note", "variablelist", "footnote", "figure", "caption"}
_BLOCKS = {"para", "listitem", "title", "term", "td", "th", "tr", "formalpara", "orderedlist", "itemizedlist"}
_REFERENCES = {"xref", "olink"}


def text(element: docbook.Element, link: docbook.Link | None = None) -> str:
    """Return the text of a table cell with one line per paragraph, and a bullet before each list item.

    Parameters
    ----------
    element : lxml element
        A ``td`` of a table.
    link : callable, optional
        Returns the text of a cross-reference that contains no text (`docbook.Document.link`).

    Returns
    -------
    str
        Lines joined by newlines, without notes, figures and variable lists (lists of terms).
    """
    lines = [""]

    def walk(node: docbook.Element) -> None:
        kind = docbook.name(node)
        if not kind or kind in _LEFT_OUT:
            return
        if kind in _BLOCKS:
            lines.append("")
        if kind == "listitem":
            lines[-1] += f"{BULLET} "
        if kind in _REFERENCES and link and not docbook.text(node):
            lines[-1] += link(node)
        lines[-1] += node.text or ""
        for child in node:
            walk(child)
            lines[-1] += child.tail or ""
        if kind in _BLOCKS:
            lines.append("")

    walk(element)
    folded = [line for line in map(docbook.fold, lines) if line]
    return "\n".join(folded).replace(f"{BULLET}\n", f"{BULLET} ")
