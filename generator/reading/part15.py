"""Read the actions of the Attribute Confidentiality Profiles (PS3.15 Annex E)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

from generator.docbook import DocBookError, Element, body, find_table, header, table_id, text
from generator.facts import PRIVATE, ContentAction, ElementAction, SafePrivate

_OPTIONS = {
    "Rtn. Safe Priv. Opt.": "retain-safe-private",
    "Rtn. UIDs Opt.": "retain-uids",
    "Rtn. Dev. Id. Opt.": "retain-device-identity",
    "Rtn. Inst. Id. Opt.": "retain-institution-identity",
    "Rtn. Pat. Chars. Opt.": "retain-patient-characteristics",
    "Rtn. Long. Full Dates Opt.": "retain-full-dates",
    "Rtn. Long. Modif. Dates Opt.": "retain-modified-dates",
    "Clean Desc. Opt.": "clean-descriptors",
    "Clean Struct. Cont. Opt.": "clean-structured-content",
    "Clean Graph. Opt.": "clean-graphics",
}
_BASIC = "Basic Prof."
_REMARKS = ("Retd.", "In Std.")
"""Beginnings of the heads of columns that do not influence the actions."""
_ACTION = re.compile(r"[DZXKCU]|Z/D|X/Z|X/D|X/Z/D|X/Z/U\*")
_TAG = re.compile(r"\(([0-9A-Fx]{4}),([0-9A-Fx]{4})\)")
_PRIVATE_TAG = re.compile(r"\(([0-9A-F]{4}),xx([0-9A-F]{2})\)")
_PRIVATE_ROW = "(gggg,eeee) where gggg is odd"

Record = TypeVar("Record")


def read(root: Element) -> tuple[tuple[ElementAction, ...], tuple[ContentAction, ...], tuple[SafePrivate, ...]]:
    """Read Tables E.1-1, E.3.4-1 and E.3.10-1.

    Parameters
    ----------
    root : lxml element
        PS3.15, as returned by `docbook.parse`.

    Returns
    -------
    tuple of ElementAction
        Actions on elements, sorted by tag.
    tuple of ContentAction
        Actions on content items, sorted by the code of their concept.
    tuple of SafePrivate
        Private elements that are safe, sorted by creator and tag.

    Raises
    ------
    DocBookError
        If a table is missing or has unknown columns, or if a cell cannot be interpreted.
    """
    elements = _read(root, "E.1-1", ("Attribute Name", "Tag"), _element)
    content = _read(root, "E.3.4-1", ("Code Meaning", "Code Value", "Coding Scheme Designator", "Value Type"), _content)
    private = _read(root, "E.3.10-1", ("Data Element", "Private Creator", "VR", "VM", "Meaning"), _private)
    return (
        tuple(sorted(elements, key=lambda each: each.tag)),
        tuple(sorted(set(content), key=lambda each: (each.scheme, each.value, each.value_type))),
        tuple(sorted(set(private), key=lambda each: (each.creator, each.tag))),
    )


def _read(
    root: Element, identifier: str, columns: tuple[str, ...], record: Callable[[Mapping[str, str], str], Record]
) -> Iterator[Record]:
    """Yield a record for each row of a table that begins with the given columns."""
    table = find_table(root, identifier)
    if table is None:
        raise DocBookError(f"the document has no Table {identifier}; is it PS3.15 (Security Profiles)?")
    location = f"Table {table_id(table)}"
    head = header(table)
    unknown = [each for each in head[len(columns) :] if each != _BASIC and each not in _OPTIONS]
    if head[: len(columns)] != list(columns) or any(not each.startswith(_REMARKS) for each in unknown):
        raise DocBookError(f"{location}: unknown columns {head}")
    for row in body(table):
        if len(row) != len(head):
            raise DocBookError(f"{location}, row {text(row[0])}: {len(row)} cells, expected {len(head)}")
        cells = dict(zip(head, map(text, row), strict=True))
        yield record(cells, f"{location}, row {cells[columns[0]]}")


def _element(cells: Mapping[str, str], where: str) -> ElementAction:
    tag = cells["Tag"]
    found = _TAG.fullmatch(tag)
    if not found and tag != _PRIVATE_ROW:
        raise DocBookError(f"{where}: {tag!r} is not a tag")
    basic, options = _actions(cells, where)
    return ElementAction(tag="".join(found.groups()) if found else PRIVATE, basic=basic, options=options)


def _content(cells: Mapping[str, str], where: str) -> ContentAction:
    basic, options = _actions(cells, where)
    return ContentAction(
        scheme=cells["Coding Scheme Designator"],
        value=cells["Code Value"],
        value_type=cells["Value Type"],
        basic=basic,
        options=options,
    )


def _private(cells: Mapping[str, str], where: str) -> SafePrivate:
    found = _PRIVATE_TAG.fullmatch(cells["Data Element"].upper().replace("X", "x"))
    if not found:
        raise DocBookError(f"{where}: {cells['Data Element']!r} is not the tag of a private element")
    return SafePrivate(
        creator=cells["Private Creator"],
        tag="xx".join(found.groups()),
        vr=tuple(cells["VR"].split("/")) if cells["VR"] else (),
    )


def _actions(cells: Mapping[str, str], where: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Return the action of the basic profile, and the actions of the options."""
    found = {_OPTIONS.get(column, column): cells[column] for column in (_BASIC, *_OPTIONS) if cells.get(column)}
    for option, action in found.items():
        if not _ACTION.fullmatch(action):
            raise DocBookError(f"{where}: unknown action {action!r} of {option}")
    if _BASIC not in found:
        raise DocBookError(f"{where}: no action of the basic profile")
    return found.pop(_BASIC), tuple(found.items())
