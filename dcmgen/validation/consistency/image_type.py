"""Rules for the first values of Image Type and Frame Type (PS3.3 C.7.6.1.1.2, PS3.3 C.8.16.1)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from dcmgen import rules
from dcmgen.dictionary.data.uid_constants import (
    CTImageStorage,
    EnhancedCTImageStorage,
    EnhancedMRColorImageStorage,
    EnhancedMRImageStorage,
    EnhancedPETImageStorage,
    LegacyConvertedEnhancedCTImageStorage,
    LegacyConvertedEnhancedMRImageStorage,
    LegacyConvertedEnhancedPETImageStorage,
    MRImageStorage,
    MRSpectroscopyStorage,
)
from dcmgen.rules.wording import any_of
from dcmgen.validation.consistency.rule import Issue, rule
from dcmgen.validation.node import Node
from dcmgen.validation.wording import attribute
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.validation.context import Context

_THREE_VALUES: dict[str, tuple[str, str]] = {
    CTImageStorage: ("CT", "C.8.2.1.1.1"),
    MRImageStorage: ("MR", "C.8.3.1.1.1"),
}
_LEGACY = frozenset(
    {
        LegacyConvertedEnhancedCTImageStorage,
        LegacyConvertedEnhancedMRImageStorage,
        LegacyConvertedEnhancedPETImageStorage,
    }
)
"""SOP Classes whose frames can have the Frame Type MIXED."""
_SUMMARIZED = _LEGACY | {
    EnhancedCTImageStorage,
    EnhancedMRColorImageStorage,
    EnhancedMRImageStorage,
    EnhancedPETImageStorage,
    MRSpectroscopyStorage,
}
"""SOP Classes whose Image Type summarizes the Frame Types (PS3.3 C.8.16.1)."""


@rule("image-type.values", "C.7.6.1.1.2", any_of=(tags.IMAGE_TYPE, tags.FRAME_TYPE), module="General Image")
def image_type(context: Context) -> Iterator[Issue]:
    """Image Type and Frame Type must have a Value 1 (ORIGINAL or DERIVED) and a Value 2 (PRIMARY or SECONDARY).

    Value 1 of Image Type is MIXED if the frames differ. CT and MR images must also have a Value 3.
    """
    root = context.root
    if context.plan is None or tags.IMAGE_TYPE not in context.plan.tags:
        return
    frames = [(node, tags.FRAME_TYPE) for node in context.holders(tags.FRAME_TYPE) if _of_frame(node)]
    for node, tag in [(root, tags.IMAGE_TYPE), *frames]:
        if not node.filled(tag):
            continue  # the rules for Types report it
        values = [str(v) for v in node.values(tag)]
        for number, value in enumerate(values[:2], 1):
            if not value:
                yield Issue(f"{attribute(tag)} has no Value {number}", node, tag, values)
            elif (allowed := _allowed(context, tag, number, value)) and value not in allowed:
                message = f"{attribute(tag)} Value {number} is {value}; the standard allows only {any_of(allowed)}"
                yield Issue(message, node, tag, values)
    kind = _THREE_VALUES.get(context.sop_class)
    values = [str(v) for v in root.values(tags.IMAGE_TYPE)]
    if kind is not None and values and not "".join(values[2:3]):
        message = f"Image Type has no Value 3, which {kind[0]} images must have (PS3.3 {kind[1]})"
        yield Issue(message, root, tags.IMAGE_TYPE, values)


def _allowed(context: Context, tag: int, number: int, value: str) -> tuple[str, ...]:
    """Return the allowed values; none if the tables of the IOD list them, so that the rule for terms checks them."""
    assert context.plan is not None
    listed = _listed(context.iod_name)
    frame = tag == tags.FRAME_TYPE and context.sop_class not in _LEGACY
    if (tag, number) in listed and not (frame and value == "MIXED"):
        return ()
    summarized = bool(context.plan.groups) and (tags.IMAGE_TYPE, number) not in listed
    if number == 2:
        return ("PRIMARY",) if summarized else ("PRIMARY", "SECONDARY")
    return ("ORIGINAL", "DERIVED", "MIXED") if summarized and not frame else ("ORIGINAL", "DERIVED")


@lru_cache(maxsize=256)  # for the whole process: the result depends on the standard only
def _listed(iod: str) -> frozenset[tuple[int, int]]:
    """Return the tags and value numbers of Image Type and Frame Type for which an IOD lists Enumerated Values."""
    found = rules.iod(iod)
    tables = [*(table for use in found.modules for table in use.tables), *(use.table for use in found.groups)]
    return frozenset(_lists(row for table in tables for row in rules.table(table).rows))


def _lists(rows: Iterable[rules.Attribute | rules.Include], depth: int = 0) -> Iterator[tuple[int, int]]:
    for row in rows:
        if not isinstance(row, rules.Attribute):
            continue
        if row.tag in (tags.IMAGE_TYPE, tags.FRAME_TYPE):
            yield from ((row.tag, terms.value) for terms in row.terms if terms.kind == "enumerated" and terms.value)
        elif depth == 0:  # Frame Type is in the item of a functional group
            yield from _lists(row.rows, 1)


@rule(
    "image-type.frames",
    "C.8.16.1",
    all_of=(tags.IMAGE_TYPE, tags.FRAME_TYPE),
    module="Multi-frame Functional Groups",
)
def summary(context: Context) -> Iterator[Issue]:
    """Value 1 of Image Type must be that of all frames, or MIXED if the frames differ."""
    root = context.root
    if context.sop_class not in _SUMMARIZED:
        return
    found = {node.text(tags.FRAME_TYPE) for node in context.holders(tags.FRAME_TYPE) if _of_frame(node)}
    value = root.text(tags.IMAGE_TYPE)
    if not value or "" in found or not found:
        return
    expected = found.pop() if len(found) == 1 else "MIXED"
    if value != expected:
        message = f"Image Type Value 1 is {value}; from the Frame Type of the frames it must be {expected}"
        yield Issue(message, root, tags.IMAGE_TYPE, root.values(tags.IMAGE_TYPE), f"write {expected}")


def _of_frame(node: Node) -> bool:
    return node.parent is not None and node.parent is node.frame
