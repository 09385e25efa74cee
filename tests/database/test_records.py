"""Records: the tree, filters, and the values of elements at every level."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest

import dcmgen
from dcmgen import dcmread
from dcmgen.database import Database, between
from dcmgen.errors import DatabaseError, ElementTypeError, ElementValueError, KeywordError, QueryTimeoutError
from tests.database.folders import write_tree


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Database:
    return Database(write_tree(tmp_path_factory.mktemp("data") / "tree"))


def test_the_package_can_be_called() -> None:
    with dcmgen.database() as db, dcmgen.database.database() as other:  # type: ignore[attr-defined]
        assert isinstance(db, Database)
        assert isinstance(other, Database)
        assert db.patients() == []


def test_the_tree(db: Database) -> None:
    assert [len(each) for each in (db.patients(), db.studies(), db.series(), db.instances())] == [2, 4, 8, 16]
    patient = db.patients()[0]
    assert [len(each) for each in (patient.studies(), patient.series(), patient.instances())] == [2, 4, 8]
    study = patient.studies()[1]
    assert study.children() == study.series()
    assert study.parent == study.parent() == patient
    series = study.series()[0]
    instance = series.instances()[1]
    assert (instance.series(), instance.studies(), instance.patients()) == (series, study, patient)
    assert (series.studies(), series.patients(), study.patients(), patient.parent) == (study, patient, patient, db)
    assert (patient.patients(), study.studies(), series.series(), instance.instances()) == (
        patient, study, series, instance,
    )  # fmt: skip
    assert instance.children() == []
    assert series.siblings() == [study.series()[1]]
    assert len({*db.series(), *db.series()}) == 8
    assert series != study
    assert series.exists()
    assert not series.empty()
    assert db.files() == [each.path for each in db.instances()]


def test_records_are_sorted(db: Database) -> None:
    assert [each.PatientName for each in db.patients()] == ["Doe^Jane", "Roe^Richard"]
    assert [each.InstanceNumber for each in db.instances()] == list(range(1, 17))
    assert [each.InstanceNumber for each in db.instances(sortby=["SeriesNumber", "InstanceNumber"])][:5] == [
        1, 2, 5, 6, 9,
    ]  # fmt: skip
    assert [each.KVP for each in db.series(sortby="KVP")] == [110] * 4 + [120] * 4
    assert {*db.series(sort=False)} == {*db.series()}


def test_print(db: Database, capsys: pytest.CaptureFixture[str]) -> None:
    db.print()
    assert capsys.readouterr().out.splitlines()[:6] == [
        "---------- DICOM FOLDER --------------",
        f"DATABASE: {db.path}",
        "  PATIENT [0]: Patient Doe^Jane",
        "    STUDY [0]: Study Study 1 [20240101]",
        "      SERIES [0]: Series 001 [T1]",
        "        Nr of instances: 2",
    ]
    assert repr(db.series()[0]) == "<Series 001 [T1]>"
    assert repr(db.instances()[0]) == "<Instance 000001>"


@pytest.mark.parametrize(
    ("filters", "count"),
    [
        ({"PatientName": "Doe^Jane"}, 8),
        ({"PatientName": "*Jane"}, 8),
        ({"PatientName": "?oe*"}, 16),
        ({"PatientName": "[DR]oe*"}, 0),
        ({"PatientName": ["Doe^Jane", "Roe^*"]}, 16),
        ({"PatientName": []}, 0),
        ({"StudyDate": "20240101"}, 8),
        ({"StudyDate": "20240101-20240102"}, 16),
        ({"StudyDate": "20240102-"}, 8),
        ({"StudyDate": "-20240101"}, 8),
        ({"StudyDate": between("2024", "2024")}, 16),
        ({"InstanceNumber": 3}, 1),
        ({"InstanceNumber": "3"}, 1),
        ({"InstanceNumber": between(3, 5)}, 3),
        ({"InstanceNumber": between(high=5)}, 5),
        ({"SliceLocation": between(low=38)}, 1),
        ({"SliceLocation": 2.5}, 1),
        ({"ImageType": "AXIAL"}, 16),
        ({"ImageType": "ORIGINAL\\PRIMARY"}, 16),
        ({"ImageType": "AXI"}, 0),
        ({"ImageType": "AX*"}, 16),
        ({"AccessionNumber": None, "ProtocolName": None}, 0),
        ({"ProtocolName": None}, 16),
        ({"SeriesDescription": "T1", "StudyDescription": "Study 2"}, 4),
        ({"KVP": 110}, 8),
        ({"KVP": between(115), "PatientID": "1"}, 4),
        ({"KVP": [110, 120]}, 16),
        ({"PixelSpacing": None}, 0),
        ({"FilterType": None}, 16),
        ({"PatientPosition": "HF*"}, 16),
    ],
    ids=str,
)
def test_filters(db: Database, filters: dict[str, object], count: int) -> None:
    assert len(db.instances(**filters)) == count
    assert len({each.parent for each in db.instances(**filters)}) == len(db.series(**filters))


def test_filters_agree_for_elements_in_and_out_of_the_index(db: Database) -> None:
    from dcmgen.database.filters import Condition

    for keyword, value in [
        ("PatientName", "*Ja?e"), ("StudyDate", "20240101-"), ("InstanceNumber", between(2, 9)), ("ImageType", "PRIMARY"),
        ("SliceLocation", [2.5, 5]), ("ProtocolName", None), ("Rows", 4), ("ImageType", "AX*"),
    ]:  # fmt: skip
        condition = Condition(keyword, value)
        by_index = {each.path for each in db.instances(**{keyword: value})}
        assert by_index == {path for path in db.files() if condition.matches(dcmread(path).get(keyword))}


def test_any_and_all(db: Database) -> None:
    assert len(db.series(InstanceNumber=1)) == 1
    assert db.series(InstanceNumber=1, match="all") == []
    assert len(db.studies(SeriesNumber=1)) == 4
    assert db.studies(SeriesNumber=1, match="all") == []
    assert len(db.studies(SeriesNumber=[1, 2], match="all")) == 4
    assert len(db.studies(KVP=110)) == 4
    assert db.studies(KVP=110, match="all") == []
    assert len(db.series(KVP=110, match="all")) == 4
    assert len(db.patients(PatientID="1", match="all")) == 1
    # one instance must fulfill all conditions together
    assert db.studies(SeriesNumber=1, KVP=120) == []


def test_filters_that_cannot_be_right(db: Database) -> None:
    with pytest.raises(KeywordError, match="PatientName"):
        db.series(PatientNam="x")
    with pytest.raises((ElementValueError, ElementTypeError)):
        db.series(Rows="many")
    with pytest.raises(ValueError, match="limit"):
        between()


def test_values(db: Database) -> None:
    series = db.series()[0]
    instance = series.instances()[0]
    assert instance.Rows == instance["Rows"] == instance[0x0028, 0x0010] == instance[0x00280010] == 4
    assert instance[["Rows", (0x0028, 0x0011)]] == [4, 6]
    assert series.InstanceNumber == [1, 2]
    assert series.SeriesDescription == "T1"
    assert db.patients()[0][["Rows", "SeriesNumber", "KVP"]] == [4, [1, 2], [110, 120]]
    assert db.studies()[0].StudyDate.date().year == 2024
    assert db.patients()[0].PatientName.family_name == "Doe"
    assert instance.ImageType == ["ORIGINAL", "PRIMARY", "AXIAL"]
    assert instance.PixelSpacing == dcmread(instance.path).PixelSpacing
    assert instance.ProtocolName is None, "absent"
    assert instance.Nonsense is None
    assert instance["Nonsense"] is None
    assert db.series()[0].PixelSpacing == instance.PixelSpacing
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = instance.nonsense
    ds = instance.dataset()
    ds.PatientName = "other"
    assert instance.PatientName == "Doe^Jane"
    assert copy.copy(instance) == instance


def test_queries(db: Database) -> None:
    assert db.query("SELECT PatientID, count(*) AS n FROM instances GROUP BY 1") == [
        {"PatientID": "1", "n": 8},
        {"PatientID": "2", "n": 8},
    ]
    assert db.query("SELECT count(*) AS n FROM series WHERE instances = 2 AND size > ?", [100]) == [{"n": 8}]
    assert [row["StudyDescription"] for row in db.query("SELECT * FROM studies WHERE PatientID = '1'")] == [
        "Study 1", "Study 2",
    ]  # fmt: skip
    for harmful in ("DELETE FROM files", "DROP VIEW instances", "SELECT 1; DELETE FROM files", "nonsense"):
        with pytest.raises(DatabaseError, match="query failed"):
            db.query(harmful)
    assert len(db.instances()) == 16


def test_queries_with_a_time_limit(db: Database) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT sum(i) FROM n"
    for error in (QueryTimeoutError, DatabaseError, TimeoutError):
        with pytest.raises(error, match=r"longer than its time limit of 0\.05 s"):
            db.query(endless, timeout=0.05)
    assert db.query("SELECT count(*) AS n FROM instances", timeout=60) == [{"n": 16}]
    limited = endless.replace("FROM n)", "FROM n LIMIT 100000)")
    assert db.query(limited) == [{"sum(i)": 5000050000}], "the limit of an earlier query has no effect"


def test_tables(db: Database, tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    pytest.importorskip("pandas")
    frame = db.to_dataframe(["KVP", "PixelSpacing"])
    assert len(frame) == 16
    assert sorted(frame["InstanceNumber"]) == list(range(1, 17))
    row = frame[frame["InstanceNumber"] == 3].iloc[0]
    assert (row["PatientID"], row["KVP"], row["SliceLocation"]) == ("1", 120, 7.5)
    ds = dcmread(Path(db.path) / row["path"])
    assert list(row["PixelSpacing"]) == ds.PixelSpacing
    db.to_parquet(tmp_path / "table", partition_by=["PatientID"])
    assert sorted(each.name for each in (tmp_path / "table").iterdir()) == ["PatientID=1", "PatientID=2"]
    from pyarrow import dataset

    assert dataset.dataset(tmp_path / "table", partitioning="hive").to_table().num_rows == 16


def test_duckdb_reads_the_parquet_files(db: Database, tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    pytest.importorskip("pyarrow")
    db.to_parquet(tmp_path / "table", ["PixelSpacing"], partition_by=["Modality", "PatientID"])
    table = f"read_parquet('{tmp_path}/table/**/*.parquet', hive_partitioning = true)"
    found = duckdb.sql(
        f"SELECT CAST(PatientID AS VARCHAR), count(*), sum(InstanceNumber), max(PixelSpacing[1]) FROM {table}"
        " WHERE Modality = 'CT' GROUP BY PatientID ORDER BY 1"
    ).fetchall()
    spacing = dcmread(db.files()[0]).PixelSpacing[0]
    assert found == [("1", 8, sum(range(1, 9)), spacing), ("2", 8, sum(range(9, 17)), spacing)]
