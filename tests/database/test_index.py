"""The index: it follows the files, survives damage, and lists everything that is not an instance."""

from __future__ import annotations

import os
import shutil
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import dcmgen
from dcmgen import create, dcmread, examples
from dcmgen.database import Database, ScanResult
from dcmgen.errors import DatabaseError
from tests.data import corpus_files, pydicom_files
from tests.database.folders import small, write_tree

AS_NOBODY = 65534


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_tree(tmp_path / "data")


def index_of(folder: Path) -> Path:
    return folder / ".dcmgen" / "index.sqlite"


def test_the_first_opening_reads_all_files_and_the_next_one_none(folder: Path) -> None:
    with dcmgen.database(folder) as db:
        assert db.last_scan == ScanResult(16, 0, 0, 0, 0, 0)
        tree = str(db)
    assert index_of(folder).exists()
    shutil.move(folder / "1", folder.parent / "away")
    with dcmgen.database(folder) as db:
        assert db.last_scan is None
        assert str(db) == tree


def test_a_scan_reads_only_what_changed(folder: Path) -> None:
    with Database(folder) as db:
        os.unlink(folder / "1/1/1/1.dcm")
        small(99, PatientID="3").save_as(folder / "new.dcm")
        ds = dcmread(folder / "2/1/1/9.dcm")
        ds.SeriesDescription = "changed"
        ds.save_as(folder / "2/1/1/9.dcm")
        assert db.scan() == ScanResult(added=1, changed=1, removed=1, unchanged=14, skipped=0, unreadable=0)
        assert len(db.instances()) == 16
        assert [each.SOPInstanceUID for each in db.instances(SeriesDescription="changed")] == [ds.SOPInstanceUID]
        assert len(db.patients()) == 3
        assert db.scan() == ScanResult(0, 0, 0, 16, 0, 0)
        assert db.scan(full=True) == ScanResult(0, 16, 0, 0, 0, 0)


def test_a_file_of_the_same_size_and_time_is_noticed_by_its_inode(folder: Path) -> None:
    with Database(folder) as db:
        path = folder / "1/1/1/1.dcm"
        before = os.stat(path)
        ds = dcmread(path)
        ds.SeriesDescription = "T9"
        ds.save_as(path)
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
        assert os.stat(path).st_size == before.st_size
        assert db.scan().changed == 1
        assert db.series(SeriesDescription="T9")


def test_records_without_files_are_forgotten(folder: Path) -> None:
    with Database(folder) as db:
        shutil.rmtree(folder / "1")
        assert db.scan().removed == 8
        assert [each.PatientID for each in db.patients()] == ["2"]
        assert [row["PatientID"] for row in db.query("SELECT * FROM patients")] == ["2"]


@pytest.mark.parametrize("how", ["threads", "processes"])
def test_a_parallel_scan_finds_the_same(folder: Path, how: str) -> None:
    with Database(folder, index=folder.parent / "one.sqlite") as db:
        expected = str(db)
    if how == "threads":
        with ThreadPoolExecutor(2) as pool, Database(folder, index=folder.parent / "two.sqlite", workers=pool) as db:
            assert str(db) == expected
    else:
        with Database(folder, index=folder.parent / "two.sqlite", workers=2) as db:
            assert str(db) == expected
    assert not index_of(folder).exists()


def test_progress(folder: Path) -> None:
    seen: list[int] = []
    Database(folder, progress=seen.append).close()
    assert seen == [16]


def test_files_of_every_kind_are_instances(tmp_path: Path) -> None:
    kinds = create.iods()
    for name in ("CT Image", "Enhanced MR Image", "Segmentation", "RT Plan", "Basic Text SR", "12-Lead ECG"):
        create.example(kinds[name]).save_as(tmp_path / f"{name}.dcm")
    with Database(tmp_path) as db:
        assert len(db.instances()) == 6
        assert not [each for each in db.problems() if each.kind == "unreadable"]


