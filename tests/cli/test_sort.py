"""The commands that sort files into folders."""

from __future__ import annotations

from pathlib import Path

import pytest

from dcmgen import dcmread
from dcmgen.cli.app import run as main
from dcmgen.cli.sort import _DEFAULT
from dcmgen.database.sorting import PATTERN
from tests.database.folders import write_tree


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_tree(tmp_path / "data")


def run(capsys: pytest.CaptureFixture[str], *argv: object) -> tuple[int, list[str], str]:
    code = main([str(each) for each in argv])
    done = capsys.readouterr()
    return code, done.out.splitlines(), done.err


def test_sort(folder: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert _DEFAULT == PATTERN
    (folder / "notes.txt").write_text("text")
    target = tmp_path / "out"
    code, lines, _ = run(
        capsys, "sort", folder / "1", folder / "notes.txt", target, "--dry-run", "-p", "{Modality}.dcm"
    )
    assert code == 0
    assert lines[0] == f"{folder}/1/1/1/1.dcm -> {target}/CT.dcm"
    assert lines[1] == f"{folder}/1/1/1/2.dcm -> {target}/CT_2.dcm (numbered)"
    assert lines[-2:] == [
        f"skipped a file that is not DICOM: {folder}/notes.txt",
        "8 files to copy, 7 with a number because of another file with the same name, 1 skipped, not DICOM",
    ]
    assert not target.exists()
    assert run(capsys, "sort", folder, target)[1][-1] == "16 files copied, 1 skipped, not DICOM"
    assert (target / "1" / "20240101_Study_1" / "001_T1" / "1.2.826.0.1.9.1.dcm").exists()
    assert run(capsys, "sort", folder, target, "--move")[1][-1].startswith("0 files moved, 16 in the target already")
    assert [path.name for path in folder.rglob("*")] == ["notes.txt"]


def test_what_cannot_be_done(folder: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    code, _, problem = run(capsys, "sort", folder, tmp_path / "out", "--pattern", "{PatientsName}")
    assert (code, "Did you mean PatientName?" in problem) == (2, True)
    assert run(capsys, "sort", folder, tmp_path / "out", "--move", "--link")[0] == 2
    assert run(capsys, "sort", folder, folder)[0] == 2
    assert run(capsys, "sort", folder / "nothing", tmp_path / "out")[0] == 2
    (folder / "broken.dcm").write_bytes(b"\0" * 128 + b"DICM" + b"\x02\0\x10\0UI\x16\0" + b"1.2.840.10008.1.2.1.99x")
    code, lines, problem = run(capsys, "sort", folder, tmp_path / "out")
    assert (code, lines[-1]) == (1, "16 files copied, 1 failed")
    assert "broken.dcm" in problem


def test_sort_of_a_database(folder: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    target = tmp_path / "out"
    code, lines, _ = run(capsys, "db", "sort", folder, target, "SeriesDescription=T1", "--link")
    assert (code, lines) == (0, ["8 files linked"])
    assert {dcmread(path).SeriesDescription for path in target.rglob("*.dcm")} == {"T1"}
    assert run(capsys, "db", "sort", folder, target, "PatientID=nobody")[0] == 1
    assert run(capsys, "db", "sort", folder, folder, "-p", "{PatientID}/{InstanceNumber}.dcm", "--move")[0] == 0
    code, lines, _ = run(capsys, "db", "find", folder, "InstanceNumber=16")
    assert lines == [f"{folder}/2/16.dcm"]
