"""Values that follow from other attributes of an object: UIDs of new entities, dates of its creation, counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from dcmgen.create.instance import MODALITIES
from dcmgen.dictionary import keyword_for_tag
from dcmgen.model.groups import PER_FRAME
from dcmgen.model.sequence import Sequence as Items
from dcmgen.validation.consistency.multiframe import COUNTS
from dcmgen.validation.references import references_of
from dcmgen.values import tags
from dcmgen.values.uid import generate_uid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dcmgen.model.dataset import BaseDataset
    from dcmgen.validation.gaps import Gap

_DATES = frozenset(
    {
        "ContentDate",
        "ContentTime",
        "PresentationCreationDate",
        "PresentationCreationTime",
        "StructureSetDate",
        "StructureSetTime",
        "RTPlanDate",
        "RTPlanTime",
        "HangingProtocolCreationDateTime",
    }
)
"""Dates and times at which the content of an object was created."""

_AUTHORED = frozenset(
    {
        "SR Document General",
        "Key Object Document",
        "Presentation State Identification",
        "Volumetric Presentation State Identification",
        "Structured Display",
        "Hanging Protocol Definition",
        "Spatial Registration",
        "Deformable Spatial Registration",
        "Spatial Fiducials",
        "Surface Segmentation",
        "Tractography Results",
        "Real World Value Mapping",
        "Microscopy Bulk Simple Annotations",
        "Structure Set",
        "RT General Plan",
    }
)
"""Modules whose content is written together with the object, and not acquired before."""

_PER_POINT = {
    "NumberOfContourPoints": ("ContourData", 3),
    "NumberOfSurfacePoints": ("PointCoordinatesData", 3),
}
"""Number of points, and the coordinates of each."""


_COMMON = {
    "Patient": "StudyInstanceUID",
    "General Study": "StudyInstanceUID",
    "Frame of Reference": "FrameOfReferenceUID",
}
"""Modules whose attributes are equal in all objects with the same UID."""


class Derived(NamedTuple):
    """A value that follows from other attributes."""

    value: object
    reason: str


def derive(obj: BaseDataset, gap: Gap, sources: Sequence[BaseDataset]) -> Derived | None:
    """Return the value of an attribute that is missing, if it follows from others.

    Parameters
    ----------
    obj : BaseDataset
        The object.
    gap : Gap
        The attribute.
    sources : sequence of BaseDataset
        Instances that the object refers to.

    Returns
    -------
    Derived or None
        None if the value is known to the author only.
    """
    keyword = keyword_for_tag(gap.tag) or ""
    dataset = gap.node.dataset
    if keyword == "Modality" and gap.node.parent is None:
        modality = MODALITIES.get(gap.node.context.iod_name)
        return Derived(modality, "that of the IOD") if modality else None
    if keyword.endswith("UID"):
        return _uid(obj, gap, keyword, sources)
    if keyword in _DATES:
        return _date(obj, gap, keyword)
    if gap.module in _COMMON and gap.node.parent is None:
        return _common(obj, keyword, _COMMON[gap.module], sources)
    if keyword == "NumberOfFrames":
        return _frames(obj)
    return _count(gap.tag, keyword, dataset)


def _uid(obj: BaseDataset, gap: Gap, keyword: str, sources: Sequence[BaseDataset]) -> Derived | None:
    if gap.node.parent is None:
        if keyword in ("SOPInstanceUID", "SeriesInstanceUID"):
            return Derived(generate_uid(), "new")
        if keyword in ("StudyInstanceUID", "FrameOfReferenceUID"):
            return _shared_uid(obj, keyword, sources)
        return None
    if keyword != "DimensionOrganizationUID":
        return None
    if gap.node.tag == tags.DIMENSION_ORGANIZATION_SEQUENCE:
        return Derived(generate_uid(), "new")
    known = [item.get(keyword) for item in obj.get("DimensionOrganizationSequence") or ()]
    return Derived(known[0], "that of Dimension Organization Sequence") if len(known) == 1 and known[0] else None


def _shared_uid(obj: BaseDataset, keyword: str, sources: Sequence[BaseDataset]) -> Derived | None:
    """Return a UID that the object shares with its sources; a new one only if it refers to no instance."""
    if sources:
        found = {str(source.get(keyword) or "") for source in sources}
        uid = found.pop() if len(found) == 1 else ""
        return Derived(uid, "that of the sources") if uid else None
    if next(references_of(obj), None) is not None:
        return None  # the object may belong to the study of an instance that is not known
    return Derived(generate_uid(), "new")


def _common(obj: BaseDataset, keyword: str, uid: str, sources: Sequence[BaseDataset]) -> Derived | None:
    """Return the value of the sources that belong to the same study or frame of reference, if it is the same in all."""
    shared = _shared_uid(obj, uid, sources) if not obj.get(uid) else Derived(obj.get(uid), "")
    related = [source for source in sources if shared is not None and source.get(uid) == shared.value]
    if not related or any(source.get(keyword) != related[0].get(keyword) for source in related):
        return None
    value = related[0].get(keyword)
    return Derived(value, "that of the sources") if value and not isinstance(value, Items) else None


def _date(obj: BaseDataset, gap: Gap, keyword: str) -> Derived | None:
    """Return when the content was created: together with the instance, unless it was acquired before."""
    kind = obj.get("ImageType") or [""]
    day, time = obj.get("InstanceCreationDate"), obj.get("InstanceCreationTime")
    if not day or not time or (gap.module not in _AUTHORED and kind[0] != "DERIVED"):
        return None
    reason = "that of the creation of the instance"
    if keyword.endswith("DateTime"):
        return Derived(f"{day}{time}", reason)
    return Derived(day if keyword.endswith("Date") else time, reason)


def _frames(obj: BaseDataset) -> Derived | None:
    frames = len(obj.get(PER_FRAME) or ())
    return Derived(frames, f"items of {PER_FRAME}") if frames else None


def _count(tag: int, keyword: str, dataset: BaseDataset) -> Derived | None:
    """Return the number of items of a sequence, or of points."""
    for number, sequence in COUNTS:
        if number == tag and (items := dataset.get(name := keyword_for_tag(sequence) or "")):
            return Derived(len(items), f"items of {name}")
    name, size = _PER_POINT.get(keyword, ("", 1))
    values: Any = dataset.get(name) if name else None
    if values is not None and len(values) and len(values) % size == 0:
        return Derived(len(values) // size, f"points of {name}")
    return None