def test_real_files_are_instances_or_problems() -> None:
    files = [*corpus_files(), *pydicom_files()]
    with Database() as db:
        assert db.series() == []
    for folder in {each.parent for each in files}:
        with Database(folder, read_only=True) as db:
            unreadable = {each.path for each in db.problems() if each.kind == "unreadable"}
            assert db.last_scan is not None
            assert len(db.instances(sort=False)) + len(unreadable) + len(db.skipped()) == db.last_scan.added
            for instance in db.instances()[:20]:
                ds = instance.dataset()
                for keyword in ("PatientName", "SeriesDescription", "InstanceNumber", "Rows"):
                    assert (
                        (instance[keyword] in (None, ""))
                        if ds.get(keyword) in (None, "", [])
                        else (instance[keyword] == ds.get(keyword))
                    )


def test_what_is_not_an_instance_is_listed(folder: Path) -> None:
    (folder / "notes.txt").write_text("not DICOM")
    (folder / "empty").touch()
    cut = (folder / "1/1/1/1.dcm").read_bytes()[:300]
    (folder / "cut.dcm").write_bytes(cut)
    shutil.copy(examples.get_path("dicomdir"), folder / "DICOMDIR")
    with Database(folder) as db:
        found = {each.path: each for each in db.problems()}
        assert db.skipped() == ["DICOMDIR", "empty", "notes.txt"]
        assert not found.keys() & {*db.skipped()}
        assert db.last_scan
        assert db.last_scan.skipped == 3
        assert len(db.instances(SOPInstanceUID="1.2.826.0.1.9.*")) == 0
        assert len(db.instances()) + sum(each.kind == "unreadable" for each in found.values()) == 17


def test_duplicates_are_kept_and_listed(folder: Path) -> None:
    ds = dcmread(folder / "1/1/1/1.dcm")
    ds.SeriesDescription = "other"
    ds.save_as(folder / "again.dcm")
    with Database(folder) as db:
        assert len(db.instances(SOPInstanceUID=ds.SOPInstanceUID)) == 2
        assert [each.path for each in db.problems() if each.kind == "duplicate"] == ["1/1/1/1.dcm", "again.dcm"]


def test_contradictions_are_listed(tmp_path: Path) -> None:
    small(1, StudyInstanceUID="1.2.3", PatientID="A", PatientName="One").save_as(tmp_path / "1.dcm")
    small(2, StudyInstanceUID="1.2.3", PatientID="B", PatientName="Two").save_as(tmp_path / "2.dcm")
    small(3, StudyInstanceUID="1.2.4", PatientID="B", PatientName="Three").save_as(tmp_path / "3.dcm")
    nothing = small(4, PatientID="", PatientName="Nobody")
    del nothing.SeriesInstanceUID
    nothing.save_as(tmp_path / "4.dcm")
    small(5, PatientID="", PatientName="Somebody").save_as(tmp_path / "5.dcm")
    with Database(tmp_path) as db:
        messages = sorted(str(each) for each in db.problems())
        assert (
            messages
            == [
                "different patients: the patient B has several names: Three,Two",
                "different patients: the study 1.2.3 has instances of several patients: A,B",
                f"different patients: the study {nothing.StudyInstanceUID} has instances of several patients: ",
                "without UID: 4.dcm: the file has no UID of its series",
            ]
            or "Two,Three" in messages[0]
        )
        assert len(db.patients(PatientID=None)) == 2, "patients without ID are separated by their names"
        assert len(db.studies(StudyInstanceUID="1.2.3")) == 2
        assert [each.PatientName for each in db.instances(SeriesInstanceUID=None)] == ["Nobody"]


def test_a_value_that_cannot_be_decoded_does_not_hide_the_file(tmp_path: Path) -> None:
    small(1).save_as(tmp_path / "1.dcm")
    data = (tmp_path / "1.dcm").read_bytes()
    at = data.index(b"\x28\x00\x10\x00US\x02\x00")
    (tmp_path / "1.dcm").write_bytes(data[: at + 6] + b"\x01\x00" + data[at + 9 :])
    with Database(tmp_path) as db:
        assert len(db.instances()) == 1
        assert [each.kind for each in db.problems()] == ["repaired"]


# -- odd folders -------------------------------------------------------------------------------------------------------


def test_odd_names_links_and_pipes(folder: Path) -> None:
    name = os.fsencode(folder) + b"/na\xefve.dcm"
    small(99, SeriesDescription="odd").save_as(os.fsdecode(name))
    (folder / "circle").symlink_to(folder)
    (folder / "broken").symlink_to("nowhere")
    os.mkfifo(folder / "pipe")
    with Database(folder) as db:
        assert len(db.instances()) == 17
        (odd,) = db.instances(SeriesDescription="odd")
        assert os.fsencode(odd.path) == name
        assert odd.KVP == 70, "read from the file"
        assert db.scan().unchanged == 17


