"""Exports of records: files that NumPy, Pillow, nibabel and pydicom read."""

from __future__ import annotations

import csv
import os
from pathlib import Path

import numpy as np
import pytest

from dcmgen import create, dcmread
from dcmgen.create.phantom import thorax
from dcmgen.database import Database, Series
from dcmgen.errors import DatabaseError, DatabaseWarning, KeywordError
from dcmgen.geometry import Grid
from dcmgen.iods import BasicTextSR

STUDY = create.Study(PatientName="Doe^Jane", PatientID="../4711", StudyDescription="a/b:c")
VOLUME = thorax(4, 24, 32)
GRID = Grid.named("axial", shape=VOLUME.shape, spacing=(5, 4, 4))


@pytest.fixture
def database(tmp_path: Path) -> Database:
    """A CT series, an MR series with two echoes, a segmentation and a report of one study."""
    folder = tmp_path / "data"
    ct = create.ct(VOLUME, like=GRID, study=STUDY, description="CT")
    ct.save_as(folder / "ct")
    series = STUDY.series(SeriesDescription="T1/ax", SeriesNumber=2, FrameOfReferenceUID="1.2.3")
    for echo in (10, 20):
        mr = create.mr(
            VOLUME / echo, like=GRID, study=series, scanning_sequence="SE", sequence_variant="NONE", window=(20, 50)
        )
        for image in mr:
            image.EchoTime = echo
        mr.save_as(folder / f"mr{echo}")
    bones = create.segmentation(
        VOLUME > 300, source=ct, segments=["Bone"], algorithm_type="MANUAL", description="bones"
    )
    bones.save_as(folder / "bones.dcm")
    create.example(BasicTextSR).save_as(folder / "report.dcm")
    return Database(folder)


def one(database: Database, description: str) -> Series:
    (found,) = database.series(SeriesDescription=description)
    return found


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_npy(database: Database, tmp_path: Path) -> None:
    (path,) = one(database, "CT").export_as_npy(tmp_path / "out")
    assert (
        Path(path).relative_to(tmp_path / "out").as_posix()
        == "Patient_Doe_Jane/Study_a_b_c__no_date/Series_001__CT.npy"
    )
    assert (np.load(path) == VOLUME.transpose(0, 2, 1)).all()
    (path,) = one(database, "T1/ax").export_as_npy(tmp_path / "out", sortby=["SliceLocation", "EchoTime"])
    found = np.load(path)
    assert found.shape == (4, 2, 1, 32, 24)
    assert np.allclose(found[:, 0, 0], VOLUME.transpose(0, 2, 1) / 10, atol=0.01)
    image = one(database, "CT").instances()[1]
    (path,) = image.export_as_npy(tmp_path / "image")
    assert (np.load(path)[0] == VOLUME[1].T).all()


def test_csv(database: Database, tmp_path: Path) -> None:
    paths = one(database, "CT").export_as_csv(tmp_path / "out")
    assert [Path(path).name for path in paths] == [f"Instance_00000{number}.csv" for number in range(1, 5)]
    for path, expected in zip(paths, VOLUME, strict=True):
        with open(path, newline="") as file:
            header, *rows = csv.reader(file)
        assert header == [f"Column{number}" for number in range(1, 33)]
        assert (np.array(rows, float) == expected).all()


def test_png(database: Database, tmp_path: Path) -> None:
    Image = pytest.importorskip("PIL.Image")
    series = one(database, "T1/ax")
    paths = series.export_as_png(tmp_path / "out")
    assert len(set(paths)) == len(names(tmp_path / "out")) == 8
    for path, instance in zip(paths, series.instances(), strict=True):
        ds = pytest.importorskip("pydicom").dcmread(instance.path)
        pixels = pytest.importorskip("pydicom.pixels")
        low, high = 20 - 0.5 - 49 / 2, 20 - 0.5 + 49 / 2  # PS3.3 C.11.2.1.2.1
        values = pixels.apply_modality_lut(ds.pixel_array, ds)
        expected = np.rint(np.clip((values - low) / (high - low), 0, 1) * 255)
        assert np.abs(np.asarray(Image.open(path)).astype(float) - expected).max() <= 1
    wide = series.instances()[0].export_as_png(tmp_path / "wide", window=(100, 4000))
    assert np.asarray(Image.open(wide[0])).max() < 255


