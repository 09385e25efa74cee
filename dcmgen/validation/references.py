"""References between files: whether they name the files that are there, and what the files contain."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from dcmgen import rules
from dcmgen._printable import counted
from dcmgen.dictionary import uid_entry
from dcmgen.model import access
from dcmgen.validation.node import name
from dcmgen.values import tags
from dcmgen.values.uid import UID

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset

NOT_FILES = frozenset(
    {
        tags.REFERENCED_STUDY_SEQUENCE,
        tags.REFERENCED_PATIENT_SEQUENCE,
        tags.REFERENCED_VISIT_SEQUENCE,
        tags.REFERENCED_PERFORMED_PROCEDURE_STEP_SEQUENCE,
        tags.RT_REFERENCED_STUDY_SEQUENCE,
    }
)
"""Sequences whose items refer to studies, patients, visits and procedure steps, which are not stored in files."""


class Reference(NamedTuple):
    """A reference to an instance, and what the referring object states about it."""

    path: str
    """Keyword path of the item."""
    instance: str
    """SOP Instance UID."""
    sop_class: str
    frames: tuple[int, ...]
    """Referenced Frame Number."""
    segments: tuple[int, ...]
    """Referenced Segment Number."""
    context: Mapping[int, str]
    """Study, series and frame of reference that the enclosing items name, by tag."""


class Facts(NamedTuple):
    """What an instance contains that a reference can name."""

    sop_class: str
    frames: int
    segments: frozenset[int] | None
    """Segment Numbers; None if the instance is not a segmentation."""
    context: Mapping[int, str]
    """Study, series and frame of reference by tag."""


CONTEXT = (tags.STUDY_INSTANCE_UID, tags.SERIES_INSTANCE_UID, tags.FRAME_OF_REFERENCE_UID)


def text(dataset: BaseDataset, tag: int) -> str:
    """Return the value of an element as text; "" if it is absent or empty."""
    value = access.value(dataset, tag) if tag in access.entries(dataset) else None
    return "" if value is None else str(value).strip()


def facts_of(dataset: BaseDataset) -> Facts:
    """Return what an instance contains that a reference can name."""
    segments = None
    if tags.SEGMENT_SEQUENCE in access.entries(dataset):
        segments = frozenset(
            n for i in access.items(dataset, tags.SEGMENT_SEQUENCE) for n in _numbers(i, tags.SEGMENT_NUMBER)
        )
    frames = next(iter(_numbers(dataset, tags.NUMBER_OF_FRAMES)), 1)
    context = {tag: text(dataset, tag) for tag in CONTEXT}
    return Facts(text(dataset, tags.SOP_CLASS_UID), frames, segments, context)


def references_of(dataset: BaseDataset) -> Iterator[Reference]:
    """Yield the references of an object to other instances that are stored in files."""
    regions = {
        number: text(item, tags.REFERENCED_FRAME_OF_REFERENCE_UID)
        for item in access.items(dataset, tags.STRUCTURE_SET_ROI_SEQUENCE)
        for number in _numbers(item, tags.ROI_NUMBER)
    }
    yield from _below(dataset, "", {}, regions)


def _below(
    dataset: BaseDataset, path: str, context: Mapping[int, str], regions: Mapping[int, str], inside: int = 0
) -> Iterator[Reference]:
    entries = access.entries(dataset)
    if path:
        own = {tag: uid for tag in CONTEXT if tag in entries and (uid := text(dataset, tag))}
        if inside == tags.ROI_CONTOUR_SEQUENCE:
            for number in _numbers(dataset, tags.REFERENCED_ROI_NUMBER):
                own[tags.FRAME_OF_REFERENCE_UID] = regions.get(number, "")
        context = {**context, **own} if own else context
        instance = text(dataset, tags.REFERENCED_SOP_INSTANCE_UID)
        sop_class = text(dataset, tags.REFERENCED_SOP_CLASS_UID)
        if instance and inside not in NOT_FILES and _is_stored(sop_class):
            frames = _numbers(dataset, tags.REFERENCED_FRAME_NUMBER)
            segments = _numbers(dataset, tags.REFERENCED_SEGMENT_NUMBER)
            yield Reference(path, instance, sop_class, frames, segments, context)
    for tag in entries:
        for number, item in enumerate(access.items(dataset, tag)) if access.vr(dataset, tag) == "SQ" else ():
            where = f"{path}{'.' if path else ''}{name(tag)}[{number}]"
            yield from _below(item, where, context, regions, tag)


def _is_stored(sop_class: str) -> bool:
    """Return whether instances of a SOP Class are stored in files, which is assumed of unknown classes."""
    entry = uid_entry(sop_class) if sop_class else None
    if entry is None:
        return True
    iod = rules.iod_of(sop_class)
    return iod.kind == "composite" if iod is not None else "Storage" in entry[0]  # retired classes have no IOD


def _numbers(dataset: BaseDataset, tag: int) -> tuple[int, ...]:
    value = access.value(dataset, tag) if tag in access.entries(dataset) else None
    values = value if isinstance(value, (list, tuple)) else () if value is None else (value,)
    return tuple(int(v) for v in values if isinstance(v, int))


class Wrong(NamedTuple):
    """A reference that contradicts the file that it names."""

    rule: str
    tag: int
    """The element that is wrong, or the one that refers if an enclosing item is wrong."""
    reference: Reference
    message: str


_NAMES = {
    tags.STUDY_INSTANCE_UID: ("across.reference-series", "study"),
    tags.SERIES_INSTANCE_UID: ("across.reference-series", "series"),
    tags.FRAME_OF_REFERENCE_UID: ("across.frame-of-reference", "frame of reference"),
}


def contradictions(reference: Reference, facts: Facts) -> Iterator[Wrong]:
    """Yield what a reference states about an instance that is not true.

    Parameters
    ----------
    reference : Reference
        The reference.
    facts : Facts
        The instance that it names.
    """
    if reference.sop_class and facts.sop_class and reference.sop_class != facts.sop_class:
        message = f"the reference names {UID(reference.sop_class).name} but the file is {UID(facts.sop_class).name}"
        yield Wrong("across.reference-class", tags.REFERENCED_SOP_CLASS_UID, reference, message)
    beyond = [number for number in reference.frames if number > facts.frames]
    if beyond:
        message = f"frame {beyond[0]} is referenced but the file has {counted(facts.frames, 'frame')}"
        yield Wrong("across.reference-frame", tags.REFERENCED_FRAME_NUMBER, reference, message)
    if facts.segments is not None:
        for number in reference.segments:
            if number not in facts.segments:
                message = f"segment {number} is referenced but the file does not describe it"
                yield Wrong("across.reference-frame", tags.REFERENCED_SEGMENT_NUMBER, reference, message)
    for tag, (rule, what) in _NAMES.items():
        stated, found = reference.context.get(tag, ""), facts.context[tag]
        if stated and found and stated != found:
            message = f"the reference is to an instance of the {what} {stated}, but the file is of {found}"
            yield Wrong(rule, tags.REFERENCED_SOP_INSTANCE_UID, reference, message)


def missing(references: Mapping[str, list[Reference]], known: Mapping[str, object]) -> dict[str, list[tuple[str, str]]]:
    """Return the instances that are missing, with the files and paths that refer to them.

    An object may refer only to instances outside the files, so only objects that also refer to instances that are
    present are considered.

    Parameters
    ----------
    references : mapping of str to list of Reference
        References by the path of the file that contains them.
    known : mapping
        The SOP Instance UIDs that are present.
    """
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for file, those in references.items():
        if any(reference.instance in known for reference in those):
            for reference in those:
                if reference.instance not in known:
                    found[reference.instance].append((file, reference.path))
    return found
