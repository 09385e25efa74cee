"""Prose of cells → conditions, terms and item counts: the bridge from rows to `conditions` and `terms`."""

from __future__ import annotations

from collections.abc import Iterable

from generator import conditions, facts
from generator.conditions.names import Names
from generator.docbook import Document, Element
from generator.reading.terms import TermReader, items_count


class Prose:
    """Reads the descriptions of PS3.3.

    Parameters
    ----------
    document : Document
        PS3.3.
    elements, sop_classes : iterable
        What the descriptions speak of by name.
    """

    def __init__(
        self, document: Document, elements: Iterable[facts.Element], sop_classes: Iterable[facts.SopClass]
    ) -> None:
        self._document = document
        self._names = Names(elements, sop_classes, document)
        self.reader = TermReader(document, self._names)

    def row(self, cell: Element, tag: str) -> facts.Condition:
        """When a row of Type 1C or 2C is required."""
        return conditions.parse(self._text(cell), self._names, tag)

    def include(self, text: str) -> facts.Condition | None:
        """When an include applies; None where it always does."""
        return conditions.include(text, self._names)

    def usage(self, cell: Element) -> facts.Condition | None:
        """When a Module or functional group macro is required or allowed."""
        return conditions.usage(self._text(cell), self._names)

    def terms(self, cell: Element, tag: str) -> tuple[facts.Terms, ...]:
        """The lists of values of a description."""
        return self.reader.extract(cell, tag)

    def items(self, text: str) -> tuple[int, int | None] | None:
        """The number of items of a sequence."""
        return items_count(text)

    def _text(self, cell: Element) -> str:
        return conditions.text(cell, self._document.link)
