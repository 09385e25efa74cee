"""Segments of segmentations that reports refer to, and the images that were segmented."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen.create.reports.instances import Image, Reference
from dcmgen.model.groups import PER_FRAME, SHARED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from dcmgen.create.reports.items import ContentItem
    from dcmgen.model.dataset import BaseDataset


def segment_of(regions: Sequence[ContentItem]) -> BaseDataset | None:
    """Return the item of Segment Sequence of the only segment of regions; None without one."""
    if len(regions) != 1 or not isinstance(regions[0], Image) or len(regions[0].segments) != 1:
        return None
    number, dataset = regions[0].segments[0], regions[0].instance.dataset
    segments = dataset.get("SegmentSequence") or () if dataset is not None else ()
    return next((each for each in segments if each.get("SegmentNumber") == number), None)


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
    others = segmentation.get("StudiesContainingOtherReferencedInstancesSequence") or ()
    studies += [(study.get("StudyInstanceUID") or "", study) for study in others]
    for study_uid, study in studies:
        for series in study.get("ReferencedSeriesSequence") or ():
            for each in series.get("ReferencedInstanceSequence") or ():
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
    frames = dataset.get(PER_FRAME) or ()
    groups = [*(dataset.get(SHARED) or ()), *(frames[number - 1] for number in segment.frames if number <= len(frames))]
    for group in groups:
        for derivation in group.get("DerivationImageSequence") or ():
            for source in derivation.get("SourceImageSequence") or ():
                reference = Reference(
                    source.get("ReferencedSOPClassUID") or "", source.get("ReferencedSOPInstanceUID") or ""
                )
                yield reference, tuple(source.get("ReferencedFrameNumber") or ())
