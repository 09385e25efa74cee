"""Codes of content items: names and values, which callers can give as text."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from dcmgen import codes
from dcmgen.codes import Code
from dcmgen.codes.collections import plain_meaning, with_meaning
from dcmgen.create.coding import to_code
from dcmgen.create.reports.relationships import template_rows
from dcmgen.errors import ElementValueError
from dcmgen.model.sequence import Sequence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dcmgen.create.coding import CodeLike
    from dcmgen.model.dataset import BaseDataset


def name_of(value: CodeLike) -> Code:
    """Return the code of the name of a content item.

    Parameters
    ----------
    value : Code, str, mapping, Dataset or tuple of str
        The code or its meaning. A meaning that several codes have is that of a name in the templates of PS3.16, if one
        of them has it.

    Returns
    -------
    Code
        The code.

    Raises
    ------
    CreateError
        If a text is not the meaning of a single code.
    """
    return _named(value) if isinstance(value, str) else to_code(value, what="name")


def value_of(value: CodeLike, name: Code | None = None, *, what: str = "value") -> Code:
    """Return the code of the value of a content item.

    Parameters
    ----------
    value : Code, str, mapping, Dataset or tuple of str
        The code or its meaning. The meaning is looked up first in the codes that templates allow for the name.
    name : Code, optional
        Name of the content item.
    what : str, optional
        Name of the argument, for messages.

    Returns
    -------
    Code
        The code.

    Raises
    ------
    CreateError
        If a text is not the meaning of a single code.
    """
    return _valued(value, name, what) if isinstance(value, str) else to_code(value, what=what)


def optional_code(value: CodeLike | None, name: Code | None, what: str) -> Code | None:
    """Return the code of the value of a content item, or None without one; see `value_of`."""
    return None if value is None else value_of(value, name, what=what)


def code_in(item: BaseDataset, keyword: str) -> Code | None:
    """Return the code of the first item of a code sequence, or None without one.

    Raises
    ------
    ElementValueError
        If the item has no code value or meaning, or if the element is not a sequence.
    """
    found = items_of(item, keyword)
    return Code.from_item(found[0]) if found else None


def items_of(dataset: BaseDataset, keyword: str) -> list[Any]:
    """Return the items of a sequence; none if it is absent.

    Raises
    ------
    ElementValueError
        If the element is not a sequence, as in a damaged file.
    """
    found = dataset.get(keyword)
    if found is not None and not isinstance(found, Sequence):
        raise ElementValueError(f"{keyword} is not a sequence")
    return list(found or ())


def required_name(item: BaseDataset) -> Code:
    """Return the name of an item of Content Sequence that must have one.

    Raises
    ------
    ElementValueError
        If it has none.
    """
    name = code_in(item, "ConceptNameCodeSequence")
    if name is None:
        raise ElementValueError("Concept Name Code Sequence is missing or empty")
    return name


@cache
def _named(text: str) -> Code:
    if len(set(with_meaning(text))) > 1:
        known = _names().get(plain_meaning(text), [])
        if len(known) == 1:
            return known[0]
    return to_code(text, what="name")


@cache
def _valued(text: str, name: Code | None, what: str) -> Code:
    return to_code(text, group=_groups().get(name) if name is not None else None, what=what)


@cache
def _names() -> dict[str, list[Code]]:
    """Return the names of content items in templates by meaning."""
    found: dict[str, list[Code]] = {}
    for _, row in template_rows():
        for code in row.concept:
            for each in _listed(code):
                if each not in found.setdefault(plain_meaning(each.meaning), []):
                    found[plain_meaning(each.meaning)].append(each)
    return found


@cache
def _groups() -> dict[Code, list[int]]:
    """Return the context groups of values by the name of the content item."""
    found: dict[Code, list[int]] = {}
    for _, row in template_rows():
        cids = [int(code[1]) for code in row.values if code[0] == "group"]
        for code in row.concept if cids else ():
            for each in _listed(code):
                found.setdefault(each, []).extend(cids)
    return found


def _listed(code: tuple[str, ...]) -> Iterator[Code]:
    """Yield the codes of a member of `TemplateRow.concept`."""
    if code[0] in ("code", "term"):
        try:
            yield Code(*code[1:4])
        except ElementValueError:  # a code without meaning in PS3.16
            return
    elif code[0] == "group":
        yield from _group(int(code[1]))


def _group(cid: int) -> Iterator[Code]:
    try:
        yield from codes.group(cid)
    except KeyError:  # a context group that is not among the facts
        return
