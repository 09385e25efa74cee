"""Content trees as Content Sequences of datasets, written and read (PS3.3 C.17.3)."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from dcmgen.create.reports.checks import check_tree
from dcmgen.create.reports.coordinates import Scoord, Scoord3D, Tcoord
from dcmgen.create.reports.instances import Composite, Image, Waveform
from dcmgen.create.reports.items import ByReference, Container, ContentItem, Invalid
from dcmgen.create.reports.names import items_of
from dcmgen.create.reports.relationships import RELATIONSHIPS
from dcmgen.create.reports.tables import Table
from dcmgen.create.reports.values import Coded, Date, DateTime, Num, PName, Text, Time, UIDRef
from dcmgen.errors import DicomError, ElementValueError
from dcmgen.values.temporal import DT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dcmgen.create.reports.instances import Reference
    from dcmgen.model.dataset import BaseDataset

_KINDS: dict[str, type[ContentItem]] = {
    kind.value_type: kind
    for kind in (
        *(Container, Text, Coded, Num, Date, Time, DateTime, UIDRef, PName),
        *(Composite, Image, Waveform, Scoord, Scoord3D, Tcoord, Table),
    )
}


def references_in(root: ContentItem) -> list[Reference]:
    """Return the references to instances in a content tree, each instance once."""
    found = (each for item in root.walk() if isinstance(item, Composite) for each in item.references())
    return list(dict.fromkeys(found))


def write_tree(root: Container) -> dict[str, Any]:
    """Return the elements of the root content item of a document, with all content items below it.

    Parameters
    ----------
    root : Container
        Root of the content tree.

    Returns
    -------
    dict of str to object
        Values by keyword.

    Raises
    ------
    CreateError
        If the content tree cannot be written.
    """
    check_tree(root)
    positions = {id(item): position for position, item in _numbered(root)}
    elements = _elements(root)
    written: list[tuple[ContentItem, dict[str, Any]]] = [(root, elements)]
    while written:
        item, values = written.pop()
        below = []
        for child in item.children:
            inner: dict[str, Any] = {"RelationshipType": item.relationship_to(child)}
            if isinstance(child, ByReference):
                inner["ReferencedContentItemIdentifier"] = list(positions[id(child.target)])
            else:
                inner |= _elements(child)
                written.append((child, inner))
            below.append(inner)
        if below:
            values["ContentSequence"] = below
    return elements


def _elements(item: ContentItem) -> dict[str, Any]:
    found: dict[str, Any] = {"ValueType": item.value_type}
    if item.name is not None:
        found["ConceptNameCodeSequence"] = [item.name]
    if item.observed is not None:
        found["ObservationDateTime"] = item.observed
    if item.observation_uid:
        found["ObservationUID"] = item.observation_uid
    return found | item.elements()


def _numbered(root: ContentItem) -> Iterator[tuple[tuple[int, ...], ContentItem]]:
    """Yield all content items with their positions, as Referenced Content Item Identifier states them."""
    waiting: list[tuple[tuple[int, ...], ContentItem]] = [((1,), root)]
    while waiting:
        position, item = waiting.pop()
        yield position, item
        waiting += [((*position, number), child) for number, child in enumerate(item.children, 1)]


def content_of(report: BaseDataset) -> Container:
    """Return the content tree of a document.

    Parameters
    ----------
    report : Dataset
        Structured report or key object selection document.

    Returns
    -------
    Container
        Root of the content tree. A content item that is not valid is an `Invalid`, which states the reason.

    Raises
    ------
    ElementValueError
        If the dataset is not a document with a content tree.
    """
    root = _read(report, None)
    if not isinstance(root, Container):
        reason = root.reason if isinstance(root, Invalid) else f"its root is a {root.value_type}"
        raise ElementValueError(
            f"the dataset has no content tree: {reason}",
            path=report.filename or "",
            advice="Pass a structured report or key object selection document",
        )
    made: dict[tuple[int, ...], ContentItem] = {(1,): root}
    open_references: list[tuple[ContentItem, int, BaseDataset, tuple[int, ...]]] = []
    waiting: list[tuple[tuple[int, ...], ContentItem, BaseDataset]] = [((1,), root, report)]
    while waiting:
        position, parent, dataset = waiting.pop()
        try:
            items = items_of(dataset, "ContentSequence")
        except ElementValueError as error:
            parent.children.append(Invalid(dataset, error.message))
            continue
        for number, item in enumerate(items, 1):
            given = item.get("ReferencedContentItemIdentifier")
            numbers = tuple(given) if isinstance(given, list) else ()
            child = Invalid(item, "") if numbers else _read(item, parent)
            if numbers:
                open_references.append((parent, len(parent.children), item, numbers))
            parent.children.append(child)
            made[(*position, number)] = child
            waiting.append(((*position, number), child, item))
    for parent, index, item, numbers in open_references:
        target = made.get(numbers)
        relation = item.get("RelationshipType")
        if target is None or target is root or target is parent.children[index] or relation not in RELATIONSHIPS:
            parent.children[index] = Invalid(item, f"the content item {'.'.join(map(str, numbers))} cannot be used")
        else:
            parent.children[index] = ByReference(target, relation)
    _add_series(root, report)
    return root


def _read(item: BaseDataset, parent: ContentItem | None) -> ContentItem:
    """Return a content item without those below it; its relationship is None if it is the usual one."""
    kind = str(item.get("ValueType") or "")
    try:
        if kind not in _KINDS:
            raise ElementValueError(f"{kind!r} is not a value type" if kind else "Value Type is missing")
        found = _KINDS[kind].of(item)
    except (DicomError, TypeError, ValueError, OverflowError) as error:
        found = Invalid(item, error.message if isinstance(error, DicomError) else str(error))
    if observed := item.get("ObservationDateTime"):
        found.observed = DT(observed)
    found.observation_uid = str(item.get("ObservationUID") or "")
    relation = item.get("RelationshipType")
    if parent is not None and relation in RELATIONSHIPS and relation != parent.relationship_to(found):
        found.relationship = relation
    return found


def _add_series(root: ContentItem, report: BaseDataset) -> None:
    """Add the series and studies of the evidence to the references of a content tree."""
    listed: dict[str, tuple[str, str]] = {}
    for keyword in ("CurrentRequestedProcedureEvidenceSequence", "PertinentOtherEvidenceSequence"):
        with suppress(ElementValueError):  # the instances of damaged evidence have no series
            for study in items_of(report, keyword):
                for series in items_of(study, "ReferencedSeriesSequence"):
                    for instance in items_of(series, "ReferencedSOPSequence"):
                        uid = str(instance.get("ReferencedSOPInstanceUID") or "")
                        listed[uid] = (series.get("SeriesInstanceUID") or "", study.get("StudyInstanceUID") or "")
    for item in root.walk():
        for reference in item.references() if isinstance(item, Composite) else ():
            reference.series_uid, reference.study_uid = listed.get(reference.sop_instance_uid, ("", ""))
