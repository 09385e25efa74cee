"""Relationships between content items (PS3.3 C.17.3.2.4)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal, cast, get_args

from dcmgen import rules
from dcmgen.codes.code import current
from dcmgen.validation.consistency.sr import is_relationship

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dcmgen.codes import Code
    from dcmgen.rules import TemplateRow

Relationship = Literal[
    "CONTAINS",
    "HAS OBS CONTEXT",
    "HAS ACQ CONTEXT",
    "HAS CONCEPT MOD",
    "HAS PROPERTIES",
    "INFERRED FROM",
    "SELECTED FROM",
]
"""Relationships of a content item to the one that encloses it (PS3.3 C.17.3.2.4)."""

RELATIONSHIPS: tuple[str, ...] = get_args(Relationship)

_COORDINATES = ("SCOORD", "SCOORD3D", "TCOORD")
_OBJECTS = ("IMAGE", "WAVEFORM", "COMPOSITE")


def usual_relationship(source: str, target: str, name: Code | None) -> Relationship:
    """Return the usual relationship of a content item to the one that encloses it.

    Parameters
    ----------
    source, target : str
        Value types of the enclosing and of the enclosed content item.
    name : Code or None
        Name of the enclosed content item.

    Returns
    -------
    str
        The relationship of content items with the name in the templates of PS3.16; or the most common one of the value
        types.
    """
    if name is not None:
        pair = current(name.value, name.scheme)
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
    for source, row in template_rows():
        for code in row.concept if row.relationship else ():
            if code[0] in ("code", "term"):
                pair = current(code[1], code[2])
                found.setdefault((pair, row.type), set()).add(row.relationship)
                if source:
                    found.setdefault((pair, row.type, source), set()).add(row.relationship)
    return found


def template_rows() -> Iterator[tuple[str, TemplateRow]]:
    """Yield the rows of all templates, each with the value type of the row that encloses it, if the template has it."""
    waiting = [("", row) for tid in rules.templates() for row in rules.template(tid).rows]
    while waiting:
        source, row = waiting.pop()
        yield source, row
        waiting += [(row.type, below) for below in row.rows]
