"""``dcmgen create rtstruct``: structure sets from files of masks and labels."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dcmgen import dcmread, geometry
from dcmgen.iods import RTStructureSet
from tests.cli.test_create import run
from tests.images import ct_images

SHAPE = (3, 8, 10)
LABELS = np.random.default_rng(0).integers(0, 3, SHAPE).astype(np.uint8)


@pytest.fixture
def images(tmp_path: Path) -> Path:
    folder = tmp_path / "ct"
    folder.mkdir()
    for number, image in enumerate(ct_images(np.zeros(SHAPE, int), spacing=(3, 0.5, 0.7))):
        image.save_as(folder / f"{number}.dcm")
    return folder


def test_labels(images: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    np.save(tmp_path / "labels.npy", LABELS)
    target = tmp_path / "x.dcm"
    rois = ("--roi", "1=Lung", "--roi", "2=Liver", "--type", "Liver=ORGAN", "--label", "PLAN")
    printed = run(capsys, "create", "rtstruct", tmp_path / "labels.npy", *rois, "--source", images, "-o", target)
    assert printed.startswith("1: Lung, ")
    read = RTStructureSet.read(target)
    assert {name: mask.tolist() for name, mask in read.masks(images).items()} == {
        "Lung": (LABELS == 1).tolist(), "Liver": (LABELS == 2).tolist(),
    }  # fmt: skip
    assert [str(each.RTROIInterpretedType) for each in read.RTROIObservationsSequence] == ["", "ORGAN"]
    assert read.StructureSetLabel == "PLAN"


def test_masks_of_nifti_files_in_another_order_of_axes(
    images: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nibabel: Any = pytest.importorskip("nibabel")
    grid = geometry.of_series([dcmread(path) for path in images.iterdir()]).grid
    turned = grid[::-1, :, ::-1]
    mask = LABELS == 1
    nibabel.save(nibabel.Nifti1Image(mask[::-1, :, ::-1].T.astype(np.uint8), turned.to_nifti()), tmp_path / "m.nii.gz")
    run(capsys, "create", "rtstruct", f"GTV={tmp_path / 'm.nii.gz'}", "--source", images, "-o", tmp_path / "x.dcm")
    assert np.array_equal(RTStructureSet.read(tmp_path / "x.dcm").mask("GTV"), mask)


def test_errors(images: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    np.save(tmp_path / "labels.npy", LABELS)
    common = ("create", "rtstruct", tmp_path / "labels.npy", "--source", images, "-o", tmp_path / "x.dcm")
    assert "the labels 1, 2 have no name. Use --roi LABEL=NAME" in run(capsys, *common)
    assert "--roi 'Lung' is not a pair" in run(capsys, *common, "--roi", "Lung")
    assert "'Lung' is not a label" in run(capsys, *common, "--roi", "Lung=1")
    named = ("--roi", "1=A", "--roi", "2=B")
    assert "--type names C. The regions are A, B" in run(capsys, *common, *named, "--type", "C=PTV")
    assert "two regions of interest have the name 'A'" in run(capsys, *common, "--roi", "1=A", "--roi", "2=A")
    assert "'0' is not a label" in run(capsys, *common, *named, "--roi", "0=Air")
    mask = tmp_path / "mask.npy"
    np.save(mask, LABELS == 1)
    twice = ("create", "rtstruct", f"A={mask}", f"A={mask}", "--source", images, "-o", tmp_path / "x.dcm")
    assert "two regions of interest have the name 'A'" in run(capsys, *twice)
    assert "there is no file of labels. Pass FILE without NAME=" in run(capsys, *twice, "--roi", "1=A")
    assert "no such file" in run(capsys, *common, *named, "C=missing.npy")
    (tmp_path / "text.npy").write_text("mask")
    assert "is not an array of numbers" in run(capsys, *common, f"A={tmp_path / 'text.npy'}", *named)
    np.save(mask, LABELS)
    other = ("create", "rtstruct", f"A={mask}", "--source", images, "-o", tmp_path / "x.dcm")
    assert "the mask of ROI 'A' has other values than 0 and 1" in run(capsys, *other)
    np.save(tmp_path / "labels.npy", LABELS[1:])
    assert "has the shape (2, 8, 10), and the images have (3, 8, 10)" in run(capsys, *common, *named)
    assert not (tmp_path / "x.dcm").exists()
