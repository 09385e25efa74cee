"""Phantoms, CT series, and the order of their slices."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import numpy as np
import pytest

from dcmgen.create.ct import ct_series, stack
from dcmgen.create.phantom import thorax
from dcmgen.pixels import apply_modality_lut

WHEN = datetime(2026, 11, 20, 13, 5, 9)


def test_a_phantom_is_reproducible() -> None:
    volume = thorax(3, 40, 50)
    assert (volume.shape, volume.dtype) == ((3, 40, 50), np.int16)
    assert np.array_equal(volume, thorax(3, 40, 50))
    assert not np.array_equal(volume, thorax(3, 40, 50, seed=8))
    assert volume.min() < -900
    assert volume.max() > 300


@pytest.mark.parametrize("wrong", [{"slices": 0}, {"rows": 0}, {"columns": -1}, {"noise": -1.0}])
def test_invalid_arguments_of_a_phantom(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="at least one slice"):
        thorax(**wrong)


def test_a_series_contains_the_volume() -> None:
    volume = thorax(3, 40, 50)
    images = ct_series(volume, spacing=(4, 0.5, 0.7), origin=(1, 2, 3), patient_name="Doe^Jane", when=WHEN)
    assert len({image.SOPInstanceUID for image in images}) == 3
    assert len({(image.StudyInstanceUID, image.SeriesInstanceUID, image.FrameOfReferenceUID) for image in images}) == 1
    assert [list(image.ImagePositionPatient) for image in images] == [[1, 2, 3], [1, 2, 7], [1, 2, 11]]
    assert (images[0].Rows, images[0].Columns, list(images[0].PixelSpacing)) == (40, 50, [0.5, 0.7])
    assert (images[0].StudyDate, images[0].StudyTime, images[0].PatientName) == ("20261120", "130509", "Doe^Jane")
    assert (images[0].PatientSex, images[0].PatientPosition, images[0].KVP) == ("", "", None)
    units = np.stack([apply_modality_lut(image.pixel_array, image) for image in images])
    assert np.array_equal(units, volume)


def test_stack_sorts_slices_along_their_normal() -> None:
    images = ct_series(thorax(4, 8, 8))
    assert stack(images[::-1]) == images
    for image in images:  # reverses the normal, and therefore the order
        image.ImageOrientationPatient = [1, 0, 0, 0, -1, 0]
    assert stack(images) == images[::-1]
    with pytest.raises(ValueError, match="at least one image"):
        stack([])


@pytest.mark.parametrize(
    ("volume", "options", "error", "message"),
    [
        (np.zeros((4, 4), np.int16), {}, ValueError, "shape"),
        (np.zeros((0, 4, 4), np.int16), {}, ValueError, "shape"),
        (np.zeros((1, 4, 4)), {}, TypeError, "integers"),
        (np.full((1, 4, 4), -2000, np.int16), {}, ValueError, "12 bits"),
        (np.full((1, 4, 4), 4000, np.int16), {}, ValueError, "12 bits"),
        (np.zeros((1, 4, 4), np.int16), {"spacing": (1, 0, 1)}, ValueError, "positive"),
    ],
)
def test_invalid_volumes(volume: Any, options: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        ct_series(volume, **options)
