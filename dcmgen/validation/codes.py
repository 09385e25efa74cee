"""The codes of items, and the context groups of PS3.16 that contain them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from dcmgen import codes
from dcmgen.codes.code import current
from dcmgen.codes.collections import meaning
from dcmgen.errors import UnknownNameError
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.validation.node import Node

Pair = tuple[str, str]
"""Value and Coding Scheme Designator of a code; those of SCT if it replaces the code."""

NO_CODE: Pair = ("", "")

CODE_VALUES = (tags.CODE_VALUE, tags.LONG_CODE_VALUE, tags.URN_CODE_VALUE)
"""Attributes of which one contains the value of a code."""


def code_of(item: Node) -> Pair:
    """Return the code of an item of a code sequence; `NO_CODE` if it has none."""
    value, scheme = pair_of(item)
    return current(value, scheme) if value else NO_CODE


def pair_of(item: Node) -> Pair:
    """Return the value and Coding Scheme Designator of an item as they are; `NO_CODE` if it has no value."""
    value = text_of(item, tags.CODE_VALUE)
    if not value:
        value = item.text(tags.LONG_CODE_VALUE) or item.text(tags.URN_CODE_VALUE)
    return (value, text_of(item, tags.CODING_SCHEME_DESIGNATOR)) if value else NO_CODE


def text_of(item: Node, tag: int) -> str:
    """Return a text like `Node.text`; faster for ASCII in a file."""
    entry = item.raw.get(tag)
    if type(entry) is not tuple:
        return item.text(tag)
    found = item.bytes_of(tag)
    return str(found, "ascii").strip(" \0") if found.isascii() and b"\\" not in found else item.text(tag)


@cache  # for the whole process: the context groups do not change
def members(cid: int) -> frozenset[Pair]:
    """Return the codes of a context group and of those that it includes.

    The result is empty if the context group is unknown, or if its codes are.
    """
    try:
        return frozenset(current(code.value, code.scheme) for code in codes.group(cid))
    except UnknownNameError:
        return frozenset()


def in_group(code: Pair, cid: int) -> bool | None:
    """Return whether a context group contains a code; None if the codes of the context group are unknown."""
    found = members(cid)
    return code in found if found else None


def label(code: Pair) -> str:
    """Return a code as text: ``"Finding (121071, DCM)"``."""
    return f"{meaning(*code)} ({code[0]}, {code[1]})".lstrip()


def group_label(cid: int) -> str:
    """Return the number and name of a context group: ``"CID 244 Laterality"``."""
    number = f"CID {cid}"
    try:
        title = codes.group(cid).title
    except UnknownNameError:
        return number
    return f"{number} {title}" if title != number else number  # the name of a few is unknown


def is_closed(cid: int) -> bool:
    """Return whether a known context group is not extensible."""
    return codes.group(cid).extensible is False
