"""Lists of images with their properties (TID 1600 of PS3.16)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen import codes
from dcmgen.codes import Code
from dcmgen.create.references import is_image
from dcmgen.create.reports.instances import Image
from dcmgen.create.reports.items import Container, ContentItem
from dcmgen.create.reports.values import Coded, Date, Num, Time, UIDRef

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dcmgen.model.dataset import BaseDataset

_LIBRARY = Code("111028", "DCM", "Image Library")
_GROUP = Code("126200", "DCM", "Image Library Group")
_MODALITY = Code("121139", "DCM", "Modality")
_MODALITIES = 29
_DATES = {
    "StudyDate": Code("111060", "DCM", "Study Date"),
    "ContentDate": Code("111018", "DCM", "Content Date"),
    "AcquisitionDate": Code("126201", "DCM", "Acquisition Date"),
}
_TIMES = {
    "StudyTime": Code("111061", "DCM", "Study Time"),
    "ContentTime": Code("111019", "DCM", "Content Time"),
    "AcquisitionTime": Code("126202", "DCM", "Acquisition Time"),
}
_FRAME_OF_REFERENCE = Code("112227", "DCM", "Frame of Reference UID")
_SIZES = {"Rows": Code("110910", "DCM", "Pixel Data Rows"), "Columns": Code("110911", "DCM", "Pixel Data Columns")}
_PIXELS = Code("{pixels}", "UCUM", "pixels")


def image_library(datasets: Iterable[BaseDataset]) -> Container:
    """Return the content item that lists images.

    Parameters
    ----------
    datasets : iterable of Dataset
        Instances; those that are not images are left out.

    Returns
    -------
    Container
        Image Library with one group.
    """
    images = {each.get("SOPInstanceUID"): each for each in datasets if is_image(each.get("SOPClassUID") or "")}
    entries = [Image(each, _descriptors(each), relationship="CONTAINS") for each in images.values()]
    group = Container(_GROUP, entries, relationship="CONTAINS")
    return Container(_LIBRARY, [group], template="1600", relationship="CONTAINS")


def _descriptors(dataset: BaseDataset) -> Iterator[ContentItem]:
    """Yield the properties of an image (TID 1602)."""
    modality = codes.group(_MODALITIES).get(dataset.get("Modality") or "")
    if modality is not None:
        yield Coded(_MODALITY, modality, relationship="HAS ACQ CONTEXT")
    for keyword, name in _DATES.items():
        if value := dataset.get(keyword):
            yield Date(name, value, relationship="HAS ACQ CONTEXT")
    for keyword, name in _TIMES.items():
        if value := dataset.get(keyword):
            yield Time(name, value, relationship="HAS ACQ CONTEXT")
    if value := dataset.get("FrameOfReferenceUID"):
        yield UIDRef(_FRAME_OF_REFERENCE, value, relationship="HAS ACQ CONTEXT")
    for keyword, name in _SIZES.items():
        if (count := dataset.get(keyword)) is not None:
            yield Num(name, count, _PIXELS, relationship="HAS ACQ CONTEXT")
