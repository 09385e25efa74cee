"""Prose of cells → conditions, terms and item counts: the bridge from rows to `conditions` and `terms`."""

from __future__ import annotations

from generator import facts
from generator.docbook import Document, Element


class Silent:
    """Interprets nothing: for reading the structure alone."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def row(self, cell: Element, tag: str) -> facts.Condition:
        return facts.Condition("unparsed")

    def include(self, text: str) -> facts.Condition | None:
        return None

    def usage(self, cell: Element) -> facts.Condition | None:
        return None

    def terms(self, cell: Element, tag: str) -> tuple[facts.Terms, ...]:
        return ()

    def items(self, text: str) -> tuple[int, int | None] | None:
        return None
