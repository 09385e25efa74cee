"""Series with known voxels and positions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from dcmgen import Dataset, create, geometry
from dcmgen.geometry import Grid
from dcmgen.iods import EnhancedMRImage
from dcmgen.model import access

SHAPE = (6, 5, 4)
GRID = Grid.named("axial", shape=SHAPE, spacing=(2.5, 0.8, 0.7), origin=(-10, -20, 30))
VALUES = np.arange(np.prod(SHAPE)).reshape(SHAPE) - 50


def ct(grid: Grid = GRID, offset: int = 0, **options: Any) -> list[Any]:
    """Return CT images with the values of their index, minus 50."""
    values = np.arange(np.prod(grid.shape)).reshape(grid.shape) - 50 + offset
    return list(create.ct(values, like=grid, **options))


def mr(values: Sequence[Any], keyword: str, *, grid: Grid = GRID) -> list[Any]:
    """Return MR images of one series at each position for each value of an attribute, in a mixed order."""
    study = create.Study(PatientID="1")
    images = []
    for number, value in enumerate(values):
        array = VALUES + 50 + 1000 * number
        for image in create.mr(array, like=grid, study=study, scanning_sequence="SE", sequence_variant="SK"):
            image = access.view(Dataset, image)  # which has all keywords
            setattr(image, keyword, value)
            image.SOPInstanceUID = f"1.2.{number}.{image.InstanceNumber}"
            images.append(image)
    first = images[0]
    for image in images:
        image.SeriesInstanceUID, image.FrameOfReferenceUID = first.SeriesInstanceUID, first.FrameOfReferenceUID
    order = np.random.default_rng(3).permutation(len(images))
    return [images[index] for index in order]


def enhanced_mr(array: Any, echo_times: Sequence[float]) -> EnhancedMRImage:
    """Return an enhanced MR image of an array of shape (echo times, *SHAPE)."""
    return create.enhanced(
        array,
        EnhancedMRImage,
        dims={"EffectiveEchoTime": list(echo_times)},
        like=GRID,
        content_qualification="RESEARCH",
        region="Chest",
        laterality="U",
        attributes=EnhancedMRImage(ApplicableSafetyStandardAgency="IEC"),
    )


def moved(image: Any, step: Sequence[float]) -> None:
    """Move an image by a vector in mm."""
    image.ImagePositionPatient = (np.array(image.ImagePositionPatient, float) + step).tolist()


def tilted(degrees: float) -> list[Any]:
    """Return CT images that are sheared, as by a tilted gantry."""
    images = ct()
    for number, image in enumerate(sorted(images, key=lambda each: float(each.ImagePositionPatient[2]))):
        moved(image, [0, number * 2.5 * np.tan(np.radians(degrees)), 0])
    assert geometry.of_series(images).tilt > degrees - 0.01
    return images
