"""Rules for the content trees of structured reports (PS3.3 A.35, PS3.3 C.17.3, PS3.3 C.18.6)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from dcmgen.validation.consistency.rule import Issue, rule
from dcmgen.validation.templates.content import referenced
from dcmgen.validation.wording import attribute
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.rules import Iod
    from dcmgen.validation.context import Context
    from dcmgen.validation.node import Node

MODULE = "SR Document Content"
EVIDENCE = (tags.CURRENT_REQUESTED_PROCEDURE_EVIDENCE_SEQUENCE, tags.PERTINENT_OTHER_EVIDENCE_SEQUENCE)

VALUE_TYPES = "//0040A730>0040A040"
"""Path of the constraint of an IOD on the value types of content items."""

_SIMPLE = frozenset({"TEXT", "CODE", "DATETIME", "DATE", "TIME", "UIDREF", "PNAME"})
_OBJECTS = frozenset({"COMPOSITE", "IMAGE", "WAVEFORM"})
_MEASURED = frozenset({"NUM", "SCOORD", "TCOORD"})
_ALL = _SIMPLE | _OBJECTS | _MEASURED | {"CONTAINER", "SCOORD3D", "TABLE"}
_NONE: frozenset[str] = frozenset()
_ANY = frozenset({"HAS OBS CONTEXT", "HAS ACQ CONTEXT", "HAS PROPERTIES", "INFERRED FROM", "SELECTED FROM"})
_FINDINGS = frozenset({"INFERRED FROM", "HAS PROPERTIES", "SELECTED FROM"})


class _Document(NamedTuple):
    """Relationships that the IOD of a report allows (PS3.3 A.35)."""

    by_reference: frozenset[str]
    """Relationships that can be by reference."""
    strict: bool = False
    """Whether the narrower relationships of Basic Text SR and Enhanced SR apply."""


_DOCUMENTS = {
    "Basic Text SR": _Document(_NONE, True),
    "Enhanced SR": _Document(_NONE, True),
    "Comprehensive SR": _Document(_ANY),
    "Comprehensive 3D SR": _Document(_ANY),
    "Extensible SR": _Document(_ANY),
    "Key Object Selection Document": _Document(_NONE),
    "Rendition Selection Document": _Document(_NONE),
    "Mammography CAD SR": _Document(_FINDINGS),
    "Chest CAD SR": _Document(_FINDINGS),
    "Colon CAD SR": _Document(frozenset({"INFERRED FROM", "HAS ACQ CONTEXT"})),
    "Procedure Log": _Document(_NONE),
    "X-Ray Radiation Dose SR": _Document(_NONE),
    "Patient Radiation Dose SR": _Document(_NONE),
    "Radiopharmaceutical Radiation Dose SR": _Document(_NONE),
    "Spectacle Prescription Report": _Document(_NONE),
    "Macular Grid Thickness and Volume Report": _Document(_NONE),
    "Implantation Plan SR Document": _Document(_ANY),
    "Acquisition Context SR": _Document(_NONE),
    "Simplified Adult Echo SR": _Document(_NONE),
    "Planned Imaging Agent Administration SR": _Document(_NONE),
    "Performed Imaging Agent Administration SR": _Document(_NONE),
}


def value_types(iod: Iod | None) -> frozenset[str]:
    """Return the value types that an IOD allows; a rule of `dcmgen.validation.constraints` checks them."""
    constraints = iod.constraints if iod is not None else ()
    return next((frozenset(each.values) for each in constraints if each.path == VALUE_TYPES), _ALL)


def is_relationship(iod: Iod | None, source: str, relation: str, target: str, *, by_reference: bool = False) -> bool:
    """Return whether an IOD allows a relationship between content items of two value types.

    Parameters
    ----------
    iod : Iod or None
        The IOD; None for what any of them allows.
    source, target : str
        Value types of the enclosing and of the enclosed content item.
    relation : str
        Relationship Type.
    by_reference : bool, optional
        Whether the relationship is by reference.
    """
    document = _DOCUMENTS.get(iod.name) if iod is not None else None
    if by_reference and document is not None and relation not in document.by_reference:
        return False
    return _allowed(source, relation, target, value_types(iod), strict=document is not None and document.strict)


def content_items(context: Context) -> Iterator[Node]:
    """Yield the content items below the root of a content tree.

    Parameters
    ----------
    context : Context
        The object.

    Yields
    ------
    Node
        Each item of a Content Sequence, in the order of the object; none if the object is not a report.
    """
    if not context.root.has(tags.CONTENT_SEQUENCE) or not context.root.has(tags.VALUE_TYPE):
        return
    for node in context.nodes:
        if node.tag == tags.CONTENT_SEQUENCE:
            yield node


@rule("sr.root", "C.17.3", all_of=(tags.VALUE_TYPE,), module=MODULE)
def root_container(context: Context) -> Iterator[Issue]:
    """The root of a content tree must be a CONTAINER, and its Concept Name is the title of the document."""
    root = context.root
    if not root.filled(tags.VALUE_TYPE) or not (root.has(tags.CONTENT_SEQUENCE) or context.has_module(MODULE)):
        return
    kind = root.text(tags.VALUE_TYPE)
    if kind != "CONTAINER":
        yield Issue("the root content item is not a CONTAINER", root, tags.VALUE_TYPE, kind, "write CONTAINER")
    elif not root.has(tags.CONCEPT_NAME_CODE_SEQUENCE):
        message = f"{attribute(tags.CONCEPT_NAME_CODE_SEQUENCE)} is missing; the root content item must have it"
        yield Issue(message, root, tags.CONCEPT_NAME_CODE_SEQUENCE, fix="add the code of the document title")


@rule("sr.relationship", "A.35", all_of=(tags.CONTENT_SEQUENCE, tags.VALUE_TYPE, tags.RELATIONSHIP_TYPE), module=MODULE)
def relationships(context: Context) -> Iterator[Issue]:
    """A content item must have a relationship to its parent that the IOD allows between their value types."""
    iod = context.plan.iod if context.plan is not None else None
    for item in content_items(context):
        assert item.parent is not None
        kind = item.text(tags.VALUE_TYPE)
        if item.filled(tags.REFERENCED_CONTENT_ITEM_IDENTIFIER):
            target = referenced(item)
            kind = target.text(tags.VALUE_TYPE) if target is not None else ""
        source, relation = item.parent.text(tags.VALUE_TYPE), item.text(tags.RELATIONSHIP_TYPE)
        if not (source and relation and kind):
            continue
        if not is_relationship(iod, source, relation, kind):
            yield Issue(
                f"the relationship {source} {relation} {kind} is not allowed in {context.iod_name or 'reports'}",
                item,
                tags.RELATIONSHIP_TYPE,
                relation,
            )


def _allowed(source: str, relation: str, target: str, types: frozenset[str], *, strict: bool) -> bool:
    meaning = types & {"TEXT", "CODE", "NUM"} if types >= _MEASURED or not strict else {"TEXT"}
    numeric = types & {"NUM"}
    spatial = types & {"SCOORD", "TCOORD", "SCOORD3D", "TABLE"}
    if relation == "CONTAINS":
        return source == "CONTAINER"
    if relation == "HAS CONCEPT MOD":
        return target in ("TEXT", "CODE")
    if relation == "HAS OBS CONTEXT":
        containers = set() if strict else {"CONTAINER"}
        return source in {"CONTAINER"} | meaning and target in _SIMPLE | numeric | {"COMPOSITE"} | containers
    if relation == "HAS ACQ CONTEXT":
        return source in {"CONTAINER", "NUM"} | _OBJECTS | spatial and target in _SIMPLE | numeric | {"CONTAINER"}
    if relation == "SELECTED FROM":
        return source in spatial and target in {"IMAGE", "WAVEFORM"} | spatial
    if relation in ("HAS PROPERTIES", "INFERRED FROM"):
        if not strict:
            return True
        if source == "PNAME":
            return relation == "HAS PROPERTIES" and target in _SIMPLE
        return source in meaning and target in _SIMPLE | numeric | spatial | _OBJECTS
    return True  # the Enumerated Values of the table cover all other values


@rule(
    "sr.reference",
    "C.17.3.2.5",
    all_of=(tags.CONTENT_SEQUENCE, tags.VALUE_TYPE, tags.REFERENCED_CONTENT_ITEM_IDENTIFIER),
    module=MODULE,
)
def references(context: Context) -> Iterator[Issue]:
    """A relationship by reference must be one that the IOD allows.

    It must refer to an item of the same content tree that does not enclose it.
    """
    document = _DOCUMENTS.get(context.iod_name)
    for item in content_items(context):
        if not item.filled(tags.REFERENCED_CONTENT_ITEM_IDENTIFIER):
            continue
        relation = item.text(tags.RELATIONSHIP_TYPE)
        if document is not None and relation and relation not in document.by_reference:
            yield Issue(
                f"{context.iod_name} does not allow {relation} by reference",
                item,
                tags.REFERENCED_CONTENT_ITEM_IDENTIFIER,
            )
        target = referenced(item)
        if target is None:
            yield Issue(
                "the referenced content item does not exist",
                item,
                tags.REFERENCED_CONTENT_ITEM_IDENTIFIER,
                item.values(tags.REFERENCED_CONTENT_ITEM_IDENTIFIER),
            )
        elif item.parent is not None and target in item.parent.above():
            yield Issue(
                "the content item refers to an item that encloses it, which makes a loop",
                item,
                tags.REFERENCED_CONTENT_ITEM_IDENTIFIER,
                item.values(tags.REFERENCED_CONTENT_ITEM_IDENTIFIER),
            )


@rule(
    "sr.evidence",
    "C.17.2.3",
    all_of=(tags.CONTENT_SEQUENCE, tags.REFERENCED_SOP_SEQUENCE, tags.REFERENCED_SOP_INSTANCE_UID),
    any_of=EVIDENCE,
    module="SR Document General",
)
def evidence(context: Context) -> Iterator[Issue]:
    """Each object that the content refers to must be listed in an evidence sequence."""
    root = context.root
    if not root.has(tags.CONTENT_SEQUENCE) or not any(root.has(tag) for tag in EVIDENCE):
        return  # the rules for Types report a missing sequence
    listed = {
        node.text(tags.REFERENCED_SOP_INSTANCE_UID)
        for node in context.nodes
        if node.tag == tags.REFERENCED_SOP_SEQUENCE and node.top in EVIDENCE
    }
    for node in context.nodes:
        if (
            node.tag == tags.REFERENCED_SOP_SEQUENCE
            and node.parent is not None
            and node.parent.tag == tags.CONTENT_SEQUENCE
        ):
            uid = node.text(tags.REFERENCED_SOP_INSTANCE_UID)
            if uid and uid not in listed:
                fix = "list it in Current Requested Procedure Evidence Sequence or Pertinent Other Evidence Sequence"
                yield Issue(
                    "the referenced object is not listed in an evidence sequence",
                    node,
                    tags.REFERENCED_SOP_INSTANCE_UID,
                    uid,
                    fix,
                )


POINTS: dict[str, tuple[int, int | None]] = {
    "POINT": (1, 1),
    "CIRCLE": (2, 2),
    "ELLIPSE": (4, 4),
    "MULTIPOINT": (1, None),
    "POLYLINE": (2, None),
    "POLYGON": (3, None),
    "ELLIPSOID": (6, 6),
}
"""Minimum and maximum number of points of each Graphic Type (PS3.3 C.18.6.1.2, C.18.9.1.2); None means no maximum."""


@rule(
    "sr.graphic",
    "C.18.6.1.2",
    all_of=(tags.CONTENT_SEQUENCE, tags.VALUE_TYPE, tags.GRAPHIC_TYPE, tags.GRAPHIC_DATA),
    module="Spatial Coordinates",
)
def graphics(context: Context) -> Iterator[Issue]:
    """Graphic Data must have the number of points that Graphic Type requires.

    A point has two coordinates in an image and three in space.
    """
    for item in content_items(context):
        kind = item.text(tags.VALUE_TYPE)
        dimensions = {"SCOORD": 2, "SCOORD3D": 3}.get(kind)
        graphic, values = item.text(tags.GRAPHIC_TYPE), item.count(tags.GRAPHIC_DATA)
        if dimensions is None or graphic not in POINTS or not values:
            continue
        low, high = POINTS[graphic]
        points, rest = divmod(values, dimensions)
        if rest:
            yield Issue(
                f"Graphic Data has {values} values, which is not a multiple of {dimensions}", item, tags.GRAPHIC_DATA
            )
        elif points < low or (high is not None and points > high):
            yield Issue(
                f"the {graphic} has {points} points; it must have {low}{'' if high else ' or more'}",
                item,
                tags.GRAPHIC_DATA,
            )
