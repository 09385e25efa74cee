"""Calls of dbdicom's guide "Getting started", which docs/coming-from-dbdicom.md lists."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import dcmgen.database as db
from dcmgen import dcmread
from tests.database.folders import write_tree


@pytest.fixture
def database(tmp_path: Path) -> db.Database:
    return db.database(write_tree(tmp_path / "data"))


def test_open_look_close(database: db.Database, capsys: pytest.CaptureFixture[str]) -> None:
    database.print()
    first = capsys.readouterr().out
    assert first.startswith("---------- DICOM FOLDER --------------\nDATABASE: ")
    path = database.path
    database.scan()
    assert database.close()
    again = db.database(path)
    again.print()
    assert capsys.readouterr().out == first
    again.close()
    assert db.database().patients() == []


def test_tree(database: db.Database) -> None:
    assert [len(each()) for each in (database.patients, database.studies, database.series, database.instances)] == [
        2, 4, 8, 16,
    ]  # fmt: skip
    patient = database.patients()[0]
    study = patient.studies()[0]
    series = study.series()[0]
    assert len(study.instances()) == 4
    assert series.patients() == patient
    assert series.parent() == series.parent == study
    assert patient.children() == patient.studies()


def test_find(database: db.Database) -> None:
    assert len(database.instances(PatientName="Doe^Jane")) == 8
    assert len(database.instances(PatientName="Doe^Jane", SeriesDescription="T1")) == 4
    assert len(database.studies(PatientName="Doe^Jane", KVP=110)) == 2
    assert len(database.patients()[0].children(StudyDescription="Study 1")) == 1


def test_remove_move_copy(database: db.Database) -> None:
    first, second = database.patients()
    study = first.studies()[0]
    study.copy().move_to(second)
    assert (len(first.studies()), len(second.studies())) == (2, 3)
    assert study.copy_to(second).PatientName == second.PatientName
    assert study.move_to(second).patients() == second
    study.remove()
    database.instances()[0].remove()
    second.series()[0].remove()
    second.remove()
    assert database.patients() == [first]


def test_create() -> None:
    database = db.database()
    for name in ("James Brown", "John Dory"):
        patient = database.new_patient(PatientName=name)
        for description in ("Baseline", "Followup"):
            study = patient.new_study(StudyDescription=description)
            for label in ("Localizer", "T2w"):
                study.new_series(SeriesDescription=label)
    assert [len(each()) for each in (database.patients, database.studies, database.series, database.instances)] == [
        2, 4, 8, 0,
    ]  # fmt: skip
    series = database.series()[0]
    assert series.new_sibling().parent == series.parent
    study = series.new_pibling(StudyDescription="Extra", StudyDate="20260101")
    assert series.copy_to(study).StudyDescription == "Extra"
    assert study.new_child().new_instance().StudyDate == "20260101"
    assert series.parent().new_sibling().patients() == series.patients()


def test_import_and_export(database: db.Database, tmp_path: Path) -> None:
    paths = database.studies()[0].export_as_dicom(tmp_path / "out")
    other = db.database(tmp_path / "other")
    other.import_dicom(paths)
    assert len(other.instances()) == 4


def test_attributes(database: db.Database) -> None:
    study = database.studies()[0]
    instance = study.instances()[0]
    assert instance.Rows == instance["Rows"] == instance[0x0028, 0x0010] == 4
    assert study.SeriesDescription == ["T1", "T2"]
    assert instance[["Rows", (0x0028, 0x0010)]] == [4, 4]
    assert database.patients()[0][["Rows", (0x0020, 0x0011)]] == [4, [1, 2]]
    instance.EchoTime = 23.0
    instance["EchoTime"] = 24.0
    instance[0x0018, 0x0081] = 25.0
    instance[["EchoTime", "FlipAngle"]] = [26.0, 20]
    assert (instance.EchoTime, instance.FlipAngle) == (26, 20)
    study.EchoTime = 1
    assert study.EchoTime == 1


def test_save_and_restore(database: db.Database) -> None:
    first, second = database.series()[:2]
    first.read()
    first.KVP = 1
    first.clear()
    second.KVP = 2
    first.save()
    second.restore()
    assert (first.KVP, second.KVP) == (1, 120)
    second.KVP = 3
    database.restore()
    assert second.KVP == 120
    database.studies()[0].KVP = 4
    database.save()
    assert dcmread(first.instances()[0].path).KVP == 4


def test_arrays(database: db.Database) -> None:
    series = database.series()[0]
    array, header = series.array(["SliceLocation", "KVP"])
    assert (array.shape, header.shape) == ((2, 1, 1, 6, 4), (2, 1, 1))
    assert series.array()[0].shape == (2, 6, 4)
    assert series.array(["SliceLocation", "KVP"], pixels_first=True)[0].shape == (6, 4, 2, 1, 1)
    assert [each.KVP for each in header[:, 0, 0]] == [110, 110]
    series.set_array(array.max(axis=0), header[0])
    assert (series.array()[0][0] == array.max(axis=0)[0, 0]).all()
    series.set_array(np.zeros((3, 6, 4)))
    assert len(series.subseries(KVP=110).instances()) == 3


def test_exports(database: db.Database, tmp_path: Path) -> None:
    study = database.studies()[0]
    assert len(study.export_as_csv(tmp_path / "csv")) == 4
    assert len(study.export_as_png(tmp_path / "png")) == 4
    assert len(study.export_as_nifti(tmp_path / "nifti")) >= 2
    series = study.series()[0]
    (path,) = series.export_as_npy(tmp_path / "npy")
    assert np.load(path).shape == (2, 6, 4)
    (path,) = series.export_as_npy(tmp_path / "npy", sortby=["SliceLocation", "AcquisitionTime"])
    assert np.load(path).shape == (2, 1, 1, 6, 4)


def test_custom_attributes(database: db.Database) -> None:
    series = database.series()[0]
    image = series.instances()[0]
    image.colormap = "YlGnBu"
    assert (image.colormap, series.colormap) == ("YlGnBu", "YlGnBu")
    series.colormap = "Oranges"
    assert (image.colormap, series.colormap, series.Modality) == ("Oranges", "Oranges", "CT")


def test_mapping(tmp_path: Path) -> None:
    database = db.database(tmp_path / "data")
    study = database.new_patient(PatientName="Doe").new_study()
    series, target = study.zeros((4, 8, 8)), study.zeros((2, 4, 4))
    target.affine_matrix = np.diag([2.0, 2, 2, 1])
    series.affine_matrix = np.eye(4)
    series.FrameOfReferenceUID = target.FrameOfReferenceUID
    for overlay in (series.map_to(target), series.map_mask_to(target)):
        assert (overlay.Rows, len(overlay.instances()), overlay.studies()) == (4, 2, study)
        assert (overlay.affine_matrix == target.affine_matrix).all()


def test_from_scratch(tmp_path: Path) -> None:
    series = db.series(np.arange(24).reshape(2, 3, 4))
    series.PatientName = "James Brown"
    assert (series.patients().PatientName, series.Columns, series.Rows) == ("James Brown", 3, 4)
    series.save(tmp_path / "out")
    assert len(db.database(tmp_path / "out").instances()) == 2
    study = db.database().new_patient(PatientName="John Dory").new_study(StudyDescription="Baseline")
    zero = study.zeros((10, 128, 192), dtype="mri")
    assert (len(zero.instances()), zero.Columns, zero.Rows, zero.PatientName) == (10, 128, 192, "John Dory")
    assert db.series((10, 128, 192)).array()[0].shape == (10, 128, 192)


def test_messages(database: db.Database, capsys: pytest.CaptureFixture[str]) -> None:
    series = database.series()[0]
    series.message("text")
    series.progress(1, 4, "text")
    series.mute()
    series.message("text")
    series.unmute()
    assert capsys.readouterr().out == "text\ntext [ 25 %]\n"
    assert series.status is database.status
    assert callable(series.dialog.question)
