"""Bad input: files that change during a scan, archives, contradictions. Nothing is lost, and everything is listed."""

from __future__ import annotations

import os
import shutil
import sqlite3
import zipfile
from pathlib import Path
from typing import Any

import pytest

import dcmgen
from dcmgen import dcmread, examples, uid
from dcmgen.codec import archives
from dcmgen.codec.archives import files_in_archive
from dcmgen.database import Database, schema
from dcmgen.errors import DatabaseError, LimitError, NotDicomError, ReadError
from dcmgen.volumes import read_volume
from tests.database.folders import small, write_tree


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """An archive like those of portals: a DICOMDIR, images in folders, other files."""
    folder = write_tree(tmp_path / "content")
    path = tmp_path / "study.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for file in sorted(folder.rglob("*.dcm")):
            made.write(file, f"DICOM/{file.relative_to(folder)}")
        made.write(examples.get_path("dicomdir"), "DICOMDIR")
        made.writestr("README.TXT", "Start the viewer")
        made.writestr("__MACOSX/._study", b"\0")
        made.writestr(".DS_Store", b"\0")
    return path


# -- archives ------------------------------------------------------------------------------------------------------------


def test_an_archive_is_imported_like_the_folder_it_contains(archive: Path, tmp_path: Path) -> None:
    with Database() as one, Database() as two, Database() as three:
        one.import_dicom(archive)
        two.import_dicom(archive.parent / "content")
        three.import_dicom([archive, small(99)])
        assert str(one) == str(two)
        assert [each.dataset() for each in one.instances()] == [each.dataset() for each in two.instances()]
        assert len(three.instances()) == 17
        assert one.import_dicom(archive) == [], "the instances are in the database already"


def test_volumes_are_read_from_archives(tmp_path: Path) -> None:
    (tmp_path / "series").mkdir()
    with zipfile.ZipFile(tmp_path / "series.zip", "w") as made:
        for number in range(3):
            path = tmp_path / f"series/{number}.dcm"
            small(number, ImagePositionPatient=[0, 0, 2 * number]).save_as(path)
            made.write(path, path.name)
    volume, expected = read_volume(tmp_path / "series.zip"), read_volume(tmp_path / "series")
    assert volume.affine.tolist() == expected.affine.tolist()
    assert (volume.array == expected.array).all()


def test_an_archive_in_a_database_is_a_problem(archive: Path) -> None:
    with Database(archive.parent) as db:
        assert [(each.kind, each.path) for each in db.problems()] == [("unreadable", "study.zip")]
        assert "import_dicom" in db.problems()[0].message
        assert len(db.instances()) == 16


def test_an_archive_is_not_a_folder(archive: Path) -> None:
    with pytest.raises(DatabaseError, match=r"this is a file.*import_dicom"):
        dcmgen.database(archive)


