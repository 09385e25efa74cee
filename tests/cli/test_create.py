"""``dcmgen create``: files from arrays and pictures."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dcmgen import dcmread, geometry, pixels
from dcmgen.cli import main
from dcmgen.create.phantom import thorax
from dcmgen.geometry import Grid
from tests.images import ct_images


def run(capsys: pytest.CaptureFixture[str], *argv: object) -> str:
    """Run a command, and return what it prints."""
    capsys.readouterr()
    with pytest.raises(SystemExit) as ended:
        main([str(each) for each in argv])
    printed = capsys.readouterr()
    assert ended.value.code == (2 if printed.err else 0)
    return printed.err or printed.out


@pytest.fixture
def array(tmp_path: Path) -> Path:
    np.save(tmp_path / "a.npy", thorax(3, 10, 12))
    return tmp_path / "a.npy"


def test_a_series_of_a_numpy_file(array: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    where = tmp_path / "new" / "ct"
    settings = ("--set", "PatientName=Doe^Jane", "--set", "KVP=120", "--set", "XRayTubeCurrent=")
    printed = run(
        capsys, "create", "series", array, "-o", where, "--spacing", "5,2,1", "--orientation", "coronal", *settings
    )
    assert printed.strip() == f"{where}: <Instances: 3 CTImage objects, 10 x 12>"
    read = [dcmread(path) for path in sorted(where.iterdir())]
    assert np.array_equal(np.stack([pixels.apply_rescale(each.pixel_array, each) for each in read]), thorax(3, 10, 12))
    assert (read[1].PatientName, read[1].KVP, read[1].XRayTubeCurrent) == ("Doe^Jane", 120, None)
    assert geometry.of_series(read).grid.name == "coronal"
    again = run(capsys, "create", "series", array, "-o", tmp_path / "again", "--source", where, "--compress", "RLE")
    assert "3 CTImage" in again
    assert dcmread(tmp_path / "again" / "0002.dcm").StudyInstanceUID == read[0].StudyInstanceUID


def test_a_series_without_planes_needs_no_geometry(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    np.save(tmp_path / "a.npy", np.arange(60, dtype=np.uint8).reshape(3, 4, 5))
    kind = ("--kind", "Secondary Capture Image", "--set", "ConversionType=WSD", "--set", "Modality=OT")
    printed = run(capsys, "create", "series", tmp_path / "a.npy", "-o", tmp_path / "new", *kind)
    assert "3 SecondaryCaptureImage" in printed
    assert dcmread(tmp_path / "new" / "0002.dcm").pixel_array[0].tolist() == [20, 21, 22, 23, 24]
    assert "no IOD 'nonsense'" in run(
        capsys, "create", "series", tmp_path / "a.npy", "-o", tmp_path, "--kind", "nonsense"
    )


def test_a_series_of_a_nifti_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    nibabel: Any = pytest.importorskip("nibabel")
    affine = np.diag([-0.7, -0.8, 3.0, 1])
    affine[:3, 3] = 10, 20, -5
    data = np.arange(60, dtype=np.float32).reshape(3, 4, 5) / 8
    nibabel.save(nibabel.Nifti1Image(data, affine), tmp_path / "a.nii.gz")
    arguments = ("create", "series", tmp_path / "a.nii.gz", "-o", tmp_path / "mr", "--kind", "mr")
    assert "lacks ScanningSequence, SequenceVariant" in run(capsys, *arguments)
    run(capsys, *arguments, "--set", "ScanningSequence=SE\\IR", "--set", "SequenceVariant=NONE")
    read = [dcmread(path) for path in sorted((tmp_path / "mr").iterdir())]
    assert read[0].ScanningSequence == ["SE", "IR"]
    assert geometry.of_series(read).grid.matches(Grid.from_nifti(affine, data.shape))
    found = np.stack([pixels.apply_rescale(each.pixel_array, each) for each in read])
    assert np.abs(found - data.T).max() <= read[0].RescaleSlope / 2


def test_a_series_of_pictures(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    image: Any = pytest.importorskip("PIL.Image")
    slices = [np.full((4, 6), value, np.uint16) for value in (0, 300, 5000)]
    paths = [tmp_path / f"{number}.png" for number in range(3)]
    for array, path in zip(slices, paths, strict=True):
        image.fromarray(array).save(path)
    run(capsys, "create", "series", *paths, "-o", tmp_path / "new", "--spacing", "2,1,1", "--kind", "CT Image")
    assert [dcmread(path).pixel_array.max() for path in sorted((tmp_path / "new").iterdir())] == [0, 300, 5000]
    image.fromarray(slices[0][:3]).save(paths[1])
    assert "1.png: the picture has the shape (3, 6), and the first one (4, 6)" in run(
        capsys, "create", "series", *paths, "-o", tmp_path / "new", "--spacing", "2,1,1"
    )


def test_a_screenshot(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    image: Any = pytest.importorskip("PIL.Image")
    image.new("RGB", (40, 30), (1, 2, 3)).save(tmp_path / "a.png")
    ct_images(thorax(1, 8, 8))[0].save_as(tmp_path / "ct.dcm")
    arguments = ("--source", tmp_path / "ct.dcm", "--not-burned-in", "--set", "BodyPartExamined=CHEST")
    printed = run(capsys, "create", "screenshot", tmp_path / "a.png", "-o", tmp_path / "x.dcm", *arguments)
    assert printed.strip() == f"{tmp_path / 'x.dcm'}: 30 x 40"
    made = dcmread(tmp_path / "x.dcm")
    assert (made.PatientName, made.BurnedInAnnotation, made.BodyPartExamined) == ("Doe^Jane", "NO", "CHEST")
    assert made.LossyImageCompression == "01"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "the geometry is unknown. Use --spacing"),
        (["--spacing", "1,1"], "'1,1' is not a spacing"),
        (["--spacing", "1,1,0"], "spacing"),
        (["--spacing", "1,1,1", "--kind", "x"], "there is no IOD 'x'"),
        (["--spacing", "1,1,1", "--set", "KVP"], "'KVP' does not set an attribute"),
        (["--spacing", "1,1,1", "--set", "KVP=high"], "KVP (0018,0060)"),
        (["--spacing", "1,1,1", "--set", "Rows=high"], "Rows: 'high' is not a number"),
        (["--spacing", "1,1,1", "--set", "KVPs=1"], "Did you mean KVP?"),
        (["--spacing", "1,1,1", "--set", "SourceImageSequence=1"], "'1' is not a code"),
        (["--spacing", "1,1,1", "--compress", "zip"], "is not a transfer syntax"),
    ],
)
def test_errors(arguments: list[str], message: str, array: Path, tmp_path: Path, capsys: Any) -> None:
    assert message in run(capsys, "create", "series", array, "-o", tmp_path / "new", *arguments)
    assert not (tmp_path / "new").exists()


def test_files_that_cannot_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.npy").write_bytes(b"nothing")
    (tmp_path / "a.nii").write_bytes(b"nothing")
    (tmp_path / "a.png").write_bytes(b"nothing")
    for name, message in {"a.npy": "not an array", "a.png": "not a picture", "b.npy": "no such file"}.items():
        assert message in run(capsys, "create", "series", tmp_path / name, "-o", tmp_path, "--spacing", "1,1,1")
    pytest.importorskip("nibabel")
    assert "not NIfTI" in run(capsys, "create", "series", tmp_path / "a.nii", "-o", tmp_path)


def test_a_slide(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    np.save(tmp_path / "a.npy", np.random.default_rng(0).integers(0, 256, (90, 150, 3), np.uint8))
    arguments = ("create", "slide", tmp_path / "a.npy", "-o", tmp_path / "x", "--specimen", "S1", "--tile", "64")
    assert "the date of the acquisition is unknown" in run(capsys, *arguments)
    assert not (tmp_path / "x").exists()
    more = ("--mpp", "0.5", "--acquired", "2026-05-04T09:30:00", "--set", "PatientID=4711", "--compress", "RLE")
    printed = run(capsys, *arguments, *more).splitlines()
    assert printed == [
        f"{tmp_path / 'x' / 'level-0.dcm'}: 150 x 90, 6 tiles",
        f"{tmp_path / 'x' / 'level-1.dcm'}: 75 x 45, 2 tiles",
        f"{tmp_path / 'x' / 'level-2.dcm'}: 38 x 23, 1 tiles",
    ]
    read = dcmread(tmp_path / "x" / "level-0.dcm")
    assert read.PatientID == "4711"
    assert np.array_equal(read.pixel_array[0], np.load(tmp_path / "a.npy")[:64, :64])
    assert "no such file" in run(capsys, "create", "slide", tmp_path / "b.tif", "-o", tmp_path, "--specimen", "S1")
