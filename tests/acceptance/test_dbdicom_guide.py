"""The steps of dbdicom's guide "Getting started" in its order, as one program; the folder is the only input."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import dcmgen.database as db
from dcmgen import dcmread
from tests.database.folders import small

PATIENTS = ("James Brown", "John Dory")
STUDIES = ("Baseline", "Followup")
ANGLES = (10, 20, 30)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two patients with two studies, each with a localizer, and a series of two slices with three flip angles."""
    number = 0
    for patient, name in enumerate(PATIENTS):
        for study, description in enumerate(STUDIES):
            for series, label in enumerate(("Localizer", "Dixon")):
                for place in range(2):
                    for angle in ANGLES[: 3 if series else 1]:
                        number += 1
                        ds = small(
                            number,
                            PatientID=str(patient),
                            PatientName=name,
                            StudyInstanceUID=f"1.2.{patient}.{study}",
                            StudyDescription=description,
                            ReferringPhysicianName="Dr. No" if study else "Dr. Who",
                            SeriesInstanceUID=f"1.2.{patient}.{study}.{series}",
                            SeriesNumber=series + 1,
                            SeriesDescription=label,
                            SliceLocation=3.0 * place,
                            ImagePositionPatient=[0.0, 0.0, 3.0 * place],
                            FlipAngle=angle,
                            RepetitionTime=5 if angle < 30 else 9,
                            ImageType=["ORIGINAL", "PRIMARY", "P" if angle == 30 else "M"],
                        )
                        ds.set_pixel_data((1000 * place + angle + np.arange(24).reshape(4, 6)).astype(np.uint16))
                        path = tmp_path / "data" / name / description / f"{number}.dcm"
                        path.parent.mkdir(parents=True, exist_ok=True)
                        ds.save_as(path)
    return tmp_path / "data"


def test_walk_through(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    # open and look
    database = db.database(folder)
    database.print()
    shown = capsys.readouterr().out
    assert shown.count("PATIENT [") == 2
    assert "      SERIES [1]: Series 002 [Dixon]\n        Nr of instances: 6\n" in shown
    database.close()
    database = db.database(folder)

    # move through the tree
    patients, studies = database.patients(), database.studies()
    assert [patient.PatientName for patient in patients] == list(PATIENTS)
    assert len(studies[0].series()) == 2
    assert database.series()[1].patients() == patients[0]
    assert database.instances()[0].parent.parent().children() == studies[0].series()

    # find
    assert len(database.instances(PatientName="John Dory")) == 16
    assert len(database.studies(PatientName="John Dory", ReferringPhysicianName="Dr. No")) == 1
    assert patients[0].children(ReferringPhysicianName="Dr. Who") == [studies[0]]

    # remove, copy and move
    studies[0].remove()
    assert len(database.studies()) == 3
    database.restore()
    assert len(database.studies()) == 4
    study = patients[0].studies()[0]
    copy = study.copy_to(patients[1])
    assert (copy.PatientName, len(copy.instances()), len(study.instances())) == ("John Dory", 8, 8)
    study.copy().move_to(patients[1])
    assert len(patients[1].studies()) == 4
    database.restore()

    # create
    series = database.series()[0]
    new = series.new_pibling(StudyDescription="Extra", StudyDate="20260101")
    child = new.new_series(SeriesDescription="Empty")
    assert (child.StudyDate, new.series(), len(child.instances())) == ("20260101", [child], 0)
    series.copy_to(new)
    assert new.instances()[0].StudyDescription == "Extra"
    database.restore()

    # export and import
    paths = database.series(SeriesDescription="Dixon")[0].export_as_dicom(tmp_path / "out")
    other = db.database(tmp_path / "other")
    other.import_dicom(paths)
    other.save()
    assert (len(other.instances()), [Path(path).exists() for path in paths]) == (6, [True] * 6)
    dixon = other.series()[0]
    (path,) = dixon.export_as_npy(tmp_path / "out", sortby=["SliceLocation", "FlipAngle"])
    assert np.load(path).shape == (2, 3, 1, 6, 4)
    assert len(dixon.export_as_png(tmp_path / "out")) == len(dixon.export_as_csv(tmp_path / "out")) == 6
    assert len(dixon.export_as_nifti(tmp_path / "out", dims="FlipAngle")) == 2

    # attributes
    instance = dixon.instances()[0]
    assert instance.Rows == instance["Rows"] == instance[0x0028, 0x0010] == 4
    assert dixon.FlipAngle == list(ANGLES)
    instance[["EchoTime", "InversionTime"]] = [23.0, 7.0]
    assert (instance.EchoTime, dixon.InversionTime) == (23, 7)
    dixon.colormap = "Oranges"
    assert instance.colormap == "Oranges"
    dixon.colormap = None

    # memory, save and restore
    dixon.read()
    dixon.SeriesDescription = "changed"
    dixon.clear()
    dixon.save()
    assert {dcmread(path).SeriesDescription for path in dixon.files()} == {"changed"}
    dixon.SeriesDescription = "again"
    dixon.restore()
    assert dixon.SeriesDescription == "changed"

    # arrays
    array, header = dixon.array(["SliceLocation", "FlipAngle"])
    assert [each.FlipAngle for each in header[0, :, 0]] == list(ANGLES)
    mip = array.max(axis=1)
    maximum = dixon.new_sibling(SeriesDescription="MIP")
    maximum.set_array(mip, header[:, 0])
    assert (maximum.array("SliceLocation")[0] == mip).all()
    assert len(dixon.subseries(image_type="PHASE").instances()) == 2
    assert len(dixon.subseries(FlipAngle=20, RepetitionTime=5).instances()) == 2
    overlay = maximum.map_to(dixon)
    assert np.abs(overlay.array("SliceLocation")[0] - mip).max() < 0.1
    assert overlay.map_mask_to(dixon).array()[0].min() == 1

    # from scratch
    made = db.series((10, 128, 192))
    made.PatientName = "James Brown"
    assert made.patients().PatientName == "James Brown"
    made.save(tmp_path / "made")
    assert len(db.database(tmp_path / "made").instances()) == 10

    # talk to the user
    made.message("done")
    made.progress(1, 4, "mapping")
    assert capsys.readouterr().out == "done\nmapping [ 25 %]\n"
    for each in (database, other):
        assert each.close(save=False)
