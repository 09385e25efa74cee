"""Checks of content trees: whether they can be written, and which documents allow them (PS3.3 A.35)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen.create.reports.items import ByReference, ContentItem, Invalid
from dcmgen.create.reports.relationships import RELATIONSHIPS
from dcmgen.errors import CreateError
from dcmgen.validation.consistency.sr import is_relationship, value_types

if TYPE_CHECKING:
    from dcmgen.rules import Iod


def first_problem(root: ContentItem, iod: Iod | None) -> str:
    """Return why an IOD does not allow a content tree, or "" if it does.

    Parameters
    ----------
    root : ContentItem
        Root of the content tree.
    iod : Iod or None
        The IOD; None for what any of them allows.

    Returns
    -------
    str
        What is not allowed.
    """
    types = value_types(iod)
    for parent in root.walk():
        for child in parent.children:
            relation, source, target = parent.relationship_to(child), parent.value_type, child.target_type
            by_reference = isinstance(child, ByReference)
            if target not in types:
                return f"{target} ({child.label})"
            if not is_relationship(iod, source, relation, target, by_reference=by_reference):
                how = " by reference" if by_reference else ""
                return f"{source} ({parent.label}) {relation} {target} ({child.label}){how}"
    return ""


def check_tree(root: ContentItem) -> None:
    """Raise an error if a content tree cannot be written.

    Parameters
    ----------
    root : ContentItem
        Root of the content tree.

    Raises
    ------
    CreateError
        If a content item encloses itself, is not valid, or refers to one that is not in the tree or encloses it; or if a
        relationship is not one of the standard.
    """
    path: list[ContentItem] = []
    known: set[int] = set()
    found: list[tuple[ByReference, list[int]]] = []
    waiting: list[ContentItem | None] = [root]
    while waiting:
        item = waiting.pop()
        if item is None:
            path.pop()
            continue
        if any(item is each for each in path):
            raise CreateError(f"the content item {item.label!r} encloses itself", advice="Remove the loop")
        if isinstance(item, Invalid):
            raise CreateError(f"the content tree has an {item.text}", advice="Replace or remove the content item")
        if item.relationship is not None and item.relationship not in RELATIONSHIPS:
            raise CreateError(
                f"{item.relationship!r} is not a relationship", advice=f"Pass one of {', '.join(RELATIONSHIPS)}"
            )
        if isinstance(item, ByReference):
            found.append((item, [id(each) for each in path]))
        known.add(id(item))
        path.append(item)
        waiting.append(None)
        waiting += reversed(item.children)
    for reference, above in found:
        if id(reference.target) not in known or isinstance(reference.target, ByReference):
            raise CreateError(
                f"the content item {reference.target.label!r} of a reference is not in the tree",
                advice="Refer to the same object that is in the tree",
            )
        if id(reference.target) in above:
            raise CreateError(
                f"a content item refers to {reference.target.label!r}, which encloses it", advice="Remove the loop"
            )
