"""References to other instances: single ones, and lists of instances by study and series.

The lists are those of the Common Instance Reference Module (PS3.3 C.12.2), of the evidence of documents (PS3.3 C.17.2,
C.17.6.2) and of presentation states (PS3.3 C.11.11). New references are added to those that a list already contains.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from dcmgen import rules
from dcmgen.errors import CreateError
from dcmgen.model.iod import Typed
from dcmgen.validation.rows import top_tags
from dcmgen.values import tags

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    from dcmgen.model.dataset import BaseDataset

INSTANCES = "ReferencedInstanceSequence"
"""Sequence of the instances of a series in the Common Instance Reference Module."""
SOP_INSTANCES = "ReferencedSOPSequence"
"""Sequence of the instances of a series in evidence."""
IMAGES = "ReferencedImageSequence"
"""Sequence of the instances of a series in a presentation state."""

SERIES = "ReferencedSeriesSequence"
OTHER_STUDIES = "StudiesContainingOtherReferencedInstancesSequence"
CURRENT_EVIDENCE = "CurrentRequestedProcedureEvidenceSequence"
OTHER_EVIDENCE = "PertinentOtherEvidenceSequence"


def instance_reference(
    dataset: BaseDataset, *, frame_numbers: Iterable[int] = (), segment_numbers: Iterable[int] = ()
) -> dict[str, Any]:
    """Return the values of an item that refers to an instance (PS3.3 10.3, 10.8).

    Parameters
    ----------
    dataset : BaseDataset
        The instance.
    frame_numbers : iterable of int, optional
        Numbers of its frames, from 1; by default, the reference is to all frames.
    segment_numbers : iterable of int, optional
        Numbers of its segments; by default, the reference is to all segments.

    Returns
    -------
    dict of str to object
        Values by keyword, which any sequence of references accepts as an item.

    Raises
    ------
    CreateError
        If the instance has no UIDs, or does not have the frames or segments.

    Examples
    --------
    >>> from dcmgen.iods import CTImage
    >>> instance_reference(CTImage(SOPInstanceUID="1.2.3"))
    {'ReferencedSOPClassUID': '1.2.840.10008.5.1.4.1.1.2', 'ReferencedSOPInstanceUID': '1.2.3'}
    """
    item: dict[str, Any] = {
        "ReferencedSOPClassUID": uid_of(dataset, "SOPClassUID"),
        "ReferencedSOPInstanceUID": uid_of(dataset, "SOPInstanceUID"),
    }
    if frames := [int(number) for number in frame_numbers]:
        count = int(dataset.get("NumberOfFrames") or 1)
        _check("frame", frames, range(1, count + 1))
        if is_multi_frame(item["ReferencedSOPClassUID"]):
            item["ReferencedFrameNumber"] = frames
    if segments := [int(number) for number in segment_numbers]:
        _check("segment", segments, [each.get("SegmentNumber") for each in dataset.get("SegmentSequence") or ()])
        item["ReferencedSegmentNumber"] = segments
    return item


def uid_of(dataset: BaseDataset, keyword: str) -> str:
    """Return a UID of a dataset.

    Parameters
    ----------
    dataset : BaseDataset
        The dataset.
    keyword : str
        Keyword of the UID.

    Returns
    -------
    str
        The UID.

    Raises
    ------
    CreateError
        If it is absent or empty.
    """
    found: str = dataset.get(keyword) or ""
    if not found:
        raise CreateError(
            f"{type(dataset).__name__} has no {keyword}, which references need",
            tag_path=keyword,
            advice=f"Set {keyword} first",
        )
    return found


def _check(part: str, numbers: Sequence[int], known: Sequence[int]) -> None:
    for number in numbers:
        if number not in known:
            listed = f"1 to {known[-1]}" if isinstance(known, range) else ", ".join(map(str, known)) or "none"
            raise CreateError(
                f"the instance has no {part} {number}", advice=f"Use the numbers of its {part}s: {listed}"
            )


@lru_cache  # for the whole process: the result depends on the standard only
def is_multi_frame(sop_class: str) -> bool:
    """Return whether instances of a SOP Class can have several frames.

    Parameters
    ----------
    sop_class : str
        UID of the SOP Class; if it is unknown, the result is True.
    """
    iod = rules.iod_of(sop_class)
    return iod is None or any(tags.NUMBER_OF_FRAMES in top_tags(use.tables) for use in iod.modules)


@lru_cache  # for the whole process: the result depends on the standard only
def is_image(sop_class: str) -> bool:
    """Return whether instances of a SOP Class are images.

    Parameters
    ----------
    sop_class : str
        UID of the SOP Class; if it is unknown, the result is True.
    """
    iod = rules.iod_of(sop_class)
    return iod is None or any(tags.ROWS in top_tags(use.tables) for use in iod.modules)


def series_references(datasets: Iterable[BaseDataset], instances: str = INSTANCES) -> list[dict[str, Any]]:
    """Return references to instances, by series.

    Parameters
    ----------
    datasets : iterable of BaseDataset
        The instances.
    instances : str, optional
        Keyword of the sequence of instances in each item.

    Returns
    -------
    list of dict
        Values of items for each series, with Series Instance UID and the sequence of instances. The order is that of
        `datasets`; each instance is listed once.

    Raises
    ------
    CreateError
        If an instance has no UIDs.
    """
    found: dict[str, dict[str, dict[str, Any]]] = {}
    for dataset in datasets:
        reference = instance_reference(dataset)
        members = found.setdefault(uid_of(dataset, "SeriesInstanceUID"), {})
        members.setdefault(reference["ReferencedSOPInstanceUID"], reference)
    return [{"SeriesInstanceUID": uid, instances: list(members.values())} for uid, members in found.items()]


def study_references(datasets: Iterable[BaseDataset], instances: str = SOP_INSTANCES) -> list[dict[str, Any]]:
    """Return references to instances, by study and series.

    Parameters
    ----------
    datasets : iterable of BaseDataset
        The instances.
    instances : str, optional
        Keyword of the sequence of instances in the items of series.

    Returns
    -------
    list of dict
        Values of items for each study, with Study Instance UID and Referenced Series Sequence, whose items are those of
        `series_references`.

    Raises
    ------
    CreateError
        If an instance has no UIDs.
    """
    studies: dict[str, list[BaseDataset]] = {}
    for dataset in datasets:
        studies.setdefault(uid_of(dataset, "StudyInstanceUID"), []).append(dataset)
    return [
        {"StudyInstanceUID": uid, SERIES: series_references(members, instances)} for uid, members in studies.items()
    ]


def add_series_references(obj: BaseDataset, datasets: Iterable[BaseDataset], instances: str = INSTANCES) -> None:
    """Add instances to Referenced Series Sequence.

    Parameters
    ----------
    obj : BaseDataset
        Dataset or item that has Referenced Series Sequence.
    datasets : iterable of BaseDataset
        The instances.
    instances : str, optional
        Keyword of the sequence of instances in the items of series.

    Raises
    ------
    CreateError
        If an instance has no UIDs; `obj` is then unchanged.
    """
    _merge_series(obj, series_references(datasets, instances), instances)


def add_study_references(
    obj: BaseDataset, keyword: str, datasets: Iterable[BaseDataset], instances: str = SOP_INSTANCES
) -> None:
    """Add instances to a sequence of references by study and series.

    Parameters
    ----------
    obj : BaseDataset
        Dataset that has the sequence.
    keyword : str
        Keyword of the sequence, such as ``"SourceImageEvidenceSequence"``.
    datasets : iterable of BaseDataset
        The instances.
    instances : str, optional
        Keyword of the sequence of instances in the items of series.

    Raises
    ------
    CreateError
        If an instance has no UIDs; `obj` is then unchanged.
    """
    for study in study_references(datasets, instances):
        item = _item(sequence_of(obj, keyword), "StudyInstanceUID", study["StudyInstanceUID"])
        _merge_series(item, study[SERIES], instances)


def add_common_instance_references(obj: BaseDataset, datasets: Iterable[BaseDataset]) -> None:
    """List instances in the Common Instance Reference Module (PS3.3 C.12.2).

    Instances of the study of the object are added to Referenced Series Sequence, and others to Studies Containing Other
    Referenced Instances Sequence.

    Parameters
    ----------
    obj : BaseDataset
        Object that refers to the instances; it needs a Study Instance UID.
    datasets : iterable of BaseDataset
        The instances.

    Raises
    ------
    CreateError
        If the object has no Study Instance UID, or if an instance has no UIDs; the object is then unchanged.
    """
    same, other = _by_study(obj, datasets)
    if same:
        add_series_references(obj, same)
    if other:
        add_study_references(obj, OTHER_STUDIES, other, INSTANCES)


def add_evidence(obj: BaseDataset, datasets: Iterable[BaseDataset]) -> None:
    """List instances in the evidence of a structured report or key object selection document.

    Instances of the study of the object are added to Current Requested Procedure Evidence Sequence, and others to
    Pertinent Other Evidence Sequence (PS3.3 C.17.2.3). The first contains all instances if the object does not have the
    second, as in a key object selection document (PS3.3 C.17.6.2).

    Parameters
    ----------
    obj : BaseDataset
        Document that refers to the instances; it needs a Study Instance UID.
    datasets : iterable of BaseDataset
        The instances.

    Raises
    ------
    CreateError
        If the document has no Study Instance UID, or if an instance has no UIDs; the document is then unchanged.
    """
    same, other = _by_study(obj, datasets)
    add_study_references(obj, CURRENT_EVIDENCE, same)
    only_current = isinstance(obj, Typed) and not declares(obj, OTHER_EVIDENCE)
    add_study_references(obj, CURRENT_EVIDENCE if only_current else OTHER_EVIDENCE, other)


def declares(dataset: BaseDataset, keyword: str) -> bool:
    """Return whether a dataset or item is of a class that declares an attribute.

    Parameters
    ----------
    dataset : BaseDataset
        The dataset or item.
    keyword : str
        Keyword of the attribute.
    """
    return isinstance(dataset, Typed) and hasattr(type(dataset), keyword)


def sequence_of(dataset: BaseDataset, keyword: str) -> Any:
    """Return a sequence of a dataset or item; an absent one is added when it gets its first item.

    Parameters
    ----------
    dataset : BaseDataset
        The dataset or item.
    keyword : str
        Keyword of the sequence.

    Returns
    -------
    dcmgen.model.sequence.Sequence
        The sequence.
    """
    if keyword not in dataset and not declares(dataset, keyword):
        setattr(dataset, keyword, [])
    return getattr(dataset, keyword)


def _by_study(obj: BaseDataset, datasets: Iterable[BaseDataset]) -> tuple[list[BaseDataset], list[BaseDataset]]:
    """Return the instances of the study of an object, and those of other studies.

    The errors of references to them are raised before anything is changed.
    """
    study = uid_of(obj, "StudyInstanceUID")
    datasets = list(datasets)
    study_references(datasets)
    found: tuple[list[BaseDataset], list[BaseDataset]] = ([], [])
    for dataset in datasets:
        found[uid_of(dataset, "StudyInstanceUID") != study].append(dataset)
    return found


def _merge_series(parent: BaseDataset, series: Iterable[Mapping[str, Any]], instances: str) -> None:
    for each in series:
        item = _item(sequence_of(parent, SERIES), "SeriesInstanceUID", each["SeriesInstanceUID"])
        references = sequence_of(item, instances)
        listed = {reference.get("ReferencedSOPInstanceUID") for reference in references}
        references.extend(new for new in each[instances] if new["ReferencedSOPInstanceUID"] not in listed)


def _item(sequence: Any, keyword: str, uid: str) -> Any:
    """Return the item of a sequence that has a UID; if no item has it, it is added."""
    found = next((item for item in sequence if item.get(keyword) == uid), None)
    return sequence.add(**{keyword: uid}) if found is None else found
