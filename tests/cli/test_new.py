"""``dcmgen new`` and ``dcmgen codify``."""

from __future__ import annotations

import runpy
from pathlib import Path

import numpy as np
import pydicom
import pytest

from dcmgen import dcmread
from dcmgen.cli.app import run
from tests.create import scratch

GEOMETRY = (
    "--set", r"PixelSpacing=0.5\0.5", "--set", r"ImagePositionPatient=0\0\0",
    "--set", r"ImageOrientationPatient=1\0\0\0\1\0",
)  # fmt: skip
CT = ("--set", r"ImageType=ORIGINAL\PRIMARY\AXIAL", "--set", "RescaleSlope=1", "--set", "RescaleIntercept=-1024")


@pytest.fixture
def array(tmp_path: Path) -> Path:
    path = tmp_path / "pixels.npy"
    np.save(path, np.arange(64 * 64, dtype=np.uint16).reshape(64, 64))
    return path


def test_a_valid_file(tmp_path: Path, array: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "ct.dcm"
    values = ("--set", "PatientName=Doe^Jane", "-s", "AnatomicRegionSequence=SCT:Lung", *GEOMETRY, *CT)
    assert run(["new", "CT Image", *values, "--from-npy", str(array), "-o", str(target)]) == 0
    assert capsys.readouterr().out.startswith(f"{target}: CTImage, 2.25.")
    ds = pydicom.dcmread(target)
    assert (ds.PatientName, ds.PixelSpacing, ds.AnatomicRegionSequence[0].CodeValue) == (
        "Doe^Jane",
        [0.5, 0.5],
        "39607008",
    )
    assert np.array_equal(ds.pixel_array, np.load(array))
    assert dcmread(target).validate()


def test_an_incomplete_object_is_not_written(tmp_path: Path, array: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "ct.dcm"
    arguments = ["new", "CT Image", *CT, "--from-npy", str(array), "-o", str(target)]
    assert run(arguments) == 1
    assert "ds.PixelSpacing = [..., ...]" in capsys.readouterr().out
    assert not target.exists()
    assert run([*arguments, "--force"]) == 0
    assert target.exists()


def test_the_study_of_a_source(tmp_path: Path, array: Path) -> None:
    source, target = tmp_path / "source.dcm", tmp_path / "capture.dcm"
    ct = scratch.ct()
    ct.save_as(source)
    values = ("--set", "ConversionType=WSD", "--set", "Modality=OT")
    arguments = ["new", "SecondaryCaptureImage", *values, "--source", str(source), "--from-npy", str(array)]
    assert run([*arguments, "-o", str(target)]) == 0
    made = dcmread(target)
    assert (made.StudyInstanceUID, made.PatientID) == (ct.StudyInstanceUID, ct.PatientID)


def test_values_of_items_and_numbers(capsys: pytest.CaptureFixture[str]) -> None:
    values = [
        "SegmentSequence[0].SegmentNumber=1",
        "SegmentSequence[1].SegmentNumber=2",
        "SegmentSequence[1].SegmentLabel=a=b",
        "SegmentationType=BINARY",
    ]
    run(["new", "Segmentation Storage", *(part for value in values for part in ("--set", value))])
    text = capsys.readouterr().out
    assert "SegmentSequence[0].SegmentLabel" in text
    assert "SegmentSequence[1].SegmentLabel" not in text
    assert "ds.SegmentSequence[1].SegmentNumber" not in text


def test_lists(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["new", "--list"]) == 0
    text = capsys.readouterr().out
    assert "Segmentation Storage, Label Map Segmentation Storage" in text
    assert "BasicFilmBox" not in text
    assert run(["new", "CT Image", "--missing"]) == 0
    assert "CT Image: 7 to set" in capsys.readouterr().out
    assert run(["new", "CT Image", "--template"]) == 0
    assert "ds = CTImage.new()" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "the name of the IOD is missing"),
        (["CT Imag"], "did you mean CT Image"),
        (["CT Image", "--set", "KVPP=3"], "Did you mean KVP?"),
        (["CT Image", "--set", "KVP"], "'KVP' does not set an attribute"),
        (["CT Image", "--set", "Rows=x"], "Rows: 'x' is not a number"),
        (["CT Image", "--set", "ReferencedStudySequence[3].ReferencedSOPClassUID=1.2"], "has 0 items"),
        (["CT Image", "--set", "ReferencedStudySequence.ReferencedSOPClassUID=1.2"], "has no index"),
        (["CT Image", "--set", "AnatomicRegionSequence=Lung"], "is not a code"),
        (["CT Image", "--from-npy", __file__], "does not contain an array"),
    ],
)
def test_errors(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["new", *arguments]) == 2
    assert message in capsys.readouterr().err


def test_codify(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, script = tmp_path / "ct.dcm", tmp_path / "build.py"
    ct = scratch.ct()
    ct.set_pixel_data(np.arange(64 * 64, dtype=np.uint16).reshape(64, 64))
    ct.save_as(file)
    assert run(["codify", str(file)]) == 0
    text = capsys.readouterr().out
    assert 'ds.PatientName = "Doe^Jane"\n' in text
    assert "# ds.PixelData: 8192 bytes (OW) are left out" in text
    assert run(["codify", str(file), "--skip-pixels"]) == 0
    assert "# ds.set_pixel_data(...)" in capsys.readouterr().out
    assert run(["codify", str(file), "--output", str(script)]) == 0
    assert (tmp_path / "build_PixelData.npy").exists()
    assert runpy.run_path(str(script))["ds"] == dcmread(file)
