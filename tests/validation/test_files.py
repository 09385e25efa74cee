"""Files and folders: every real file validates, in this process, in others, across objects."""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from dcmgen import Dataset
from dcmgen.errors import DicomError
from dcmgen.validation import Validator, validate_across, validate_paths
from tests.data import corpus_files, pydicom_files

VALIDATOR = Validator()


@pytest.mark.parametrize("path", [*corpus_files(), *pydicom_files()], ids=lambda p: p.name)
@pytest.mark.filterwarnings("ignore")
def test_real_file(path: Path) -> None:
    try:
        report = VALIDATOR.validate(path)
    except DicomError:
        return  # reading refuses it, and says why
    assert [f.message for f in report if f.kind == "internal-error"] == []
    assert report.sop_class or any(f.kind == "sop-class.missing" for f in report)
    assert all(f.section or f.kind in ("depth",) for f in report)


@pytest.fixture
def folder(ct: Dataset, tmp_path: Path) -> Path:
    """Forty CT images of one series."""
    for number in range(40):
        ct.SOPInstanceUID = f"2.25.100{number}"
        ct.InstanceNumber = number
        ct.save_as(tmp_path / f"{number:02}.dcm")
    return tmp_path


def test_folder_in_order(folder: Path) -> None:
    results = list(validate_paths([folder]))
    assert [path.name for path, _ in results] == [f"{n:02}.dcm" for n in range(40)]
    assert all(not report.findings for _, report in results)


def test_processes_and_executors_say_the_same(folder: Path) -> None:
    (folder / "10.dcm").write_bytes(b"not DICOM at all" * 20)
    alone = {path: [f.rule for f in report] for path, report in validate_paths([folder])}
    spread = {path: [f.rule for f in report] for path, report in validate_paths([folder], jobs=2)}
    with ThreadPoolExecutor(4) as pool:
        threaded = {path: [f.rule for f in report] for path, report in validate_paths([folder], executor=pool)}
    assert alone == spread == threaded
    assert alone[folder / "10.dcm"] == ["file.unreadable"]


def test_across_is_silent_on_one_series(folder: Path) -> None:
    assert not validate_across([folder]).findings


def test_across(folder: Path, ct: Dataset) -> None:
    shutil.copy(folder / "03.dcm", folder / "copy.dcm")
    ct.SOPInstanceUID = "2.25.1000"
    ct.StudyDate = "20240101"
    ct.Modality = "MR"
    ct.FrameOfReferenceUID = "2.25.77"
    ct.save_as(folder / "other.dcm")
    found = {f.rule: f.message for f in validate_across([folder]) if f.severity == "error"}
    assert set(found) == {"across.duplicate", "across.study", "across.series", "across.frame-of-reference"}
    assert "copy.dcm" in found["across.duplicate"]
    assert "other.dcm" in found["across.study"]
    assert "Modality" in found["across.series"]


def test_file_meta_against_dataset(ct: Dataset, tmp_path: Path) -> None:
    path = tmp_path / "a.dcm"
    ct.save_as(path)
    assert Validator().validate(path).findings == ()
    data = path.read_bytes()
    at = data.index(b"2.25.1")  # group 0002 comes first
    path.write_bytes(data[:at] + b"2.25.9" + data[at + 6 :])
    assert [f.rule for f in Validator().validate(path)] == ["meta.sop-instance"]
