"""Pictures, thumbnails and texts of objects of every kind."""

from __future__ import annotations

import numpy as np
import pytest

from dcmgen import examples, pictures, pixels
from dcmgen.model.dataset import Dataset

IMAGES = ("ct", "mr", "jpeg2k", "overlay", "palette_color", "rgb_color", "ybr_color", "rt_dose")


@pytest.mark.parametrize("name", IMAGES)
@pytest.mark.parametrize("size", [64, 256])
def test_thumbnails_of_images(name: str, size: int) -> None:
    ds = getattr(examples, name)
    image = pictures.thumbnail(ds, size)
    assert image is not None
    assert image.dtype == np.uint8
    assert max(image.shape[:2]) == min(size, max(pixels.render(ds, 0).shape[:2]))  # never enlarged


def test_the_thumbnail_is_the_middle_frame() -> None:
    ds = examples.ybr_color
    image = pictures.thumbnail(ds, 320)
    assert np.array_equal(image, pixels.render(ds, 15))


def test_text_of_a_dataset_without_a_picture() -> None:
    ds = Dataset()
    ds.PatientName = "Doe^\x1b[31mJane"
    assert pictures.thumbnail(ds) is None
    assert pictures.text(ds).split("\n") == [
        "Dataset without SOP Class",
        "Patient: Doe^\\x1b[31mJane",
        "This object has no picture; print the dataset to list its elements",
    ]


def test_a_limit_of_lines() -> None:
    lines = pictures.text(examples.ct, limit=3).split("\n")
    assert len(lines) == 3
    assert "more lines" in lines[-1]
