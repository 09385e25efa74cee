"""Series of images with one frame, as the frames of an enhanced image."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.codes import Code
from dcmgen.create.coding import to_code
from dcmgen.create.context import check_same
from dcmgen.create.multiframe import frames
from dcmgen.create.multiframe.axes import Axis, Frames, group_of, set_value
from dcmgen.errors import CreateError
from dcmgen.geometry import plane_of
from dcmgen.model import groups

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dcmgen.model.dataset import BaseDataset
    from dcmgen.model.iod import IOD

DIMENSIONS = {
    "EchoTime": "EffectiveEchoTime",
    "DiffusionBValue": "DiffusionBValue",
    "TriggerTime": "NominalCardiacTriggerDelayTime",
    "TemporalPositionIdentifier": "TemporalPositionIndex",
    "FrameReferenceTime": "TemporalPositionTimeOffset",
    "AcquisitionTime": "TemporalPositionTimeOffset",
}
"""Attributes of images that can be dimensions, in the order in which they are tried, and those of functional groups."""
ACQUISITION = {"EchoTime": "EffectiveEchoTime", "DiffusionBValue": "DiffusionBValue"}
"""Attributes of images, and those of functional groups that require no others."""
_APART = 1e-3
"""Distance in mm of positions that are different."""
_SAME = ("SOPClassUID", "PatientID", "StudyInstanceUID", "FrameOfReferenceUID")


def frames_of(images: Sequence[BaseDataset], kind: type[IOD], names: Sequence[str] | None) -> Frames:
    """Return the images of a series as frames: sorted by their dimensions, and by the position of the slices.

    Parameters
    ----------
    images : sequence of Dataset
        Images with one frame.
    kind : type of IOD
        Class of the enhanced image.
    names : sequence of str or None
        Keywords of the dimensions; None for those that differ between images at the same position.

    Raises
    ------
    CreateError
        If the images do not belong together, or are not one for each combination of positions.
    """
    check_same(images, (*_SAME, *frames.DESCRIPTION))
    for image in images:
        if groups.frame_count(image) != 1:
            raise CreateError("an image has several frames", path=image.filename or "", advice="Pass other images")
    planes = [plane_of(image) for image in images]
    slices = _ranks([float(planes[0].normal @ plane.origin) for plane in planes], _APART)
    found = _dimensions(images, slices, names)
    columns = [_ranks([_value(image, name) for image in images], 0) for name in found]
    indices = np.array([*columns, slices]).T
    _check_full(indices, [*found, "position"])
    order = np.lexsort(indices.T[::-1])
    axes = [Axis({DIMENSIONS[name]: _along(images, name)}) for name in found]
    for axis in axes:
        group_of(kind, axis.name)
    sorted_images: list[Any] = [images[index] for index in order]
    return Frames(
        np.stack([image.pixel_array for image in sorted_images]),
        int(sorted_images[0].BitsStored),
        [_rescale(image) for image in sorted_images],
        [planes[index] for index in order],
        axes,
        indices[order],
    )


def _ranks(values: Sequence[float], tolerance: float) -> list[int]:
    """Return the rank of each value among the different ones, from 0."""
    different: list[float] = []
    for value in sorted(values):
        if not different or value - different[-1] > tolerance:
            different.append(value)
    return [int(np.searchsorted(different, value + tolerance, "right")) - 1 for value in values]


def _dimensions(images: Sequence[BaseDataset], slices: list[int], names: Sequence[str] | None) -> list[str]:
    """Return the keywords of the dimensions of a series."""
    for name in names or ():
        if name not in DIMENSIONS:
            raise CreateError(f"{name} cannot be a dimension of a series", advice=f"Use one of {', '.join(DIMENSIONS)}")
        if any(image.get(name) in (None, "") for image in images):
            raise CreateError(f"an image has no {name}", advice="Leave it out of dims=")
    if names is not None:
        return list(names)
    found: list[str] = []
    for name in DIMENSIONS:
        keys = [
            (position, *(_value(image, other) for other in found))
            for position, image in zip(slices, images, strict=True)
        ]
        if len(set(keys)) == len(images):
            break
        if any(image.get(name) in (None, "") for image in images):
            continue
        if len({(*key, _value(image, name)) for key, image in zip(keys, images, strict=True)}) > len(set(keys)):
            found.append(name)
    return found


def _value(image: Any, name: str) -> float:
    """Return the value of a dimension; that of a time in seconds."""
    value = image.get(name)
    if name == "AcquisitionTime":
        time = value.time()
        return float(time.hour * 3600 + time.minute * 60 + time.second + time.microsecond / 1e6)
    return float(value)


def _along(images: Sequence[BaseDataset], name: str) -> list[float]:
    """Return the values of a dimension in ascending order, as a functional group contains them."""
    values = sorted({_value(image, name) for image in images})
    if name == "TemporalPositionIdentifier":
        return [index + 1 for index in range(len(values))]
    if DIMENSIONS[name] == "TemporalPositionTimeOffset":  # in seconds
        scale = 1000.0 if name == "FrameReferenceTime" else 1.0
        return [(value - values[0]) / scale for value in values]
    return values


def _check_full(indices: Any, names: Sequence[str]) -> None:
    sizes = indices.max(0) + 1
    counts = len(indices), len({tuple(row) for row in indices.tolist()})
    if counts[0] != counts[1] or counts[0] != int(np.prod(sizes)):
        grid = " × ".join(f"{size} of {name}" for size, name in zip(sizes, names, strict=True))
        raise CreateError(
            f"there are {counts[0]} images, and not one for each combination of {grid}",
            advice="Choose the images, or their dimensions with dims=",
        )


def _rescale(image: BaseDataset) -> tuple[float, float]:
    slope, intercept = groups.number(image.get("RescaleSlope")), groups.number(image.get("RescaleIntercept"))
    return (1.0 if slope is None else slope), (0.0 if intercept is None else intercept)


def thickness_of(images: Sequence[BaseDataset]) -> float | None:
    """Return the Slice Thickness of a series."""
    return groups.number(images[0].get("SliceThickness")) if images else None


def window_of(images: Sequence[BaseDataset]) -> tuple[float, float] | None:
    """Return the window of the first image, if all images have one."""
    if not images or not all(image.get("WindowCenter") and image.get("WindowWidth") for image in images):
        return None
    center, width = groups.number(images[0].get("WindowCenter")), groups.number(images[0].get("WindowWidth"))
    return None if center is None or width is None else (center, width)


def region_of(images: Sequence[BaseDataset]) -> Code | None:
    """Return the anatomic region of a series: its code, or the code of Body Part Examined."""
    if not images:
        return None
    if items := images[0].get("AnatomicRegionSequence"):
        return Code.from_item(items[0])
    part = str(images[0].get("BodyPartExamined") or "")
    try:
        return to_code(part.lower(), group=4031) if part else None
    except CreateError:
        return None


def laterality_of(images: Sequence[BaseDataset]) -> str:
    """Return the laterality of a series, empty if it is unknown."""
    found = {str(image.get("ImageLaterality") or image.get("Laterality") or "") for image in images}
    return found.pop() if len(found) == 1 else ""


def add_acquisition(made: Any, images: Sequence[BaseDataset]) -> None:
    """Copy the attributes of the acquisition that all images have in common to the shared functional groups."""
    if not images:
        return
    shared = made.SharedFunctionalGroupsSequence[0]
    for name, keyword in ACQUISITION.items():
        values = [image.get(name) for image in images]
        if values[0] not in (None, "") and all(value == values[0] for value in values):
            set_value(shared, group_of(type(made), keyword), keyword, values[0])
    for keyword in ("MagneticFieldStrength", "ResonantNucleus", "AcquisitionDateTime"):
        value = images[0].get(keyword)
        if value and hasattr(type(made), keyword) and all(image.get(keyword) == value for image in images):
            setattr(made, keyword, value)
