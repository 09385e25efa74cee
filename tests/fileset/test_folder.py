"""Making a file-set from a folder: in data, as a copy, with the command."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from dcmgen import dcmread, examples
from dcmgen.errors import FileSetError
from dcmgen.fileset import FileSet, is_conformant_file_id
from tests.fileset.common import instance, keys, pydicoms


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Six instances of two patients with conforming names, and some files that are not DICOM."""
    data = tmp_path / "data"
    for patient in (1, 2):
        (data / f"PAT{patient}").mkdir(parents=True)
        for number in (1, 2, 3):
            instance(patient, number=number).save_as(data / f"PAT{patient}" / f"IM_{number}")
    (data / "README").write_text("about this disk")
    (data / ".hidden").write_text("not looked at")
    return data


def snapshot(root: Path) -> dict[str, tuple[int, bytes]]:
    return {
        str(p.relative_to(root)): (p.stat().st_ino, p.read_bytes())
        for p in sorted(root.rglob("*"))
        if p.is_file() and p.name != "DICOMDIR"
    }


def test_in_place(folder: Path) -> None:
    before = snapshot(folder)
    fs = FileSet.from_folder(folder, file_set_id="DISK 1")
    assert not (folder / "DICOMDIR").exists()
    assert [(r.kind, r.path) for r in fs.repairs] == [("left out", "README")]
    fs.write()
    assert snapshot(folder) == before
    theirs = pydicoms(folder / "DICOMDIR")
    assert keys(theirs) == keys(FileSet(folder))
    assert theirs.ID == "DISK 1"
    assert [i.ReferencedFileID for i in theirs][:2] == [["PAT1", "IM_1"], ["PAT1", "IM_2"]]
    assert not dcmread(folder / "DICOMDIR").validate().errors
    with pytest.raises(FileExistsError):
        FileSet.from_folder(folder).write()


def test_later_additions_are_written_to_the_folder_of_their_series(folder: Path) -> None:
    FileSet.from_folder(folder).write()
    fs = FileSet(folder)
    fs.add(instance(1, number=4))
    fs.write()
    assert len(pydicoms(folder / "DICOMDIR")) == 7


def test_names_that_do_not_conform_need_a_copy(folder: Path, tmp_path: Path) -> None:
    os.rename(folder / "PAT1" / "IM_1", folder / "PAT1" / "slice 1.dcm")
    before = snapshot(folder)
    fs = FileSet.from_folder(folder)
    with pytest.raises(FileSetError, match=r"slice 1\.dcm.*write\(path\)"):
        fs.write()
    assert not (folder / "DICOMDIR").exists()
    fs.write(tmp_path / "copy")
    assert snapshot(folder) == before
    assert len(pydicoms(tmp_path / "copy" / "DICOMDIR")) == 6
    assert all(is_conformant_file_id(name) for name in snapshot(tmp_path / "copy"))


def test_a_folder_without_dicom(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("text")
    with pytest.raises(FileSetError, match="no file in the folder"):
        FileSet.from_folder(tmp_path)
    with pytest.raises(NotADirectoryError):
        FileSet.from_folder(tmp_path / "nothing")


def test_a_duplicate_instance_is_reported(folder: Path) -> None:
    (folder / "PAT2" / "COPY").write_bytes((folder / "PAT1" / "IM_1").read_bytes())
    fs = FileSet.from_folder(folder)
    assert len(fs) == 6
    assert ("left out", os.path.join("PAT2", "COPY")) in [(r.kind, r.path) for r in fs.repairs]


# -- the command ---------------------------------------------------------------------------------------------------


def dcmgen(*argv: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "dcmgen", *map(str, argv)], capture_output=True, text=True, timeout=120
    )


def test_command_in_place(folder: Path) -> None:
    (folder / "README").unlink()
    done = dcmgen("dicomdir", folder, "--id", "DISK_1")
    assert done.returncode == 0, done.stderr
    assert "File-set ID: DISK_1" in done.stdout
    assert "IMAGE: 3 SOP Instances" in done.stdout
    assert len(pydicoms(folder / "DICOMDIR")) == 6
    again = dcmgen("dicomdir", folder)
    assert again.returncode == 2
    assert again.stderr.count("\n") == 1
    assert "--overwrite" in again.stderr
    assert dcmgen("dicomdir", folder, "--overwrite").returncode == 0
    assert dcmgen("dump", folder / "DICOMDIR").returncode == 0


def test_command_with_a_copy(folder: Path, tmp_path: Path) -> None:
    examples.get_path("mr")
    done = dcmgen("dicomdir", folder, "--output", tmp_path / "copy")
    assert done.returncode == 1
    assert "left out: README" in done.stdout
    assert len(pydicoms(tmp_path / "copy" / "DICOMDIR")) == 6
    assert not (folder / "DICOMDIR").exists()


@pytest.mark.parametrize("case", ["missing", "lower", "id", "empty"])
def test_command_errors_have_one_line(folder: Path, tmp_path: Path, case: str) -> None:
    argv: list[object] = [folder]
    if case == "missing":
        argv = [tmp_path / "nothing"]
    elif case == "lower":
        os.rename(folder / "PAT1", folder / "a patient")
    elif case == "id":
        argv += ["--id", "not an id"]
    else:
        (tmp_path / "empty").mkdir()
        argv = [tmp_path / "empty"]
    done = dcmgen("dicomdir", *argv)
    assert done.returncode == 2
    assert done.stderr.startswith("dcmgen: ")
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr
