"""Creation of structure sets from masks and polygons."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs
import numpy as np

from dcmgen.codec.transfer_syntax import EXPLICIT_LITTLE, IMPLICIT_LITTLE
from dcmgen.create.coding import to_code
from dcmgen.create.context import begin
from dcmgen.create.finishing import finish
from dcmgen.create.radiotherapy.rois import ROI, listed, mask_of, polygons_of
from dcmgen.create.radiotherapy.slices import Slices, slices_of
from dcmgen.create.radiotherapy.tracing import trace
from dcmgen.create.sources import read_sources
from dcmgen.dictionary.data.uid_constants import DetachedStudyManagement
from dcmgen.errors import CreateError
from dcmgen.geometry import Grid
from dcmgen.geometry.tolerances import DEFAULT
from dcmgen.iods import RTStructureSet
from dcmgen.model import access
from dcmgen.pictures.colors import distinct
from dcmgen.values.multivalue import DSList
from dcmgen.values.tags import CONTOUR_DATA
from dcmgen.values.uid import generate_uid

if TYPE_CHECKING:
    from dcmgen.create.context import Series, Study
    from dcmgen.create.placement import Like
    from dcmgen.create.radiotherapy.rois import ROIs

Array = np.ndarray[Any, Any]

_OUTSIDE = 0.51  # pixels from the centers of the outer pixels; their edges are at 0.5
_LONGEST = 65534  # bytes that a length of 16 bits can state


def structure_set(
    source: Like,
    *,
    rois: ROIs,
    label: str = "RTSTRUCT",
    study: Study | Series | None = None,
    description: str = "",
) -> RTStructureSet:
    """Create a structure set from masks or polygons.

    Parameters
    ----------
    source : Dataset, path-like, iterable of them, or Grid
        Images on which the regions are defined: of one or several series, with one or several frames, in any order. Or a
        grid without images.
    rois : mapping of str to mask, polygons or ROI, or iterable of ROI
        The regions by name. A mask has the shape (slices, rows, columns), and its slices are in the order of
        `dcmgen.geometry.of_series`, which is that of the positions along the normal. Polygons are a list with an array of
        points (x, y, z) in mm for each; each polygon is in the plane of an image. `ROI` also has a type, a color and more.
    label : str, optional
        Structure Set Label, of at most 16 characters. The default is "RTSTRUCT".
    study : Study or Series, optional
        Context. By default, the study of the images.
    description : str, optional
        Series Description.

    Returns
    -------
    RTStructureSet
        The structure set. It is not approved.

    Raises
    ------
    CreateError
        If a mask does not have the size of the images, or these are not parallel; if a polygon has no area, is not in the
        plane of an image or is partly outside; or if names or numbers are not unique.
    GeometryError
        If an image has no plane, or if the images of a series have different frames of reference.

    See Also
    --------
    dcmgen.iods.RTStructureSet.mask : The inverse.

    Notes
    -----
    The contours of a mask run along the edges of its pixels, so that they have the area of the pixels, and `mask` returns
    the same mask. Pixels that touch only at a corner are in different contours. A contour with holes runs along a channel
    without width to each hole (PS3.3 C.8.8.6.3), which all programs read that fill contours.

    Examples
    --------
    >>> import numpy as np
    >>> from dcmgen import create
    >>> images = create.ct(np.zeros((4, 32, 32), int), affine=np.eye(4), study=create.Study(PatientID="4711"))
    >>> lesion = np.zeros((4, 32, 32), bool)
    >>> lesion[1:3, 8:16, 8:16] = True
    >>> structures = create.structure_set(images, rois={"Lesion": lesion})
    >>> bool((structures.mask("Lesion", images) == lesion).all())
    True
    """
    images = [] if isinstance(source, Grid) else read_sources(source)
    series = _with_frames_of_reference(slices_of(source if isinstance(source, Grid) else images))
    regions = [(number, roi, _contours(roi, series)) for number, roi in listed(rois)]
    now = datetime.now()
    made = begin(
        RTStructureSet,
        study,
        images,
        description=description,
        derived=True,
        StructureSetLabel=label,
        StructureSetDate=now.date(),
        StructureSetTime=now.time().replace(microsecond=0),
        ApprovalStatus="UNAPPROVED",
    )
    _set_frames_of_reference(made, series)
    items = []
    for index, (number, roi, contours) in enumerate(regions):
        _add_roi(made, number, roi, contours.on)
        item = made.ROIContourSequence.add(ReferencedROINumber=number)
        item.ROIDisplayColor = list(roi.color or distinct(index))
        if contours.is_traced:
            _set_pixel_planes(item, contours.on)
        items.append(item)
    finish(made)
    # the contours are complete, and looking for gaps in thousands of them takes long
    longest = max(_add_contours(item, contours) for item, (_, _, contours) in zip(items, regions, strict=True))
    # a longer value cannot be written with explicit VRs (PS3.3 C.8.8.6)
    syntax = IMPLICIT_LITTLE if longest > _LONGEST else EXPLICIT_LITTLE
    made.file_meta.TransferSyntaxUID = syntax.uid
    return made


class _Contours(NamedTuple):
    """Contours of a region: their slices, the index of the slice of each, and their points."""

    on: Slices
    slices: Array
    ends: Array
    points: Array
    is_traced: bool


def _contours(roi: ROI, series: list[Slices]) -> _Contours:
    """Return the contours of a region on the slices that it belongs to."""
    if roi.like is not None:
        given = slices_of(roi.like)
        series = [each for each in series if any(each.is_on(one) for one in given)]
        if not series:
            raise CreateError(f"like= of ROI {roi.name!r} is not a series of the source", advice="Add its images")
    mask = mask_of(roi)
    if mask is None:
        return _of_polygons(roi, series)
    found = [each for each in series if each.shape == mask.shape]
    if not found:
        shapes = " and ".join(str(each.shape) for each in series)
        raise CreateError(
            f"the mask of ROI {roi.name!r} has the shape {mask.shape}, and the images have {shapes}",
            advice="Resample the mask with dcmgen.geometry.resample",
        )
    _check_single(roi, found)
    if found[0].tilt > found[0].tolerance:
        raise CreateError(
            f"the images of series {found[0].series_uid} are not parallel, and ROI {roi.name!r} is a mask",
            advice="Pass images of one orientation, or polygons in the planes of the images",
        )
    traced = trace(mask)
    return _Contours(found[0], traced.slices, traced.ends, found[0].to_points(traced), True)


def _check_single(roi: ROI, series: list[Slices]) -> None:
    if len(series) > 1:
        raise CreateError(
            f"ROI {roi.name!r} fits {len(series)} series of the source",
            advice="Pass ROI(..., like=images of its series)",
        )


def _of_polygons(roi: ROI, series: list[Slices]) -> _Contours:
    polygons = polygons_of(roi)
    found, errors = [], []
    for on in series:
        try:
            slices = [
                _slice_of(points, on, f"polygon {number} of ROI {roi.name!r}")
                for number, points in enumerate(polygons, 1)
            ]
        except CreateError as error:
            errors.append(error)
        else:
            found.append((on, slices))
    if not found:
        raise errors[0]
    _check_single(roi, [on for on, _ in found])
    ends = np.cumsum([len(points) for points in polygons])
    on, slices = found[0]
    return _Contours(on, np.array(slices), ends, np.concatenate([np.empty((0, 3)), *polygons]), False)


def _slice_of(points: Array, on: Slices, what: str) -> int:
    """Return the index of the slice of a polygon.

    Raises
    ------
    CreateError
        If the polygon is not in a slice, or is partly outside.
    """
    away = np.array([np.abs(plane.distances(points)).max() for plane in on.planes])
    index = int(away.argmin())
    if away[index] > DEFAULT.position:
        raise CreateError(
            f"{what} is {away[index]:.3g} mm off the nearest plane of the images",
            advice="Draw contours in the planes of the images, or pass a mask",
        )
    pixels = on.planes[index].to_pixels(points)
    if (pixels < -_OUTSIDE).any() or (pixels > np.array(on.shape[1:]) - 1 + _OUTSIDE).any():
        raise CreateError(
            f"{what} is partly outside of the image: rows {pixels[:, 0].min():.5g} to {pixels[:, 0].max():.5g} and "
            f"columns {pixels[:, 1].min():.5g} to {pixels[:, 1].max():.5g} of {on.shape[1]} x {on.shape[2]} pixels",
            advice="Clip the polygon, and check that its coordinates are in mm, LPS",
        )
    return index


def _with_frames_of_reference(series: list[Slices]) -> list[Slices]:
    """Return the slices; the frame of reference of a grid is new if it is unknown."""
    for each in series:
        if each.series_uid and not each.frame_of_reference_uid:
            raise CreateError(
                f"the images of series {each.series_uid} have no FrameOfReferenceUID", advice="Set it in the source"
            )
    return [
        each if each.frame_of_reference_uid else attrs.evolve(each, frame_of_reference_uid=generate_uid())
        for each in series
    ]


def _set_frames_of_reference(made: RTStructureSet, series: list[Slices]) -> None:
    """List the images of each series by frame of reference and study."""
    uids = list(dict.fromkeys(each.frame_of_reference_uid for each in series))
    if len(uids) == 1:
        made.FrameOfReferenceUID = uids[0]
    elif "FrameOfReferenceUID" in made:  # it would be that of the first series
        del made.FrameOfReferenceUID
    for uid in uids:
        item = made.ReferencedFrameOfReferenceSequence.add(FrameOfReferenceUID=uid)
        ours = [each for each in series if each.frame_of_reference_uid == uid and each.references]
        for study in dict.fromkeys(each.study_uid for each in ours):
            of_study = item.RTReferencedStudySequence.add(
                ReferencedSOPClassUID=DetachedStudyManagement, ReferencedSOPInstanceUID=study
            )
            for each in ours:
                if each.study_uid == study:
                    of_study.RTReferencedSeriesSequence.add(
                        SeriesInstanceUID=each.series_uid, ContourImageSequence=each.images()
                    )


def _add_roi(made: RTStructureSet, number: int, roi: ROI, on: Slices) -> None:
    """Add a region to the sequences of regions and of observations."""
    item = made.StructureSetROISequence.add(
        ROINumber=number,
        ReferencedFrameOfReferenceUID=on.frame_of_reference_uid,
        ROIName=roi.name,
        ROIGenerationAlgorithm=roi.algorithm or None,
    )
    if roi.description:
        item.ROIDescription = roi.description
    observation = made.RTROIObservationsSequence.add(
        ObservationNumber=number,
        ReferencedROINumber=number,
        RTROIInterpretedType=roi.type or None,
        ROIInterpreter=None,
    )
    if roi.code is not None:
        code = to_code(roi.code, what=f"code of ROI {roi.name!r}")
        observation.RTROIIdentificationCodeSequence.add(code)


def _set_pixel_planes(item: Any, on: Slices) -> None:
    """State the grid of the slices, if this is possible, so that the mask is defined without the images."""
    if on.grid is None or on.grid.is_sheared() or on.grid.affine[:3, 0] @ on.planes[0].normal < 0:
        return
    first = on.planes[0]
    item.SourcePixelPlanesCharacteristicsSequence.add(
        PixelSpacing=list(first.spacing),
        SpacingBetweenSlices=on.between,
        ImageOrientationPatient=first.cosines.tolist(),
        ImagePositionPatient=first.origin.tolist(),
        NumberOfFrames=on.shape[0],
        Rows=on.shape[1],
        Columns=on.shape[2],
    )


def _add_contours(item: Any, contours: _Contours) -> int:
    """Add contours to a region, and return the length of the longest in bytes."""
    on, start, longest = contours.on, 0, 0
    points = contours.points.round(on.precision) + 0.0
    texts, numbers = _texts(points, on.precision), points.reshape(-1).tolist()
    for index, end in zip(contours.slices.tolist(), contours.ends.tolist(), strict=True):
        contour = item.ContourSequence.add()
        if on.references:
            contour.ContourImageSequence.add(**on.references[index])
        contour.ContourGeometricType = "POINT" if end == start + 1 else "CLOSED_PLANAR"
        contour.NumberOfContourPoints = end - start
        text = "\\".join(texts[3 * start : 3 * end])
        # the list has the types of the store already, and converting millions of numbers takes long
        access.put(contour, CONTOUR_DATA, "DS", DSList.of(numbers[3 * start : 3 * end], text))
        longest, start = max(longest, len(text)), end
    return longest


def _texts(points: Array, places: int) -> list[str]:
    """Return the text of each coordinate; most coordinates of contours along pixels are equal."""
    values, indices = np.unique(points, return_inverse=True)
    texts = [f"{value:.{places}f}".rstrip("0").rstrip(".") if places else f"{value:.0f}" for value in values.tolist()]
    found: list[str] = np.array(texts, object)[indices.reshape(-1)].tolist()
    return found
