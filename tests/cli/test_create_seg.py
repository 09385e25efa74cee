"""``dcmgen create seg``."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from dcmgen import dcmread, uid
from dcmgen.geometry import of_series
from dcmgen.iods import Segmentation
from tests.cli.test_create import run
from tests.create.segments.sources import OBLIQUE, series

MANUAL = ("--algorithm-type", "manual")


@pytest.fixture
def labels() -> np.ndarray:
    array = np.zeros((4, 6, 5), np.uint8)
    array[1, 1:4, 1:4], array[2:, 2:, :2] = 1, 2
    return array


@pytest.fixture
def folder(tmp_path: Path, labels: np.ndarray) -> Path:
    (tmp_path / "ct").mkdir()
    for number, image in enumerate(series((4, 6, 5), OBLIQUE)):
        image.save_as(tmp_path / "ct" / f"{number}.dcm")
    np.save(tmp_path / "labels.npy", labels)
    return tmp_path


def test_labels_of_a_numpy_file(folder: Path, labels: np.ndarray, capsys: pytest.CaptureFixture[str]) -> None:
    described = ("--segment", "1=left lung:Lung", "--segment", "2=10200004^SCT^Liver", "--source", folder / "ct")
    network = ("--algorithm-type", "AUTOMATIC", "--algorithm-name", "net", "--compress", "RLE")
    printed = run(capsys, "create", "seg", folder / "labels.npy", "-o", folder / "seg.dcm", *described, *network)
    assert printed.strip() == f"{folder / 'seg.dcm'}: 3 frames of 6 x 5; 1 left lung, 2 Liver"
    seg = dcmread(folder / "seg.dcm", Segmentation)
    assert np.array_equal(seg.labels(folder / "ct"), labels)
    assert seg.file_meta.TransferSyntaxUID == uid.RLELossless
    assert seg.segments()[1].algorithm_name == "net"
    assert not seg.validate().errors


def test_a_nifti_file_and_a_csv_file(folder: Path, labels: np.ndarray, capsys: pytest.CaptureFixture[str]) -> None:
    nibabel = pytest.importorskip("nibabel")
    grid = of_series([dcmread(path) for path in sorted((folder / "ct").iterdir())]).grid
    nibabel.save(nibabel.Nifti1Image(labels.T.astype(np.float32), grid.to_nifti()), folder / "labels.nii.gz")
    (folder / "segments.csv").write_text(
        "value,label,type,category,color\n1,lung,Lung,,#ff0000\n2,tumor,Neoplasm,Morphologically Abnormal Structure,\n"
    )
    described = ("--segments", folder / "segments.csv", "--source", folder / "ct", "--kind", "labelmap", *MANUAL)
    run(capsys, "create", "seg", folder / "labels.nii.gz", "-o", folder / "seg.dcm", *described[:4], *MANUAL)
    seg = dcmread(folder / "seg.dcm", Segmentation)
    assert np.array_equal(seg.labels(folder / "ct"), labels)
    assert (seg.segments()[1].color, seg.segments()[2].label) == ((255, 0, 0), "tumor")


def test_pictures(folder: Path, labels: np.ndarray, capsys: pytest.CaptureFixture[str]) -> None:
    image = pytest.importorskip("PIL.Image")
    paths = []
    for number, plane in enumerate(labels):
        paths.append(folder / f"{number}.png")
        image.fromarray((plane == 1).astype(np.uint8) * 255).save(paths[-1])
    run(
        capsys,
        "create",
        "seg",
        *paths,
        "-o",
        folder / "seg.dcm",
        "--segment",
        "255=Lung",
        "--source",
        folder / "ct",
        *MANUAL,
    )
    seg = dcmread(folder / "seg.dcm", Segmentation)
    assert np.array_equal(seg.labels(folder / "ct"), labels == 1)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--segment", "1"), "'1' does not describe a segment"),
        (("--segment", "one=Lung"), "'one' is not the value of pixels"),
        (("--segment", "1=Lung"), "label 2 has no segment"),
        ((), "there are no segments"),
        (("--segments", "bad.csv"), "the unknown column 'number'"),
    ],
)
def test_errors_say_what_to_change(
    folder: Path,
    options: tuple[str, ...],
    message: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(folder)
    Path("bad.csv").write_text("number,type\n1,Lung\n")
    printed = run(capsys, "create", "seg", "labels.npy", "-o", "seg.dcm", "--source", "ct", *options, *MANUAL)
    assert message in " ".join(printed.split())
    assert not Path("seg.dcm").exists()
