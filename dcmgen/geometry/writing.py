"""Write planes to datasets: the Image Plane Module, and the functional groups of planes (PS3.3 C.7.6.16.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dcmgen.errors import GeometryError
from dcmgen.geometry.reading import MICROMETERS, check_frames_of_reference, slide_plane
from dcmgen.model import groups

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dcmgen.geometry.planes import Plane
    from dcmgen.model.dataset import BaseDataset

    Values = dict[str, Any]

_NOISE = 1e-12


def set_plane(ds: BaseDataset, plane: Plane) -> None:
    """Write a plane to an image with one frame and without functional groups (Image Plane Module, PS3.3 C.7.6.2).

    Parameters
    ----------
    ds : Dataset
        The image. Image Position (Patient), Image Orientation (Patient), Pixel Spacing and, if it is known, Frame of
        Reference UID are set.
    plane : Plane
        The plane, in the patient. Its shape must be that of the image, if both are known.

    Raises
    ------
    GeometryError
        If the plane is on a slide or has another shape, or the dataset has several frames or functional groups.

    See Also
    --------
    set_planes : Write the planes of all frames to functional groups.
    """
    if plane.space != "patient":
        raise GeometryError(
            "the plane is on a slide; the Image Plane Module is in the patient", advice="Use set_planes"
        )
    if groups.frame_count(ds) > 1 or groups.is_functional(ds):
        raise GeometryError("the image has several frames or functional groups", advice="Use set_planes")
    _check_shape(ds, plane)
    image: Any = ds
    image.ImagePositionPatient = _numbers(plane.origin)
    image.ImageOrientationPatient = _numbers(plane.cosines)
    image.PixelSpacing = _numbers(plane.spacing)
    if plane.frame_of_reference_uid:
        image.FrameOfReferenceUID = plane.frame_of_reference_uid


def set_planes(
    ds: BaseDataset,
    planes: Iterable[Plane],
    *,
    thickness: float | None = None,
    between: float | None = None,
) -> None:
    """Write the planes of all frames to functional groups, and Number of Frames.

    The groups are Plane Position, Plane Orientation and Pixel Measures; those of planes on a slide are Plane Position
    (Slide) and Plane Orientation (Slide). A group that is equal for all frames becomes shared, others are per frame.
    Other groups do not change.

    Parameters
    ----------
    ds : Dataset
        A multi-frame image. If it has items of per-frame functional groups, their number must be that of the planes.
    planes : iterable of Plane
        The plane of each frame, such as ``grid.planes()``.
    thickness : float, optional
        Slice Thickness in mm. By default, that of Pixel Measures does not change.
    between : float, optional
        Spacing Between Slices in mm. By default, that of Pixel Measures does not change.

    Raises
    ------
    GeometryError
        If there are no planes, if their number is not that of the per-frame items, or if planes differ in shape, in
        frame of reference or in coordinate system.

    Notes
    -----
    Image Orientation (Slide) of a whole slide image is an attribute of the dataset, and is set there. X, Y and Z Offset
    in Slide Coordinate System are written; Column and Row Position in Total Image Pixel Matrix are computed from Total
    Pixel Matrix Origin Sequence.
    """
    found = list(planes)
    if not found:
        raise GeometryError("there are no planes", advice="Pass a plane for each frame")
    uid = check_frames_of_reference(plane.frame_of_reference_uid for plane in found)
    if len({plane.space for plane in found}) > 1:
        raise GeometryError("some planes are in the patient and some on a slide", advice="Use one coordinate system")
    items = ds.get(groups.PER_FRAME)
    if items and len(items) != len(found):
        raise GeometryError(
            f"the number of planes is {len(found)}, and that of frames is {len(items)}",
            tag_path=groups.PER_FRAME,
            advice="Pass a plane for each frame",
        )
    for plane in found:
        _check_shape(ds, plane)
    image: Any = ds
    if not ds.get(groups.SHARED):
        setattr(ds, groups.SHARED, [{}])
    if not items:
        setattr(ds, groups.PER_FRAME, [{} for _ in found])
    image.NumberOfFrames = len(found)
    if uid:
        image.FrameOfReferenceUID = uid
    _set_measures(ds, found, {"SliceThickness": thickness, "SpacingBetweenSlices": between})
    if found[0].space == "slide":
        _set_slide(ds, found)
    else:
        _set_group(ds, groups.POSITION, [{"ImagePositionPatient": _numbers(each.origin)} for each in found])
        _set_group(ds, groups.ORIENTATION, [{"ImageOrientationPatient": _numbers(each.cosines)} for each in found])


def _set_slide(ds: Any, planes: list[Plane]) -> None:
    orientations = [_numbers(plane.cosines) for plane in planes]
    if any(each != orientations[0] for each in orientations):
        raise GeometryError(
            "the tiles of a slide have different orientations", advice="Use planes with equal directions"
        )
    ds.ImageOrientationSlide = orientations[0]
    matrix = slide_plane(ds)
    values: list[Values] = []
    for plane in planes:
        row, column = matrix.to_pixels(plane.origin).tolist()
        values.append(
            {
                "XOffsetInSlideCoordinateSystem": float(plane.origin[0]),
                "YOffsetInSlideCoordinateSystem": float(plane.origin[1]),
                "ZOffsetInSlideCoordinateSystem": float(plane.origin[2]) * MICROMETERS,
                "ColumnPositionInTotalImagePixelMatrix": round(column) + 1,
                "RowPositionInTotalImagePixelMatrix": round(row) + 1,
            }
        )
    _set_group(ds, groups.SLIDE_POSITION, values)


def _set_measures(ds: BaseDataset, planes: list[Plane], given: dict[str, float | None]) -> None:
    values: list[Values] = []
    for frame, plane in enumerate(planes):
        item = groups.macro(ds, groups.MEASURES, frame)
        kept = {} if item is None else {element.keyword: element.value for element in item if element.keyword}
        kept.update((name, value) for name, value in given.items() if value is not None)
        values.append({**kept, "PixelSpacing": _numbers(plane.spacing)})
    _set_group(ds, groups.MEASURES, values)


def _set_group(ds: Any, group: str, values: list[Values]) -> None:
    """Write a group: shared if its values are equal for all frames, per frame otherwise."""
    shared, frames = ds.get(groups.SHARED)[0], ds.get(groups.PER_FRAME)
    constant = all(each == values[0] for each in values)
    for item in (shared, *frames):
        if group in item:
            del item[group]
    if constant:
        setattr(shared, group, [values[0]])
    else:
        for item, each in zip(frames, values, strict=True):
            setattr(item, group, [each])


def _numbers(values: Any) -> list[float]:
    """Return numbers as a list of float. Noise of computations around zero becomes zero."""
    return [0.0 if abs(value) < _NOISE else float(value) for value in values]


def _check_shape(ds: BaseDataset, plane: Plane) -> None:
    shape = (ds.get("Rows") or 0, ds.get("Columns") or 0)
    if all(shape) and all(plane.shape) and shape != plane.shape:
        raise GeometryError(
            f"the image has {shape[0]} × {shape[1]} pixels, and the plane {plane.shape[0]} × {plane.shape[1]}",
            tag_path="Rows",
            advice="Use a plane of the same shape",
        )
