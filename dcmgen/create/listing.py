"""Lists of the instances that an object refers to, made from the references that it contains."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen import rules
from dcmgen.create.references import (
    CURRENT_EVIDENCE,
    OTHER_EVIDENCE,
    OTHER_STUDIES,
    SERIES,
    add_common_instance_references,
    add_evidence,
    add_study_references,
)
from dcmgen.model.dataset import Dataset
from dcmgen.validation.references import references_of
from dcmgen.values import tags

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from dcmgen.model.dataset import BaseDataset
    from dcmgen.validation.references import Reference

_FRAME_EVIDENCE = {
    "SourceImageEvidenceSequence": ".DerivationImageSequence[",
    "ReferencedImageEvidenceSequence": "].ReferencedImageSequence[",
}
"""Sequences that list the images to which frames refer, and a part of the paths of those references (PS3.3
C.8.13.2)."""


def list_references(obj: BaseDataset, sources: Iterable[BaseDataset] = ()) -> dict[str, int]:
    """List the instances that an object refers to in its evidence, or in the Common Instance Reference Module.

    The series of an instance must be known: it is that of a source, or one that the object already names. Without
    sources, only lists that the IOD requires are completed.

    Parameters
    ----------
    obj : BaseDataset
        The object.
    sources : iterable of BaseDataset, optional
        Instances that the object can refer to.

    Returns
    -------
    dict of str to int
        Number of instances that were added to each list, by the keyword of its sequence.

    Raises
    ------
    CreateError
        If a source has no UIDs.
    """
    found = list(references_of(obj))
    iod = rules.iod_of(str(obj.get("SOPClassUID") or ""))
    if not found or iod is None or not obj.get("StudyInstanceUID"):
        return {}
    usage = {use.name: use.usage for use in iod.modules}
    sources = list(sources)
    known = _known(obj, found, sources)
    added: dict[str, int] = {}
    if not usage.keys().isdisjoint(("SR Document General", "Key Object Document")):
        content = [each for each in found if each.path.startswith("ContentSequence")]
        new = _unlisted(obj, content, found, known, (CURRENT_EVIDENCE, OTHER_EVIDENCE))
        add_evidence(obj, new)
        _count(added, obj, new, CURRENT_EVIDENCE, OTHER_EVIDENCE)
        return added
    required = usage.get("Common Instance Reference") == "M"
    if required or (sources and "Common Instance Reference" in usage):
        new = _unlisted(obj, found, found, known, (SERIES, OTHER_STUDIES))
        add_common_instance_references(obj, new)
        _count(added, obj, new, SERIES, OTHER_STUDIES)
    for keyword, part in _FRAME_EVIDENCE.items():
        if sources and keyword in getattr(type(obj), "fields", dict)():
            framed = [each for each in found if part in each.path]
            new = _unlisted(obj, framed, found, known, (keyword,))
            add_study_references(obj, keyword, new)
            _count(added, obj, new, keyword, keyword)
    return added


def _known(obj: BaseDataset, found: Iterable[Reference], sources: Iterable[BaseDataset]) -> Mapping[str, Dataset]:
    """Return the instances whose series is known, by SOP Instance UID."""
    known = {}
    for each in found:
        series = each.context.get(tags.SERIES_INSTANCE_UID)
        study = each.context.get(tags.STUDY_INSTANCE_UID)
        if series and not study and each.path.startswith(SERIES):
            study = str(obj.get("StudyInstanceUID"))
        if series and study:
            known[each.instance] = _instance(each.sop_class, each.instance, series, study)
    for source in sources:
        names = ("SOPClassUID", "SOPInstanceUID", "SeriesInstanceUID", "StudyInstanceUID")
        known[str(source.get("SOPInstanceUID"))] = _instance(*(str(source.get(keyword) or "") for keyword in names))
    return known


def _instance(sop_class: str, instance: str, series: str, study: str) -> Dataset:
    return Dataset(SOPClassUID=sop_class, SOPInstanceUID=instance, SeriesInstanceUID=series, StudyInstanceUID=study)


def _unlisted(
    obj: BaseDataset,
    referring: Iterable[Reference],
    found: Iterable[Reference],
    known: Mapping[str, Dataset],
    lists: tuple[str, ...],
) -> list[Dataset]:
    """Return the instances that are referred to and in none of the lists."""
    heads = tuple(f"{keyword}[" for keyword in lists)
    listed = {each.instance for each in found if each.path.startswith(heads)} | {obj.get("SOPInstanceUID")}
    wanted = dict.fromkeys(each.instance for each in referring if not each.path.startswith(heads))
    return [known[instance] for instance in wanted if instance not in listed and instance in known]


def _count(added: dict[str, int], obj: BaseDataset, new: Iterable[Dataset], same: str, other: str) -> None:
    for each in new:
        keyword = same if each.StudyInstanceUID == obj.get("StudyInstanceUID") or other not in obj else other
        added[keyword] = added.get(keyword, 0) + 1