def test_empty_and_missing_folders(tmp_path: Path) -> None:
    with Database(tmp_path / "new") as db:
        assert db.patients() == []
        assert db.print() is None
    assert (tmp_path / "new").is_dir()
    with pytest.raises(DatabaseError, match="does not exist"):
        Database(tmp_path / "missing", read_only=True)
    (tmp_path / "file").touch()
    with pytest.raises(DatabaseError, match="a database is a folder"):
        Database(tmp_path / "file")


def test_a_folder_that_cannot_be_listed_loses_nothing(folder: Path) -> None:
    def check() -> None:
        with Database(folder) as db:
            os.chmod(folder / "1", 0)
            try:
                result = db.scan()
            finally:
                os.chmod(folder / "1", 0o700)
            assert result.removed == 0
            assert result.unreadable == 1
            assert len(db.instances()) == 16
            assert [(each.kind, each.path) for each in db.problems()] == [("unreadable", "1")]
            db.scan()
            assert db.problems() == []

    as_nobody(folder, check)


def as_nobody(folder: Path, check: object) -> None:
    """Run a check in a process whose rights are limited."""
    if os.geteuid() != 0:
        check()  # type: ignore[operator]
        return
    for below in [folder.parent, folder, *folder.rglob("*")]:
        os.chown(below, AS_NOBODY, AS_NOBODY)
    for above in folder.parent.parents:
        if above != Path("/") and not os.stat(above).st_mode & 1:
            os.chmod(above, os.stat(above).st_mode | 0o11)
    child = os.fork()
    if child == 0:
        code = 1
        try:
            os.setgid(AS_NOBODY)
            os.setuid(AS_NOBODY)
            check()  # type: ignore[operator]
            code = 0
        except BaseException:
            import traceback

            traceback.print_exc()
        finally:
            os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


@pytest.mark.parametrize("with_index", [True, False])
def test_read_only_media(folder: Path, with_index: bool) -> None:
    if with_index:
        Database(folder).close()

    def check() -> None:
        for below in [folder, *(each for each in folder.rglob("*") if each.is_dir())]:
            os.chmod(below, 0o500)
        with Database(folder) as db:
            assert db.is_read_only
            assert (db.last_scan is None) == with_index
            assert len(db.instances(SeriesDescription="T1")) == 8
            assert len(db.instances(KVP=110)) == 8

    as_nobody(folder, check)


# -- indexes of others ---------------------------------------------------------------------------------------------------


def test_a_damaged_index_is_created_again(folder: Path) -> None:
    Database(folder).close()
    index_of(folder).write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)
    with Database(folder) as db:
        assert len(db.instances()) == 16
        assert [each.kind for each in db.problems()] == ["index"]
    assert index_of(folder).with_name("index.sqlite.old").exists()
    with Database(folder) as db:
        assert db.problems() == []


def test_an_index_of_an_older_version_is_created_again(folder: Path) -> None:
    Database(folder).close()
    with sqlite3.connect(index_of(folder)) as connection:
        connection.execute("PRAGMA user_version = 0")
    connection.close()
    with Database(folder) as db:
        assert "old version 0" in db.problems()[0].message
        assert len(db.instances()) == 16


def test_an_index_of_a_newer_version_is_refused(folder: Path) -> None:
    Database(folder).close()
    with sqlite3.connect(index_of(folder)) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(DatabaseError, match="version 99"):
        Database(folder)


def test_the_file_of_another_program_is_not_touched(folder: Path) -> None:
    other = folder.parent / "other.sqlite"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE mine (x)")
    connection.close()
    before = other.read_bytes()
    with pytest.raises(DatabaseError, match="not an index of dcmgen"):
        Database(folder, index=other)
    assert other.read_bytes() == before
    other.write_text("a letter" * 500)
    with pytest.raises(DatabaseError, match="damaged"):
        Database(folder, index=other)
    assert other.read_text() == "a letter" * 500


def test_a_closed_database(folder: Path) -> None:
    db = Database(folder)
    db.close()
    assert db.close()
    assert repr(db) == "<Database: closed>"
    with pytest.raises(DatabaseError, match="closed"):
        db.series()
