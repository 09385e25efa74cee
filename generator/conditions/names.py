"""Resolve names of the standard for the grammar of conditions."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator import docbook
from generator.facts import Element, SopClass


class Names:
    """Implementation of `conditions.Resolver`.

    Parameters
    ----------
    elements : iterable of Element
        Data dictionary.
    sop_classes : iterable of SopClass, optional
        SOP Classes of PS3.4.
    document : Document, optional
        PS3.3, whose tables contain the names of modules, functional group macros and IODs.
    """

    def __init__(
        self,
        elements: Iterable[Element],
        sop_classes: Iterable[SopClass] = (),
        document: docbook.Document | None = None,
    ) -> None:
        self._elements = {each.tag: each for each in elements}
        self._tags: dict[str, str] = {}
        for each in self._elements.values():
            self._tags.setdefault(_plain(each.name), each.tag)
            self._tags.setdefault(each.keyword, each.tag)
        self._sop_classes = {each.name: each.uid for each in sop_classes}
        self._modules: dict[str, str] = {}
        self._macros: dict[str, str] = {}
        self._iods: dict[str, str] = {}
        if document is not None:
            self._read(document)

    def _read(self, document: docbook.Document) -> None:
        for table in docbook.tables(document.root):
            header = docbook.header(table)
            if ("Module" in header and "Usage" in header) or header[:2] == ["Module", "Reference"]:
                self._add(self._modules, document, table, header.index("Module"))
                title = re.match(r"(.*) IOD Modules", docbook.caption(table))
                if title:
                    self._iods[title[1].casefold()] = title[1]
            elif header[:1] == ["Functional Group Macro"]:
                self._add(self._macros, document, table, 0)

    @staticmethod
    def _add(names: dict[str, str], document: docbook.Document, table: docbook.Element, column: int) -> None:
        for row in docbook.body(table):
            name = document.text(row[column])
            names.setdefault(name.casefold(), name)

    def tag(self, name: str) -> str | None:
        """Return the tag of the attribute with the given name or keyword, or None."""
        return self._tags.get(_plain(name))

    def name(self, tag: str) -> str:
        """Return the name of an attribute, or "" if the tag is unknown."""
        return _plain(self._elements[tag].name) if tag in self._elements else ""

    def vr(self, tag: str) -> tuple[str, ...]:
        """Return the VRs of an attribute; empty if the tag is unknown."""
        return self._elements[tag].vr if tag in self._elements else ()

    def sop_class(self, name: str) -> str | None:
        """Return the UID of the SOP Class with the given name, or None."""
        return self._sop_classes.get(name)

    def module(self, name: str) -> str | None:
        """Return the name of a module as IODs list it, or None if it is unknown."""
        return self._modules.get(name.casefold())

    def macro(self, name: str) -> str | None:
        """Return the name of a functional group macro as IODs list it, or None if it is unknown."""
        return self._macros.get(name.casefold())

    def iod(self, name: str) -> str | None:
        """Return the name of an IOD, capitalized as in the standard, or None if it is unknown."""
        return self._iods.get(name.casefold())


def _plain(name: str) -> str:
    return name.replace("’", "'")
