"""Interpret the text of cells: conditions, terms and numbers of items (with `conditions` and `terms`)."""

from __future__ import annotations

from collections.abc import Iterable

from generator import conditions, facts
from generator.conditions.constraints import parse as parse_constraints
from generator.conditions.names import Names
from generator.docbook import Document, Element
from generator.reading.terms import TermReader, items_count


class Prose:
    """Interpreter of the descriptions in PS3.3.

    Parameters
    ----------
    document : Document
        PS3.3.
    elements : iterable of Element
        Data dictionary.
    sop_classes : iterable of SopClass
        SOP Classes of PS3.4.

    Attributes
    ----------
    reader : TermReader
        Reader of terms, which also reports the lists that do not belong to any row.
    """

    def __init__(
        self, document: Document, elements: Iterable[facts.Element], sop_classes: Iterable[facts.SopClass]
    ) -> None:
        self._document = document
        self._names = Names(elements, sop_classes, document)
        self.reader = TermReader(document, self._names)

    def row(self, cell: Element, tag: str) -> facts.Condition:
        """Return the condition of an attribute of Type 1C or 2C."""
        return conditions.parse(self._text(cell), self._names, tag)

    def include(self, text: str) -> facts.Condition | None:
        """Return the condition of an include; None if it always applies."""
        return conditions.include(text, self._names)

    def usage(self, cell: Element) -> facts.Condition | None:
        """Return the condition of a module or functional group macro; None if it has none."""
        return conditions.usage(self._text(cell), self._names)

    def constraints(self, sentence: str, within: str) -> tuple[facts.Constraint, ...]:
        """Return the constraints that a sentence about an IOD, or one of its modules or macros, states."""
        return parse_constraints(sentence, self._names, within)

    def module(self, name: str) -> str | None:
        """Return the name of a module as IODs list it, or None if it is unknown."""
        return self._names.module(name)

    def macro(self, name: str) -> str | None:
        """Return the name of a functional group macro as IODs list it, or None if it is unknown."""
        return self._names.macro(name)

    def tag(self, name: str) -> str | None:
        """Return the tag of the attribute with the given name, or None."""
        return self._names.tag(name)

    def terms(self, cell: Element, tag: str) -> tuple[facts.Terms, ...]:
        """Return the Enumerated Values and Defined Terms of an attribute."""
        return self.reader.extract(cell, tag)

    def items(self, text: str) -> tuple[int, int | None] | None:
        """Return the minimum and maximum number of items of a sequence; None if the text does not give them."""
        return items_count(text)

    def _text(self, cell: Element) -> str:
        return conditions.text(cell, self._document.link)
