from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from dcmgen import create, dcmread
from dcmgen.deidentify import Deidentifier, verify
from dcmgen.iods import CTImage
from tests.cli.test_commands import dcmgen

KEY = "the secret key of the tests"


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    folder = tmp_path / "scans"
    folder.mkdir()
    for number, date in enumerate(("20240229", "20230412")):
        ds = create.example(CTImage, seed=number)
        ds.PatientName, ds.PatientID, ds.StudyDate = f"Quux{number}^Anna", f"P-471{number}", date
        ds.save_as(folder / f"{number}.dcm")
    (folder / "notes.txt").write_text("not DICOM")
    return folder


@pytest.mark.parametrize("options", [[], ["retain-full-dates", "retain-uids"], ["retain-modified-dates"]])
def test_the_options_are_read_from_the_files(options: list[str], scans: Path, tmp_path: Path) -> None:
    Deidentifier(options=options, key=KEY).deidentify_files(scans, tmp_path / "out")  # type: ignore[arg-type]
    assert verify(tmp_path / "out", scans) == (2, 2, [])


def test_values_of_any_source_are_found(scans: Path, tmp_path: Path) -> None:
    target = tmp_path / "out"
    Deidentifier().deidentify_files(scans, target)
    path = min(target.rglob("*.dcm"))
    ds = dcmread(path)
    ds.ImageComments = "like Quux0 and Quux1, 2024-02-29"
    ds.save_as(path, overwrite=True)
    shutil.copy(path, target / "Quux1.dcm")
    problems = verify(target, scans).problems
    assert [problem.partition(": ")[0] for problem in problems] == [str(target / "Quux1.dcm")] * 4 + [str(path)] * 3
    assert sum("the path contains a value of VR PN" in problem for problem in problems) == 1
    assert sum("VR DA" in problem for problem in problems) == 2
    assert not any("Quux0" in problem.partition(": ")[2] for problem in problems)


def test_the_sources_themselves_are_not_de_identified(scans: Path) -> None:
    problems = verify(scans, scans).problems
    assert sum("Patient Identity Removed (0012,0062) is not YES" in problem for problem in problems) == 2
    assert any("VR PN" in problem for problem in problems)


def test_paths_must_exist(scans: Path, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        verify(tmp_path / "none", scans)
    with pytest.raises(FileNotFoundError):
        verify(scans, tmp_path / "none")


def test_the_commands(scans: Path, tmp_path: Path) -> None:
    assert dcmgen("anonymize", scans, tmp_path / "out").returncode == 0
    done = dcmgen("verify", tmp_path / "out", "--against", scans)
    assert (done.returncode, done.stdout) == (0, "2 files compared with 2 sources, 0 problems\n")
    done = dcmgen("verify", scans, "--against", scans)
    assert done.returncode == 1
    assert "is not YES" in done.stdout
    (tmp_path / "empty").mkdir()
    assert dcmgen("verify", tmp_path / "empty", "--against", scans).returncode == 1
