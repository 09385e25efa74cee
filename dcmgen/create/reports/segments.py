"""Segments of segmentations that reports refer to, and the images that were segmented."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen.create.reports.instances import Image, Reference
from dcmgen.create.reports.names import items_of
from dcmgen.iods import Segmentation
from dcmgen.model.groups import PER_FRAME, SHARED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from dcmgen.create.reports.items import ContentItem
    from dcmgen.model.dataset import BaseDataset


def segment_of(regions: Sequence[ContentItem]) -> BaseDataset | None:
    """Return the item of Segment Sequence of the only segment of regions; None without one."""
    region = regions[0] if len(regions) == 1 else None
    dataset = region.instance.dataset if isinstance(region, Image) else None
    if not isinstance(region, Image) or dataset is None:
        return None
    numbers = set(region.segments) or set(_segments_of_frames(dataset, region.frames))
    if len(numbers) != 1:
        return None
    return next((each for each in items_of(dataset, "SegmentSequence") if each.get("SegmentNumber") in numbers), None)


def is_segmentation(image: Image) -> bool:
    """Return whether a reference is to segments, or to a segmentation."""
    return bool(image.segments) or image.instance.sop_class_uid in Segmentation.sop_classes


def _segments_of_frames(segmentation: BaseDataset, frames: Iterable[int]) -> Iterator[int]:
    """Yield the numbers of the segments of frames."""
    groups = [*(segmentation.get(SHARED) or ()), *_groups_of(segmentation, frames)]
    for group in groups:
        for each in items_of(group, "SegmentIdentificationSequence"):
            yield from each.get("ReferencedSegmentNumber") or ()


def _groups_of(dataset: BaseDataset, frames: Iterable[int]) -> list[BaseDataset]:
    """Return the functional groups of frames."""
    items = dataset.get(PER_FRAME) or ()
    return [items[number - 1] for number in frames if number <= len(items)]


def sources_of_segments(segments: Iterable[Image], *, whole: bool) -> tuple[list[Image], str]:
    """Return the images from which segments were made, or the UID of their series.

    Parameters
    ----------
    segments : iterable of Image
        References to segments.
    whole : bool
        Whether the series is enough if there is only one.

    Returns
    -------
    tuple of (list of Image, str)
        The images, and Series Instance UID instead of them; empty if the segmentation does not refer to images.
    """
    datasets = [each.instance.dataset for each in segments]
    listed = {reference: reference for each in datasets if each is not None for reference in _series_images(each)}
    series = {reference.series_uid for reference in listed}
    if whole and len(series) == 1:
        return [], series.pop()
    if whole:
        return [Image(each) for each in listed], ""
    found: list[Image] = []
    for each in segments:
        for reference, frames in _frame_sources(each):
            known = listed.get(reference)
            if known is not None:
                found.append(Image(known, frames=frames))
    return found, ""


def _series_images(segmentation: BaseDataset) -> Iterator[Reference]:
    """Yield the images of the Common Instance Reference Module."""
    studies = [(segmentation.get("StudyInstanceUID") or "", segmentation)]
    others = items_of(segmentation, "StudiesContainingOtherReferencedInstancesSequence")
    studies += [(study.get("StudyInstanceUID") or "", study) for study in others]
    for study_uid, study in studies:
        for series in items_of(study, "ReferencedSeriesSequence"):
            for each in items_of(series, "ReferencedInstanceSequence"):
                yield Reference(
                    each.get("ReferencedSOPClassUID") or "",
                    each.get("ReferencedSOPInstanceUID") or "",
                    series.get("SeriesInstanceUID") or "",
                    study_uid,
                )


def _frame_sources(segment: Image) -> Iterator[tuple[Reference, tuple[int, ...]]]:
    """Yield the source images of the frames of a segment, with the numbers of their frames."""
    dataset = segment.instance.dataset
    if dataset is None:
        return
    groups = [*(dataset.get(SHARED) or ()), *_groups_of(dataset, segment.frames)]
    for group in groups:
        for derivation in items_of(group, "DerivationImageSequence"):
            for source in items_of(derivation, "SourceImageSequence"):
                reference = Reference(
                    source.get("ReferencedSOPClassUID") or "", source.get("ReferencedSOPInstanceUID") or ""
                )
                yield reference, tuple(source.get("ReferencedFrameNumber") or ())
