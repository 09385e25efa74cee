"""Images, duplicates, parts of series, datasets and tables of records."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import dcmgen.database as db
from dcmgen import create
from dcmgen.errors import DatabaseError, KeywordError
from dcmgen.iods import BasicTextSR
from tests.database.folders import write_tree


@pytest.fixture
def database(tmp_path: Path) -> db.Database:
    return db.database(write_tree(tmp_path / "data"))


def test_images(database: db.Database) -> None:
    study = database.studies()[0]
    study.new_series(SeriesDescription="report").new_instance(create.example(BasicTextSR))
    assert (len(study.instances()), len(study.images())) == (5, 4)
    assert len(study.images(SeriesDescription="T1", sortby="SOPInstanceUID")) == 2


def test_split_by(database: db.Database) -> None:
    series = database.series()[0]
    first, second = series.instances()
    first.ImageType = ["ORIGINAL", "PRIMARY", "A"]
    second.ImageType = None
    parts = series.split_by("ImageType")
    assert [value for value, _ in parts] == [None, ["ORIGINAL", "PRIMARY", "A"]]
    assert [len(part.instances()) for _, part in parts] == [1, 1]
    assert parts[1][1].SeriesDescription == "T1 ImageType=['ORIGINAL', 'PRIMARY', 'A']"
    assert len(series.instances()) == 2
    ((value, whole),) = series.split_by("KVP", move=True)
    assert (value, len(whole.instances()), whole.parent) == (110, 2, series.parent)
    count = len(database.series())
    with pytest.raises(KeywordError):
        whole.split_by("Kvp")
    with pytest.raises(DatabaseError, match="no instances"):
        whole.new_sibling().split_by("KVP")
    assert len(database.series()) == count + 1


def test_remove_duplicates(database: db.Database) -> None:
    series = database.series()[0]
    first, second = series.instances()
    copies = [first.copy(), first.copy(SliceLocation=99)]
    assert {*series.remove_duplicates(dry_run=True)} <= {first, *copies}
    assert len(series.instances()) == 4
    assert len(series.remove_duplicates(["InstanceNumber", "SliceLocation"])) == 1
    assert len(series.remove_duplicates()) == 1
    assert len(series.instances()) == 2
    second.InstanceNumber = None
    second.copy()
    assert series.remove_duplicates() == []
    assert database.remove_duplicates() == [], "equal numbers in other series are not duplicates"
    database.restore()
    assert len(database.instances()) == 16


def test_set_dataset(database: db.Database) -> None:
    first, other = database.instances()[0], database.instances()[-1]
    uids = first[["PatientID", "StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID"]]
    ds = other.dataset()
    ds.set_pixel_data(np.zeros((2, 3), np.uint16))
    first.set_dataset(ds)
    assert first[["PatientID", "StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID"]] == uids
    assert (first.Rows, first.Columns, first.KVP) == (2, 3, other.KVP)
    assert (other.Rows, len(database.series()[0].instances())) == (4, 2)


def test_tables_of_records(database: db.Database) -> None:
    pytest.importorskip("pandas")
    series = database.series()[0]
    frame = series.to_dataframe(["KVP"])
    assert frame["SOPInstanceUID"].tolist() == [each.SOPInstanceUID for each in series.instances()]
    assert set(frame["KVP"]) == {110}
    assert len(series.instances()[0].to_dataframe()) == 1
    assert len(database.patients()[0].to_arrow()) == 8
    assert len(database.to_dataframe()) == 16
