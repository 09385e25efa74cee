"""Changes of records: values, copies, moves, new records; save and restore."""

from __future__ import annotations

import os
import resource
import signal
from pathlib import Path

import pytest

import dcmgen
from dcmgen import dcmread
from dcmgen.database import Database, Status, copy_to, group, merge, move_to
from dcmgen.errors import DatabaseError, DicomError, ElementValueError, KeywordError
from dcmgen.uid import MRImageStorage
from tests.database.folders import small, write_tree
from tests.database.test_index import as_nobody


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_tree(tmp_path / "data")


def contents(folder: Path) -> dict[str, bytes]:
    """Every file outside of hidden folders."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.relative_to(folder).parts[0].startswith(".")
    }


def pending(folder: Path) -> list[str]:
    return os.listdir(folder / ".dcmgen" / "changes")


# -- values ------------------------------------------------------------------------------------------------------------


def test_set_values(folder: Path) -> None:
    before = contents(folder)
    with Database(folder) as db:
        series = db.series()[0]
        instance = series.instances()[0]
        instance.EchoTime = 23.0
        assert (instance.EchoTime, series.EchoTime) == (23.0, 23.0)
        instance["KVP"] = 70
        instance[0x0018, 0x0081] = 24
        assert (instance.KVP, series.KVP, instance.EchoTime) == (70, [70, 110], 24)
        series[["SeriesDescription", (0x0008, 0x0060)]] = ["other", "MR"]
        assert {each.Modality for each in series.instances()} == {"MR"}
        assert series.SeriesDescription == "other"
        instance.KVP = None
        assert instance.KVP is None
        assert "KVP" not in instance.dataset()
        db.AccessionNumber = "A7"
        assert db.AccessionNumber == "A7"
        assert len(db.series(AccessionNumber="A7", match="all")) == 8
        assert db.series(SeriesDescription="other") == [series]
        assert db.has_changes()
        assert contents(folder) == before, "the files do not change before save"
        db.save()
        assert not db.has_changes()
        assert pending(folder) == []
        assert {*contents(folder)} == {*before}
        assert dcmread(folder / "1/1/1/1.dcm").EchoTime == 24
        assert db.scan().unchanged == 16


def test_identifiers_are_guarded(folder: Path) -> None:
    with Database(folder) as db:
        for keyword in ("PatientID", "StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID"):
            with pytest.raises(ValueError, match=r"copy_to\(\) or move_to\(\)"):
                setattr(db.instances()[0], keyword, "1.2.3")
            with pytest.raises(ValueError, match=keyword):
                db.patients()[0][["Rows", keyword]] = [1, "1"]
        assert not db.has_changes()


def test_values_that_cannot_be_set(folder: Path) -> None:
    with Database(folder) as db:
        series = db.series()[0]
        with pytest.raises(DicomError):
            series.Rows = "many"
        with pytest.raises(KeywordError, match="SeriesDescription"):
            series.SeriesDescriptio = "x"
        with pytest.raises(AttributeError, match="no attribute 'zoom'"):
            series.zoom = 1
        with pytest.raises(ElementValueError, match="2 elements and 1 values"):
            series[["Rows", "Columns"]] = [1]
        assert not db.has_changes()
        assert pending(folder) == []


def test_restore(folder: Path) -> None:
    before = contents(folder)
    with Database(folder) as db:
        tree = str(db)
        first, second = db.series()[:2]
        first.KVP = 1
        first.instances()[0].KVP = 2
        second.remove()
        db.patients()[1].remove()
        db.studies()[0].copy()
        db.new_patient(PatientName="New")
        assert str(db) != tree
        db.restore()
        assert str(db) == tree
        assert first.KVP == 110
        assert contents(folder) == before
        assert pending(folder) == []
        assert not db.has_changes()
    with Database(folder) as db:
        assert str(db) == tree


def test_save_and_restore_of_a_record(folder: Path) -> None:
    with Database(folder) as db:
        first, second = db.series()[:2]
        first.KVP = 1
        second.KVP = 2
        assert first.has_changes()
        first.save()
        assert not first.has_changes()
        assert second.has_changes()
        db.restore()
        assert (first.KVP, second.KVP) == (1, 120)
        first.KVP = 3
        second.KVP = 4
        second.restore()
        assert (first.KVP, second.KVP) == (3, 120)
        db.save()
    assert dcmread(folder / "1/1/1/1.dcm").KVP == 3
    assert dcmread(folder / "1/1/2/3.dcm").KVP == 120


def test_changes_outlive_the_process(folder: Path) -> None:
    db = Database(folder)
    db.series()[0].KVP = 1
    db.series()[1].remove()
    db.close()
    with Database(folder) as db:
        assert db.has_changes()
        assert db.series()[0].KVP == 1
        assert len(db.series()) == 7
        assert db.scan().unchanged == 16
        assert db.series()[0].KVP == 1
        assert db.close(save=False)
    with Database(folder) as db:
        assert (len(db.series()), db.series()[0].KVP) == (8, 110)


def test_close(folder: Path) -> None:
    db = Database(folder)
    db.series()[0].KVP = 1
    db.close(save=True)
    assert dcmread(folder / "1/1/1/1.dcm").KVP == 1

    class Answers:
        def __init__(self, *answers: str) -> None:
            self.answers = [*answers]

        def question(self, text: str, cancel: bool = False) -> str:
            assert text == "Save changes before closing?"
            assert cancel
            return self.answers.pop(0)

    db = Database(folder)
    dialog = Answers("Cancel", "No")
    db.dialog = dialog  # type: ignore[assignment]
    db.series()[0].KVP = 2
    assert not db.close()
    assert db.close()
    assert dcmread(folder / "1/1/1/1.dcm").KVP == 1
    assert dialog.answers == []


def test_memory(folder: Path) -> None:
    before = contents(folder)
    with Database(folder) as db:
        series = db.series()[0].read()
        for number, instance in enumerate(series.instances()):
            instance.KVP = number
            instance.EchoTime = number
        assert pending(folder) == [] if (folder / ".dcmgen/changes").exists() else True
        assert series.KVP == [0, 1]
        assert len(db.instances(KVP=1)) == 1
        series.KVP = 5
        series.clear()
        assert len(pending(folder)) == 2
        assert series.KVP == 5
        series.read()
        series.KVP = 6
        db.restore()
        assert series.KVP == 110
        assert contents(folder) == before


def test_a_file_without_a_row_that_was_changed_outside(folder: Path) -> None:
    with Database(folder) as db:
        os.unlink(folder / "1/1/1/1.dcm")
        with pytest.raises(OSError, match=r"1\.dcm"):
            db.series()[0].KVP = 1
        assert not db.has_changes()
        assert pending(folder) == []


# -- the tree ----------------------------------------------------------------------------------------------------------


def test_remove(folder: Path) -> None:
    with Database(folder) as db:
        instance, other = db.series()[0].instances()
        instance.remove()
        assert db.series()[0].instances() == [other]
        assert not instance.exists()
        db.studies()[1].remove()
        db.patients()[1].remove()
        assert [len(each) for each in (db.patients(), db.studies(), db.series(), db.instances())] == [1, 1, 2, 3]
        other.remove()
        assert len(db.series()) == 1, "a series without instances is no longer listed"
        assert len(contents(folder)) == 16
        db.save()
        assert len(contents(folder)) == 2
        assert db.scan().unchanged == 2


def test_move(folder: Path) -> None:
    with Database(folder) as db:
        doe, roe = db.patients()
        doe.PatientBirthDate = "19500101"
        roe.PatientBirthDate = None
        roe.PatientSex = "M"
        study = doe.studies()[0]
        assert study.move_to(roe) is study
        assert (study.parent, len(doe.studies()), len(roe.studies())) == (roe, 1, 3)
        assert (study.PatientName, study.PatientID, study.PatientSex) == ("Roe^Richard", "2", "M")
        assert study.PatientBirthDate is None, "not that of another patient"
        assert study.StudyInstanceUID == "1.2.1.1"
        assert study.StudyDescription == "Study 1"
        series = study.series()[0]
        series.move_to(doe.studies()[0])
        assert (series.StudyInstanceUID, series.SeriesInstanceUID) == ("1.2.1.2", "1.2.1.1.1")
        instance = series.instances()[0]
        instance.move_to(db.series()[-1])
        assert len(series.instances()) == 1
        with pytest.raises(DatabaseError, match="cannot be in"):
            series.move_to(roe)
        db.save()
        assert {dcmread(folder / f"1/1/2/{n}.dcm").PatientID for n in (3, 4)} == {"2"}
    with Database(folder) as db:
        db.scan(full=True)
        assert len(db.instances()) == 16
        assert db.problems() == []


def test_restore_of_a_move_from_both_sides(folder: Path) -> None:
    for side in (0, 1):
        with Database(folder) as db:
            tree = str(db)
            doe, roe = db.patients()
            doe.studies()[0].move_to(roe)
            assert (doe, roe)[side].has_changes()
            (doe, roe)[side].restore()
            assert str(db) == tree
            assert not db.has_changes()


def test_copy(folder: Path) -> None:
    with Database(folder) as db:
        doe, roe = db.patients()
        study = doe.studies()[0]
        copy = study.copy(StudyDescription="again")
        assert copy.parent == doe
        assert copy.StudyInstanceUID != study.StudyInstanceUID
        assert (copy.StudyDescription, study.StudyDescription) == ("again", "Study 1")
        assert [len(each.instances()) for each in copy.series()] == [2, 2]
        assert not {*copy.SeriesInstanceUID} & {*study.SeriesInstanceUID}
        assert not {*copy.SOPInstanceUID} & {*study.SOPInstanceUID}
        pasted = study.copy().move_to(roe)
        other = study.copy_to(roe)
        assert pasted.PatientName == other.PatientName == "Roe^Richard"
        assert len(study.instances()) == 4
        patient = doe.copy(PatientID="9", PatientName="Clone")
        assert (patient.PatientID, len(patient.instances())) == ("9", 12)
        with Database(index=None) as memory:
            there = doe.copy_to(memory)
            assert len(memory.instances()) == len(there.instances()) == 12
        db.save()
        assert len(contents(folder)) == 16 + 3 * 4 + 12
        file = dcmread(copy.instances()[0].path)
        assert file.file_meta.MediaStorageSOPInstanceUID == file.SOPInstanceUID


def test_a_copy_in_an_empty_series_keeps_the_attributes_of_its_series(folder: Path, tmp_path: Path) -> None:
    with Database(folder) as db:
        first, second = db.patients()
        source = first.instances()[0]
        target = second.new_study().new_series(SeriesDescription="new")
        copy = source.copy_to(target)
        assert copy.PatientName == second.PatientName
        assert copy.SeriesDescription == "new"
        for keyword in ("Modality", "FrameOfReferenceUID", "Manufacturer"):
            assert source[keyword]
            assert copy[keyword] == source[keyword]
        for number, modality in enumerate(("MR", "PT")):
            small(100 + number, Modality=modality).save_as(tmp_path / f"{modality}.dcm")
        target = second.new_study().new_series()
        target.import_dicom([tmp_path / "MR.dcm", tmp_path / "PT.dcm"])
        assert target.Modality == "MR", "one series has one modality"
        source.PixelPaddingValue = 5
        assert target.instances()[0].copy_to(source.series()).PixelPaddingValue is None


def test_an_export_does_not_end_the_exclusion_of_other_processes(folder: Path, tmp_path: Path) -> None:
    with Database(folder) as db:
        db.series()[0].KVP = 1
        db.save(tmp_path / "out")
        assert db.has_changes()
        with Database(folder) as other, pytest.raises(DatabaseError, match="another process"):
            other.series()[0].KVP = 2


def test_new_records(folder: Path) -> None:
    with Database(folder) as db:
        patient = db.new_patient(PatientName="New^Name", PatientID="77")
        study = patient.new_study(StudyDescription="Visit", StudyDate="20250101")
        series = study.new_series()
        assert (series.PatientName, series.StudyDescription, series.SeriesDescription) == (
            "New^Name", "Visit", "New Series",
        )  # fmt: skip
        assert (series.SeriesNumber, study.new_child().SeriesNumber) == (1, 2)
        assert series in db.series(StudyDescription="Visit")
        assert series in db.series(sortby="SeriesNumber")
        assert db.patients(PatientID="77") == [patient]
        assert series.empty()
        assert series.exists()
        with pytest.raises(DatabaseError, match="already"):
            db.new_patient(PatientID="77")
        sibling = series.new_sibling(SeriesDescription="S")
        assert (sibling.parent, sibling.SeriesDescription) == (study, "S")
        pibling = series.new_pibling(StudyDescription="P")
        assert (pibling.parent, pibling.StudyDescription) == (patient, "P")
        assert series.parent().new_sibling().parent == patient
        moved = db.series()[0].copy_to(pibling)
        assert (moved.StudyDescription, moved.PatientName, moved.PatientID) == ("P", "New^Name", "77")
        instance = series.new_instance(SliceLocation=3)
        assert (instance.PatientName, instance.SliceLocation, instance.SOPClassUID) == ("New^Name", 3, MRImageStorage)
        assert (instance.InstanceNumber, series.new_instance().InstanceNumber) == (1, 2)
        sibling.SeriesDescription = "T"
        assert sibling.SeriesDescription == "T"
        tree = str(db)
        db.save()
    with Database(folder) as db:
        assert str(db) == tree
        db.scan(full=True)
        assert str(db) == tree


def test_empty_records_are_copied_moved_and_removed(folder: Path) -> None:
    with Database(folder) as db:
        doe, roe = db.patients()
        study = doe.new_study(StudyDescription="Empty")
        study.new_series(SeriesDescription="Inside")
        copy = study.copy_to(roe)
        assert [each.SeriesDescription for each in copy.series()] == ["Inside"]
        assert copy.PatientName == "Roe^Richard"
        study.move_to(roe)
        assert len(doe.studies()) == 2
        assert len(roe.studies(StudyDescription="Empty")) == 2
        study.remove()
        assert roe.studies(StudyDescription="Empty") == [copy]
        db.restore()
        assert roe.studies(StudyDescription="Empty") == []


def test_missing_levels_are_created() -> None:
    with Database() as db:
        series = db.new_series(PatientName="A", StudyDescription="B", SeriesDescription="C")
        assert (series.PatientName, series.StudyDescription, series.SeriesDescription) == ("A", "B", "C")
        assert series.studies().StudyDescription == "B"
        assert db.new_instance().PatientName == "New Patient"


def test_merge_and_group(folder: Path) -> None:
    with Database(folder) as db:
        doe, roe = db.patients()
        merged = merge(doe.studies())
        assert len(merged.series()) == 4
        assert len(doe.studies()) == 3
        merge(roe.studies(), roe.studies()[0], inplace=True)
        assert [len(each.series()) for each in roe.studies()] == [4]
        grouped = group([*roe.series()[:2]], inplace=True)
        assert [len(each.series()) for each in roe.studies()] == [2, 2]
        assert grouped.parent == roe
        assert len(copy_to(doe.studies()[:2], roe)) == 2
        assert move_to(doe.studies()[0], roe)[0].parent == roe
        with pytest.raises(DatabaseError, match="no records"):
            merge([])


def test_import_and_export(folder: Path, tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.mkdir()
    small(50, PatientID="5").save_as(source / "a.dcm")
    small(51, PatientID="5").save_as(source / "b.dcm")
    before = contents(source)
    with Database(folder) as db:
        assert len(db.import_dicom([source / "a.dcm"])) == 1
        assert len(db.import_dicom(source)) == 1, "what is there is skipped"
        assert db.patients(PatientID="5")
        study = db.studies()[0]
        paths = study.export_as_dicom(tmp_path / "out")
        assert sorted(dcmread(path).SOPInstanceUID for path in paths) == sorted(study.SOPInstanceUID)
        small(60).save_as(source / "c.dcm")
        (instance,) = db.series()[0].import_dicom([source / "c.dcm"])
        assert (instance.PatientID, instance.SeriesInstanceUID) == ("1", "1.2.1.1.1")
        with pytest.raises(DicomError):
            db.import_dicom([source / "a.dcm", __file__])
        os.unlink(source / "c.dcm")
    assert contents(source) == before


# -- in memory ---------------------------------------------------------------------------------------------------------


def test_a_database_in_memory(tmp_path: Path) -> None:
    with dcmgen.database() as db:
        series = db.new_series(PatientName="A")
        instance = series.new_instance(small(1))
        instance.KVP = 5
        assert (series.KVP, instance.path, db.path) == (5, "", "")
        db.save()
        instance.KVP = 6
        series.new_instance(small(2))
        db.restore()
        assert (series.KVP, len(series.instances())) == (5, 1)
        instance.KVP = 7
        series.save(tmp_path / "kept")
        assert db.path == str(tmp_path / "kept")
        assert dcmread(instance.path).KVP == 7
        assert instance.PatientName == "A"
        instance.KVP = 8
        db.save()
    with Database(tmp_path / "kept") as db:
        assert db.series()[0].KVP == 8
        assert db.scan().unchanged == 1


def test_messages(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    with Database() as db:
        series = db.new_series()
        series.message("hello")
        series.progress(3, 8, "working")
        assert capsys.readouterr().out == "hello\nworking [ 37 %]\n"
        series.mute()
        series.message("hello")
        series.progress(1, 2)
        assert capsys.readouterr().out == ""
        series.unmute()

        class Bar(Status):
            seen: list[str] = []  # noqa: RUF012

            def message(self, text: str) -> None:
                self.seen.append(text)

        series.status = Bar()
        db.message("to the bar")
        assert Bar.seen == ["to the bar"]
        answers = iter(["what", "c"])
        monkeypatch.setattr("builtins.input", lambda _: next(answers))
        assert series.dialog.question("Go on?", cancel=True) == "Cancel"


# -- failures ----------------------------------------------------------------------------------------------------------


def test_two_processes(folder: Path) -> None:
    writer, reader = Database(folder), Database(folder)
    try:
        writer.series()[0].KVP = 1
        assert reader.series()[0].KVP == 1
        with pytest.raises(DatabaseError, match="another process"):
            reader.series()[1].KVP = 2
        with pytest.raises(DatabaseError, match="another process"):
            reader.scan()
        with Database(folder) as third:
            assert third.series()[0].KVP == 1
        writer.save()
        reader.series()[1].KVP = 2
        with pytest.raises(DatabaseError, match="another process"):
            writer.series()[1].KVP = 3
        assert reader.series()[0].KVP == 1
    finally:
        writer.close()
        reader.close()


def test_read_only_databases_refuse_changes(folder: Path) -> None:
    Database(folder).close()
    with Database(folder, read_only=True) as db:
        for change in (db.remove, db.series()[0].copy, db.new_patient, lambda: setattr(db, "KVP", 1)):
            with pytest.raises(DatabaseError, match="read-only"):
                change()


def test_a_folder_that_became_read_only(folder: Path) -> None:
    def check() -> None:
        with Database(folder) as db:
            db.series()[0].KVP = 1
            os.chmod(folder / "1/1/1", 0o500)
            with pytest.raises(DatabaseError, match="could not be saved"):
                db.save()
            assert db.series()[0].KVP == 1
        with pytest.raises(DatabaseError, match="could not be saved"):
            Database(folder)
        os.chmod(folder / "1/1/1", 0o700)
        with Database(folder) as db:
            assert not db.has_changes()
        assert dcmread(folder / "1/1/1/1.dcm").KVP == 1

    as_nobody(folder, check)


def test_a_full_disk(folder: Path) -> None:
    """No file can grow beyond a limit, which also stops the index."""
    Database(folder).close()
    before = contents(folder)
    child = os.fork()
    if child == 0:
        code = 1
        try:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            db = Database(folder)
            resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
            for change in (lambda: setattr(db, "KVP", 1), db.remove, db.new_patient):
                with pytest.raises((OSError, DicomError)):
                    change()
            assert pending(folder) == []
            code = 0
        except BaseException:
            import traceback

            traceback.print_exc()
        finally:
            os._exit(code)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert contents(folder) == before
    with Database(folder) as db:
        assert not db.has_changes()
        assert len(db.instances(KVP=[110, 120])) == 16


def test_a_lost_index_does_not_lose_changes(folder: Path) -> None:
    with Database(folder) as db:
        db.series()[0].KVP = 1
    index = folder / ".dcmgen" / "index.sqlite"
    index.write_bytes(b"x" * 5000)
    for suffix in ("-wal", "-shm"):
        index.with_name(index.name + suffix).unlink(missing_ok=True)
    with Database(folder) as db:
        assert [each.kind for each in db.problems()] == ["index", "recovered", "recovered"]
        kept = [dcmread(folder / each.path) for each in db.problems() if each.path]
        assert {each.KVP for each in kept} == {1}
        assert len(db.instances()) == 16


def test_the_text_of_a_record_of_a_closed_database(folder: Path) -> None:
    with Database(folder) as db:
        series = db.series()[0]
    assert repr(series) == "<Series: the database is closed>"
