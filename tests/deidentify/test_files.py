from __future__ import annotations

import json
import os
import pickle
import signal
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest

from dcmgen import Dataset, create, dcmread
from dcmgen.deidentify import Deidentifier
from dcmgen.iods import CTImage
from tests.cli.test_commands import dcmgen

KEY = "the secret key of the tests"


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    folder = tmp_path / "scans"
    (folder / "Quux").mkdir(parents=True)
    for number in range(3):
        ds = create.example(CTImage, seed=number)
        ds.PatientName, ds.PatientID, ds.StudyDescription = "Quux^Anna", "P-4711", "of Quux"
        ds.save_as(folder / "Quux" / f"{number}.dcm")
    (folder / "notes.txt").write_text("not DICOM")
    return folder


def written(target: Path) -> list[Path]:
    return sorted(path for path in target.rglob("*") if path.is_file())


def test_a_folder(scans: Path, tmp_path: Path) -> None:
    before = {path: path.read_bytes() for path in written(scans)}
    calls: list[tuple[int, int]] = []
    deidentifier = Deidentifier(key=KEY)
    report = deidentifier.deidentify_files(
        scans, tmp_path / "out", progress=lambda done, total: calls.append((done, total))
    )
    assert (report.objects, report.skipped, report.problems) == (3, 1, [])
    assert calls == [(1, 4), (2, 4), (3, 4), (4, 4)]
    assert {path: path.read_bytes() for path in written(scans)} == before
    paths = written(tmp_path / "out")
    assert len(paths) == 3
    for path in paths:
        ds = dcmread(path)
        names = [str(ds[each].value) for each in ("PatientID", "StudyInstanceUID", "SeriesInstanceUID")]
        assert [*path.relative_to(tmp_path / "out").parts] == [*names, f"{ds.SOPInstanceUID}.dcm"]
        assert ds.PatientID == dcmread(paths[0]).PatientID
        assert b"Quux" not in path.read_bytes()


def test_several_processes_make_the_same_files(scans: Path, tmp_path: Path) -> None:
    deidentifier = Deidentifier(options=["retain-modified-dates"])  # a random key, which the processes share
    one = deidentifier.deidentify_files(scans, tmp_path / "one")
    two = deidentifier.deidentify_files(scans, tmp_path / "two", processes=2)
    assert str(one) == str(two)
    files = [{p.name: p.read_bytes() for p in written(tmp_path / each)} for each in ("one", "two")]
    assert files[0] == files[1]
    again = pickle.loads(pickle.dumps(deidentifier))
    assert again.pseudonyms.uid("1.2.3") == deidentifier.pseudonyms.uid("1.2.3")


def test_an_instance_that_occurs_twice_is_written_twice_if_it_differs(scans: Path, tmp_path: Path) -> None:
    (scans / "copy.dcm").write_bytes((scans / "Quux" / "0.dcm").read_bytes())
    ds = dcmread(scans / "Quux" / "1.dcm")
    ds.KVP = 77
    ds.save_as(scans / "other.dcm")
    for _ in range(2):  # a call can be repeated
        report = Deidentifier(key=KEY).deidentify_files(scans, tmp_path / "out")
        assert (report.objects, report.problems) == (5, [])
        assert len(written(tmp_path / "out")) == 4


def test_a_file_that_ends_its_process_is_refused(scans: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run, parent = Deidentifier.run, os.getpid()

    def kill(self: Deidentifier, ds: Dataset) -> object:
        if ds.filename.endswith("1.dcm") and os.getpid() != parent:
            os.kill(os.getpid(), signal.SIGKILL)
        return run(self, ds)

    monkeypatch.setattr(Deidentifier, "run", kill)  # processes are copies of this one
    with ProcessPoolExecutor(2) as pool:
        report = Deidentifier(key=KEY).deidentify_files(scans, tmp_path / "out", executor=pool)
    assert (report.objects, report.skipped) == (2, 1)
    assert [each.partition(": ")[0] for each in report.problems] == [str(scans / "Quux" / "1.dcm")]
    assert len(written(tmp_path / "out")) == 2


def test_a_file_with_a_leak_is_deleted(scans: Path, tmp_path: Path) -> None:
    path = scans / "Quux" / "0.dcm"
    ds = dcmread(path)
    ds.add_new(0x0028_1201, "OW", b"xx Quux^Anna")  # bytes, which no rule reads
    ds.save_as(path)
    report = Deidentifier(key=KEY).deidentify_files(scans, tmp_path / "out")
    assert report.objects == 2
    assert len(report.problems) == 1
    assert "removed values of VR PN" in report.problems[0]
    assert len(written(tmp_path / "out")) == 2


def test_refused_and_damaged_files_are_problems(scans: Path, tmp_path: Path) -> None:
    path = scans / "Quux" / "0.dcm"
    ds = dcmread(path)
    ds.BurnedInAnnotation = "YES"
    ds.save_as(path)
    report = Deidentifier(key=KEY).deidentify_files(scans, tmp_path / "out")
    assert [each.partition(": ")[0] for each in report.problems] == [str(path)]
    assert "Burned In Annotation" in report.problems[0]
    alone = Deidentifier(key=KEY).deidentify_files(scans / "notes.txt", tmp_path / "out")
    assert len(alone.problems) == 1  # a file that is named must be DICOM


def test_wrong_folders(scans: Path, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="choose a target outside the source"):
        Deidentifier(key=KEY).deidentify_files(scans, scans / "out")
    with pytest.raises(FileNotFoundError):
        Deidentifier(key=KEY).deidentify_files(tmp_path / "none", tmp_path / "out")


def test_the_command(scans: Path, tmp_path: Path) -> None:
    key = tmp_path / "key"
    key.write_text(f"{KEY}\n")
    arguments = ("deidentify", scans, tmp_path / "out", "-o", "retain-modified-dates", "--key", key)
    done = dcmgen(*arguments, "--report", tmp_path / "report.json")
    assert done.returncode == 0, done.stderr
    assert done.stdout == "3 objects de-identified, 0 files refused, 1 skipped\n"
    report = json.loads((tmp_path / "report.json").read_text())
    assert (report["objects"], report["skipped"], report["refused"]) == (3, 1, [])
    assert "Quux" not in json.dumps(report["changes"])
    expected = Deidentifier(options=["retain-modified-dates"], key=KEY).deidentify(dcmread(scans / "Quux" / "0.dcm"))
    assert f"{expected.SOPInstanceUID}.dcm" in [path.name for path in written(tmp_path / "out")]


def test_mistakes_at_the_command_line(scans: Path, tmp_path: Path) -> None:
    done = dcmgen("deidentify", scans, tmp_path / "out", "-o", "retain-everything")
    assert done.returncode != 0
    assert "unknown options ['retain-everything']" in done.stderr
    inside = dcmgen("deidentify", scans, scans / "out")
    assert inside.returncode != 0
    assert "choose a target outside" in inside.stderr
