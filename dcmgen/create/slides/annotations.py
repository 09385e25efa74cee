"""Microscopy bulk simple annotations: points and outlines on a slide (PS3.3 A.87)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen.create.context import begin
from dcmgen.create.finishing import finish
from dcmgen.create.images.origins import add_attributes
from dcmgen.create.references import add_common_instance_references, instance_reference
from dcmgen.create.slides.annotation_groups import AnnotationGroup
from dcmgen.create.sources import read_sources
from dcmgen.errors import CreateError
from dcmgen.geometry.tiling import Tiling
from dcmgen.iods import MicroscopyBulkSimpleAnnotations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dcmgen.create.context import Series, Study
    from dcmgen.create.sources import Sources
    from dcmgen.model.dataset import BaseDataset


def bulk_annotations(
    source: Sources,
    groups: Sequence[AnnotationGroup],
    *,
    content_label: str = "ANNOTATIONS",
    study: Study | Series | None = None,
    description: str = "",
    attributes: MicroscopyBulkSimpleAnnotations | None = None,
) -> MicroscopyBulkSimpleAnnotations:
    """Create annotations of a slide.

    Parameters
    ----------
    source : Dataset, path-like, or iterable of them
        Images of the slide. The annotations refer to the largest one.
    groups : sequence of AnnotationGroup
        The annotations. All groups have two coordinates, or all have three.
    content_label : str, optional
        Content Label: capital letters, digits and underscores, at most 16.
    study : Study or Series, optional
        Patient, study, series and equipment. By default, those of the source, and a new series.
    description : str, optional
        Series Description.
    attributes : MicroscopyBulkSimpleAnnotations, optional
        Object with more attributes.

    Returns
    -------
    MicroscopyBulkSimpleAnnotations
        The annotations.

    Raises
    ------
    CreateError
        If there are no groups or no slide, the groups have different numbers of coordinates, or a point is outside the
        slide.

    See Also
    --------
    annotation_groups : Reads annotations.

    Examples
    --------
    >>> import numpy as np
    >>> from datetime import datetime
    >>> from dcmgen import create
    >>> pixels = np.full((300, 400, 3), 200, np.uint8)
    >>> slide = create.whole_slide(pixels, mpp=0.5, specimen="S1", acquired=datetime(2026, 5, 4))
    >>> nuclei = create.AnnotationGroup("Nuclei", [[10.5, 20], [30, 40.5]], "Nucleus", category="Anatomical Structure")
    >>> made = create.bulk_annotations(slide, [nuclei])
    >>> create.annotation_groups(made)
    [<AnnotationGroup 'Nuclei': 2 × POINT>]
    """
    slide = _largest(read_sources(source))
    found = list(groups)
    if not found:
        raise CreateError("there are no annotations", advice="Pass at least one AnnotationGroup")
    dimensions = {group.points.shape[1] for group in found}
    if len(dimensions) > 1:
        raise CreateError(
            "some groups have two coordinates and some three", advice="Pass them to separate calls of bulk_annotations"
        )
    is_spatial = dimensions == {3}
    if not is_spatial:
        _check_inside(slide, found)
    made = begin(MicroscopyBulkSimpleAnnotations, study, [slide], description=description, derived=True)
    if not made.get("SeriesNumber"):
        made.SeriesNumber = 1
    made.ContentLabel = content_label
    made.AnnotationCoordinateType = "3D" if is_spatial else "2D"
    if not is_spatial:
        made.PixelOriginInterpretation = "VOLUME"
    made.ReferencedImageSequence = [instance_reference(slide)]
    made.AnnotationGroupSequence = [group.item(number, is_spatial) for number, group in enumerate(found, start=1)]
    made.inherit(slide, "specimen")
    if is_spatial:
        made.inherit(slide, "frame_of_reference")
    else:
        for keyword in ("FrameOfReferenceUID", "PositionReferenceIndicator"):
            if keyword in made:
                del made[keyword]
    add_common_instance_references(made, [slide])
    add_attributes(made, attributes)
    return finish(made)


def annotation_groups(ds: BaseDataset) -> list[AnnotationGroup]:
    """Return the groups of microscopy bulk simple annotations, with their points and measurements as arrays.

    Parameters
    ----------
    ds : Dataset
        Microscopy bulk simple annotations.

    Returns
    -------
    list of AnnotationGroup
        The groups.

    Raises
    ------
    PixelError
        If the coordinates of a group are absent or not consistent.
    CreateError
        If a measurement has another number of values than there are annotations.
    """
    return [AnnotationGroup.read(ds, item) for item in ds.get("AnnotationGroupSequence") or ()]


def _largest(images: list[BaseDataset]) -> BaseDataset:
    """Return the largest image of a slide."""
    slides = [ds for ds in images if ds.get("TotalPixelMatrixColumns")]
    if not slides:
        raise CreateError("there is no slide", advice="Pass the whole slide image as source")
    return max(slides, key=lambda ds: int(ds.get("TotalPixelMatrixColumns") or 0))


def _check_inside(slide: BaseDataset, groups: list[AnnotationGroup]) -> None:
    """Raise an error if a point is outside the total pixel matrix."""
    tiling = Tiling.of(slide)
    for group in groups:
        low, high = group.points.min(0), group.points.max(0)
        if low.min() < 0 or high[0] > tiling.width or high[1] > tiling.height:
            raise CreateError(
                f"a point of {group.label!r} is outside the slide of {tiling.width} × {tiling.height} pixels",
                advice="Pass columns and rows of the largest level",
            )
