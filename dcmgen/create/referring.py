"""References from an object to the images and other instances that it was made from, or that are related to it.

Which sequences contain the references depends on the IOD. `refer_to` writes all of them, so that they agree.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from dcmgen import rules
from dcmgen.codes.code import Code
from dcmgen.codes.collections import group
from dcmgen.create import references
from dcmgen.create.coding import to_code
from dcmgen.create.references import IMAGES, INSTANCES, instance_reference, sequence_of
from dcmgen.create.sources import read_sources
from dcmgen.dictionary import keyword_for_tag
from dcmgen.errors import CreateError
from dcmgen.model.groups import PER_FRAME, SHARED, position
from dcmgen.validation.gaps import expanded
from dcmgen.validation.rows import first_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any

    from dcmgen.create.coding import CodeLike
    from dcmgen.create.sources import Sources
    from dcmgen.model.dataset import BaseDataset

SOURCE_PURPOSES, RELATED_PURPOSES, DERIVATIONS = 7202, 7201, 7203
"""Context groups of the purposes of references to source images and to other images, and of derivations."""

FOR_PROCESSING = Code("121322", "DCM", "Source image for image processing operation")
SEGMENTED = Code("113076", "DCM", "Segmentation")


class _Facts(NamedTuple):
    """What the IOD of an object has for references."""

    name: str
    keywords: frozenset[str]
    """Keywords of the attributes of its Modules."""
    purposes: Mapping[str, tuple[str, tuple[int, ...]]]
    """Type of the purpose in the general sequences for references, and the context groups of its codes; the Type is ""
    if the items have no purpose."""
    groups: frozenset[str]
    """Keywords of the sequences of its functional groups."""
    modules: frozenset[str]
    """Names of the Modules with Referenced Series Sequence."""


_GENERAL = ("SourceImageSequence", "SourceInstanceSequence", "ReferencedImageSequence", INSTANCES)
"""General sequences for references, which a dataset itself has."""


def refer_to(
    obj: BaseDataset,
    instances: Sources,
    *,
    purpose: CodeLike | None = None,
    derivation: CodeLike | None = None,
    index: int | None = None,
    frame_numbers: Iterable[int] = (),
    segment_numbers: Iterable[int] = (),
) -> None:
    """Refer to the instances that an object was made from, or that are related to it.

    References that the object already has are kept, and none is written twice.

    Parameters
    ----------
    obj : BaseDataset
        Object that refers to the instances. It needs a Study Instance UID.
    instances : Dataset, path-like, or iterable of them
        The instances: objects, files, or folders of files.
    purpose : Code or str, optional
        Purpose of the reference: a code, or its meaning; for those of CID 7202 (source images) and CID 7201 (related
        images) also the value. A code that is only in CID 7201 makes a reference to a related image, and every other
        one a reference to a source. By default, a source has the purpose "Source image for image processing operation"
        where a purpose is required, and otherwise none.
    derivation : Code or str, optional
        How the frames were derived from the source: a code, or its meaning; for those of CID 7203 also the value. It is
        required where frames refer to source images, except in segmentations, whose frames are segmented, and in legacy
        converted objects.
    index : int, optional
        Index of the frame of the object, from 0, that refers to the instances; by default, all frames do.
    frame_numbers : iterable of int, optional
        Numbers of the frames, from 1, of the instances that the object refers to; by default, all frames.
    segment_numbers : iterable of int, optional
        Numbers of the segments of the instances that the object refers to; by default, all segments.

    Raises
    ------
    CreateError
        If an instance or the object has no UIDs, if a code is missing or unknown, or if the IOD has no sequence for the
        reference. The object is then unchanged.
    PartError
        If the object does not have the frame.

    See Also
    --------
    dcmgen.create.complete : Completes the lists of instances for references that you write yourself.

    Notes
    -----
    ==================================== =======================================================================
    Object                               Sequences
    ==================================== =======================================================================
    structured report, key objects       Current Requested Procedure Evidence Sequence for instances of the same
                                         study, Pertinent Other Evidence Sequence for others
    presentation state                   Referenced Series Sequence
    object with functional groups        Derivation Image or Referenced Image Sequence of the frame, or shared
                                         for all frames; Source or Referenced Image Evidence Sequence
    other object                         Source Image or Source Instance Sequence; for related images
                                         Referenced Image or Referenced Instance Sequence
    all with the Common Instance         Referenced Series Sequence for instances of the same study, Studies
    Reference Module                     Containing Other Referenced Instances Sequence for others
    ==================================== =======================================================================

    Examples
    --------
    >>> from dcmgen import uid
    >>> from dcmgen.iods import CTImage, Segmentation
    >>> ct = CTImage.new(StudyInstanceUID="1.2", SeriesInstanceUID="1.2.3", SOPInstanceUID="1.2.3.4")
    >>> seg = Segmentation.new(SOPClassUID=uid.SegmentationStorage, StudyInstanceUID="1.2")
    >>> seg.refer_to(ct)
    >>> frames = seg.SharedFunctionalGroupsSequence[0]
    >>> frames.DerivationImageSequence[0].SourceImageSequence[0].ReferencedSOPInstanceUID
    '1.2.3.4'
    >>> seg.ReferencedSeriesSequence[0].SeriesInstanceUID
    '1.2.3'
    """
    found = read_sources(instances)
    frame_numbers, segment_numbers = list(frame_numbers), list(segment_numbers)
    if any(references.uid_of(each, "SOPInstanceUID") == obj.get("SOPInstanceUID") for each in found):
        raise CreateError("an object cannot refer to itself", advice="Pass the other instances only")
    facts = _facts_of(obj)
    items = [instance_reference(each, frame_numbers=frame_numbers, segment_numbers=segment_numbers) for each in found]
    references.study_references(found)  # raises the errors before anything is changed
    if "StudyInstanceUID" in facts.keywords:
        references.uid_of(obj, "StudyInstanceUID")
    if references.CURRENT_EVIDENCE in facts.keywords:
        references.add_evidence(obj, found)
        return
    if _refer_in_presentation(obj, facts, found, items):
        return
    code = _purpose(facts, purpose)
    related = code is not None and code in group(RELATED_PURPOSES) and code not in group(SOURCE_PURPOSES)
    keyword = "ReferencedImageSequence" if related else "DerivationImageSequence"
    images: list[dict[str, Any]] = []
    others: dict[tuple[str, Code | None], list[dict[str, Any]]] = {}
    for item in items:
        if keyword in facts.groups and references.is_image(item["ReferencedSOPClassUID"]):
            images.append(item)
        else:
            others.setdefault(_place(facts, related, item, code), []).append(item)
    if index is not None and not images:
        raise CreateError(f"frames of the {facts.name} IOD do not refer to these instances", advice="Omit index")
    if images:
        _refer_in_frames(obj, facts, keyword, images, code, derivation, index)
        _add_image_evidence(obj, facts, related, found)
    for (name, why), those in others.items():
        if name:
            _add(sequence_of(obj, name), those, why)
    if references.OTHER_STUDIES in facts.keywords:
        references.add_common_instance_references(obj, found)


@lru_cache(maxsize=64)
def _facts(sop_class: str) -> _Facts | None:
    iod = rules.iod_of(sop_class)
    if iod is None:
        return None
    rows = [(use.name, _keyword(row), row) for use in iod.modules for row in first_rows(use.tables)]
    return _Facts(
        iod.name,
        frozenset(keyword for _, keyword, _ in rows),
        {name: _purpose_in([row for _, keyword, row in rows if keyword == name]) for name in _GENERAL},
        frozenset(_keyword(row) for use in iod.groups for row in first_rows([use.table])),
        frozenset(module for module, keyword, _ in rows if keyword == references.SERIES),
    )


def _keyword(row: rules.Attribute) -> str:
    return keyword_for_tag(row.tag) or ""


def _purpose_in(rows: list[rules.Attribute]) -> tuple[str, tuple[int, ...]]:
    """Return the strictest Type of the purpose in the items of a sequence, and the context groups of its codes."""
    found = (inner for row in rows for inner in expanded(row.rows))
    purposes = [row for row in found if _keyword(row) == "PurposeOfReferenceCodeSequence"]
    groups = {cid[1] for row in purposes for include in row.rows if (cid := getattr(include, "cid", ()))}
    return min((row.type for row in purposes), default=""), tuple(int(each) for each in sorted(groups) if each)


def _purpose(facts: _Facts, purpose: CodeLike | None) -> Code | None:
    """Return the code of a purpose, which can be in the context groups of the IOD."""
    if purpose is None:
        return None
    groups = (number for _, listed in facts.purposes.values() for number in listed)
    return to_code(purpose, group=(SOURCE_PURPOSES, RELATED_PURPOSES, *groups), what="purpose")


def _facts_of(obj: BaseDataset) -> _Facts:
    """Return the facts of the IOD of an object."""
    known = getattr(type(obj), "sop_classes", ())
    facts = _facts(known[0] if known else references.uid_of(obj, "SOPClassUID"))
    if facts is None:
        raise CreateError("the SOP Class of the object has no IOD", tag_path="SOPClassUID")
    return facts


def _refer_in_presentation(
    obj: BaseDataset, facts: _Facts, found: list[BaseDataset], items: list[dict[str, Any]]
) -> bool:
    """Refer to what a presentation state presents; return whether the object is one with a list of it."""
    if not facts.modules & {"Presentation State Relationship", "Waveform Presentation State Relationship"}:
        return False
    for dataset, item in zip(found, items, strict=True):
        keyword = IMAGES
        if "Waveform Presentation State Relationship" in facts.modules:
            keyword = "ReferencedWaveformSequence"
        references.add_series_references(obj, [dataset], keyword)
        if "ReferencedFrameNumber" in item or "ReferencedSegmentNumber" in item:
            _restrict(obj, item)
    return True


def _restrict(obj: BaseDataset, item: dict[str, Any]) -> None:
    """Limit the reference to an image to the frames and segments of an item."""
    for series in obj.get("ReferencedSeriesSequence") or ():
        for reference in series.get(IMAGES) or ():
            if reference.get("ReferencedSOPInstanceUID") == item["ReferencedSOPInstanceUID"]:
                reference.update(item)


def _refer_in_frames(
    obj: BaseDataset,
    facts: _Facts,
    keyword: str,
    items: list[dict[str, Any]],
    purpose: Code | None,
    derivation: CodeLike | None,
    index: int | None,
) -> None:
    """Refer to images in the functional groups of a frame, or in the shared ones."""
    frames, others = obj.get(SHARED if index is None else PER_FRAME) or (), PER_FRAME if index is None else SHARED
    if any(keyword in item for item in obj.get(others) or ()):
        raise CreateError(
            f"{keyword} is already in {others}, and cannot be in both",
            tag_path=keyword,
            advice="Pass index for each frame, or for none",
        )
    frame = frames[0 if index is None else position(index, len(frames))] if frames or index is not None else None
    derived = None if derivation is None else to_code(derivation, group=DERIVATIONS, what="derivation")
    converted = facts.name.startswith("Legacy Converted")
    if keyword == "DerivationImageSequence" and derived is None and not converted:
        derived = _likely_derivation(facts, frame)
    if frame is None:
        frame = sequence_of(obj, SHARED).add()
    target = sequence_of(frame, keyword)
    if keyword == "DerivationImageSequence":
        target = sequence_of(_derivation(target, derived), "SourceImageSequence")
    _add(target, items, FOR_PROCESSING if purpose is None and not converted else purpose)


def _likely_derivation(facts: _Facts, frame: BaseDataset | None) -> Code:
    """Return the derivation of the frames of a segmentation, or the one that a frame already has."""
    if "Segmentation" in facts.name:
        return SEGMENTED
    for item in frame.get("DerivationImageSequence") or () if frame is not None else ():
        for code in item.get("DerivationCodeSequence") or ():
            return Code.from_item(code)
    raise CreateError(
        "the derivation of the frames from the source images is required",
        tag_path="DerivationImageSequence[0].DerivationCodeSequence",
        advice="Set derivation to a code of CID 7203, such as codes.DCM.SpatialResampling",
    )


def _derivation(sequence: Any, derived: Code | None) -> Any:
    """Return the item of Derivation Image Sequence for a derivation; if no item has it, it is added."""
    for item in sequence:
        codes = [Code.from_item(each) for each in item.get("DerivationCodeSequence") or ()]
        if codes == ([] if derived is None else [derived]):
            return item
    return sequence.add(**({} if derived is None else {"DerivationCodeSequence": [derived]}))


def _add_image_evidence(obj: BaseDataset, facts: _Facts, related: bool, found: list[BaseDataset]) -> None:
    """List the images to which frames refer, if the IOD has a sequence for them."""
    keyword = "ReferencedImageEvidenceSequence" if related else "SourceImageEvidenceSequence"
    if keyword in facts.keywords:
        references.add_study_references(obj, keyword, found)


def _place(facts: _Facts, related: bool, item: dict[str, Any], purpose: Code | None) -> tuple[str, Code | None]:
    """Return the sequence of the dataset that refers to an instance, "" if the IOD only lists it; and the purpose."""
    keyword = next(_possible(facts, related, item), "")
    if not keyword and references.OTHER_STUDIES not in facts.keywords:
        raise CreateError(
            f"the {facts.name} IOD has no general sequence for references",
            advice="Add the values of dcmgen.create.instance_reference to the sequence that the IOD has for them",
        )
    type, groups = facts.purposes.get(keyword, ("", ()))
    if type == "1" and purpose is None:
        if SOURCE_PURPOSES not in groups:
            listed = " or ".join(f"CID {number}" for number in groups)
            raise CreateError(
                "the purpose of the reference is required",
                tag_path=f"{keyword}[0].PurposeOfReferenceCodeSequence",
                advice=f"Set purpose to a code{listed and f' of {listed}'}",
            )
        purpose = FOR_PROCESSING
    return keyword, purpose if type else None


def _possible(facts: _Facts, related: bool, item: dict[str, Any]) -> Iterator[str]:
    """Yield the sequences of the dataset that can refer to an instance, the best first."""
    image = references.is_image(item["ReferencedSOPClassUID"])
    kinds = (["Image"] if image else []) + ["Instance"]
    roles = ["Referenced"] if related else ["Source", "Referenced"]
    for role in roles:
        for kind in kinds:
            if (keyword := f"{role}{kind}Sequence") in facts.keywords:
                yield keyword


def _add(sequence: Any, items: list[dict[str, Any]], purpose: Code | None) -> None:
    """Add references that are not there yet; an item without an instance, which `new` has added, is filled first."""
    there = {_key(item) for item in sequence}
    blank = [item for item in sequence if not item.get("ReferencedSOPInstanceUID")]
    for values in items:
        if purpose is not None:
            values = {**values, "PurposeOfReferenceCodeSequence": [purpose]}
        if (key := _key(values)) not in there:
            there.add(key)
            (blank.pop(0) if blank else sequence.add()).update(values)


def _key(item: Mapping[str, Any] | BaseDataset) -> tuple[object, ...]:
    """Return what distinguishes a reference from others."""
    codes = item.get("PurposeOfReferenceCodeSequence") or ()
    return (
        item.get("ReferencedSOPInstanceUID"),
        tuple(item.get("ReferencedFrameNumber") or ()),
        tuple(item.get("ReferencedSegmentNumber") or ()),
        tuple(Code.from_item(each) for each in codes if each),
    )