def test_bad_archives(archive: Path, tmp_path: Path) -> None:
    content = archive.read_bytes()
    cut, other, locked = tmp_path / "cut.zip", tmp_path / "other.zip", tmp_path / "locked.zip"
    cut.write_bytes(content[: len(content) // 2])
    with zipfile.ZipFile(other, "w") as made:
        made.writestr("notes.txt", "PK\3\4")
    at = content.index(b"PK\1\2") + 8  # the flags of the first file
    locked.write_bytes(content[:at] + bytes([content[at] | 1]) + content[at + 1 :])
    damaged = tmp_path / "damaged.zip"
    damaged.write_bytes(content[:60] + bytes(200) + content[260:])
    with Database() as db:
        for path, message in ((cut, "damaged"), (locked, "encrypted"), (damaged, "damaged|extracted")):
            with pytest.raises(ReadError, match=message) as caught:
                db.import_dicom(path)
            assert str(caught.value.path).startswith(str(path))
            assert db.instances() == []
        assert db.import_dicom(other) == []
        with pytest.raises(NotDicomError):
            db.import_dicom(__file__)


def test_a_damaged_file_in_an_archive_is_named(tmp_path: Path) -> None:
    path = tmp_path / "deflated.dcm"
    ds = small(1)
    ds.file_meta.TransferSyntaxUID = uid.DeflatedExplicitVRLittleEndian
    ds.save_as(path)
    content = path.read_bytes()
    start = 144 + int.from_bytes(content[140:144], "little")
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as made:
        made.writestr("a/1.dcm", content[:start] + b"\xff" * 500)
    with Database() as db, pytest.raises(ReadError, match=r"a\.zip/a/1\.dcm.*not deflated"):
        db.import_dicom(tmp_path / "a.zip")


def test_files_that_inflate_too_much_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("zeros", bytes(1 << 20))
    assert [len(content) for _, content in files_in_archive(tmp_path / "a.zip")] == [1 << 20]
    monkeypatch.setattr(archives, "_ALWAYS_INFLATED", 1 << 10)
    with pytest.raises(LimitError, match="inflates from"):
        [*files_in_archive(tmp_path / "a.zip")]


# -- files that change ---------------------------------------------------------------------------------------------------


def test_files_that_vanish_or_change_during_a_scan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After their status was read and before they are read, one file is deleted, and one is replaced."""
    folder = write_tree(tmp_path / "data")
    from dcmgen.database import scanning

    gone, changed = folder / "1/1/1/1.dcm", folder / "1/1/1/2.dcm"
    read = scanning.read_rows

    def late(paths: list[str], *rest: Any) -> Any:
        gone.unlink(missing_ok=True)
        small(77, SeriesDescription="late").save_as(changed)
        return read(paths, *rest)

    monkeypatch.setattr(scanning, "read_rows", late)
    with Database(folder) as db:
        assert [(each.kind, each.path) for each in db.problems()] == [("unreadable", "1/1/1/1.dcm")]
        assert len(db.instances()) == 15
        monkeypatch.undo()
        result = db.scan()
        assert (result.removed, result.changed, result.unchanged) == (1, 1, 14)
        assert [each.SOPInstanceUID for each in db.instances(SeriesDescription="late")] == ["1.2.826.0.1.9.77"]
        assert db.problems() == []
        assert db.scan().unchanged == 15


def test_a_file_that_vanishes_after_the_scan(tmp_path: Path) -> None:
    with Database(write_tree(tmp_path / "data")) as db:
        instance = db.instances()[0]
        os.unlink(instance.path)
        with pytest.raises((DatabaseError, FileNotFoundError)):
            instance.dataset()
        with pytest.raises(DatabaseError, match="scan"):
            _ = instance.KVP
        assert instance.PatientName is not None, "the index has it"
        assert db.scan().removed == 1
        assert not instance.exists()


def test_a_scan_that_is_interrupted_continues(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from dcmgen.database import scanning

    folder = write_tree(tmp_path / "data")
    monkeypatch.setattr(scanning, "_BATCH", 4)
    monkeypatch.setattr(scanning, "_PART", 4)
    read = scanning.read_rows
    calls: list[int] = []

    def interrupted(paths: list[str], *rest: Any) -> Any:
        calls.append(len(paths))
        if len(calls) == 3:
            raise KeyboardInterrupt
        return read(paths, *rest)

    monkeypatch.setattr(scanning, "read_rows", interrupted)
    with pytest.raises(KeyboardInterrupt):
        Database(folder)
    monkeypatch.setattr(scanning, "read_rows", read)
    with Database(folder) as db:
        assert db.last_scan
        assert (db.last_scan.added, db.last_scan.unchanged) == (8, 8)
        assert len(db.instances()) == 16


# -- instances that contradict each other --------------------------------------------------------------------------------


def test_instances_of_one_uid_with_different_content(tmp_path: Path) -> None:
    """Both are kept, and each has its own values and file; a change of one does not change the other."""
    small(1, SeriesDescription="first", KVP=1).save_as(tmp_path / "1.dcm")
    small(1, SeriesDescription="second", KVP=2).save_as(tmp_path / "2.dcm")
    with Database(tmp_path) as db:
        assert [(each.kind, each.path) for each in db.problems()] == [("duplicate", "1.dcm"), ("duplicate", "2.dcm")]
        one, two = sorted(db.instances(), key=lambda each: each.path)
        assert (one.KVP, two.KVP) == (1, 2)
        assert db.series()[0].SeriesDescription == ["first", "second"]
        one.KVP = 3
        db.save()
        assert (one.KVP, two.KVP) == (3, 2)
        assert dcmread(tmp_path / "1.dcm").KVP == 3
        assert dcmread(tmp_path / "2.dcm").KVP == 2


def test_a_study_of_several_patients(tmp_path: Path) -> None:
    """Each patient has its part of the study, with one warning for the study."""
    for number, patient in enumerate("AAB"):
        ds = small(number, PatientID=patient, PatientName=patient, StudyInstanceUID="1.2.3", SeriesInstanceUID="1.2.4")
        ds.save_as(tmp_path / f"{number}.dcm")
    with Database(tmp_path) as db:
        (problem,) = db.problems()
        assert (problem.kind, "1.2.3" in problem.message, "A,B" in problem.message) == (
            "different patients",
            True,
            True,
        )
        assert [(each.PatientID, len(each.instances())) for each in db.patients()] == [("A", 2), ("B", 1)]
        assert [len(each.instances()) for each in db.studies()] == [2, 1]
        db.studies(PatientID="B")[0].remove()
        db.save()
        assert db.problems() == []
        assert len(db.instances()) == 2


def test_instances_without_uids(tmp_path: Path) -> None:
    for number in range(3):
        ds = small(number)
        for keyword in ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID")[: number + 1]:
            ds.pop(keyword)
        ds.save_as(tmp_path / f"{number}.dcm", enforce_file_format=False)
    with Database(tmp_path) as db:
        found = {each.path: each.message for each in db.problems() if each.kind == "without UID"}
        assert found == {
            "0.dcm": "the file has no UID of its study",
            "1.dcm": "the file has no UID of its study and series",
            "2.dcm": "the file has no UID of its study and series and instance",
        }
        assert len(db.instances()) == 3
        assert sum(len(each.instances()) for each in db.series()) == 3
        db.series()[0].SeriesDescription = "changed"
        db.save()
        assert len(db.instances()) == 3


# -- indexes -------------------------------------------------------------------------------------------------------------


def test_an_index_that_another_program_locks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema, "_WAIT", 0.1)
    folder = write_tree(tmp_path / "data")
    Database(folder).close()
    other = sqlite3.connect(folder / ".dcmgen" / "index.sqlite", isolation_level=None)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("PRAGMA journal_mode = DELETE")
    other.execute("BEGIN EXCLUSIVE")
    try:
        with pytest.raises(DatabaseError, match="locked"):
            Database(folder)
    finally:
        other.close()
    with Database(folder) as db:
        assert len(db.instances()) == 16


def test_changes_of_an_index_of_an_older_version_are_kept(tmp_path: Path) -> None:
    folder = write_tree(tmp_path / "data")
    with Database(folder) as db:
        db.series()[0].SeriesDescription = "not saved"
    with sqlite3.connect(folder / ".dcmgen" / "index.sqlite") as connection:
        connection.execute("PRAGMA user_version = 1")
    connection.close()
    with Database(folder) as db:
        assert [each.kind for each in db.problems()] == ["index", "recovered", "recovered"]
        kept = [folder / each.path for each in db.problems() if each.kind == "recovered"]
        assert {dcmread(path).SeriesDescription for path in kept} == {"not saved"}
        assert len(db.instances()) == 16
        assert not db.has_changes()
    shutil.rmtree(folder / ".dcmgen")
    with Database(folder) as db:
        assert db.problems() == []