def test_png_with_a_color_map(database: Database, tmp_path: Path) -> None:
    Image = pytest.importorskip("PIL.Image")
    matplotlib = pytest.importorskip("matplotlib")
    image = one(database, "CT").instances()[0]
    (gray,), (color,) = image.export_as_png(tmp_path / "gray"), image.export_as_png(tmp_path / "c", colormap="Oranges")
    expected = matplotlib.colormaps["Oranges"](np.asarray(Image.open(gray)), bytes=True)[..., :3]
    assert np.abs(np.asarray(Image.open(color)).astype(int) - expected).max() <= 1
    assert image.export_as_png(tmp_path / "palette", colormap="HOT_IRON")
    with pytest.raises(DatabaseError, match="'Oranges'"):
        image.export_as_png(tmp_path / "wrong", colormap="Orange")
    assert not (tmp_path / "wrong").exists()


def test_nifti(database: Database, tmp_path: Path) -> None:
    nibabel = pytest.importorskip("nibabel")
    paths = one(database, "CT").export_as_nifti(tmp_path / "out")
    assert [Path(path).name for path in paths] == ["Series_001__CT.nii.gz", "Series_001__CT.json"]
    image = nibabel.load(paths[0])
    assert (np.asarray(image.dataobj).T == VOLUME).all()
    assert np.allclose(image.affine, GRID.to_nifti())
    split = one(database, "T1/ax").export_as_nifti(tmp_path / "split")
    assert [Path(path).name for path in split[::2]] == [
        f"Series_002__T1_ax_EchoTime-{echo}.nii.gz" for echo in (10, 20)
    ]
    (path, _) = one(database, "T1/ax").export_as_nifti(tmp_path / "dims", dims="EchoTime")
    assert nibabel.load(path).shape == (32, 24, 4, 2)


def test_what_does_not_fit_is_skipped(database: Database, tmp_path: Path) -> None:
    with pytest.warns(DatabaseWarning, match="2 not exported"):
        made = database.export_as_npy(tmp_path / "npy")
    assert len(made) == 2
    assert [each.name for each in made.skipped] == ["Series 001 [bones]", "Series 001 [no description]"]
    with pytest.warns(DatabaseWarning, match="no pixels"):
        assert len(database.export_as_png(tmp_path / "png")) == 4 + 8 + 4
    with pytest.warns(DatabaseWarning, match="without pixels"):
        assert len(database.export_as_nifti(tmp_path / "nifti")) == 2 * (1 + 2 + 1)
    report = database.series(Modality="SR")[0]
    for export in (report.export_as_npy, report.export_as_csv, report.export_as_png, report.export_as_nifti):
        with pytest.raises(DatabaseError, match="nothing was exported"):
            export(tmp_path / "report")
    assert not (tmp_path / "report").exists()
    assert database.series()[0].new_sibling().export_as_png(tmp_path / "empty") == []
    with pytest.raises(KeywordError):
        database.export_as_npy(tmp_path / "wrong", sortby="EchoTme")


def test_nothing_is_replaced(database: Database, tmp_path: Path) -> None:
    series = one(database, "CT")
    exports = (series.export_as_dicom, series.export_as_npy, series.export_as_csv, series.export_as_png)
    for number, export in enumerate((*exports, series.export_as_nifti)):
        first = export(tmp_path / str(number))
        content = {path: Path(path).read_bytes() for path in first}
        second = export(tmp_path / str(number))
        assert not set(first) & set(second)
        assert sorted(names(tmp_path / str(number))) == sorted(
            Path(path).relative_to(tmp_path / str(number)).as_posix() for path in [*first, *second]
        )
        assert {path: Path(path).read_bytes() for path in first} == content


def test_records_with_one_label_are_separate(tmp_path: Path) -> None:
    database = Database()
    for number in "12":
        patient = database.new_patient(PatientName="Doe", PatientID=number)
        series = patient.new_study().new_series(SeriesDescription="A", SeriesNumber=1)
        for image in create.ct(VOLUME[:1], like=Grid(GRID.affine, (1, 24, 32))):
            series.new_instance(image)
    paths = database.export_as_csv(tmp_path)
    assert {Path(path).relative_to(tmp_path).parts[0] for path in paths} == {"Patient_Doe", "Patient_Doe_2"}


@pytest.mark.parametrize("name", ["npy", "csv", "png", "nifti", "dicom"])
def test_an_error_leaves_no_part_of_a_file(
    name: str, database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is full: the name of the file cannot be created."""

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "link", full)
    monkeypatch.setattr(os, "rename", full)
    with pytest.raises(OSError, match="No space"):
        getattr(one(database, "CT"), f"export_as_{name}")(tmp_path / "out")
    assert names(tmp_path / "out") == []


def test_dicom_files_are_equal(database: Database, tmp_path: Path) -> None:
    for instance, path in zip(database.instances(), database.export_as_dicom(tmp_path / "out"), strict=True):
        assert Path(path).read_bytes() == Path(instance.path).read_bytes()
    memory = Database()
    memory.import_dicom(database.path)
    for path in memory.export_as_dicom(tmp_path / "memory"):
        assert dcmread(path).SOPInstanceUID
