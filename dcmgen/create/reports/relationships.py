"""Relationships between content items, and the documents that allow them (PS3.3 A.35)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast, get_args

from dcmgen import rules
from dcmgen.codes.code import current
from dcmgen.create.reports.items import ContentItem, Relationship
from dcmgen.errors import CreateError
from dcmgen.validation.consistency.sr import is_relationship, value_types

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from dcmgen.model.dataset import BaseDataset
    from dcmgen.rules import Iod, TemplateRow

RELATIONSHIPS: tuple[str, ...] = get_args(Relationship)

_COORDINATES = ("SCOORD", "SCOORD3D", "TCOORD")
_OBJECTS = ("IMAGE", "WAVEFORM", "COMPOSITE")


class ByReference(ContentItem):
    """Content item that is elsewhere in the same document: a relationship by reference.

    Parameters
    ----------
    target : ContentItem
        The content item, which must be in the content tree of the same document, and not enclose this one.
    relationship : str
        Relationship to the enclosing content item, such as ``"INFERRED FROM"``.

    Attributes
    ----------
    target : ContentItem
        The content item.
    """

    __slots__ = ("target",)
    needs_name = False

    def __init__(self, target: ContentItem, relationship: Relationship) -> None:
        super().__init__(None, relationship=relationship)
        self.target = target

    def values(self) -> tuple[object, ...]:
        # the whole targets are compared where they are in the tree
        return self.target.value_type, self.target.name, self.target.values()

    @property
    def text(self) -> str:
        return f"→ {self.target.label}"


class Invalid(ContentItem):
    """Content item of a document that cannot be read.

    Attributes
    ----------
    item : Dataset
        The item of Content Sequence.
    reason : str
        Why it cannot be read.
    """

    __slots__ = ("item", "reason")
    needs_name = False

    def __init__(self, item: BaseDataset, reason: str) -> None:
        super().__init__(None)
        self.item = item
        self.reason = reason

    @classmethod
    def of(cls, item: BaseDataset) -> Self:
        return cls(item, "")

    def values(self) -> tuple[object, ...]:
        return (self.reason,)

    @property
    def text(self) -> str:
        return f"invalid {self.item.get('ValueType') or 'content item'}: {self.reason}"


def type_of(item: ContentItem) -> str:
    """Return the value type of a content item, or of the one that it refers to."""
    return item.target.value_type if isinstance(item, ByReference) else item.value_type


def relationship_of(parent: ContentItem, child: ContentItem) -> Relationship:
    """Return the relationship of a content item to the one that encloses it.

    Parameters
    ----------
    parent, child : ContentItem
        The enclosing and the enclosed content item.

    Returns
    -------
    str
        The relationship that was given; or that of the content item in the templates of PS3.16; or the most common one
        of the value types.
    """
    if child.relationship is not None:
        return child.relationship
    source, target = parent.value_type, type_of(child)
    if child.name is not None:
        pair = current(child.name.value, child.name.scheme)
        table = _templates()
        for key in ((pair, target, source), (pair, target)):
            found = table.get(key, ())
            if len(found) == 1:
                relation = next(iter(found))
                if is_relationship(None, source, relation, target):
                    return cast("Relationship", relation)
    return _usual(source, target)


def _usual(source: str, target: str) -> Relationship:
    if source == "CONTAINER":
        return "CONTAINS"
    if source in _COORDINATES and target in (*_COORDINATES, "IMAGE", "WAVEFORM"):
        return "SELECTED FROM"
    if source in _OBJECTS or source in _COORDINATES:
        return "HAS ACQ CONTEXT"
    if target in _COORDINATES or target in (*_OBJECTS, "NUM"):
        return "INFERRED FROM"
    return "HAS CONCEPT MOD" if (source, target) == ("NUM", "CODE") else "HAS PROPERTIES"


@cache
def _templates() -> dict[tuple[object, ...], set[str]]:
    """Return the relationships in templates: by name, value type, and value type of the enclosing content item."""
    found: dict[tuple[object, ...], set[str]] = {}
    for source, row in _rows():
        for code in row.concept if row.relationship else ():
            if code[0] in ("code", "term"):
                pair = current(code[1], code[2])
                found.setdefault((pair, row.type), set()).add(row.relationship)
                if source:
                    found.setdefault((pair, row.type, source), set()).add(row.relationship)
    return found


def _rows() -> Iterator[tuple[str, TemplateRow]]:
    """Yield the rows of all templates, each with the value type of the row that encloses it, if the template has it."""
    waiting = [("", row) for tid in rules.templates() for row in rules.template(tid).rows]
    while waiting:
        source, row = waiting.pop()
        yield source, row
        waiting += [(row.type, below) for below in row.rows]


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
            relation, source, target = relationship_of(parent, child), parent.value_type, type_of(child)
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
