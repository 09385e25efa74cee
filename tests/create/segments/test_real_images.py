"""Segmentations of images of real devices."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dcmgen import create, dcmread
from dcmgen.create.places import is_slide
from dcmgen.geometry import of_series
from dcmgen.iods import Segmentation
from tests.create.judges import check
from tests.data import corpus

FILES = [
    "cornerstone3D__CT0012.fragmented_no_bot_jpeg_baseline.51.dcm",  # enhanced CT
    "fo-dicom__MOVEKNEE.dcm",  # enhanced MR
    "dcmqi__mf.dcm",  # legacy converted enhanced CT
    "highdicom__dx_image.dcm",
    "highdicom__sm_image.dcm",
    "cornerstone3D__US-YBR_FULL_422-EVRLE.dcm",
]


def segmented(source: Any, shape: tuple[int, ...], folder: Path) -> None:
    labels = np.random.default_rng(0).integers(0, 2, shape).astype(np.uint8)
    labels[..., :2, :2] = 1
    seg = create.segmentation(labels, source=source, segments=["Lung"], algorithm_type="MANUAL")
    read = dcmread(check(seg, folder), Segmentation)
    assert np.array_equal(read.labels(None if is_slide(read) else source), labels)


@pytest.mark.parametrize("name", FILES)
def test_one_image(name: str, tmp_path: Path) -> None:
    image = dcmread(corpus() / "files" / name)
    shape = (int(image.get("NumberOfFrames") or 1), image.Rows, image.Columns)
    if is_slide(image):
        shape = (image.TotalPixelMatrixRows, image.TotalPixelMatrixColumns)
    segmented(image, shape, tmp_path)


def test_an_mr_series(tmp_path: Path) -> None:
    images = [dcmread(path) for path in sorted((corpus() / "files").glob("dcmstack__TE_20_*"))]
    stack = of_series(images)
    segmented(stack.sorted(images), (len(images), images[0].Rows, images[0].Columns), tmp_path)


def test_a_ct_series(tmp_path: Path) -> None:
    pydicom = pytest.importorskip("pydicom")
    folder = Path(pydicom.__file__).parent / "data" / "test_files" / "dicomdirtests" / "77654033" / "CT2"
    images = [dcmread(path) for path in sorted(folder.iterdir())]
    segmented(of_series(images).sorted(images), (len(images), images[0].Rows, images[0].Columns), tmp_path)
